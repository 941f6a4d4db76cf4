import type { EntityKind } from "../../domain/entity.js";
import type { Context } from "../context.js";
import { otherEnd } from "./ends.js";
import { statementList } from "./statement-lists.js";
import type { StatementSelection } from "./statement-lists.js";
import type { EntityView, StatementView, TimeScope } from "../views.js";

// How many statements are compared: one entity has few others above it, even over all time.
export const MOST_ABOVE = 20;

/**
 * The entity of this kind above another, for a field with one value, such as a parent. If there are several, the first
 * in this order: the earlier predicate of `selection` (if `byPredicate`), relations without an end before those with one, then the latest start.
 */
export async function oneAbove(
  entity: string,
  scope: TimeScope,
  selection: StatementSelection & { readonly predicates: readonly string[] },
  context: Context,
  { byPredicate, kind }: { readonly byPredicate: boolean; readonly kind: EntityKind },
): Promise<EntityView | null> {
  const statements = await statementList(entity, scope, MOST_ABOVE, selection, context);
  const keys = ({ statement: { predicate: name, period } }: StatementView): number[] => [
    byPredicate ? selection.predicates.indexOf(name) : 0,
    period.end.latest === null ? 0 : 1,
    -(period.start.earliest ?? -Infinity),
  ];
  const ordered = statements.toSorted((a, b) => {
    const other = keys(b);
    const differing = keys(a)
      .map((key, index): [number, number] => [key, other[index] ?? 0])
      .find(([one, two]) => one !== two);
    return differing ? (differing[0] < differing[1] ? -1 : 1) : 0;
  });
  const above = await Promise.all(ordered.map((view) => otherEnd(view, "object", context)));
  return above.find((view) => view?.entity.kind === kind) ?? null;
}
