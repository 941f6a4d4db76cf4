/** Which records an answer may have, and which it must have. */
import type { EntityKind } from "../../domain/entity.js";
import type { Interpretation, MatchedBy, SearchQuery } from "../engine.js";
import type { SearchRecord } from "../record/record.js";
import type { Met, Scan } from "./scan.fixture.js";
import { ANY_DAY, best, isWrittenName, namesKindOf, passes } from "./scan.fixture.js";

/** A record of these kinds is one occasion: its facts belong together. */
const OCCASIONS: readonly EntityKind[] = ["EVENT", "AGREEMENT", "HONOR", "WORK"];

/** The spellings of each term that the engine looks for. */
export function spellingsOf({ terms, corrections }: Interpretation): readonly (readonly string[])[] {
  return terms.map((term) => {
    const from = corrections.find(({ to }) => to === term)?.from;
    const all = corrections.filter((one) => one.from === from).map(({ to }) => to);
    return all[0] === term ? all : [term];
  });
}

/** Records that a page for these terms may have, and those that it must have. */
export interface Bounds {
  readonly may: ReadonlySet<string>;
  readonly must: ReadonlySet<string>;
  /** The reasons of one term, by record. */
  readonly reasons: ReadonlyMap<string, readonly MatchedBy[]>;
}

export function boundsOf(
  scan: Scan,
  query: SearchQuery,
  terms: readonly (readonly string[])[],
  days = ANY_DAY,
): Bounds {
  const idsOf = (records: readonly SearchRecord[]): Set<string> =>
    new Set(records.filter((record) => passes(record, query, days)).map(({ id }) => id));
  const isDated = days.between !== null || days.yearly !== null;
  const [only, ...others] = terms;
  if (!only) return { may: idsOf(scan.records), must: idsOf(scan.records), reasons: new Map() };
  const meets = scan.records.map((record) => meetsOf(scan, record, terms, days));
  if (others.length > 0) return { ...severalBounds(meets, idsOf), reasons: new Map() };
  const by = (how: "own" | "fact", isSure: boolean): Set<string> =>
    idsOf(
      meets
        .filter(({ terms: [met] }) => met?.[how] && (!isSure || met[how].sure))
        .map(({ record }) => record),
    );
  const [own, facts, mayOwn, mayFacts] = [
    by("own", true),
    by("fact", true),
    by("own", false),
    by("fact", false),
  ];
  const reasons = new Map(meets.map(({ record, terms: [met] }) => [record.id, reasonsOf(met)]));
  // Facts count if no name and no text has the term, and always in a query with days.
  if (isDated) return { may: union(mayOwn, mayFacts), must: union(own, facts), reasons };
  if (own.size > 0) return { may: mayOwn, must: own, reasons };
  return mayOwn.size > 0
    ? { may: union(mayOwn, mayFacts), must: new Set(), reasons }
    : { may: mayFacts, must: facts, reasons };
}

function union(a: ReadonlySet<string>, b: ReadonlySet<string>): Set<string> {
  return new Set([...a, ...b]);
}

function reasonsOf(met: TermMeeting | undefined): MatchedBy[] {
  if (!met?.own) return ["FACT"];
  if (met.own.reason === "PINYIN" || met.own.reason === "INITIALS")
    return met.own.sure && met.own.whole
      ? ["PINYIN"]
      : ["PINYIN", "INITIALS", ...(met.own.sure ? [] : ["FACT" as const])];
  return [met.own.reason];
}

interface TermMeeting {
  readonly own: Met | null;
  readonly fact: Met | null;
  readonly facts: readonly (Met | null)[];
  readonly isKind: boolean;
}

interface Meeting {
  readonly record: SearchRecord;
  readonly terms: readonly TermMeeting[];
  /** A name has all terms in a row. */
  readonly joined: Met | null;
}

function meetsOf(
  scan: Scan,
  record: SearchRecord,
  terms: readonly (readonly string[])[],
  days = ANY_DAY,
): Meeting {
  const isSeveral = terms.length > 1 || days.between !== null || days.yearly !== null;
  const met = terms.map((spellings): TermMeeting => {
    const facts = record.facts.map((fact) => best(spellings.map((term) => scan.byFact(fact, term, days))));
    return {
      own: best(spellings.map((term) => scan.own(record, term, days))),
      fact: best(facts),
      facts,
      isKind: isSeveral && spellings.some((term) => namesKindOf(term, record)),
    };
  });
  return { record, terms: met, joined: scan.named(record, terms.map(([term]) => term).join("")) };
}

/** Several terms: a record must match all. Records that match them together displace those of separate occasions. */
function severalBounds(
  meets: readonly Meeting[],
  idsOf: (records: readonly SearchRecord[]) => Set<string>,
): Pick<Bounds, "may" | "must"> {
  const isMet =
    (isSure: boolean) =>
    ({ own, fact, isKind }: TermMeeting): boolean =>
      isKind || [own, fact].some((met) => met && (!isSure || met.sure));
  const isTogether = ({ record, terms, joined }: Meeting, isSure: boolean): boolean => {
    const counts = (met: Met | null | undefined): boolean => met != null && (!isSure || met.sure);
    if (OCCASIONS.includes(record.kind) || counts(joined)) return true;
    const open = terms.filter(({ own, isKind }) => !isWrittenName(own) && !(isKind && own === null));
    return open.length === 0 || record.facts.some((_, at) => open.every(({ facts }) => counts(facts[at])));
  };
  const may = meets.filter(({ terms }) => terms.every(isMet(false)));
  const sure = may.filter(({ terms }) => terms.every(isMet(true)));
  const recordsOf = (all: readonly Meeting[]): Set<string> => idsOf(all.map(({ record }) => record));
  const together = sure.filter((one) => isTogether(one, true));
  if (together.length > 0)
    return { may: recordsOf(may.filter((one) => isTogether(one, false))), must: recordsOf(together) };
  return { may: recordsOf(may), must: recordsOf(may.some((one) => isTogether(one, false)) ? [] : sure) };
}
