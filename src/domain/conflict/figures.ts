import type { ConflictCandidate } from "./candidate.js";
import { conflictRules } from "./rules.js";
import type { DayWindow } from "../time.js";
import { isFirm, isQualified, parseDate } from "../time.js";

const { indicator, about, change, period, comparator, comparators, synonyms } = conflictRules.SAME_FIGURE;

/** The least and the most that an amount can be. */
export type Range = readonly [low: number, high: number];

const CANONICAL_UNIT = new Map(synonyms.flatMap((units) => units.map((unit) => [unit, units[0] ?? unit])));

/** Its unit, the same for units that say the same (人, 名). */
export function unitOf({ value }: ConflictCandidate): string {
  const unit = value?.type === "QUANTITY" ? value.unit : "";
  return CANONICAL_UNIT.get(unit) ?? unit;
}

/** What is measured: figures with other keys have nothing to do with each other, whatever their periods and units. */
export function measureOf({ subject, qualifiers }: ConflictCandidate): readonly string[] {
  return [subject, ...[indicator, about, change].map((name) => String(qualifiers[name] ?? ""))];
}

/** The period of a figure: as stated, else its own dates; null if it is undated. */
export function figurePeriod({ qualifiers, period: { start, end } }: ConflictCandidate): string | null {
  const stated = qualifiers[period];
  if (stated !== undefined) return String(stated);
  return start.edtf === null && end.edtf === null ? null : `${start.edtf ?? ""}/${end.edtf ?? ""}`;
}

/** The first day of a figure's period and the day after its last one; null where its source doubts it. */
export function figureDays({ qualifiers, period: own }: ConflictCandidate): DayWindow {
  const stated = qualifiers[period];
  if (stated === undefined && isFirm(own)) return { from: own.start.earliest, to: own.end.latest };
  if (stated === undefined || isQualified(String(stated))) return { from: null, to: null };
  const { earliest, latest } = parseDate(String(stated));
  return { from: earliest, to: latest === null ? null : latest + 1 };
}

/** Its amount, widened by its comparator. */
export function amountRange({ value, qualifiers }: ConflictCandidate): Range {
  const amount = value?.type === "QUANTITY" ? value.amount : NaN;
  const word = qualifiers[comparator];
  if (word === undefined) return [amount, amount];
  // An unknown comparator allows any amount.
  const [low, high] = comparators[String(word)] ?? [null, null];
  return [low === null ? -Infinity : amount * low, high === null ? Infinity : amount * high];
}

/** Whether the source gives the amount itself, not about or at least so much. */
export function isExact({ value, qualifiers }: Pick<ConflictCandidate, "value" | "qualifiers">): boolean {
  return value?.type !== "QUANTITY" || qualifiers[comparator] === undefined;
}
