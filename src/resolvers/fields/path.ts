import { formatDay } from "../../domain/time.js";
import { predicate, relationPredicates } from "../../domain/vocabulary.js";
import type { PathAnswer } from "../../graph/queries/paths.js";
import { MAX_PATH_LENGTH } from "../../graph/stored/path-query.js";
import type { Resolvers } from "../__generated__/types.js";
import { listSize } from "../arguments/sizes.js";
import { narrow } from "../arguments/days.js";
import { coverageOf } from "./coverage.js";
import { knownEntities } from "../arguments/known-ids.js";
import { relationNames } from "../arguments/predicates.js";
import { statusesOf } from "../arguments/statuses.js";
import { within } from "../arguments/sizes.js";
import { viewOf } from "../lists/ends.js";
import type { PathResultView } from "../views.js";
import { ALL_TIME } from "../views.js";

const LENGTHS = { least: 1, most: MAX_PATH_LENGTH };
const PATHS = { least: 1, most: 50 };
// The default of 1,000 skips no entity in the shipped data: the largest one, the publishing bureau, has a degree of 172
// and joins many people. In a larger graph, an organization above 1,000 says as little about two people as their
// province.
const HUB_LIMITS = { least: 1, most: 2 ** 31 - 1 };
const PLACE_RELATIONS: readonly string[] = ["LOCATED_IN", "BASED_IN", "HELD_AT"];
const RELATIONS = relationPredicates.map(({ name }) => name);
/** Relations of a path between two entities that are not places: two entities in one city are not related by that. */
const OTHER_RELATIONS = RELATIONS.filter((name) => !PLACE_RELATIONS.includes(name));

export const path: Resolvers = {
  Query: {
    paths: async (_, args, context): Promise<PathResultView> => {
      const numbers = {
        maxLength: within("maxLength", args.maxLength, LENGTHS),
        hubLimit: within("hubLimit", args.hubLimit, HUB_LIMITS),
        first: within("first", args.first, PATHS),
        statuses: statusesOf(args.statuses),
      };
      const named = relationNames(args.predicates);
      const scope = narrow(ALL_TIME, args);
      const [from, to] = await knownEntities([args.from, args.to], context);
      const isPlace = from?.kind === "PLACE" || to?.kind === "PLACE";
      const limits = { ...numbers, predicates: named ?? (isPlace ? null : OTHER_RELATIONS) };
      const query = { ...limits, ...scope, from: from?.id ?? "", to: to?.id ?? "" };
      const [answer = NOTHING] = await context.reader.paths([query]);
      return { answer, limits, scope };
    },
  },
  PathResult: {
    status: ({ answer }) => answer.status,
    paths: ({ answer, scope }) => answer.paths.map((found) => ({ path: found, scope })),
    skippedHubs: ({ answer, scope }, { first }) =>
      answer.skippedHubs.slice(0, listSize(first)).map((hub) => ({ hub, scope })),
    skippedHubCount: ({ answer }) => answer.skippedHubs.length,
    limits: ({ limits, scope }) => ({
      ...limits,
      predicates: limits.predicates?.map(predicate) ?? null,
      asOf: scope.asOf === null ? null : formatDay(scope.asOf),
      between: scope.between,
    }),
    // Only relations can form a path, so names and figures do not count here.
    coverage: ({ limits, scope }, args, context) =>
      coverageOf({ ...scope, predicates: limits.predicates ?? RELATIONS }, args, context),
  },
  Path: {
    length: ({ path: { statements } }) => statements.length,
    hops: ({ path: { nodes, statements }, scope }) =>
      statements.map((statement, index) => ({
        statement,
        scope,
        from: nodes[index] ?? "",
        to: nodes[index + 1] ?? "",
      })),
  },
  PathHop: {
    from: ({ from, scope }, _, context) => viewOf(from, context, scope),
    to: ({ to, scope }, _, context) => viewOf(to, context, scope),
    statement: async ({ statement: id, scope }, _, { loaders }) => {
      const statement = await loaders.statement.load(id);
      return statement && { statement, scope };
    },
  },
  SkippedHub: {
    entity: ({ hub, scope }, _, context) => viewOf(hub.entity, context, scope),
    degree: ({ hub }) => hub.degree,
  },
};

const NOTHING: PathAnswer = { status: "NONE_AT_ALL", paths: [], skippedHubs: [] };
