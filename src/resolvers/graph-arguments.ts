import { JianbaoError } from "../domain/errors.js";
import { nodeType } from "../domain/ids.js";
import type { Entity } from "../domain/entity.js";
import type { StatementStatus } from "../domain/statement.js";
import { relationPredicates } from "../domain/vocabulary.js";
import type { Context } from "./context.js";

type Maybe<Value> = Value | null | undefined;

/** The entities of these ids, merged ones as what they were merged into, in the order given. Throws BAD_ID for an id of none. */
export async function knownEntities(
  ids: readonly string[],
  { loaders }: Context,
): Promise<readonly Entity[]> {
  for (const id of ids)
    if (nodeType(id) !== "ENTITY")
      throw new JianbaoError(
        "BAD_ID",
        `"${id.slice(0, 60)}" is the id of something else: give ids of entities`,
      );
  const found = await Promise.all(ids.map((id) => loaders.entity.load(id)));
  return found.map((entity, index) => {
    if (entity) return entity;
    throw new JianbaoError(
      "BAD_ID",
      `there is no entity "${String(ids[index]).slice(0, 60)}": give the id of one that is there`,
    );
  });
}

/** Predicates to follow; null: every relation. Throws BAD_INPUT for what joins no two entities. */
export function relationNames(predicates: Maybe<readonly string[]>): readonly string[] | null {
  if (predicates == null) return null;
  const names = relationPredicates.map(({ name }) => name);
  const other = predicates.find((name) => !names.includes(name));
  if (other !== undefined)
    throw new JianbaoError(
      "BAD_INPUT",
      `"${other.slice(0, 60)}" is no predicate between two entities; there are ${names.join(", ")}`,
    );
  return [...new Set(predicates)];
}

const HAPPENED: readonly StatementStatus[] = ["STATED"];

/** What happened, unless something else is asked for. */
export function statusesOf(
  statuses: Maybe<readonly StatementStatus[]>,
): readonly StatementStatus[] {
  return [...new Set(statuses ?? HAPPENED)];
}

/** A number of an argument. Throws LIMIT_EXCEEDED outside its limits: nothing is silently shortened. */
export function within(
  name: string,
  value: Maybe<number>,
  limits: { readonly least: number; readonly most: number; readonly fallback: number },
): number {
  const { least, most, fallback } = limits;
  const number = value ?? fallback;
  if (number < least || number > most)
    throw new JianbaoError(
      "LIMIT_EXCEEDED",
      `${name} is ${String(number)}: ask for ${String(least)} to ${String(most)}`,
    );
  return number;
}
