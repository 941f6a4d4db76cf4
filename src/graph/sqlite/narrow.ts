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
  const ends = (filter: RelatedFilter, sure: Query | null): Query => {
    const end = filter.direction === "OUT" ? "subject" : "object";
    const condition = and([relationCondition(filter), sure]);
    return {
      sql: `SELECT DISTINCT s.${end} AS id FROM statement s WHERE s.${end} IS NOT NULL AND ${condition.sql}`,
      params: condition.params,
    };
  };
  const ids = (rows: readonly Row[]): string[] =>
    rows.flatMap((row) => Object.values(row).flatMap((id) => (id === null ? [] : [String(id)])));
  const sets = await inTurns(deadline, toAny, (filter) => new Set(ids(all(ends(filter, null)))));
  const judging = toAny.flatMap((filter) => {
    const sure = relationSureness(filter);
    return sure ? [ends(filter, sure)] : [];
  });
  const sureSets = await inTurns(deadline, judging, (piece) => inList("e.id", ids(all(piece))));
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
