import { randomUUID } from "node:crypto";

import type { Dataset } from "../../domain/dataset.js";
import { NO_DEADLINE } from "../../domain/deadline.js";
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
  statementRow,
  usesOf,
} from "./rows.js";
import { DATA_LABELS } from "./schema.js";

// UNWIND gains nothing beyond, and a batch stays a few megabytes (notes/performance §6: 1,000 to 10,000 rows).
const ROWS_A_STATEMENT = 5_000;
/** Changes with every change of what is stored: what an older program wrote is written anew. */
export const FORMAT = "4";

/*
 * A large commit is not one moment to a reader: Neo4j reads what is committed, and the rows of a commit become visible
 * one after the other (seen: entities and statements there, evidence not yet). So a load writes a generation of its
 * own beside the living one, in transactions of a batch, and then turns the marker: one property of one node.
 * `Discarded` names what is garbage from the moment it is begun until it lives, so that a load that was killed leaves
 * nothing that the next one does not find.
 */

// Also the lock: of two loads at once, the second waits here until the first is done.
const lock = /* cypher */ `
  MERGE (v:DataVersion {space: $space}) SET v.lockedAt = $at
  RETURN v.version AS version, v.format AS format`;
const discard = /* cypher */ `CREATE (:Discarded {space: $space, generation: $generation})`;
const turn = /* cypher */ `
  MATCH (v:DataVersion {space: $space})
  FOREACH (old IN CASE WHEN v.generation IS NULL THEN [] ELSE [v.generation] END |
    CREATE (:Discarded {space: $space, generation: old}))
  SET v.generation = $generation, v.version = $version, v.format = $format, v.loadedAt = $at
  WITH v MATCH (d:Discarded {space: $space, generation: $generation}) DELETE d`;
const discarded = /* cypher */ `
  MATCH (d:Discarded {space: $space}) RETURN d.generation AS generation`;
const forget = /* cypher */ `
  MATCH (d:Discarded {space: $space, generation: $generation}) DELETE d`;
const remove = (label: string): string => /* cypher */ `
  MATCH (n:${label} {space: $generation})
  CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF ${String(ROWS_A_STATEMENT)} ROWS`;

/** Replaces what the space holds: the new generation is written in batches beside the old, then takes its place at once. */
export async function replaceAll(
  database: Database,
  space: string,
  dataset: Dataset,
  {
    onProgress,
    anew,
  }: { readonly onProgress: (done: number, total: number) => void; readonly anew: boolean },
): Promise<LoadResult> {
  const { version } = dataset;
  const at = new Date().toISOString();
  const generation = `${space}/${randomUUID()}`;
  const steps = stepsOf(dataset, generation);
  const changed = await database.transaction(async (run) => {
    const [living] = await run<{ version: string | null; format: string | null }>(lock, { space, at });
    if (!anew && living?.version === version && living.format === FORMAT) return false;
    await clean(database, space);
    await database.execute(discard, { space, generation });
    await writeAll(database, generation, steps, onProgress);
    await run(turn, { space, generation, version, format: FORMAT, at });
    return true;
  });
  // Under the lock again, or this would take away what another load is about to write.
  if (changed)
    await database.transaction(async (run) => {
      await run(lock, { space, at });
      await clean(database, space);
    });
  return { version, changed };
}

async function writeAll(
  database: Database,
  generation: string,
  steps: readonly Step[],
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  const total = steps.reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  for (const { cypher, rows } of steps) {
    for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT) {
      const batch = rows.slice(start, start + ROWS_A_STATEMENT);
      await database.execute(cypher, { space: generation, rows: batch });
      done += batch.length;
      onProgress(done, total);
    }
  }
}

/** Removes generations that nobody reads. The caller holds the lock. */
async function clean(database: Database, space: string): Promise<void> {
  const [rows = []] = await database.read([[discarded, { space }]], NO_DEADLINE);
  for (const { generation } of rows as { generation: string }[]) {
    for (const label of DATA_LABELS) await database.executeInBatches(remove(label), { generation });
    await database.execute(forget, { space, generation });
  }
}

interface Step {
  readonly cypher: string;
  readonly rows: readonly Params[];
}

/** Nodes before what joins them. */
function stepsOf({ entities, statements, documents, articles }: Dataset, space: string): Step[] {
  const uses = usesOf(statements);
  const anchorOf = anchors(statements);
  const rows = statements.map((statement) => statementRow(statement, space));
  return [
    { cypher: writeDocuments, rows: documents.map((document) => documentRow(document, space)) },
    { cypher: writeArticles, rows: articles.map((article) => articleRow(article, space)) },
    { cypher: writeEntities, rows: entities.map((entity) => entityRow(entity, uses.get(entity.id), space)) },
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
