/**
 * Figures of the quality of an engine. Each compares the engine with a simple rule: a text contains the query, an entity
 * has the name, a name has the pronunciation. Queries come from a seed, so that two runs use the same ones.
 */
import { isRelationWord } from "../../src/search/query/relation-words.js";
import { Converter } from "opencc-js/cn2t";

import { randomFrom, type Random } from "../../bench/synthetic-records.js";
import type { SearchHead, SearchName } from "../../src/search/record/record.js";
import { characters } from "../../src/text/characters.js";
import { BOUNDARY, foldText, isHan } from "../../src/text/fold.js";
import { readings } from "../../src/text/readings.js";
import type { Asker } from "./asked.js";
import { isGuessed, isStrict } from "./asked.js";

/** A figure with its target; `misses` describes the queries that fail. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly target: { readonly least: number } | { readonly most: number };
  readonly misses: readonly string[];
}

export function isReached({ value, target }: Figure): boolean {
  return "least" in target ? value >= target.least : value <= target.most;
}

/** A figure that must reach at least `least`. */
export function atLeast(what: string, value: number, least: number, misses: readonly string[]): Figure {
  return { what, value, target: { least }, misses };
}

/** A figure that counts misses and must be 0. */
export function never(what: string, misses: readonly string[]): Figure {
  return { what, value: misses.length, target: { most: 0 }, misses };
}

/** `count` random pieces of 2 to 4 characters out of names. */
export function pieces(records: readonly SearchHead[], count: number, seed: number): string[] {
  const random = randomFrom(seed);
  // English names are found by whole words, which `words` asks for.
  const names = records.flatMap((record) =>
    record.names.flatMap(({ text, kind }) => (kind === "ENGLISH" ? [] : text)),
  );
  const found: string[] = [];
  while (found.length < count) {
    const name = characters(any(names, random));
    const length = 2 + Math.floor(random() * 3);
    const from = Math.floor(random() * (name.length - length + 1));
    // No reader types white space at an end on purpose.
    const piece = name
      .slice(from, from + length)
      .join("")
      .trim();
    // A word for a relation also asks for facts.
    const isName = foldText(piece) !== "" && !isRelationWord(foldText(piece));
    if (from >= 0 && characters(piece).length > 1 && isName) found.push(piece);
  }
  return found;
}

export function any<Item>(items: readonly Item[], random: Random): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error("there is nothing to choose from");
  return item;
}

/** Recall and precision, compared with records whose folded names or texts contain the folded query. */
export async function substrings(
  records: readonly SearchHead[],
  queries: readonly string[],
  ask: Asker,
): Promise<Figure[]> {
  const contains = containing(records);
  let [wanted, found, right] = [0, 0, 0];
  const missed: string[] = [];
  const extra: string[] = [];
  for (const query of queries) {
    const expected = contains(query);
    // A piece of several words may also be met in part, behind the hits that have it.
    const all = (await ask.all(query)).filter(isStrict);
    // Another word for it finds more (节约用电 of 节电), and 会议 finds every meeting too, as one of its kind.
    const { synonyms } = (await ask.page(query)).interpretation;
    const same = synonyms.map(({ to }) => contains(to));
    const hits = new Set(
      all.flatMap(({ id, matchedBy }) =>
        !expected.has(id) && (matchedBy === "KIND" || same.some((some) => some.has(id))) ? [] : id,
      ),
    );
    const both = [...hits].filter((id) => expected.has(id)).length;
    wanted += expected.size;
    found += hits.size;
    right += both;
    if (both < expected.size)
      missed.push(`${query}: ${String(expected.size - both)} of ${String(expected.size)}`);
    if (both < hits.size) extra.push(`${query}: ${String(hits.size - both)} of ${String(hits.size)}`);
  }
  return [
    atLeast("pieces of names: recall", right / wanted, 1, missed),
    atLeast("pieces of names: precision", right / found, 0.997, extra),
  ];
}

