import type { Entity, EntityKind } from "../../domain/entity.js";
import type { Statement, StatementStatus } from "../../domain/statement.js";
import { predicate } from "../../domain/vocabulary.js";
import { JianbaoError } from "../../domain/errors.js";
import { dayColumns, timeOfKind } from "../../graph/stored/day-columns.js";
import type { EntityQuery, RelatedFilter } from "../../graph/queries/entities.js";
import type { Page } from "../../graph/queries/page.js";
import type { StatementQuery } from "../../graph/queries/statements.js";
import type { ListReader } from "../../graph/lists.js";
import type { DateRange, EntityOrder } from "../__generated__/types.js";
import { narrow } from "../arguments/plain.js";
import type { Connection, Order } from "./connection.js";
import { connection, pageRequest } from "./connection.js";
import type { Context } from "../context.js";
import type { Lineage } from "./lineage.js";
import type { CoveredStatements, EntityView, StatementView, TimeScope, ViaView } from "../views.js";
import { ALL_TIME } from "../views.js";

type Maybe<Value> = Value | null | undefined;

export interface ListArguments {
  readonly first?: Maybe<number>;
  readonly after?: Maybe<string>;
  readonly asOf?: Maybe<string>;
  readonly between?: Maybe<DateRange>;
}

/** What a list of statements of one entity selects, beside time and page. */
export interface StatementSelection {
  readonly predicates: readonly string[] | null;
  readonly direction: "OUT" | "IN" | "BOTH";
  readonly status?: Maybe<StatementStatus>;
  readonly dated?: Maybe<boolean>;
  readonly qualifier?: StatementQuery["qualifier"];
  readonly order?: Order & { readonly field: "DATE" | "ID" };
  /** Bodies that stand in for the entity. */
  readonly lineage?: Lineage;
}
const BY_DATE = { field: "DATE", direction: "ASC" } as const;

/** A page of the statements of an entity, within the days in force, as views that hand those days down. */
export async function statementConnection(
  entity: string,
  scope: TimeScope,
  args: ListArguments,
  selection: StatementSelection,
  { loaders }: Context,
): Promise<CoveredStatements> {
  const inner = narrow(scope, args);
  const order = { ...(selection.order ?? BY_DATE), of: listOf(selection) };
  const page = await loaders.statementPage.load({
    entity,
    ...statementFilter(selection, inner),
    order: { field: order.field, direction: order.direction },
    page: pageRequest(args, order),
  });
  const own = selection.direction === "IN" ? "object" : "subject";
  const found = connection(page, args, order, statementSort(order), (statement) => {
    const via = selection.lineage?.get(statement[own] ?? "");
    return { statement, scope: inner, ...(via ? { via } : {}) };
  });
  return { ...found, covered: { scope: inner, predicates: selection.predicates } };
}

/** Names its predicates where they are few: a cursor is not to be as long as the vocabulary. */
function listOf({ predicates, direction }: StatementSelection): string {
  return `${(predicates ?? []).slice(0, 2).join()} ${direction}`;
}

/** The first statements of an entity by date (or by a number of qualifier), for short lists without a cursor. */
export async function statementList(
  entity: string,
  scope: TimeScope,
  first: number,
  selection: StatementSelection,
  { loaders }: Context,
): Promise<StatementView[]> {
  const { items } = await loaders.statementPage.load({
    entity,
    ...statementFilter(selection, scope),
    order: selection.order ?? BY_DATE,
    page: { first, after: null },
  });
  return items.map((statement) => ({ statement, scope }));
}

export function statementFilter(
  { predicates, direction, status, dated, qualifier, lineage }: StatementSelection,
  { asOf, between }: TimeScope,
): Omit<StatementQuery, "entity" | "order" | "page"> {
  return {
    predicates,
    direction,
    between,
    asOf,
    statuses: status == null ? null : [status],
    qualifier: qualifier ?? null,
    documents: null,
    includeDeprecated: false,
    ...(dated === true ? { dated } : {}),
    ...(lineage && lineage.size > 0 ? { alsoOf: [...lineage.keys()] } : {}),
  };
}

function statementSort({ field }: Order): (statement: Statement) => readonly [string | number, string] {
  return (statement) => [
    field === "DATE"
      ? dayColumns(statement.period, predicate(statement.predicate).time).sortDay
      : statement.id,
    statement.id,
  ];
}

export type EntityConditions = Partial<Omit<EntityQuery, "kinds" | "order" | "page">>;

