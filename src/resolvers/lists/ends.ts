import { qualifierValues } from "../../domain/statement.js";
import { listSize } from "../arguments/sizes.js";
import type { Context } from "../context.js";
import type { EntityView, StatementView, TimeScope } from "../views.js";
import { ALL_TIME } from "../views.js";
import type { StatementSelection } from "./statement-lists.js";
import { statementList } from "./statement-lists.js";

/** The entity of an id with the days to hand down; null if there is none. */
export async function viewOf(id: string, { loaders }: Context, scope = ALL_TIME): Promise<EntityView | null> {
  const found = await loaders.entity.load(id);
  return found && { entity: found, scope };
}

/** The entity at one end of a statement, with the statement as its relation; null if the end is a value. */
export async function otherEnd(
  view: StatementView,
  end: "subject" | "object",
  { loaders }: Context,
): Promise<EntityView | null> {
  const id = view.statement[end];
  const entity = id === null ? null : await loaders.entity.load(id);
  return entity ? { entity, scope: view.scope, relation: () => Promise.resolve(view) } : null;
}

/** The entities that a qualifier of the statement names, at most `first`. */
export async function qualifierEntities(
  { statement: { qualifiers }, scope }: StatementView,
  name: string,
  first: number,
  context: Context,
): Promise<EntityView[]> {
  const ids = qualifierValues(qualifiers[name]).slice(0, listSize(first));
  const found = await Promise.all(ids.map((id) => viewOf(id, context, scope)));
  return found.filter((view) => view !== null);
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
