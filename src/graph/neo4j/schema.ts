import type { EntityKind } from "../../domain/entity.js";
import type { Database } from "./database.js";

/** Labels of entity nodes beside `Entity`, so that a Cypher user can write `(:Person)-[:HOLDS_POSITION]->(:Organization)`. */
export const KIND_LABELS: Readonly<Record<EntityKind, string>> = {
  PERSON: "Person",
  ORGANIZATION: "Organization",
  EVENT: "Event",
  HONOR: "Honor",
  AGREEMENT: "Agreement",
  WORK: "Work",
  PLACE: "Place",
};

/** Labels of everything a generation holds, leaves first; the markers `DataVersion` and `Discarded` are not data. */
export const DATA_LABELS = [
  "Evidence",
  "Statement",
  "Name",
  "FormerId",
  "Entity",
  "Article",
  "Document",
] as const;

// One generation beside the other, of one space or of several, so every key begins with it (`space`).
const schema = [
  ...["Entity", "FormerId", "Statement", "Article", "Document"].map(
    (label) => /* cypher */ `CREATE CONSTRAINT jianbao_${label.toLowerCase()}_id IF NOT EXISTS
      FOR (n:${label}) REQUIRE (n.space, n.id) IS UNIQUE`,
  ),
  /* cypher */ `CREATE CONSTRAINT jianbao_dataversion IF NOT EXISTS FOR (n:DataVersion) REQUIRE n.space IS UNIQUE`,
  /* cypher */ `CREATE INDEX jianbao_entity_kind IF NOT EXISTS FOR (n:Entity) ON (n.space, n.kind)`,
  /* cypher */ `CREATE INDEX jianbao_name_norm IF NOT EXISTS FOR (n:Name) ON (n.space, n.norm)`,
  /* cypher */ `CREATE INDEX jianbao_evidence_statement IF NOT EXISTS FOR (n:Evidence) ON (n.space, n.statementId)`,
  /* cypher */ `CREATE INDEX jianbao_evidence_document IF NOT EXISTS FOR (n:Evidence) ON (n.space, n.document)`,
  /* cypher */ `CALL db.awaitIndexes(300)`,
];

/** Makes constraints and indexes, unless they are there. Each is a statement of its own: Neo4j mixes none with data. */
export async function prepareSchema(database: Database): Promise<void> {
  for (const statement of schema) await database.execute(statement);
}
