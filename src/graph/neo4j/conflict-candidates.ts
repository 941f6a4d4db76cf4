import type { CandidateQuery, ConflictCandidate } from "../../domain/conflict/candidate.js";
import { MAX_DAY, MIN_DAY } from "../stored/day-columns.js";
import type { Limited } from "./parameters.js";
import { EACH_QUERY, namesOr } from "./parameters.js";
import type { StatementRow } from "./rows.js";
import { STATEMENT_FIELDS, toStatement } from "./rows.js";

const SUBJECT = /* cypher */ `
    MATCH (e)-[x]->(o) WHERE type(x) IN q.predicates RETURN x, type(x) AS predicate, e AS subject, o AS object
    UNION ALL
    MATCH (e)-[:STATES]->(x) WHERE x.predicate IN q.predicates
    RETURN x, x.predicate AS predicate, e AS subject, null AS object`;
const OBJECT = /* cypher */ `
    MATCH (e)<-[x]-(s) WHERE type(x) IN q.predicates RETURN x, type(x) AS predicate, s AS subject, e AS object`;

/**
 * Queries of one text are one call. Without entities every entity is matched, and the server plans two simple texts in
 * less time than one for both.
 */
export function candidateText({ end, entities }: CandidateQuery): string {
  return /* cypher */ `
${EACH_QUERY}
CALL (q) {
  ${entities === null ? "MATCH (e:Entity {space: $space})" : "UNWIND q.entities AS id MATCH (e:Entity {space: $space, id: id})"}
  CALL (q, e) {${end === "subject" ? SUBJECT : OBJECT}
  }
  WITH q, x, predicate, subject.id AS subject, object.id AS object WHERE x.rank <> 'DEPRECATED'
  AND (q.qualifier IS NULL OR any(one IN [] + x[q.qualifier] WHERE one IN q.values))
  AND (NOT q.reversed OR x.toDay <= x.fromDay)
  AND (q.outside IS NULL OR x.toDay <= q.outside.from OR x.fromDay >= q.outside.to)
  WITH DISTINCT x, predicate, subject, object ORDER BY x.id
  RETURN collect(x {${STATEMENT_FIELDS}, .documents, subject: subject, predicate: predicate, object: object}) AS items
}
RETURN q.slot AS slot, items`;
}

export function candidateParams({ entities, predicates, qualifier, days }: CandidateQuery): Limited {
  const window = days !== null && days !== "REVERSED" ? days.outside : null;
  return {
    entities: [...new Set(entities)],
    predicates: namesOr(predicates),
    qualifier: qualifier && `q_${qualifier.name}`,
    values: qualifier?.in ?? [],
    reversed: days === "REVERSED",
    // No statement lies beyond an open end.
    outside: window && { from: window.from ?? MIN_DAY - 1, to: window.to ?? MAX_DAY + 1 },
    limit: 1,
  };
}

export type CandidateRow = Omit<StatementRow, "evidence"> & { readonly documents: readonly string[] };

export function toCandidate({ documents, ...row }: CandidateRow): ConflictCandidate {
  const { evidence: _, ...rest } = toStatement({ ...row, evidence: [] });
  return { ...rest, documents: [...documents].sort() };
}
