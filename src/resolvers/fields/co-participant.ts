import { JianbaoError } from "../../domain/errors.js";
import { formatDay } from "../../domain/time.js";
import type { EntityKind } from "../../domain/entity.js";
import type { StatementStatus } from "../../domain/statement.js";
import { coParticipantSort, OCCASION_PREDICATES } from "../../graph/stored/co-participants.js";
import type { SharedOccasion } from "../../graph/queries/co-participants.js";
import type { Resolvers } from "../__generated__/types.js";
import { narrow, wantedCertainty } from "../arguments/days.js";
import { listSize } from "../arguments/sizes.js";
import type { Connection } from "../lists/connection.js";
import { connection, pageRequest } from "../lists/connection.js";
import type { Context } from "../context.js";
import { statusesOf } from "../arguments/statuses.js";
import type { ListArguments } from "../lists/connection.js";
import { viewOf } from "../lists/ends.js";
import type { CoParticipantView, EntityView } from "../views.js";

interface CoParticipantArguments extends ListArguments {
  readonly minShared: number;
  readonly kinds?: readonly EntityKind[] | null | undefined;
  readonly statuses: readonly StatementStatus[];
}

const BY_SHARED = { of: "CO_PARTICIPANT", field: "SHARED", direction: "DESC" } as const;

/** Entities that share events, agreements and organizations with this one, within the days in force. */
export async function coParticipantConnection(
  { entity: { id }, scope }: EntityView,
  args: CoParticipantArguments,
  { loaders }: Context,
): Promise<Connection<CoParticipantView>> {
  const { minShared } = args;
  if (minShared < 1)
    throw new JianbaoError("BAD_INPUT", `minShared is ${String(minShared)}: ask for 1 or more`);
  const inner = narrow(scope, args);
  const filter = {
    predicates: OCCASION_PREDICATES,
    statuses: statusesOf(args.statuses),
    between: inner.between,
    asOf: inner.asOf,
  };
  const { first, after } = pageRequest(args, BY_SHARED);
  const page = await loaders.coParticipants.load({
    ...filter,
    entity: id,
    minShared,
    kinds: args.kinds ?? null,
    certainty: wantedCertainty(args.certainty, inner),
    page: { first, after: after && { ...after, sort: Number(after.sort) } },
  });
  return connection(
    page,
    args,
    BY_SHARED,
    (item) => [coParticipantSort(item), item.entity],
    (item) => ({ item, of: id, filter, scope: inner }),
  );
}

export const coParticipant: Resolvers = {
  CoParticipantConnection: {
    nodes: async ({ nodes }, _, context) => {
      const found = await Promise.all(nodes.map((view) => otherOf(view, context)));
      return found.filter((view) => view !== null);
    },
  },
  CoParticipantEdge: {
    node: ({ node }, _, context) => otherOf(node, context),
    sharedCount: ({ node }) => node.item.sharedCount,
    latest: ({ node: { item } }) => (item.latest === null ? null : formatDay(item.latest)),
    shared: async ({ node }, { first }, context) => {
      const occasions = (await sharedOf(node, context)).slice(0, listSize(first));
      const found = await Promise.all(occasions.map(({ entity }) => viewOf(entity, context, node.scope)));
      return found.filter((view) => view !== null);
    },
    statements: async ({ node }, { first }, context) => {
      const occasions = await sharedOf(node, context);
      const ids = occasions.flatMap(({ statements }) => statements).slice(0, listSize(first));
      const found = await Promise.all(ids.map((id) => context.loaders.statement.load(id)));
      return found.flatMap((statement) => (statement ? [{ statement, scope: node.scope }] : []));
    },
  },
};

const MOST_SHARED = 100;

function otherOf({ item, scope }: CoParticipantView, context: Context): Promise<EntityView | null> {
  return viewOf(item.entity, context, scope);
}

/** Both fields of an edge load the same query, so that they share one batch. */
function sharedOf({ item, of, filter }: CoParticipantView, { loaders }: Context): Promise<SharedOccasion[]> {
  return loaders.sharedOccasions.load({ ...filter, entity: of, other: item.entity, limit: MOST_SHARED });
}