/** Ids of the records with the query in a name or a text. A single character counts with its punctuation, in names only. */
function containing(records: readonly SearchHead[]): (query: string) => ReadonlySet<string> {
  const known = records.map(({ id, names, texts }) => ({
    id,
    written: names.map(({ text }) => text.normalize("NFKC").toLowerCase()),
    folded: [...names.filter(({ kind }) => kind !== "ENGLISH"), ...texts].map(({ text }) => foldText(text)),
  }));
  return (query) => {
    const folded = foldText(query);
    const written = query.normalize("NFKC").toLowerCase();
    const one = characters(folded).length === 1;
    const has = one
      ? (record: (typeof known)[number]) => record.written.some((text) => text.includes(written))
      : (record: (typeof known)[number]) => record.folded.some((text) => text.includes(folded));
    return new Set(known.filter(has).map(({ id }) => id));
  };
}

/** A style of typing a name, and a key that is equal for names that are typed alike. */
interface Typing {
  readonly what: string;
  readonly least: number;
  /** Null where a name cannot be typed in this style. */
  readonly type: (name: SearchName, record: SearchHead) => string | null;
  readonly same: (name: SearchName, record: SearchHead) => string;
  /** True if an entity with the name in a weaker class (former, alias) may not come first. */
  readonly classes: boolean;
}

/** Classes of names, the strongest first. */
const CLASSES = ["OFFICIAL", "OTHER", "FORMER"];

/** A text in traditional characters. */
export const traditional = Converter({ from: "cn", to: "t" });

function joinedPinyin({ text, persons }: SearchName, { kind }: SearchHead): string | null {
  const syllables = readings(foldText(text), { person: kind === "PERSON", persons });
  return syllables.includes(null) ? null : syllables.join("");
}

const TYPINGS: readonly Typing[] = [
  {
    what: "names typed whole: first, or after namesakes only",
    least: 1,
    type: ({ text }) => text,
    same: ({ text }) => foldText(text),
    classes: true,
  },
  {
    what: "the same in traditional characters",
    least: 1,
    type: ({ text }) => traditional(text),
    same: ({ text }) => foldText(text),
    classes: true,
  },
  {
    what: "persons in joined pinyin",
    least: 0.99,
    type: (name, record) => (record.kind === "PERSON" ? joinedPinyin(name, record) : null),
    same: (name, record) => joinedPinyin(name, record) ?? "",
    classes: false,
  },
];

/** For every name typed in full, its entity must come first, or after entities with the same name only. */
export async function wholeNames(records: readonly SearchHead[], ask: Asker): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const { what, least, type, same, classes } of TYPINGS) {
    const classesOf = new Map<string, number>();
    const keyOf = (id: string, name: string): string => `${id} ${name}`;
    for (const record of records)
      for (const name of record.names) {
        const key = keyOf(record.id, same(name, record));
        const tier = classes
          ? CLASSES.indexOf(name.kind === "OFFICIAL" || name.kind === "FORMER" ? name.kind : "OTHER")
          : 0;
        classesOf.set(key, Math.min(classesOf.get(key) ?? Infinity, tier));
      }
    const misses: string[] = [];
    let asked = 0;
    for (const record of records)
      for (const name of record.names) {
        const query = type(name, record);
        if (query === null) continue;
        asked += 1;
        const { hits } = await ask.page(query);
        const rank = hits.findIndex(({ id }) => id === record.id);
        const text = same(name, record);
        const mine = classesOf.get(keyOf(record.id, text)) ?? 0;
        const before = hits.slice(0, Math.max(0, rank));
        const isFirst = before.every(({ id }) => (classesOf.get(keyOf(id, text)) ?? Infinity) <= mine);
        if (rank < 0 || !isFirst) misses.push(`${query}: ${record.label} at ${String(rank + 1)}`);
      }
    figures.push(atLeast(what, 1 - misses.length / asked, least, misses));
  }
  return figures;
}

