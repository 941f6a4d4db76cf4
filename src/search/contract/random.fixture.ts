/**
 * Random data for the search contract: small sets of records, of so few characters that they collide in every way, and
 * queries made of their parts.
 */
import fc from "fast-check";

import type { NameKind } from "../../domain/entity.js";
import { ENTITY_KINDS } from "../../domain/entity.js";
import { characters } from "../../text/characters.js";
import { foldText } from "../../text/fold.js";
import { readings } from "../../text/readings.js";
import type { FacetField, SearchFilter, SearchQuery } from "../engine.js";
import { FACET_FIELDS, NO_FILTER } from "../engine.js";
import { FOREVER } from "../record/days.js";
import { personsIn } from "../record/persons-in-names.js";
import type { DaySpan, SearchFact, SearchRecord, SearchStatement, SearchName } from "../record/record.js";
import { wordsOf } from "../record/record.js";

type ValueOf<Arbitrary> = Arbitrary extends fc.Arbitrary<infer Value> ? Value : never;

// Homophones (国果, 英瑛应), one character in two scripts (國), several pronunciations (长 重 单 都), a surrogate pair,
// letters that are also pinyin, digits that make a year, words that name a kind, words and numbers of one meaning, and
// every kind of punctuation.
const UNITS = [
  ...characters("国国果國英英瑛应长重庆单都局局长会议人绿律𠮷"),
  ...characters("GBgcya201"),
  ...[
    "单英",
    "单英",
    "会议",
    "2021",
    "12月",
    "局长",
    "ying",
    "劳模",
    "劳动模范",
    "第9",
    "第九",
    "《",
    "》",
    "”",
    "、",
    "。",
    "-",
    " ",
    "·",
  ],
];
const text = (most: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...UNITS), { minLength: 1, maxLength: most }).map((units) => units.join(""));

