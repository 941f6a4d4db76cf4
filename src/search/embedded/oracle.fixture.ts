/**
 * What search has to answer, worked out over whole records one by one: no index, no column, no early end. Slow and plain
 * on purpose, so that it can be held against the docstrings. The embedded engine has to give the same.
 */
import { foldText } from "../../text/fold.js";
import type { DictionaryWords } from "../query/split.js";
import { splitQuery, isWeakMatch, mayBeSplit } from "../query/split.js";
import type { MatchedBy, SearchQuery } from "../engine.js";
import type { SearchRecord } from "../record/record.js";
import * as tiers from "../rank/tiers.js";
import { TIER } from "../rank/tiers.js";
import type { ParsedQuery } from "../query/parse.js";
import { comparable, parseQuery } from "../query/parse.js";
import { kindAbove } from "../query/kind-words.js";
import type { Admits, World } from "./oracle-filter.fixture.js";
import { admits, ANY_DAY, byRank, daysFrom, isAsked } from "./oracle-filter.fixture.js";
import { AS_TYPED, guesses, least, meetings, type Spellings } from "./oracle-meetings.fixture.js";

export interface Expected {
  readonly hits: readonly { readonly id: string; readonly matchedBy: MatchedBy }[];
  /** What the facets are counted over, each with the filters but its own. */
  readonly counted: readonly SearchRecord[];
  readonly reading: ParsedQuery | null;
  readonly corrections: readonly { readonly from: string; readonly to: string }[];
}

interface Met {
  readonly record: SearchRecord;
  readonly key: number;
  readonly tier: number;
}

export function expected(world: World, query: SearchQuery): Expected {
  const answer = (
    reading: ParsedQuery | null,
    { found, counted }: Answer,
    slips: Spellings = AS_TYPED,
    guess: MatchedBy | null = null,
  ): Expected => ({
    hits: [...found]
      .sort((a, b) => a.key - b.key || byRank(a.record, b.record))
      .map(({ record, tier }) => ({ id: record.id, matchedBy: guess ?? tiers.reasonOf(tier) })),
    counted,
    reading,
    corrections: [
      ...(reading?.corrections ?? []),
      ...[...slips].flatMap(([from, all]) => all.map((to) => ({ from, to }))),
    ],
  });
  const cut = (reading: ParsedQuery): { readonly reading: ParsedQuery; readonly met: Answer } | null => {
    const parts = splitQuery(reading, wholesIn(world));
    if (!parts) return null;
    return { reading: parts, met: evaluate(world, parts, admits(query, parts), AS_TYPED) };
  };
  const all = parseQuery(query.text);
  if (all.length === 0) {
    const isFiltered = query.kinds !== null || Object.values(query.filter).some(Boolean);
    const found = world.records.map((record) => ({ record, tier: TIER.NONE, key: 0 }));
    const nothing: Answer = { found: [], counted: [] };
    return answer(null, isFiltered ? filtered(found, admits(query, ANY_DAY)) : nothing);
  }
  for (const reading of all) {
    const met = evaluate(world, reading, admits(query, reading), AS_TYPED);
    if (met.found.length === 0) continue;
    const faint = mayBeSplit(reading) && met.found.every(({ tier }) => isWeakMatch(tier));
    const parts = faint ? cut(reading) : null;
    return parts && bestKey(parts.met) < bestKey(met)
      ? answer(parts.reading, parts.met)
      : answer(reading, met);
  }
  const plain = all.filter((reading) => reading.namesOnly === null);
  for (const reading of plain) {
    const parts = cut(reading);
    if (parts && parts.met.found.length > 0) return answer(parts.reading, parts.met);
  }
  for (const reading of plain) {
    const guessed = slipsOf(world, reading);
    if (!guessed) continue;
    const { slips, kind } = guessed;
    const met = evaluate(world, reading, admits(query, reading), slips);
    if (met.found.length > 0) return answer(reading, met, slips, kind);
  }
  const [first] = plain;
  if (!first) return answer(null, { found: [], counted: [] });
  return answer(first, evaluate(world, first, admits(query, first), AS_TYPED));
}

