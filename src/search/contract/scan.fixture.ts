/**
 * The definition of search as `schema/search.graphql` documents it, applied to whole records one by one: no index, no
 * tiers, no ranking. It decides whether a record matches a term; ranking is left to the engine.
 */
import { vocabulary } from "../../domain/vocabulary.js";
import { characters } from "../../text/characters.js";
import { fold, foldText, isHan, originalRange } from "../../text/fold.js";
import { readings } from "../../text/readings.js";
import { spellings, SYLLABLES } from "../../text/syllables.js";
import type { MatchedBy, SearchPage } from "../engine.js";
import type { SearchFact, SearchName, SearchRecord, SearchText } from "../record/record.js";
import { relationsOf, wordsOf } from "../record/record.js";
import type { Days } from "./passes.fixture.js";
import { canBeOf } from "./passes.fixture.js";

/** How a record matches a term. */
export interface Met {
  readonly reason: MatchedBy;
  /** The term is the whole text, the whole word, or all syllables of the name. */
  readonly whole: boolean;
  /** False if the sound matches, but the engine decides whether so few letters are enough. */
  readonly sure: boolean;
}

const WRITTEN: readonly MatchedBy[] = ["NAME", "ALIAS", "FORMER_NAME", "NAME_PREFIX", "NAME_PART"];

export function isWrittenName(met: Met | null): boolean {
  return met !== null && WRITTEN.includes(met.reason);
}

export function isWrittenReason(reason: MatchedBy): boolean {
  return WRITTEN.includes(reason);
}

export const GUESSED: readonly MatchedBy[] = [
  "SAME_SOUND",
  "SIMILAR_SHAPE",
  "ONE_CHARACTER_OFF",
  "ABBREVIATION",
];

/** An abbreviation that stands in a text or a fact is found there too, and what has the full name in one. */
export function isOfAbbreviation({ hits, interpretation: { corrections } }: SearchPage): boolean {
  if (hits.some(({ matchedBy }) => matchedBy === "ABBREVIATION")) return true;
  // Perhaps no hit is found by its name. 局 for 局长 is a post.
  return corrections.some(
    ({ from, to }) =>
      characters(from).length > 1 && characters(to).length > characters(from).length && isInOrder(from, to),
  );
}

/** Every character of an abbreviation stands in the full name, in order. */
export function isInOrder(from: string, to: string): boolean {
  let at = 0;
  // 第9 is 第九.
  const plain = (text: string): string[] => characters(text.replaceAll("九", "9"));
  const typed = plain(from);
  for (const character of plain(to)) if (character === typed[at]) at += 1;
  return at === typed.length;
}

export function isGuessed({ hits }: SearchPage): boolean {
  return hits.some(({ matchedBy }) => GUESSED.includes(matchedBy));
}

export interface Scan {
  readonly records: readonly SearchRecord[];
  record(id: string): SearchRecord;
  /** How its names alone match. */
  named(record: SearchRecord, term: string): Met | null;
  /** How its names and its texts of these days match. */
  own(record: SearchRecord, term: string, days: Days): Met | null;
  /** How one text of these days matches. */
  text(text: SearchText, term: string, days: Days): Met | null;
  /** How one fact of these days matches: by a name of the entity on the other side, and by its words or its relation. */
  byFact(fact: SearchFact, term: string, days: Days): FactMet;
}

export interface FactMet {
  readonly named: Met | null;
  readonly said: Met | null;
}

/** What people call the relations of the random records, seen from one end. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  主持: ["TOOK_PART_IN:HOST>", "TOOK_PART_IN:HOST<"],
  主持人: ["TOOK_PART_IN:HOST>", "TOOK_PART_IN:HOST<"],
  合作: ["COOPERATES_WITH>", "COOPERATES_WITH<"],
  作者: ["AUTHORED>"],
  // Of no relation in these records.
  签署: [],
};

/** Whether a word is one of a relation: then it belongs to an entity. */
export function saysRelation(word: string): boolean {
  return word in SAID;
}

