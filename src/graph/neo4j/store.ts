import { NO_DEADLINE, type Deadline } from "../../domain/deadline.js";
import { atOnce } from "../../domain/event-loop.js";
import { JianbaoError } from "../../domain/errors.js";
import type {
  Totals,
  DataVersion,
  GraphReader,
  GraphStore,
  NameMatch,
  Page,
  StatisticsRow,
  StatisticsQuery,
  TimelineItem,
} from "../store.js";
import type { CoParticipant, SharedOccasion } from "../queries/co-participants.js";
import { coverageOf } from "../queries/coverage.js";
import { statisticsOf } from "../queries/statistics.js";
import { assertIntegrity } from "../stored/integrity.js";
import type { CandidateRow } from "./conflict-candidates.js";
import { candidateParams, candidateTexts, toCandidates } from "./conflict-candidates.js";
import type { CoverageAnswer } from "./coverage.js";
import { coverage, coverageParams } from "./coverage.js";
import type { Connection, Database, Params } from "./database.js";
import { openDatabase } from "./database.js";
import type { Limited } from "./parameters.js";
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
import type { SubgraphRow } from "./subgraph.js";
import { subgraphParams, subgraphs, toSubgraph } from "./subgraph.js";
import type { PathAnswer } from "../queries/paths.js";
import { pathParams, pathText, toPathAnswers } from "./paths.js";
import type { EntityRow, StatementRow } from "./rows.js";
import { toEntity, toStatement } from "./rows.js";
import { prepareSchema } from "./schema.js";
import type { StatisticsAnswer } from "./statistics.js";
import { statisticsParams, statisticsText } from "./statistics.js";
import * as shared from "./co-participants.js";
import { FORMAT, replaceAll } from "./write.js";

export interface Neo4jOptions extends Connection {
  /** Everything this store reads and writes carries it: several can share a database. */
  readonly space: string;
}

/** A graph in Neo4j 5.26 or later. Nothing is asked of the server before the first call. */
export function openNeo4jGraph({ space, ...connection }: Neo4jOptions): GraphStore {
  const database = openDatabase(connection);
  const prepared = once(() => prepareSchema(database));
  const read = livingReads(database, space);
  return {
    name: "neo4j",
    reader: (deadline) => createReader((text, params = {}) => read(text, params, deadline)),
    // The server keeps its own files, and says so itself where it finds them damaged.
    check: async () => {
      await createReader((text, params = {}) => read(text, params, NO_DEADLINE)).dataVersion();
    },
    replace: async (dataset, onProgress = () => undefined, { anew = false } = {}) => {
      assertIntegrity(dataset);
      await prepared();
      return replaceAll(database, space, dataset, { onProgress, anew });
    },
    [Symbol.asyncDispose]: () => database.close(),
  };
}

/** The first success is kept; after a failure the next call tries again. */
function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | null = null;
  return () => {
    done ??= work().catch((cause: unknown) => {
      done = null;
      throw cause;
    });
    return done;
  };
}

/**
 * Reads the living generation (`write.ts`). Which one that is is asked behind every statement in its transaction, and
 * the statement is put again if another has taken over meanwhile: an answer is of one generation, whole. The two go out
 * together, so that asking costs no way of its own.
 */
function livingReads(
  database: Database,
  space: string,
): (text: string, params: Params, deadline: Deadline) => Promise<unknown[]> {
  let known: string | null = null;
  return async (text, params, deadline) => {
    for (;;) {
      const generation: string | null = known;
      const [rows = [], marker = []] = await database.read(
        [
          [text, { ...params, space: generation, marker: space }],
          [cypher.living, { marker: space }],
        ],
        deadline,
      );
      const [living] = marker as { generation: string | null }[];
      known = living?.generation ?? null;
      if (known === generation) return rows;
    }
  };
}

