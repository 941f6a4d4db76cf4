import type { StatementStatus } from "../../domain/statement.js";
import { qualifierValues } from "../../domain/statement.js";
import { CONFERRALS, vocabulary } from "../../domain/vocabulary.js";
import type { Resolvers } from "../__generated__/types.js";
import { filterDays } from "../arguments/days.js";
import { filterName, filterValues } from "../arguments/filters.js";
import type { Connection } from "../lists/connection.js";
import type { Context } from "../context.js";
import { entityFields } from "./entity.js";
import { filterDocuments, filterEntities } from "../arguments/known-ids.js";
import { labelIn } from "../labels/labels.js";
import type { Lineage } from "../lists/lineage.js";
import type { ListArguments } from "../lists/connection.js";
import { entityConnection, fromReader, joined } from "../lists/entity-lists.js";
import { otherEnd, qualifierEntities, viewOf } from "../lists/ends.js";
import { statementConnection } from "../lists/statement-lists.js";
import { factIds, qualifier, statementEdge, statementFields } from "./statement.js";
import type { StatementView, TimeScope } from "../views.js";
import { ALL_TIME } from "../views.js";

export const honor: Resolvers = {
  Query: {
    honors: async (_, args, context) => {
      const { name, category, level, recipient, conferred, status, document } = args.filter ?? {};
      const levels = filterValues(level);
      const recipients = await filterEntities(recipient, context);
      const between = filterDays(conferred);
      const conferral = joined(CONFERRALS, "IN", recipients, {
        between,
        statuses: status == null ? null : [status],
      });
      return entityConnection(
        ["HONOR"],
        ALL_TIME,
        args,
        {
          name: filterName(name),
          subkinds: category == null ? null : [category],
          attributes: levels ? [{ name: "level", in: levels }] : [],
          // One conferral must meet all three conditions: recipient, days and status.
          related: (recipients ?? between ?? status) ? [conferral] : [],
          documents: await filterDocuments(document, context),
        },
        fromReader(context.reader),
      );
    },
  },
  Honor: {
    ...entityFields,
    category: ({ entity }) => entity.subkind as never,
    level: ({ entity }) => (entity.attributes["level"] ?? null) as never,
    levelLabel: ({ entity }, args, context) =>
      labelIn(vocabulary.levels, entity.attributes["level"], args, context),
    conferrals: ({ entity, scope }, args, context) =>
      statementConnection(
        entity.id,
        scope,
        args,
        { predicates: CONFERRALS, direction: "IN", status: args.status },
        context,
      ),
    memberConferrals: ({ entity, scope }, args, context) =>
      statementConnection(
        entity.id,
        scope,
        args,
        { predicates: ["MEMBER_RECEIVED_HONOR"], direction: "IN" },
        context,
      ),
  },
  ConferralEdge: statementEdge,
  Conferral: {
    ...statementFields,
    ...factIds("CONFERRAL"),
    honor: (view, _, context) => otherEnd(view, "object", context),
    recipient: (view, _, context) => otherEnd(view, "subject", context),
    recipientMember: (view) => (isOfMember(view) ? (qualifier(view, "member") ?? "成员") : null),
    recipientMemberCount: (view) => {
      const count = qualifier(view, "count");
      return isOfMember(view) && count !== null ? Number(count) : null;
    },
    receivedFor: (view, { first }, context) => qualifierEntities(view, "for", first, context),
    sharedWith: (view, { first }, context) => qualifierEntities(view, "recipient", first, context),
    conferrers: (view, { first }, context) => qualifierEntities(view, "conferrerId", first, context),
    conferrer: ({ statement: { qualifiers } }) => {
      const names = qualifierValues(qualifiers["conferrer"]);
      return names.length === 0 ? null : names.join("、");
    },
    conferredBy: async (view, _, context) => {
      const id = qualifier(view, "conferrerId");
      return id === null ? null : viewOf(id, context, view.scope);
    },
    conferredOn: (view) => qualifier(view, "conferredOn"),
  },
};

/** Whether a member of the recipient received it whom the source does not name. */
function isOfMember({ statement }: StatementView): boolean {
  return statement.predicate === "MEMBER_RECEIVED_HONOR";
}

/** The honors or the designations of an entity, or the honors of its unnamed members. */
export function conferralsOf(
  entity: string,
  scope: TimeScope,
  args: ListArguments & { readonly status?: StatementStatus | null | undefined },
  predicate: (typeof CONFERRALS)[number] | "MEMBER_RECEIVED_HONOR",
  context: Context,
  lineage: Lineage = new Map(),
): Promise<Connection<StatementView>> {
  return statementConnection(
    entity,
    scope,
    args,
    { predicates: [predicate], direction: "OUT", status: args.status, lineage },
    context,
  );
}
