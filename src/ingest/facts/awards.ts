import type { EntityId } from "../../domain/entity.js";
import type { Qualifiers, StatementStatus } from "../../domain/statement.js";
import type { DateValue, Period } from "../../domain/time.js";
import { isQualified, parseDate } from "../../domain/time.js";
import type { Ledger, Source } from "./ledger.js";

/** One telling of an honor or a designation. The same award told with and without its date is one award. */
export interface Award {
  readonly predicate: "RECEIVED_HONOR" | "DESIGNATED_AS";
  readonly recipient: EntityId;
  readonly honor: EntityId;
  readonly on: string | null;
  /** Where `on` is not told: the event it was conferred at. */
  readonly event: EntityId | null;
  readonly qualifiers: Qualifiers;
  readonly status: StatementStatus;
  readonly source: Source;
}

/**
 * Writes the awards down. An honor can be received twice, so its date identifies it; a vaguer date (2020, none) is
 * taken for the same award where exactly one more precise date lies within it.
 */
export function settleAwards(
  awards: readonly Award[],
  periodOfEntity: (id: EntityId) => Period,
  ledger: Ledger,
): void {
  for (const group of groupByAward(awards).values()) {
    const dated = group.map((award) => ({ award, on: award.on ?? eventDate(award, periodOfEntity) }));
    const precise = representatives(dated.flatMap(({ on }) => on ?? []));
    for (const { award, on } of dated) {
      const within = precise.filter((date) => on === null || contains(parseDate(on), parseDate(date)));
      const date = within.length === 1 ? (within[0] ?? null) : on;
      ledger.add(
        {
          subject: award.recipient,
          predicate: award.predicate,
          target: { object: award.honor },
          qualifiers: { ...award.qualifiers, ...(date === null ? {} : { conferredOn: date }) },
          status: award.status,
          when: { on },
        },
        award.source,
      );
    }
  }
}

const keyOf = ({ predicate, recipient, honor }: Award): string => [predicate, recipient, honor].join(" ");

// Map.groupBy is there from Node 21 on only.
function groupByAward(awards: readonly Award[]): Map<string, Award[]> {
  const groups = new Map<string, Award[]>();
  for (const award of awards) {
    const group = groups.get(keyOf(award));
    if (group) group.push(award);
    else groups.set(keyOf(award), [award]);
  }
  return groups;
}

function eventDate({ event }: Award, periodOfEntity: (id: EntityId) => Period): string | null {
  if (event === null) return null;
  const { start, end } = periodOfEntity(event);
  return start.basis === "STATED" && start.edtf !== null && start.edtf === end.edtf ? start.edtf : null;
}

/** The dates that no other, narrower date of the list lies within. */
function representatives(dates: readonly string[]): string[] {
  const distinct = [...new Set(dates)];
  return distinct.filter(
    (date) => !distinct.some((other) => other !== date && contains(parseDate(date), parseDate(other))),
  );
}

/** What a source doubts is no closer telling of what another is sure of. */
function contains(outer: DateValue, inner: DateValue): boolean {
  if (isQualified(inner.edtf) && !isQualified(outer.edtf)) return false;
  return (
    (outer.earliest ?? -Infinity) <= (inner.earliest ?? -Infinity) &&
    (inner.latest ?? Infinity) <= (outer.latest ?? Infinity)
  );
}
