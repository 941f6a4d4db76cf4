import type { Deadline } from "../../domain/deadline.js";
import { inTurns } from "../../domain/event-loop.js";
import type { Entity } from "../../domain/entity.js";
import type { Article, Document } from "../../domain/evidence.js";
import type { Statement } from "../../domain/statement.js";
import type { GraphReader, GraphStore, Page } from "../store.js";
import type { AdjacencyCache } from "./traversal/adjacency-cache.js";
import { createAdjacencyCache } from "./traversal/adjacency-cache.js";
import { conflictCandidates } from "./conflict-candidates.js";
import { totals } from "./totals.js";
import { coverage } from "./coverage.js";
import type { Condition } from "./condition.js";
import { openStore } from "./condition.js";
import type { Row } from "./database.js";
import { nameMatches } from "./names.js";
import { subgraph } from "./subgraph.js";
import { paths } from "./paths.js";
import { narrowed } from "./narrow.js";
import type { Query } from "./queries.js";
import { documentSelection, jsonPath, ordered, statementSelection, timelineSelection } from "./queries.js";
import { replaceStore } from "./replace.js";
import { chunks, inOrder, record, toPage } from "./rows.js";
import { metaOf } from "./seal.js";
import { coParticipants, sharedOccasions } from "./co-participants.js";
import { statistics } from "./statistics.js";
import { timelineOfAll } from "./timeline.js";

/** Opens the embedded store in a file (made, with its folder, where it is not there) or in `:memory:`. */
export function openSqliteGraph(path: string): Promise<GraphStore> {
  return settle(() => {
    const condition = openStore(path);
    const adjacency = createAdjacencyCache(condition.database);
    return {
      name: "sqlite",
      reader: (deadline) => createReader(condition, adjacency, deadline),
      check: () => condition.check(),
      replace: (dataset, onProgress = () => undefined, { anew = false } = {}) =>
        settle(() => replaceStore(condition, dataset, onProgress, anew)),
      [Symbol.asyncDispose]: () =>
        settle(() => {
          condition.unguarded.close();
        }),
    };
  });
}

/** Reading one takes some 10 µs. */
const RECORDS_A_PIECE = 200;
/** Of some forty articles each. */
const DOCUMENTS_A_PIECE = 10;

