import { vocabulary } from "../domain/vocabulary.js";
import type { Resolvers } from "./__generated__/types.js";
import { filterIds, filterName, filterValues, narrow, pageSize } from "./arguments.js";
import { entityFields } from "./entity.js";
import { participationsOf } from "./event.js";
import { conferralsOf } from "./honor.js";
import { labelIn } from "./labels.js";
import {
  entityConnection,
  fromLoader,
  fromReader,
  joined,
  oneAbove,
  otherEnds,
  statementConnection,
  statementFilter,
  withParts,
} from "./lists.js";
import type { TimeScope } from "./views.js";
import { ALL_TIME } from "./views.js";
import type { DayWindow } from "../domain/time.js";

const PARENT = ["SUBORDINATE_TO", "PART_OF"] as const;
const POSTS = { predicates: ["HOLDS_POSITION"], direction: "IN" } as const;

export const organization: Resolvers = {
  Query: {
    organizations: async (_, args, { reader }) => {
      const { name, type, place, document } = args.filter ?? {};
      const places = await withParts(filterIds(place), reader);
      return entityConnection(
        ["ORGANIZATION"],
        ALL_TIME,
        args,
        {
          name: filterName(name),
          subkinds: filterValues(type),
          related: places ? [joined(["BASED_IN", "LOCATED_IN"], "OUT", places)] : [],
          documents: filterIds(document),
        },
        fromReader(reader),
      );
    },
  },
  Organization: {
    ...entityFields,
    type: ({ entity }) => entity.subkind as never,
    typeLabel: ({ entity }, args, context) =>
      labelIn(vocabulary.subkinds.ORGANIZATION, entity.subkind, args, context),
    parent: ({ entity, scope }, args, context) =>
      oneAbove(entity.id, narrow(scope, args), { predicates: PARENT, direction: "OUT" }, context, {
        byPredicate: false,
      }),
    children: ({ entity, scope }, args, context) => {
      const inner = narrow(scope, args);
      const related = [joined(PARENT, "OUT", [entity.id], { between: daysOf(inner) })];
      return entityConnection(["ORGANIZATION"], scope, args, { related }, fromLoader(context));
    },
    place: async ({ entity, scope }, _, context) => {
      const places = await otherEnds(
        entity.id,
        scope,
        1,
        { predicates: ["BASED_IN"], direction: "OUT" },
        context,
      );
      return places[0] ?? null;
    },
    formerNames: ({ entity: { names } }) =>
      names
        .filter(({ kind }) => kind === "FORMER")
        .toSorted((a, b) => (a.period.end.latest ?? Infinity) - (b.period.end.latest ?? Infinity)),
    positions: async ({ entity, scope }, args, { loaders }) => {
      const inner = narrow(scope, args);
      const groups = await loaders.qualifierGroups.load({
        entity: entity.id,
        ...statementFilter(POSTS, inner),
        group: "title",
        limit: pageSize(args.first, 50),
      });
      return groups.map(({ value, count }) => ({
        organization: entity.id,
        title: value,
        count,
        scope: inner,
      }));
    },
    honors: ({ entity, scope }, args, context) =>
      conferralsOf(entity.id, scope, args, "RECEIVED_HONOR", context),
    designations: ({ entity, scope }, args, context) =>
      conferralsOf(entity.id, scope, args, "DESIGNATED_AS", context),
    agreements: ({ entity, scope }, args, context) => {
      const related = [
        joined(["PARTY_TO"], "IN", [entity.id], {
          between: daysOf(narrow(scope, args), "HAPPENED"),
        }),
      ];
      return entityConnection(["AGREEMENT"], scope, args, { related }, fromLoader(context));
    },
    participations: ({ entity, scope }, args, context) =>
      participationsOf(entity.id, scope, args, "OUT", context),
    works: ({ entity, scope }, args, context) =>
      entityConnection(
        ["WORK"],
        scope,
        args,
        { related: [joined(["ISSUED", "AUTHORED"], "IN", [entity.id])] },
        fromLoader(context),
      ),
    figures: ({ entity, scope }, args, context) =>
      statementConnection(
        entity.id,
        scope,
        args,
        { predicates: ["FIGURE"], direction: "OUT" },
        context,
      ),
  },
  Position: {
    title: ({ title }) => title,
    holderCount: ({ count }) => count,
    holders: ({ organization: id, title, scope }, args, context) =>
      statementConnection(
        id,
        scope,
        args,
        { ...POSTS, qualifier: { name: "title", in: [title] } },
        context,
      ),
  },
};

/** The days in force as one window, for conditions on relations: on the day, or (of what happened) by the day. */
function daysOf(
  { asOf, between }: TimeScope,
  time: "HELD" | "HAPPENED" = "HELD",
): DayWindow | null {
  if (asOf === null) return between;
  return { from: time === "HELD" ? asOf : null, to: asOf + 1 };
}
