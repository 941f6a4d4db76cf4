import type { EntityKind } from "../../domain/entity.js";
import type { Database } from "./database.js";

/** The second label of entity nodes, so that a Cypher user can write `(:Person)-[:HOLDS_POSITION]->(:Organization)`. */
export const KIND_LABELS: Readonly<Record<EntityKind, string>> = {
  PERSON: "Person",
  ORGANIZATION: "Organization",
  EVENT: "Event",
  HONOR: "Honor",
  AGREEMENT: "Agreement",
  WORK: "Work",
  PLACE: "Place",
};

/** The labels of the nodes in a generation that few others are connected to. */
export const LEAF_LABELS = ["Evidence", "Statement", "Name", "FormerId"] as const;
/** The labels of all other nodes in a generation. The markers `DataVersion` and `Discarded` are not data. */
export const OTHER_LABELS = ["Entity", "Article", "Document"] as const;

// Several generations are in one database, so every key starts with the generation (the property `space`).
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

/** Creates missing constraints and indexes, one per transaction: Neo4j does not mix them with data. */
export async function prepareSchema(database: Database): Promise<void> {
  for (const statement of schema) await database.execute(statement);
}
