import type DataLoader from "dataloader";

import type { Statement } from "../../domain/statement.js";
import type { Page } from "../../graph/queries/page.js";
import type { StatementQuery } from "../../graph/queries/statements.js";
import type { StatementView, TimeScope, ViaView } from "../views.js";

/** Whom to look for: who took the place of a body (OUT), or whose place it took (IN). */
export interface LineageQuery {
  readonly body: string;
  readonly direction: "OUT" | "IN";
  readonly scope: TimeScope;
}

/** Bodies that stand in for another, nearest first, and how each was reached. */
export type Lineage = ReadonlyMap<string, ViaView>;

// 70 years of reforms have seldom moved a task more than three times.
export const MOST_SUCCESSIONS = 8;
const MOST_BODIES = 50;

interface Walk {
  readonly query: LineageQuery;
  readonly found: Map<string, ViaView>;
  ends: readonly { readonly id: string; readonly way: readonly StatementView[] }[];
}

/**
 * Walks all lineages together, one load a level, and hands them out together: were each done when its own end is
 * reached, what hangs on them would be asked in as many turns. A circle ends where it began.
 */
export async function lineages(
  queries: readonly LineageQuery[],
  pages: DataLoader<StatementQuery, Page<Statement>, string>,
): Promise<Lineage[]> {
  const walks = queries.map((query): Walk => ({
    query,
    found: new Map(),
    ends: [{ id: query.body, way: [] }],
  }));
  for (let depth = 0; depth < MOST_SUCCESSIONS; depth += 1) {
    const open = walks.filter(({ ends }) => ends.length > 0);
    if (open.length === 0) break;
    await Promise.all(open.map((walk) => step(walk, pages)));
  }
  return walks.map(({ found }) => found);
}

async function step(walk: Walk, pages: DataLoader<StatementQuery, Page<Statement>, string>): Promise<void> {
  const { query, found, ends } = walk;
  const { body, direction, scope } = query;
  const loaded = await Promise.all(
    ends.map(({ id }) =>
      pages.load({
        entity: id,
        predicates: ["SUCCEEDED_BY"],
        direction,
        ...scope,
        statuses: ["STATED"],
        qualifier: null,
        documents: null,
        includeDeprecated: false,
        order: { field: "DATE", direction: "ASC" },
        page: { first: MOST_BODIES, after: null },
      }),
    ),
  );
  const next: { id: string; way: StatementView[] }[] = [];
  for (const [index, { items }] of loaded.entries())
    for (const statement of items) {
      const id = direction === "OUT" ? statement.object : statement.subject;
      if (id === null || id === body || found.has(id) || found.size === MOST_BODIES) continue;
      const way = [...(ends[index]?.way ?? []), { statement, scope }];
      found.set(id, { name: null, from: body, successions: way });
      next.push({ id, way });
    }
  walk.ends = next;
}