/** Most of any characters, some of these. */
const or = (most: number, ...some: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof({ weight: 2, arbitrary: text(most) }, { weight: 1, arbitrary: fc.constantFrom(...some) });

const NAME_KINDS = ["OFFICIAL", "SHORT", "FORMER", "ALIAS", "ENGLISH"] as const satisfies NameKind[];
// Around the end of 2020 and the end of 2021.
const DAYS = [18_500, 18_627, 18_628, 18_700, 18_992, 18_993, 19_200] as const;

const spans = fc.array(
  fc
    .tuple(fc.constantFrom(...DAYS), fc.constantFrom(0, 1, 300, FOREVER))
    .map(([from, more]) => [from, Math.min(from + more, FOREVER)] as const),
  { maxLength: 2 },
);
/** The days of a text or a fact; `undefined` where no document dates it. */
const someDays = fc.oneof(
  fc.constant(undefined),
  spans.filter((all) => all.length > 0),
);

/** No English name has a Han character. */
function asSourcesHave({ text, kind }: SearchName): SearchName {
  const latin = text.replaceAll(/\p{Script=Han}/gu, "");
  if (kind !== "ENGLISH" || latin === text) return { text, kind };
  return latin.trim() === "" ? { text, kind: "ALIAS" } : { text: latin, kind };
}

const parts = fc.record({
  kind: fc.constantFrom(...ENTITY_KINDS),
  subkind: fc.constantFrom("MEETING", "TRAINING", "BUREAU", null),
  names: fc.array(
    fc
      .record({ text: or(6, "单英", "应国", "应国单", "应国局长会"), kind: fc.constantFrom(...NAME_KINDS) })
      .map(asSourcesHave),
    { minLength: 1, maxLength: 3 },
  ),
  texts: fc.array(fc.record({ text: or(8, "局长", "副局长", "会长、国局长"), days: someDays }), {
    maxLength: 2,
  }),
  days: spans,
  firm: fc.constantFrom("ALL", "VAGUE", "NONE"),
  limits: fc.constantFrom<DaySpan[]>([-FOREVER, FOREVER], [-FOREVER, DAYS[3]]),
  documents: fc.subarray(["doc:1", "doc:2"]),
  places: fc.array(fc.nat(9), { maxLength: 2 }),
  level: fc.constantFrom(null, "NATIONAL", "PROVINCIAL"),
  weight: fc.nat(4),
  latest: fc.option(fc.constantFrom(...DAYS)),
});

const words = fc.array(text(4), { maxLength: 2 });
const edge = fc.record({
  ends: fc.tuple(fc.nat(9), fc.nat(9)),
  words: fc.tuple(words, words),
  relations: fc.subarray(["TOOK_PART_IN:HOST", "COOPERATES_WITH", "AUTHORED", "MADE_UP"], { minLength: 1 }),
  days: someDays,
});
/** A fact about a value, on one side only. */
const value = fc.record({
  of: fc.nat(9),
  words: fc.array(text(4), { minLength: 1, maxLength: 2 }),
  days: someDays,
});

/** One to eight records. A fact between two of them stands on both sides. */
export const someRecords: fc.Arbitrary<SearchRecord[]> = fc
  .tuple(
    fc.array(parts, { minLength: 1, maxLength: 8 }),
    fc.array(edge, { maxLength: 8 }),
    fc.array(value, { maxLength: 3 }),
  )
  .map((all) => assemble(...all));

/** The words are divided between the statements of a fact. */
function statementsOf(side: 0 | 1, relations: readonly string[], all: readonly string[]): SearchStatement[] {
  return relations.map((relation, at) => ({
    id: relation,
    relation: `${relation}${side === 0 ? ">" : "<"}`,
    words: all.filter((_, word) => word % relations.length === at),
  }));
}

function assemble(
  all: readonly ValueOf<typeof parts>[],
  edges: readonly ValueOf<typeof edge>[],
  figures: readonly ValueOf<typeof value>[],
) {
  const idOf = (number: number): string => `id:${String(number % all.length)}`;
  const facts = all.map((): SearchFact[] => []);
  for (const { ends, relations, words: both, days } of edges)
    for (const side of [0, 1] as const) {
      const [mine, other] = [ends[side] % all.length, ends[1 - side] ?? 0];
      if (mine !== other % all.length)
        facts[mine]?.push({
          other: idOf(other),
          statements: statementsOf(side, relations, both[side]),
          ...(days ? { days } : {}),
        });
    }
  for (const { of, words: some, days } of figures)
    facts[of % all.length]?.push({
      other: null,
      statements: statementsOf(0, ["FIGURE"], some),
      ...(days ? { days } : {}),
    });
  const persons = personsIn(all.map(({ kind, names }) => ({ kind, names, label: names[0]?.text ?? "" })));
  return all.map(({ level, places, texts, names, firm, limits, ...one }, number): SearchRecord => {
    const mine = facts[number] ?? [];
    const isOrganization = (id: string): boolean =>
      all[Number(id.replace("id:", ""))]?.kind === "ORGANIZATION";
    return {
      ...one,
      id: idOf(number),
      label: names[0]?.text ?? "",
      names: distinct(names).map((name) => ({
        ...name,
        ...(one.kind === "PERSON" ? {} : { persons: persons(foldText(name.text)) }),
      })),
      texts: texts.map(({ days, ...each }) => ({ field: "TITLE", ...each, ...(days ? { days } : {}) })),
      facts: mine,
      latest: latestOf(one),
      sure: one.days.flatMap(([from, to]) => sureOf(firm, from, to)),
      moments: one.days.flatMap(([from, to]) => momentsOf(firm, from, to)),
      undated: one.days.length > 0 ? null : limits,
      places: [...new Set(places.map(idOf))].sort(),
      organizations: [...new Set([idOf(number), ...mine.flatMap(({ other }) => other ?? [])])]
        .filter(isOrganization)
        .sort(),
      honorLevel: one.kind === "HONOR" ? level : null,
    };
  });
}

/** Every day of a span is sure, or only that it is one of them, or nothing. */
function sureOf(firm: "ALL" | "VAGUE" | "NONE", from: number, to: number): DaySpan[] {
  if (firm === "NONE") return [];
  return firm === "ALL" ? [[from, to + 1]] : [[to, from + 1]];
}

/** The same for days within a year; else its ends. */
function momentsOf(firm: "ALL" | "VAGUE" | "NONE", from: number, to: number): DaySpan[] {
  if (to - from < 363) return sureOf(firm, from, to);
  const ends = [from, to].filter((day) => Math.abs(day) < FOREVER);
  return ends.flatMap((day) => sureOf(firm, day, day));
}

/** Not before the last of its days, as in `record/build.ts`. */
function latestOf({ days, latest }: Pick<ValueOf<typeof parts>, "days" | "latest">): number | null {
  const known = [
    ...days.map(([from, to]) => (to === FOREVER ? from : to)),
    ...(latest === null ? [] : [latest]),
  ];
  return known.length > 0 ? Math.max(...known) : null;
}

/** As the record builder has it: each name once, and none that folds to nothing. */
function distinct(names: ValueOf<typeof parts>["names"]): SearchRecord["names"] {
  const seen = new Set([""]);
  return names.filter((name) => {
    const folded = foldText(name.text);
    const isNew = !seen.has(folded);
    seen.add(folded);
    return isNew;
  });
}

const TYPED = [
  ...(["plain", "plain", "plain", "pinyin", "parted", "initials", "toned", "u", "mixed"] as const),
  ...(["typo", "spaced", "own", "kind", "date", "relation", "post"] as const),
];
/** A part of a text of a record, and how a reader types it. */
const piece = fc.record({
  record: fc.nat(9),
  of: fc.nat(9),
  from: fc.nat(4),
  length: fc.integer({ min: 1, max: 8 }),
  typed: fc.constantFrom(...TYPED),
  own: text(6),
});

const between = fc
  .tuple(fc.option(fc.constantFrom(...DAYS)), fc.constantFrom(null, 1, 200))
  .map(([from, more]) => ({ from, to: from === null || more === null ? null : from + more }));
const ids = fc.array(
  fc.nat(9).map((number) => `id:${String(number)}`),
  { maxLength: 2 },
);
type Part = Exclude<keyof SearchFilter, "certainty">;
const values: { readonly [One in Part]: fc.Arbitrary<NonNullable<SearchFilter[One]>> } = {
  between,
  places: ids,
  organizations: ids,
  documents: fc.subarray(["doc:1", "doc:2", "doc:9"]),
  honorLevels: fc.subarray(["NATIONAL", "PROVINCIAL", "NONE"]),
  eventKinds: fc.subarray(["MEETING", "TRAINING", "NONE"]),
};
// Mostly one part: several at once leave too few records to differ in.
const filter: fc.Arbitrary<SearchFilter> = fc.oneof(
  fc.constant(NO_FILTER),
  ...Object.entries(values).map(([part, value]) =>
    (value as fc.Arbitrary<unknown>).map((one) => ({ ...NO_FILTER, [part]: one })),
  ),
  fc
    .tuple(between, fc.constantFrom("CERTAIN", "POSSIBLE"))
    .map(([days, certainty]) => ({ ...NO_FILTER, between: days, certainty })),
  fc
    .tuple(between, ids, fc.boolean())
    .map(([days, chosen, isPlace]) => ({
      ...NO_FILTER,
      between: days,
      [isPlace ? "places" : "organizations"]: chosen,
    })),
);

/** A query without its text: `queryOf` makes that from the records. */
const someQuery = fc.record({
  pieces: fc.array(piece, { minLength: 1, maxLength: 3 }),
  glued: fc.constantFrom(false, false, false, true),
  kinds: fc.oneof(fc.constant(null), fc.constant(null), fc.subarray([...ENTITY_KINDS])),
  filter: fc.oneof(fc.constant(NO_FILTER), filter),
  facets: fc.constantFrom<readonly FacetField[]>(FACET_FIELDS, []),
  first: fc.integer({ min: 1, max: 10 }),
  offset: fc.nat(3),
});

export type RandomQuery = ValueOf<typeof someQuery>;
export const someQueries = fc.array(someQuery, { minLength: 1, maxLength: 4 });

export function queryOf(
  records: readonly SearchRecord[],
  { pieces, glued, ...rest }: RandomQuery,
): SearchQuery {
  // An engine refuses more than 12 words.
  const typed = pieces.flatMap((one) => textOf(records, one).split(/[ 、]/)).slice(0, 12);
  return { ...rest, text: typed.join(glued ? "" : pieces.length > 1 ? " " : "、") };
}

function textOf(records: readonly SearchRecord[], one: ValueOf<typeof piece>): string {
  const record = records[one.record % records.length];
  const said = [
    ...(record?.names ?? []).map((name) => name.text),
    ...(record?.texts ?? []).map((each) => each.text),
    ...(record?.facts ?? []).flatMap(wordsOf),
  ];
  const whole = characters(said[one.of % Math.max(1, said.length)] ?? one.own);
  const start = one.from % whole.length;
  const part = whole.slice(start).slice(0, one.length);
  const folded = foldText(part.join(""));
  const persons = record?.names.flatMap((name) => name.persons ?? []);
  const syllables = (): string[] =>
    readings(folded, { person: record?.kind === "PERSON" && start === 0, persons }).map(
      (syllable, at) => syllable ?? folded[at] ?? "",
    );
  switch (one.typed) {
    case "plain":
      return part.join("");
    case "spaced":
      return part.join(" ");
    case "pinyin":
      return syllables().join("");
    case "parted":
      return syllables().join("'");
    case "toned":
      return syllables()
        .map((syllable, at) => `${syllable}${String(1 + (at % 5))}`)
        .join("");
    case "u":
      return syllables().join("").replaceAll("v", "u");
    case "initials":
      return syllables()
        .map((syllable) => syllable.slice(0, 1))
        .join("");
    case "mixed":
      return folded.slice(0, 1) + syllables().slice(1).join("");
    case "typo":
      return whole.map((character, at) => (at === one.from ? one.own.slice(0, 1) : character)).join("");
    case "own":
      return one.own;
    case "date":
      return ["2020年", "2021年", "12月", "2020年8月", "2022年1月1日"][one.of % 5] ?? "";
    case "kind":
      return ["会议", "人", "单位"][one.of % 3] ?? "";
    case "post": {
      // Of a person's name its beginning or all, and the end of a text.
      const person = records.find(({ kind }) => kind === "PERSON") ?? record;
      const [name = ""] = person?.names.map((each) => foldText(each.text)) ?? [];
      const post = person?.texts.map((each) => foldText(each.text).slice(-2)).at(-1) ?? "局";
      return `${one.of % 2 === 0 ? name.slice(0, 1) : name}${post}`;
    }
    case "relation":
      return ["主持", "合作", "作者", "签署"][one.of % 4] ?? "";
  }
}
