import type { Deadline } from "../../../domain/deadline.js";
import { inTime } from "../../../domain/deadline.js";
import { yieldIfDue } from "../../../domain/event-loop.js";
import type { EntityId } from "../../../domain/entity.js";
import type { StatementId } from "../../../domain/statement.js";
import type { Adjacency, EdgeColumns } from "./adjacency.js";
import { buildAdjacency } from "./adjacency.js";
import type { Database } from "../database.js";

/** The edges in memory, and what their integers stand for. Only valid while `withAdjacency` waits for its work. */
export interface StoredAdjacency extends Adjacency {
  /** One slot an id; null where nothing is stored. A merged id has none. */
  nodesOf(ids: readonly EntityId[]): (number | null)[];
  idsOf(nodes: readonly number[]): EntityId[];
  /** Of edges. */
  statementsOf(edges: readonly number[]): StatementId[];
}

export interface AdjacencyCache {
  /**
   * What `work` answers of the edges of the living data version. They are read on first use and again after a load, of
   * this process or another, piece by piece: other requests go on, and one whose deadline passes meanwhile gives up
   * while the reading goes on for the next. `work` may give way; where another version has taken over by its end, it is
   * done again, for its integers may have been named by the ids of the other.
   */
  withAdjacency<Result>(
    deadline: Deadline,
    work: (adjacency: StoredAdjacency) => Result | Promise<Result>,
  ): Promise<Result>;
}

// A piece takes about 25 ms: the others wait no longer than for a search.
const EDGES_A_PIECE = 20_000;

export function createAdjacencyCache(database: Database): AdjacencyCache {
  let kept: { readonly version: string; readonly adjacency: StoredAdjacency } | null = null;
  let reading: Promise<void> | null = null;
  const refresh = (): Promise<void> => {
    reading ??= readAll(database)
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
          const answer = await attempted(work, kept.adjacency);
          if (versionOf(database) === version) return answer();
        } else await inTime(refresh(), deadline);
      }
    },
  };
}

/** What the work answers or throws, told when it is known to be of one version: of two it may fail as well. */
async function attempted<Result>(
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

/** Both: two loads can fall into one millisecond, and a version can come back after another. */
function versionOf(database: Database): string {
  const rows = database.all("SELECT value FROM meta WHERE key IN ('version', 'loadedAt') ORDER BY key");
  return rows.map((row) => String(row["value"])).join(" ");
}

async function readAll(database: Database): Promise<{ version: string; adjacency: StoredAdjacency }> {
  for (;;) {
    const version = versionOf(database);
    const columns = await readColumns(database, version);
    if (columns) return { version, adjacency: stored(database, buildAdjacency(columns)) };
  }
}

/** null where another version has taken over meanwhile. */
async function readColumns(database: Database, version: string): Promise<EdgeColumns | null> {
  const columns = database.snapshot(() => emptyColumns(database));
  const fields = [
    columns.statement,
    columns.subject,
    columns.object,
    columns.predicate,
    columns.status,
    columns.fromDay,
    columns.toDay,
    columns.forGood,
  ];
  const total = columns.statement.length;
  let last = -1;
  for (let start = 0; start < total; start += EDGES_A_PIECE) {
    await new Promise(setImmediate);
    const piece = database.snapshot(() =>
      versionOf(database) === version ? database.all(PIECE, [last, EDGES_A_PIECE])[0] : undefined,
    );
    if (!piece) return null;
    fields.forEach((field, index) => {
      fill(field, start, String(piece[`c${String(index)}`] ?? ""));
    });
    last = columns.statement[Math.min(start + EDGES_A_PIECE, total) - 1] ?? last;
  }
  return versionOf(database) === version ? columns : null;
}

// A column of a piece as one text: a row at a time costs twice as much, most of it in making objects.
const PIECE = /* sql */ `
SELECT group_concat(statement) AS c0, group_concat(subject) AS c1, group_concat(object) AS c2,
  group_concat(predicate) AS c3, group_concat(status) AS c4, group_concat(from_day) AS c5,
  group_concat(to_day) AS c6, group_concat(as_of_to <> to_day) AS c7
FROM (SELECT * FROM edge WHERE statement > ? ORDER BY statement LIMIT ?)`;

function emptyColumns(database: Database): EdgeColumns {
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
    forGood: new Uint8Array(edges),
    predicates: database.all("SELECT name FROM predicate ORDER BY code").map((row) => String(row["name"])),
  };
}

const COMMA = 44;
const MINUS = 45;
const ZERO = 48;

/** Reads `12,-3,4` without a string for each number. */
function fill(target: Int32Array | Uint8Array, start: number, text: string): void {
  if (text === "") return;
  let at = start;
  let value = 0;
  let sign = 1;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === COMMA) {
      target[at++] = sign * value;
      value = 0;
      sign = 1;
    } else if (code === MINUS) sign = -1;
    else value = value * 10 + code - ZERO;
  }
  target[at] = sign * value;
}

function stored(database: Database, adjacency: Adjacency): StoredAdjacency {
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
