import type { Database } from "./database.js";

/**
 * Raise this with every change of the tables or of the records in them. A store with another format is not read until
 * it is loaded again.
 */
const FORMAT = "9";

const TABLES = [
  "meta",
  "entity",
  "former_id",
  "name",
  "attribute",
  "statement",
  "edge",
  "predicate",
  "evidence",
  "report",
  "document",
  "article",
] as const;

/** Tables that hold data, in the order in which a load empties them. */
export const DATA_TABLES = TABLES.filter((name) => name !== "meta");

// Columns of days, in the order in which `rows.ts` writes them (`stored/day-columns.ts` says what they are). more_sure is
// a JSON list of pairs, or null.
const SPAN = "from_day INTEGER NOT NULL, to_day INTEGER NOT NULL, as_of_to INTEGER NOT NULL";
const DAYS = `${SPAN}, sort_day INTEGER NOT NULL, dated INTEGER NOT NULL`;
const SURE = `sure_from INTEGER NOT NULL, sure_to INTEGER NOT NULL,
  as_of_sure_from INTEGER NOT NULL, as_of_sure_to INTEGER NOT NULL, more_sure TEXT`;

// An ordinal is the position of a record in the order of ids, from 0, so ordinals compare as their ids do. The table
// "report" has a row for each article and each document that reports a statement, without rank DEPRECATED, too. The table
// "edge" is what `traversal/adjacency-cache.ts` reads: the statements with an object, as integers, without rank
// DEPRECATED.
const schema = /* sql */ `
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE entity (
  ordinal INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, subkind TEXT, sort_key TEXT NOT NULL,
  ${DAYS}, ${SURE}, record TEXT NOT NULL
);
CREATE INDEX entity_by_name ON entity (kind, sort_key, id);
CREATE INDEX entity_by_day ON entity (kind, sort_day, id);
CREATE TABLE former_id (id TEXT PRIMARY KEY, entity TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE name (
  norm TEXT NOT NULL, entity TEXT NOT NULL, ordinal INTEGER NOT NULL, length INTEGER NOT NULL,
  PRIMARY KEY (norm, entity, ordinal)
) WITHOUT ROWID;
CREATE INDEX name_of_entity ON name (entity);
CREATE TABLE attribute (
  entity TEXT NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (entity, name)
) WITHOUT ROWID;
CREATE TABLE statement (
  ordinal INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, subject TEXT NOT NULL, predicate TEXT NOT NULL, object TEXT,
  ${DAYS}, ${SURE},
  status TEXT NOT NULL, rank TEXT NOT NULL, qualifiers TEXT NOT NULL, record TEXT NOT NULL
);
CREATE INDEX statement_of_subject ON statement (subject, predicate, sort_day, id);
CREATE INDEX statement_of_object ON statement (object, predicate, sort_day, id);
CREATE INDEX statement_by_day ON statement (predicate, sort_day, id);
CREATE TABLE edge (
  statement INTEGER PRIMARY KEY, subject INTEGER NOT NULL, object INTEGER NOT NULL, predicate INTEGER NOT NULL,
  status INTEGER NOT NULL, ${SPAN}, ${SURE}
);
CREATE TABLE predicate (code INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE evidence (
  statement TEXT NOT NULL, document TEXT NOT NULL, total INTEGER NOT NULL,
  ${SPAN}, ${SURE}, PRIMARY KEY (statement, document)
) WITHOUT ROWID;
CREATE INDEX evidence_of_document ON evidence (document);
CREATE TABLE report (
  source TEXT NOT NULL, position INTEGER NOT NULL, statement TEXT NOT NULL, PRIMARY KEY (source, position, statement)
) WITHOUT ROWID;
CREATE TABLE document (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, norm TEXT NOT NULL, ${DAYS}, ${SURE}, record TEXT NOT NULL
);
CREATE TABLE article (id TEXT PRIMARY KEY, document TEXT NOT NULL, ordinal INTEGER NOT NULL, record TEXT NOT NULL);
CREATE INDEX article_of_document ON article (document, ordinal, id);
`;

/** EMPTY: there are no tables. OTHER: another version of this program or another program made the tables. */
export type Form = "EMPTY" | "CURRENT" | "OTHER";

export function formOf(database: Database): Form {
  const tables = database.all("SELECT name FROM sqlite_master WHERE type = 'table'");
  if (tables.length === 0) return "EMPTY";
  if (!tables.some((table) => table["name"] === "meta")) return "OTHER";
  const [format] = database.all("SELECT value FROM meta WHERE key = 'format'");
  return format?.["value"] === FORMAT ? "CURRENT" : "OTHER";
}

/** Creates the tables of an empty store. Does not change other stores: only a load may delete data. */
export function prepareSchema(database: Database): void {
  if (formOf(database) === "OTHER") return;
  // With WAL readers continue while a load writes. NORMAL loses nothing when the process is killed.
  database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;");
  if (formOf(database) === "CURRENT") return;
  database.transaction(() => {
    if (formOf(database) === "EMPTY") createTables(database);
  });
}

/** Drops all tables and creates them again, inside the transaction of a load. */
export function remakeTables(database: Database): void {
  for (const table of TABLES) database.exec(`DROP TABLE IF EXISTS ${table}`);
  createTables(database);
}

function createTables(database: Database): void {
  database.exec(schema);
  database.run("INSERT INTO meta (key, value) VALUES ('format', ?)", [FORMAT]);
}
