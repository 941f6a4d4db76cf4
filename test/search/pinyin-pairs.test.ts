import { randomUUID } from "node:crypto";

import { describe, expect, it } from "vitest";

import { openMeilisearch } from "../../src/search/meilisearch/engine.js";
import type { SearchReader } from "../../src/search/engine.js";
import { startDouble } from "../support/services/meilisearch-double/double.js";
import { asker } from "./asked.js";
import type { PinyinPair } from "./pinyin-pairs.js";
import { pinyinPairs } from "./pinyin-pairs.js";
import { embedded, indexed, shippedRecords } from "./shipped.js";

// All of them take a minute.
const EVERY = Number(process.env["PAIRS_EVERY"] ?? 3);

describe("pinyin beside another word keeps every entity that the pinyin names and that has the word", () => {
  it("in the embedded engine", async () => {
    await using shipped = await embedded(await shippedRecords());
    const pairs = pinyinPairs(shipped.records, EVERY);
    expect(pairs.length).toBeGreaterThan(110);
    expect(await lostOf(shipped.reader, pairs)).toEqual([]);
  }, 300_000);

  it("in Meilisearch", async () => {
    await using double = await startDouble();
    const { url, key } = double;
    const engine = openMeilisearch({ url, key, prefix: `t-${randomUUID()}` });
    await using shipped = await indexed(engine, await shippedRecords());
    expect(await lostOf(shipped.reader, pinyinPairs(shipped.records, 10 * EVERY))).toEqual([]);
  }, 300_000);
});

/** The pairs that lose something: it is not found, or only partially. */
async function lostOf(reader: SearchReader, pairs: readonly PinyinPair[]): Promise<string[]> {
  const asked = asker(reader);
  const lost: string[] = [];
  for (const { pinyin, word, expected } of pairs) {
    const strict = (await asked.all(`${pinyin} ${word}`)).filter(({ notJoined }) => notJoined.length === 0);
    const found = new Set(strict.map(({ id }) => id));
    const missing = expected.filter((id) => !found.has(id));
    if (missing.length > 0) lost.push(`${pinyin} ${word}: ${missing.join(", ")}`);
  }
  return lost;
}
