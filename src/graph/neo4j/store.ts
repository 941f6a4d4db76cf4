import type { Deadline } from "../../domain/deadline.js";
import type { Article, Document } from "../../domain/evidence.js";
import type {
  Counts,
  DataVersion,
  GraphReader,
  GraphStore,
  Page,
  QualifierGroup,
  TimelineItem,
} from "../store.js";
import type { Connection, Database, Params } from "./database.js";
import { openDatabase } from "./database.js";
import {
  batch,
  documentParams,
  entityParams,
  groupParams,
  nameParams,
  statementParams,
  timelineParams,
} from "./parameters.js";
import * as cypher from "./queries.js";
import type { EntityRow, StatementRow } from "./rows.js";
import { toEntity, toStatement } from "./rows.js";
import { replaceAll } from "./write.js";

export interface Neo4jOptions extends Connection {
  /** Everything this store reads and writes carries it: several can share a database. */
  readonly space: string;
}

/** A graph in Neo4j 5.26 or later. Nothing is asked of the server before the first call. */
export function openNeo4jGraph({ space, ...connection }: Neo4jOptions): GraphStore {
  const database = openDatabase(connection);
  return {
    name: "neo4j",
    reader: (deadline) => createReader(database, space, deadline),
    replace: (dataset, onProgress = () => undefined) =>
      replaceAll(database, space, dataset, onProgress),
    [Symbol.asyncDispose]: () => database.close(),
  };
}

function createReader(database: Database, space: string, deadline: Deadline): GraphReader {
  const read = <Row>(text: string, params: Params = {}): Promise<Row[]> =>
    database.read<Row>(text, { ...params, space }, deadline);

  /** One slot per id, in the order asked. */
  const byId = async <Row, Item>(
    text: string,
    ids: readonly string[],
    shape: (row: Row) => Item,
  ): Promise<(Item | null)[]> => {
    const rows = await listsOf<Row>(text, ids);
    return rows.map(([row]) => (row === undefined ? null : shape(row)));
  };
  const listsOf = async <Row>(text: string, ids: readonly string[]): Promise<Row[][]> => {
    if (ids.length === 0) return [];
    const rows = await read<{ asked: string; item: Row }>(text, { ids: [...new Set(ids)] });
    const found = new Map<string, Row[]>();
    for (const { asked, item } of rows) {
      const list = found.get(asked);
      if (list) list.push(item);
      else found.set(asked, [item]);
    }
    return ids.map((id) => found.get(id) ?? []);
  };

  /** One slot per query: rows come back in any order, each with its query's place. */
  const bySlot = async <Query, Answer extends { readonly slot: number }>(
    text: string,
    queries: readonly Query[],
    shape: (query: Query) => Params & { readonly limit: number },
  ): Promise<(readonly [Query, Answer])[]> => {
    if (queries.length === 0) return [];
    const rows = await read<Answer>(text, batch(queries, shape));
    return rows
      .sort((a, b) => a.slot - b.slot)
      .flatMap((row) => {
        const query = queries[row.slot];
        return query === undefined ? [] : [[query, row] as const];
      });
  };
  const pagesOf = async <Query extends { readonly page: { readonly first: number } }, Row, Item>(
    text: string,
    queries: readonly Query[],
    params: (query: Query) => Params & { readonly limit: number },
    shape: (row: Row) => Item,
  ): Promise<Page<Item>[]> => {
    const answers = await bySlot<Query, { slot: number; total: number; items: Row[] }>(
      text,
      queries,
      params,
    );
    return answers.map(([{ page }, { total, items }]) => ({
      items: items.slice(0, page.first).map(shape),
      hasNext: items.length > page.first,
      total,
    }));
  };

  return {
    dataVersion: async () => (await read<DataVersion>(cypher.dataVersion))[0] ?? null,
    entities: (ids) => byId(cypher.entities, ids, toEntity),
    entityPages: (queries) => pagesOf(cypher.entityPages, queries, entityParams, toEntity),
    nameMatches: async (queries) => {
      const answers = await bySlot<
        (typeof queries)[number],
        { slot: number; items: { entity: EntityRow; ordinal: number }[] }
      >(cypher.nameMatches, queries, nameParams);
      return answers.map(([, { items }]) =>
        items.flatMap(({ entity: row, ordinal }) => {
          const entity = toEntity(row);
          const name = entity.names[ordinal];
          return name ? [{ entity, name }] : [];
        }),
      );
    },
    statements: (ids) =>
      byId<StatementRow, ReturnType<typeof toStatement>>(cypher.statements, ids, toStatement),
    statementPages: (queries) =>
      pagesOf(cypher.statementPages, queries, statementParams, toStatement),
    qualifierGroups: async (queries) => {
      const answers = await bySlot<
        (typeof queries)[number],
        { slot: number; items: QualifierGroup[] }
      >(cypher.qualifierGroups, queries, groupParams);
      return answers.map(([, { items }]) => items);
    },
    timelinePages: (queries) =>
      pagesOf(cypher.timelinePages, queries, timelineParams, (item: TimelineItem) => ({
        ...item,
        statements: [...item.statements].sort(),
      })),
    documents: (ids) => byId(cypher.documents, ids, (row: Document) => row),
    documentPages: (queries) =>
      pagesOf(cypher.documentPages, queries, documentParams, (row: Document) => row),
    articles: (ids) => byId(cypher.articles, ids, (row: Article) => row),
    articlesOf: (ids) => listsOf(cypher.articlesOf, ids),
    counts: async () => {
      const [row] = await read<CountsRow>(cypher.counts);
      const {
        entities = [],
        relations = [],
        values = [],
        evidence = 0,
        documents = [],
      } = row ?? {};
      const statements = [...relations, ...values].sort((a, b) => (a.key < b.key ? -1 : 1));
      return { entities: tally(entities), statements: tally(statements), evidence, documents };
    },
  };
}

interface CountsRow extends Pick<Counts, "evidence" | "documents"> {
  readonly entities: readonly Tally[];
  readonly relations: readonly Tally[];
  readonly values: readonly Tally[];
}

interface Tally {
  readonly key: string;
  readonly total: number;
}

function tally(rows: readonly Tally[]): Readonly<Record<string, number>> {
  return Object.fromEntries(rows.map(({ key, total }) => [key, total]));
}
