import { kindAbove } from "../query/kind-words.js";
import { askedDays, thenOf } from "../query/date-filter.js";
import type { ParsedQuery } from "../query/parse.js";
import { NO_WORDS } from "../query/parse.js";
import type { Typos } from "../query/typos.js";
import { NO_TYPOS, spellingsOf } from "../query/typos.js";
import type { CompiledFilter } from "./filter.js";
import type { Candidate, CandidateView, Evidence, Finder, MatchSource, Wanted } from "./finder.js";
import { matchMark } from "./highlight.js";
import { combined, dropCoincidences, isOfDays, keyOfDays, keyOfTier, TIER, tiersOfOneFact } from "./tiers.js";

/** The evidence for all terms of a query, and for the terms joined to one name. */
export interface QueryEvidence {
  readonly terms: readonly Evidence[];
  readonly joined: Evidence | null;
}

/** What matches a query. */
export interface Judgement {
  readonly hits: Hits;
  /** What matches before the filters: facets are counted over it. */
  readonly unfiltered: readonly Candidate[];
}

/** A parsed query with what matches it. */
export interface Outcome extends Wanted, QueryEvidence, Judgement {}

/** The hits of a query, in no order: parallel lists, because a frequent word has 25,000. */
export interface Hits {
  readonly candidates: readonly Candidate[];
  /** The sort key of each (`combined`): lower is better. */
  readonly keys: readonly number[];
  /** The weakest tier of each: the reason it is shown with. */
  readonly tiers: readonly number[];
}

const NO_MATCH: Judgement = { hits: { candidates: [], keys: [], tiers: [] }, unfiltered: [] };

export const NOTHING: Outcome = {
  parsed: NO_WORDS,
  typos: NO_TYPOS,
  source: "OWN",
  terms: [],
  joined: null,
  ...NO_MATCH,
};

/** The evidence that judging a query needs. */
export function evidenceFor(finder: Finder, parsed: ParsedQuery, typos: Typos): QueryEvidence {
  const { terms, written, joined } = parsed;
  if (written !== null) return { terms: terms.map((term) => finder.evidenceInNames(term)), joined: null };
  const asked = askedDays(parsed);
  return {
    terms: terms.map((term) => finder.evidence(spellingsOf(term, typos), asked)),
    joined: joined === null || typos.size > 0 ? null : finder.evidence([joined], null),
  };
}

/** Decides which candidates match every term of a query, and the order of those that the filter admits. */
export function judge(
  finder: Finder,
  parsed: ParsedQuery,
  evidence: QueryEvidence,
  source: MatchSource,
  filter: CompiledFilter,
): Judgement {
  const [only, ...more] = evidence.terms;
  if (!only) return judgeDays(finder, parsed, evidence.joined, filter);
  return more.length === 0
    ? matchOne(finder.view, parsed, only, source, filter)
    : matchAll(finder, parsed, evidence, filter);
}

/** No term, only days: everything that the filter admits, what happened in these days first. */
function judgeDays(
  finder: Finder,
  parsed: ParsedQuery,
  joined: Evidence | null,
  { admits }: CompiledFilter,
): Judgement {
  const { view } = finder;
  const unfiltered = finder.all();
  const candidates = admits === null ? unfiltered : unfiltered.filter(admits);
  const keys = candidates.map((candidate) =>
    keyOfDays(
      joined?.names(candidate) ?? TIER.NONE,
      thenOf(view.kind(candidate), view.days(candidate), parsed),
    ),
  );
  const hits = { candidates, keys, tiers: keys.map(() => TIER.NONE) };
  return parsed.happened && !hits.keys.some(isOfDays) ? NO_MATCH : { hits, unfiltered };
}

/**
 * Judges a query with one term. It is compared with names and texts, and with facts if no name or text matches. With days
 * beside the term it is always compared with facts too, because facts have days (郭春英 2021). If only names count
 * (`namesOnly`), at least one name must match; then matching texts are hits too (2015).
 */
function matchOne(
  view: CandidateView,
  parsed: ParsedQuery,
  term: Evidence,
  source: MatchSource,
  { admits }: CompiledFilter,
): Judgement {
  const { written } = parsed;
  const matches = candidatesOf(term, source);
  const unfiltered =
    written === null ? matches : matches.filter((one) => matchMark(view.head(one), written) !== null);
  const candidates = admits === null ? unfiltered : unfiltered.filter(admits);
  const tiers = candidates.map((candidate) => {
    const own = source === "FACTS" ? TIER.NONE : term.own(candidate);
    return own !== TIER.NONE ? own : term.fact(candidate);
  });
  const hits = { candidates, keys: tiers.map((tier) => KEYS[tier] ?? 0), tiers };
  const worst = worstName(parsed);
  const isNamed = worst === null || candidates.some((candidate) => term.names(candidate) <= worst);
  return isNamed ? { hits, unfiltered } : NO_MATCH;
}

/** The weakest tier that a name must have if only names count; null if texts and facts count too. */
function worstName({ namesOnly }: ParsedQuery): number | null {
  if (namesOnly === null) return null;
  return namesOnly === "WHOLE" ? TIER.FORMER_NAME : TIER.NONE - 1;
}

const KEYS = Array.from({ length: 32 }, (_, tier) => keyOfTier(tier));

function candidatesOf(term: Evidence, source: MatchSource): readonly Candidate[] {
  if (source === "OWN") return term.byOwn();
  return source === "FACTS" ? term.byFacts() : [...new Set([...term.byOwn(), ...term.byFacts()])];
}

