import { relationPredicates } from "../../domain/vocabulary.js";
import type { EdgeFilter } from "../queries/edge-filter.js";
import type { Params } from "./database.js";
import { windowParams } from "./parameters.js";

/** Whether the relationship is an edge that `q` asks for. Its type is asked first: it is read without its properties. */
export function selectsEdge(x: string): string {
  return /* cypher */ `type(${x}) IN q.predicates AND ${x}.rank <> 'DEPRECATED' AND ${x}.status IN q.statuses
  AND (q.window IS NULL OR (${x}.fromDay < q.window.to AND q.window.from < ${x}.toDay))
  AND (q.asOf IS NULL OR (${x}.fromDay <= q.asOf AND q.asOf < ${x}.asOfTo))`;
}

/** Relationships of other types join names, evidence and the like. */
export const RELATIONS: readonly string[] = relationPredicates.map(({ name }) => name);

export function edgeParams({ predicates, statuses, between, asOf }: EdgeFilter): Params {
  return { predicates: predicates ?? RELATIONS, statuses, window: windowParams(between), asOf };
}
