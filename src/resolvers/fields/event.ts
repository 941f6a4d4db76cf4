import { JianbaoError } from "../../domain/errors.js";
import { isLimited } from "../../domain/time.js";
import type { StatementQuery } from "../../graph/queries/statements.js";
import type { Resolvers, Role } from "../__generated__/types.js";
import { filterDays, judgingDays, narrow } from "../arguments/days.js";
import { filterIds, filterName, filterValues } from "../arguments/filters.js";
import { listSize } from "../arguments/sizes.js";
import { vocabulary } from "../../domain/vocabulary.js";
import type { Connection } from "../lists/connection.js";
import type { Context } from "../context.js";
import { MOST_ABOVE } from "../lists/above.js";
import { entityEdge, entityFields } from "./entity.js";
import { filterDocuments, filterEntities, knownPlaces } from "../arguments/known-ids.js";
import { labelIn } from "../labels/labels.js";
import { roleLabelOf, roleTermsOf } from "../labels/role-labels.js";
import type { Lineage } from "../lists/lineage.js";
import type { ListArguments } from "../lists/connection.js";
import { entityConnection, fromReader, joined, relatedConnection } from "../lists/entity-lists.js";
import { otherEnd, otherEnds } from "../lists/ends.js";
import { statementConnection } from "../lists/statement-lists.js";
import { factIds, qualifier, statementEdge, statementFields } from "./statement.js";
import type { StatementView, TimeScope } from "../views.js";
import { ALL_TIME } from "../views.js";

export const event: Resolvers = {
  Query: {
    events: async (_, args, context) => {
      const { name, type, date, participant, place, document } = args.filter ?? {};
      const who = await filterEntities(participant, context);
      const where = await knownPlaces(filterIds(place), context);
      const between = filterDays(date);
      return entityConnection(
        ["EVENT"],
        ALL_TIME,
        args,
        {
          name: filterName(name),
          subkinds: filterValues(type),
          between,
          related: [
            ...(who ? [joined(["TOOK_PART_IN"], "IN", who, judgingDays(between, args))] : []),
            ...(where ? [joined(["HELD_AT"], "OUT", where)] : []),
          ],
          documents: await filterDocuments(document, context),
        },
        fromReader(context.reader),
      );
    },
  },
  EventEdge: { relation: entityEdge.relation, certainty: entityEdge.certainty },
  Event: {
    ...entityFields,
    eventType: ({ entity }) => entity.subkind as never,
    type: ({ entity }) => entity.subkind as never,
    typeLabel: ({ entity }, args, context) =>
      labelIn(vocabulary.subkinds.EVENT, entity.subkind, args, context),
    date: ({ entity: { period } }) => (isLimited(period) ? period : null),
    summary: ({ entity }) => entity.attributes["summary"] ?? null,
    venues: ({ entity, scope }, args, context) =>
      otherEnds(
        entity.id,
        narrow(scope, args),
        listSize(args.first),
        { predicates: ["HELD_AT"], direction: "OUT" },
        context,
      ),
    participations: ({ entity, scope }, args, context) =>
      participationsOf(entity.id, scope, args, "IN", context),
    // An event can also be a part of something other than an event.
    partOf: async ({ entity, scope }, args, context) => {
      const found = await otherEnds(
        entity.id,
        narrow(scope, args),
        MOST_ABOVE,
        { predicates: ["PART_OF"], direction: "OUT" },
        context,
      );
      return found.find(({ entity: { kind } }) => kind === "EVENT") ?? null;
    },
    parts: ({ entity, scope }, args, context) =>
      relatedConnection(
        "EVENT",
        scope,
        args,
        { predicates: ["PART_OF"], direction: "OUT", to: entity.id },
        context,
      ),
    agreements: ({ entity, scope }, args, context) =>
      relatedConnection(
        "AGREEMENT",
        scope,
        args,
        { predicates: ["SIGNED_AT"], direction: "OUT", to: entity.id },
        context,
      ),
  },
  ParticipationEdge: statementEdge,
  Participation: {
    ...statementFields,
    ...factIds("PARTICIPATION"),
    participant: (view, _, context) => otherEnd(view, "subject", context),
    event: (view, _, context) => otherEnd(view, "object", context),
    role: roleOf,
    roleTerms: (view, { first }) => roleTermsOf(view).slice(0, listSize(first)),
    roleLabel: (view, args, context) =>
      roleLabelOf(view, args, context) ??
      labelIn(vocabulary.roles, roleOf(view), args, context) ??
      roleOf(view),
  },
};

/** The participations of an entity (OUT), or those in an event (IN). */
export function participationsOf(
  entity: string,
  scope: TimeScope,
  args: ListArguments & RoleArguments,
  direction: "OUT" | "IN",
  context: Context,
  lineage: Lineage = new Map(),
): Promise<Connection<StatementView>> {
  return statementConnection(
    entity,
    scope,
    args,
    { predicates: ["TOOK_PART_IN"], direction, qualifier: rolesIn(args), lineage },
    context,
  );
}

interface RoleArguments {
  readonly roles?: readonly Role[] | null | undefined;
  readonly roleTerms?: readonly string[] | null | undefined;
}

/** The condition "in one of these roles", or "with one of these words for the role"; null for all. */
export function rolesIn({ roles, roleTerms }: RoleArguments): StatementQuery["qualifier"] {
  if (roles != null && roleTerms != null)
    throw new JianbaoError("BAD_INPUT", "give roles or roleTerms, not both");
  if (roleTerms != null) return { name: "roleTerm", in: roleTerms };
  return roles == null ? null : { name: "role", in: roles };
}

function roleOf(view: StatementView): Role {
  return (qualifier(view, "role") ?? "ATTENDEE") as Role;
}
