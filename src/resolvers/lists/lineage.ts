import type DataLoader from "dataloader";

import type { Statement } from "../../domain/statement.js";
import type { Page } from "../../graph/queries/page.js";
import type { StatementQuery } from "../../graph/queries/statements.js";
import type { StatementView, TimeScope, ViaView } from "../views.js";

/** Selects the successors of an organization (OUT) or its predecessors (IN). */
export interface LineageQuery {
  readonly organization: string;
  readonly direction: "OUT" | "IN";
  readonly scope: TimeScope;
}

/** Successors or predecessors by id, nearest first, and how each was reached. */
export type Lineage = ReadonlyMap<string, ViaView>;

// In 70 years of reforms, a task seldom moved more than three times.
export const MOST_SUCCESSIONS = 8;
const MOST_ORGANIZATIONS = 50;

interface Walk {
  readonly query: LineageQuery;
  readonly found: Map<string, ViaView>;
  ends: readonly { readonly id: string; readonly path: readonly StatementView[] }[];
}

/**
 * Follows all lineages level by level, with one load per level, and returns them together, so that the fields that
 * depend on them are one batch too. A cycle ends at an organization that was already found.
 */
export async function lineages(
  queries: readonly LineageQuery[],
  pages: DataLoader<StatementQuery, Page<Statement>, string>,
): Promise<Lineage[]> {
  const walks = queries.map((query): Walk => ({
    query,
    found: new Map(),
    ends: [{ id: query.organization, path: [] }],
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
  const { organization, direction, scope } = query;
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
        page: { first: MOST_ORGANIZATIONS, after: null },
      }),
    ),
  );
  const next: { id: string; path: StatementView[] }[] = [];
  for (const [index, { items }] of loaded.entries())
    for (const statement of items) {
      const id = direction === "OUT" ? statement.object : statement.subject;
      if (id === null || id === organization || found.has(id) || found.size === MOST_ORGANIZATIONS) continue;
      const path = [...(ends[index]?.path ?? []), { statement, scope }];
      found.set(id, { name: null, from: organization, successions: path });
      next.push({ id, path });
    }
  walk.ends = next;
}