function bestKey({ found }: Answer): number {
  return Math.min(Infinity, ...found.map(({ key }) => key));
}

function wholesIn({ records }: World): DictionaryWords {
  const words = records.flatMap(({ facts }) => facts.flatMap((fact) => fact.words));
  const posts = words.map(foldText).flatMap((word) => [word, ...word.split(" ")]);
  return {
    isName: (text) => records.some(({ names }) => names.some((name) => foldText(name.text) === text)),
    isFactWord: (text) => posts.includes(text),
  };
}

interface Answer {
  readonly found: readonly Met[];
  readonly counted: readonly SearchRecord[];
}

function filtered(met: readonly Met[], isAdmitted: Admits): Answer {
  return { found: met.filter(({ record }) => isAdmitted(record)), counted: met.map(({ record }) => record) };
}

function evaluate(world: World, reading: ParsedQuery, isAdmitted: Admits, slips: Spellings): Answer {
  const { records } = world;
  const answer = (tierOf: (record: SearchRecord) => number): Answer =>
    filtered(
      records.flatMap((record) => {
        const tier = tierOf(record);
        return tier === TIER.NONE ? [] : { record, tier, key: tiers.keyOfTier(tier) };
      }),
      isAdmitted,
    );
  const meets = meetings(world, slips, reading);
  const [only = "", ...more] = reading.terms;
  const { written } = reading;
  if (written !== null) return answer((record) => asWritten(record, written, only));
  if (only === "") {
    const then = filtered(
      records.map((record) => {
        const named = reading.joined === null ? TIER.NONE : meets.names(record, reading.joined);
        const key = tiers.keyOfDays(named, happened(record, reading));
        return { record, tier: TIER.NONE, key };
      }),
      isAdmitted,
    );
    const says = then.found.some(({ key }) => tiers.isOfDays(key));
    return reading.happened && !says ? { found: [], counted: [] } : then;
  }
  if (more.length > 0) {
    const all = records.flatMap((record) => meetsAll(world, record, reading, slips) ?? []);
    const lasts = ["PERSON", "ORGANIZATION", "PLACE"];
    const together = all.filter((one) => !one.apart || !lasts.includes(one.record.kind));
    return filtered(together.length > 0 ? together : all, isAdmitted);
  }
  const own = answer((record) => meets.own(record, only));
  if (reading.namesOnly !== null) {
    const worst = reading.namesOnly === "WHOLE" ? TIER.FORMER_NAME : TIER.NONE - 1;
    const isNamed = own.found.some(({ record }) => meets.names(record, only) <= worst);
    return isNamed ? own : { found: [], counted: [] };
  }
  const byFacts = (record: SearchRecord): number => least(meets.facts(record, only));
  if (reading.between !== null || reading.yearly !== null)
    return answer((record) => {
      const tier = meets.own(record, only);
      return tier === TIER.NONE ? byFacts(record) : tier;
    });
  return own.found.length > 0 ? own : answer(byFacts);
}

/** One character in a name, with the mark that was typed beside it. */
function asWritten({ names }: SearchRecord, written: string, character: string): number {
  if (!names.some(({ text }) => comparable(text).includes(written))) return TIER.NONE;
  return least(
    names.map(({ text, kind }) => {
      const folded = foldText(text);
      const from = folded.indexOf(character);
      return from < 0 ? TIER.NONE : tiers.nameTier(kind, from, from + 1, folded.length);
    }),
  );
}

