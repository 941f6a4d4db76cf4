import type { Deadline } from "../../../domain/deadline.js";
import { inTime } from "../../../domain/deadline.js";
import { yieldIfDue } from "../../../domain/event-loop.js";
import type { EntityId } from "../../../domain/entity.js";
import type { StatementId } from "../../../domain/statement.js";
import type { StoredSpan } from "../../stored/day-columns.js";
import type { Database } from "../database.js";
import type { Adjacency, EdgeColumns } from "./adjacency.js";
import { buildAdjacency } from "./adjacency.js";

/** The adjacency in memory, with the ids of its nodes and edges. Only valid inside the `work` of `withAdjacency`. */
export interface StoredAdjacency extends Adjacency {
  /** One node per id; null for an id that is not stored, such as a merged one. */
  nodesOf(ids: readonly EntityId[]): (number | null)[];
  idsOf(nodes: readonly number[]): EntityId[];
  /** The statement of each edge. */
  statementsOf(edges: readonly number[]): StatementId[];
}

export interface AdjacencyCache {
  /**
   * Runs `work` on the edges of the current data version and returns its result. The edges are read on first use and
   * again after each load, also after a load by another process. They are read in pieces, so that other requests are
   * served in between. A request whose deadline passes gives up, but the reading continues for the next request.
   * `work` may yield. If a load changes the version before `work` ends, `work` runs again, because it may have mixed the
   * numbers of one version with the ids of another.
   */
  withAdjacency<Result>(
    deadline: Deadline,
    work: (adjacency: StoredAdjacency) => Result | Promise<Result>,
  ): Promise<Result>;
}

// A piece takes about 25 ms, so other requests wait no longer than for a search.
const EDGES_PER_PIECE = 20_000;

export function createAdjacencyCache(database: Database, edgesPerPiece = EDGES_PER_PIECE): AdjacencyCache {
  let kept: { readonly version: string; readonly adjacency: StoredAdjacency } | null = null;
  let reading: Promise<void> | null = null;
  const refresh = (): Promise<void> => {
    reading ??= readAdjacency(database, edgesPerPiece)
      .then((read) => {
        kept = read;
      })
      .finally(() => {
        reading = null;
      });
    return reading;
  };
  return {
    withAdjacency: async (deadline, work) => {
      for (;;) {
        await yieldIfDue(deadline);
        deadline.check();
        const version = versionOf(database);
        if (kept?.version === version) {
          const result = await settled(work, kept.adjacency);
          if (versionOf(database) === version) return result();
        } else await inTime(refresh(), deadline);
      }
    },
  };
}

/** Runs `work` and keeps what it returns or throws: an error counts only if the version is still the same. */
async function settled<Result>(
  work: (adjacency: StoredAdjacency) => Result | Promise<Result>,
  adjacency: StoredAdjacency,
): Promise<() => Result> {
  try {
    const result = await work(adjacency);
    return () => result;
  } catch (cause) {
    return () => {
      throw cause;
    };
  }
}

/** Version and time of the load. Neither is enough: two loads can share a millisecond, and a version can come back. */
function versionOf(database: Database): string {
  const rows = database.all("SELECT value FROM meta WHERE key IN ('version', 'loadedAt') ORDER BY key");
  return rows.map((row) => String(row["value"])).join(" ");
}

async function readAdjacency(
  database: Database,
  edgesPerPiece: number,
): Promise<{ version: string; adjacency: StoredAdjacency }> {
  for (;;) {
    const version = versionOf(database);
    const columns = await readColumns(database, version, edgesPerPiece);
    if (columns) return { version, adjacency: withIds(database, buildAdjacency(columns)) };
  }
}

