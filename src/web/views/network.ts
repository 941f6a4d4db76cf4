import {
  NetworkGraph,
  type NetworkGraphQuery,
  type NetworkGraphQueryVariables,
  type StatementStatus,
} from "../../client/index.js";
import { periodColumns } from "./graph-rows.js";
import { numberOf } from "./parameters.js";
import type { View } from "./view.js";

export const DEPTHS = { least: 1, most: 2, otherwise: 1 };
/** The API takes 20 seeds. */
const MOST_SEEDS = 20;
const ALL_STATUSES: readonly StatementStatus[] = ["STATED", "PROPOSED", "PLANNED"];

/** The most entities for each depth: what a screen shows, and what the API returns. */
const MOST_NODES: Readonly<Record<number, number>> = { 1: 300, 2: 500 };

/** The network around entities: `/network?of=ID&of=ID2&open=ID3&depth=2`. `open`: hubs that are expanded. */
export function networkView(
  parameters: URLSearchParams,
): View<NetworkGraphQuery, NetworkGraphQueryVariables> | null {
  const variables = networkVariables(
    parameters.getAll("of"),
    parameters.getAll("open"),
    numberOf(parameters, "depth", DEPTHS),
  );
  return variables && { document: NetworkGraph, variables, rows };
}

export function networkVariables(
  of: readonly string[],
  opened: readonly string[],
  depth: number,
): NetworkGraphQueryVariables | null {
  const seeds = [...new Set([...of, ...opened].map((id) => id.trim()).filter((id) => id !== ""))];
  if (seeds.length === 0) return null;
  return {
    seeds: seeds.slice(0, MOST_SEEDS),
    depth,
    maxNodes: MOST_NODES[depth] ?? 300,
    statuses: ALL_STATUSES,
  };
}

function rows({
  subgraph: { nodes, edges },
}: NetworkGraphQuery): ReturnType<View<NetworkGraphQuery, unknown>["rows"]> {
  const labels = new Map(nodes.flatMap(({ entity }) => (entity ? [[entity.plainId, entity.label]] : [])));
  return edges.flatMap(({ source, target, statement }) =>
    source && target && statement
      ? [
          {
            subject: labels.get(source.plainId) ?? null,
            subjectId: source.plainId,
            predicate: statement.predicate.label,
            object: labels.get(target.plainId) ?? null,
            objectId: target.plainId,
            ...periodColumns(statement.period),
            status: statement.status,
            statement: statement.plainId,
          },
        ]
      : [],
  );
}
