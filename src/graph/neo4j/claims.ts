import type { BodyClaim, ConflictRule } from "../../domain/conflict-rules.js";
import { CONFLICT_RULES, conflictRules } from "../../domain/conflict-rules.js";
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
const list = (words: readonly string[]): string => `[${words.map((one) => `'${one}'`).join(", ")}]`;

/** Of which entity: the server plans a text for all and a text for one in a fraction of what one for both takes it. */
type Of = "ALL" | "ONE";

/** The entity, and the bodies whose lives it takes part in; of no entity, all there are. */
const bodies = (of: Of): string =>
  of === "ALL"
    ? /* cypher */ `MATCH (b:Entity {space: $space}) WITH q, b`
    : /* cypher */ `
    CALL (q) {
      MATCH (b:Entity {space: $space, id: q.entity}) RETURN b
      UNION
      MATCH (:Entity {space: $space, id: q.entity})-[r]->(b:Entity) WHERE type(r) IN q.ofSubject RETURN b
      UNION
      MATCH (:Entity {space: $space, id: q.entity})<-[r]-(b:Entity) WHERE type(r) IN q.ofObject RETURN b
    }`;

/** Values of the entity, else of all. */
const values = (of: Of, condition: string): string => /* cypher */ `
    MATCH (s:Entity${of === "ALL" ? "" : " {space: $space, id: q.entity}"})-[:STATES]->(x:Statement {space: $space})
    WHERE ${condition} AND ${live("x")}`;

/** Those of which another has the same \`key\`. */
const inGroups = (key: string): string => /* cypher */ `
    WITH s, ${key} AS word, collect(x) AS items WHERE size(items) > 1
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
const namesOf = (claims: readonly BodyClaim[]): string =>
  list(claims.map(({ predicate: name }) => name));
const from = (claims: readonly BodyClaim[], body: BodyClaim["body"]): string =>
  namesOf(claims.filter((one) => one.body === body && !isValue(one)));
const marks = [...begins, ...ends];

/** Marks in a body's life with acts on the wrong side of them. */
const outside = (of: Of): string => /* cypher */ `
    ${bodies(of)}
    CALL (b) {
      MATCH (b)-[:STATES]->(m:Statement) WHERE m.predicate IN ${namesOf(marks.filter(isValue))}
      RETURN m, ${valuesOf("m", "b")} AS mark
      UNION ALL
      MATCH (b)-[m]->(:Entity) WHERE type(m) IN ${from(marks, "subject")}
      RETURN m, ${relations("m")} AS mark
      UNION ALL
      MATCH (b)<-[m]-(:Entity) WHERE type(m) IN ${from(marks, "object")}
      RETURN m, ${relations("m")} AS mark
    }
    WITH b, m, mark, mark.predicate IN ${namesOf(begins)} AS isBegin WHERE ${live("m")}
    CALL (b) {
      MATCH (b)-[a]->(:Entity) WHERE type(a) IN ${from(lives, "subject")} RETURN a
      UNION ALL
      MATCH (b)<-[a]-(:Entity) WHERE type(a) IN ${from(lives, "object")} RETURN a
    }
    WITH mark, m, a, isBegin WHERE ${live("a")} AND CASE WHEN isBegin
      THEN a.toDay <= m.fromDay AND m.fromDay > ${String(MIN_DAY)}
      ELSE a.fromDay >= m.toDay AND m.toDay < ${String(MAX_DAY)} END
    ${unwound(["mark", relations("a")])}`;

const basedOn = IMPOSSIBLE_ORDER.basis.predicate;
const dates = list(IMPOSSIBLE_ORDER.basis.dates);
const laterBases = (of: Of): string => /* cypher */ `
    ${
      of === "ALL"
        ? `MATCH (s:Entity {space: $space})-[r:${basedOn}]->(o)`
        : `CALL (q) {
      MATCH (s:Entity {space: $space, id: q.entity})-[r:${basedOn}]->(o) RETURN s, r, o
      UNION
      MATCH (o:Entity {space: $space, id: q.entity})<-[r:${basedOn}]-(s) RETURN s, r, o
    }`
    }
    WITH s, r, o WHERE ${live("r")}
    MATCH (s)-[:STATES]->(a:Statement) WHERE a.predicate IN ${dates} AND ${live("a")}
    MATCH (o)-[:STATES]->(b:Statement) WHERE b.predicate IN ${dates} AND ${live("b")}
      AND a.toDay <= b.fromDay
    ${unwound([relations("r"), valuesOf("a", "s"), valuesOf("b", "o")])}`;

// No index goes over days of all relations: of no entity, each is looked at.
const reversed = (of: Of): string => /* cypher */ `
    MATCH ${of === "ALL" ? "(:Entity {space: $space})-[x]->" : "(:Entity {space: $space, id: q.entity})-[x]-"}(:Entity)
    WHERE x.toDay <= x.fromDay AND ${live("x")}
    ${unwound([relations("x")])}`;

const seats = `x.q_${SINGLE_SEAT.qualifier}`;

const branches: Readonly<Record<ConflictRule, (of: Of) => readonly string[]>> = {
  SINGLE_VALUE: (of) => [
    `${values(of, `x.predicate IN ${list(SINGLE_VALUE.predicates)}`)} ${inGroups("x.predicate")}
    ${unwound([valuesOf("item", "s")])}`,
  ],
  SAME_FIGURE: (of) => [
    `${values(of, `x.predicate = '${SAME_FIGURE.predicate}'`)} ${inGroups(`x.q_${SAME_FIGURE.indicator}`)}
    ${unwound([valuesOf("item", "s")])}`,
  ],
  SINGLE_SEAT: (of) => [
    /* cypher */ `${bodies(of)}
    MATCH (b)<-[x:${SINGLE_SEAT.predicate}]-()
    WHERE ${seats} IN ${list(SINGLE_SEAT.titles)} AND ${live("x")}
    WITH b AS s, x ${inGroups(seats)}
    ${unwound([relations("item")])}`,
  ],
  IMPOSSIBLE_ORDER: (of) => [
    outside(of),
    laterBases(of),
    reversed(of),
    `${values(of, "x.toDay <= x.fromDay")} ${unwound([valuesOf("x", "s")])}`,
  ],
};

/** All claims of one rule: a text for all entities and one for single ones, each planned once. */
export function claimText(rule: ConflictRule, of: Of): string {
  return /* cypher */ `
