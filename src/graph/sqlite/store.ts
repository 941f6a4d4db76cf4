import type { Deadline } from "../../domain/deadline.js";
import type { Entity } from "../../domain/entity.js";
import type { Article, Document } from "../../domain/evidence.js";
import type { Statement } from "../../domain/statement.js";
import { characters } from "../../text/characters.js";
import type { Counts, GraphReader, GraphStore, NameMatch, Page } from "../store.js";
import type { AdjacencyCache } from "./adjacency.js";
import { createAdjacencyCache } from "./adjacency.js";
import { claims } from "./claims.js";
import { coverage } from "./coverage.js";
import type { Condition } from "./condition.js";
import { openStore } from "./condition.js";
import type { Row } from "./database.js";
import { neighborhood } from "./neighborhood.js";
import { paths } from "./paths.js";
import type { Query } from "./queries.js";
import {
  documentSelection,
  entitySelection,
  jsonPath,
  ordered,
  statementSelection,
  timelineSelection,
} from "./queries.js";
import { replaceStore } from "./replace.js";
import { inOrder, record, toPage } from "./rows.js";
import { metaOf } from "./seal.js";
import { coParticipants, sharedOccasions } from "./shared.js";
import { tallies } from "./tallies.js";

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

function createReader(
  condition: Condition,
  adjacency: AdjacencyCache,
  deadline: Deadline,
): GraphReader {
  const { database } = condition;
  const settled = <Result>(work: () => Result): Promise<Result> =>
    settle(work).catch((cause: unknown) => {
      throw condition.note(cause);
    });
  const all = ({ sql, params }: Query): Row[] => {
    deadline.check();
    return database.all(sql, params);
  };
  const count = (from: string, where: Query): number =>
    Number(
      all({
        sql: `SELECT count(*) AS total FROM ${from} WHERE ${where.sql}`,
        params: where.params,
      })[0]?.["total"] ?? 0,
    );
  const records = <Item extends { readonly id: string }>(
    table: string,
    ids: readonly string[],
  ): (Item | null)[] => {
    const rows = all({
      sql: `SELECT record FROM ${table} WHERE id IN (SELECT value FROM json_each(?))`,
      params: [JSON.stringify(ids)],
    });
    return inOrder(
      ids,
      new Map(rows.map((row) => record<Item>(row)).map((item) => [item.id, item])),
    );
  };
  const page = <Item>(
    selection: { columns: string; from: string; where: Query },
    sort: string,
    {
      order,
      page: request,
    }: { order: { direction: "ASC" | "DESC" }; page: Parameters<typeof ordered>[3] },
    shape: (row: Row) => Item,
  ): Page<Item> => {
    const rows = request.first === 0 ? [] : all(ordered(selection, sort, order.direction, request));
    const total = count(selection.from, selection.where);
    // Nothing was fetched for a page of none; whether there is more is whether there is anything.
    return request.first === 0
      ? { items: [], hasNext: total > 0, total }
      : toPage(rows.map(shape), request.first, total);
  };
  return {
    dataVersion: () =>
      settled(() => {
        deadline.check();
        condition.look();
        if (condition.fault()?.code === "NOT_LOADED") return null;
        const meta = metaOf(database);
        const version = meta.get("version");
        const loadedAt = meta.get("loadedAt") ?? "";
        return version === undefined ? null : { version, loadedAt, load: meta.get("load") ?? "" };
      }),
    entities: (ids) =>
      settled(() => {
        const found = new Map<string, Entity>();
        const rows = all({
          sql: `SELECT w.value AS asked, e.record FROM json_each(?) w
            LEFT JOIN former_id f ON f.id = w.value JOIN entity e ON e.id = coalesce(f.entity, w.value)`,
          params: [JSON.stringify(ids)],
        });
        for (const row of rows) found.set(String(row["asked"]), record(row));
        return inOrder(ids, found);
      }),
    entityPages: (queries) =>
      settled(() =>
        queries.map((query) => {
          const sort = { NAME: "e.sort_key", DATE: "e.sort_day", ID: "e.id" }[query.order.field];
          const selection = {
            columns: "e.record",
            from: "entity e",
            where: entitySelection(query),
          };
          return page(selection, sort, query, record<Entity>);
        }),
      ),
    nameMatches: (queries) =>
      settled(() => queries.map(({ text, kinds, limit }) => nameMatches(all, text, kinds, limit))),
    statements: (ids) => settled(() => records<Statement>("statement", ids)),
    statementPages: (queries) =>
      settled(() =>
        queries.map((query) => {
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
      ),
    qualifierGroups: (queries) =>
      settled(() =>
        queries.map((query) => {
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
      ),
    timelinePages: (queries) =>
      settled(() =>
        queries.map((query) => {
          const groups = timelineSelection(query);
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
      ),
    documents: (ids) => settled(() => records<Document>("document", ids)),
    documentPages: (queries) =>
      settled(() =>
        queries.map((query) => {
          const selection = {
            columns: "d.record",
            from: "document d",
            where: documentSelection(query),
          };
          return page(
            selection,
            query.order.field === "DATE" ? "d.sort_day" : "d.id",
            query,
            record<Document>,
          );
        }),
      ),
    articles: (ids) => settled(() => records<Article>("article", ids)),
    articlesOf: (ids) =>
      settled(() => {
        const rows = all({
          sql: `SELECT record FROM article WHERE document IN (SELECT value FROM json_each(?)) ORDER BY ordinal, id`,
          params: [JSON.stringify(ids)],
        });
        const articles = rows.map((row) => record<Article>(row));
        return ids.map((id) => articles.filter(({ document }) => document === id));
      }),
    counts: () => settled(() => counts(all)),
    paths: (queries) => paths(adjacency, queries, deadline),
    coParticipants: (queries) =>
      adjacency.withAdjacency(deadline, (edges) =>
        coParticipants(database, edges, queries, deadline),
      ),
    sharedOccasions: (queries) =>
      adjacency.withAdjacency(deadline, (edges) => sharedOccasions(edges, queries, deadline)),
    neighborhoods: (queries) =>
      adjacency.withAdjacency(deadline, (edges) =>
        queries.map((query) => neighborhood(edges, query, deadline)),
      ),
    claims: (queries) => settled(() => claims(all, queries)),
    coverage: (queries) => settled(() => coverage(all, queries)),
    tallies: (queries) => settled(() => tallies(all, queries)),
  };
}

function nameMatches(
  all: (query: Query) => Row[],
  text: string,
  kinds: readonly string[] | null,
  limit: number,
): NameMatch[] {
  // The characters in order with anything between them: equal, contained and abbreviated names in one pattern.
  const pattern = `%${characters(text)
    .map((character) => character.replace(/[%_\\]/, "\\$&"))
    .join("%")}%`;
  const rows = all({
    sql: `SELECT n.ordinal, e.record FROM name n JOIN entity e ON e.id = n.entity
      WHERE n.norm LIKE ? ESCAPE '\\' AND (? IS NULL OR e.kind IN (SELECT value FROM json_each(?)))
      ORDER BY n.length, e.id, n.ordinal LIMIT ?`,
    params: [pattern, kinds && "given", JSON.stringify(kinds ?? []), limit],
  });
  return rows.flatMap((row) => {
    const entity = record<Entity>(row);
    const name = entity.names[Number(row["ordinal"])];
    return name ? [{ entity, name }] : [];
  });
}

function counts(all: (query: Query) => Row[]): Counts {
  const tally = (sql: string): Record<string, number> =>
    Object.fromEntries(
      all({ sql, params: [] }).map((row) => [String(row["key"]), Number(row["total"])]),
    );
  const documents = all({
    sql: `SELECT d.id, (SELECT count(*) FROM article a WHERE a.document = d.id) AS articles,
      (SELECT count(*) FROM evidence v WHERE v.document = d.id) AS statements FROM document d ORDER BY d.id`,
    params: [],
  });
  return {
    entities: tally("SELECT kind AS key, count(*) AS total FROM entity GROUP BY 1 ORDER BY 1"),
    statements: tally(
      "SELECT predicate AS key, count(*) AS total FROM statement GROUP BY 1 ORDER BY 1",
    ),
    evidence:
      tally("SELECT 'all' AS key, coalesce(sum(total), 0) AS total FROM evidence")["all"] ?? 0,
    documents: documents.map((row) => ({
      document: String(row["id"]),
      articles: Number(row["articles"]),
      statements: Number(row["statements"]),
    })),
  };
}

/** libsql is synchronous, the port is not: what throws must reject. */
function settle<Result>(work: () => Result): Promise<Result> {
  return new Promise((resolve) => {
    resolve(work());
  });
}