/** 0: all of it happened then; 1: some of it did; 2: it goes on, or is nothing that happens. */
function happened({ kind, days }: SearchRecord, asked: ParsedQuery): 0 | 1 | 2 {
  const isAny = asked.between === null && asked.yearly === null;
  if (isAny || (kind !== "EVENT" && kind !== "AGREEMENT")) return 2;
  const then = days.map(([first, last]) => {
    // From an open end or over years nothing but the ends can be asked.
    if (asked.yearly === null && last - first >= 365)
      return isAsked(first, asked) && isAsked(last, asked) ? 0 : 2;
    if (last - first >= 365) return 2;
    const each = daysFrom(first, last).map((day) => isAsked(day, asked));
    return each.every(Boolean) ? 0 : each.some(Boolean) ? 1 : 2;
  });
  if (then.every((one) => one === 0)) return 0;
  return then.some((one) => one < 2) &&
    days.some((span, at) => span[1] - span[0] < 365 && (then[at] ?? 2) < 2)
    ? 1
    : 2;
}

/** Several terms: all must be met, by the record itself or by its facts. */
function meetsAll(
  world: World,
  record: SearchRecord,
  reading: ParsedQuery,
  slips: Spellings,
): (Met & { readonly apart: boolean }) | null {
  const { terms, kinds, joined } = reading;
  const meets = meetings(world, slips, reading);
  const isOf = (at: number): boolean =>
    (kinds[at] ?? []).some((kind) => kind === record.kind || kind === record.subkind);
  const met = terms.map((term, at) => {
    const own = meets.own(record, term);
    const names = meets.names(record, term);
    const facts = meets.facts(record, term);
    const tier = least([own, ...facts]);
    const isText = own === TIER.TEXT || own === TIER.TEXT_WHOLE;
    return {
      names,
      facts,
      isPost: isText && names > TIER.TEXT,
      tier: isOf(at) ? Math.min(tier, TIER.TEXT_WHOLE) : tier,
    };
  });
  if (met.some(({ tier }) => tier === TIER.NONE)) return null;
  const missed = met.map(({ names }, at): 0 | 1 | 2 => {
    const wanted = kinds[at] ?? [];
    if (wanted.length === 0 || isOf(at)) return 0;
    if (names > TIER.NAME_PART) return 2;
    return wanted.some((kind) => kindAbove(kind) !== kind && kindAbove(kind) === record.kind) ? 0 : 1;
  });
  const kindMissed = missed.includes(2) ? 2 : missed.includes(1) ? 1 : 0;
  const whole = joined !== null && slips.size === 0 ? meets.names(record, joined) : TIER.NONE;
  if (whole < TIER.TEXT_WHOLE) {
    const key = tiers.combined({ tiers: [whole], kindMissed, apart: false, statements: 0 });
    return { record, tier: whole, key, apart: false };
  }
  const open = met.filter(({ tier, isPost }) => tier >= TIER.FACT_WHOLE || isPost);
  const isTogether = record.facts.some((_, fact) => open.every(({ facts }) => facts[fact] !== TIER.NONE));
  const apart = open.length > 0 && !isTogether;
  const plain = met.map(({ tier }) => tier);
  const statements = plain.some((tier) => tier >= TIER.FACT_WHOLE) ? record.weight : 0;
  const kept = apart ? plain : tiers.tiersOfOneFact(plain);
  return {
    record,
    tier: Math.max(...plain),
    apart,
    key: tiers.combined({ tiers: kept, kindMissed, apart, statements }),
  };
}

/** What the terms that nothing has may have meant; null where one of them says nothing, or all are there. */
function slipsOf(
  world: World,
  reading: ParsedQuery,
): { readonly slips: Spellings; readonly kind: MatchedBy | null } | null {
  const slips = new Map<string, readonly string[]>();
  let kind: MatchedBy | null = null;
  for (const term of reading.terms) {
    const meets = meetings(world, AS_TYPED, ANY_DAY);
    const isThere = world.records.some(
      (record) => least([meets.own(record, term), ...meets.facts(record, term)]) !== TIER.NONE,
    );
    if (isThere) continue;
    const meant = guesses(world, term);
    const [first] = meant;
    if (!first) return null;
    slips.set(
      term,
      meant.slice(0, 5).map(({ text }) => text),
    );
    if (kind !== "ONE_CHARACTER_OFF") kind = first.kind;
  }
  return slips.size > 0 ? { slips, kind } : null;
}
