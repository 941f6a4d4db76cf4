import { relationPredicates } from "../src/domain/vocabulary.js";
import type { Database } from "../src/graph/sqlite/database.js";
import { prepareSchema } from "../src/graph/sqlite/schema.js";

/** The id of the entity with this ordinal. Seven digits, so that ids have the order of ordinals. */
export function entityId(ordinal: number): string {
  return `per:${String(ordinal).padStart(7, "0")}`;
}

const PREDICATES = relationPredicates.slice(0, 16);
const ROWS_PER_INSERT = 5_000;
// The length of the record of a statement with one piece of evidence.
const RECORD_BYTES = 400;

/**
 * Writes a store straight into its tables, because a load of so many records takes too long. Subjects are uniform, half of
 * the objects follow a power law (the largest hub has about 1 % of them), there are sixteen predicates, and each statement
 * has a day. Also writes a table `walk` of integers, with each edge in both directions, which a real store does not have.
 */
export function writeGraph(database: Database, entities: number, statements: number): void {
  prepareSchema(database);
  database.exec("PRAGMA synchronous = OFF");
  for (const index of INDEXES) database.exec(`DROP INDEX ${index.name}`);
  const random = sequence(7);
  database.transaction(() => {
    for (const [code, { name }] of PREDICATES.entries())
      database.run("INSERT INTO predicate VALUES (?, ?)", [code, name]);
    for (let start = 0; start < statements; start += ROWS_PER_INSERT) {
      const rows = Array.from({ length: Math.min(ROWS_PER_INSERT, statements - start) }, (_, index) => {
        const ordinal = start + index;
        const subject = Math.floor(random() * entities);
        const object = Math.floor(entities * (ordinal % 2 === 0 ? random() : random() ** 3));
        const day = Math.floor(random() * 8_000);
        return [ordinal, subject, object, ordinal % PREDICATES.length, 0, day, day + 30, day + 30];
      });
      database.run(
        `INSERT INTO edge SELECT ${Array.from({ length: 8 }, (_, field) => `value ->> ${String(field)}`).join(", ")}
         FROM json_each(?)`,
        [JSON.stringify(rows)],
      );
    }
    database.run(
      `INSERT INTO entity WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ?)
       SELECT i, printf('per:%07d', i), 'PERSON', NULL, printf('%07d', i), 0, 0, 0, 0, '{}' FROM n`,
      [entities],
    );
    database.run(
      `INSERT INTO statement SELECT statement, printf('sta:%016d', statement), printf('per:%07d', subject), p.name,
         printf('per:%07d', object), from_day, to_day, as_of_to, from_day, 'STATED', 'NORMAL', '{}', ?
       FROM edge JOIN predicate p ON p.code = edge.predicate ORDER BY statement`,
      ["x".repeat(RECORD_BYTES)],
    );
    for (const { sql } of INDEXES) database.exec(sql);
    database.exec(`CREATE TABLE walk (node INTEGER, other INTEGER, edge INTEGER, status INTEGER,
      PRIMARY KEY (node, other, edge)) WITHOUT ROWID`);
    database.exec(`INSERT INTO walk SELECT subject, object, statement, status FROM edge
      UNION ALL SELECT object, subject, statement, status FROM edge WHERE object <> subject ORDER BY 1, 2, 3`);
    database.run("INSERT INTO meta VALUES ('version', 'bench'), ('loadedAt', 'now')");
  });
}

// Created after the rows are written, which is faster.
const INDEXES = [
  {
    name: "statement_of_subject",
    sql: "CREATE INDEX statement_of_subject ON statement (subject, predicate, sort_day, id)",
  },
  {
    name: "statement_of_object",
    sql: "CREATE INDEX statement_of_object ON statement (object, predicate, sort_day, id)",
  },
  { name: "statement_by_day", sql: "CREATE INDEX statement_by_day ON statement (predicate, sort_day, id)" },
];

/** A fixed sequence of random numbers, so that each run writes the same data. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
