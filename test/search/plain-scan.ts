import type { AskedDays } from "../../src/search/query/date-filter.js";
import { canBeOf } from "../../src/search/query/date-filter.js";
import { relationsNamed } from "../../src/search/query/relation-words.js";
import { dictionaryFormsOf } from "../../src/search/query/split.js";
import { FACET_VALUES } from "../../src/search/rank/filter.js";
import { hasInOrder } from "../../src/search/rank/abbreviations.js";
import type {
  CandidateView,
  Evidence,
  Finder,
  GramsMet,
  Mention,
  PossibleTypo,
} from "../../src/search/rank/finder.js";
import { havingGrams, metInTexts } from "../../src/search/rank/grams.js";
import type { KnownName, Match, NameTerm } from "../../src/search/rank/match.js";
import {
  beginsWord,
  englishWords,
  FEW,
  matchNamed,
  matchTexts,
  matchWritten,
} from "../../src/search/rank/match.js";
import { FACT_TIERS, factTier, TEXT_TIERS, textTier, TIER } from "../../src/search/rank/tiers.js";
import { ranksOf, yearsOf } from "../../src/search/record/ranking.js";
import type { DaySpan, SearchName, SearchRecord } from "../../src/search/record/record.js";
import { relationsOf, wordsOf } from "../../src/search/record/record.js";
import { fold, foldText, isHan } from "../../src/text/fold.js";
import { unparted } from "../../src/text/parted.js";
import { readings } from "../../src/text/readings.js";
import { pinyinOf } from "../../src/text/sounds.js";

/** A record with its folded texts. */
interface Folded {
  readonly record: SearchRecord;
  readonly names: readonly KnownName[];
  readonly texts: readonly string[];
  readonly facts: readonly FoldedFact[];
}

interface FoldedFact {
  /** Position of the record on the other side. */
  readonly other: number;
  readonly words: readonly string[];
  readonly relations: readonly string[];
  readonly days: readonly DaySpan[] | undefined;
}

/**
 * A finder without an index: every record is a candidate, and every term is compared with all texts of each. For whole
 * queries only: it has no names for suggestions.
 */
