/** The definition of paths, for small data only: every simple path is walked to its end. */
import type { EntityId } from "../../domain/entity.js";
import type { Statement } from "../../domain/statement.js";
import { predicate } from "../../domain/vocabulary.js";
import type { EdgeFilter } from "../queries/edge-filter.js";
import type { DayColumns } from "../stored/day-columns.js";
import { dayColumns } from "../stored/day-columns.js";
import type { PathAnswer, PathQuery } from "../queries/paths.js";

export function pathsByWalkingAll(statements: readonly Statement[], query: PathQuery): PathAnswer {
  const { from, to, maxLength, hubLimit, first } = query;
  const all = statements.filter(({ object, rank }) => object !== null && rank !== "DEPRECATED");
  const edges = all.filter((statement) => isSelected(statement, query));
  const degree = (id: EntityId): number => all.filter((one) => touches(one, id)).length;
  const isHub = (id: EntityId): boolean => id !== from && id !== to && degree(id) > hubLimit;
  const pathsBetween = (start: EntityId, end: EntityId, through: (id: EntityId) => boolean): EntityId[][] =>
    simplePaths([start], end, edges, through);
  const distance = (start: EntityId, end: EntityId): number =>
    Math.min(...pathsBetween(start, end, (id) => !isHub(id)).map((nodes) => nodes.length - 1));

  const length = distance(from, to);
  const isFound = length <= maxLength;
  const limit = isFound ? length : maxLength;
  const entities = [...new Set(all.flatMap(endsOf))];
  const skippedHubs = entities
    .filter((id) => isHub(id) && distance(from, id) + distance(id, to) <= limit)
    .map((entity) => ({ entity, degree: degree(entity) }))
    .sort((a, b) => b.degree - a.degree || compare(a.entity, b.entity));
  if (!isFound) {
    const isJoined = pathsBetween(from, to, () => true).length > 0;
    return { status: isJoined ? "NONE_WITHIN_LIMIT" : "NONE_AT_ALL", paths: [], skippedHubs };
  }
  const shortest = pathsBetween(from, to, (id) => !isHub(id))
    .filter((nodes) => nodes.length - 1 === length)
    .sort((a, b) => compare(a.join(" "), b.join(" ")));
  return {
    status: "FOUND",
    paths: shortest
      .slice(0, first)
      .map((nodes) => ({
        nodes,
        statements: nodes.slice(1).map((node, index) => firstBetween(edges, nodes[index] ?? "", node)),
      })),
    skippedHubs,
  };
}

/** For ids of equal length: joined ids sort in the order of their nodes. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function endsOf({ subject, object }: Statement): EntityId[] {
  return object === null ? [subject] : [subject, object];
}

function touches(statement: Statement, id: EntityId): boolean {
  return endsOf(statement).includes(id);
}

function simplePaths(
  nodes: readonly EntityId[],
  end: EntityId,
  edges: readonly Statement[],
  through: (id: EntityId) => boolean,
): EntityId[][] {
  const last = nodes.at(-1) ?? "";
  if (last === end) return [[...nodes]];
  if (nodes.length > 1 && !through(last)) return [];
  const next = new Set(edges.filter((edge) => touches(edge, last)).flatMap(endsOf));
  return [...next]
    .filter((id) => !nodes.includes(id))
    .flatMap((id) => simplePaths([...nodes, id], end, edges, through));
}

function firstBetween(edges: readonly Statement[], a: EntityId, b: EntityId): string {
  const [found] = edges
    .filter((edge) => touches(edge, a) && touches(edge, b))
    .sort((x, y) => daysOf(x).sortDay - daysOf(y).sortDay || compare(x.id, y.id));
  return found?.id ?? "";
}

function isSelected(statement: Statement, filter: EdgeFilter): boolean {
  const { predicates, statuses, between, asOf } = filter;
  const { fromDay, toDay, asOfTo } = daysOf(statement);
  return (
    (predicates === null || predicates.includes(statement.predicate)) &&
    statuses.includes(statement.status) &&
    (between?.to == null || fromDay < between.to) &&
    (between?.from == null || toDay > between.from) &&
    (asOf === null || (fromDay <= asOf && asOf < asOfTo))
  );
}

function daysOf({ period, predicate: name }: Statement): DayColumns {
  return dayColumns(period, predicate(name).time);
}
