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
import type { Source, When } from "./reported-days.js";
import { citedOnItsDay, toldDays } from "./reported-days.js";

export type { Source, When } from "./reported-days.js";

export interface Claim {
  readonly subject: EntityId;
  readonly predicate: string;
  readonly target: { readonly object: EntityId } | { readonly value: Value };
  readonly qualifiers?: Qualifiers;
  readonly status?: StatementStatus;
  readonly when?: When;
}

/** Collects claims; the same claim from two places becomes one statement with two evidences. */
export interface Ledger {
  add(claim: Claim, source: Source): void;
  /** Statements sorted by id. `periodOfEntity` answers for claims that happened during an event. */
  close(periodOfEntity: (id: EntityId) => Period): Statement[];
}

interface Row {
  readonly claim: Claim;
  readonly sources: { readonly source: Source; readonly when: When }[];
}

export function createLedger(): Ledger {
  const rows = new Map<string, Row>();
  return {
    add: (claim, source) => {
      const qualifiers = claim.qualifiers ?? {};
      const id = statementId(claim.subject, claim.predicate, claim.target, qualifiers);
      const row = rows.get(id);
      const told = { source, when: claim.when ?? {} };
      if (row) rows.set(id, { claim: merge(row.claim, claim), sources: [...row.sources, told] });
      else rows.set(id, { claim, sources: [told] });
    },
    close: (periodOfEntity) =>
      [...rows]
        .map(([id, row]) => toStatement(id, row, periodOfEntity))
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

/** A later source may add qualifiers that do not identify; a fact stated anywhere is more than proposed. */
function merge(first: Claim, second: Claim): Claim {
  const stated = [first, second].some(({ status }) => (status ?? "STATED") === "STATED");
  return {
    ...first,
    qualifiers: { ...second.qualifiers, ...first.qualifiers },
    status: stated ? "STATED" : (first.status ?? "STATED"),
  };
}

function toStatement(
  id: string,
  { claim, sources }: Row,
  periodOfEntity: (id: EntityId) => Period,
): Statement {
  const period = periodFrom(claim.predicate, sources, periodOfEntity);
  const evidence = new Map<string, Evidence>();
  for (const { source, when } of sources) {
    const citedOn = when.on ?? null;
    const key = evidenceId(id, source.article, source.locator, citedOn);
    const { document, article, locator } = source;
    const method = source.method ?? "CURATED";
    // What somebody read there is more than what only follows.
    const before = evidence.get(key);
    if (method === "RULE" && before) continue;
    const told = hull(before?.told ?? null, toldDays(claim.predicate, period, { source, when }));
    evidence.set(key, { id: key, document, article, locator, citedOn, told, quote: null, method });
  }
  return {
    id,
    subject: claim.subject,
    predicate: claim.predicate,
    object: "object" in claim.target ? claim.target.object : null,
    value: "value" in claim.target ? claim.target.value : null,
    qualifiers: claim.qualifiers ?? {},
    period,
    rank: "NORMAL",
    status: claim.status ?? "STATED",
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
    // One source may state the start and another the end. A stated start does not end what is still cited later, nor
    // the other way round; what is cited after the end or before the start does not bound it.
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

/** The narrowest of several, but none that its source doubts while another does not; the first told among equals. */
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
