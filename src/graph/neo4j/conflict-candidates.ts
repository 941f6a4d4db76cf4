import type { ConflictRule } from "../../domain/conflict/rules.js";
import { CONFLICT_RULES, conflictRules } from "../../domain/conflict/rules.js";
import type { ConflictCandidate } from "../../domain/conflict/candidate.js";
import { predicate } from "../../domain/vocabulary.js";
import type { ConflictCandidateQuery } from "../queries/conflict-candidates.js";
import { ACTS, BEGINS, MARKS } from "../queries/conflict-candidates.js";
import { MAX_DAY, MIN_DAY } from "../stored/day-columns.js";
import type { Params } from "./database.js";
import type { StatementRow } from "./rows.js";
import { STATEMENT_FIELDS, toStatement } from "./rows.js";

const { SINGLE_VALUE, SINGLE_SEAT, SAME_FIGURE, IMPOSSIBLE_ORDER } = conflictRules;

const live = (x: string): string => `${x}.rank <> 'DEPRECATED' AND ${x}.status = 'STATED'`;
const list = (words: readonly string[]): string => `[${words.map((one) => `'${one}'`).join(", ")}]`;

/** Of which entity: the server plans a text for all and a text for one in a fraction of what one for both takes it. */
type Of = "ALL" | "ONE";

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
const unwound = (claims: string): string => /* cypher */ `
    UNWIND ${claims} AS c
    RETURN c.x AS x, c.predicate AS predicate, c.subject AS subject, c.object AS object`;

const isValue = (name: string): boolean => predicate(name).value !== null;
const typed = (names: readonly string[]): string => names.filter((name) => !isValue(name)).join("|");
const marks = [...MARKS.subject, ...MARKS.object];

/**
 * What bodies did before they began or after they ended, with what says so. Of an entity: its own life, and those in
 * which it has a part that is itself out of order or a mark.
 */
