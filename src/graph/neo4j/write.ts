import { randomUUID } from "node:crypto";

import type { Dataset } from "../../domain/dataset.js";
import { NO_DEADLINE } from "../../domain/deadline.js";
import { positionsIn } from "../stored/positions.js";
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
import { LEAF_LABELS, OTHER_LABELS } from "./schema.js";

// From 1,000 to 10,000 rows per UNWIND are equally fast, and a batch of this size has a few megabytes.
const ROWS_PER_BATCH = 5_000;
// A batch of nodes with fewer relationships than this fits into a transaction with all of them.
const HUB_DEGREE = 50;
/** Raise this with every change of what is stored. Data in another format are replaced by the next load. */
export const FORMAT = "8";

/*
 * The rows of a large commit become visible to readers one after the other: a reader can see entities and statements
 * before their evidence. So a load writes a new generation beside the live one, one transaction per batch. Then it
 * switches readers to the new generation by changing one property of the node `DataVersion`.
 * A generation is marked `Discarded` until it goes live, so that the next load can clean up after a killed one.
 */

// Setting a property locks the node: a second load waits here until the first one has ended.
const lock = /* cypher */ `
  MERGE (v:DataVersion {space: $space}) SET v.lockedAt = $at
  RETURN v.version AS version, v.format AS format`;
const discard = /* cypher */ `CREATE (:Discarded {space: $space, generation: $generation})`;
const goLive = /* cypher */ `
  MATCH (v:DataVersion {space: $space})
  FOREACH (old IN CASE WHEN v.generation IS NULL THEN [] ELSE [v.generation] END |
    CREATE (:Discarded {space: $space, generation: old}))
  SET v.generation = $generation, v.version = $version, v.format = $format, v.loadedAt = $at
  WITH v MATCH (d:Discarded {space: $space, generation: $generation}) DELETE d`;
const discardedGenerations = /* cypher */ `
  MATCH (d:Discarded {space: $space}) RETURN d.generation AS generation`;
const unmark = /* cypher */ `
  MATCH (d:Discarded {space: $space, generation: $generation}) DELETE d`;
// One node can have more relationships than a transaction can hold, so these go before it.
const removeRelationsOfHubs = /* cypher */ `
  MATCH (n:Entity {space: $generation}) WHERE n.degree > ${String(HUB_DEGREE)}
  MATCH (n)-[x]-()
  CALL (x) { DELETE x } IN TRANSACTIONS OF ${String(ROWS_PER_BATCH)} ROWS`;
const removeNodes = (labels: readonly string[]): string => /* cypher */ `
  MATCH (n:${labels.join("|")} {space: $generation})
  CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF ${String(ROWS_PER_BATCH)} ROWS`;
const removal = [removeRelationsOfHubs, removeNodes(LEAF_LABELS), removeNodes(OTHER_LABELS)];

/**
 * Replaces the data of the space. Writes a new generation in batches, then makes it live in one step. Changes nothing when
 * the same version is already loaded, except with `anew`. Tests can leave out nodes that they do not read (`without`).
 */
export async function replaceAll(
  database: Database,
  space: string,
  dataset: Dataset,
  { onProgress = () => undefined, anew = false, without = [] }: ReplaceOptions,
): Promise<LoadResult> {
  const { version } = dataset;
  const at = new Date().toISOString();
  const generation = `${space}/${randomUUID()}`;
  const steps = stepsOf(dataset, generation).filter(({ writes }) => !without.some((one) => one === writes));
  const changed = await database.transaction(async (run) => {
    const [live] = await run<{ version: string | null; format: string | null }>(lock, { space, at });
    if (!anew && live?.version === version && live.format === FORMAT) return false;
    await clean(database, space);
    await database.execute(discard, { space, generation });
    await writeAll(database, generation, steps, onProgress);
    await run(goLive, { space, generation, version, format: FORMAT, at });
    return true;
  });
  // Takes the lock again: without it, this would delete the generation that another load is writing.
  if (changed)
    await database.transaction(async (run) => {
      await run(lock, { space, at });
      await clean(database, space);
    });
  return { version, changed };
}

interface ReplaceOptions {
  readonly onProgress?: (done: number, total: number) => void;
  readonly anew?: boolean;
  readonly without?: readonly ("Evidence" | "Name")[];
}

async function writeAll(
  database: Database,
  generation: string,
  steps: readonly Step[],
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  const total = steps.reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  for (const batch of batchesOf(steps)) {
    await database.transaction((run) =>
      // In a map, because the server plans a text again for a list of another size.
      Promise.all(batch.map(({ cypher, rows }) => run(cypher, { space: generation, batch: { rows } }))),
    );
    done += batch.reduce((sum, { rows }) => sum + rows.length, 0);
    onProgress(done, total);
  }
}

