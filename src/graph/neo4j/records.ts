import { JianbaoError } from "../../domain/errors.js";
import type { DataVersion, RecordReader } from "../records.js";
import type { Batches } from "./batches.js";
import * as cypher from "./queries.js";
import type { EntityRow, StatementRow } from "./rows.js";
import { toEntity, toStatement } from "./rows.js";
import { FORMAT } from "./write.js";

export function createRecordReader({ rows, byId, listsById }: Batches): RecordReader {
  return {
    dataVersion: async () => {
      const [held] = await rows<DataVersion & { format: string }>(cypher.dataVersion);
      if (!held) return null;
      const { format, ...version } = held;
      if (format === FORMAT) return version;
      throw new JianbaoError(
        "STORE_FORMAT",
        "the data in Neo4j were loaded by another version of jianbao: run jianbao load",
      );
    },
    entities: async (ids) => {
      const found = await byId<EntityRow>(cypher.entities, ids);
      return found.map((row) => row && toEntity(row));
    },
    statements: async (ids) => {
      const found = await byId<StatementRow>(cypher.statements, ids);
      return found.map((row) => row && toStatement(row));
    },
    documents: (ids) => byId(cypher.documents, ids),
    articles: (ids) => byId(cypher.articles, ids),
    articlesOf: (ids) => listsById(cypher.articlesOf, ids),
  };
}
