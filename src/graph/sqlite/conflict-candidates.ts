import type { ConflictCandidate } from "../../domain/conflict/candidate.js";
import { conflictRules } from "../../domain/conflict/rules.js";
import type { ConflictRule } from "../../domain/conflict/rules.js";
import type { Deadline } from "../../domain/deadline.js";
import type { EntityId } from "../../domain/entity.js";
import { inTurns } from "../../domain/event-loop.js";
import type { Statement } from "../../domain/statement.js";
import type { ConflictCandidateQuery } from "../queries/conflict-candidates.js";
import { ACTS, BEGINS, MARKS } from "../queries/conflict-candidates.js";
import { MAX_DAY, MIN_DAY } from "../stored/day-columns.js";
import type { Row } from "./database.js";
import type { Query } from "./queries.js";
import { and, inList, jsonPath, LIST } from "./queries.js";
import { chunks, record } from "./rows.js";
import { IN_ORDER, statementSlices } from "./slices.js";

const CLAIMS_A_PIECE = 200;
const ENTITIES_A_SLICE = 500;

/** Part by part, of a whole store slice by slice: what one query took of all would keep everybody waiting for a second. */
export async function conflictCandidates(
  all: (query: Query) => Row[],
  { entity, rules }: ConflictCandidateQuery,
  deadline: Deadline,
): Promise<ConflictCandidate[]> {
  const scopes: Scope[] = entity === null ? slices(all) : [{ entity }];
  const parts = scopes.flatMap((scope) => [...new Set(rules)].flatMap((rule) => IDS[rule](scope)));
  if (entity === null && rules.includes("IMPOSSIBLE_ORDER")) parts.push(...reversedOfAll(all));
  const found = await inTurns(deadline, parts, (part) =>
    all(part).flatMap((row) => Object.values(row).map(String)),
  );
  const ids = [...new Set(found.flat())].sort();
  const pieces = await inTurns(deadline, chunks(ids, CLAIMS_A_PIECE), (piece) =>
    all({
      sql: `SELECT record FROM statement WHERE id IN ${LIST} ORDER BY id`,
      params: [JSON.stringify(piece)],
    }).map(claimOf),
  );
  return pieces.flat();
}

function claimOf(row: Row): ConflictCandidate {
  const { evidence, ...rest } = record<Statement>(row);
  return { ...rest, documents: [...new Set(evidence.map(({ document }) => document))].sort() };
}

/** Whose claims: of one entity, or of those with ids from `from` up to `to`, by the entity that claims are compared by. */
type Scope = { readonly entity: EntityId } | { readonly from: EntityId; readonly to: EntityId };

/** Behind every id. */
const LAST = "\u{10ffff}";

function slices(all: (query: Query) => Row[]): Scope[] {
  const starts = all({
    sql: "SELECT id FROM entity WHERE ordinal % ? = 0 ORDER BY id",
    params: [ENTITIES_A_SLICE],
  }).map((row) => String(row["id"]));
  return starts.map((from, index) => ({ from, to: starts[index + 1] ?? LAST }));
}

/** The entity in one of the columns, or the slice in the first of them. */
function within(scope: Scope, ...columns: readonly [string, ...string[]]): Query {
  if (!("entity" in scope))
    return { sql: `${columns[0]} >= ? AND ${columns[0]} < ?`, params: [scope.from, scope.to] };
  return {
    sql: `(${columns.map((column) => `${column} = ?`).join(" OR ")})`,
    params: columns.map(() => scope.entity),
  };
}

const live = (table: string): string => `${table}.rank <> 'DEPRECATED' AND ${table}.status = 'STATED'`;

/**
 * By rule: queries of ids, in any columns. What stands alone is left out here, so that of a body with 100,000 statements only those are
 * read and handed over among which a conflict is.
 */
const IDS: Readonly<Record<ConflictRule, (scope: Scope) => Query[]>> = {
  SINGLE_VALUE: (scope) => {
    const own = and([
      inList("s.predicate", conflictRules.SINGLE_VALUE.predicates),
      within(scope, "s.subject"),
    ]);
    return [
      {
        sql: `SELECT s.id FROM statement s INDEXED BY statement_of_subject WHERE ${own.sql} AND ${live("s")} AND EXISTS (SELECT 1 FROM statement t
          WHERE t.subject = s.subject AND t.predicate = s.predicate AND t.id <> s.id AND ${live("t")})`,
        params: own.params,
      },
    ];
  },
  SINGLE_SEAT: (scope) => [seats(scope)],
  SAME_FIGURE: (scope) => [figures(scope)],
  IMPOSSIBLE_ORDER: (scope) => [
    ...("entity" in scope ? reversed(scope.entity) : []),
    outside(scope),
    laterBases(scope),
  ],
};

