import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { tokensOf as doubleTokens } from "../../../test/support/services/meilisearch-double/tokens.js";
import { characters } from "../../text/characters.js";
import { foldText } from "../../text/fold.js";
import { readings } from "../../text/readings.js";
import { pinyinOf, readFrom } from "../../text/sounds.js";
import { sounded } from "../rank/match.js";
import { soundTier, TIER } from "../rank/tiers.js";
import { SYLLABLES } from "../../text/syllables.js";
import { soundQueries } from "./sounds.js";
import { phrase, spelled, spelledSounds, spelledWithWords, wordPhrase } from "./tokens.js";

const text = fc.string({ unit: "binary", maxLength: 30 });

describe("a query to the server", () => {
  it("is a phrase of plain words, whatever the text", () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.constantFrom('"a" -b', "\\", "a* OR b", "“甲”")), (any) => {
        for (const q of [phrase(foldText(any)), wordPhrase(foldText(any))])
          expect(q).toMatch(/^"[a-z0-9\u4e00-\u9fff ]*"$/);
      }),
      { numRuns: 2_000 },
    );
  });

  it("finds each part of a text, and nothing in other texts", () => {
    const some = fc.string({ unit: fc.constantFrom(...characters("甲乙丙ab1。-《》 +𠮷")), maxLength: 8 });
    fc.assert(
      fc.property(some, some, (whole, part) => {
        const [in_, of] = [foldText(whole), foldText(part)];
        fc.pre(of !== "");
        expect(stands(spelled(in_), phrase(of))).toBe(in_.includes(of));
        expect(stands(spelled(in_), phrase(of, { begin: true }))).toBe(in_.startsWith(of));
        expect(stands(spelled(in_), phrase(of, { begin: true, end: true }))).toBe(in_ === of);
      }),
      { numRuns: 3_000 },
    );
  });

  it("shows whether a Latin term begins a word", () => {
    const has = (whole: string, term: string): boolean =>
      stands(spelledWithWords(whole) ?? "", wordPhrase(term));
    expect(has("singapore有gan的", "gan")).toBe(true);
    expect(has("1gan", "gan")).toBe(true);
    expect(has("singapore", "gap")).toBe(false);
    expect(has("gangan", "gan")).toBe(true);
    expect(spelledWithWords("甘孜1")).toBeNull();
  });
});

describe("queries of pinyin", () => {
  it("know every syllable that a character can have", () => {
    const unknown = new Set<string>();
    for (let code = 0x3400; code <= 0x9fff; code++)
      for (const person of [true, false]) {
        const [syllable] = readings(String.fromCharCode(code), { person });
        if (syllable != null && !SYLLABLES.has(syllable)) unknown.add(syllable);
      }
    expect([...unknown]).toEqual([]);
  });

  it("find every name that the term can be read into", () => {
    const han = fc.constantFrom(...characters("国果英应长重庆单都局安西先县昂额绿路略a"));
    const nameOf = fc.string({ unit: han, minLength: 1, maxLength: 5 });
    // Each character as itself, its syllable, or letters of it; the last one perhaps unfinished.
    const spellingsTyped = fc.array(fc.constantFrom("own", "all", "all", "u", "first", "two" as const), {
      minLength: 5,
      maxLength: 5,
    });
    let compared = 0;
    fc.assert(
      fc.property(
        nameOf,
        spellingsTyped,
        fc.nat(4),
        fc.nat(3),
        fc.boolean(),
        (name, typings, from, dropped, begin) => {
          const syllables = readings(name, { person: false });
          const typed = characters(name.slice(from)).map((own, at) => {
            const syllable = syllables[from + at] ?? own;
            const typing = {
              own,
              all: syllable,
              u: syllable.replace("v", "u"),
              first: syllable.slice(0, 1),
              two: syllable.slice(0, 2),
            };
            return typing[typings[at] ?? "own"];
          });
          const all = typed.join("");
          const term = pinyinOf(all.slice(0, all.length - dropped));
          if (term === null) return;
          const heard = sounded(name, syllables);
          const reads = characters(name).some((_, at) => {
            const match = begin && at > 0 ? null : readFrom(term, heard, at);
            return match !== null && (begin || soundTier(match, at, name.length) !== TIER.NONE);
          });
          if (!reads) return;
          compared += 1;
          const fields = [spelled(name), ...spelledSounds(name, syllables)];
          expect([term, name, soundQueries(term, begin).some((q) => meets(fields, q))]).toEqual([
            ...[term, name, true],
          ]);
        },
      ),
      { numRuns: 5_000 },
    );
    expect(compared).toBeGreaterThan(500);
  });

  it("are few", () => {
    for (const term of ["guochunying", "sichuanshengjiguanshiwuguanliju", "xian", "a", "四川jgsw"]) {
      const queries = soundQueries(term, false);
      expect(queries.length).toBeGreaterThan(0);
      expect(queries.length).toBeLessThan(20);
    }
  });
});

/** Whether a field has all words of the phrase one after the other. */
function stands(field: string, q: string): boolean {
  const words = q.slice(1, -1).split(" ");
  const tokens = doubleTokens(field).map(({ word }) => word);
  return tokens.some((_, from) => words.every((word, at) => tokens[from + at] === word));
}

/** Whether each phrase of a query stands in one of the fields. */
function meets(fields: readonly string[], q: string): boolean {
  const phrases = q.match(/"[^"]*"/g) ?? [];
  return phrases.every((one) => fields.some((field) => stands(field, one)));
}