/** A candidate that matches every term. */
interface Match {
  readonly candidate: Candidate;
  readonly tiers: readonly number[];
  /** Whether the terms match only in two separate facts: neither names and texts nor one fact match all of them. */
  readonly apart: boolean;
  /** The tier of all terms as one name; `TIER.NONE` where that is no name or no better than a text. */
  readonly whole: number;
}

/** Several terms: each must match, and what is no more than a coincidence is dropped (`dropCoincidences`). */
function matchAll(
  finder: Finder,
  parsed: ParsedQuery,
  { terms, joined }: QueryEvidence,
  { admits }: CompiledFilter,
): Judgement {
  const { view } = finder;
  const kinds = parsed.kinds.map((names) => (names.length > 0 ? kindTest(view, names) : null));
  const all = fewest(finder, terms, kinds).flatMap((candidate): Match[] => {
    const tiers = terms.map((term, at) => {
      const tier = Math.min(term.own(candidate), term.fact(candidate));
      return kinds[at]?.is(candidate) === true ? Math.min(tier, TIER.TEXT_WHOLE) : tier;
    });
    if (tiers.includes(TIER.NONE)) return [];
    const named = joined?.names(candidate) ?? TIER.NONE;
    const whole = named < TIER.TEXT_WHOLE ? named : TIER.NONE;
    const apart = whole === TIER.NONE && !isTogether(view, candidate, terms, tiers);
    return [{ candidate, tiers, apart, whole }];
  });
  const matches = dropCoincidences(all, ({ candidate }) => view.kind(candidate));
  const admitted = admits === null ? matches : matches.filter(({ candidate }) => admits(candidate));
  return {
    hits: {
      candidates: admitted.map(({ candidate }) => candidate),
      keys: admitted.map((match) => keyOf(view, match, kindMissed(match.candidate, terms, kinds))),
      tiers: admitted.map(({ whole, tiers }) => (whole === TIER.NONE ? Math.max(...tiers) : whole)),
    },
    unfiltered: matches.map(({ candidate }) => candidate),
  };
}

function keyOf(view: CandidateView, { candidate, tiers, apart, whole }: Match, missed: 0 | 1 | 2): number {
  if (whole !== TIER.NONE)
    return combined({ tiers: [whole], kindMissed: missed, apart: false, statements: 0 });
  const byFacts = tiers.some((tier) => tier >= TIER.FACT_WHOLE);
  return combined({
    tiers: apart ? tiers : tiersOfOneFact(tiers),
    kindMissed: missed,
    apart,
    statements: byFacts ? view.weight(candidate) : 0,
  });
}

/** Whether a candidate is of the kinds that a term names, or of the kind above one of them. */
interface KindTest {
  readonly is: (candidate: Candidate) => boolean;
  readonly isAbove: (candidate: Candidate) => boolean;
}

function kindTest(view: CandidateView, names: readonly string[]): KindTest {
  const above = names.filter((name) => kindAbove(name) !== name).map(kindAbove);
  return {
    is: (candidate) => names.includes(view.kind(candidate)) || names.includes(view.subkind(candidate) ?? ""),
    isAbove: (candidate) => above.includes(view.kind(candidate)),
  };
}

/** The worst of all terms. A meeting may be entered as a training: 会议 in its name says as much as its kind does. */
function kindMissed(
  candidate: Candidate,
  terms: readonly Evidence[],
  kinds: readonly (KindTest | null)[],
): 0 | 1 | 2 {
  let worst: 0 | 1 | 2 = 0;
  for (const [at, kind] of kinds.entries()) {
    if (!kind || kind.is(candidate)) continue;
    if ((terms[at]?.names(candidate) ?? TIER.NONE) > TIER.NAME_PART) return 2;
    if (!kind.isAbove(candidate)) worst = 1;
  }
  return worst;
}

/** The candidates of the term that the fewest match: no other can match all terms. */
function fewest(
  finder: Finder,
  terms: readonly Evidence[],
  kinds: readonly (KindTest | null)[],
): readonly Candidate[] {
  // Too many are of a kind to list them.
  const listed = terms.filter((_, at) => !kinds[at]);
  const size = (term: Evidence): number => term.byOwn().length + term.byFacts().length;
  const [least] = listed.map((term) => ({ term, size: size(term) })).sort((a, b) => a.size - b.size);
  return least ? candidatesOf(least.term, "BOTH") : finder.all();
}

/** True if names and texts match all terms, or one fact matches all that they do not match better. */
function isTogether(
  view: CandidateView,
  candidate: Candidate,
  terms: readonly Evidence[],
  tiers: readonly number[],
): boolean {
  const open = terms.filter((term, at) => (tiers[at] ?? 0) >= TIER.FACT_WHOLE || isPost(term, candidate));
  if (open.length === 0) return true;
  const count = view.factCount(candidate);
  for (let fact = 0; fact < count; fact++)
    if (open.every((term) => term.factAt(candidate, fact) !== TIER.NONE)) return true;
  return false;
}

/** Matched by a text of its own and by no name: this is a post, and it is held in one organization only. */
function isPost(term: Evidence, candidate: Candidate): boolean {
  const own = term.own(candidate);
  return (own === TIER.TEXT || own === TIER.TEXT_WHOLE) && term.names(candidate) > TIER.TEXT;
}
