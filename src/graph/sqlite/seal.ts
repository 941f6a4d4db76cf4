import { createHash } from "node:crypto";

import type { Pieces } from "../../domain/event-loop.js";
import type { Database } from "./database.js";

/**
 * What tells a store from a damaged one: SQLite checks how its pages hang together and not what stands on them, so that
 * a flipped byte can be another label, another day or a row less. A load therefore leaves the digest of all pages.
 */

// About a millisecond of reading and hashing; a query a page costs twice as much in all.
const PAGES_A_PIECE = 100;

const PIECE = /* sql */ `
WITH RECURSIVE asked (page) AS (VALUES (?) UNION ALL SELECT page + 1 FROM asked WHERE page < ?)
SELECT p.data FROM asked CROSS JOIN sqlite_dbpage p ON p.pgno = asked.page`;

/** The digest of the pages as this transaction sees them. */
export function* digestOf(database: Database): Pieces<string> {
  const number = (sql: string): number => Number(database.all(sql)[0]?.["n"] ?? 0);
  const count = number("SELECT page_count AS n FROM pragma_page_count");
  const left = new Set([
    // Holds the digest.
    number("SELECT rootpage AS n FROM sqlite_master WHERE name = 'meta'"),
    ...freePages(database),
  ]);
  const hash = createHash("sha256").update(String(count));
  for (let from = 1; from <= count; from += PAGES_A_PIECE) {
    const to = Math.min(count, from + PAGES_A_PIECE - 1);
    const pages = database.blobs(PIECE, [from, to]);
    for (const [index, page] of pages.entries()) {
      if (from + index === 1) clearChanging(page);
      if (!left.has(from + index)) hash.update(page);
    }
    yield;
  }
  return hash.digest("hex");
}

/** What SQLite writes into the first page by itself: the journal's kind, the change counter, its own version. */
function clearChanging(page: Buffer): void {
  page.fill(0, 18, 20).fill(0, 24, 28).fill(0, 92, 100);
}

/** Pages that nobody uses: what stands on them is not always written. Those that list them are used. */
function freePages(database: Database): Set<number> {
  const free = new Set<number>();
  const pageOf = (number: number): Buffer | undefined => database.blobs(PIECE, [number, number])[0];
  const seen = new Set<number>();
  for (let trunk = pageOf(1)?.readUInt32BE(32) ?? 0; trunk > 0 && !seen.has(trunk);) {
    seen.add(trunk);
    const page = pageOf(trunk);
    if (!page) break;
    const count = Math.min(page.readUInt32BE(4), page.length / 4 - 2);
    for (let index = 0; index < count; index++) free.add(page.readUInt32BE(8 + 4 * index));
    trunk = page.readUInt32BE(0);
  }
  return free;
}

export type Meta = ReadonlyMap<string, string>;

/** Of everything else in `meta`, which the digest of the pages leaves out. */
export function sealOf(meta: Meta): string {
  const entries = [...meta].filter(([key]) => key !== "seal").sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash("sha256").update(JSON.stringify(entries)).digest("hex");
}

export function metaOf(database: Database): Meta {
  const rows = database.all("SELECT key, value FROM meta");
  return new Map(rows.map((row) => [String(row["key"]), String(row["value"])]));
}
