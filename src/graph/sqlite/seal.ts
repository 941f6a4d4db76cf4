import { createHash } from "node:crypto";

import type { Pieces } from "../../domain/event-loop.js";
import type { Database } from "./database.js";

/**
 * Detects damage. SQLite checks the structure of its pages but not their content: a flipped byte can change a label or a
 * day, or remove a row. So a load stores a digest of all pages (`digestOf`), and a digest of the table "meta" (`sealOf`).
 */

// A piece takes about 1 ms to read and hash. One query per page takes twice as long in all.
const PAGES_PER_PIECE = 100;

const PIECE = /* sql */ `
WITH RECURSIVE wanted (page) AS (VALUES (?) UNION ALL SELECT page + 1 FROM wanted WHERE page < ?)
SELECT p.data FROM wanted CROSS JOIN sqlite_dbpage p ON p.pgno = wanted.page`;

/** The digest of all pages in use, as the current transaction sees them. */
export function* digestOf(database: Database): Pieces<string> {
  const number = (sql: string): number => Number(database.all(sql)[0]?.["n"] ?? 0);
  const count = number("SELECT page_count AS n FROM pragma_page_count");
  const skipped = new Set([
    // The root page of "meta", which holds the digest.
    number("SELECT rootpage AS n FROM sqlite_master WHERE name = 'meta'"),
    ...freePages(database),
  ]);
  const hash = createHash("sha256").update(String(count));
  for (let from = 1; from <= count; from += PAGES_PER_PIECE) {
    const to = Math.min(count, from + PAGES_PER_PIECE - 1);
    const pages = database.blobs(PIECE, [from, to]);
    for (const [index, page] of pages.entries()) {
      if (from + index === 1) clearVolatile(page);
      if (!skipped.has(from + index)) hash.update(page);
    }
    yield;
  }
  return hash.digest("hex");
}

/** Zeros the fields of the first page that SQLite changes by itself: journal mode, change counter, SQLite version. */
function clearVolatile(page: Buffer): void {
  page.fill(0, 18, 20).fill(0, 24, 28).fill(0, 92, 100);
}

/** Free pages (leaves of the freelist). Their content is not always written. The trunk pages that list them are in use. */
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

/** The digest of the table "meta", which `digestOf` skips. */
export function sealOf(meta: Meta): string {
  const entries = [...meta].filter(([key]) => key !== "seal").sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash("sha256").update(JSON.stringify(entries)).digest("hex");
}

export function metaOf(database: Database): Meta {
  const rows = database.all("SELECT key, value FROM meta");
  return new Map(rows.map((row) => [String(row["key"]), String(row["value"])]));
}
