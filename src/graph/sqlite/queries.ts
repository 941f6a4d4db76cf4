import type { Asked, Certainty } from "../../domain/certainty.js";
import type { Day, DayWindow } from "../../domain/time.js";
import { MAX_DAY, MIN_DAY } from "../stored/day-columns.js";
import { nameCondition } from "../stored/names.js";
import { cursorSort, UNDATED_LAST } from "../stored/page-order.js";
import type { DocumentQuery } from "../queries/documents.js";
import type { EntityQuery, EntitySelection, RelatedFilter } from "../queries/entities.js";
import type { Direction, PageRequest } from "../queries/page.js";
import type { StatementFilter, StatementQuery } from "../queries/statements.js";
import type { TimelineQuery } from "../queries/timeline.js";
import { isListQualifier } from "../../domain/vocabulary.js";
import type { Param } from "./database.js";

/**
 * SQL text with its parameters, in order. Lists are bound as one JSON array, so that texts repeat from call to call.
 */
export interface Query {
  readonly sql: string;
  readonly params: readonly Param[];
}

/** What a query selects, and which of it is certain: `sure` is null if no days are asked. */
export interface Judgeable {
  readonly where: Query;
  readonly sure: Query | null;
}

/** The condition that also keeps to one certainty; null: both. */
export function judgedAs({ where, sure }: Judgeable, certainty: Certainty | null | undefined): Query {
  if (certainty == null || (certainty === "CERTAIN" && sure === null)) return where;
  const is = sure ?? and([]);
  return and([where, certainty === "CERTAIN" ? is : { sql: `NOT (${is.sql})`, params: is.params }]);
}

/** What makes an entity certain that the query selects; null if it asks no days. */
export function entitySureness({ between, asOf, related }: EntitySelection): Query | null {
  return allSure([daysSureness("e", { between, asOf }), ...related.map(relatedSureness)]);
}

export function relatedSureness(filter: RelatedFilter): Query | null {
  const sure = relationSureness(filter);
  return sure && relatedCondition(filter, sure);
}

/** The same for the relation itself, on `statement s`. */
export function relationSureness({ between, asOf = null }: RelatedFilter): Query | null {
  return daysSureness("s", { between, asOf });
}

/** What makes a row of the table certain for the days; null if there are none. */
export function daysSureness(table: string, { between, asOf }: Asked): Query | null {
  return allSure([
    between && surelyTouches(table, between),
    asOf === null ? null : surelyHeldOn(table, asOf),
  ]);
}

function allSure(conditions: readonly (Query | null)[]): Query | null {
  return conditions.some((condition) => condition !== null) ? and(conditions) : null;
}

export function entitySelection(query: EntitySelection): Query {
  const { kinds, subkinds, name, attributes, between, asOf, alive, related, documents } = query;
  return and([
    kinds && inList("e.kind", kinds),
    subkinds && inList("e.subkind", subkinds),
    name && namedAs(name),
    ...attributes.map(({ name: attribute, in: values }) => ({
      sql: `EXISTS (SELECT 1 FROM attribute a WHERE a.entity = e.id AND a.name = ? AND a.value IN ${LIST})`,
      params: [attribute, JSON.stringify(values)],
    })),
    ...onDays("e", { between, asOf }),
    ...(alive ? onDays("e", alive) : []),
    ...related.map((filter) => relatedCondition(filter)),
    documents && {
      sql: `e.id IN (SELECT s.subject FROM evidence v JOIN statement s ON s.id = v.statement WHERE v.document IN ${LIST}
        UNION SELECT s.object FROM evidence v JOIN statement s ON s.id = v.statement WHERE v.document IN ${LIST})`,
      params: [JSON.stringify(documents), JSON.stringify(documents)],
    },
  ]);
}

function namedAs(condition: NonNullable<EntityQuery["name"]>): Query {
  const name = nameCondition(condition);
  return "in" in name
    ? {
        sql: `e.id IN (SELECT n.entity FROM name n WHERE n.norm IN ${LIST})`,
        params: [JSON.stringify(name.in)],
      }
    : { sql: "e.id IN (SELECT n.entity FROM name n WHERE instr(n.norm, ?) > 0)", params: [name.contains] };
}

function relatedCondition(filter: RelatedFilter, sure: Query | null = null): Query {
  const own = filter.direction === "OUT" ? "subject" : "object";
  const condition = and([relationCondition(filter), sure]);
  return {
    sql: `e.id IN (SELECT s.${own} FROM statement s WHERE s.${own} IS NOT NULL AND ${condition.sql})`,
    params: condition.params,
  };
}

