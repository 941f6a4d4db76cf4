import { kindAbove } from "../query/kind-words.js";
import { askedDays, thenOf } from "../query/date-filter.js";
import type { ParsedQuery } from "../query/parsed.js";
import { isRelationWord } from "../query/relation-words.js";
import type { Typos } from "../query/typos.js";
import { spelledTerms } from "../query/typos.js";
import type { CompiledFilter } from "./filter.js";
import type { Candidate, CandidateView, Evidence, Finder, MatchSource } from "./finder.js";
import { askMissed, asksForKind, isAskedFor, worse } from "./asked-for.js";
import { matchMark } from "./highlight.js";
import type { Term, TermSet } from "./join.js";
import type { Judgement, QueryEvidence } from "./judgement.js";
import { NO_MATCH } from "./judgement.js";
import { apartTerms, isScattered, isWholeEntity, isWholePerson } from "./join.js";
import { isRespelled, NO_EVIDENCE, withSpellings } from "./spellings.js";
import { judgeTitle } from "./titles.js";
import { typedFirst } from "./typed.js";
import {
  combined,
  isOfDays,
  isOfFact,
  isBegunName,
  isOfName,
  isWholeName,
  keyOfDays,
  keyOfTier,
  MISSED_KIND,
  RESPELLED,
  TIER,
  tiersOfOneFact,
} from "./tiers.js";