/** Returns null when a load changes the version in the meantime. */
async function readColumns(
  database: Database,
  version: string,
  edgesPerPiece: number,
): Promise<EdgeColumns | null> {
  const columns = database.snapshot(() => emptyColumns(database));
  const { nodes: _nodes, predicates: _predicates, moreSure, ...arrays } = columns;
  const { statement } = arrays;
  const total = statement.length;
  let last = -1;
  for (let start = 0; start < total; start += edgesPerPiece) {
    await new Promise(setImmediate);
    const piece = database.snapshot(() =>
      versionOf(database) === version ? database.all(PIECE, [last, edgesPerPiece])[0] : undefined,
    );
    if (!piece) return null;
    for (const [name, column] of Object.entries(arrays))
      column.set(JSON.parse(String(piece[name])) as number[], start);
    for (const [edge, spans] of JSON.parse(String(piece["moreSure"])) as [number, StoredSpan[]][])
      moreSure.set(start + edge, spans);
    last = statement[Math.min(start + edgesPerPiece, total) - 1] ?? last;
  }
  return versionOf(database) === version ? columns : null;
}

// Each column of a piece is one JSON array. A row object per edge takes four times as long.
const PIECE = /* sql */ `
SELECT json_group_array(statement) AS statement, json_group_array(subject) AS subject,
  json_group_array(object) AS object, json_group_array(predicate) AS predicate, json_group_array(status) AS status,
  json_group_array(from_day) AS fromDay, json_group_array(to_day) AS toDay,
  json_group_array(as_of_to <> to_day) AS forGood,
  json_group_array(sure_from) AS sureFrom, json_group_array(sure_to) AS sureTo,
  json_group_array(as_of_sure_from) AS asOfSureFrom, json_group_array(as_of_sure_to) AS asOfSureTo,
  json_group_array(json_array(place, json(more_sure))) FILTER (WHERE more_sure IS NOT NULL) AS moreSure
FROM (SELECT *, row_number() OVER (ORDER BY statement) - 1 AS place FROM edge
  WHERE statement > ? ORDER BY statement LIMIT ?)`;

interface GrowingColumns extends EdgeColumns {
  readonly moreSure: Map<number, readonly StoredSpan[]>;
}

function emptyColumns(database: Database): GrowingColumns {
  const number = (sql: string): number => Number(database.all(sql)[0]?.["n"] ?? 0);
  const edges = number("SELECT count(*) AS n FROM edge");
  const column = (): Int32Array => new Int32Array(edges);
  return {
    nodes: number("SELECT count(*) AS n FROM entity"),
    statement: column(),
    subject: column(),
    object: column(),
    predicate: new Uint8Array(edges),
    status: new Uint8Array(edges),
    fromDay: column(),
    toDay: column(),
    sureFrom: column(),
    sureTo: column(),
    asOfSureFrom: column(),
    asOfSureTo: column(),
    moreSure: new Map(),
    forGood: new Uint8Array(edges),
    predicates: database.all("SELECT name FROM predicate ORDER BY code").map((row) => String(row["name"])),
  };
}

function withIds(database: Database, adjacency: Adjacency): StoredAdjacency {
  const idsFrom = (table: string, ordinals: readonly number[]): string[] => {
    if (ordinals.length === 0) return [];
    const rows = database.all(
      `SELECT ordinal, id FROM ${table} WHERE ordinal IN (SELECT value FROM json_each(?))`,
      [JSON.stringify(ordinals)],
    );
    const found = new Map(rows.map((row) => [Number(row["ordinal"]), String(row["id"])]));
    return ordinals.map((ordinal) => found.get(ordinal) ?? "");
  };
  return {
    ...adjacency,
    nodesOf: (ids) => {
      const rows = database.all(
        "SELECT ordinal, id FROM entity WHERE id IN (SELECT value FROM json_each(?))",
        [JSON.stringify(ids)],
      );
      const found = new Map(rows.map((row) => [String(row["id"]), Number(row["ordinal"])]));
      return ids.map((id) => found.get(id) ?? null);
    },
    idsOf: (nodes) => idsFrom("entity", nodes),
    statementsOf: (edges) =>
      idsFrom(
        "statement",
        edges.map((edge) => adjacency.statement[edge] ?? -1),
      ),
  };
}