export function scanFinder(records: readonly SearchRecord[]): Finder {
  const numbers = new Map(records.map(({ id }, number) => [id, number]));
  const all = records.map((record) => foldedRecord(record, numbers));
  const ranks = ranksOf(records);
  const names = new Set(all.flatMap((one) => one.names.map(({ text }) => text)));
  const words = all.flatMap(({ texts, facts }) => [...texts, ...facts.flatMap((fact) => fact.words)]);
  const plain = new Set(all.flatMap((one) => one.names.flatMap((name) => (name.words ? [] : name.text))));
  const texts = [...new Set([...plain, ...words])];
  const factWords = dictionaryFormsOf(records);
  /** Null for a term that begins a word anywhere but in an English name: it is not looked for by its sound. */
  const soundOf = (typed: string): string | null => {
    const sound = pinyinOf(typed);
    const term = unparted(typed);
    if (sound === null) return null;
    const isWord =
      term.length === 1
        ? [...plain].some((name) => name.startsWith(term))
        : texts.some((text) => hasWord(text, term));
    return isWord ? null : sound;
  };
  function* namesThat(isWanted: (name: KnownName) => boolean): Generator<PossibleTypo> {
    for (const [number, one] of all.entries())
      for (const name of one.names.filter(isWanted))
        yield {
          kind: one.record.kind,
          text: name.text,
          rank: ranks[number] ?? 0,
          get syllables() {
            return name.syllables;
          },
        };
  }
  const isInFew = (term: string): boolean =>
    term.length === 1 &&
    isHan(term) &&
    all.filter((one) => one.names.some(({ text }) => text.includes(term))).length <= FEW;
  return {
    view: viewOf(records, all, ranks),
    all: () => [...records.keys()],
    evidence: (typed, asked) => {
      const terms = typed.map((text): NameTerm => {
        const term = unparted(text);
        return { term, sound: soundOf(text), inside: isInFew(term), english: term === text };
      });
      return evidenceOf(all, terms, asked);
    },
    evidenceInNames: (character) => {
      const tiers = all.map((one) => tierOf(matchWritten(one.names, character, true)));
      return evidenceFrom(
        tiers,
        tiers.map(() => []),
        () => [],
        true,
      );
    },
    dictionary: () => ({ isName: (text) => names.has(text), isFactWord: (text) => factWords.has(text) }),
    mentions: (text) => {
      const found: Mention[] = [];
      for (let from = 0; from < text.length; from++)
        for (let to = from + 2; to <= text.length; to++) {
          const part = text.slice(from, to);
          if (names.has(part) || (part.length <= 24 && factWords.has(part))) found.push({ from, to });
        }
      return found;
    },
    grams: (grams) => {
      const met = all.map((one) =>
        metInTexts(grams, {
          names: one.names.map(({ text }) => text),
          texts: one.texts,
          words: one.facts.flatMap((fact) => fact.words),
        }),
      );
      const metBy = (candidate: number): GramsMet =>
        met[candidate] ?? { names: 0, texts: 0, words: 0, nameShare: 0 };
      return {
        total: all.length,
        counts: grams.map(
          (_, at) => met.filter((one) => ((one.names | one.texts | one.words) & (1 << at)) !== 0).length,
        ),
        having: havingGrams([...all.keys()], metBy, (candidate) => ranks[candidate] ?? 0),
        met: metBy,
      };
    },
    *possibleAbbreviations(texts) {
      yield* namesThat(({ text }) => hasInOrder(text, texts));
    },
    possibleTypos: () => namesThat(({ words }) => !words),
    namesAsWritten: () => undefined,
    namesBySound: () => undefined,
    namedExactly: (texts) =>
      all.flatMap((one, candidate) =>
        one.names.flatMap(({ text }) => (texts.includes(text) ? candidate : [])),
      ),
    withInName: () => [],
    namesOf: (candidate) => all[candidate]?.names ?? [],
  };
}

function foldedRecord(record: SearchRecord, numbers: ReadonlyMap<string, number>): Folded {
  return {
    record,
    names: record.names.map((name) => knownName(name, record.kind === "PERSON")),
    texts: record.texts.map(({ text }) => foldText(text)),
    facts: record.facts.map((fact) => ({
      other: numbers.get(fact.other ?? "") ?? -1,
      words: wordsOf(fact).map(foldText),
      relations: relationsOf(fact),
      days: fact.days,
    })),
  };
}

function knownName(name: SearchName, person: boolean): KnownName {
  const { kind, persons } = name;
  const folded = fold(name.text);
  const { text } = folded;
  let made: readonly (string | null)[] | null = null;
  return {
    kind,
    text,
    ...englishWords(name, folded),
    get syllables() {
      return (made ??= readings(text, { person, persons }));
    },
  };
}

