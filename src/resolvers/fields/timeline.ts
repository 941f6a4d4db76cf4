import { judgeStatement } from "../../domain/certainty.js";
import { vocabulary } from "../../domain/vocabulary.js";
import type { EventKind, OrderDirection, Resolvers } from "../__generated__/types.js";
import { idList, listSize } from "../arguments/sizes.js";
import { narrow, wantedCertainty } from "../arguments/days.js";
import { connection, pageRequest } from "../lists/connection.js";
import type { Context } from "../context.js";
import { coverageOfList } from "./coverage.js";
import { knownEntities } from "../arguments/known-ids.js";
import type { Lineage } from "../lists/lineage.js";
import { viewOf } from "../lists/ends.js";
import type { ListArguments } from "../lists/connection.js";
import { statementEdge } from "./statement.js";
import type { CoveredTimeline, StatementView, TimelineView, TimeScope } from "../views.js";
import { ALL_TIME } from "../views.js";

/** Predicates of occurrences. Lasting relations such as BASED_ON, names and figures are not occurrences. */
const OCCURRENCES = vocabulary.predicates.filter(({ time }) => time === "OCCURRENCE").map(({ name }) => name);

interface TimelineArguments extends ListArguments {
  readonly kinds?: readonly EventKind[] | null | undefined;
  readonly direction: OrderDirection;
}

/**
 * The occurrences of these entities (null: of all). One entry holds all statements about one event, honor or agreement.
 */
export async function entityTimeline(
  entities: readonly string[] | null,
  scope: TimeScope,
  args: TimelineArguments,
  { loaders }: Context,
  lineage: Lineage = new Map(),
): Promise<CoveredTimeline> {
  const order = { of: "TIMELINE", field: "DATE", direction: args.direction } as const;
  const { first, after } = pageRequest(args, order);
  const page = await loaders.timelinePage.load({
    entities,
    predicates: OCCURRENCES,
    eventKinds: args.kinds ?? null,
    ...scope,
    certainty: wantedCertainty(args.certainty, scope),
    direction: order.direction,
    page: { first, after: after && { ...after, sort: Number(after.sort) } },
  });
  const found = connection(
    page,
    args,
    order,
    ({ sortDay, entity }) => [sortDay, entity],
    (item) => ({ item, scope, lineage }),
  );
  return { ...found, covered: { scope, predicates: OCCURRENCES } };
}

export const timeline: Resolvers = {
  Query: {
    timeline: async (_, args, context) => {
      const of = args.of == null ? null : await knownEntities(idList(args.of), context);
      const ids = of && [...new Set(of.map(({ id }) => id))];
      return entityTimeline(ids, narrow(ALL_TIME, args), args, context);
    },
  },
  TimelineStatementEdge: statementEdge,
  TimelineConnection: { coverage: coverageOfList },
  Timeline: {
    entity: async ({ item, scope, lineage }, _, context) => {
      const [view, via] = [await viewOf(item.entity, context, scope), lineage.get(item.entity)];
      return view && { ...view, ...(via ? { via } : {}) };
    },
    via: ({ item, lineage }) => lineage.get(item.entity) ?? null,
    statements: (view, { first }, context) => statementsOf(view, listSize(first), context),
    statementCount: ({ item }) => item.statements.length,
    statementEdges: async (view, { first }, context) =>
      (await statementsOf(view, listSize(first), context)).map((node) => ({ node })),
    period: async (view, _, context) => (await earliest(view, context))?.statement.period ?? null,
    // An entry is certain if one of its statements is.
    certainty: async (view, _, context) => {
      const statements = await statementsOf(view, MOST_STATEMENTS, context);
      const judged = statements.flatMap(({ statement, scope }) => judgeStatement(statement, scope) ?? []);
      const best = judged.find(({ certainty }) => certainty === "CERTAIN") ?? judged[0];
      return best ? { level: best.certainty, reason: best.reason } : null;
    },
  },
};

// Most statements of one entry that are read for its date.
const MOST_STATEMENTS = 100;

async function statementsOf(
  { item, scope, lineage }: TimelineView,
  first: number,
  { loaders }: Context,
): Promise<StatementView[]> {
  const ids = item.statements.slice(0, first);
  const found = await Promise.all(ids.map((id) => loaders.statement.load(id)));
  return found.flatMap((statement) => {
    if (!statement) return [];
    const via = lineage.get(statement.subject);
    return [{ statement, scope, ...(via ? { via } : {}) }];
  });
}

async function earliest(view: TimelineView, context: Context): Promise<StatementView | null> {
  const statements = await statementsOf(view, MOST_STATEMENTS, context);
  const day = ({ statement: { period } }: StatementView): number =>
    period.start.earliest ?? period.end.latest ?? Infinity;
  return statements.reduce<StatementView | null>(
    (best, next) => (best && day(best) <= day(next) ? best : next),
    null,
  );
}
