import fc from "fast-check";

import { ENTITY_KINDS } from "../../domain/entity.js";
import type { RelatedFilter } from "../queries/entities.js";
import type { EntityStatisticsQuery, StatementStatisticsQuery } from "../queries/statistics.js";
import { entityQuery } from "./contract.fixture.js";
import {
  FACT_LEVELS,
  FACT_SUBKINDS,
  factDay,
  factDocuments,
  factId,
  factIds,
  factPredicates,
  factStatuses,
  factWindow,
  orNull,
} from "./facts.fixture.js";

const { order: _order, page: _page, ...EVERYTHING } = entityQuery();

export const ALL_ENTITIES: EntityStatisticsQuery = {
  of: "ENTITIES",
  by: "KIND",
  relation: null,
  selection: EVERYTHING,
};

export const ALL_STATEMENTS: StatementStatisticsQuery = {
  of: "STATEMENTS",
  by: "PREDICATE",
  entity: null,
  filter: {
    predicates: null,
    direction: "BOTH",
    between: null,
    asOf: null,
    statuses: null,
    qualifier: null,
    documents: null,
    includeDeprecated: false,
  },
};

const relation: fc.Arbitrary<RelatedFilter> = fc.record({
  predicates: factPredicates,
  direction: fc.constantFrom("OUT", "IN"),
  to: orNull(factIds),
  statuses: orNull(factStatuses),
  between: orNull(factWindow),
  asOf: orNull(factDay),
});

const attributes = fc
  .subarray(FACT_LEVELS, { minLength: 1 })
  .map((values) => [{ name: "level", in: values }]);

/** YEAR only without filters by document or relation: the naive count needs the periods of the counted entities. */
export const entityStatistics: fc.Arbitrary<EntityStatisticsQuery> = fc
  .record({
    by: fc.constantFrom("KIND", "SUBKIND", "LEVEL", "DOCUMENT", "PLACE", "YEAR"),
    relation,
    isRelated: fc.boolean(),
    selection: fc.record({
      kinds: orNull(fc.subarray([...ENTITY_KINDS])),
      subkinds: orNull(fc.subarray(FACT_SUBKINDS)),
      name: fc.constant(null),
      attributes: fc.oneof(fc.constant([]), attributes),
      between: orNull(factWindow),
      asOf: orNull(factDay),
      related: fc.oneof(fc.constant([]), fc.array(relation, { maxLength: 2 })),
      documents: orNull(factDocuments),
    }),
  })
  .map(({ by, relation: one, isRelated, selection }) => ({
    of: "ENTITIES" as const,
    by,
    relation:
      by === "PLACE"
        ? { ...one, direction: "OUT", between: null, asOf: null }
        : by === "YEAR" && isRelated
          ? one
          : null,
    selection: by === "YEAR" ? { ...selection, related: [], documents: null } : selection,
  }));

export const statementStatistics: fc.Arbitrary<StatementStatisticsQuery> = fc.record({
  of: fc.constant("STATEMENTS"),
  by: fc.constantFrom("PREDICATE", "STATUS", "DOCUMENT", "YEAR"),
  entity: orNull(factId),
  filter: fc.record({
    predicates: orNull(factPredicates),
    direction: fc.constantFrom("OUT", "IN", "BOTH"),
    between: orNull(factWindow),
    asOf: orNull(factDay),
    statuses: orNull(factStatuses),
    qualifier: fc.constant(null),
    documents: orNull(factDocuments),
    includeDeprecated: fc.boolean(),
  }),
});
