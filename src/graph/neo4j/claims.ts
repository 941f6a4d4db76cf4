import type { BodyClaim } from "../../domain/conflict-rules.js";
import { conflictRules } from "../../domain/conflict-rules.js";
import type { Claim } from "../../domain/claim.js";
import { predicate } from "../../domain/vocabulary.js";
import type { ClaimQuery } from "../claims.js";
import { BODIES } from "../claims.js";
import { MAX_DAY, MIN_DAY } from "../days.js";
import type { Params } from "./database.js";
import type { StatementRow } from "./rows.js";
import { STATEMENT_FIELDS, toStatement } from "./rows.js";

const { SINGLE_VALUE, SINGLE_SEAT, SAME_FIGURE, IMPOSSIBLE_ORDER } = conflictRules;

const live = (x: string): string => `${x}.rank <> 'DEPRECATED' AND ${x}.status = 'STATED'`;
const asked = (rule: string): string => `WITH q WHERE '${rule}' IN q.rules`;
const list = (words: readonly string[]): string => `[${words.map((one) => `'${one}'`).join(", ")}]`;
const COLUMNS = "x, predicate, subject, object";

/** The entity, and the bodies whose lives it takes part in; of no entity, all there are. */
const bodies = /* cypher */ `
    CALL (q) {
      WITH q WHERE q.entity IS NULL MATCH (b:Entity {space: $space}) RETURN b
      UNION
      MATCH (b:Entity {space: $space, id: q.entity}) RETURN b
      UNION
      MATCH (:Entity {space: $space, id: q.entity})-[r]->(b:Entity) WHERE type(r) IN q.ofSubject RETURN b
      UNION
      MATCH (:Entity {space: $space, id: q.entity})<-[r]-(b:Entity) WHERE type(r) IN q.ofObject RETURN b
    }`;

/** Values of the entity, else of all. */
const values = (predicates: readonly string[]): string => /* cypher */ `
    CALL (q) {
      WITH q WHERE q.entity IS NULL
      MATCH (s:Entity)-[:STATES]->(x:Statement {space: $space}) RETURN s, x
      UNION ALL
      MATCH (s:Entity {space: $space, id: q.entity})-[:STATES]->(x) RETURN s, x
    }
    WITH s, x WHERE x.predicate IN ${list(predicates)} AND ${live("x")}`;

/** Those of which another has the same \`key\`. */
const inGroups = (carried: string, key: string): string => /* cypher */ `
    WITH s, ${key} AS word, collect(${carried}) AS items WHERE size(items) > 1
    UNWIND items AS item`;

const relations = (x: string): string =>
  `{x: ${x}, predicate: type(${x}), subject: startNode(${x}).id, object: endNode(${x}).id}`;
const valuesOf = (x: string, subject: string): string =>
  `{x: ${x}, predicate: ${x}.predicate, subject: ${subject}.id, object: null}`;
const unwound = (claims: readonly string[]): string => /* cypher */ `
    UNWIND [${claims.join(", ")}] AS c
    RETURN c.x AS x, c.predicate AS predicate, c.subject AS subject, c.object AS object`;

const { begins, ends, lives } = IMPOSSIBLE_ORDER;
const isValue = ({ predicate: name }: BodyClaim): boolean => predicate(name).value !== null;
const from = (claims: readonly BodyClaim[], body: BodyClaim["body"]): string =>
  list(claims.flatMap((one) => (one.body === body && !isValue(one) ? [one.predicate] : [])));

/** Marks in a body's life with acts on the wrong side of them. */
const outside = /* cypher */ `
    ${asked("IMPOSSIBLE_ORDER")} ${bodies}
    CALL (b) {
      MATCH (b)-[:STATES]->(m:Statement) WHERE m.predicate IN ${list([...begins, ...ends].filter(isValue).map(({ predicate: name }) => name))}
      RETURN m, ${valuesOf("m", "b")} AS mark
      UNION ALL
      MATCH (b)-[m]->(:Entity) WHERE type(m) IN ${from([...begins, ...ends], "subject")}
      RETURN m, ${relations("m")} AS mark
      UNION ALL
      MATCH (b)<-[m]-(:Entity) WHERE type(m) IN ${from([...begins, ...ends], "object")}
      RETURN m, ${relations("m")} AS mark
    }
    WITH b, m, mark, mark.predicate IN ${list(begins.map(({ predicate: name }) => name))} AS isBegin WHERE ${live("m")}
    CALL (b) {
      MATCH (b)-[a]->(:Entity) WHERE type(a) IN ${from(lives, "subject")} RETURN a
      UNION ALL
      MATCH (b)<-[a]-(:Entity) WHERE type(a) IN ${from(lives, "object")} RETURN a
    }
    WITH mark, m, a, isBegin WHERE ${live("a")} AND CASE WHEN isBegin
      THEN a.toDay <= m.fromDay AND m.fromDay > ${String(MIN_DAY)}
      ELSE a.fromDay >= m.toDay AND m.toDay < ${String(MAX_DAY)} END
    ${unwound(["mark", relations("a")])}`;

