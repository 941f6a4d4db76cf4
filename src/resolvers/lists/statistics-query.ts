import type { EntityKind } from "../../domain/entity.js";
import type { StatementStatus } from "../../domain/statement.js";
import { JianbaoError } from "../../domain/errors.js";
import { vocabulary } from "../../domain/vocabulary.js";
import { dateRange } from "../arguments/days.js";
import type { StatisticsQuery } from "../../graph/queries/statistics.js";
import { CONFERRALS } from "../../domain/vocabulary.js";
import { joined } from "./entity-lists.js";
import type { StatisticsDimension, StatisticsFilter } from "../views.js";

/** The predicates that place an entity of each kind. The list of that kind filters by the same ones. */
const PLACED: Readonly<Partial<Record<EntityKind, readonly string[]>>> = {
  EVENT: ["HELD_AT"],
  ORGANIZATION: ["BASED_IN", "LOCATED_IN"],
};
const DATED: readonly EntityKind[] = ["EVENT", "AGREEMENT", "WORK", "HONOR"];

/**
 * The query of a count, with the conditions of the list whose total it gives. `places` are those of the filter, with
 * their parts. Throws BAD_INPUT if the dimension or a condition does not fit the counted items.
 */
export function statisticsQuery(
  dimension: StatisticsDimension,
  filter: StatisticsFilter,
  places: readonly string[] | null,
): StatisticsQuery {
  const { kind } = filter;
  if (kind != null) return entityStatistics(kind, dimension, filter, places);
  if (dimension === "KIND")
    return entityStatistics(null, dimension, refuse(filter, ["document"], "entities of all kinds"), null);
  const { status, document, entity, dated } = refuse(
    filter,
    ["status", "between", "document", "entity", "dated"],
    "statements",
  );
  if (!isIn(dimension, ["PREDICATE", "STATUS", "DOCUMENT", "YEAR"])) throw unsuited(dimension, null);
  return {
    of: "STATEMENTS",
    entity: entity ?? null,
    by: dimension,
    filter: {
      predicates: null,
      direction: "BOTH",
      asOf: null,
      qualifier: null,
      between: dateRange(filter.between),
      statuses: status == null ? null : [status],
      documents: document == null ? null : [document],
      includeDeprecated: false,
      ...(dated === true ? { dated } : {}),
    },
  };
}

function entityStatistics(
  kind: EntityKind | null,
  dimension: StatisticsDimension,
  filter: StatisticsFilter,
  places: readonly string[] | null,
): StatisticsQuery {
  if (!isIn(dimension, ["KIND", "TYPE", "LEVEL", "DOCUMENT", "PLACE", "YEAR"]))
    throw unsuited(dimension, kind);
  const isHonor = kind === "HONOR";
  const placed = kind === null ? undefined : PLACED[kind];
  const { type, level, status, document } = refuse(
    filter,
    [
      ...(["kind", "type", "document"] as const),
      ...(isHonor ? (["level", "status"] as const) : []),
      ...(kind !== null && DATED.includes(kind) ? (["between"] as const) : []),
      ...(placed ? (["place"] as const) : []),
    ],
    kind === null ? "entities of all kinds" : `entities of kind ${kind}`,
  );
  if (type != null && kind !== null) assertType(kind, type);
  const between = dateRange(filter.between);
  const conferred = joined(CONFERRALS, "IN", null, { between, statuses: status == null ? null : [status] });
  if (dimension === "PLACE" && !placed) throw unsuited(dimension, kind);
  if (dimension === "YEAR" && (kind === null || !DATED.includes(kind))) throw unsuited(dimension, kind);
  if (dimension === "LEVEL" && !isHonor) throw unsuited(dimension, kind);
  return {
    of: "ENTITIES",
    by: dimension === "TYPE" ? "SUBKIND" : dimension,
    selection: {
      kinds: kind === null ? null : [kind],
      subkinds: type == null ? null : [type],
      name: null,
      attributes: level == null ? [] : [{ name: "level", in: [level] }],
      between: isHonor ? null : between,
      asOf: null,
      related: [
        ...(isHonor && (between ?? status) ? [conferred] : []),
        ...(placed && places ? [joined(placed, "OUT", places)] : []),
      ],
      documents: document == null ? null : [document],
    },
    relation:
      dimension === "PLACE" && placed
        ? joined(placed, "OUT", null)
        : dimension === "YEAR" && isHonor
          ? conferred
          : null,
  };
}

/** The filter with the value of a row as one more condition; null if no filter can express it. */
export function withRow(
  dimension: StatisticsDimension,
  key: string,
  filter: StatisticsFilter,
): StatisticsFilter | null {
  switch (dimension) {
    case "KIND":
      return { ...filter, kind: key as EntityKind };
    case "TYPE":
      return { ...filter, type: key };
    case "LEVEL":
      return { ...filter, level: key };
    case "STATUS":
      return { ...filter, status: key as StatementStatus };
    case "DOCUMENT":
      return filter.document == null ? { ...filter, document: key } : null;
    case "YEAR":
      return filter.between == null
        ? { ...filter, between: { from: `${key}-01-01`, to: `${key}-12-31` } }
        : null;
    case "PLACE":
    case "PREDICATE":
      return null;
  }
}

/** The filter. Throws BAD_INPUT for a condition that does not apply to the counted items. */
function refuse(
  filter: StatisticsFilter,
  known: readonly (keyof StatisticsFilter)[],
  what: string,
): StatisticsFilter {
  const given = Object.entries(filter).find(
    ([name, value]) => value != null && !known.includes(name as keyof StatisticsFilter),
  );
  if (given)
    throw new JianbaoError(
      "BAD_INPUT",
      `${what} are not counted by "${given[0]}": the filter takes ${known.join(", ")}`,
    );
  return filter;
}

/** Throws BAD_INPUT for a type that the kind does not have. */
function assertType(kind: EntityKind, type: string): void {
  const types = Object.keys(vocabulary.subkinds[kind]);
  if (!types.includes(type))
    throw new JianbaoError(
      "BAD_INPUT",
      `there is no type "${type.slice(0, 60)}" of ${kind}; ${types.length === 0 ? "it has none" : `there are ${types.join(", ")}`}`,
    );
}

function unsuited(dimension: StatisticsDimension, kind: EntityKind | null): JianbaoError {
  const what = kind ?? "statements (give a kind to count entities)";
  return new JianbaoError(
    "BAD_INPUT",
    `${what} cannot be counted by ${dimension}: entities are by KIND, TYPE, DOCUMENT, YEAR (${DATED.join(", ")}), PLACE (EVENT, ORGANIZATION), LEVEL (HONOR); statements by PREDICATE, STATUS, DOCUMENT, YEAR`,
  );
}

function isIn<Wanted extends StatisticsDimension>(
  dimension: StatisticsDimension,
  wanted: readonly Wanted[],
): dimension is Wanted {
  return (wanted as readonly StatisticsDimension[]).includes(dimension);
}
