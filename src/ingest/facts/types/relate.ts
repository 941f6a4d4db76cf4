import type { EntityId } from "../../../domain/entity.js";
import type { Qualifiers, StatementStatus } from "../../../domain/statement.js";
import { periodOf } from "../../../domain/time.js";
import type { Draft } from "../registry.js";
import type { Source } from "../source.js";
import type { Writer } from "../writer.js";
import { statusOf } from "../writer.js";

/** Writes a relation between two entities. `during`: it happened during this event or agreement. */
export function relate(
  { ledger }: Writer,
  subject: Draft,
  predicate: string,
  object: Draft,
  source: Source,
  more: {
    readonly qualifiers?: Qualifiers;
    readonly status?: StatementStatus;
    readonly during?: EntityId;
  } = {},
): void {
  const { during, ...rest } = more;
  ledger.add(
    {
      subject: subject.id,
      predicate,
      target: { object: object.id },
      ...rest,
      ...(during === undefined ? {} : { when: { during } }),
    },
    source,
  );
}

/** Writes the date of an entity as a statement. */
export function writeDate(
  { ledger }: Writer,
  subject: Draft,
  predicate: string,
  date: string,
  fact: { readonly status?: string },
  source: Source,
): void {
  ledger.add(
    {
      subject: subject.id,
      predicate,
      target: { value: { type: "DATE", edtf: date } },
      status: statusOf(fact),
      when: { stated: periodOf(date), on: null },
    },
    source,
  );
}
