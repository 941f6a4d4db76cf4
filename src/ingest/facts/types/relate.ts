import type { EntityId } from "../../../domain/entity.js";
import type { Qualifiers } from "../../../domain/statement.js";
import { periodOf } from "../../../domain/time.js";
import type { Draft } from "../registry.js";
import type { FactCommon, RolesWithTerms } from "../fact.js";
import type { FactInput } from "../fact-input.js";
import type { Source, When } from "../source.js";
import type { Writer } from "../writer.js";
import { standingOf } from "../writer.js";

/** Writes a relation between two entities. `during`: it happened during this event or agreement. */
export function relate(
  { ledger }: Writer,
  subject: Draft,
  predicate: string,
  object: Draft,
  source: Source,
  more: Pick<FactInput, "qualifiers" | "status" | "rank" | "rankReason"> & {
    readonly during?: EntityId;
    readonly when?: When;
  } = {},
): void {
  const { during, when, ...rest } = more;
  ledger.add(
    {
      subject: subject.id,
      predicate,
      target: { object: object.id },
      ...rest,
      when: { ...when, ...(during === undefined ? {} : { during }) },
    },
    source,
  );
}

/** The roles of a fact, each with the words of the source as a list for the qualifier `roleTerm`. */
export function rolesOf(
  roles: RolesWithTerms,
): readonly { readonly role: string; readonly qualifiers: Qualifiers }[] {
  if (typeof roles === "string") return [{ role: roles, qualifiers: { role: roles } }];
  if (isList(roles)) return roles.flatMap(rolesOf);
  return Object.entries(roles).map(([role, terms]) => ({
    role,
    qualifiers: { role, ...(terms === null ? {} : { roleTerm: [terms].flat() }) },
  }));
}

export const isList = (value: object): value is readonly string[] => Array.isArray(value);

/** Writes the date of an entity as a statement. */
export function writeDate(
  { ledger }: Writer,
  subject: Draft,
  predicate: string,
  date: string,
  fact: Pick<FactCommon, "status" | "rank" | "rankReason">,
  source: Source,
): void {
  ledger.add(
    {
      subject: subject.id,
      predicate,
      target: { value: { type: "DATE", edtf: date } },
      ...standingOf(fact),
      when: { stated: periodOf(date), on: null },
    },
    source,
  );
}
