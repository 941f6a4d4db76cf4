import { JianbaoError } from "../../domain/errors.js";
import type { Subgraph } from "../../graph/queries/subgraph.js";
import { measure } from "../../graph/above/measures.js";
import type { Resolvers } from "../__generated__/types.js";
import { listSize } from "../arguments/sizes.js";
import { narrow } from "../arguments/days.js";
import { knownEntities } from "../arguments/known-ids.js";
import { relationNames } from "../arguments/predicates.js";
import { statusesOf } from "../arguments/statuses.js";
import { within } from "../arguments/sizes.js";
import { viewOf } from "../lists/ends.js";
import type { SubgraphView } from "../views.js";
import { ALL_TIME } from "../views.js";

const MAX_SEEDS = 20;
const DEPTHS = { least: 1, most: 3 };
const SIZES = { least: 1, most: 500 };
const MAX_EDGES = 2_000;

export const subgraph: Resolvers = {
  Query: {
    subgraph: async (_, args, context): Promise<SubgraphView> => {
      const depth = within("depth", args.depth, DEPTHS);
      const maxNodes = within("maxNodes", args.maxNodes, SIZES);
      const predicates = relationNames(args.predicates);
      const scope = narrow(ALL_TIME, args);
      const seeds = await seedsOf(args.seeds, maxNodes, context);
      const query = { seeds, depth, predicates, ...scope, maxNodes, maxEdges: MAX_EDGES };
      const [found = NOTHING] = await context.reader.subgraphs([
        { ...query, statuses: statusesOf(args.statuses) },
      ]);
      const wanted = new Set(args.measures ?? []);
      const measures = wanted.size === 0 ? null : await measure(found, wanted, context.deadline);
      return { found, measures, scope, maxNodes };
    },
  },
  Subgraph: {
    nodes: ({ found, measures, scope }) =>
      found.nodes.map((node) => ({ node, measures: measures?.get(node.entity) ?? null, scope })),
    edges: ({ found, scope }, { first }) =>
      found.edges.slice(0, listSize(first, MAX_EDGES)).map((edge) => ({ edge, scope })),
    truncated: ({ found, maxNodes }) => ({
      nodes: found.omittedNodes,
      edges: found.omittedEdges,
      rule: `Entities: the seeds, then by distance from the nearest seed, then the larger degree in the whole store, then id; the first ${String(maxNodes)}. Edges: those between two of them, by the id of the statement; the first ${String(MAX_EDGES)}.`,
    }),
  },
  SubgraphNode: {
    entity: ({ node, scope }, _, context) => viewOf(node.entity, context, scope),
    distance: ({ node }) => node.distance,
    degree: ({ node }) => node.degree,
    measures: ({ measures }) => measures,
  },
  SubgraphEdge: {
    source: ({ edge, scope }, _, context) => viewOf(edge.source, context, scope),
    target: ({ edge, scope }, _, context) => viewOf(edge.target, context, scope),
    statement: async ({ edge, scope }, _, { loaders }) => {
      const statement = await loaders.statement.load(edge.statement);
      return statement && { statement, scope };
    },
  },
};

const NOTHING: Subgraph = { nodes: [], edges: [], omittedNodes: 0, omittedEdges: 0 };

/** The ids of the seeds, each once: two ids of one merged entity give one seed. */
async function seedsOf(
  ids: readonly string[],
  maxNodes: number,
  context: Parameters<typeof knownEntities>[1],
): Promise<readonly string[]> {
  if (ids.length === 0)
    throw new JianbaoError("BAD_INPUT", `seeds is empty: give 1 to ${String(MAX_SEEDS)} ids of entities`);
  if (ids.length > MAX_SEEDS)
    throw new JianbaoError(
      "LIMIT_EXCEEDED",
      `${String(ids.length)} seeds were given: ask for at most ${String(MAX_SEEDS)} at once`,
    );
  const entities = await knownEntities(ids, context);
  const seeds = [...new Set(entities.map(({ id }) => id))];
  if (seeds.length > maxNodes)
    throw new JianbaoError(
      "BAD_INPUT",
      `maxNodes is ${String(maxNodes)} and there are ${String(seeds.length)} seeds: ask for ${String(seeds.length)} to ${String(SIZES.most)}`,
    );
  return seeds;
}