export function scanOf(records: readonly SearchRecord[]): Scan {
  const byId = new Map(records.map((record) => [record.id, record]));
  // English names apart: Sichuan is pinyin too.
  const names = records.flatMap((record) =>
    record.names.flatMap(({ text, kind }) => (kind === "ENGLISH" ? [] : foldText(text))),
  );
  const texts = records.flatMap((record) => record.texts.map(({ text }) => foldText(text)));
  const words = records.flatMap(({ facts }) => facts.flatMap((fact) => wordsOf(fact).map(foldText)));
  const isLetter = (unit: string | undefined): boolean => /^[a-z]$/.test(unit ?? "");
  /** A term that begins a word somewhere is a word, and no pinyin. */
  const beginsWord = (term: string): boolean => {
    if (term.length === 1) return names.some((name) => name.startsWith(term));
    const startsIn = (text: string, at: number): boolean =>
      text.startsWith(term, at) && !(isLetter(term[0]) && isLetter(text[at - 1]));
    return [...names, ...texts, ...words].some((text) => text.split("").some((_, at) => startsIn(text, at)));
  };
  /** A Han character that the names of ten records or fewer have says enough wherever it stands in a name. */
  const isTelling = (term: string): boolean =>
    isHan(term) &&
    records.filter((record) => record.names.some(({ text }) => foldText(text).includes(term))).length <= 10;
  const named: Scan["named"] = (record, typed) => {
    const term = typed.replaceAll("'", "");
    const isWord = beginsWord(term);
    // Syllables are parted in pinyin only.
    const plain =
      term === typed ? record : { ...record, names: record.names.filter(({ kind }) => kind !== "ENGLISH") };
    const anywhere = term.length > 1 || isTelling(term);
    return best([
      ...writtenIn(isWord ? plain : withoutSpelledParts(plain, typed, anywhere), term, anywhere),
      ...(isWord ? [] : soundsIn(record, typed)),
    ]);
  };
  return {
    records,
    record: (id) => byId.get(id) ?? fail(id),
    named,
    own: (record, term, days) =>
      best([named(record, term), ...record.texts.map((one) => textMet(one, term, days))]),
    text: textMet,
    byFact: (fact, term, days) => {
      if (!canBeOf(fact.days, days)) return { named: null, said: null };
      const record = fact.other === null ? undefined : byId.get(fact.other);
      const met = record ? named(record, term) : null;
      const isRelation = relationsOf(fact).some((one) => SAID[term]?.includes(one));
      return {
        named: met && { reason: "FACT", whole: met.whole, sure: met.sure },
        said: best([
          isRelation ? { reason: "FACT", whole: true, sure: true } : null,
          ...wordsOf(fact)
            .filter((word) => hasOutsideNumbers(foldText(word), term))
            .map((word) => inText("FACT", word, term)),
        ]),
      };
    },
  };
}

function textMet({ text, days: spans }: SearchText, term: string, days: Days): Met | null {
  return canBeOf(spans, days) ? inText("TEXT", text, term) : null;
}

/** 16 is no part of 2016. */
function hasOutsideNumbers(text: string, typed: string): boolean {
  const term = typed.replaceAll("'", "");
  const isDigit = (unit: string | undefined): boolean => /^\d$/.test(unit ?? "");
  return text.split("").some((_, at) => {
    if (!text.startsWith(term, at)) return false;
    const [before, first, last, after] = [at - 1, at, at + term.length - 1, at + term.length].map((one) =>
      isDigit(text[one]),
    );
    return !(before && first) && !(last && after);
  });
}

function fail(id: string): never {
  throw new Error(`there is no record ${id}`);
}

/** The strongest reason; of equal ones a whole text before a part, a sure one before another. */
export function best(all: readonly (Met | null)[]): Met | null {
  const order: readonly MatchedBy[] = [...WRITTEN, "TEXT", "FACT", "PINYIN", "INITIALS"];
  const worth = (met: Met): number =>
    (met.sure ? 0 : 100) + order.indexOf(met.reason) * 2 + (met.whole ? 0 : 1);
  return all.reduce((a, b) => (!a || (b && worth(b) < worth(a)) ? b : a), null);
}

