import { formatDay } from "../../domain/time.js";
import { predicate, relationPredicates } from "../../domain/vocabulary.js";
import type { PathAnswer } from "../../graph/queries/paths.js";
import { MAX_PATH_LENGTH } from "../../graph/stored/path-query.js";
import type { Resolvers } from "../__generated__/types.js";
import { listSize, narrow } from "../arguments/plain.js";
import { coverageOf } from "./coverage.js";
import { knownEntities, relationNames, statusesOf, within } from "../arguments/looked-up.js";
import { viewOf } from "../lists/lists.js";
import type { PathResultView } from "../views.js";
import { ALL_TIME } from "../views.js";

const LENGTHS = { least: 1, most: MAX_PATH_LENGTH, fallback: 4 };
const PATHS = { least: 1, most: 50, fallback: 10 };
// No entity of the data shipped is one: the bureau that publishes (172) is just what joins people. In a larger graph a
// body of more relations says as little as its province does.
const HUB_LIMITS = { least: 1, most: 2 ** 31 - 1, fallback: 1_000 };
const WHERE: readonly string[] = ["LOCATED_IN", "BASED_IN", "HELD_AT"];
const RELATIONS = relationPredicates.map(({ name }) => name);
const TIES = RELATIONS.filter((name) => !WHERE.includes(name));

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
      const limits = { ...numbers, predicates: named ?? (isPlace ? null : TIES) };
      const query = { ...limits, ...scope, from: from?.id ?? "", to: to?.id ?? "" };
      const [answer = NOTHING] = await context.reader.paths([query]);
      return { answer, limits, scope };
    },
  },
  PathResult: {
    status: ({ answer }) => answer.status,
    paths: ({ answer, scope }) => answer.paths.map((found) => ({ path: found, scope })),
    skippedHubs: ({ answer, scope }, { first }) =>
      answer.skippedHubs.slice(0, listSize(first, 100)).map((hub) => ({ hub, scope })),
    skippedHubCount: ({ answer }) => answer.skippedHubs.length,
    limits: ({ limits, scope }) => ({
      ...limits,
      predicates: limits.predicates?.map(predicate) ?? null,
      asOf: scope.asOf === null ? null : formatDay(scope.asOf),
      between: scope.between,
    }),
    // Names and figures lead nowhere: what was read of them says nothing about ways.
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