const laterBases = /* cypher */ `
    ${asked("IMPOSSIBLE_ORDER")}
    CALL (q) {
      WITH q WHERE q.entity IS NULL
      MATCH (s:Entity {space: $space})-[r:${IMPOSSIBLE_ORDER.basis.predicate}]->(o) RETURN s, r, o
      UNION
      MATCH (s:Entity {space: $space, id: q.entity})-[r:${IMPOSSIBLE_ORDER.basis.predicate}]->(o) RETURN s, r, o
      UNION
      MATCH (o:Entity {space: $space, id: q.entity})<-[r:${IMPOSSIBLE_ORDER.basis.predicate}]-(s) RETURN s, r, o
    }
    WITH s, r, o WHERE ${live("r")}
    MATCH (s)-[:STATES]->(a:Statement) WHERE a.predicate IN ${list(IMPOSSIBLE_ORDER.basis.dates)} AND ${live("a")}
    MATCH (o)-[:STATES]->(b:Statement) WHERE b.predicate IN ${list(IMPOSSIBLE_ORDER.basis.dates)} AND ${live("b")}
      AND a.toDay <= b.fromDay
    ${unwound([relations("r"), valuesOf("a", "s"), valuesOf("b", "o")])}`;

const branches: readonly string[] = [
  /* cypher */ `
    ${asked("SINGLE_VALUE")} ${values(SINGLE_VALUE.predicates)}
    ${inGroups("x", "x.predicate")}
    ${unwound([valuesOf("item", "s")])}`,
  /* cypher */ `
    ${asked("SAME_FIGURE")} ${values([SAME_FIGURE.predicate])}
    ${inGroups("x", `x.q_${SAME_FIGURE.indicator}`)}
    ${unwound([valuesOf("item", "s")])}`,
  /* cypher */ `
    ${asked("SINGLE_SEAT")} ${bodies}
    MATCH (b)<-[x:${SINGLE_SEAT.predicate}]-()
    WHERE x.q_${SINGLE_SEAT.qualifier} IN ${list(SINGLE_SEAT.titles)} AND ${live("x")}
    WITH b AS s, x ${inGroups("x", `x.q_${SINGLE_SEAT.qualifier}`)}
    ${unwound([relations("item")])}`,
  // No index goes over days of all relations: of no entity, each is looked at.
  /* cypher */ `
    ${asked("IMPOSSIBLE_ORDER")}
    CALL (q) {
      WITH q WHERE q.entity IS NULL MATCH (:Entity {space: $space})-[x]->(:Entity) RETURN x
      UNION
      MATCH (:Entity {space: $space, id: q.entity})-[x]-(:Entity) RETURN x
    }
    WITH x WHERE x.toDay <= x.fromDay AND ${live("x")}
    ${unwound([relations("x")])}`,
  /* cypher */ `
    ${asked("IMPOSSIBLE_ORDER")}
    CALL (q) {
      WITH q WHERE q.entity IS NULL MATCH (s:Entity)-[:STATES]->(x:Statement {space: $space}) RETURN s, x
      UNION ALL
      MATCH (s:Entity {space: $space, id: q.entity})-[:STATES]->(x) RETURN s, x
    }
    WITH s, x WHERE x.toDay <= x.fromDay AND ${live("x")}
    ${unwound([valuesOf("x", "s")])}`,
  outside,
  laterBases,
];

export const claims = /* cypher */ `
UNWIND $queries AS q
CALL (q) {
  CALL (q) {${branches.join("\n    UNION ALL")}
  }
  WITH DISTINCT ${COLUMNS} ORDER BY x.id
  RETURN collect(x {${STATEMENT_FIELDS}, .documents, subject: subject, predicate: predicate, object: object}) AS items
}
RETURN q.slot AS slot, items`;

export type ClaimRow = Omit<StatementRow, "evidence"> & { readonly documents: readonly string[] };

export function claimParams({ entity, rules }: ClaimQuery): Params & { readonly limit: number } {
  return { entity, rules, ...BODIES, limit: 1 };
}

export function toClaim({ documents, ...row }: ClaimRow): Claim {
  const { evidence: _, ...rest } = toStatement({ ...row, evidence: [] });
  return { ...rest, documents: [...documents].sort() };
}
