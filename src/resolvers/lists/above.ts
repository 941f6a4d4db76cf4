import type { EntityKind } from "../../domain/entity.js";
import type { Context } from "../context.js";
import { otherEnd } from "./ends.js";
import { statementList } from "./statement-lists.js";
import type { StatementSelection } from "./statement-lists.js";
import type { EntityView, StatementView, TimeScope } from "../views.js";

// More bodies above one, over all time, than this are not looked at.
export const ABOVE = 20;

/**
 * The one entity of a kind above another where a field has room for one (what is a part of something can be a part of
 * an entity of another kind): by the earlier predicate of `selection`, then what has
 * not ended before what has, then what began last.
 */
export async function oneAbove(
  entity: string,
  scope: TimeScope,
  selection: StatementSelection & { readonly predicates: readonly string[] },
  context: Context,
  { byPredicate, kind }: { readonly byPredicate: boolean; readonly kind: EntityKind },
): Promise<EntityView | null> {
  const statements = await statementList(entity, scope, ABOVE, selection, context);
  const keys = ({ statement: { predicate: name, period } }: StatementView): number[] => [
    byPredicate ? selection.predicates.indexOf(name) : 0,
    period.end.latest === null ? 0 : 1,
    -(period.start.earliest ?? -Infinity),
  ];
  const inTurn = statements.toSorted((a, b) => {
    const other = keys(b);
    const differing = keys(a)
      .map((key, index): [number, number] => [key, other[index] ?? 0])
      .find(([one, two]) => one !== two);
    return differing ? (differing[0] < differing[1] ? -1 : 1) : 0;
  });
  const above = await Promise.all(inTurn.map((view) => otherEnd(view, "object", context)));
  return above.find((view) => view?.entity.kind === kind) ?? null;
}