function createReader(ask: (text: string, params?: Params) => Promise<unknown[]>): GraphReader {
  const read = async <Row>(text: string, params?: Params): Promise<Row[]> =>
    (await ask(text, params)) as Row[];

  /** The rows of each id, in the order asked. */
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
  const byId = async <Row>(text: string, ids: readonly string[]): Promise<(Row | null)[]> => {
    const lists = await listsOf<Row>(text, ids);
    return lists.map(([row]) => row ?? null);
  };

  /** One answer per query: rows come in any order, each with its query's place. */
  const bySlot = async <Answer>(text: string, queries: readonly Limited[]): Promise<(Answer & Slot)[]> => {
    if (queries.length === 0) return [];
    const rows = await read<Answer & Slot>(text, batch(queries));
    return rows.sort((a, b) => a.slot - b.slot);
  };
  const listsBySlot = async <Item>(text: string, queries: readonly Limited[]): Promise<Item[][]> => {
    const answers = await bySlot<{ items: Item[] }>(text, queries);
    return answers.map(({ items }) => items);
  };
  /** `queries` ask for one item more than their page has room for. */
  const pages = async <Item>(text: string, queries: readonly Limited[]): Promise<Page<Item>[]> => {
    const answers = await bySlot<{ total: number; items: Item[] }>(text, queries);
    return answers.map(({ slot, total, items }) => {
      const first = (queries[slot]?.limit ?? 1) - 1;
      return { items: items.slice(0, first), hasNext: items.length > first, total };
    });
  };

  /** One call for those that are counted alike. */
  const tallies = async (queries: readonly StatisticsQuery[]): Promise<StatisticsRow[][]> => {
    const slots = grouped(queries.map(statisticsText));
    const found = await Promise.all(
      [...slots].map(async ([text, own]) => {
        const params = own.map((slot) => statisticsParams(at(queries, slot)));
        const answers = await bySlot<StatisticsAnswer>(text, params);
        return answers.map(({ items }, index): [number, StatisticsRow[]] => {
          const slot = at(own, index);
          return [slot, atOnce(NO_DEADLINE, statisticsOf(at(queries, slot), items))];
        });
      }),
    );
    const bySlots = new Map(found.flat());
    return queries.map((_, slot) => bySlots.get(slot) ?? []);
  };

  return {
    dataVersion: async () => {
      const [held] = await read<DataVersion & { format: string }>(cypher.dataVersion);
      if (!held) return null;
      const { format, ...version } = held;
      if (format === FORMAT) return version;
      throw new JianbaoError(
        "STORE_FORMAT",
        "the data in Neo4j were loaded by another version of jianbao: run jianbao load",
      );
    },
    entities: async (ids) => {
      const rows = await byId<EntityRow>(cypher.entities, ids);
      return rows.map((row) => row && toEntity(row));
    },
    entityPages: async (queries) =>
      shaped(await pages<EntityRow>(cypher.entityPages, queries.map(entityParams)), toEntity),
    nameMatches: async (queries) => {
      const lists = await listsBySlot<NameRow>(cypher.nameMatches, queries.map(nameParams));
      return lists.map((rows) => rows.flatMap(toNameMatch));
    },
    statements: async (ids) => {
      const rows = await byId<StatementRow>(cypher.statements, ids);
      return rows.map((row) => row && toStatement(row));
    },
    statementPages: async (queries) =>
      shaped(await pages<StatementRow>(cypher.statementPages, queries.map(statementParams)), toStatement),
    qualifierGroups: (queries) => listsBySlot(cypher.qualifierGroups, queries.map(groupParams)),
    timelinePages: async (queries) =>
      shaped(await pages<TimelineItem>(cypher.timelinePages, queries.map(timelineParams)), (item) => ({
        ...item,
        statements: [...item.statements].sort(),
      })),
    documents: (ids) => byId(cypher.documents, ids),
    documentPages: (queries) => pages(cypher.documentPages, queries.map(documentParams)),
    articles: (ids) => byId(cypher.articles, ids),
    articlesOf: (ids) => listsOf(cypher.articlesOf, ids),
    paths: async (queries) =>
      toPathAnswers(queries, await bySlot<PathAnswer>(pathText(queries), queries.map(pathParams))),
    coParticipants: async (queries) =>
      shaped(
        await pages<CoParticipant>(shared.coParticipants, queries.map(shared.coParticipantParams)),
        shared.toCoParticipant,
      ),
    sharedOccasions: async (queries) => {
      const lists = await listsBySlot<SharedOccasion>(
        shared.sharedOccasions,
        queries.map(shared.sharedOccasionParams),
      );
      return lists.map((rows) => rows.map(shared.toSharedOccasion));
    },
    subgraphs: async (queries) => {
      const rows = await bySlot<SubgraphRow>(subgraphs, queries.map(subgraphParams));
      return rows.map(toSubgraph);
    },
    totals: async () => {
      const [row] = await read<CountsRow>(cypher.totals);
      const { entities = [], relations = [], values = [] } = row ?? {};
      const statements = [...relations, ...values].sort((a, b) => (a.key < b.key ? -1 : 1));
      return {
        entities: tally(entities),
        statements: tally(statements),
        evidence: row?.evidence ?? 0,
        documents: row?.documents ?? [],
      };
    },
    conflictCandidates: async (queries) => {
      const rows = queries.map((): CandidateRow[] => []);
      await Promise.all(
        candidateTexts(queries).map(async ({ text, slots }) => {
          const asked = slots.map((slot) => candidateParams(at(queries, slot)));
          const lists = await listsBySlot<CandidateRow>(text, asked);
          for (const [index, list] of lists.entries()) at(rows, at(slots, index)).push(...list);
        }),
      );
      return rows.map(toCandidates);
    },
    coverage: async (queries) => {
      const answers = await bySlot<CoverageAnswer>(coverage, queries.map(coverageParams));
      return answers.map(({ slot, documents, items }) =>
        coverageOf(documents.slice(0, queries[slot]?.limit), items),
      );
    },
    statistics: tallies,
  };
}

/** The places at which each text stands. */
function grouped(texts: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [place, text] of texts.entries()) found.set(text, [...(found.get(text) ?? []), place]);
  return found;
}

function at<Item>(items: readonly Item[], index: number): Item {
  const found = items[index];
  if (found === undefined) throw new Error("a batch was answered with more than was asked");
  return found;
}

interface Slot {
  readonly slot: number;
}

interface NameRow {
  readonly entity: EntityRow;
  readonly ordinal: number;
}

function toNameMatch({ entity: row, ordinal }: NameRow): NameMatch[] {
  const entity = toEntity(row);
  const name = entity.names[ordinal];
  return name ? [{ entity, name }] : [];
}

function shaped<Row, Item>(pages: readonly Page<Row>[], shape: (row: Row) => Item): Page<Item>[] {
  return pages.map(({ items, ...page }) => ({ ...page, items: items.map(shape) }));
}

interface CountsRow extends Pick<Totals, "evidence" | "documents"> {
  readonly entities: readonly Total[];
  readonly relations: readonly Total[];
  readonly values: readonly Total[];
}

interface Total {
  readonly key: string;
  readonly total: number;
}

function tally(rows: readonly Total[]): Readonly<Record<string, number>> {
  return Object.fromEntries(rows.map(({ key, total }) => [key, total]));
}