/** Of each seat, runs of holders in which each surely sat on a day on which one before surely sat. */
function seats(scope: Scope): Query {
  const entity = "entity" in scope ? scope.entity : null;
  const { predicate, qualifier, titles } = conflictRules.SINGLE_SEAT;
  const title = jsonPath(qualifier);
  const own = and([
    inList("s.predicate", [predicate]),
    { sql: `json_extract(s.qualifiers, ?) IN ${LIST}`, params: [title, JSON.stringify(titles)] },
    // By the index of the body; of one who sits there, only those who sit on the same seat.
    entity === null
      ? within(scope, "s.object")
      : {
          sql: `s.object IN (SELECT ? UNION SELECT o.object FROM statement o WHERE o.subject = ? AND o.predicate = ?)
            AND (s.object = ? OR (s.object, json_extract(s.qualifiers, ?)) IN (SELECT o.object, json_extract(o.qualifiers, ?)
              FROM statement o WHERE o.subject = ? AND o.predicate = ?))`,
          params: [...[entity, entity, predicate], ...[entity, title, title, entity, predicate]],
        },
  ]);
  const touched = entity === null ? "" : "AND max(subject = ? OR body = ?)";
  return {
    sql: `SELECT id FROM (
      WITH seat AS (
        SELECT s.id, s.subject, s.object AS body, json_extract(s.qualifiers, ?) AS word,
          json_extract(s.record, '$.period.start.latest') AS since, json_extract(s.record, '$.period.end.earliest') AS until
        FROM statement s INDEXED BY statement_of_object WHERE ${own.sql} AND ${live("s")}
      ), opened AS (
        SELECT *, coalesce(since >= max(until) OVER (PARTITION BY body, word ORDER BY since, id
          ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 1) AS opens FROM seat WHERE since < until
      ), run AS MATERIALIZED (
        SELECT *, sum(opens) OVER (PARTITION BY body, word ORDER BY since, id) AS place FROM opened
      ) SELECT id FROM run WHERE (body, word, place) IN
        (SELECT body, word, place FROM run GROUP BY 1, 2, 3 HAVING count(*) > 1 ${touched}))`,
    params: [title, ...own.params, ...(entity === null ? [] : [entity, entity])],
  };
}

/** Figures of which another is of the same thing, over the same period, in the same unit. */
function figures(scope: Scope): Query {
  const { predicate, indicator, about, period } = conflictRules.SAME_FIGURE;
  const own = and([inList("s.predicate", [predicate]), within(scope, "s.subject")]);
  const word = (path: string): string => `coalesce(json_extract(s.record, '${path}'), '')`;
  const edges = `${word("$.period.start.edtf")} || '/' || ${word("$.period.end.edtf")}`;
  return {
    sql: `SELECT id FROM (SELECT s.id, count(*) OVER (PARTITION BY s.subject, coalesce(json_extract(s.qualifiers, ?), ''),
        coalesce(json_extract(s.qualifiers, ?), ''), coalesce(json_extract(s.qualifiers, ?), ${edges}),
        ${word("$.value.unit")}) AS size
      FROM statement s INDEXED BY statement_of_subject WHERE ${own.sql} AND ${live("s")}) WHERE size > 1`,
    params: [...[indicator, about, period].map(jsonPath), ...own.params],
  };
}

/** Of an entity on either end, each by its index; of a store in the order in which statements lie there. */
function reversed(entity: EntityId): Query[] {
  return (["subject", "object"] as const).map((end) => ({
    sql: `SELECT s.id FROM statement s INDEXED BY statement_of_${end} WHERE ${REVERSED} AND s.${end} = ?`,
    params: [entity],
  }));
}

function reversedOfAll(all: (query: Query) => Row[]): Query[] {
  return statementSlices(all).map(({ sql, params }) => ({
    sql: `SELECT s.id FROM statement s ${IN_ORDER} WHERE ${REVERSED} AND ${sql}`,
    params,
  }));
}

