import type { EntityStatisticsQuery, StatisticsQuery } from "../queries/statistics.js";
import type { GroupRow } from "../stored/statistics.js";
import type { Params } from "./database.js";
import { EACH_QUERY, endsParams, entityParams, filterParams, relationParams } from "./parameters.js";
import { entitiesOf, selectsRelation, selectsStatement, statementsOf } from "./queries.js";
import { surely } from "./sureness.js";

export interface StatisticsAnswer {
  readonly slot: number;
  readonly items: readonly StatisticsItem[];
}

export interface StatisticsItem extends Omit<GroupRow, "dated" | "spans"> {
  readonly dated: boolean | null;
  readonly sureFrom: number | null;
  readonly sureTo: number | null;
  readonly moreFrom: readonly number[] | null;
  readonly moreTo: readonly number[] | null;
}

export function toGroupRow({ dated, sureFrom, sureTo, moreFrom, moreTo, ...row }: StatisticsItem): GroupRow {
  const first = sureFrom === null || sureTo === null ? [] : [[sureFrom, sureTo] as const];
  const more = (moreFrom ?? []).map((from, index) => [from, moreTo?.[index] ?? from] as const);
  return { ...row, dated: dated === true, spans: [...first, ...more] };
}

/** Queries of one text are one call. There is one text per dimension. */
export function statisticsText(query: StatisticsQuery): string {
  if (query.of === "ENTITIES")
    return answered(`${entitiesOf} ${ENTITIES[query.by](query.relation !== null)}`);
  return answered(`${query.entity === null ? everyStatement : statementsOf} ${STATEMENTS[query.by]}`);
}

export function statisticsParams(query: StatisticsQuery): Params & { readonly limit: number } {
  if (query.of === "STATEMENTS")
    return {
      ...filterParams(query.filter),
      ...endsParams({ ...query.filter, entity: query.entity ?? "" }),
      limit: 1,
    };
  return {
    ...entityParams({
      ...query.selection,
      order: { field: "ID", direction: "ASC" },
      page: { first: 0, after: null },
    }),
    relation: query.relation && relationParams(query.relation),
  };
}

function answered(rows: string): string {
  return /* cypher */ `
${EACH_QUERY}
CALL (q) {
  ${rows}
  RETURN collect({key: key, count: count, isSure: sure, from: from, to: to, dated: dated,
    sureFrom: sureFrom, sureTo: sureTo, moreFrom: moreFrom, moreTo: moreTo}) AS items
}
RETURN q.slot AS slot, items`;
}

const everyStatement = /* cypher */ `
  CALL (q) {
    MATCH (:Entity {space: $space})-[x]->() WHERE type(x) IN q.predicates RETURN x, type(x) AS predicate
    UNION ALL
    MATCH (x:Statement {space: $space}) WHERE x.predicate IN q.predicates RETURN x, x.predicate AS predicate
  }
  WITH q, x, predicate WHERE ${selectsStatement}
  WITH q, x, predicate, ${surely("x")} AS sure`;

/** The variables of a row after its key, count and certainty. Only rows of years have days. */
const NO_DAYS = /* cypher */ `null AS from, null AS to, null AS dated,
    null AS sureFrom, null AS sureTo, null AS moreFrom, null AS moreTo`;

const STATEMENTS = {
  PREDICATE: grouped("predicate"),
  STATUS: grouped("x.status"),
  DOCUMENT: `UNWIND x.documents AS document ${grouped("document")}`,
  YEAR: `WITH null AS key, count(*) AS count, sure, ${daysOf("x")}`,
} as const;

function grouped(key: string): string {
  return /* cypher */ `WITH ${key} AS key, count(*) AS count, sure, ${NO_DAYS}`;
}

function counted(key: string): string {
  return /* cypher */ `WITH ${key} AS key, count(DISTINCT e) AS count, sure, ${NO_DAYS}`;
}

function daysOf(x: string): string {
  return /* cypher */ `${x}.fromDay AS from, ${x}.toDay AS to, ${x}.dated AS dated,
    ${x}.sureFrom AS sureFrom, ${x}.sureTo AS sureTo, ${x}.moreSureFrom AS moreFrom, ${x}.moreSureTo AS moreTo`;
}

/** Relations of `e` with the entity across, by the filter `f`. */
const joined = /* cypher */ `
    MATCH (e)-[x]-(o) WHERE type(x) IN f.predicates
    AND CASE f.direction WHEN 'OUT' THEN startNode(x) = e ELSE endNode(x) = e END
    AND (f.ends IS NULL OR o.id IN f.ends)`;

const ENTITIES: Readonly<Record<EntityStatisticsQuery["by"], (hasRelation: boolean) => string>> = {
  KIND: () => counted("e.kind"),
  SUBKIND: () => counted("e.subkind"),
  LEVEL: () => counted("e.a_level"),
  DOCUMENT: () => `UNWIND e.documents AS document ${counted("document")}`,
  PLACE: () => /* cypher */ `WITH q, e, sure, q.relation AS f
    ${joined} AND ${selectsRelation}
    WITH e, sure, o WHERE o:Place
    WITH e, sure, collect(DISTINCT o.id) AS key
    WITH key, count(*) AS count, sure, ${NO_DAYS}`,
  YEAR: (hasRelation) =>
    hasRelation
      ? /* cypher */ `WITH q, e, sure, q.relation AS f
  CALL (e, f) {
    ${joined} RETURN x
    UNION ALL
    MATCH (e)-[:STATES]->(x) WHERE f.direction = 'OUT' AND x.predicate IN f.predicates AND f.ends IS NULL RETURN x
  }
  WITH e, sure, f, x WHERE ${selectsRelation}
  WITH DISTINCT e.id AS key, 1 AS count, sure AND ${surely("x", "f")} AS sure, ${daysOf("x")}`
      : /* cypher */ `WITH null AS key, count(DISTINCT e) AS count, sure, ${daysOf("e")}`,
};