/** Strings of Han characters that no record contains. Half of them consist of characters that records use. */
export function nowhere(records: readonly SearchHead[], count: number, seed: number): string[] {
  const random = randomFrom(seed);
  const texts = records.flatMap((record) => [...record.names, ...record.texts]);
  const all = texts.map(({ text }) => foldText(text));
  const known = [...new Set(characters(all.join("")).filter(isHan))].sort();
  const found: string[] = [];
  while (found.length < count) {
    const own = found.length % 2 === 0;
    const length = 2 + Math.floor(random() * 7);
    const text = Array.from({ length }, () =>
      own ? any(known, random) : String.fromCharCode(0x4e00 + Math.floor(random() * 0x5000)),
    ).join("");
    if (!all.some((one) => one.includes(foldText(text)))) found.push(text);
  }
  return found;
}

/**
 * The queries occur nowhere. Nothing is found, and no part of them: but a name that is nearly spelled so, of a long query any
 * name and of a short one a person's.
 */
export async function silence(queries: readonly string[], ask: Asker): Promise<Figure> {
  const misses: string[] = [];
  for (const query of queries) {
    const { hits } = await ask.page(query);
    const isLong = characters(foldText(query)).length >= 5;
    const odd = hits.filter((hit) => !isGuessed(hit) || !(isLong || hit.matchedBy === "SIMILAR_SHAPE"));
    if (odd.length > 0) misses.push(`${query}: ${odd.map(({ matchedBy }) => matchedBy).join(" ")}`);
  }
  return never("strings that occur nowhere: with a hit", misses);
}

/** Pieces of two names glued together, where no name or text has them so. Each piece is read as a part of the query. */
export function gluedPieces(records: readonly SearchHead[], count: number, seed: number): string[] {
  const all = pieces(records, 4 * count, seed).filter((piece) => !foldText(piece).includes(BOUNDARY));
  const texts = records
    .flatMap((record) => [...record.names, ...record.texts])
    .map(({ text }) => foldText(text));
  return all
    .slice(0, all.length / 2)
    .map((piece, at) => piece + (all[all.length - 1 - at] ?? ""))
    .filter((text) => !texts.some((one) => one.includes(foldText(text))))
    .slice(0, count);
}

// Measured: 11 of 45 with four characters at most, where a part says enough only if it is nearly all; 97 % of longer ones.
const MOST_OF_SHORT = 0.3;
// What only the kind has is not marked. Measured: none.
const MOST_UNMARKED = 0.01;

/**
 * What is found in part has a part of the query: a term of it, which is mostly marked. The queries occur nowhere
 * (`gluedPieces`). With up to four characters few are found in part.
 */
export async function inPart(queries: readonly string[], ask: Asker): Promise<Figure[]> {
  const without: string[] = [];
  const unmarked: string[] = [];
  const short = queries.filter((query) => characters(foldText(query)).length < 5);
  const ofShort: string[] = [];
  let all = 0;
  for (const query of queries) {
    const { hits, interpretation } = await ask.page(query);
    const { met = [], notMet = [] } = interpretation.partial ?? {};
    const terms = [...met, ...notMet];
    const some = hits.filter((hit) => !isStrict(hit));
    all += some.length;
    for (const { id, highlights, notMet: lacks } of some) {
      // Of a term that it has in part, a hit lacks the rest.
      if (lacks === null || terms.every((term) => lacks.includes(term))) without.push(`${query}: ${id}`);
      if (highlights.length === 0) unmarked.push(`${query}: ${id}`);
    }
    if (some.length > 0 && short.includes(query)) ofShort.push(query);
  }
  const most = (what: string, of: number, target: number, misses: readonly string[]): Figure => ({
    what: `strings of two pieces: ${what}`,
    value: misses.length / Math.max(1, of),
    target: { most: target },
    misses,
  });
  return [
    never("strings of two pieces: partial hits that have no term", without),
    most("partial hits without a mark", all, MOST_UNMARKED, unmarked),
    most("four characters at most, with partial hits", short.length, MOST_OF_SHORT, ofShort),
  ];
}

/** Figures over all queries of a run. */
export function noiseOf({ noise }: Asker): Figure[] {
  return [
    never("pages with guessed hits beside exact ones", noise.mixed),
    never("pages with a partial hit before a strict one", noise.early),
    never("queries of Han characters with hits by sound", noise.sounded),
  ];
}
