import { foldText } from "../../text/fold.js";
import { unparted } from "../../text/parted.js";
import { pinyinOf } from "../../text/sounds.js";
import type { AskedDays } from "../query/date-filter.js";
import { canBeOf } from "../query/date-filter.js";
import { relationsNamed } from "../query/relation-words.js";
import { wordsOf } from "../record/record.js";
import type { Evidence } from "../rank/finder.js";
import type { KnownName, NameTerm } from "../rank/match.js";
import { beginsWord, matchNamed, matchTexts, matchWritten } from "../rank/match.js";
import { FACT_TIERS, factTier, TEXT_TIERS, textTier, TIER } from "../rank/tiers.js";
import type { Session } from "./session.js";
import type { StoredCandidate } from "./stored.js";

/** What is known of terms once the server was asked. */
export interface KnownTerms {
  /** Whether a term is looked for by its sound. */
  readonly isSounded: (term: string) => boolean;
  /** Whether it is one character that few names have. */
  readonly isInFew: (term: string) => boolean;
}

/** How the candidates of a session match the best of `texts`: each is compared when it is first asked for. */
export function evidenceFrom(
  session: Session,
  typed: readonly string[],
  { isSounded, isInFew }: KnownTerms,
  asked: AskedDays | null,
): Evidence {
  const terms = typed.map((text): NameTerm => {
    const term = unparted(text);
    const sound = isSounded(text) ? pinyinOf(text) : null;
    return { term, sound, inside: isInFew(text), english: term === text };
  });
  const least = (tierOf: (term: NameTerm) => number): number => Math.min(TIER.NONE, ...terms.map(tierOf));
  const relations = new Set(terms.flatMap(({ term }) => [...relationsNamed(term)]));
  const inside = terms.some((term) => term.inside);
  return evidence(session, inside, {
    names: (one) => least((term) => tierOfNames(one.names, term)),
    texts: (one) => one.texts.map((_, at) => least(({ term }) => tierOfText(one, at, term, asked))),
    facts: ({ facts }) =>
      facts().map((fact) => {
        if (!canBeOf(fact.days, asked)) return NO_FACT;
        const word = least(({ term }) => matchTexts(fact.words, term, FACT_TIERS)?.tier ?? TIER.NONE);
        return {
          named: least((term) => factTier(tierOfNames(fact.names, term))),
          word: fact.relations.some((one) => relations.has(one)) ? TIER.FACT_WHOLE : word,
        };
      }),
  });
}

/** The tiers of a fact by a name of the other side, and by its words and relations. */
interface FactTiers {
  readonly named: number;
  readonly word: number;
}

const NO_FACT: FactTiers = { named: TIER.NONE, word: TIER.NONE };

/** The same for one character anywhere in a name. */
export function evidenceInNames(session: Session, character: string): Evidence {
  return evidence(session, true, {
    names: ({ names }) => matchWritten(names, character, true)?.tier ?? TIER.NONE,
    texts: () => [],
    facts: () => [],
  });
}

interface Comparison {
  readonly names: (candidate: StoredCandidate) => number;
  readonly texts: (candidate: StoredCandidate) => readonly number[];
  readonly facts: (candidate: StoredCandidate) => readonly FactTiers[];
}

function evidence({ candidates }: Session, inside: boolean, compare: Comparison): Evidence {
  const names = remembered(candidates, compare.names, TIER.NONE);
  const texts = remembered(candidates, compare.texts, []);
  const facts = remembered(candidates, compare.facts, []);
  const own = (rank: number): number => Math.min(names(rank), ...texts(rank));
  const fact = (rank: number): number =>
    Math.min(TIER.NONE, ...facts(rank).map(({ named, word }) => Math.min(named, word)));
  const matching = (tierOf: (rank: number) => number): number[] =>
    [...candidates.keys()].filter((rank) => tierOf(rank) !== TIER.NONE);
  return {
    inside,
    byOwn: () => matching(own),
    byFacts: () => matching(fact),
    names,
    own,
    fact,
    namedAt: (rank, at) => facts(rank)[at]?.named ?? TIER.NONE,
    wordAt: (rank, at) => facts(rank)[at]?.word ?? TIER.NONE,
    textAt: (rank, at) => texts(rank)[at] ?? TIER.NONE,
  };
}

/** One value a candidate; made anew where the candidate came again, with its facts. */
function remembered<Value>(
  candidates: Session["candidates"],
  make: (candidate: StoredCandidate) => Value,
  none: Value,
): (rank: number) => Value {
  const known = new Map<StoredCandidate, Value>();
  return (rank) => {
    const candidate = candidates.get(rank);
    if (!candidate) return none;
    const value = known.get(candidate) ?? make(candidate);
    known.set(candidate, value);
    return value;
  };
}

function tierOfNames(names: readonly KnownName[], term: NameTerm): number {
  return matchNamed(names, term)?.tier ?? TIER.NONE;
}

function tierOfText(candidate: StoredCandidate, at: number, term: string, asked: AskedDays | null): number {
  // The record is read only where days are asked for.
  const counts = (): boolean => asked === null || canBeOf(candidate.record().texts[at]?.days, asked);
  const match = matchTexts(candidate.texts.slice(at, at + 1), term, TEXT_TIERS, counts);
  const isTitle = at >= candidate.texts.length - candidate.titles;
  return match ? textTier(isTitle ? "ARTICLE" : "NOTE", match.tier === TEXT_TIERS.whole) : TIER.NONE;
}

/**
 * Whether a term begins a word of the candidate as written: a name, where it is one character; else any text. English names
 * apart: Sichuan is pinyin too.
 */
export function begins({ names, texts, record }: StoredCandidate, typed: string): boolean {
  const term = unparted(typed);
  const allNames = names.flatMap(({ text, words }) => (words ? [] : text));
  if (term.length === 1) return allNames.some((name) => name.startsWith(term));
  const words = record().facts.flatMap((fact) => wordsOf(fact).map(foldText));
  return [...allNames, ...texts, ...words].some((text) => {
    for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1))
      if (beginsWord(text.charCodeAt(at - 1), term.charCodeAt(0))) return true;
    return false;
  });
}
