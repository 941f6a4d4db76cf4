/**
 * Compares search engines over 100,000 synthetic entities: the embedded engine, a plain FTS5 table of bigrams, and
 * Meilisearch if MEILI_URL is set. Each query has a total and three facets. All engines run in one run. Half of the queries
 * are pieces of names, half need the relaxed reading, an abbreviation or a title. Prints ratios with the targets of
 * docs/decisions. Exits with 1 when a target is missed. Times are CPU times of the process, because other processes make
 * wall times longer; wall times are printed beside them.
 *
 *   npx tsx bench/search.ts [entities]
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

import Database from "libsql";

import { NO_DEADLINE } from "../src/domain/deadline.js";
import { UNKNOWN_PERIOD } from "../src/domain/time.js";
import { openSqliteGraph } from "../src/graph/sqlite/store.js";
import { openSearch } from "../src/backends.js";
import { readConfig } from "../src/config.js";
import { openEmbeddedSearch } from "../src/search/embedded/engine.js";
import type { FacetField, SearchReader } from "../src/search/engine.js";
import { NO_FILTER } from "../src/search/engine.js";
import type { SearchRecord } from "../src/search/record/record.js";
import { foldText } from "../src/text/fold.js";
import { namesOf, NEEDS_MORE, substring } from "./search-queries.js";
import { randomFrom, syntheticRecords } from "./synthetic-records.js";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

const COUNT = Number(process.argv[2] ?? 100_000);
const ROUNDS = 400;
/** Of each kind. FTS5 takes 0.1 s for one. */
const ROUNDS_OF_ANY = 20;
/** Queries with other words, to warm up the compiler and the caches. */
const WARM_UP_ROUNDS = 2_000;
/** A word is rare if at most this many records have it. */
const RARE_AT_MOST = 10;
const PIECES = "a piece of a name";
const TABLE_HEAD = ["p50", "p99", "FTS5 p50", "FTS5 p99"].map((name) => name.padStart(18)).join("");
const FACETS: readonly FacetField[] = ["KIND", "YEAR", "DOCUMENT"];