function createReader(condition: Condition, adjacency: AdjacencyCache, deadline: Deadline): GraphReader {
  const { database } = condition;
  const all = ({ sql, params }: Query): Row[] => {
    deadline.check();
    return database.all(sql, params);
  };
  const count = (from: string, where: Query): number =>
    Number(
      all({ sql: `SELECT count(*) AS total FROM ${from} WHERE ${where.sql}`, params: where.params })[0]?.[
        "total"
      ] ?? 0,
    );
  /** Records by id, in pieces: a level of a large answer asks for thousands at once. */
  const byId = async <Item>(
    ids: readonly string[],
    sql: string,
    keyOf: (row: Row) => string,
  ): Promise<(Item | null)[]> => {
    const found = new Map<string, Item>();
    await inTurns(deadline, chunks(ids, RECORDS_A_PIECE), (piece) => {
      for (const row of all({ sql, params: [JSON.stringify(piece)] })) found.set(keyOf(row), record(row));
    });
    return inOrder(ids, found);
  };
  const records = <Item extends { readonly id: string }>(
    table: string,
    ids: readonly string[],
  ): Promise<(Item | null)[]> =>
    byId(ids, `SELECT id, record FROM ${table} WHERE id IN (SELECT value FROM json_each(?))`, (row) =>
      String(row["id"]),
    );
  const page = <Item>(
    selection: { columns: string; from: string; where: Query },
    sort: string,
    { order, page: request }: { order: { direction: "ASC" | "DESC" }; page: Parameters<typeof ordered>[3] },
    shape: (row: Row) => Item,
  ): Page<Item> => {
    const rows = request.first === 0 ? [] : all(ordered(selection, sort, order.direction, request));
    const total = count(selection.from, selection.where);
    // Nothing was fetched for a page of none; whether there is more is whether there is anything.
    return request.first === 0
      ? { items: [], hasNext: total > 0, total }
      : toPage(rows.map(shape), request.first, total);
  };
  return noting(condition, {
    dataVersion: () =>
      settle(() => {
        deadline.check();
        condition.look();
        if (condition.fault()?.code === "NOT_LOADED") return null;
        const meta = metaOf(database);
        const version = meta.get("version");
        const loadedAt = meta.get("loadedAt") ?? "";
        return version === undefined ? null : { version, loadedAt, load: meta.get("load") ?? "" };
      }),
    entities: (ids) =>
      byId<Entity>(
        ids,
        `SELECT w.value AS asked, e.record FROM json_each(?) w
          LEFT JOIN former_id f ON f.id = w.value JOIN entity e ON e.id = coalesce(f.entity, w.value)`,
        (row) => String(row["asked"]),
      ),
    entityPages: (queries) =>
      inTurns(deadline, queries, async (query) => {
        const sort = { NAME: "e.sort_key", DATE: "e.sort_day", ID: "e.id" }[query.order.field];
        const selection = {
          columns: "e.record",
          from: "entity e",
          where: await narrowed(all, query, deadline),
        };
        return page(selection, sort, query, record<Entity>);
      }),
    nameMatches: (queries) =>
      inTurns(deadline, queries, ({ text, kinds, limit }) => nameMatches(all, text, kinds, limit)),
    statements: (ids) => records<Statement>("statement", ids),
    statementPages: (queries) =>
      inTurns(deadline, queries, (query) => {
        const selection = {
          columns: "s.record",
          from: "statement s",
          where: statementSelection(query.entity, query),
        };
        return page(
          selection,
          query.order.field === "DATE" ? "s.sort_day" : "s.id",
          query,
          record<Statement>,
        );
      }),
    qualifierGroups: (queries) =>
      inTurns(deadline, queries, (query) => {
        const where = statementSelection(query.entity, query);
        const rows = all({
          sql: `SELECT json_extract(s.qualifiers, ?) AS value, count(*) AS total FROM statement s
            WHERE ${where.sql} GROUP BY 1 HAVING value IS NOT NULL`,
          params: [jsonPath(query.group), ...where.params],
        });
        // Ordered here, for SQLite compares texts by code point; a body has few titles.
        return rows
          .map((row) => ({ value: String(row["value"]), count: Number(row["total"]) }))
          .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
          .slice(0, query.limit);
      }),
    timelinePages: (queries) =>
      inTurns(deadline, queries, (query) => {
        if (query.entities === null) return timelineOfAll(all, query, deadline);
        const groups = timelineSelection(query, query.entities);
        const from = `(SELECT id, sort AS sort_day, statements FROM (${groups.sql}))`;
        const selection = {
          columns: "id, sort_day, statements",
          from,
          where: { sql: "1", params: groups.params },
        };
        return page(selection, "sort_day", { order: query, page: query.page }, (row) => ({
          entity: String(row["id"]),
          sortDay: Number(row["sort_day"]),
          statements: (JSON.parse(String(row["statements"])) as string[]).sort(),
        }));
      }),
    documents: (ids) => records<Document>("document", ids),
    documentPages: (queries) =>
      inTurns(deadline, queries, (query) => {
        const selection = { columns: "d.record", from: "document d", where: documentSelection(query) };
        return page(selection, query.order.field === "DATE" ? "d.sort_day" : "d.id", query, record<Document>);
      }),
    articles: (ids) => records<Article>("article", ids),
    articlesOf: async (ids) => {
      const found = new Map<string, Article[]>(ids.map((id) => [id, []]));
      await inTurns(deadline, chunks(ids, DOCUMENTS_A_PIECE), (piece) => {
        const rows = all({
          sql: `SELECT record FROM article WHERE document IN (SELECT value FROM json_each(?)) ORDER BY ordinal, id`,
          params: [JSON.stringify(piece)],
        });
        for (const article of rows.map((row) => record<Article>(row)))
          found.get(article.document)?.push(article);
      });
      return ids.map((id) => found.get(id) ?? []);
    },
    totals: () => totals(all, deadline),
    paths: (queries) => paths(adjacency, queries, deadline),
    coParticipants: (queries) =>
      adjacency.withAdjacency(deadline, (edges) => coParticipants(database, edges, queries, deadline)),
    sharedOccasions: (queries) =>
      adjacency.withAdjacency(deadline, (edges) => sharedOccasions(edges, queries, deadline)),
    subgraphs: (queries) =>
      adjacency.withAdjacency(deadline, (edges) =>
        inTurns(deadline, queries, (query) => subgraph(edges, query, deadline)),
      ),
    conflictCandidates: (queries) =>
      inTurns(deadline, queries, (query) => conflictCandidates(all, query, deadline)),
    coverage: (queries) => coverage(all, queries, deadline),
    statistics: (queries) => inTurns(deadline, queries, (query) => statistics(all, query, deadline)),
  });
}

/** Remembers the damage that any method meets: what is read next would be as wrong. */
function noting(condition: Condition, reader: GraphReader): GraphReader {
  type Method = (...given: unknown[]) => Promise<unknown>;
  return Object.fromEntries(
    (Object.entries(reader) as [string, Method][]).map(([name, method]): [string, Method] => [
      name,
      (...given) =>
        settle(() => method(...given)).catch((cause: unknown) => {
          throw condition.note(cause);
        }),
    ]),
  ) as unknown as GraphReader;
}

/** libsql is synchronous, the port is not: what throws must reject. */
function settle<Result>(work: () => Result | Promise<Result>): Promise<Result> {
  return new Promise((resolve) => {
    resolve(work());
  });
}