const REVERSED = `s.to_day <= s.from_day AND ${live("s")}`;

/**
 * What bodies did before they began or after they ended, with what says so. Of an entity: its own life, and those in
 * which it has a part that is itself out of order or a mark.
 */
function outside(scope: Scope): Query {
  const own = "entity" in scope ? partsOf(scope.entity) : null;
  const marks = bothEnds((end) => {
    const inSlice = within(scope, `m.${end}`);
    return {
      sql: `SELECT m.${end} AS body, m.id,
        CASE WHEN m.predicate IN ${LIST} THEN CASE WHEN m.from_day > ? THEN m.from_day END END AS begun,
        CASE WHEN m.predicate NOT IN ${LIST} THEN CASE WHEN m.to_day < ? THEN m.to_day END END AS ended
      FROM statement m INDEXED BY statement_of_${end} WHERE m.predicate IN ${LIST} AND ${live("m")}
        AND ${own ? `m.${end} IN (SELECT body FROM own)` : inSlice.sql}`,
      params: [
        ...[JSON.stringify(BEGINS), MIN_DAY, JSON.stringify(BEGINS), MAX_DAY],
        JSON.stringify(MARKS[end]),
        ...(own ? [] : inSlice.params),
      ],
    };
  });
  const acts = bothEnds((end) => ({
    sql: `SELECT l.body, a.id FROM life l CROSS JOIN statement a ON a.${end} = l.body AND a.predicate IN ${LIST}
      WHERE ${live("a")} AND (a.to_day <= l.begun OR a.from_day >= l.ended)`,
    params: [JSON.stringify(ACTS[end])],
  }));
  const isOwn = own
    ? `WHERE EXISTS (SELECT 1 FROM own o WHERE o.body = l.body
        AND (o.marks OR o.to_day <= l.begun OR o.from_day >= l.ended))`
    : "";
  return {
    sql: `SELECT id FROM (
      WITH ${own ? `own AS MATERIALIZED (${own.sql}),` : ""} mark AS MATERIALIZED (${marks.sql}),
      life AS MATERIALIZED (SELECT * FROM (SELECT body, max(begun) AS begun, min(ended) AS ended FROM mark GROUP BY body) l ${isOwn}),
      act AS MATERIALIZED (${acts.sql})
      SELECT id FROM act UNION SELECT id FROM mark WHERE body IN (SELECT body FROM act))`,
    params: [...(own?.params ?? []), ...marks.params, ...acts.params],
  };
}

/** Bodies in whose lives the entity takes part, with the days of the part; its own, as a mark. */
function partsOf(entity: EntityId): Query {
  const across = { subject: "object", object: "subject" } as const;
  const parts = bothEnds((end) => ({
    sql: `SELECT s.${end}, s.from_day, s.to_day, s.predicate IN ${LIST} FROM statement s
      WHERE s.${across[end]} = ? AND s.predicate IN ${LIST} AND ${live("s")}`,
    params: [...[JSON.stringify(MARKS[end]), entity], JSON.stringify([...MARKS[end], ...ACTS[end]])],
  }));
  return {
    sql: `SELECT ? AS body, NULL AS from_day, NULL AS to_day, 1 AS marks UNION ALL ${parts.sql}`,
    params: [entity, ...parts.params],
  };
}

function bothEnds(of: (end: "subject" | "object") => Query): Query {
  const [subject, object] = [of("subject"), of("object")];
  return { sql: `${subject.sql} UNION ALL ${object.sql}`, params: [...subject.params, ...object.params] };
}

function laterBases(scope: Scope): Query {
  const { predicate, dates } = conflictRules.IMPOSSIBLE_ORDER.basis;
  const own = within(scope, "r.subject", "r.object");
  const index = "entity" in scope ? "" : "INDEXED BY statement_of_subject";
  const pairs = `statement r ${index} CROSS JOIN statement a ON a.subject = r.subject AND a.predicate IN ${LIST}
    CROSS JOIN statement b ON b.subject = r.object AND b.predicate IN ${LIST}
    WHERE r.predicate = ? AND a.to_day <= b.from_day AND ${live("r")} AND ${live("a")} AND ${live("b")} AND ${own.sql}`;
  return {
    sql: `SELECT r.id AS relation, a.id AS own, b.id AS basis FROM ${pairs}`,
    params: [JSON.stringify(dates), JSON.stringify(dates), predicate, ...own.params],
  };
}