function writtenIn({ names }: SearchRecord, term: string, anywhere: boolean): (Met | null)[] {
  return names.map(({ text, kind }) => {
    const name = foldText(text);
    if (kind === "ENGLISH") return englishMet(text, term, anywhere);
    const whole = kind === "OFFICIAL" ? "NAME" : kind === "FORMER" ? "FORMER_NAME" : "ALIAS";
    if (name === term) return { reason: whole, whole: true, sure: true };
    if (name.startsWith(term)) return { reason: "NAME_PREFIX", whole: false, sure: true };
    return anywhere && name.includes(term) ? { reason: "NAME_PART", whole: false, sure: true } : null;
  });
}

/** An English name has whole words as they are written. */
function englishMet(text: string, term: string, anywhere: boolean): Met | null {
  const folded = fold(text);
  if (folded.text === term) return { reason: "ALIAS", whole: true, sure: true };
  const places = folded.text.split("").flatMap((_, at) => (folded.text.startsWith(term, at) ? at : []));
  const at = places.find((place) => {
    const { start, end } = originalRange(folded, place, place + term.length);
    return !isInsideWord(text, start) && !isInsideWord(text, end);
  });
  if (at === undefined || (!anywhere && at > 0)) return null;
  return { reason: at > 0 ? "NAME_PART" : "NAME_PREFIX", whole: false, sure: true };
}

/** Without the English names that only contain the term, if it is the pinyin of another name and that is no accident. */
function withoutSpelledParts(record: SearchRecord, typed: string, anywhere: boolean): SearchRecord {
  const term = typed.replaceAll("'", "");
  const isEnglish = ({ kind }: SearchName): boolean => kind === "ENGLISH";
  const others = { ...record, names: record.names.filter((one) => !isEnglish(one)) };
  const isSpelled = writtenIn(others, term, anywhere).every((met) => !met) && isSpelledOut(others, typed);
  if (!isSpelled) return record;
  return { ...record, names: record.names.filter((one) => !isEnglish(one) || foldText(one.text) === term) };
}

/** Whole syllables from the beginning of a name on, or two anywhere. */
function isSpelledOut({ names, kind }: SearchRecord, typed: string): boolean {
  return names.some(({ text, persons }) => {
    const name = foldText(text);
    const syllables = readings(name, { person: kind === "PERSON", persons });
    const units = syllables.map((syllable, at) => ({ unit: name[at] ?? "", syllable }));
    return units.some((_, from) =>
      soundsFrom(typed, units.slice(from)).some(
        ({ spelled, rest, length }) => spelled && rest === 0 && (from === 0 || length > 1),
      ),
    );
  });
}

function isInsideWord(text: string, at: number): boolean {
  return /[a-z0-9]['’]*$/iu.test(text.slice(0, at)) && /^['’]*[a-z0-9]/iu.test(text.slice(at));
}

const ONE_SYLLABLE = [...SYLLABLES].flatMap(spellings).join("|");

/** Whole syllables and nothing else. */
function isPinyin(text: string): boolean {
  return new RegExp(`^(?:${ONE_SYLLABLE})+$`).test(text);
}

/** Whole syllables, and perhaps the beginning of one more. */
export function canBePinyin(text: string): boolean {
  const rests = text.split("").map((_, at) => [text.slice(0, at), text.slice(at)] as const);
  const isBegun = (rest: string): boolean => ONE_SYLLABLE.split("|").some((one) => one.startsWith(rest));
  return rests.some(([before, rest]) => (before === "" || isPinyin(before)) && isBegun(rest));
}

function inText(reason: MatchedBy, text: string, typed: string): Met | null {
  const folded = foldText(text);
  // Xi'an is xian when it is folded.
  const term = typed.replaceAll("'", "");
  // One character says too little, unless a name begins with it.
  return term.length > 1 && folded.includes(term) ? { reason, whole: folded === term, sure: true } : null;
}

