import { judgeStatement } from "../domain/certainty.js";
import type { Resolvers } from "./__generated__/types.js";
import { filterIds, filterName } from "./arguments.js";
import { entityFields } from "./entity.js";
import {
  entityConnection,
  fromLoader,
  fromReader,
  joined,
  otherEnd,
  statementConnection,
} from "./lists.js";
import { participationsOf } from "./event.js";
import { conferralsOf } from "./honor.js";
import { qualifier, statementFields } from "./statement.js";
import { ALL_TIME } from "./views.js";

export const person: Resolvers = {
  Query: {
    persons: (_, args, { reader }) => {
      const { name, organization, document } = args.filter ?? {};
      const bodies = filterIds(organization);
      return entityConnection(
        ["PERSON"],
        ALL_TIME,
        args,
        {
          name: filterName(name),
          related: bodies ? [joined(["HOLDS_POSITION", "MEMBER_OF"], "OUT", bodies)] : [],
          documents: filterIds(document),
        },
        fromReader(reader),
      );
    },
  },
  Person: {
    ...entityFields,
    tenures: async ({ entity, scope }, args, context) => {
      const selection = { predicates: ["HOLDS_POSITION"], direction: "OUT" } as const;
      const found = await statementConnection(entity.id, scope, args, selection, context);
      if (args.certainty == null) return found;
      // A certainty is judged, not stored: it narrows the page, whose cursors stay those of the whole list.
      const sure = ({ node }: (typeof found)["edges"][number]): boolean =>
        judgeStatement(node.statement, node.scope)?.certainty === args.certainty;
      const edges = found.edges.filter(sure);
      return { ...found, edges, nodes: edges.map(({ node }) => node) };
    },
    honors: ({ entity, scope }, args, context) =>
      conferralsOf(entity.id, scope, args, "RECEIVED_HONOR", context),
    participations: ({ entity, scope }, args, context) =>
      participationsOf(entity.id, scope, args, "OUT", context),
    works: ({ entity, scope }, args, context) =>
      entityConnection(
        ["WORK"],
        scope,
        args,
        { related: [joined(["AUTHORED"], "IN", [entity.id])] },
        fromLoader(context),
      ),
  },
  Tenure: {
    ...statementFields,
    person: (view, _, context) => otherEnd(view, "subject", context),
    organization: (view, _, context) => otherEnd(view, "object", context),
    title: (view) => qualifier(view, "title") ?? "",
  },
};
