import { judgeEntity, timeOfKind } from "../../domain/certainty.js";
import type { Entity, EntityKind } from "../../domain/entity.js";
import { sortDayOfPeriod } from "../../graph/stored/day-columns.js";
import type { GraphReader } from "../../graph/store.js";
import type { EntityQuery, RelatedFilter } from "../../graph/queries/entities.js";
import type { Page } from "../../graph/queries/page.js";
import type { EntityOrder } from "../__generated__/types.js";
import { narrow, wantedCertainty } from "../arguments/days.js";
import type { Context } from "../context.js";
import type { EntityView, TimeScope, ViaView } from "../views.js";
import type { Connection, ListArguments } from "./connection.js";
import { connection, orderOf, pageRequest } from "./connection.js";
import type { Lineage } from "./lineage.js";
import { BY_DATE, statementFilter } from "./statement-lists.js";

type Maybe<Value> = Value | null | undefined;
type EntityListArguments = ListArguments & { readonly orderBy?: Maybe<EntityOrder> };
type EntityConditions = Partial<Omit<EntityQuery, "kinds" | "order" | "page">>;

/**
 * A page of entities of one kind, by name unless `args` gives an order. If the conditions have days of their own, these
 * judge the list, and the days in force only leave out what surely did not exist then. Otherwise the days in force judge. `fetch` is `fromReader` for a field of Query
 * and `fromLoader` for a nested field.
 */
export async function entityConnection(
  kinds: readonly EntityKind[] | null,
  scope: TimeScope,
  args: EntityListArguments,
  conditions: EntityConditions,
  fetch: (query: EntityQuery) => Promise<Page<Entity>>,
  more: (entity: Entity, scope: TimeScope) => Partial<EntityView> = () => ({}),
): Promise<Connection<EntityView>> {
  const inner = narrow(scope, args);
  const order = { of: kinds?.join() ?? "ENTITY", ...orderOf(args.orderBy, "NAME") };
  const { between = null, related = [] } = conditions;
  const isRelationJudged = related.some((one) => one.between !== null || one.asOf != null);
  const isJudged = isRelationJudged || between !== null;
  const own = isJudged ? { asOf: null, between } : inner;
  const page = await fetch({
    kinds,
    subkinds: null,
    name: null,
    attributes: [],
    related: [],
    documents: null,
    ...conditions,
    ...own,
    ...(isJudged ? { alive: inner } : {}),
    certainty: isRelationJudged ? (args.certainty ?? null) : wantedCertainty(args.certainty, own),
    order: { field: order.field, direction: order.direction },
    page: pageRequest(args, order),
  });
  const sort = ({ kind, sortKey, period, id }: Entity): string | number =>
    order.field === "NAME"
      ? sortKey
      : order.field === "DATE"
        ? sortDayOfPeriod(period, timeOfKind(kind))
        : id;
  return connection(
    page,
    args,
    order,
    (entity) => [sort(entity), entity.id],
    (entity) => ({
      entity,
      scope: inner,
      ...(isRelationJudged ? {} : { judged: judgeEntity(entity, own) }),
      ...more(entity, inner),
    }),
  );
}

/**
 * A page of the entities that a statement joins to `to` within the days in force. The statement that joins each of them
 * is read only if a field needs it.
 */
export function relatedConnection(
  kind: EntityKind,
  scope: TimeScope,
  args: EntityListArguments,
  relation: Pick<RelatedFilter, "predicates" | "direction"> & {
    readonly to: string;
    readonly lineage?: Lineage;
  },
  context: Context,
): Promise<Connection<EntityView>> {
  const { predicates, direction, to, lineage = new Map<string, ViaView>() } = relation;
  const ends = [to, ...lineage.keys()];
  const { asOf, between } = narrow(scope, args);
  return entityConnection(
    [kind],
    scope,
    args,
    { related: [joined(predicates, direction, ends, { asOf, between })] },
    fromLoader(context),
    (entity, inner) => ({
      relation: async () => {
        const page = await context.loaders.statementPage.load({
          entity: entity.id,
          ...statementFilter({ predicates, direction }, inner),
          others: ends,
          order: BY_DATE,
          page: { first: 1, after: null },
        });
        const [statement] = page.items;
        if (!statement) return null;
        const via = lineage.get(statement[direction === "OUT" ? "object" : "subject"] ?? "");
        return { statement, scope: inner, ...(via ? { via } : {}) };
      },
    }),
  );
}

/** `fetch` for fields of Query: reads the store at once. */
export function fromReader(reader: GraphReader): (query: EntityQuery) => Promise<Page<Entity>> {
  return async (query) => {
    const [page] = await reader.entityPages([query]);
    return page ?? { items: [], certain: 0, hasNext: false, total: 0 };
  };
}

/** `fetch` for nested lists: reads in batches. */
export function fromLoader({ loaders }: Context): (query: EntityQuery) => Promise<Page<Entity>> {
  return (query) => loaders.entityPage.load(query);
}

/** The condition "joined to one of `to` by one of these predicates"; a null `to` means joined to anything. */
export function joined(
  predicates: readonly string[],
  direction: RelatedFilter["direction"],
  to: readonly string[] | null,
  more: Partial<Pick<RelatedFilter, "statuses" | "between" | "asOf">> = {},
): RelatedFilter {
  return { predicates, direction, to, statuses: null, between: null, ...more };
}