const folder = await mkdtemp(join(tmpdir(), "jianbao-bench-"));
try {
  const records = await syntheticRecords(COUNT);
  const writing = await timed(() => writeGraph(records));
  const engine = openEmbeddedSearch(join(folder, "search"));
  const building = await timed(() => engine.build("v1", records));
  const before = memory();
  const reader = engine.reader("v1", NO_DEADLINE);
  const opening = await timed(() => ask("机关"));
  const after = memory();
  const table = ftsTable(records);

  async function ask(text: string, of: SearchReader = reader): Promise<number> {
    const page = await of.search({
      text,
      kinds: null,
      filter: NO_FILTER,
      facets: FACETS,
      first: 20,
      offset: 0,
    });
    return page.total;
  }

  const random = randomFrom(7);
  const names = namesOf(records);
  const warmUp = randomFrom(8);
  for (let round = 0; round < WARM_UP_ROUNDS; round++) {
    await ask(substring(records, random));
    if (round % 4 === 0) for (const make of Object.values(NEEDS_MORE)) await ask(make(names, warmUp));
  }
  const queries = Array.from({ length: ROUNDS }, () => substring(records, random));
  const kinds = new Map<string, readonly string[]>([[PIECES, queries]]);
  const each = Math.ceil(ROUNDS / Object.keys(NEEDS_MORE).length);
  for (const [kind, make] of Object.entries(NEEDS_MORE))
    kinds.set(
      kind,
      Array.from({ length: each }, () => make(names, random)),
    );
  const frequent = mostFrequent(records);
  const times = { ours: new Map<string, Time[]>(), fts: new Map<string, Time[]>() };
  const any: Time[] = [];
  const suggest: Time[] = [];
  const rare: Time[] = [];
  let differing = 0;
  for (const [kind, texts] of kinds) {
    const [ours, fts]: [Time[], Time[]] = [[], []];
    times.ours.set(kind, ours);
    times.fts.set(kind, fts);
    const totals: number[] = [];
    // Each engine answers all queries of a kind at a stretch, so that neither empties the processor's caches of the other.
    for (const query of texts) {
      let total = 0;
      const time = await timed(async () => (total = await ask(query)));
      ours.push(time);
      totals.push(total);
      if (kind === PIECES && total <= RARE_AT_MOST) rare.push(time);
    }
    for (const [number, query] of texts.entries()) {
      let rows = 0;
      fts.push(await timed(async () => (rows = await Promise.resolve(table.ask(query)))));
      if (kind === PIECES && totals[number] !== rows) differing += 1;
    }
    if (kind === PIECES)
      for (const query of texts)
        suggest.push(
          await timed(() => reader.suggest({ prefix: query.slice(0, 2), kinds: null, first: 10 })),
        );
    else
      for (const query of texts.slice(0, ROUNDS_OF_ANY))
        any.push(await timed(() => Promise.resolve(table.askAny(query))));
  }
  const common: Time[] = [];
  for (let round = 0; round < 100; round++) common.push(await timed(() => ask(frequent)));
  const ofPieces = { ours: times.ours.get(PIECES) ?? [], fts: times.fts.get(PIECES) ?? [] };
  const more = [...times.ours].flatMap(([kind, some]) => (kind === PIECES ? [] : some));
  const mix = { ours: [...times.ours.values()].flat(), fts: [...times.fts.values()].flat() };

  const line = (what: string, value: number, most: number): void => {
    const verdict = value <= most ? "" : "   MISSED";
    if (verdict) process.exitCode = 1;
    console.log(`${what.padEnd(64)} ${value.toFixed(3).padStart(9)}   wanted ≤ ${String(most)}${verdict}`);
  };
  console.log(`${String(COUNT)} entities, ${String(mix.ours.length)} queries, facets ${FACETS.join(" ")}`);
  console.log(`${"milliseconds of CPU time (wall time)".padEnd(38)} ${TABLE_HEAD}`);
  for (const [kind, ours] of times.ours) console.log(row(kind, ours, times.fts.get(kind) ?? []));
  console.log(row("all together", mix.ours, mix.fts));
  console.log(row("those after the first; FTS5: any bigram", more, any));
  console.log(row(`${frequent}, the most frequent word`, common, []));
  console.log(row(`rare words (${String(rare.length)})`, rare, []));
  console.log(row("suggest", suggest, []));
  console.log(`totals of pieces that differ from FTS5: ${String(differing)}`);
  console.log(
    `graph written ${writing.cpu.toFixed(0)} ms, records written ${building.cpu.toFixed(0)} ms, index made ${opening.cpu.toFixed(0)} ms`,
  );
  line("pieces of names: p50 ÷ FTS5's p50", at(ofPieces.ours, 0.5) / at(ofPieces.fts, 0.5), 1 / 3);
  // As a phrase FTS5 finds nothing for these, and only says so.
  line("all others: p50 ÷ FTS5's p50 for any bigram", at(more, 0.5) / at(any, 0.5), 1 / 3);
  console.log(
    `all together: p50 ÷ FTS5's p50 for the phrase ${(at(mix.ours, 0.5) / at(mix.fts, 0.5)).toFixed(3)}`,
  );
  line("all together: p99 ÷ p50", at(mix.ours, 0.99) / at(mix.ours, 0.5), 25);
  line("p99 of the most frequent word ÷ p50 of a rare one", at(common, 0.99) / at(rare, 0.5), 100);
  line("suggest p99 ÷ search p99", at(suggest, 0.99) / at(mix.ours, 0.99), 0.5);
  line("building the index ÷ writing the entities", (building.cpu + opening.cpu) / writing.cpu, 3);
  line("KB in memory an entity", (after - before) / COUNT / 1024, 1.5);
  await engine[Symbol.asyncDispose]();
  const { meilisearch } = readConfig();
  if (meilisearch) {
    // Uses its own prefix, because it deletes its index at the end and must not delete the server's.
    const prefix = `bench-${String(process.pid)}`;
    await using server = await openSearch({ meilisearch: { ...meilisearch, prefix }, data: folder });
    try {
      await server.build("v1", records);
      const remote = server.reader("v1", NO_DEADLINE);
      for (const query of queries) await ask(query, remote);
      const theirs: Time[] = [];
      for (const query of queries) theirs.push(await timed(() => ask(query, remote)));
      // The server is another process: only wall times compare.
      const [wall, p99] = [at(theirs, 0.5, "wall"), at(theirs, 0.99, "wall")];
      console.log(`Meilisearch p50 ${wall.toFixed(3)} p99 ${p99.toFixed(3)}, wall time`);
      line("p50 ÷ Meilisearch's p50", at(ofPieces.ours, 0.5, "wall") / wall, 1);
    } finally {
      await server.keepOnly(null);
    }
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function writeGraph(records: readonly SearchRecord[]): Promise<void> {
  await using store = await openSqliteGraph(join(folder, "graph.db"));
  await store.replace({
    version: "v1",
    entities: records.map(({ id, kind, subkind, label, names }) => ({
      id,
      kind,
      subkind,
      label,
      sortKey: label,
      attributes: {},
      period: UNKNOWN_PERIOD,
      names: names.map((name) => ({ ...name, period: UNKNOWN_PERIOD, scope: null })),
      formerIds: [],
    })),
    statements: [],
    documents: [],
    articles: [],
  });
}

interface FtsTable {
  /** As a phrase. */
  ask(text: string): number;
  /** Any of the bigrams: what the relaxed reading has to look at. */
  askAny(text: string): number;
}

/** A simple baseline: bigrams of names and texts in FTS5, phrase queries, facets by GROUP BY. */
function ftsTable(records: readonly SearchRecord[]): FtsTable {
  const database = new Database(join(folder, "fts.db"));
  database.exec(`
    CREATE VIRTUAL TABLE fts USING fts5(content, tokenize='unicode61');
    CREATE TABLE meta (id INTEGER PRIMARY KEY, kind TEXT, year INTEGER, document TEXT)`);
  const fill = database.prepare("INSERT INTO fts (rowid, content) VALUES (?, ?)");
  const mark = database.prepare("INSERT INTO meta VALUES (?, ?, ?, ?)");
  database.transaction(() => {
    for (const [number, { kind, names, texts, days, documents }] of records.entries()) {
      const content = [...names, ...texts].map(({ text }) => bigrams(foldText(text))).join(" | ");
      fill.run(number, content);
      const year = new Date((days[0]?.[0] ?? 0) * 86_400_000).getUTCFullYear();
      mark.run(number, kind, year, documents[0]);
    }
  })();
  const page = database.prepare(
    "SELECT rowid, snippet(fts, 0, '[', ']', '…', 8) FROM fts WHERE fts MATCH ? ORDER BY rank LIMIT 20",
  );
  const total = database.prepare("SELECT count(*) AS n FROM fts WHERE fts MATCH ?");
  const facets = ["kind", "year", "document"].map((field) =>
    database.prepare(
      `SELECT ${field}, count(*) FROM fts JOIN meta ON meta.id = fts.rowid WHERE fts MATCH ? GROUP BY 1`,
    ),
  );
  const all = (match: string): number => {
    page.all(match);
    for (const facet of facets) facet.all(match);
    return (total.all(match)[0] as { n: number }).n;
  };
  return {
    ask: (text) => all(`"${bigrams(foldText(text))}"`),
    askAny: (text) =>
      all(
        bigrams(foldText(text))
          .split(" ")
          .filter(Boolean)
          .map((gram) => `"${gram}"`)
          .join(" OR "),
      ),
  };
}

function bigrams(text: string): string {
  const units = Array.from(text);
  return units
    .slice(1)
    .map((unit, at) => `${units[at] ?? ""}${unit}`)
    .join(" ");
}

function mostFrequent(records: readonly SearchRecord[]): string {
  const counts = new Map<string, number>();
  for (const { label } of records)
    for (let at = 0; at + 2 <= label.length; at++) {
      const pair = label.slice(at, at + 2);
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "";
}

/** In milliseconds. */
interface Time {
  readonly cpu: number;
  readonly wall: number;
}

async function timed(work: () => Promise<unknown>): Promise<Time> {
  const start = performance.now();
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return { cpu: (user + system) / 1_000, wall: performance.now() - start };
}

function at(times: readonly Time[], part: number, of: keyof Time = "cpu"): number {
  const sorted = times.map((time) => time[of]).sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;
}

function row(what: string, ours: readonly Time[], fts: readonly Time[]): string {
  const cells = [ours, fts].flatMap((times) =>
    times.length === 0
      ? []
      : [0.5, 0.99].map((part) =>
          `${at(times, part).toFixed(3)} (${at(times, part, "wall").toFixed(3)})`.padStart(18),
        ),
  );
  return `${what.padEnd(38)} ${cells.join("")}`;
}

function memory(): number {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
