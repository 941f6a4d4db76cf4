/**
 * Measures the quality of search over the curated data: the embedded engine, and Meilisearch if MEILI_URL is set. Prints
 * each figure with its target and the queries that fall short. Exits with 1 when a target is missed.
 *
 *   npx tsx bench/search-quality.ts
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { openSearch } from "../src/backends.js";
import { readConfig } from "../src/config.js";
import type { SearchEngine } from "../src/search/engine.js";
import { figuresOf } from "../test/search/figures.js";
import type { Figure } from "../test/search/quality.js";
import { isReached } from "../test/search/quality.js";
import { indexed, shippedRecords } from "../test/search/shipped.js";

const MAX_SHOWN = 5;

const folder = await mkdtemp(join(tmpdir(), "jianbao-quality-"));
try {
  const { meilisearch } = readConfig();
  const engines: SearchEngine[] = [await openSearch({ meilisearch: null, data: folder })];
  // Uses its own prefix, because it deletes its index at the end and must not delete the server's.
  const prefix = `quality-${String(process.pid)}`;
  if (meilisearch) engines.push(await openSearch({ meilisearch: { ...meilisearch, prefix }, data: folder }));
  const records = await shippedRecords();
  for (const engine of engines) {
    await using index = await indexed(engine, records);
    console.log(`${engine.name}: ${String(records.length)} entities`);
    const figures = await figuresOf(index);
    for (const figure of figures) print(figure);
    if (!figures.every(isReached)) process.exitCode = 1;
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

function print(figure: Figure): void {
  const { what, value, target, misses } = figure;
  const wanted = "least" in target ? `≥ ${String(target.least)}` : `≤ ${String(target.most)}`;
  // Rounds down: 0.99996 is not 1.
  const shown = "least" in target ? (Math.floor(value * 10_000) / 10_000).toFixed(4) : String(value);
  const verdict = isReached(figure) ? "" : "   MISSED";
  console.log(`${what.padEnd(64)} ${shown.padStart(8)}   wanted ${wanted}${verdict}`);
  for (const miss of misses.slice(0, MAX_SHOWN)) console.log(`    ${miss}`);
  if (misses.length > MAX_SHOWN) console.log(`    and ${String(misses.length - MAX_SHOWN)} more`);
}