/** A page of entities of one kind. Lists of the root go to the reader, nested ones to the loader: `fetch` says which. */
export async function entityConnection(
  kinds: readonly EntityKind[] | null,
  scope: TimeScope,
  args: ListArguments & { readonly orderBy?: Maybe<EntityOrder> },
  conditions: EntityConditions,
  fetch: (query: EntityQuery) => Promise<Page<Entity>>,
  more: (entity: Entity, scope: TimeScope) => Partial<EntityView> = () => ({}),
): Promise<Connection<EntityView>> {
  const inner = narrow(scope, args);
  const order = {
    of: kinds?.join() ?? "ENTITY",
    field: args.orderBy?.field ?? "NAME",
    direction: args.orderBy?.direction ?? "ASC",
  } as const;
  const page = await fetch({
    kinds,
    subkinds: null,
    name: null,
    attributes: [],
    between: null,
    asOf: inner.asOf,
    related: [],
    documents: null,
    ...conditions,
    order: { field: order.field, direction: order.direction },
    page: pageRequest(args, order),
  });
  const sort = ({ kind, sortKey, period, id }: Entity): string | number =>
    order.field === "NAME"
      ? sortKey
      : order.field === "DATE"
        ? dayColumns(period, timeOfKind(kind)).sortDay
        : id;
  return connection(
    page,
    args,
    order,
    (entity) => [sort(entity), entity.id],
    (entity) => ({ entity, scope: inner, ...more(entity, inner) }),
  );
}

/**
 * A page of the entities joined to `to` within the days in force, each with the statement that joins it (looked up
 * where it is asked for).
 */
export function relatedConnection(
  kind: EntityKind,
  scope: TimeScope,
  args: ListArguments & { readonly orderBy?: Maybe<EntityOrder> },
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

/** The reader as `fetch`, for fields of Query. */
export function fromReader(
  reader: Pick<ListReader, "entityPages">,
): (query: EntityQuery) => Promise<Page<Entity>> {
  return async (query) => {
    const [page] = await reader.entityPages([query]);
    return page ?? { items: [], hasNext: false, total: 0 };
  };
}

/** The loader as `fetch`, for nested lists. */
export function fromLoader({ loaders }: Context): (query: EntityQuery) => Promise<Page<Entity>> {
  return (query) => loaders.entityPage.load(query);
}

/** "Joined to `to` by one of these predicates", in the days in force. */
export function joined(
  predicates: readonly string[],
  direction: RelatedFilter["direction"],
  to: readonly string[] | null,
  more: Partial<Pick<RelatedFilter, "statuses" | "between" | "asOf" | "dated">> = {},
): RelatedFilter {
  return { predicates, direction, to, statuses: null, between: null, ...more };
}

/** The entity of an id, to hand down. */
export async function viewOf(id: string, { loaders }: Context, scope = ALL_TIME): Promise<EntityView | null> {
  const found = await loaders.entity.load(id);
  return found && { entity: found, scope };
}

/** The other end of a statement, seen from an entity. */
export async function otherEnd(
  view: StatementView,
  end: "subject" | "object",
  { loaders }: Context,
): Promise<EntityView | null> {
  const id = view.statement[end];
  const entity = id === null ? null : await loaders.entity.load(id);
  return entity ? { entity, scope: view.scope, relation: () => Promise.resolve(view) } : null;
}

/** The entities at the other end of an entity's statements, each once, in the order of the statements. */
export async function otherEnds(
  entity: string,
  scope: TimeScope,
  first: number,
  selection: StatementSelection & { readonly direction: "OUT" | "IN" },
  context: Context,
): Promise<EntityView[]> {
  const statements = await statementList(entity, scope, first, selection, context);
  const end = selection.direction === "OUT" ? "object" : "subject";
  const found = await Promise.all(statements.map((view) => otherEnd(view, end, context)));
  const distinct = new Map(found.flatMap((view) => (view ? [[view.entity.id, view] as const] : [])));
  return [...distinct.values()];
}

const MOST_PLACES = 20_000;

/** Places with all their parts: 四川省 with its cities, their counties, the sites in them. Throws LIMIT_EXCEEDED for too many. */
export async function withParts(
  places: readonly string[] | null,
  reader: Pick<ListReader, "placesWithin">,
): Promise<readonly string[] | null> {
  if (places === null) return null;
  const [all = []] = await reader.placesWithin([places]);
  if (all.length > MOST_PLACES)
    throw new JianbaoError("LIMIT_EXCEEDED", "the place has too many parts: ask for a smaller one");
  return all;
}
