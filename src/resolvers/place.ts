import { vocabulary } from "../domain/vocabulary.js";
import type { Resolvers } from "./__generated__/types.js";
import { filterIds, filterName } from "./arguments.js";
import { entityFields } from "./entity.js";
import { labelIn } from "./labels.js";
import { entityConnection, fromLoader, fromReader, joined, oneAbove, withParts } from "./lists.js";
import { ALL_TIME } from "./views.js";

const WITHIN = ["PART_OF", "LOCATED_IN"] as const;

export const place: Resolvers = {
  Query: {
    places: async (_, args, { reader }) => {
      const { name, type, code, within } = args.filter ?? {};
      const wholes = await withParts(filterIds(within), reader);
      return entityConnection(
        ["PLACE"],
        ALL_TIME,
        args,
        {
          name: filterName(name),
          subkinds: type == null ? null : [type],
          attributes: code == null ? [] : [{ name: "code", in: [code] }],
          related: wholes ? [joined(WITHIN, "OUT", wholes)] : [],
        },
        fromReader(reader),
      );
    },
  },
  Place: {
    ...entityFields,
    type: ({ entity }) => entity.subkind as never,
    typeLabel: ({ entity }, args, context) =>
      labelIn(vocabulary.subkinds.PLACE, entity.subkind, args, context),
    code: ({ entity }) => entity.attributes["code"] ?? null,
    // A village is a part of its township; that a text places it in the county is true and says less.
    within: ({ entity, scope }, _, context) =>
      oneAbove(entity.id, scope, { predicates: WITHIN, direction: "OUT" }, context, {
        byPredicate: true,
      }),
    parts: ({ entity, scope }, args, context) =>
      entityConnection(
        ["PLACE"],
        scope,
        args,
        { related: [joined(WITHIN, "OUT", [entity.id])] },
        fromLoader(context),
      ),
    organizations: ({ entity, scope }, args, context) =>
      entityConnection(
        ["ORGANIZATION"],
        scope,
        args,
        { related: [joined(["BASED_IN", "LOCATED_IN"], "OUT", [entity.id])] },
        fromLoader(context),
      ),
  },
};
