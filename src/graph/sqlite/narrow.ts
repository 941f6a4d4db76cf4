import type { Deadline } from "../../domain/deadline.js";
import { inTurns } from "../../domain/event-loop.js";
import type { EntityQuery, RelatedFilter } from "../queries/entities.js";
import type { Row } from "./database.js";
import type { Judgeable, Query } from "./queries.js";
import {
  and,
  entitySelection,
  entitySureness,
  inList,
  relationCondition,
  relationSureness,
} from "./queries.js";

/**
 * The conditions of an entity query on `entity e`. A filter by documents or by a relation to any entity reads thousands
 * of statements, so it runs first, in pieces, and its result is a list of ids. The page and its total both use the list,
 * and the sure ones of a relation are another list.
 */
export async function narrowed(
  all: (query: Query) => Row[],
  query: EntityQuery,
  deadline: Deadline,
): Promise<Judgeable> {
  const toAny = query.related.filter(({ to }) => to === null);
  const toSome = query.related.filter(({ to }) => to !== null);
  const related = await inTurns(deadline, toAny, (filter) => relatedIds(all, filter));
  const sets = related.map((found) => found.all);
  const sureSets = related.flatMap(({ sure }) => (sure ? [inList("e.id", sure)] : []));
  const ids = (rows: readonly Row[]): string[] =>
    rows.flatMap((row) => Object.values(row).flatMap((id) => (id === null ? [] : [String(id)])));
  if (query.documents !== null) {
    const reported = await inTurns(deadline, [...new Set(query.documents)], (document) =>
      ids(
        all({
          sql: `SELECT DISTINCT s.subject, s.object FROM evidence v CROSS JOIN statement s ON s.id = v.statement
            WHERE v.document = ?`,
          params: [document],
        }),
      ),
    );
    sets.push(new Set(reported.flat()));
  }
  const rest = entitySelection({ ...query, related: toSome, documents: null });
  const sureRest = entitySureness({ ...query, related: toSome });
  const sure = sureRest || sureSets.length > 0 ? and([...sureSets, sureRest]) : null;
  const [first, ...others] = sets;
  if (!first) return { where: rest, sure };
  const found = [...first].filter((id) => others.every((other) => other.has(id)));
  return { where: and([inList("e.id", found), rest]), sure };
}

/** The entities that have the relation to anything, and those that surely have it; null if the filter has no days. */
function relatedIds(
  all: (query: Query) => Row[],
  filter: RelatedFilter,
): { readonly all: ReadonlySet<string>; readonly sure: readonly string[] | null } {
  const end = filter.direction === "OUT" ? "subject" : "object";
  const condition = relationCondition(filter);
  const sure = relationSureness(filter);
  const { sql, params } = sure ?? and([]);
  const rows = all({
    sql: `SELECT s.${end} AS id, max(${sql}) AS sure FROM statement s
      WHERE s.${end} IS NOT NULL AND ${condition.sql} GROUP BY 1`,
    params: [...params, ...condition.params],
  });
  const idsOf = (list: readonly Row[]): string[] => list.map((row) => String(row["id"]));
  return { all: new Set(idsOf(rows)), sure: sure && idsOf(rows.filter((row) => Number(row["sure"]) === 1)) };
}
