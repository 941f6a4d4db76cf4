import type { SearchRecord } from "../../src/search/record/record.js";
import { wordsOf } from "../../src/search/record/record.js";
import { isRelationWord } from "../../src/search/query/relation-words.js";
import { readDate } from "../../src/text/dates.js";
import { foldText } from "../../src/text/fold.js";
import { readings } from "../../src/text/readings.js";
import { typedAs } from "../../src/text/syllables.js";

/** The pinyin of a name or of a part of one, and a word beside it that the same record has. */
export interface PinyinPair {
  readonly pinyin: string;
  readonly word: string;
  /** What the pinyin names and what has the word. */
  readonly expected: readonly string[];
}

/** What a reader knows of a record: all of it folded. */
interface Known {
  readonly record: SearchRecord;
  readonly names: readonly SpokenName[];
  readonly texts: readonly string[];
  readonly facts: readonly { readonly words: readonly string[]; readonly other: Known | null }[];
}

interface SpokenName {
  readonly text: string;
  /** One for each character; a character without a reading stands for itself. */
  readonly syllables: readonly string[];
  readonly spoken: string;
}

const HAN = /^[\u4e00-\u9fff]+$/u;
const OCCASIONS: readonly string[] = ["EVENT", "AGREEMENT", "HONOR", "WORK"];

/**
 * One pair of each kind for one record of `every`: the whole name and a word of a text, of a fact or of another
 * entity; a part of the name and a word; two parts of the name. The answer is worked out from the records by the meaning:
 * the pinyin in full syllables in a name, the word in a name, a text or a fact.
 */
export function pinyinPairs(records: readonly SearchRecord[], every: number): PinyinPair[] {
  const all = knownFrom(records);
  const written = all
    .flatMap(({ names, texts, facts }) => [
      ...names.map(({ text }) => text),
      ...texts,
      ...facts.flatMap(({ words }) => words),
    ])
    .join("\n");
  const pairs = new Map<string, PinyinPair>();
  for (const [at, one] of all.entries()) {
    if (at % every !== 0) continue;
    const [name] = one.names;
    if (!name || !HAN.test(name.text) || name.text.length < 2) continue;
    const partAt = at % (name.text.length - 1);
    const part = name.syllables.slice(partAt, partAt + 2).join("");
    const last = name.syllables.slice(-2).join("");
    const asked: readonly (readonly [pinyin: string, word: string | undefined])[] = [
      [name.syllables.join(""), wordOf(one, at)],
      [part, wordOf(one, at + 1)],
      [last, name.text.length > 4 ? name.syllables.slice(0, 2).join("") : undefined],
    ];
    for (const [pinyin, word] of asked) {
      // yu'an is as well one syllable of another character, and a word in writing is no pinyin.
      if (word === undefined || word === pinyin || typedAs(pinyin).length > 0) continue;
      if (written.includes(pinyin) || (!HAN.test(word) && written.includes(word))) continue;
      // Both together may be one name typed with a space: that is another question.
      if (!HAN.test(word) && all.some(({ names }) => names.some((some) => isSpoken(some, pinyin + word))))
        continue;
      const expected = all.filter((some) => has(some, pinyin, word)).map(({ record }) => record.id);
      pairs.set(`${pinyin} ${word}`, { pinyin, word, expected });
    }
  }
  return [...pairs.values()];
}

function knownFrom(records: readonly SearchRecord[]): Known[] {
  const made = new Map(
    records.map((record) => {
      const known = {
        record,
        names: record.names.map(({ text, persons }): SpokenName => {
          const folded = foldText(text);
          const syllables = readings(folded, { person: record.kind === "PERSON", persons }).map(
            (syllable, unit) => syllable ?? folded[unit] ?? "",
          );
          return { text: folded, syllables, spoken: syllables.join("") };
        }),
        texts: record.texts.map(({ text }) => foldText(text)),
        facts: [] as Known["facts"][number][],
      };
      return [record.id, known] as const;
    }),
  );
  for (const { record, facts } of made.values())
    facts.push(
      ...record.facts.map((fact) => ({
        words: wordsOf(fact).map(foldText),
        other: fact.other === null ? null : (made.get(fact.other) ?? null),
      })),
    );
  return [...made.values()];
}

/** A word of a text, of a fact, of the other side of a fact or of a name, in turns. */
function wordOf({ names, texts, facts }: Known, turn: number): string | undefined {
  const fact = facts[turn % Math.max(1, facts.length)];
  const kinds = [
    texts.map((text) => text.slice(turn % 3, (turn % 3) + 2 + (turn % 3))),
    fact?.words ?? [],
    fact?.other?.names.map(({ text }) => text) ?? [],
    names.map(({ text }) => text.slice(-2)),
  ];
  const words = [...kinds.slice(turn % 4), ...kinds.slice(0, turn % 4)].flat();
  return words.find(
    (word) => HAN.test(word) && word.length > 1 && readDate(word) === null && !isRelationWord(word),
  );
}

/** Whether some characters of a name in a row are spoken so. */
function isSpoken({ syllables, spoken }: SpokenName, pinyin: string): boolean {
  if (!spoken.includes(pinyin)) return false;
  return syllables.some((_, from) => {
    let rest = pinyin;
    for (let at = from; rest !== "" && at < syllables.length; at++) {
      const syllable = syllables[at] ?? "";
      if (!rest.startsWith(syllable)) return false;
      rest = rest.slice(syllable.length);
    }
    return rest === "";
  });
}

function isNamed({ names }: Known, word: string): boolean {
  return names.some((name) => (HAN.test(word) ? name.text.includes(word) : isSpoken(name, word)));
}

function has(one: Known, pinyin: string, word: string): boolean {
  if (!isNamed(one, pinyin)) return false;
  if (isNamed(one, word) || one.facts.some(({ other }) => other !== null && isNamed(other, word)))
    return true;
  if (one.texts.some((text) => text.includes(word))) return true;
  // Somebody in an event and in its name, too: the word beside the name is that one's or nobody's.
  const isWhole = ({ names }: Known): boolean => names.some(({ spoken }) => spoken === pinyin);
  const named = one.facts.filter(({ other }) => other !== null && isWhole(other));
  const asked = OCCASIONS.includes(one.record.kind) && !isWhole(one) && named.length > 0 ? named : one.facts;
  return asked.some(({ words }) => words.some((some) => some.includes(word)));
}
