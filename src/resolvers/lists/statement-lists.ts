import type { Statement } from "../../domain/statement.js";
import type { Day } from "../../domain/time.js";
import { predicate } from "../../domain/vocabulary.js";
import { sortDayOfPeriod } from "../../graph/stored/day-columns.js";
import type { StatementQuery } from "../../graph/queries/statements.js";
import { narrow, wantedCertainty } from "../arguments/days.js";
import type { Context } from "../context.js";
import type { CoveredStatements, StatementSelection, StatementView, TimeScope } from "../views.js";

import { ALL_TIME } from "../views.js";
import type { ListArguments, Order } from "./connection.js";
import { connection, pageRequest } from "./connection.js";

export type { StatementSelection } from "../views.js";

export const BY_DATE = { field: "DATE", direction: "ASC" } as const;

/** A page of the statements of an entity within the days in force. Each item hands these days down. */
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
    certainty: wantedCertainty(args.certainty, inner),
    order: { field: order.field, direction: order.direction },
    page: pageRequest(args, order),
  });
  const found = connection(page, args, order, statementSort(order), (statement) =>
    viaOf(statement, selection, inner),
  );
  return {
    ...found,
    covered: { scope: inner, predicates: selection.predicates },
    listed: { entity, selection },
  };
}

/**
 * The first statements of a list that surely lie before or after its days, without these days; nearest first. Nothing
 * lies beyond an open end.
 */
export async function nearestStatements(
  { listed: { entity, selection }, covered: { scope } }: CoveredStatements,
  side: "before" | "after",
  first: number,
  { loaders }: Context,
): Promise<StatementView[]> {
  const day = side === "before" ? firstDayOf(scope) : lastDayOf(scope);
  if (day === null) return [];
  const isBefore = side === "before";
  const { items } = await loaders.statementPage.load({
    entity,
    ...statementFilter(selection, ALL_TIME),
    outside: isBefore ? { before: day } : { after: day },
    order: isBefore ? { field: "LAST_DAY", direction: "DESC" } : BY_DATE,
    page: { first, after: null },
  });
  return items.map((statement) => viaOf(statement, selection, scope));
}

function firstDayOf({ asOf, between }: TimeScope): Day | null {
  return asOf ?? between?.from ?? null;
}

function lastDayOf({ asOf, between }: TimeScope): Day | null {
  return asOf ?? (between?.to == null ? null : between.to - 1);
}

function viaOf(
  statement: Statement,
  { direction, lineage }: StatementSelection,
  scope: TimeScope,
): StatementView {
  const via = lineage?.get(statement[direction === "IN" ? "object" : "subject"] ?? "");
  return { statement, scope, ...(via ? { via } : {}) };
}

/** Which list a cursor belongs to. Two predicates are enough to distinguish the lists, and keep the cursor short. */
function listOf({ predicates, direction }: StatementSelection): string {
  return `${(predicates ?? []).slice(0, 2).join()} ${direction}`;
}

/** The first statements of an entity, by date unless `selection` says otherwise. For short lists without a cursor. */
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

/** A selection within these days, in the form that the port takes. */
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
    field === "DATE" ? sortDayOfPeriod(statement.period, predicate(statement.predicate).time) : statement.id,
    statement.id,
  ];
}
