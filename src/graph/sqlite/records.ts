import { inTurns } from "../../domain/event-loop.js";
import type { Entity } from "../../domain/entity.js";
import type { Article, Document } from "../../domain/evidence.js";
import type { Statement } from "../../domain/statement.js";
import type { RecordReader } from "../records.js";
import type { Reading } from "./reading.js";
import { byId } from "./reading.js";
import { chunks, record } from "./rows.js";
import { metaOf } from "./seal.js";

/** A document has about forty articles. */
const DOCUMENTS_A_PIECE = 10;

const ENTITIES = /* sql */ `
  SELECT w.value AS given, e.record FROM json_each(?) w
  LEFT JOIN former_id f ON f.id = w.value JOIN entity e ON e.id = coalesce(f.entity, w.value)`;
const recordsOf = (table: string): string =>
  /* sql */ `SELECT id, record FROM ${table} WHERE id IN (SELECT value FROM json_each(?))`;

export function createRecordReader(reading: Reading): RecordReader {
  const { condition, all, deadline } = reading;
  return {
    dataVersion: () => {
      deadline.check();
      condition.look();
      const meta = condition.fault()?.code === "NOT_LOADED" ? null : metaOf(condition.database);
      const version = meta?.get("version");
      return Promise.resolve(
        version === undefined
          ? null
          : { version, loadedAt: meta?.get("loadedAt") ?? "", load: meta?.get("load") ?? "" },
      );
    },
    entities: (ids) => byId<Entity>(reading, ids, ENTITIES, "given"),
    statements: (ids) => byId<Statement>(reading, ids, recordsOf("statement"), "id"),
    documents: (ids) => byId<Document>(reading, ids, recordsOf("document"), "id"),
    articles: (ids) => byId<Article>(reading, ids, recordsOf("article"), "id"),
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
  };
}
