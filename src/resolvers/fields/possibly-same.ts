import type { Resolvers } from "../__generated__/types.js";
import { listSize } from "../arguments/sizes.js";
import type { Context } from "../context.js";
import { viewOf } from "../lists/ends.js";
import { statementList } from "../lists/statement-lists.js";
import type { EntityView, StatementView } from "../views.js";
import { ALL_TIME } from "../views.js";
import { qualifier } from "./statement.js";

/** The judgements that an entity may be another one. They have no date. */
export function possiblySame(
  { entity }: EntityView,
  { first }: { readonly first: number },
  context: Context,
): Promise<StatementView[]> {
  const selection = { predicates: ["POSSIBLY_SAME_AS"], direction: "OUT" } as const;
  return statementList(entity.id, ALL_TIME, listSize(first), selection, context);
}

export const possiblySameAs: Resolvers = {
  PossiblySame: {
    entity: (view, _, context) => viewOf(qualifier(view, "entity") ?? "", context),
    reason: ({ statement: { value } }) => (value?.type === "TEXT" ? value.text : ""),
    statement: (view) => view,
  },
};
