import { JianbaoError } from "../../domain/errors.js";
import { nodeType } from "../../domain/ids.js";
import type { Entity, EntityKind } from "../../domain/entity.js";
import type { StatementStatus } from "../../domain/statement.js";
import { relationPredicates } from "../../domain/vocabulary.js";
import type { IdFilter } from "../__generated__/types.js";
import { filterIds } from "./plain.js";
import type { Context } from "../context.js";
import { withParts } from "../lists/lists.js";
import { plainId } from "../ids/scoped-id.js";

type Maybe<Value> = Value | null | undefined;

/**
 * The entities of these ids, merged ones as what they were merged into, in the order given; days that an id bears are
 * dropped here, for every argument that takes ids of entities. Throws BAD_ID for an id of none, or of another kind than
 * `kinds`.
 */
export async function knownEntities(
  given: readonly string[],
  { loaders }: Context,
  kinds: readonly EntityKind[] | null = null,
): Promise<readonly Entity[]> {
  const wanted = kinds === null ? "of an entity" : `of kind ${kinds.join(" or ")}`;
  const refused = (id: string): JianbaoError =>
    new JianbaoError("BAD_ID", `"${id.slice(0, 60)}" is the id of something else: give one ${wanted}`);
  const ids = given.map(plainId);
  for (const id of ids) if (nodeType(id) !== "ENTITY") throw refused(id);
  const found = await Promise.all(ids.map((id) => loaders.entity.load(id)));
  return found.map((entity, index) => {
    const id = String(ids[index]);
    if (!entity)
      throw new JianbaoError(
        "BAD_ID",
        `there is no entity "${id.slice(0, 60)}": give the id of one that is there`,
      );
    if (kinds?.includes(entity.kind) === false) throw refused(id);
    return entity;
  });
}

/** Ids of a filter, merged ones as what they were merged into; null where it was not given. Throws as `knownEntities`. */
export async function filterEntities(
  filter: Maybe<IdFilter>,
  context: Context,
  kinds: readonly EntityKind[] | null = null,
): Promise<readonly string[] | null> {
  const ids = filterIds(filter);
  return ids && (await knownEntities(ids, context, kinds)).map(({ id }) => id);
}

/** These places with all their parts; null where none are given. Throws as `knownEntities`. */
export async function knownPlaces(
  ids: readonly string[] | null,
  context: Context,
): Promise<readonly string[] | null> {
  if (ids === null) return null;
  const places = await knownEntities(ids, context, ["PLACE"]);
  return withParts(
    places.map(({ id }) => id),
    context.reader,
  );
}

/** Ids of a filter by documents; null where it was not given. Throws BAD_ID for an id of none. */
export async function filterDocuments(
  filter: Maybe<IdFilter>,
  { loaders }: Context,
): Promise<readonly string[] | null> {
  const ids = filterIds(filter);
  if (ids === null) return null;
  const found = await Promise.all(
    ids.map(async (id) => (nodeType(id) === "DOCUMENT" ? loaders.document.load(id) : null)),
  );
  const missing = ids.find((_, index) => !found[index]);
  if (missing !== undefined)
    throw new JianbaoError(
      "BAD_ID",
      `there is no document "${missing.slice(0, 60)}": give the id of one that is there`,
    );
  return ids;
}

/** Predicates to follow; null: every relation. Throws BAD_INPUT for what joins no two entities. */
export function relationNames(predicates: Maybe<readonly string[]>): readonly string[] | null {
  if (predicates == null) return null;
  if (predicates.length === 0)
    throw new JianbaoError("BAD_INPUT", "predicates is empty: name one, or leave it out for all");
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
export function statusesOf(statuses: Maybe<readonly StatementStatus[]>): readonly StatementStatus[] {
  if (statuses?.length === 0)
    throw new JianbaoError("BAD_INPUT", "statuses is empty: name one, or leave it out for STATED");
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
