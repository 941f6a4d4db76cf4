import type { EntityId } from "../../domain/entity.js";
import type { Evidence } from "../../domain/evidence.js";
import { evidenceId, statementId } from "../../domain/ids.js";
import type { Qualifiers, Statement, StatementStatus, Value } from "../../domain/statement.js";
import type { Bound, Period } from "../../domain/time.js";
import {
  citedPeriod,
  hull,
  inferredPeriod,
  isFirm,
  isDated,
  periodOf,
  UNKNOWN_PERIOD,
} from "../../domain/time.js";
import { predicate } from "../../domain/vocabulary.js";
import { citedOnItsDay, reportedDays } from "./reported-days.js";
import type { Source, When } from "./source.js";

/** A fact before it has an id: one statement from one source. */
export interface FactInput {
  readonly subject: EntityId;
  readonly predicate: string;
  readonly target: { readonly object: EntityId } | { readonly value: Value };
  readonly qualifiers?: Qualifiers;
  readonly status?: StatementStatus;
  readonly when?: When;
}

/** Collects facts. The same fact from two locations becomes one statement with two evidences. */
export interface Ledger {
  add(input: FactInput, source: Source): void;
  /** Statements sorted by id. `periodOfEntity` dates the facts that happened during an event. */
  close(periodOfEntity: (id: EntityId) => Period): Statement[];
}

interface Row {
  readonly input: FactInput;
  readonly sources: { readonly source: Source; readonly when: When }[];
}

export function createLedger(): Ledger {
  const rows = new Map<string, Row>();
  return {
    add: (input, source) => {
      const qualifiers = input.qualifiers ?? {};
      const id = statementId(input.subject, input.predicate, input.target, qualifiers);
      const row = rows.get(id);
      const reported = { source, when: input.when ?? {} };
      if (row) rows.set(id, { input: merge(row.input, input), sources: [...row.sources, reported] });
      else rows.set(id, { input, sources: [reported] });
    },
    close: (periodOfEntity) =>
      [...rows]
        .map(([id, row]) => toStatement(id, row, periodOfEntity))
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

/** A later source may add qualifiers that do not identify. A fact that any source states is no longer only proposed. */
function merge(first: FactInput, second: FactInput): FactInput {
  const stated = [first, second].some(({ status }) => (status ?? "STATED") === "STATED");
  return {
    ...first,
    qualifiers: { ...second.qualifiers, ...first.qualifiers },
    status: stated ? "STATED" : (first.status ?? "STATED"),
  };
}

function toStatement(
  id: string,
  { input, sources }: Row,
  periodOfEntity: (id: EntityId) => Period,
): Statement {
  const period = periodFrom(input.predicate, sources, periodOfEntity);
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
    evidence.set(key, { id: key, document, article, locator, citedOn, reported, quote: null, method });
  }
  return {
    id,
    subject: input.subject,
    predicate: input.predicate,
    object: "object" in input.target ? input.target.object : null,
    value: "value" in input.target ? input.target.value : null,
    qualifiers: input.qualifiers ?? {},
    period,
    rank: "NORMAL",
    status: input.status ?? "STATED",
    evidence: [...evidence.values()].sort(inReadingOrder),
  };
}

function periodFrom(name: string, sources: Row["sources"], periodOfEntity: (id: EntityId) => Period): Period {
  const { time } = predicate(name);
  const stated = sources.flatMap(({ when }) => when.stated ?? []);
  const during = sources.flatMap(({ when }) =>
    when.during === undefined ? [] : periodOfEntity(when.during),
  );
  const known = [...stated, ...during].filter(isDated);
  const dated = sources.flatMap(({ when }) => when.on ?? []);
  const reported = sources.flatMap(({ source }) => source.reportedOn ?? []);
  if (time === "STATE") {
    const cited = citedDays(sources);
    const best = mostPrecise(known);
    if (!best) return cited ?? UNKNOWN_PERIOD;
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
  if (time === "LASTING") return UNKNOWN_PERIOD;
  const first = [...reported].sort()[0];
  return first === undefined ? UNKNOWN_PERIOD : inferredPeriod(first);
}

const isKnown = ({ basis }: Bound): boolean => basis !== "UNKNOWN";

function citedDays(sources: Row["sources"]): Period | null {
  const days = sources.flatMap(({ source, when }) => when.on ?? citedOnItsDay(source, when) ?? []);
  return days.length > 0 ? citedPeriod(days) : null;
}

/**
 * The narrowest of several periods. Certain periods come before doubted ones (`2020?`); the first of equal ones wins.
 */
export function mostPrecise(periods: readonly Period[]): Period | null {
  const width = (period: Period): number =>
    (period.end.latest ?? 1e9) - (period.start.earliest ?? -1e9) + (isFirm(period) ? 0 : 1e10);
  return periods.reduce<Period | null>(
    (best, next) => (best && width(best) <= width(next) ? best : next),
    null,
  );
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