/** The conditions of a relation on `statement s`, without the selected entity. */
export function relationCondition(filter: RelatedFilter): Query {
  const { predicates, direction, to, statuses, between, asOf = null } = filter;
  return and([
    to && inList(direction === "OUT" ? "s.object" : "s.subject", to),
    inList("s.predicate", predicates),
    statuses && inList("s.status", statuses),
    { sql: "s.rank <> 'DEPRECATED'", params: [] },
    ...onDays("s", { between, asOf }),
  ]);
}

/** The conditions of a filter on `statement s`, without the entity. */
export function statementConditions(filter: StatementFilter): (Query | null)[] {
  const { predicates, between, asOf, statuses, qualifier, documents } = filter;
  const { includeDeprecated, dated = false, outside } = filter;
  return [
    predicates && inList("s.predicate", predicates),
    ...onDays("s", { between, asOf }),
    outside ? beyond(outside) : null,
    statuses && inList("s.status", statuses),
    qualifier && hasQualifier(qualifier),
    documents && {
      sql: `EXISTS (SELECT 1 FROM evidence v WHERE v.statement = s.id AND v.document IN ${LIST})`,
      params: [JSON.stringify(documents)],
    },
    dated ? DATED : null,
    includeDeprecated ? null : { sql: "s.rank <> 'DEPRECATED'", params: [] },
  ];
}

/** The qualifier, or an item of it if it is a list, is one of the values. */
export function hasQualifier(qualifier: NonNullable<StatementFilter["qualifier"]>): Query {
  const params = [jsonPath(qualifier.name), JSON.stringify(qualifier.in)];
  return isListQualifier(qualifier.name)
    ? { sql: `EXISTS (SELECT 1 FROM json_each(s.qualifiers, ?) WHERE value IN ${LIST})`, params }
    : { sql: `json_extract(s.qualifiers, ?) IN ${LIST}`, params };
}

export function statementSelection(entity: string, filter: StatementFilter): Query {
  const { direction, others, alsoOf = [] } = filter;
  const all = [entity, ...alsoOf];
  const across = others
    ? ends(direction === "BOTH" ? "BOTH" : direction === "OUT" ? "IN" : "OUT", others)
    : null;
  return and([ends(direction, all), across, ...statementConditions(filter)]);
}

/** Surely over before the day, or surely begun after it. */
function beyond(outside: NonNullable<StatementFilter["outside"]>): Query {
  return "before" in outside
    ? { sql: "s.to_day <= ?", params: [outside.before] }
    : { sql: "s.from_day > ?", params: [outside.after] };
}

/** The column that sorts a list of statements. */
export function statementSort(field: StatementQuery["order"]["field"]): string {
  return { DATE: "s.sort_day", LAST_DAY: "s.to_day", ID: "s.id" }[field];
}

/** One of the ids is the subject (OUT), the object (IN) or either. */
function ends(direction: StatementFilter["direction"], ids: readonly string[]): Query {
  const [subject, object] = [inList("s.subject", ids), inList("s.object", ids)];
  if (direction !== "BOTH") return direction === "OUT" ? subject : object;
  return { sql: `(${subject.sql} OR ${object.sql})`, params: [...subject.params, ...object.params] };
}

/** Occurrence statements of these entities, grouped by item, before order and page. */
export function timelineSelection(query: TimelineQuery, entities: readonly string[]): Query {
  const condition = and([inList("s.subject", entities), timelineConditions(query)]);
  const sure = daysSureness("s", query) ?? and([]);
  return {
    sql: `SELECT coalesce(s.object, s.subject) AS id, min(s.sort_day) AS sort, json_group_array(s.id) AS statements,
        max(${sure.sql}) AS sure
      FROM statement s WHERE ${condition.sql} GROUP BY 1`,
    params: [...sure.params, ...condition.params],
  };
}

/** Conditions of a timeline on `statement s`, without its entities. */
export function timelineConditions(query: TimelineQuery): Query {
  const { predicates, eventKinds, between, asOf } = query;
  return and([
    inList("s.predicate", predicates),
    ...onDays("s", { between, asOf }),
    { sql: "s.rank <> 'DEPRECATED'", params: [] },
    eventKinds && {
      sql: `EXISTS (SELECT 1 FROM entity e WHERE e.id = coalesce(s.object, s.subject)
        AND e.kind = 'EVENT' AND e.subkind IN ${LIST})`,
      params: [JSON.stringify(eventKinds)],
    },
  ]);
}

