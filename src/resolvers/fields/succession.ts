import type { Resolvers } from "../__generated__/types.js";
import { listSize } from "../arguments/sizes.js";
import { narrow } from "../arguments/days.js";
import type { Context } from "../context.js";
import { entityLabel } from "../labels/labels.js";
import { languageOf } from "../labels/labels.js";
import type { Lineage, LineageQuery } from "../lists/lineage.js";
import type { ListArguments } from "../lists/connection.js";
import { viewOf } from "../lists/ends.js";
import type { EntityView, LineageEdgeView, ViaView } from "../views.js";
import { ALL_TIME } from "../views.js";

/** The successors of an organization if the argument includes them, else none. */
export async function successorsIf(
  includeSuccessors: boolean | null | undefined,
  organization: string,
  { loaders }: Context,
): Promise<Lineage> {
  return includeSuccessors === true
    ? loaders.lineage.load({ organization, direction: "OUT", scope: ALL_TIME })
    : new Map<string, ViaView>();
}

/** The first successors (OUT) or predecessors (IN) of an organization, each with how it was reached. */
export async function lineageOf(
  { entity, scope }: EntityView,
  direction: LineageQuery["direction"],
  args: ListArguments,
  context: Context,
): Promise<LineageEdgeView[]> {
  const inner = narrow(scope, args);
  const lineage = await context.loaders.lineage.load({ organization: entity.id, direction, scope: inner });
  const found = await Promise.all(
    [...lineage].slice(0, listSize(args.first)).map(async ([id, via]) => {
      const view = await viewOf(id, context, inner);
      return view && { ...view, via };
    }),
  );
  return found.filter((view) => view !== null);
}

export const succession: Resolvers = {
  LineageEdge: { node: (view) => view, via: ({ via }) => via },
  Via: {
    name: ({ name }) => name,
    from: ({ from }, _, context) => (from === null ? null : viewOf(from, context)),
    successions: ({ successions }) => successions,
    note: async ({ name, from, successions }, args, context) => {
      const english = languageOf(args, context) === "en";
      if (name) return english ? `found by its former name ${name.text}` : `以曾用名“${name.text}”查得`;
      const ids = [
        from,
        ...successions.map(({ statement: { subject, object } }) => (subject === from ? object : subject)),
      ];
      const organizations = await Promise.all(
        ids.map(async (id) => (id === null ? null : await context.loaders.entity.load(id))),
      );
      const names = organizations.flatMap((one) =>
        one ? [entityLabel(one, null, english ? "en" : "zh")] : [],
      );
      return english ? `by succession: ${names.join(" → ")}` : `经机构承继：${names.join(" → ")}`;
    },
  },
};
