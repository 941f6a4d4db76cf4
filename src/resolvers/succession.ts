import type { Resolvers } from "./__generated__/types.js";
import type { Context } from "./context.js";
import { labelOn } from "./entity-label.js";
import { languageOf } from "./labels.js";
import type { Lineage } from "./lists.js";
import { viewOf } from "./lists.js";
import type { EntityView, StatementView, TimeScope, ViaView } from "./views.js";
import { ALL_TIME } from "./views.js";

// 70 years of reforms have seldom moved a task more than three times.
export const MOST_SUCCESSIONS = 8;
const MOST_BODIES = 50;

/**
 * Who took the place of a body (OUT), or whose place it took (IN), level by level: one load a level for all bodies that
 * are asked at once. A circle ends where it began.
 */
export async function lineageOf(
  body: string,
  direction: "OUT" | "IN",
  scope: TimeScope,
  { loaders }: Context,
): Promise<Lineage> {
  const found = new Map<string, ViaView>();
  let level: readonly { readonly id: string; readonly way: readonly StatementView[] }[] = [
    { id: body, way: [] },
  ];
  for (let depth = 0; depth < MOST_SUCCESSIONS && level.length > 0; depth += 1) {
    const pages = await Promise.all(
      level.map(({ id }) =>
        loaders.statementPage.load({
          ...{ entity: id, predicates: ["SUCCEEDED_BY"], direction, ...scope },
          ...{ statuses: ["STATED"], qualifier: null, documents: null, includeDeprecated: false },
          order: { field: "DATE", direction: "ASC" },
          page: { first: MOST_BODIES, after: null },
        }),
      ),
    );
    const next: { id: string; way: StatementView[] }[] = [];
    for (const [index, { items }] of pages.entries())
      for (const statement of items) {
        const id = direction === "OUT" ? statement.object : statement.subject;
        if (id === null || id === body || found.has(id) || found.size === MOST_BODIES) continue;
        const way = [...(level[index]?.way ?? []), { statement, scope }];
        found.set(id, { name: null, from: body, successions: way });
        next.push({ id, way });
      }
    level = next;
  }
  return found;
}

/** The successors of a body where an argument asks for them; nobody where it does not. */
export async function successorsIf(
  includeSuccessors: boolean | null | undefined,
  body: string,
  context: Context,
): Promise<Lineage> {
  return includeSuccessors === true ? lineageOf(body, "OUT", ALL_TIME, context) : new Map();
}

/** The bodies of a lineage, each saying how it was reached. */
export async function bodiesOf(
  lineage: Lineage,
  scope: TimeScope,
  context: Context,
): Promise<EntityView[]> {
  const found = await Promise.all(
    [...lineage].map(async ([id, via]) => {
      const view = await viewOf(id, context, scope);
      return view && { ...view, via };
    }),
  );
  return found.filter((view) => view !== null);
}

export const succession: Resolvers = {
  Via: {
    name: ({ name }) => name,
    from: ({ from }, _, context) => (from === null ? null : viewOf(from, context)),
    successions: ({ successions }) => successions,
    note: async ({ name, from, successions }, args, context) => {
      const english = languageOf(args, context) === "en";
      if (name)
        return english ? `found by its former name ${name.text}` : `以曾用名“${name.text}”查得`;
      const ids = [
        from,
        ...successions.map(({ statement: { subject, object } }) =>
          subject === from ? object : subject,
        ),
      ];
      const bodies = await Promise.all(
        ids.map(async (id) => (id === null ? null : await context.loaders.entity.load(id))),
      );
      const names = bodies.flatMap((one) => (one ? [labelOn(one, null)] : []));
      return english ? `by succession: ${names.join(" → ")}` : `经机构承继：${names.join(" → ")}`;
    },
  },
};