export function documentSelection({ kinds, title, between }: DocumentQuery): Query {
  return and([kinds && inList("d.kind", kinds), title && titled(title), between && touches("d", between)]);
}

function titled(title: NonNullable<DocumentQuery["title"]>): Query {
  const wanted = nameCondition(title);
  return "in" in wanted
    ? { sql: "FALSE", params: [] }
    : { sql: "instr(d.norm, ?) > 0", params: [wanted.contains] };
}

/** The rows after the cursor, in order, one more than the page holds. */
export function ordered(
  selection: { readonly columns: string; readonly from: string; readonly where: Query },
  sortColumn: string,
  direction: Direction,
  page: PageRequest<string | number>,
): Query {
  const { columns, from, where } = selection;
  const sort = direction === "DESC" && sortColumn.endsWith("sort_day") ? undatedLast(sortColumn) : sortColumn;
  const compare = direction === "ASC" ? ">" : "<";
  const after = page.after && {
    sql: `(${sort} ${compare} ? OR (${sort} = ? AND id > ?))`,
    params: [cursorSort(page.after.sort, direction), cursorSort(page.after.sort, direction), page.after.id],
  };
  const condition = and([where, after]);
  return {
    sql: `SELECT ${columns} FROM ${from} WHERE ${condition.sql} ORDER BY ${sort} ${direction}, id ASC LIMIT ?`,
    params: [...condition.params, page.first + 1],
  };
}

const undatedLast = (column: string): string =>
  `CASE WHEN ${column} = ${String(UNDATED_LAST.day)} THEN ${String(UNDATED_LAST.descending)} ELSE ${column} END`;

const DATED: Query = { sql: "s.dated = 1", params: [] };

/** A list bound as one parameter. */
export const LIST = "(SELECT value FROM json_each(?))";

export function inList(column: string, values: readonly string[]): Query {
  // One value is the common case, and equality lets the planner read the index in the order of the query.
  const [only] = values;
  return values.length === 1 && only !== undefined
    ? { sql: `${column} = ?`, params: [only] }
    : { sql: `${column} IN ${LIST}`, params: [JSON.stringify(values)] };
}

export function touches(table: string, { from, to }: DayWindow): Query {
  return {
    sql: `${table}.from_day < ? AND ${table}.to_day > ?`,
    params: [to ?? MAX_DAY + 1, from ?? MIN_DAY - 1],
  };
}

export function heldOn(table: string, day: Day): Query {
  return { sql: `${table}.from_day <= ? AND ${table}.as_of_to > ?`, params: [day, day] };
}

/** The row of the table can meet the days. */
export function onDays(table: string, { between, asOf }: Asked): (Query | null)[] {
  return [between && touches(table, between), asOf === null ? null : heldOn(table, asOf)];
}

/** A row that touches the window does so for certain. */
function surelyTouches(table: string, { from, to }: DayWindow): Query {
  return spanMeets(table, ["sure_from", "sure_to"], to ?? MAX_DAY + 1, from ?? MIN_DAY - 1);
}

function surelyHeldOn(table: string, day: Day): Query {
  return spanMeets(table, ["as_of_sure_from", "as_of_sure_to"], day + 1, day);
}

/** One of the sure spans begins before `to` and ends after `from`. */
function spanMeets(table: string, [first, last]: readonly [string, string], to: number, from: number): Query {
  return {
    sql: `(${table}.${first} < ? AND ${table}.${last} > ? OR ${table}.more_sure IS NOT NULL AND EXISTS (
      SELECT 1 FROM json_each(${table}.more_sure) m WHERE m.value ->> 0 < ? AND m.value ->> 1 > ?))`,
    params: [to, from, to, from],
  };
}

/** Qualifier names are words of the vocabulary; quotes are dropped so that nothing else reaches the path language. */
export function jsonPath(name: string): string {
  return `$."${name.replaceAll('"', "")}"`;
}

export function and(conditions: readonly (Query | null)[]): Query {
  const given = conditions.filter((condition) => condition !== null);
  return given.length === 0
    ? { sql: "1", params: [] }
    : { sql: given.map(({ sql }) => sql).join(" AND "), params: given.flatMap(({ params }) => params) };
}
