import { isDated } from "../domain/time.js";
import type { StatementQuery } from "../graph/store.js";
import type { Resolvers, Role } from "./__generated__/types.js";
import { filterDays, filterIds, filterName, filterValues, pageSize } from "./arguments.js";
import { vocabulary } from "../domain/vocabulary.js";
import type { Connection } from "./connection.js";
import type { Context } from "./context.js";
import { entityFields } from "./entity.js";
import { labelIn } from "./labels.js";
import type { ListArguments } from "./lists.js";
import {
  entityConnection,
  fromLoader,
  fromReader,
  joined,
  otherEnd,
  otherEnds,
  statementConnection,
  withParts,
} from "./lists.js";
import { qualifier, statementFields } from "./statement.js";
import type { StatementView, TimeScope } from "./views.js";
import { ALL_TIME } from "./views.js";

export const event: Resolvers = {
  Query: {
    events: async (_, args, { reader }) => {
      const { name, type, date, participant, place, document } = args.filter ?? {};
      const who = filterIds(participant);
      const where = await withParts(filterIds(place), reader);
      return entityConnection(
        ["EVENT"],
        ALL_TIME,
        args,
        {
          name: filterName(name),
          subkinds: filterValues(type),
          between: filterDays(date),
          related: [
            ...(who ? [joined(["TOOK_PART_IN"], "IN", who)] : []),
            ...(where ? [joined(["HELD_AT"], "OUT", where)] : []),
          ],
          documents: filterIds(document),
        },
        fromReader(reader),
      );
    },
  },
  Event: {
    ...entityFields,
    type: ({ entity }) => entity.subkind as never,
    typeLabel: ({ entity }, args, context) =>
      labelIn(vocabulary.subkinds.EVENT, entity.subkind, args, context),
    date: ({ entity: { period } }) => (isDated(period) ? period : null),
    summary: ({ entity }) => entity.attributes["summary"] ?? null,
    venues: ({ entity }, { first }, context) =>
      otherEnds(
        entity.id,
        ALL_TIME,
        pageSize(first),
        { predicates: ["HELD_AT"], direction: "OUT" },
        context,
      ),
    participations: ({ entity, scope }, args, context) =>
      participationsOf(entity.id, scope, args, "IN", context),
    partOf: async ({ entity, scope }, _, context) => {
      const wholes = await otherEnds(
        entity.id,
        scope,
        1,
        { predicates: ["PART_OF"], direction: "OUT" },
        context,
      );
      return wholes[0] ?? null;
    },
    parts: ({ entity, scope }, args, context) =>
      entityConnection(
        ["EVENT"],
        scope,
        args,
        { related: [joined(["PART_OF"], "OUT", [entity.id])] },
        fromLoader(context),
      ),
    agreements: ({ entity, scope }, args, context) =>
      entityConnection(
        ["AGREEMENT"],
        scope,
        args,
        { related: [joined(["SIGNED_AT"], "OUT", [entity.id])] },
        fromLoader(context),
      ),
  },
  Participation: {
    ...statementFields,
    participant: (view, _, context) => otherEnd(view, "subject", context),
    event: (view, _, context) => otherEnd(view, "object", context),
    role: roleOf,
    roleLabel: (view, args, context) =>
      labelIn(vocabulary.roles, roleOf(view), args, context) ?? roleOf(view),
  },
};

/** Participations of an entity in events (OUT), or in an event (IN). */
export function participationsOf(
  entity: string,
  scope: TimeScope,
  args: ListArguments & { readonly roles?: readonly Role[] | null | undefined },
  direction: "OUT" | "IN",
  context: Context,
): Promise<Connection<StatementView>> {
  return statementConnection(
    entity,
    scope,
    args,
    { predicates: ["TOOK_PART_IN"], direction, qualifier: rolesIn(args.roles) },
    context,
  );
}

export function rolesIn(roles: readonly Role[] | null | undefined): StatementQuery["qualifier"] {
  return roles == null ? null : { name: "role", in: roles };
}

function roleOf(view: StatementView): Role {
  return (qualifier(view, "role") ?? "ATTENDEE") as Role;
}
