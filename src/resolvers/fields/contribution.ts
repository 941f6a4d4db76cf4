import { vocabulary } from "../../domain/vocabulary.js";
import type { CreatorRole, Resolvers } from "../__generated__/types.js";
import type { Context } from "../context.js";
import { labelIn } from "../labels/labels.js";
import { roleLabelOf } from "../labels/role-labels.js";
import type { Connection, ListArguments } from "../lists/connection.js";
import { otherEnd } from "../lists/ends.js";
import type { Lineage } from "../lists/lineage.js";
import { statementConnection } from "../lists/statement-lists.js";
import type { StatementView, TimeScope } from "../views.js";
import { factIds, qualifier, factFields } from "./statement.js";

export const contribution: Resolvers = {
  Contribution: {
    ...factFields,
    ...factIds("CONTRIBUTION"),
    contributor: (view, _, context) => otherEnd(view, "subject", context),
    work: (view, _, context) => otherEnd(view, "object", context),
    creatorRole: roleOf,
    roleLabel: (view, args, context) =>
      roleLabelOf(view, args, context) ??
      labelIn(vocabulary.creatorRoles, roleOf(view), args, context) ??
      roleOf(view),
  },
};

/** What somebody did for works (OUT), or what was done for a work (IN). */
export function contributionsOf(
  entity: string,
  scope: TimeScope,
  args: ListArguments,
  direction: "OUT" | "IN",
  context: Context,
  lineage: Lineage = new Map(),
): Promise<Connection<StatementView>> {
  const selection = { predicates: ["CONTRIBUTED_TO"], direction, lineage };
  return statementConnection(entity, scope, args, selection, context);
}

function roleOf(view: StatementView): CreatorRole {
  return (qualifier(view, "role") ?? "OTHER") as CreatorRole;
}