/** The evidence that judging a query needs. */
export function evidenceFor(finder: Finder, parsed: ParsedQuery, typos: Typos): QueryEvidence {
  const { terms, written, joined } = parsed;
  if (written !== null)
    return { terms: terms.map((term) => finder.evidenceInNames(term)), typed: [], joined: null };
  const asked = askedDays(parsed);
  const typed = terms.map((term, at) =>
    typos.has(term) || (parsed.spellings[at] ?? []).length === 0 ? null : finder.evidence([term], asked),
  );
  return {
    terms: spelledTerms(parsed, typos).map((texts, at) => {
      const all = finder.evidence(texts, asked);
      const asTyped = typed[at] ?? null;
      return asTyped ? withSpellings(all, asTyped) : all;
    }),
    typed,
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
  if (parsed.title) return judgeTitle(finder, parsed, parsed.title, evidence, filter);
  const [only, ...more] = evidence.terms;
  if (!only) return judgeDays(finder, parsed, evidence.joined, filter);
  const judged =
    more.length === 0
      ? matchOne(finder, parsed, evidence, source, filter)
      : matchAll(finder, parsed, evidence, filter);
  return { ...judged, hits: typedFirst(finder.view, judged.hits, parsed.typed) };
}

/** No term, only days: everything that the filter admits, what happened in these days first. */
function judgeDays(
  finder: Finder,
  parsed: ParsedQuery,
  joined: Evidence | null,
  { admits, hasDays }: CompiledFilter,
): Judgement {
  const { view } = finder;
  const unfiltered = finder.all();
  const candidates = admits === null ? unfiltered : unfiltered.filter(admits);
  const keyOf = (candidate: Candidate): number =>
    keyOfDays(
      joined?.names(candidate) ?? TIER.NONE,
      thenOf(view.kind(candidate), view.days(candidate), parsed),
    );
  const keys = candidates.map(keyOf);
  const hits = { candidates, keys, tiers: keys.map(() => TIER.NONE), apart: null };
  // Whether something happened does not depend on the filters.
  const happened = (): boolean =>
    keys.some(isOfDays) || unfiltered.some((one) => hasDays?.(one) !== false && isOfDays(keyOf(one)));
  return parsed.happened && !happened() ? NO_MATCH : { hits, unfiltered, partial: [] };
}

/**
 * Judges a query with one term. It is compared with names and texts, and with facts if no name or text matches. With days
 * beside the term it is always compared with facts too, because facts have days (郭春英 2021). A word that names a kind
 * (荣誉) finds all of that kind. If only names count (`namesOnly`), at least one name must match; then matching texts are
 * hits too (2015).
 */
function matchOne(
  finder: Finder,
  parsed: ParsedQuery,
  evidence: QueryEvidence,
  source: MatchSource,
  { admits }: CompiledFilter,
): Judgement {
  const { view } = finder;
  const { written, namesOnly, asks } = parsed;
  const [term = NO_EVIDENCE] = evidence.terms;
  const kind = written === null && namesOnly === null ? kindsOf(view, parsed)[0] : null;
  const found = candidatesOf(term, source);
  const matches = kind ? [...new Set([...found, ...finder.all().filter(kind.is)])] : found;
  const unfiltered =
    written === null ? matches : matches.filter((one) => matchMark(view.head(one), written) !== null);
  const candidates = admits === null ? unfiltered : unfiltered.filter(admits);
  const tiers = candidates.map((candidate) => {
    const own = source === "FACTS" ? TIER.NONE : term.own(candidate);
    if (kind?.is(candidate) === true && own > TIER.TEXT_WHOLE) return TIER.KIND;
    return own !== TIER.NONE ? own : term.fact(candidate);
  });
  const [typed = null] = evidence.typed;
  const keyAt = (tier: number, at: number): number => {
    const candidate = candidates[at] ?? 0;
    const key =
      (KEYS[tier === TIER.KIND ? TIER.TEXT_WHOLE : tier] ?? 0) +
      (typed && isRespelled(typed, term, candidate) ? RESPELLED : 0);
    if (tier <= TIER.FORMER_NAME) return key;
    const missed = kindMissed(candidate, parsed.terms, [term], [kind ?? null]);
    return key + MISSED_KIND * Math.max(missed, asks && !isAskedFor(view, asks, candidate) ? 1 : 0);
  };
  const keys = kind || asks || typed ? tiers.map(keyAt) : tiers.map((tier) => KEYS[tier] ?? 0);
  const hits = { candidates, keys, tiers, apart: null };
  const worst = worstName(parsed);
  const isNamed = worst === null || unfiltered.some((candidate) => term.names(candidate) <= worst);
  return isNamed ? { hits, unfiltered, partial: [] } : NO_MATCH;
}

/**
 * Whether all that matches is a part of the title of an article. That is a sentence about others: who asks for two words that
 * stand in it wants the fact that it tells first.
 */
export function isOfArticle(view: CandidateView, candidate: Candidate, tiers: readonly number[]): boolean {
  const isPart = (tier: number): boolean => isBegunName(tier) || tier === TIER.NAME_PART;
  return tiers.every(isPart) && view.subkind(candidate) === "ARTICLE";
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
  /** The terms that no one fact joins (`apartTerms`); none for a strict match. */
  readonly apart: TermSet;
  /** Whether the terms are in several facts and in none together (`isScattered`). */
  readonly scattered: boolean;
  /** The tier of all terms as one name; `TIER.NONE` where that is no name or no better than its terms. */
  readonly whole: number;
}

/** Several terms: each must match. What one fact does not join counts only where nothing matches strictly. */
function matchAll(
  finder: Finder,
  parsed: ParsedQuery,
  { terms, typed, joined }: QueryEvidence,
  { admits }: CompiledFilter,
): Judgement {
  const { view } = finder;
  const kinds = kindsOf(view, parsed);
  const all = termsOf(parsed, terms, kinds);
  const matches = fewest(finder, terms, kinds).flatMap((candidate): Match[] => {
    const tiers = terms.map((term, at) => {
      const tier = Math.min(term.own(candidate), term.fact(candidate));
      return kinds[at]?.is(candidate) === true ? Math.min(tier, TIER.TEXT) : tier;
    });
    if (tiers.includes(TIER.NONE)) return [];
    if (parsed.inOneName && !isInOneName(finder, candidate, parsed.terms)) return [];
    const named = joined?.names(candidate) ?? TIER.NONE;
    const isNamed = isOfName(named);
    const whole = isNamed && named <= Math.max(...tiers) ? named : TIER.NONE;
    const apart = isNamed ? 0 : apartTerms(view, candidate, all);
    const scattered = apart !== 0 || (!isNamed && isScattered(view, candidate, all));
    return [{ candidate, tiers, apart, scattered, whole }];
  });
  const missedBy = ({ candidate, whole }: Match): 0 | 1 | 2 => {
    const named = { whole, terms: terms.map((term) => term.names(candidate)) };
    const asked = askMissed(view, parsed, candidate, named);
    // 哪些单位签署了协议 asks for no agreement, but for who has to do with one.
    const others = asked === 0 && asksForKind(parsed.asks) ? kinds.map(onlyOfRelations) : kinds;
    return worse(kindMissed(candidate, parsed.terms, terms, others), asked);
  };
  const onlyOfRelations = (kind: KindTest | null, at: number): KindTest | null =>
    isRelationWord(parsed.terms[at] ?? "") ? kind : null;
  const isRespelledMatch = ({ candidate, whole }: Match): boolean =>
    whole === TIER.NONE &&
    typed.some((one, at) => one !== null && isRespelled(one, terms[at] ?? NO_EVIDENCE, candidate));
  const strict = matches.filter(({ apart }) => apart === 0);
  const partial = matches.filter(({ apart }) => apart !== 0);
  const admitted = (some: readonly Match[]): readonly Match[] =>
    admits === null ? some : some.filter(({ candidate }) => admits(candidate));
  const strictHits = admitted(strict);
  const isPartial = strictHits.length === 0;
  const hits = isPartial ? admitted(partial) : strictHits;
  return {
    hits: {
      candidates: hits.map(({ candidate }) => candidate),
      keys: hits.map(
        (match) => keyOf(view, match, all, missedBy(match)) + (isRespelledMatch(match) ? RESPELLED : 0),
      ),
      tiers: hits.map(({ whole, tiers }) => (whole === TIER.NONE ? Math.max(...tiers) : whole)),
      apart: isPartial ? hits.map(({ apart }) => apart) : null,
    },
    unfiltered: strict.map(({ candidate }) => candidate),
    partial: partial.map(({ candidate }) => candidate),
  };
}

function isInOneName(finder: Finder, candidate: Candidate, terms: readonly string[]): boolean {
  return finder.namesOf(candidate).some(({ text }) => terms.every((term) => text.includes(term)));
}

/** The terms of a query with their evidence and the kinds that they name. */
function termsOf(
  { terms }: ParsedQuery,
  evidence: readonly Evidence[],
  kinds: readonly (KindTest | null)[],
): Term[] {
  return evidence.map((one, at) => ({
    text: terms[at] ?? "",
    evidence: one,
    isKind: kinds[at]?.is ?? (() => false),
  }));
}

function keyOf(
  view: CandidateView,
  { candidate, tiers, scattered, whole }: Match,
  terms: readonly Term[],
  missed: 0 | 1 | 2,
): number {
  if (isOfArticle(view, candidate, whole === TIER.NONE ? tiers : [whole]))
    return combined({ tiers: [TIER.FACT_WHOLE], kindMissed: missed, apart: false, statements: 0 });
  if (whole !== TIER.NONE)
    return combined({ tiers: [whole], kindMissed: missed, apart: false, statements: 0 });
  const byFacts = tiers.some(isOfFact);
  // 王竹 主讲 asks for the lecture, not for the lecturer: the relation alone is less than a fact with another entity.
  const isOneFact =
    !scattered &&
    terms.some(
      (term) => !isWholeName(term.evidence.names(candidate)) && isWholeEntity(view, candidate, term.evidence),
    );
  // A text of its own has the word too: the fact says more.
  const inFact = tiers.map((tier, at) =>
    tier === TIER.TEXT && terms[at]?.evidence.fact(candidate) === TIER.FACT_WHOLE ? TIER.FACT_WHOLE : tier,
  );
  // 王浦劬 北大 asks for the person, and not for the body.
  const isBody = view.kind(candidate) === "ORGANIZATION" || view.kind(candidate) === "PLACE";
  const isOfPerson = isBody && terms.some(({ evidence }) => isWholePerson(view, candidate, evidence));
  return combined({
    tiers: isOneFact ? tiersOfOneFact(inFact) : tiers,
    kindMissed: missed,
    apart: scattered,
    statements: isOfPerson ? Infinity : byFacts ? view.weight(candidate) : 0,
  });
}

/** Whether a candidate is of the kinds that a term names, or of the kind above one of them. */
interface KindTest {
  readonly is: (candidate: Candidate) => boolean;
  readonly isAbove: (candidate: Candidate) => boolean;
}

/** For each term the test of the kinds that it names; null if it names none. */
function kindsOf(view: CandidateView, { kinds }: ParsedQuery): (KindTest | null)[] {
  return kinds.map((names) => (names.length > 0 ? kindTest(view, names) : null));
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
  words: readonly string[],
  terms: readonly Evidence[],
  kinds: readonly (KindTest | null)[],
): 0 | 1 | 2 {
  let worst: 0 | 1 | 2 = 0;
  for (const [at, kind] of kinds.entries()) {
    if (!kind || kind.is(candidate)) continue;
    // 签署 is a kind of event, and what the parties of an agreement do.
    if (isRelationWord(words[at] ?? "") && terms[at]?.fact(candidate) === TIER.FACT_WHOLE) continue;
    if (!isOfName(terms[at]?.names(candidate) ?? TIER.NONE)) return 2;
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
