import type { EntityId } from "../../domain/entity.js";
import type { Qualifiers } from "../../domain/statement.js";
import type { DateValue, Period } from "../../domain/time.js";
import { isQualified, parseDate } from "../../domain/time.js";
import type { FactInput } from "./fact-input.js";
import type { Ledger } from "./ledger.js";
import type { Source, When } from "./source.js";

/** One report of an honor or a designation. The same award reported with and without its date is one award. */
export interface Award {
  readonly predicate: "RECEIVED_HONOR" | "DESIGNATED_AS" | "MEMBER_RECEIVED_HONOR" | "CONFERRED";
  /** The subject: who received it, or who conferred it. */
  readonly recipient: EntityId;
  readonly honor: EntityId;
  readonly on: string | null;
  /** If `on` is null: the event at which it was conferred. */
  readonly event: EntityId | null;
  readonly qualifiers: Qualifiers;
  readonly standing: Pick<FactInput, "status" | "rank" | "rankReason">;
  /** What limits an award without a date. */
  readonly when: When;
  readonly source: Source;
}

/**
 * Writes the awards to the ledger. An honor can be received twice, so its date identifies it. A vaguer date (2020, or
 * none) is the same award if exactly one more precise date lies within it. With two of them the award is ambiguous
 * and stays separate.
 */
export function writeAwards(
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
          ...award.standing,
          when: { ...award.when, on, ...(award.event === null ? {} : { during: award.event }) },
        },
        award.source,
      );
    }
  }
}

const keyOf = ({ predicate, recipient, honor, qualifiers }: Award): string =>
  [predicate, recipient, honor, qualifiers["member"] ?? ""].join(" ");

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

/** The dates of the list that contain no narrower date of the list. */
function representatives(dates: readonly string[]): string[] {
  const distinct = [...new Set(dates)];
  return distinct.filter(
    (date) => !distinct.some((other) => other !== date && contains(parseDate(date), parseDate(other))),
  );
}

/** Whether `inner` is the more precise date of the same award. A doubted date (`2020-11?`) never is. */
function contains(outer: DateValue, inner: DateValue): boolean {
  if (isQualified(inner.edtf) && !isQualified(outer.edtf)) return false;
  return (
    (outer.earliest ?? -Infinity) <= (inner.earliest ?? -Infinity) &&
    (inner.latest ?? Infinity) <= (outer.latest ?? Infinity)
  );
}
