import type { Entity, Name } from "../../domain/entity.js";
import { vocabulary } from "../../domain/vocabulary.js";
import type { EntityQuery } from "../../graph/queries/entities.js";
import { nameCondition, storedName } from "../../graph/stored/names.js";
import type { Resolvers } from "../__generated__/types.js";
import { filterIds, filterName, filterValues } from "../arguments/filters.js";
import { listSize } from "../arguments/sizes.js";
import { narrow, wantedCertainty } from "../arguments/days.js";
import { oneAbove } from "../lists/above.js";
import { contributionsOf } from "./contribution.js";
import { entityEdge, entityFields } from "./entity.js";
import { participationsOf } from "./event.js";
import { figureSeries, ofIndicator } from "./figures.js";
import { conferralsOf } from "./honor.js";
import { filterDocuments, knownPlaces } from "../arguments/known-ids.js";
import { labelIn } from "../labels/labels.js";
import { entityConnection, fromReader, joined, relatedConnection } from "../lists/entity-lists.js";
import { otherEnds } from "../lists/ends.js";
import { statementConnection, statementFilter } from "../lists/statement-lists.js";
import { lineageOf, successorsIf } from "./succession.js";
import { entityTimeline } from "./timeline.js";
import type { EntityView } from "../views.js";
import { ALL_TIME } from "../views.js";

const PARENT = ["SUBORDINATE_TO", "PART_OF"] as const;
const POSTS = { predicates: ["HOLDS_POSITION"], direction: "IN" } as const;

/** Adds `via` to an organization that only a former name matched. */
function foundBy(condition: EntityQuery["name"]): (entity: Entity) => Partial<EntityView> {
  if (condition === null) return () => ({});
  const name = nameCondition(condition);
  const isMatch = ({ text }: Name): boolean =>
    "in" in name ? name.in.includes(storedName(text)) : storedName(text).includes(name.contains);
  return ({ names }) => {
    if (names.some((one) => one.kind !== "FORMER" && isMatch(one))) return {};
    const former = names.find(isMatch);
    return former ? { via: { name: former, from: null, successions: [] } } : {};
  };
}

