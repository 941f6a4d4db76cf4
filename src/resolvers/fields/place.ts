import { vocabulary } from "../../domain/vocabulary.js";
import type { Resolvers } from "../__generated__/types.js";
import { filterIds, filterName } from "../arguments/filters.js";
import { narrow } from "../arguments/days.js";
import { oneAbove } from "../lists/above.js";
import { entityEdge, entityFields } from "./entity.js";
import { knownPlaces } from "../arguments/known-ids.js";
import { labelIn } from "../labels/labels.js";
import { entityConnection, fromReader, joined, relatedConnection } from "../lists/entity-lists.js";
import { ALL_TIME } from "../views.js";

const SEATED = ["BASED_IN", "LOCATED_IN"] as const;
const WITHIN = ["PART_OF", "LOCATED_IN"] as const;

export const place: Resolvers = {
  Query: {
    places: async (_, args, context) => {
      const { name, type, code, within } = args.filter ?? {};
      const outer = await knownPlaces(filterIds(within), context);
      return entityConnection(
        ["PLACE"],
        ALL_TIME,
        args,
        {
          name: filterName(name),
          subkinds: type == null ? null : [type],
          attributes: code == null ? [] : [{ name: "code", in: [code] }],
          related: outer ? [joined(WITHIN, "OUT", outer)] : [],
        },
        fromReader(context.reader),
      );
    },
  },
  PlaceEdge: { relation: entityEdge.relation, certainty: entityEdge.certainty },
  Place: {
    ...entityFields,
    placeType: ({ entity }) => entity.subkind as never,
    type: ({ entity }) => entity.subkind as never,
    typeLabel: ({ entity }, args, context) =>
      labelIn(vocabulary.subkinds.PLACE, entity.subkind, args, context),
    code: ({ entity }) => entity.attributes["code"] ?? null,
    // PART_OF comes first: a village is a part of its township, and "located in the county" says less.
    within: ({ entity, scope }, args, context) =>
      oneAbove(entity.id, narrow(scope, args), { predicates: WITHIN, direction: "OUT" }, context, {
        byPredicate: true,
        kind: "PLACE",
      }),
    parts: ({ entity, scope }, args, context) =>
      relatedConnection(
        "PLACE",
        scope,
        args,
        { predicates: WITHIN, direction: "OUT", to: entity.id },
        context,
      ),
    organizations: ({ entity, scope }, args, context) =>
      relatedConnection(
        "ORGANIZATION",
        scope,
        args,
        { predicates: SEATED, direction: "OUT", to: entity.id },
        context,
      ),
  },
};
