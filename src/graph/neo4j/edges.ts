import { relationPredicates } from "../../domain/vocabulary.js";
import type { EdgeFilter } from "../queries/edge-filter.js";
import type { Params } from "./database.js";
import { windowParams } from "./parameters.js";

/** Cypher condition: the query `q` selects the relationship. Tests the type first, because that reads no properties. */
export function selectsEdge(x: string): string {
  return /* cypher */ `type(${x}) IN q.predicates AND ${x}.rank <> 'DEPRECATED' AND ${x}.status IN q.statuses
  AND (q.window IS NULL OR (${x}.fromDay < q.window.to AND q.window.from < ${x}.toDay))
  AND (q.asOf IS NULL OR (${x}.fromDay <= q.asOf AND q.asOf < ${x}.asOfTo))`;
}

/** The types of relationships that are statements. Other types join names, evidence and so on. */
export const RELATIONS: readonly string[] = relationPredicates.map(({ name }) => name);

export function edgeParams({ predicates, statuses, between, asOf }: EdgeFilter): Params {
  return { predicates: predicates ?? RELATIONS, statuses, window: windowParams(between), asOf };
}