function soundsIn({ names, kind }: SearchRecord, typed: string, atStart = false): Met[] {
  const term = typed.replace(/(?<=[a-z])[1-5]/g, "");
  if (!/^[a-z'\u3400-\u9fff]*[a-z][a-z'\u3400-\u9fff]*$/u.test(term)) return [];
  return names.flatMap(({ text, kind: nameKind, persons }) => {
    if (nameKind === "ENGLISH") return [];
    const name = foldText(text);
    const syllables = readings(name, { person: kind === "PERSON", persons });
    const units = syllables.map((syllable, at) => ({ unit: name[at] ?? "", syllable }));
    return units.slice(0, atStart ? 1 : units.length).flatMap((_, from) =>
      soundsFrom(term, units.slice(from)).map(({ length, spelled, rest }): Met => {
        const enough = from === 0 ? length > 1 || (spelled && (rest === 0 || rest > 1)) : false;
        const isWhole = spelled && rest === 0;
        return {
          reason: spelled ? "PINYIN" : "INITIALS",
          whole: isWhole && from === 0 && length === units.length,
          sure: typed === term && (enough || (isWhole && length > 1)),
        };
      }),
    );
  });
}

/** Whether a name can sound as typed from its beginning on; `isSure`: by more than one letter for each character. */
export function nameStarts(record: SearchRecord, prefix: string, isSure: boolean): boolean {
  const isEnglish = record.names.some(
    ({ kind, text }) => kind === "ENGLISH" && foldText(text).startsWith(prefix),
  );
  return (isEnglish && prefix !== "") || soundsIn(record, prefix, true).some(({ sure }) => sure || !isSure);
}

/** The order of records that match a query equally: connectedness, recency, id. */
export function standsBefore(a: SearchRecord, b: SearchRecord): boolean {
  if (a.weight !== b.weight) return a.weight > b.weight;
  const [x, y] = [a.latest ?? -Infinity, b.latest ?? -Infinity];
  return x === y ? a.id < b.id : x > y;
}

interface Sounding {
  /** How many units of the name it covers. */
  readonly length: number;
  /** Every syllable is typed in full, but for the last one. */
  readonly spelled: boolean;
  /** How many letters there are of a last syllable that is not finished. */
  readonly rest: number;
}

/** All sequences of units from the first one on that can be typed as the term. */
function soundsFrom(
  term: string,
  units: readonly { readonly unit: string; readonly syllable: string | null }[],
): Sounding[] {
  if (term === "") return [{ length: 0, spelled: true, rest: 0 }];
  const [first, ...others] = units;
  if (!first) return [];
  const full = [first.unit, ...(first.syllable === null ? [] : spellings(first.syllable))];
  const initials =
    first.syllable === null ? [] : [first.syllable[0] ?? "", /^[zcs]h/.exec(first.syllable)?.[0] ?? ""];
  const after = (typed: string, spelled: boolean): Sounding[] =>
    typed === "" || !term.startsWith(typed)
      ? []
      : soundsFrom(term.slice(typed.length).replace(/^'/, ""), others).map((one) => ({
          ...one,
          length: one.length + 1,
          spelled: one.spelled && spelled,
        }));
  const isBegun = full.some((typed) => typed !== term && typed.startsWith(term));
  return [
    ...full.flatMap((typed) => after(typed, true)),
    ...initials.flatMap((typed) => after(typed, false)),
    ...(isBegun ? [{ length: 1, spelled: true, rest: term.length }] : []),
  ];
}

/** Whether a word names the kind of a record: 会议 is a word for meetings. */
export function namesKindOf(word: string, { kind, subkind }: SearchRecord): boolean {
  const called: Readonly<Record<string, string>> = { PERSON: "人", ORGANIZATION: "单位", MEETING: "会" };
  const labels = [vocabulary.kinds, ...Object.values(vocabulary.subkinds)] as const;
  return [kind, subkind].some(
    (one) => one !== null && (called[one] === word || labels.some((table) => labelIn(table, one) === word)),
  );
}

function labelIn(table: Readonly<Record<string, { readonly zh: string }>>, kind: string): string | undefined {
  return table[kind]?.zh;
}
