import fc from "fast-check";
import { expect, it } from "vitest";

import { NO_DEADLINE } from "../../domain/deadline.js";
import { characters } from "../../text/characters.js";
import type { SearchEngine } from "../engine.js";
import type { SearchRecord } from "../record/record.js";
import { query, record } from "./contract.fixture.js";
import { standsBefore } from "./scan.fixture.js";

const VERSION = "shortnames";

/** Pairs of the alphabet that look alike; no others of it do. */
const ALIKE = ["粟栗", "淮准", "轶铁", "晴睛"];
/** Pairs that sound the same; no others do. */
const SAME_SOUND = ["英瑛"];
const ALPHABET = [...characters(ALIKE.join("")), ...characters("英瑛林川鹤"), "𠮷"];

const name = (least: number, most: number): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...ALPHABET), { minLength: least, maxLength: most })
    .map((parts) => parts.join(""));
const one = fc.record({ text: name(2, 5), kind: fc.constantFrom("PERSON", "PERSON", "ORGANIZATION") });
const edit = fc.record({
  of: fc.nat(11),
  at: fc.nat(3),
  how: fc.constantFrom("replace", "drop", "double", "swap", "own"),
  by: fc.constantFrom(...ALPHABET),
  own: name(2, 5),
});

/** A term that nothing has is taken for the names of persons that it may be a typo of, and for all of them. */
export function describeShortNames(engine: () => SearchEngine, runs: number): void {
  const property = fc.asyncProperty(
    fc.array(one, { minLength: 1, maxLength: 12 }),
    fc.array(edit, { minLength: 1, maxLength: 6 }),
    async (named, edits) => {
      const records = named.map(({ text, kind }, at) =>
        record(`${kind === "PERSON" ? "per" : "org"}:${String(at)}`, text),
      );
      await engine().build(VERSION, records, undefined, { anew: true });
      const reader = engine().reader(VERSION, NO_DEADLINE);
      for (const some of edits) {
        const typed = edited(named[some.of % named.length]?.text ?? "", some);
        if (characters(typed).length < 2 || isAnywhere(records, typed)) continue;
        // 粟粟林川: two names.
        if (isGlued(records, typed)) continue;
        // From five characters on, names of any kind may have a wrong character: that has tests of its own.
        if (typed.length > 4) continue;
        const { hits, interpretation } = await reader.search(query(typed, { first: 100 }));
        const wanted = meantBy(records, typed);
        const found = {
          meant: interpretation.corrections.map(({ to }) => to),
          // Behind those meant, a part of the term may be met.
          reasons: [...new Set(hits.map(({ matchedBy }) => matchedBy))].filter(
            (reason) => reason !== "PARTIAL",
          ),
        };
        expect({ typed, ...found }).toEqual({
          typed,
          meant: wanted?.names ?? [],
          reasons: wanted ? [wanted.reason] : [],
        });
      }
    },
  );
  it(
    "a short term is taken for every person whose name it may be a typo of, and for nobody else",
    { timeout: Math.max(60_000, runs * 200) },
    () => fc.assert(property, { numRuns: runs }),
  );
}

function edited(
  text: string,
  { at, how, by, own }: { at: number; how: string; by: string; own: string },
): string {
  const units = characters(text);
  const position = at % units.length;
  switch (how) {
    case "replace":
      return units.with(position, by).join("");
    case "drop":
      return units.toSpliced(position, 1).join("");
    case "double":
      return units.toSpliced(position, 0, units[position] ?? "").join("");
    case "swap":
      return units.toSpliced(position, 2, ...units.slice(position, position + 2).reverse()).join("");
    default:
      return own;
  }
}

function isAnywhere(records: readonly SearchRecord[], typed: string): boolean {
  return records.some(({ names }) => names.some(({ text }) => text.includes(typed)));
}

function isGlued(records: readonly SearchRecord[], typed: string): boolean {
  const isName = (part: string): boolean =>
    records.some(({ names }) => names.some(({ text }) => text === part));
  const units = characters(typed);
  return units.some((_, at) => isName(units.slice(0, at).join("")) && isName(units.slice(at).join("")));
}

interface Meant {
  readonly reason: string;
  readonly names: readonly string[];
}

/** By the rules as `MatchReason` describes them, in their order: sound, shape, order, a doubled one, a missing one. */
function meantBy(records: readonly SearchRecord[], typed: string): Meant | null {
  const persons = records
    .filter(({ kind }) => kind === "PERSON")
    .sort((a, b) => (standsBefore(a, b) ? -1 : 1))
    .flatMap(({ names }) => names.map(({ text }) => text));
  const rules: readonly { reason: string; is: (name: string) => boolean; most?: number }[] = [
    { reason: "SAME_SOUND", is: (text) => soundsSame(typed, text) },
    { reason: "SIMILAR_SHAPE", is: (text) => isShort(text, 2) && looksAlike(typed, text) },
    { reason: "ONE_CHARACTER_OFF", is: (text) => isShort(text, 3) && isSwapped(typed, text) },
    { reason: "ONE_CHARACTER_OFF", is: (text) => isShort(text, 2) && isDoubled(typed, text) },
    { reason: "ONE_CHARACTER_OFF", is: (text) => isShort(text, 3) && isMissing(typed, text), most: 5 },
  ];
  for (const { reason, is, most = Infinity } of rules) {
    const names = [...new Set(persons.filter(is))];
    if (names.length > 0) return names.length > most ? null : { reason, names: names.slice(0, 5) };
  }
  return null;
}

function isShort(text: string, least: number): boolean {
  const { length } = characters(text);
  return length >= least && length <= 4;
}

/** The places where two texts of one length differ. */
function differing(typed: string, text: string): readonly string[] | null {
  const [a, b] = [characters(typed), characters(text)];
  if (a.length !== b.length) return null;
  return a.flatMap((unit, at) => (unit === b[at] ? [] : `${unit}${b[at] ?? ""}`));
}

function isPairOf(pairs: readonly string[], pair: string): boolean {
  return pairs.some((known) => known === pair || known === characters(pair).reverse().join(""));
}

function soundsSame(typed: string, text: string): boolean {
  const all = differing(typed, text);
  if (all === null || all.length === 0 || all.length === characters(typed).length) return false;
  return all.every((pair) => isPairOf(SAME_SOUND, pair));
}

function looksAlike(typed: string, text: string): boolean {
  const all = differing(typed, text);
  return all?.length === 1 && isPairOf(ALIKE, all[0] ?? "");
}

function isSwapped(typed: string, text: string): boolean {
  const units = characters(typed);
  return units.some(
    (_, at) =>
      at > 0 &&
      [...units.slice(0, at - 1), units[at], units[at - 1], ...units.slice(at + 1)].join("") === text,
  );
}

function isDoubled(typed: string, text: string): boolean {
  const units = characters(text);
  return units.some((unit, at) => [...units.slice(0, at), unit, ...units.slice(at)].join("") === typed);
}

function isMissing(typed: string, text: string): boolean {
  const units = characters(text);
  return units.some(
    (_, at) =>
      at > 0 && at < units.length - 1 && units.filter((__, other) => other !== at).join("") === typed,
  );
}