UNWIND $queries AS q
CALL (q) {
  CALL (q) {${branches[rule](of).join("\n    UNION ALL")}
  }
  WITH DISTINCT x, predicate, subject, object ORDER BY x.id
  RETURN collect(x {${STATEMENT_FIELDS}, .documents, subject: subject, predicate: predicate, object: object}) AS items
}
RETURN q.slot AS slot, items`;
}

/** By rule and by whether an entity is given: which queries are asked by one text. */
export function claimTexts(
  queries: readonly ClaimQuery[],
): { readonly text: string; readonly slots: readonly number[] }[] {
  return CONFLICT_RULES.flatMap((rule) =>
    (["ALL", "ONE"] as const).flatMap((of) => {
      const slots = [...queries.keys()].filter((slot) => {
        const query = queries[slot];
        return query?.rules.includes(rule) === true && (query.entity === null) === (of === "ALL");
      });
      return slots.length === 0 ? [] : [{ text: claimText(rule, of), slots }];
    }),
  );
}

export type ClaimRow = Omit<StatementRow, "evidence"> & { readonly documents: readonly string[] };

export function claimParams({ entity }: ClaimQuery): Params & { readonly limit: number } {
  return { entity, ...BODIES, limit: 1 };
}

/** The claims of all rules as one list, each once. */
export function toClaims(rows: readonly ClaimRow[]): Claim[] {
  const distinct = new Map(rows.map((row) => [row.id, row]));
  return [...distinct.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ documents, ...row }) => {
      const { evidence: _, ...rest } = toStatement({ ...row, evidence: [] });
      return { ...rest, documents: [...documents].sort() };
    });
}