/** The steps in the same order, each batch with at most ROWS_PER_BATCH rows of one or more steps. */
function* batchesOf(steps: readonly Step[]): Generator<readonly Step[]> {
  let batch: Step[] = [];
  let free = ROWS_PER_BATCH;
  for (const { rows, ...step } of steps)
    for (let start = 0; start < rows.length;) {
      const some = rows.slice(start, start + free);
      batch.push({ ...step, rows: some });
      start += some.length;
      free -= some.length;
      if (free > 0) continue;
      yield batch;
      batch = [];
      free = ROWS_PER_BATCH;
    }
  if (batch.length > 0) yield batch;
}

/** Deletes all discarded generations. The caller holds the lock. */
async function clean(database: Database, space: string): Promise<void> {
  const [rows = []] = await database.read([[discardedGenerations, { space }]], NO_DEADLINE);
  for (const { generation } of rows as { generation: string }[]) {
    for (const cypher of removal) await database.executeInBatches(cypher, { generation });
    await database.execute(unmark, { space, generation });
  }
}

interface Step {
  /** The label or kind of what the step creates. */
  readonly writes: string;
  readonly cypher: string;
  readonly rows: readonly Params[];
}

/** The steps in order: nodes before the relationships between them. */
function stepsOf({ entities, statements, documents, articles }: Dataset, space: string): Step[] {
  const uses = usesOf(statements);
  const anchorOf = anchors(statements);
  const positions = positionsIn(articles);
  const rows = statements.map((statement) => statementRow(statement, space));
  return [
    {
      writes: "Document",
      cypher: writeDocuments,
      rows: documents.map((document) => documentRow(document, space)),
    },
    { writes: "Article", cypher: writeArticles, rows: articles.map((article) => articleRow(article, space)) },
    {
      writes: "Entity",
      cypher: writeEntities,
      rows: entities.map((entity) => entityRow(entity, uses.get(entity.id), space)),
    },
    {
      writes: "FormerId",
      cypher: writeFormerIds,
      rows: entities.flatMap((entity) => formerIdRows(entity, space)),
    },
    { writes: "Name", cypher: writeNames, rows: entities.flatMap((entity) => nameRows(entity, space)) },
    { writes: "relation", cypher: writeRelations, rows: rows.filter(({ object }) => object !== null) },
    { writes: "Statement", cypher: writeValues, rows: rows.filter(({ object }) => object === null) },
    {
      writes: "Evidence",
      cypher: writeEvidence,
      rows: statements.flatMap((statement) => evidenceRows(statement, anchorOf(statement), positions, space)),
    },
  ];
}

// Labels and types are parameters here. That is safe, because both come from the vocabulary (`rows.ts` checks it).
const writeDocuments = /* cypher */ `
  UNWIND $batch.rows AS row CREATE (n:Document) SET n = row.properties`;
const writeArticles = /* cypher */ `
  UNWIND $batch.rows AS row
  MATCH (d:Document {space: $space, id: row.document})
  CREATE (n:Article)-[:OF]->(d) SET n = row.properties`;
const writeEntities = /* cypher */ `
  UNWIND $batch.rows AS row CREATE (n:Entity:$(row.label)) SET n = row.properties`;
const writeFormerIds = /* cypher */ `
  UNWIND $batch.rows AS row
  MATCH (e:Entity {space: $space, id: row.entity})
  CREATE (n:FormerId)-[:MERGED_INTO]->(e) SET n = row.properties`;
const writeNames = /* cypher */ `
  UNWIND $batch.rows AS row
  MATCH (e:Entity {space: $space, id: row.entity})
  CREATE (e)-[:HAS_NAME]->(n:Name) SET n = row.properties`;
const writeRelations = /* cypher */ `
  UNWIND $batch.rows AS row
  MATCH (s:Entity {space: $space, id: row.subject})
  MATCH (o:Entity {space: $space, id: row.object})
  CREATE (s)-[x:$(row.predicate)]->(o) SET x = row.properties`;
const writeValues = /* cypher */ `
  UNWIND $batch.rows AS row
  MATCH (s:Entity {space: $space, id: row.subject})
  CREATE (s)-[:STATES]->(x:Statement) SET x = row.properties`;
const writeEvidence = /* cypher */ `
  UNWIND $batch.rows AS row
  MATCH (a:Article {space: $space, id: row.article})
  CREATE (n:Evidence)-[:IN]->(a) SET n = row.properties`;