const outside = (of: Of): string => /* cypher */ `
    ${
      of === "ALL"
        ? "MATCH (b:Entity {space: $space}) WITH q, b, [] AS owns"
        : `CALL (q) {
      MATCH (b:Entity {space: $space, id: q.entity}) RETURN b, null AS own
      UNION ALL
      MATCH (:Entity {space: $space, id: q.entity})-[own:${typed([...MARKS.object, ...ACTS.object])}]->(b)
      WHERE ${live("own")} RETURN b, own
      UNION ALL
      MATCH (:Entity {space: $space, id: q.entity})<-[own:${typed([...MARKS.subject, ...ACTS.subject])}]-(b)
      WHERE ${live("own")} RETURN b, own
    }
    WITH q, b, collect(own) AS owns`
    }
    CALL (b) {
      MATCH (b)-[:STATES]->(m:Statement) WHERE m.predicate IN ${list(marks.filter(isValue))}
      RETURN m, ${valuesOf("m", "b")} AS mark
      UNION ALL
      MATCH (b)-[m:${typed(MARKS.subject)}]->() RETURN m, ${relations("m")} AS mark
      UNION ALL
      MATCH (b)<-[m:${typed(MARKS.object)}]-() RETURN m, ${relations("m")} AS mark
    }
    WITH q, b, owns, m, mark, mark.predicate IN ${list(BEGINS)} AS begins WHERE ${live("m")}
    WITH q, b, owns, collect(mark) AS marks,
      max(CASE WHEN begins AND m.fromDay > ${String(MIN_DAY)} THEN m.fromDay END) AS begun,
      min(CASE WHEN NOT begins AND m.toDay < ${String(MAX_DAY)} THEN m.toDay END) AS ended
    ${
      of === "ALL"
        ? ""
        : `WHERE b.id = q.entity OR any(own IN owns WHERE type(own) IN ${list(marks)}
      OR coalesce(own.toDay <= begun, false) OR coalesce(own.fromDay >= ended, false))`
    }
    CALL (b) {
      MATCH (b)-[a:${typed(ACTS.subject)}]->() RETURN a
      UNION ALL
      MATCH (b)<-[a:${typed(ACTS.object)}]-() RETURN a
    }
    WITH b, marks, a WHERE ${live("a")} AND (a.toDay <= begun OR a.fromDay >= ended)
    WITH b, head(collect(marks)) AS marks, collect(${relations("a")}) AS acts
    ${unwound("marks + acts")}`;

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
    ${unwound(`[${[relations("r"), valuesOf("a", "s"), valuesOf("b", "o")].join(", ")}]`)}`;

// No index goes over days of all relations: of no entity, each is looked at.
const reversed = (of: Of): string => /* cypher */ `
    MATCH ${of === "ALL" ? "(:Entity {space: $space})-[x]->" : "(:Entity {space: $space, id: q.entity})-[x]-"}(:Entity)
    WHERE x.toDay <= x.fromDay AND ${live("x")}
    ${unwound(`[${relations("x")}]`)}`;

const title = `q_${SINGLE_SEAT.qualifier}`;
const isSeat = (x: string): string => `${x}.${title} IN ${list(SINGLE_SEAT.titles)} AND ${live(x)}`;
/** Who surely sat on some day; of one who sits in a body, the run of those in whose days it sat on the same seat. */
const seats = (of: Of): string => {
  const sure = `${isSeat("x")} AND x.startLatest < x.endEarliest`;
  return of === "ALL"
    ? /* cypher */ `
    MATCH (s:Entity {space: $space})<-[x:${SINGLE_SEAT.predicate}]-() WHERE ${sure}`
    : /* cypher */ `
    CALL (q) {
      MATCH (s:Entity {space: $space, id: q.entity})<-[x:${SINGLE_SEAT.predicate}]-() WHERE ${sure} RETURN s, x
      UNION
      MATCH (:Entity {space: $space, id: q.entity})-[own:${SINGLE_SEAT.predicate}]->(s)
      WHERE ${isSeat("own")} AND own.startLatest < own.endEarliest
      MATCH (s)<-[x:${SINGLE_SEAT.predicate}]-() WHERE x.${title} = own.${title} AND ${sure}
      WITH s, own, x ORDER BY x.startLatest
      WITH s, own, collect(x) AS sitting
      WITH s, sitting, reduce(run = [${String(MIN_DAY)}, ${String(MIN_DAY)}], x IN sitting | CASE
        WHEN x.startLatest < run[1] THEN [run[0], CASE WHEN x.endEarliest > run[1] THEN x.endEarliest ELSE run[1] END]
        WHEN run[0] <= own.startLatest AND own.startLatest < run[1] THEN run
        ELSE [x.startLatest, x.endEarliest] END) AS run
      UNWIND sitting AS x
      WITH s, x, run WHERE run[0] <= x.startLatest AND x.startLatest < run[1]
      RETURN s, x
    }`;
};

const word = (name: string): string => `coalesce(x.${name}, '')`;
const figure = `[${[
  ...[word(`q_${SAME_FIGURE.indicator}`), word(`q_${SAME_FIGURE.about}`)],
  `coalesce(x.q_${SAME_FIGURE.period}, ${word("startEdtf")} + '/' + ${word("endEdtf")})`,
  word("unit"),
].join(", ")}]`;

const branches: Readonly<Record<ConflictRule, (of: Of) => readonly string[]>> = {
  SINGLE_VALUE: (of) => [
    `${values(of, `x.predicate IN ${list(SINGLE_VALUE.predicates)}`)} ${inGroups("x.predicate")}
    ${unwound(`[${valuesOf("item", "s")}]`)}`,
  ],
  SAME_FIGURE: (of) => [
    `${values(of, `x.predicate = '${SAME_FIGURE.predicate}'`)} ${inGroups(figure)}
    ${unwound(`[${valuesOf("item", "s")}]`)}`,
  ],
  SINGLE_SEAT: (of) => [
    `${seats(of)} ${inGroups(`x.${title}`)}
    ${unwound(`[${relations("item")}]`)}`,
  ],
  IMPOSSIBLE_ORDER: (of) => [
    outside(of),
    laterBases(of),
    reversed(of),
    `${values(of, "x.toDay <= x.fromDay")} ${unwound(`[${valuesOf("x", "s")}]`)}`,
  ],
};

/** All claims of one rule: a text for all entities and one for single ones, each planned once. */
export function candidateText(rule: ConflictRule, of: Of): string {
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
export function candidateTexts(
  queries: readonly ConflictCandidateQuery[],
): { readonly text: string; readonly slots: readonly number[] }[] {
  return CONFLICT_RULES.flatMap((rule) =>
    (["ALL", "ONE"] as const).flatMap((of) => {
      const slots = [...queries.keys()].filter((slot) => {
        const query = queries[slot];
        return query?.rules.includes(rule) === true && (query.entity === null) === (of === "ALL");
      });
      return slots.length === 0 ? [] : [{ text: candidateText(rule, of), slots }];
    }),
  );
}

export type CandidateRow = Omit<StatementRow, "evidence"> & { readonly documents: readonly string[] };

export function candidateParams({ entity }: ConflictCandidateQuery): Params & { readonly limit: number } {
  return { entity, limit: 1 };
}

/** The claims of all rules as one list, each once. */
export function toCandidates(rows: readonly CandidateRow[]): ConflictCandidate[] {
  const distinct = new Map(rows.map((row) => [row.id, row]));
  return [...distinct.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ documents, ...row }) => {
      const { evidence: _, ...rest } = toStatement({ ...row, evidence: [] });
      return { ...rest, documents: [...documents].sort() };
    });
}
