import type { Claim } from "../../domain/claim.js";
import { conflictRules } from "../../domain/conflict-rules.js";
import type { ConflictRule } from "../../domain/conflict-rules.js";
import type { EntityId } from "../../domain/entity.js";
import type { Statement } from "../../domain/statement.js";
import type { ClaimQuery } from "../claims.js";
import { BODIES, ORDERS } from "../claims.js";
import { MAX_DAY, MIN_DAY } from "../days.js";
import type { Row } from "./database.js";
import type { Query } from "./queries.js";
import { and, inList, jsonPath, LIST } from "./queries.js";
import { record } from "./rows.js";

export function claims(all: (query: Query) => Row[], queries: readonly ClaimQuery[]): Claim[][] {
  return queries.map(({ entity, rules }) => {
    const parts = [...new Set(rules)].flatMap((rule) => IDS[rule](entity));
    if (parts.length === 0) return [];
    const rows = all({
      sql: `SELECT record FROM statement WHERE id IN (${parts.map(({ sql }) => sql).join(" UNION ")}) ORDER BY id`,
      params: parts.flatMap(({ params }) => params),
    });
    return rows.map((row) => {
      const { evidence, ...rest } = record<Statement>(row);
      return { ...rest, documents: [...new Set(evidence.map(({ document }) => document))].sort() };
    });
  });
}

const live = (table: string): string =>
  `${table}.rank <> 'DEPRECATED' AND ${table}.status = 'STATED'`;

/** By rule: queries of ids. Groups of one are left out here, so that a store without conflicts hands over next to nothing. */
const IDS: Readonly<Record<ConflictRule, (entity: EntityId | null) => Query[]>> = {
  SINGLE_VALUE: (entity) => {
    const own = and([
      inList("s.predicate", conflictRules.SINGLE_VALUE.predicates),
      entity === null ? null : { sql: "s.subject = ?", params: [entity] },
    ]);
    return [
      {
        sql: `SELECT s.id FROM statement s WHERE ${own.sql} AND ${live("s")} AND EXISTS (SELECT 1 FROM statement t
          WHERE t.subject = s.subject AND t.predicate = s.predicate AND t.id <> s.id AND ${live("t")})`,
        params: own.params,
      },
    ];
  },
  SINGLE_SEAT: (entity) => {
    const { predicate, qualifier, titles } = conflictRules.SINGLE_SEAT;
    const seats = and([
      inList("s.predicate", [predicate]),
      {
        sql: `json_extract(s.qualifiers, ?) IN ${LIST}`,
        params: [jsonPath(qualifier), JSON.stringify(titles)],
      },
      bodies("s.object", entity),
    ]);
    return [inGroups("s.object", jsonPath(qualifier), seats)];
  },
  SAME_FIGURE: (entity) => {
    const { predicate, indicator } = conflictRules.SAME_FIGURE;
    const figures = and([
      inList("s.predicate", [predicate]),
      entity === null ? null : { sql: "s.subject = ?", params: [entity] },
    ]);
    return [inGroups("s.subject", jsonPath(indicator), figures)];
  },
  IMPOSSIBLE_ORDER: (entity) => [
    reversed(entity),
    ...ORDERS.map((order) => outside(order, entity)),
    laterBases(entity),
  ],
};

/** Statements of which another has the same end and the same qualifier. */
function inGroups(end: string, path: string, where: Query): Query {
  const rows = `SELECT s.id, ${end} AS body, json_extract(s.qualifiers, ?) AS word FROM statement s
    WHERE ${where.sql} AND ${live("s")}`;
  return {
    sql: `SELECT id FROM (SELECT id, count(*) OVER (PARTITION BY body, word) AS size FROM (${rows})) WHERE size > 1`,
    params: [path, ...where.params],
  };
}

/** The entity, and the bodies whose lives it takes part in. */
function bodies(column: string, entity: EntityId | null): Query | null {
  return entity === null
    ? null
    : {
        sql: `${column} IN (SELECT ?
          UNION SELECT b.object FROM statement b WHERE b.subject = ? AND b.predicate IN ${LIST}
          UNION SELECT b.subject FROM statement b WHERE b.object = ? AND b.predicate IN ${LIST})`,
        params: [
          ...[entity, entity, JSON.stringify(BODIES.ofSubject)],
          ...[entity, JSON.stringify(BODIES.ofObject)],
        ],
      };
}

function reversed(entity: EntityId | null): Query {
  const own =
    entity === null
      ? { sql: "1", params: [] }
      : { sql: "(s.subject = ? OR s.object = ?)", params: [entity, entity] };
  return {
    sql: `SELECT s.id FROM statement s WHERE s.to_day <= s.from_day AND ${live("s")} AND ${own.sql}`,
    params: own.params,
  };
}

function outside({ side, mark, act }: (typeof ORDERS)[number], entity: EntityId | null): Query {
  const own = bodies(`m.${mark.body}`, entity) ?? { sql: "1", params: [] };
  const order =
    side === "begins"
      ? `a.to_day <= m.from_day AND m.from_day > ${String(MIN_DAY)}`
      : `a.from_day >= m.to_day AND m.to_day < ${String(MAX_DAY)}`;
  const pairs = `statement m JOIN statement a ON a.${act.body} = m.${mark.body} AND a.predicate = ?
    WHERE m.predicate = ? AND ${order} AND ${live("m")} AND ${live("a")} AND ${own.sql}`;
  const params = [act.predicate, mark.predicate, ...own.params];
  return {
    sql: `SELECT m.id FROM ${pairs} UNION SELECT a.id FROM ${pairs}`,
    params: [...params, ...params],
  };
}

function laterBases(entity: EntityId | null): Query {
  const { predicate, dates } = conflictRules.IMPOSSIBLE_ORDER.basis;
  const own =
    entity === null
      ? { sql: "1", params: [] }
      : { sql: "(r.subject = ? OR r.object = ?)", params: [entity, entity] };
  const pairs = `statement r JOIN statement a ON a.subject = r.subject AND a.predicate IN ${LIST}
    JOIN statement b ON b.subject = r.object AND b.predicate IN ${LIST}
    WHERE r.predicate = ? AND a.to_day <= b.from_day AND ${live("r")} AND ${live("a")} AND ${live("b")} AND ${own.sql}`;
  const params = [JSON.stringify(dates), JSON.stringify(dates), predicate, ...own.params];
  return {
    sql: ["r", "a", "b"].map((one) => `SELECT ${one}.id FROM ${pairs}`).join(" UNION "),
    params: [...params, ...params, ...params],
  };
}
