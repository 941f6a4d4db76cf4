import { NO_DEADLINE, type Deadline } from "../../domain/deadline.js";
import type { PlaceLink } from "../../domain/place-tree.js";
import type { GraphReader, GraphStore } from "../store.js";
import { assertIntegrity } from "../stored/integrity.js";
import type { PlaceTreeCache } from "../stored/place-tree.js";
import { createPlaceTreeCache } from "../stored/place-tree.js";
import { createAnalysisReader } from "./analysis.js";
import type { Ask } from "./batches.js";
import { createBatches } from "./batches.js";
import type { Connection, Database, Params } from "./database.js";
import { openDatabase } from "./database.js";
import { createListReader } from "./lists.js";
import * as cypher from "./queries.js";
import { createRecordReader } from "./records.js";
import { prepareSchema } from "./schema.js";
import { replaceAll } from "./write.js";

export interface Neo4jOptions extends Connection {
  /** The name that all data of this store carry, so that several stores can share a database. */
  readonly space: string;
}

/** A graph in Neo4j 5.26 or later. The server is not contacted before the first call. */
export function openNeo4jGraph({ space, ...connection }: Neo4jOptions): GraphStore {
  const database = openDatabase(connection);
  const prepared = once(() => prepareSchema(database));
  const read = livingReads(database, space);
  const placeTrees = createPlaceTreeCache();
  const reader = (deadline: Deadline): GraphReader =>
    createReader((text, params = {}) => read(text, params, deadline), placeTrees);
  return {
    name: "neo4j",
    reader,
    // The server watches its own files and reports damage itself.
    check: async () => {
      await reader(NO_DEADLINE).dataVersion();
    },
    replace: async (dataset, onProgress = () => undefined, { anew = false } = {}) => {
      assertIntegrity(dataset);
      await prepared();
      return replaceAll(database, space, dataset, { onProgress, anew });
    },
    [Symbol.asyncDispose]: () => database.close(),
  };
}

function createReader(ask: Ask, placeTrees: PlaceTreeCache): GraphReader {
  const batches = createBatches(ask);
  const records = createRecordReader(batches);
  const placeTree = async () => {
    const version = await records.dataVersion();
    return placeTrees(version?.load ?? "", () => batches.rows<PlaceLink>(cypher.placeLinks));
  };
  return { ...records, ...createListReader(batches, placeTree), ...createAnalysisReader(batches, placeTree) };
}

/** Keeps the first success; after a failure the next call tries again. */
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
 * Reads the live generation (`write.ts`). Every transaction also reads which generation is live, and runs again if
 * another one has replaced it, so that an answer is from one generation. Both queries are sent together, so the second
 * costs no extra round trip.
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
