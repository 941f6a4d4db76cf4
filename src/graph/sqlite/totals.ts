import type { Deadline } from "../../domain/deadline.js";
import { inTurns } from "../../domain/event-loop.js";
import type { Totals } from "../queries/totals.js";
import type { Row } from "./database.js";
import type { Query } from "./queries.js";

const KINDS = "SELECT kind AS key, count(*) AS total FROM entity GROUP BY 1 ORDER BY 1";
const PREDICATES = "SELECT predicate AS key, count(*) AS total FROM statement GROUP BY 1 ORDER BY 1";
const EVIDENCE = "SELECT 'all' AS key, coalesce(sum(total), 0) AS total FROM evidence";
const ARTICLES = "SELECT document AS key, count(*) AS total FROM article GROUP BY 1";
const REPORTED = "SELECT document AS key, count(*) AS total FROM evidence GROUP BY 1";

export async function totals(all: (query: Query) => Row[], deadline: Deadline): Promise<Totals> {
  const tables = [KINDS, PREDICATES, EVIDENCE, ARTICLES, REPORTED];
  const [entities = {}, statements = {}, evidence = {}, articles = {}, reported = {}] = await inTurns(
    deadline,
    tables,
    (sql) =>
      Object.fromEntries(all({ sql, params: [] }).map((row) => [String(row["key"]), Number(row["total"])])),
  );
  const documents = all({ sql: "SELECT id FROM document ORDER BY id", params: [] });
  return {
    entities,
    statements,
    evidence: evidence["all"] ?? 0,
    documents: documents.map((row) => {
      const document = String(row["id"]);
      return { document, articles: articles[document] ?? 0, statements: reported[document] ?? 0 };
    }),
  };
}
