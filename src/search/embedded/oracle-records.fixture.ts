/** Small sets of records, of so few characters that they collide in every way, and queries made of their parts. */
import fc from "fast-check";

import type { EntityKind, NameKind } from "../../domain/entity.js";
import { ENTITY_KINDS } from "../../domain/entity.js";
import { characters } from "../../text/characters.js";
import { foldText } from "../../text/fold.js";
import { readings } from "../../text/readings.js";
import type { FacetField, SearchFilter, SearchQuery } from "../engine.js";
import { FACET_FIELDS, NO_FILTER } from "../engine.js";
import { personsIn } from "../record/persons-in-names.js";
import type { SearchFact, SearchRecord, SearchText } from "../record/record.js";
import { buildIndex } from "./build.js";
import type { SearchableIndex } from "./search.js";

// Homophones (国果, 英瑛应), one written two ways (國), read in several ways (长 重 单 都), a surrogate pair, letters
// that are also pinyin, digits that make a year, words that name a kind, and marks that part, join or are nothing.
const UNITS = [
  ...characters("国国果國英英瑛应长重庆单都局局长会议人绿律𠮷"),
  ...characters("GBgcya201"),
  ...["单英", "单英", "会议", "2021", "12月", "局长", "ying", "《", "》", "”", "、", "。", "-", " ", "·"],
];
const unit = fc.constantFrom(...UNITS);
const text = (most: number): fc.Arbitrary<string> =>
  fc.array(unit, { minLength: 1, maxLength: most }).map((units) => units.join(""));

const NAME_KINDS = ["OFFICIAL", "SHORT", "FORMER", "ALIAS", "ENGLISH"] as const satisfies NameKind[];
const SUBKINDS = ["MEETING", "TRAINING", "BUREAU", null] as const;
// About the end of 2020 and the end of 2021, and without an end.
const DAYS = [18_500, 18_627, 18_628, 18_700, 18_992, 18_993, 19_200] as const;
const FOREVER = 2_000_000_000;

const spans = fc.array(
  fc
    .tuple(fc.constantFrom(...DAYS), fc.constantFrom(0, 1, 300, FOREVER))
    .map(([from, more]) => [from, Math.min(from + more, FOREVER)] as const),
  { maxLength: 2 },
);
/** When a text or a fact was so; absent, where nobody says. */
const someDays = fc.oneof(
  fc.constant(undefined),
  spans.filter((all) => all.length > 0),
);

interface Parts {
  readonly kind: EntityKind;
  readonly subkind: string | null;
  readonly names: readonly { readonly text: string; readonly kind: NameKind }[];
  readonly texts: readonly { readonly text: string; readonly days: SearchText["days"] }[];
  readonly days: readonly (readonly [number, number])[];
  readonly documents: readonly string[];
  readonly places: readonly number[];
  readonly level: string | null;
  readonly weight: number;
  readonly latest: number | null;
}

const parts: fc.Arbitrary<Parts> = fc.record({
  kind: fc.constantFrom(...ENTITY_KINDS),
  subkind: fc.constantFrom(...SUBKINDS),
  names: fc.array(fc.record({ text: text(6), kind: fc.constantFrom(...NAME_KINDS) }), {
    minLength: 1,
    maxLength: 3,
  }),
  texts: fc.array(fc.record({ text: text(8), days: someDays }), { maxLength: 2 }),
  days: spans,
  documents: fc.subarray(["doc:1", "doc:2"]),
  places: fc.array(fc.nat(9), { maxLength: 2 }),
  level: fc.constantFrom(null, "NATIONAL", "PROVINCIAL"),
  weight: fc.nat(4),
  latest: fc.option(fc.constantFrom(...DAYS)),
});

interface Edge {
  readonly ends: readonly [number, number];
  readonly words: readonly [readonly string[], readonly string[]];
  readonly days: SearchFact["days"];
}

const words = fc.array(text(4), { maxLength: 2 });
const edge: fc.Arbitrary<Edge> = fc.record({
  ends: fc.tuple(fc.nat(9), fc.nat(9)),
  words: fc.tuple(words, words),
  days: someDays,
});

/** One to eight records, a fact between two of them standing on both sides. */
export const someRecords: fc.Arbitrary<SearchRecord[]> = fc
  .tuple(fc.array(parts, { minLength: 1, maxLength: 8 }), fc.array(edge, { maxLength: 8 }))
  .map(([all, edges]) => assemble(all, edges));

function assemble(all: readonly Parts[], edges: readonly Edge[]): SearchRecord[] {
  const idOf = (number: number): string => `id:${String(number % all.length)}`;
  const facts = all.map(() => [] as SearchFact[]);
  for (const { ends, words: both, days } of edges)
    for (const side of [0, 1] as const) {
      const [mine, other] = [ends[side] % all.length, ends[1 - side] ?? 0];
      if (mine !== other % all.length)
        facts[mine]?.push({ other: idOf(other), words: both[side], ...(days ? { days } : {}) });
    }
  const persons = personsIn(all.map(({ kind, names }) => ({ kind, names, label: names[0]?.text ?? "" })));
  return all.map((one, number) => {
    const mine = facts[number] ?? [];
    const isBody = (id: string): boolean => all[Number(id.replace("id:", ""))]?.kind === "ORGANIZATION";
    return {
      id: idOf(number),
      kind: one.kind,
      subkind: one.subkind,
      label: one.names[0]?.text ?? "",
      names: distinct(one.names).map((name) => ({
        ...name,
        ...(one.kind === "PERSON" ? {} : { persons: persons(foldText(name.text)) }),
      })),
      texts: one.texts.map(({ days, ...each }) => ({
        field: "TITLE" as const,
        ...each,
        ...(days ? { days } : {}),
      })),
      facts: mine,
      days: one.days,
      documents: one.documents,
      places: [...new Set(one.places.map(idOf))].sort(),
      organizations: [...new Set([idOf(number), ...mine.map(({ other }) => other)])].filter(isBody).sort(),
      honorLevel: one.kind === "HONOR" ? one.level : null,
      weight: one.weight,
      latest: one.latest,
    };
  });
}

