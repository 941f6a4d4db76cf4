import { relationPredicates } from "../../src/domain/vocabulary.js";
import { ask, type GraphQLAnswer } from "../http/server.js";
import type { Plausible } from "./queries.js";

/** Reads ids and names from the server, hubs first. */
export async function plausible(url: string): Promise<Plausible> {
  const kinds = ["persons", "organizations", "events", "honors", "agreements", "works", "places"];
  const found: Record<string, readonly FoundNode[]> = {};
  // One field per request, because a busy machine may be slower than the deadline allows.
  for (const field of [
    ...kinds.map((kind) => `${kind}(first: 100) { nodes { id label } }`),
    "documents(first: 100) { nodes { id } }",
    'search(query: "机关", first: 100) { nodes { id } }',
    "owners: organizations(first: 50) { nodes { id statements(first: 2) { nodes { id } } } }",
  ])
    Object.assign(found, nodesOf(await ask({ url }, `{ ${field} }`)));
  const entities = kinds.flatMap((kind) => found[kind] ?? []);
  return {
    entities: [...(found["search"] ?? []), ...entities].map(({ id }) => id),
    names: entities.map(({ label }) => label),
    statements: (found["owners"] ?? []).flatMap(({ statements }) => statements.nodes.map(({ id }) => id)),
    documents: (found["documents"] ?? []).map(({ id }) => id),
    articles: (found["documents"] ?? []).map(({ id }) => `${id.replace("doc:", "art:")}/part-0`),
    places: (found["places"] ?? []).map(({ id }) => id),
    organizations: (found["organizations"] ?? []).map(({ id }) => id),
    predicates: relationPredicates.map(({ name }) => name),
    cursors: await cursorsOf(url),
  };
}

/** Cursors of the root lists, and of the lists of one entity of each kind. */
async function cursorsOf(url: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const cursors: Record<string, string[]> = {};
  const page = "(first: 5) { __typename edges { cursor } }";
  const lists = ["persons", "organizations", "events", "honors", "agreements", "works", "places"];
  for (const field of [
    ...[...lists, "documents", "timeline", "conflicts"].map((list) => `${list}${page}`),
    ...lists.map((list) => `${list}(first: 20) { nodes { statements${page} coParticipants${page} } }`),
    `persons(first: 20) { nodes { tenures${page} } }`,
  ])
    collect((await ask({ url }, `{ ${field} }`)).data, cursors);
  return cursors;
}

/** Collects the cursors of every page in an answer, at any depth. */
function collect(answer: unknown, cursors: Record<string, string[]>): void {
  if (typeof answer !== "object" || answer === null) return;
  const { __typename: type, edges } = answer as Partial<FoundPage>;
  if (type !== undefined && edges) (cursors[type] ??= []).push(...edges.map((one) => one.cursor));
  else for (const part of Object.values(answer)) collect(part, cursors);
}

interface FoundPage {
  readonly __typename: string;
  readonly edges: readonly { readonly cursor: string }[];
}

interface FoundNode {
  readonly id: string;
  readonly label: string;
  readonly statements: { readonly nodes: readonly { readonly id: string }[] };
}

function nodesOf({ data, text }: GraphQLAnswer): Readonly<Record<string, readonly FoundNode[]>> {
  if (data == null) throw new Error(text.slice(0, 500));
  return Object.fromEntries(
    Object.entries(data as Record<string, { nodes: FoundNode[] }>).map(([name, { nodes }]) => [name, nodes]),
  );
}
