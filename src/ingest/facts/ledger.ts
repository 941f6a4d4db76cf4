import type { EntityId } from "../../domain/entity.js";
import type { Evidence } from "../../domain/evidence.js";
import { evidenceId, statementId } from "../../domain/ids.js";
import type { Qualifiers, Statement } from "../../domain/statement.js";
import { qualifierValues } from "../../domain/statement.js";
import type { Bound, Period } from "../../domain/time.js";
import { citedPeriod, hull, isDated, periodOf, reportedPeriod, UNKNOWN_PERIOD } from "../../domain/time.js";
import { predicate } from "../../domain/vocabulary.js";
import type { FactInput, LedgerRow } from "./fact-input.js";
import type { EntityPeriods } from "./periods.js";
import { intersection, mostPrecise, withinLives, withItsEnd } from "./periods.js";
import { citedOnItsDay, reportedDays } from "./reported-days.js";
import type { Source } from "./source.js";
import { appeared } from "./source.js";

/** Collects facts. The same fact from two locations becomes one statement with two evidences. */
export interface Ledger {
  add(input: FactInput, source: Source): void;
  /** What was added so far. */
  rows(): readonly LedgerRow[];
  /** Statements sorted by id. `periods` date the facts that happened during an event, and limit those about organizations. */
  close(periods: EntityPeriods): Statement[];
}

