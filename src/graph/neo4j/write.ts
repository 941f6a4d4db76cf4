import type { Dataset } from "../../domain/dataset.js";
import type { LoadResult } from "../store.js";
import type { Database, Params } from "./database.js";
import {
  anchors,
  articleRow,
  documentRow,
  entityRow,
  evidenceRows,
  formerIdRows,
  nameRows,
  readIn,
  statementRow,
} from "./rows.js";
import { DATA_LABELS } from "./schema.js";

// UNWIND gains nothing beyond, and a batch stays a few megabytes (notes/performance §6: 1,000 to 10,000 rows).
const ROWS_A_STATEMENT = 5_000;

const loaded = /* cypher */ `MATCH (v:DataVersion {space: $space}) RETURN v.version AS version`;
const remove = (label: string): string =>
  /* cypher */ `MATCH (n:${label} {space: $space}) DETACH DELETE n`;
// Also the lock: of two loads at once, the second waits here until the first is done.
const mark = /* cypher */ `
  MERGE (v:DataVersion {space: $space}) SET v.version = $version, v.loadedAt = $loadedAt`;

/** Replaces what the space holds in one transaction, in statements of batches; the version goes with it. */
export async function replaceAll(
  database: Database,
  space: string,
  dataset: Dataset,
  onProgress: (done: number, total: number) => void,
): Promise<LoadResult> {
  const steps = stepsOf(dataset, space);
  const total = steps.reduce((sum, { rows }) => sum + rows.length, 0);
  const { version } = dataset;
  return database.transaction(async (run) => {
    const [marker] = await run<{ version: string }>(loaded, { space });
    if (marker?.version === version) return { version, changed: false };
    await run(mark, { space, version, loadedAt: new Date().toISOString() });
    for (const label of DATA_LABELS) await run(remove(label), { space });
    let done = 0;
    for (const { cypher, rows } of steps) {
      for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT) {
        const batch = rows.slice(start, start + ROWS_A_STATEMENT);
        await run(cypher, { space, rows: batch });
        done += batch.length;
        onProgress(done, total);
      }
    }
    return { version, changed: true };
  });
}

interface Step {
  readonly cypher: string;
  readonly rows: readonly Params[];
}

/** Nodes before what joins them. */
function stepsOf({ entities, statements, documents, articles }: Dataset, space: string): Step[] {
  const readable = readIn(statements);
  const anchorOf = anchors(statements);
  const rows = statements.map((statement) => statementRow(statement, space));
  return [
    { cypher: writeDocuments, rows: documents.map((document) => documentRow(document, space)) },
    { cypher: writeArticles, rows: articles.map((article) => articleRow(article, space)) },
    {
      cypher: writeEntities,
      rows: entities.map((entity) => entityRow(entity, readable.get(entity.id) ?? [], space)),
    },
    { cypher: writeFormerIds, rows: entities.flatMap((entity) => formerIdRows(entity, space)) },
    { cypher: writeNames, rows: entities.flatMap((entity) => nameRows(entity, space)) },
    { cypher: writeRelations, rows: rows.filter(({ object }) => object !== null) },
    { cypher: writeValues, rows: rows.filter(({ object }) => object === null) },
    {
      cypher: writeEvidence,
      rows: statements.flatMap((statement) => evidenceRows(statement, anchorOf(statement), space)),
    },
  ];
}

// A label or a type is data here and may be: both come from the vocabulary, never from a text (`rows.ts` checks).
const writeDocuments = /* cypher */ `
  UNWIND $rows AS row CREATE (n:Document) SET n = row.properties`;
const writeArticles = /* cypher */ `
  UNWIND $rows AS row
  MATCH (d:Document {space: $space, id: row.document})
  CREATE (n:Article)-[:OF]->(d) SET n = row.properties`;
const writeEntities = /* cypher */ `
  UNWIND $rows AS row CREATE (n:Entity:$(row.label)) SET n = row.properties`;
const writeFormerIds = /* cypher */ `
  UNWIND $rows AS row
  MATCH (e:Entity {space: $space, id: row.entity})
  CREATE (n:FormerId)-[:MERGED_INTO]->(e) SET n = row.properties`;
const writeNames = /* cypher */ `
  UNWIND $rows AS row
  MATCH (e:Entity {space: $space, id: row.entity})
  CREATE (e)-[:HAS_NAME]->(n:Name) SET n = row.properties`;
const writeRelations = /* cypher */ `
  UNWIND $rows AS row
  MATCH (s:Entity {space: $space, id: row.subject})
  MATCH (o:Entity {space: $space, id: row.object})
  CREATE (s)-[x:$(row.predicate)]->(o) SET x = row.properties`;
const writeValues = /* cypher */ `
  UNWIND $rows AS row
  MATCH (s:Entity {space: $space, id: row.subject})
  CREATE (s)-[:STATES]->(x:Statement) SET x = row.properties`;
const writeEvidence = /* cypher */ `
  UNWIND $rows AS row
  MATCH (a:Article {space: $space, id: row.article})
  CREATE (n:Evidence)-[:IN]->(a) SET n = row.properties`;