export const organization: Resolvers = {
  Query: {
    organizations: async (_, args, context) => {
      const { name, type, place, document } = args.filter ?? {};
      const places = await knownPlaces(filterIds(place), context);
      return entityConnection(
        ["ORGANIZATION"],
        ALL_TIME,
        args,
        {
          name: filterName(name),
          subkinds: filterValues(type),
          related: places ? [joined(["BASED_IN", "LOCATED_IN"], "OUT", places)] : [],
          documents: await filterDocuments(document, context),
        },
        fromReader(context.reader),
        foundBy(filterName(name)),
      );
    },
  },
  OrganizationEdge: entityEdge,
  Organization: {
    ...entityFields,
    organizationType: ({ entity }) => entity.subkind as never,
    type: ({ entity }) => entity.subkind as never,
    typeLabel: ({ entity }, args, context) =>
      labelIn(vocabulary.subkinds.ORGANIZATION, entity.subkind, args, context),
    parent: ({ entity, scope }, args, context) =>
      oneAbove(entity.id, narrow(scope, args), { predicates: PARENT, direction: "OUT" }, context, {
        byPredicate: false,
        kind: "ORGANIZATION",
      }),
    children: ({ entity, scope }, args, context) =>
      relatedConnection(
        "ORGANIZATION",
        scope,
        args,
        { predicates: PARENT, direction: "OUT", to: entity.id },
        context,
      ),
    place: async ({ entity, scope }, args, context) => {
      const places = await otherEnds(
        entity.id,
        narrow(scope, args),
        1,
        { predicates: ["BASED_IN"], direction: "OUT" },
        context,
      );
      return places[0] ?? null;
    },
    formerNames: ({ entity: { names } }, { first }) =>
      names
        .filter(({ kind }) => kind === "FORMER")
        .toSorted((a, b) => (a.period.end.latest ?? Infinity) - (b.period.end.latest ?? Infinity))
        .slice(0, listSize(first)),
    via: ({ via }) => via ?? null,
    successors: (view, args, context) => lineageOf(view, "OUT", args, context),
    predecessors: (view, args, context) => lineageOf(view, "IN", args, context),
    successorEdges: (view, args, context) => lineageOf(view, "OUT", args, context),
    predecessorEdges: (view, args, context) => lineageOf(view, "IN", args, context),
    timeline: async ({ entity, scope }, args, context) => {
      const lineage = await successorsIf(args.includeSuccessors, entity.id, context);
      const organizations = [entity.id, ...lineage.keys()];
      return entityTimeline(organizations, narrow(scope, args), args, context, lineage);
    },
    tenures: async ({ entity, scope }, args, context) => {
      const lineage = await successorsIf(args.includeSuccessors, entity.id, context);
      const qualifier = args.title == null ? null : { name: "title", in: [args.title] };
      return statementConnection(entity.id, scope, args, { ...POSTS, qualifier, lineage }, context);
    },
    // A position is not an entity: it is one value of the qualifier "title" of the statements HOLDS_POSITION.
    positions: async ({ entity, scope }, args, context) => {
      const inner = narrow(scope, args);
      const lineage = await successorsIf(args.includeSuccessors, entity.id, context);
      const certainty = wantedCertainty(args.certainty, inner);
      const groups = await context.loaders.qualifierGroups.load({
        entity: entity.id,
        ...statementFilter({ ...POSTS, lineage }, inner),
        certainty,
        group: "title",
        limit: listSize(args.first),
      });
      return groups.map(({ value, count }) => ({
        organization: entity.id,
        title: value,
        count,
        scope: inner,
        certainty,
        lineage,
      }));
    },
    honors: async ({ entity, scope }, args, context) => {
      const lineage = await successorsIf(args.includeSuccessors, entity.id, context);
      return conferralsOf(entity.id, scope, args, "RECEIVED_HONOR", context, lineage);
    },
    designations: async ({ entity, scope }, args, context) => {
      const lineage = await successorsIf(args.includeSuccessors, entity.id, context);
      return conferralsOf(entity.id, scope, args, "DESIGNATED_AS", context, lineage);
    },
    memberHonors: ({ entity, scope }, args, context) =>
      conferralsOf(entity.id, scope, args, "MEMBER_RECEIVED_HONOR", context),
    contributions: ({ entity, scope }, args, context) =>
      contributionsOf(entity.id, scope, args, "OUT", context),
    agreements: async ({ entity, scope }, args, context) => {
      const lineage = await successorsIf(args.includeSuccessors, entity.id, context);
      const parties = { predicates: ["PARTY_TO"], direction: "IN", to: entity.id, lineage } as const;
      return relatedConnection("AGREEMENT", scope, args, parties, context);
    },
    participations: async ({ entity, scope }, args, context) => {
      const lineage = await successorsIf(args.includeSuccessors, entity.id, context);
      return participationsOf(entity.id, scope, args, "OUT", context, lineage);
    },
    works: async ({ entity, scope }, args, context) => {
      const lineage = await successorsIf(args.includeSuccessors, entity.id, context);
      const makers = { predicates: ["ISSUED", "AUTHORED"], direction: "IN", to: entity.id, lineage } as const;
      return relatedConnection("WORK", scope, args, makers, context);
    },
    figures: async ({ entity, scope }, args, context) => {
      const lineage = await successorsIf(args.includeSuccessors, entity.id, context);
      const qualifier = ofIndicator(args.indicator);
      const selection = { predicates: ["FIGURE"], direction: "OUT", qualifier, lineage } as const;
      return statementConnection(entity.id, scope, args, selection, context);
    },
    figureSeries,
  },
  Position: {
    title: ({ title }) => title,
    holderCount: ({ count }) => count,
    holders: ({ organization: id, title, scope, certainty, lineage }, args, context) =>
      statementConnection(
        id,
        scope,
        // Without days of its own, it lists those that were counted.
        { ...args, certainty: args.certainty ?? (narrow(scope, args) === scope ? certainty : null) },
        { ...POSTS, qualifier: { name: "title", in: [title] }, lineage },
        context,
      ),
  },
};
