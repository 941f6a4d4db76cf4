import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, describe } from "vitest";

import { HUB_MEMBERS, describeHub } from "../contract/hub.contract.js";
import { hubDocuments, hubGraph, hubStatements } from "../contract/hub.fixture.js";
import { MAX_DAY } from "../stored/day-columns.js";
import type { GraphStore } from "../store.js";
import { openDatabase } from "./database.js";
import { documentRow, evidenceRows, predicateRows, statementRow } from "./rows.js";
import { prepareSchema } from "./schema.js";
import { openSqliteGraph } from "./store.js";

const ROWS = 100;

describe("a hub of 100,000 edges answers in SQLite", () => {
  let folder: string;
  let store: GraphStore;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "jianbao-hub-"));
    write(join(folder, "graph.db"));
    store = await openSqliteGraph(join(folder, "graph.db"));
  }, 240_000);
  afterAll(async () => {
    await store[Symbol.asyncDispose]();
    await rm(folder, { recursive: true });
  });
  describeHub(() => store);
});

/** Writes straight into the tables that are read: loading so many records would take a minute. */
function write(path: string): void {
  const { entities, edges } = hubGraph(HUB_MEMBERS);
  const ordinals = new Map(entities.map((id, ordinal) => [id, ordinal]));
  const codes = new Map(predicateRows().map(([code, name]) => [name, code]));
  const kinds = { evt: "EVENT", org: "ORGANIZATION", per: "PERSON" };
  const database = openDatabase(path);
  const insert = (sql: string, rows: readonly unknown[]): void => {
    database.run(`${sql} FROM json_each(?)`, [JSON.stringify(rows)]);
  };
  const fields = (count: number): string =>
    Array.from({ length: count }, (_, index) => `value ->> ${String(index)}`).join(", ");
  prepareSchema(database);
  database.transaction(() => {
    insert(`INSERT INTO predicate SELECT ${fields(2)}`, predicateRows());
    insert(
      `INSERT INTO entity SELECT ${fields(3)}, NULL, '', 0, 0, 0, 0, '{}'`,
      entities.map((id, ordinal) => [ordinal, id, kinds[id.slice(0, 3) as keyof typeof kinds]]),
    );
    insert(
      `INSERT INTO document SELECT ${fields(7)}`,
      hubDocuments.map((one) => documentRow(one)),
    );
    const statements = hubStatements(edges);
    for (let start = 0; start < statements.length; start += ROWS) {
      const rows = statements
        .slice(start, start + ROWS)
        .map((one, index) => statementRow(one, start + index));
      database.run(
        `INSERT INTO statement VALUES ${rows.map((row) => `(${row.map(() => "?").join(", ")})`).join(", ")}`,
        rows.flat(),
      );
    }
    insert(`INSERT INTO evidence SELECT ${fields(6)}`, statements.flatMap(evidenceRows));
    insert(
      `INSERT INTO edge SELECT ${fields(8)}`,
      edges.map(({ subject, predicate, object, day }, ordinal) => [
        ...[ordinal, ordinals.get(subject), ordinals.get(object), codes.get(predicate), 0],
        ...[day, day + 1, predicate === "TOOK_PART_IN" ? MAX_DAY : day + 1],
      ]),
    );
    database.run("INSERT INTO meta VALUES ('version', 'hub'), ('loadedAt', 'now')");
  });
  database.close();
}