/** The best of `terms` in each record. */
function evidenceOf(
  all: readonly Folded[],
  nameTerms: readonly NameTerm[],
  asked: AskedDays | null,
): Evidence {
  const terms = nameTerms.map(({ term }) => term);
  const least = (match: (term: string, at: number) => Match | null): number =>
    Math.min(TIER.NONE, ...terms.map((term, at) => tierOf(match(term, at))));
  const names = all.map((one) =>
    Math.min(TIER.NONE, ...nameTerms.map((term) => tierOf(matchNamed(one.names, term)))),
  );
  const texts = all.map(({ record, texts: folded }) =>
    folded.map((text, at) =>
      canBeOf(record.texts[at]?.days, asked)
        ? least((term) => {
            const match = matchTexts([text], term, TEXT_TIERS);
            const { field = "NOTE" } = record.texts[at] ?? {};
            return match && { ...match, tier: textTier(field, match.tier === TEXT_TIERS.whole) };
          })
        : TIER.NONE,
    ),
  );
  const named = new Set(terms.flatMap((term) => [...relationsNamed(term)]));
  const factTiers = ({ other, words, relations, days }: FoldedFact): FactTiers => {
    if (!canBeOf(days, asked)) return { named: TIER.NONE, word: TIER.NONE };
    const word = least((term) => matchTexts(words, term, FACT_TIERS));
    return {
      named: factTier(names[other] ?? TIER.NONE),
      word: relations.some((one) => named.has(one)) ? TIER.FACT_WHOLE : word,
    };
  };
  let facts: readonly (readonly FactTiers[])[] | null = null;
  return evidenceFrom(
    names,
    texts,
    () => (facts ??= all.map((one) => one.facts.map(factTiers))),
    nameTerms.some(({ inside }) => inside),
  );
}

interface FactTiers {
  readonly named: number;
  readonly word: number;
}

/** Tiers by record, and by text and fact of each record. */
function evidenceFrom(
  names: readonly number[],
  texts: readonly (readonly number[])[],
  facts: () => readonly (readonly FactTiers[])[],
  inside: boolean,
): Evidence {
  const own = names.map((tier, record) => Math.min(tier, ...(texts[record] ?? [])));
  const fact = (record: number): number =>
    Math.min(TIER.NONE, ...(facts()[record] ?? []).map(({ named, word }) => Math.min(named, word)));
  const matching = (tierAt: (record: number) => number): number[] =>
    [...own.keys()].filter((record) => tierAt(record) !== TIER.NONE);
  return {
    inside,
    byOwn: () => matching((record) => own[record] ?? TIER.NONE),
    byFacts: () => matching(fact),
    own: (record) => own[record] ?? TIER.NONE,
    names: (record) => names[record] ?? TIER.NONE,
    fact,
    namedAt: (record, at) => facts()[record]?.[at]?.named ?? TIER.NONE,
    wordAt: (record, at) => facts()[record]?.[at]?.word ?? TIER.NONE,
    textAt: (record, at) => texts[record]?.[at] ?? TIER.NONE,
  };
}

function viewOf(records: readonly SearchRecord[], all: readonly Folded[], ranks: Uint32Array): CandidateView {
  const years = yearsOf(records);
  const at = (number: number): SearchRecord => {
    const record = records[number];
    if (!record) throw new Error(`there is no record ${String(number)}`);
    return record;
  };
  return {
    rank: (number) => ranks[number] ?? 0,
    kind: (number) => at(number).kind,
    subkind: (number) => at(number).subkind,
    weight: (number) => at(number).weight,
    days: (number) => at(number).days,
    someDays: (number, test) => at(number).days.some(test),
    someSure: (number, test) => at(number).sure.some(test),
    someMoment: (number, test) => at(number).moments.some(test),
    undated: (number) => at(number).undated,
    possibleYears: () => ({
      size: null,
      some: (number, test) => years(at(number)).possible.map(String).some(test),
      textOf: String,
      valueOf: (text) => text,
    }),
    values: (field) => ({
      size: null,
      some: (number, test) =>
        (field === "YEAR" ? years(at(number)).sure.map(String) : FACET_VALUES[field](at(number))).some(test),
      textOf: String,
      valueOf: (text) => text,
    }),
    head: at,
    record: at,
    factCount: (number) => at(number).facts.length,
    otherSide: (number, fact) => records[all[number]?.facts[fact]?.other ?? -1] ?? null,
    textCount: (number) => at(number).texts.length,
  };
}

function hasWord(text: string, term: string): boolean {
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1))
    if (beginsWord(text.charCodeAt(at - 1), term.charCodeAt(0))) return true;
  return false;
}

function tierOf(match: Match | null): number {
  return match?.tier ?? TIER.NONE;
}