/** As `records.ts` has it: no name that folds to nothing, and none twice. */
function distinct(names: Parts["names"]): SearchRecord["names"] {
  const seen = new Set([""]);
  return names.filter((name) => {
    const folded = foldText(name.text);
    const isNew = !seen.has(folded);
    seen.add(folded);
    return isNew;
  });
}

/** Their index, with the records beside it in memory. */
export function indexOf(records: readonly SearchRecord[]): SearchableIndex {
  const at = (number: number): SearchRecord => {
    const record = records[number];
    if (!record) throw new Error(`there is no record ${String(number)}`);
    return record;
  };
  return { ...buildIndex(records), head: at, record: at };
}

/** A piece of what a record says, and how it is typed. */
const piece = fc.record({
  record: fc.nat(9),
  of: fc.nat(9),
  from: fc.nat(4),
  length: fc.integer({ min: 1, max: 8 }),
  typed: fc.constantFrom(
    "plain",
    "plain",
    "pinyin",
    "initials",
    "toned",
    "u",
    "mixed",
    "slip",
    "spaced",
    "own",
    "kind",
  ),
  own: text(6),
});
type Piece = typeof piece extends fc.Arbitrary<infer Value> ? Value : never;

const between = fc
  .tuple(fc.option(fc.constantFrom(...DAYS)), fc.constantFrom(null, 1, 200))
  .map(([from, more]) => ({ from, to: from === null || more === null ? null : from + more }));
const ids = fc.array(
  fc.nat(9).map((number) => `id:${String(number)}`),
  { maxLength: 2 },
);
const values = {
  between,
  places: ids,
  organizations: ids,
  documents: fc.subarray(["doc:1", "doc:2", "doc:9"]),
  honorLevels: fc.subarray(["NATIONAL", "PROVINCIAL", "NONE"]),
  eventKinds: fc.subarray(["MEETING", "TRAINING", "NONE"]),
};
// Most often one part: of several at once, few records are left to differ in.
const filter: fc.Arbitrary<SearchFilter> = fc.oneof(
  fc.constant(NO_FILTER),
  ...Object.entries(values).map(([part, value]) =>
    (value as fc.Arbitrary<unknown>).map((one) => ({ ...NO_FILTER, [part]: one })),
  ),
  fc.record({
    between: fc.option(between),
    places: fc.option(ids, { freq: 1 }),
    organizations: fc.option(ids, { freq: 1 }),
    documents: fc.option(values.documents),
    honorLevels: fc.option(values.honorLevels, { freq: 1 }),
    eventKinds: fc.option(values.eventKinds, { freq: 1 }),
  }),
);

/** What is asked, but for the text: that is made of the records by `textOf`. */
export const someQuery = fc.record({
  pieces: fc.array(piece, { minLength: 1, maxLength: 3 }),
  kinds: fc.oneof(fc.constant(null), fc.constant(null), fc.subarray([...ENTITY_KINDS])),
  filter: fc.oneof(fc.constant(NO_FILTER), filter),
  facets: fc.constantFrom<readonly FacetField[]>(FACET_FIELDS, []),
  first: fc.integer({ min: 1, max: 10 }),
  offset: fc.nat(3),
});

export function queryOf(
  records: readonly SearchRecord[],
  { pieces, ...rest }: typeof someQuery extends fc.Arbitrary<infer Value> ? Value : never,
): SearchQuery {
  // More words than a query may have are refused, which is no matter of the index.
  const words = pieces.flatMap((one) => textOf(records, one).split(/[ 、]/)).slice(0, 12);
  return { ...rest, text: words.join(pieces.length > 1 ? " " : "、") };
}

export function textOf(records: readonly SearchRecord[], one: Piece): string {
  const record = records[one.record % records.length];
  const said = [
    ...(record?.names ?? []).map((name) => name.text),
    ...(record?.texts ?? []).map((each) => each.text),
    ...(record?.facts ?? []).flatMap((fact) => fact.words),
  ];
  const whole = characters(said[one.of % Math.max(1, said.length)] ?? one.own);
  const cut = whole.slice(one.from % whole.length).slice(0, one.length);
  const plain = cut.join("");
  const person = record?.kind === "PERSON" && one.from % whole.length === 0;
  const folded = foldText(plain);
  const persons = record?.names.flatMap((name) => name.persons ?? []);
  const spelt = (): string[] =>
    readings(folded, { person, persons }).map((syllable, at) => syllable ?? folded[at] ?? "");
  switch (one.typed) {
    case "plain":
      return plain;
    case "spaced":
      return cut.join(" ");
    case "pinyin":
      return spelt().join("");
    case "toned":
      return spelt()
        .map((syllable, at) => `${syllable}${String(1 + (at % 5))}`)
        .join("");
    case "u":
      return spelt().join("").replaceAll("v", "u");
    case "initials":
      return spelt()
        .map((syllable) => syllable.slice(0, 1))
        .join("");
    case "mixed":
      return folded.slice(0, 1) + spelt().slice(1).join("");
    case "slip":
      return whole.map((character, at) => (at === one.from ? one.own.slice(0, 1) : character)).join("");
    case "own":
      return one.own;
    case "kind":
      return ["会议", "人", "单位"][one.of % 3] ?? "";
  }
}