export function createLedger(): Ledger {
  const rows = new Map<string, LedgerRow>();
  return {
    rows: () => [...rows.values()],
    add: (input, source) => {
      const qualifiers = input.qualifiers ?? {};
      const id = statementId(input.subject, input.predicate, input.target, qualifiers);
      const row = rows.get(id);
      const reported = { source, when: input.when ?? {} };
      if (row) rows.set(id, { input: merge(row.input, input), sources: [...row.sources, reported] });
      else rows.set(id, { input, sources: [reported] });
    },
    close: (periods) =>
      [...rows].map(([id, row]) => toStatement(id, row, periods)).sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

/** A later source may add qualifiers that do not identify. A fact that any source states is no longer only proposed. */
function merge(first: FactInput, second: FactInput): FactInput {
  const stated = [first, second].some(({ status }) => (status ?? "STATED") === "STATED");
  const ranked = first.rank === undefined ? second : first;
  return {
    ...first,
    ...(ranked.rank === undefined ? {} : { rank: ranked.rank }),
    ...(ranked.rankReason === undefined ? {} : { rankReason: ranked.rankReason }),
    qualifiers: mergeQualifiers(first.qualifiers ?? {}, second.qualifiers ?? {}),
    status: stated ? "STATED" : (first.status ?? "STATED"),
  };
}

/** Of a list, all values; of anything else, the first. */
function mergeQualifiers(first: Qualifiers, second: Qualifiers): Qualifiers {
  const merged = Object.entries(second).map(([name, value]) => {
    const own = first[name];
    const both =
      typeof own === "object" && typeof value === "object" ? [...new Set([...own, ...value])] : own;
    return [name, both ?? value] as const;
  });
  return { ...first, ...Object.fromEntries(merged) };
}

function toStatement(id: string, { input, sources }: LedgerRow, periods: EntityPeriods): Statement {
  const period = periodFrom(input, sources, periods);
  const evidence = new Map<string, Evidence>();
  for (const { source, when } of sources) {
    const citedOn = when.on ?? null;
    const key = evidenceId(id, source.article, source.locator, citedOn);
    const { document, article, locator } = source;
    const method = source.method ?? "CURATED";
    // A fact that was read at this location stays CURATED, even if it also follows from an entry.
    const before = evidence.get(key);
    if (method === "RULE" && before) continue;
    const reported = hull(before?.reported ?? null, reportedDays(input.predicate, period, { source, when }));
    const note = joined(before?.note ?? null, source.note ?? null);
    evidence.set(key, { id: key, document, article, locator, citedOn, reported, quote: null, note, method });
  }
  return {
    id,
    subject: input.subject,
    predicate: input.predicate,
    object: "object" in input.target ? input.target.object : null,
    value: "value" in input.target ? input.target.value : null,
    qualifiers: {
      ...input.qualifiers,
      ...(input.rankReason === undefined ? {} : { rankReason: input.rankReason }),
    },
    period,
    rank: input.rank ?? "NORMAL",
    status: input.status ?? "STATED",
    evidence: [...evidence.values()].sort(inReadingOrder),
  };
}

/** Two facts of one passage may each have a note. */
function joined(first: string | null, second: string | null): string | null {
  if (first === null || second === null || first.includes(second)) return first ?? second;
  return second.includes(first) ? second : `${first} ${second}`;
}

function periodFrom(input: FactInput, sources: LedgerRow["sources"], periods: EntityPeriods): Period {
  const period = ownPeriod(input, sources, periods.of);
  const object = "object" in input.target ? input.target.object : null;
  const ends = object === null ? [input.subject] : [input.subject, object];
  const dated = withItsEnd(input.predicate, period, { subject: input.subject, object }, periods.of);
  const recipients = input.predicate === "CONFERRED" ? qualifierValues(input.qualifiers?.["recipient"]) : [];
  return withinLives(input.predicate, dated, [...ends, ...recipients].map(periods.lifeOf));
}

function ownPeriod(
  input: FactInput,
  sources: LedgerRow["sources"],
  periodOfEntity: (id: EntityId) => Period,
): Period {
  const { time } = predicate(input.predicate);
  const stated = sources.flatMap(({ when }) => when.stated ?? []);
  const during = sources.flatMap(({ when }) =>
    when.during === undefined ? [] : periodOfEntity(when.during),
  );
  const known = [...stated, ...during].filter(isDated);
  const dated = sources.flatMap(({ when }) => when.on ?? []);
  const limits = sources.flatMap(({ when }) => when.limits ?? []);
  if (time === "STATE") {
    // What is only announced does not hold on the day of its source.
    const cited = input.status === "PLANNED" ? null : citedDays(sources);
    const best = mostPrecise(known);
    if (!best)
      return limits.length === 0 ? (cited ?? UNKNOWN_PERIOD) : citedWithin(cited, intersection(limits));
    // One source may state the start and another the end. If only the start is stated, the last citation gives the end,
    // and vice versa. Citations after a stated end or before a stated start bound nothing.
    const start = [best, ...known].map((one) => one.start).find(isKnown) ?? best.start;
    const end = [best, ...known].map((one) => one.end).find(isKnown) ?? best.end;
    const began = cited && (cited.start.earliest ?? 0) < (end.latest ?? Infinity);
    const lasted = cited && (cited.end.latest ?? 0) > (start.earliest ?? -Infinity);
    return {
      start: start.basis === "UNKNOWN" && began ? cited.start : start,
      end: end.basis === "UNKNOWN" && lasted ? cited.end : end,
    };
  }
  const best = mostPrecise([...known, ...dated.map(periodOf)]);
  if (best) return best;
  // What is only announced happens after its source.
  const isOver = time === "OCCURRENCE" && (input.status ?? "STATED") !== "PLANNED";
  const reported = isOver ? sources.flatMap(({ source }) => appeared(source) ?? []).map(reportedPeriod) : [];
  return intersection([...limits, ...during, ...reported]);
}

const isKnown = ({ basis }: Bound): boolean => basis !== "UNKNOWN";

/** A cited state that began within limits, or ended within them: the citation dates only its other end. */
function citedWithin(cited: Period | null, limits: Period): Period {
  return {
    start: isKnown(limits.start) ? limits.start : (cited?.start ?? limits.start),
    end: isKnown(limits.end) ? limits.end : (cited?.end ?? limits.end),
  };
}

function citedDays(sources: LedgerRow["sources"]): Period | null {
  const days = sources.flatMap(({ source, when }) => when.on ?? citedOnItsDay(source, when) ?? []);
  return days.length > 0 ? citedPeriod(days) : null;
}

function inReadingOrder(a: Evidence, b: Evidence): number {
  const byArticle = a.article < b.article ? -1 : a.article > b.article ? 1 : 0;
  const number = (text: string): number => Number(/\d+/.exec(text)?.[0] ?? 0);
  return (
    byArticle ||
    number(a.locator) - number(b.locator) ||
    (a.locator < b.locator ? -1 : a.locator > b.locator ? 1 : 0) ||
    (a.id < b.id ? -1 : 1)
  );
}
