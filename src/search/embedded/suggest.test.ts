import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";

import { foldText } from "../../text/fold.js";
import { readings } from "../../text/readings.js";
import { pinyinOf, readFrom } from "../../text/sounds.js";
import type { SuggestQuery } from "../engine.js";
import type { SearchRecord } from "../record/record.js";
import { nameTier, reasonOf, soundTier, TIER } from "../rank/tiers.js";
import { byRank } from "./oracle-filter.fixture.js";
import { indexOf, queryOf, someQuery, someRecords } from "./oracle-records.fixture.js";
import { suggest } from "./suggest.js";

const RUNS = Number(process.env["ORACLE_RUNS"] ?? 500);
vi.setConfig({ testTimeout: Math.max(60_000, RUNS * 30) });

/** Ids and reasons, worked out over the names one by one. */
function expected(records: readonly SearchRecord[], query: SuggestQuery): [string, string][] {
  const prefix = foldText(query.prefix);
  const sound = pinyinOf(prefix);
  const wanted = records.filter(({ kind }) => query.kinds?.includes(kind) ?? true);
  const asWritten = ({ names }: SearchRecord): number[] =>
    names.map(({ text, kind }) => {
      const name = foldText(text);
      if (prefix !== "" && name.startsWith(prefix)) return nameTier(kind, 0, prefix.length, name.length);
      const isBehind = /^\d{3}/.test(prefix) && name.replace(/^[a-z]+/, "").startsWith(prefix);
      return isBehind ? TIER.NAME_PREFIX : TIER.NONE;
    });
  const bySound = ({ names, kind }: SearchRecord): number[] =>
    names.map(({ text, persons }) => {
      const name = foldText(text);
      const syllables = readings(name, { person: kind === "PERSON", persons });
      const sounded = {
        length: name.length,
        unit: (at: number) => name.charCodeAt(at),
        syllable: (at: number) => syllables[at] ?? null,
      };
      const match = sound === null ? null : readFrom(sound, sounded, 0);
      // One letter is a beginning too.
      return match ? Math.min(soundTier(match, 0, name.length), TIER.INITIALS_PREFIX) : TIER.NONE;
    });
  const least = (tiers: readonly number[]): number => Math.min(TIER.NONE, ...tiers);
  const written = wanted.filter((record) => least(asWritten(record)) !== TIER.NONE).length;
  const isSounded = written < query.first;
  return wanted
    .map((record) => {
      const tier = least([...asWritten(record), ...(isSounded ? bySound(record) : [])]);
      return { record, tier };
    })
    .filter(({ tier }) => tier !== TIER.NONE)
    .sort((a, b) => a.tier - b.tier || byRank(a.record, b.record))
    .slice(0, query.first)
    .map(({ record, tier }) => [record.id, reasonOf(tier)]);
}

describe("suggestions", () => {
  it("are the names that begin so when each is looked at by itself, and show where", () => {
    fc.assert(
      fc.property(someRecords, someQuery, (records, one) => {
        const query = { ...one, prefix: queryOf(records, one).text.slice(0, 12) };
        const found = suggest(indexOf(records), query);
        const shown = found.map(({ id, matchedBy }) => [id, matchedBy]);
        expect({ query, shown }).toEqual({ query, shown: expected(records, query) });
        for (const { id, text, ranges } of found) {
          const record = records.find((each) => each.id === id);
          expect(record?.names.map((name) => name.text)).toContain(text);
          expect(ranges).toHaveLength(1);
          const [{ start, end } = { start: -1, end: -1 }] = ranges;
          expect(foldText(text.slice(0, start))).toMatch(/^[a-z]*$/);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it("are none for nothing, and take the first 200 characters of a long prefix", () => {
    const [record] = fc.sample(someRecords, { numRuns: 1, seed: 1 })[0] ?? [];
    if (!record) throw new Error("no record");
    const index = indexOf([{ ...record, names: [{ text: "甲".repeat(200), kind: "OFFICIAL" }] }]);
    expect(suggest(index, { prefix: "，", kinds: null, first: 5 })).toEqual([]);
    expect(suggest(index, { prefix: "甲".repeat(10_000), kinds: null, first: 5 })).toHaveLength(1);
  });
});
