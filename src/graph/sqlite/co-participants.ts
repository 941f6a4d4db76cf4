/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes of typed arrays that loops keep in bounds */
import type { Deadline } from "../../domain/deadline.js";
import type { EntityKind } from "../../domain/entity.js";
import { ENTITY_KINDS } from "../../domain/entity.js";
import { inTurns, yieldIfDue } from "../../domain/event-loop.js";
import { topK } from "../../domain/top-k.js";
import type {
  CoParticipant,
  CoParticipantQuery,
  SharedOccasion,
  SharedOccasionQuery,
} from "../queries/co-participants.js";
import { coParticipantSort } from "../stored/co-participants.js";
import type { EdgeFilter } from "../queries/edge-filter.js";
import type { Page } from "../queries/page.js";
import { MIN_DAY } from "../stored/day-columns.js";
import type { Database } from "./database.js";
import { toPage } from "./rows.js";
import type { StoredAdjacency } from "./traversal/adjacency-cache.js";
import { compileEdgeFilter, compileSureness, degreeOf, forEachNeighbor } from "./traversal/adjacency.js";
import { lastDayOf, sortDayOf } from "./traversal/edge-days.js";

/** Follows the edges from the entity to its occasions, and from each occasion back to its other subjects. */
export async function coParticipants(
  database: Database,
  adjacency: StoredAdjacency,
  queries: readonly CoParticipantQuery[],
  deadline: Deadline,
): Promise<Page<CoParticipant>[]> {
  const counter = createCounter(adjacency, deadline);
  const nodes = adjacency.nodesOf(queries.map(({ entity }) => entity));
  return inTurns(deadline, queries, async (query, index) => {
    const { minShared, kinds, page, certainty } = query;
    const isKind = kinds && kindTest(database, adjacency, kinds);
    const after = page.after && {
      isSure: page.after.certainty !== "POSSIBLE",
      sort: page.after.sort,
      node: lastNodeUpTo(database, page.after.id),
    };
    const found = topK<Ranked>(page.first + 1, inOrder);
    let total = 0;
    await counter.count(nodes[index] ?? null, query, (node, sharedCount, sureCount, day) => {
      const isSure = sureCount >= minShared;
      if (sharedCount < minShared || (isKind && !isKind(node))) return;
      if (certainty != null && isSure !== (certainty === "CERTAIN")) return;
      total += 1;
      const latest = day === MIN_DAY ? null : day;
      const ranked = { node, isSure, sharedCount, latest, sort: coParticipantSort({ sharedCount, latest }) };
      if (after === null || inOrder(after, ranked) < 0) found.add(ranked);
    });
    const ranked = found.items();
    const ids = adjacency.idsOf(ranked.map(({ node }) => node));
    const items = ranked.map(({ sharedCount, latest }, position) => ({
      entity: ids[position] ?? "",
      sharedCount,
      latest,
    }));
    return toPage(items, ranked.filter(({ isSure }) => isSure).length, page.first, total);
  });
}

interface Ranked extends Omit<CoParticipant, "entity"> {
  readonly node: number;
  readonly isSure: boolean;
  readonly sort: number;
}

type Place = Pick<Ranked, "isSure" | "sort" | "node">;

/** Certain ones first. Nodes are numbered in the order of entity ids. */
function inOrder(a: Place, b: Place): number {
  return Number(b.isSure) - Number(a.isSure) || b.sort - a.sort || a.node - b.node;
}

interface Counter {
  /**
   * Calls `visit` once for each other subject of the occasions of `node`, with the number of shared occasions, how many
   * of them are certain, and their latest day (MIN_DAY when all are undated).
   */
  count(
    node: number | null,
    filter: EdgeFilter,
    visit: (other: number, count: number, sureCount: number, latest: number) => void,
  ): Promise<void>;
}

/** Edges between two checks of the deadline: some tens of microseconds. A hub's edges are never interrupted. */
const STEPS_PER_CHECK = 4_096;

/** The queries of a batch run one after the other and share the arrays. Each one clears its counts at the end. */
function createCounter(adjacency: StoredAdjacency, deadline: Deadline): Counter {
  const { nodes, subject, object } = adjacency;
  const count = new Int32Array(nodes);
  const sureCount = new Int32Array(nodes);
  const latest = new Int32Array(nodes);
  /** Per node: the last occasion that was counted for it, so that an occasion counts once. */
  const lastOccasion = new Int32Array(nodes);
  const lastSure = new Int32Array(nodes);
  let steps = 0;
  const pause = async (): Promise<void> => {
    steps = 0;
    deadline.check();
    await yieldIfDue(deadline);
  };
  return {
    count: async (node, edgeFilter, visit) => {
      if (node === null) return;
      const filter = compileEdgeFilter(adjacency, edgeFilter);
      const isSure = compileSureness(adjacency, edgeFilter);
      const occasions = new Map<number, { day: number; isSure: boolean }>();
      forEachNeighbor(adjacency, node, filter, (_, edge) => {
        steps += 1;
        if (subject[edge] !== node) return;
        const occasion = object[edge]!;
        const known = occasions.get(occasion);
        occasions.set(occasion, {
          day: Math.max(known?.day ?? MIN_DAY, lastDayOf(adjacency, edge)),
          isSure: known?.isSure === true || isSure === null || isSure(edge),
        });
      });
      const others: number[] = [];
      for (const [occasion, own] of occasions) {
        if (steps >= STEPS_PER_CHECK) await pause();
        forEachNeighbor(adjacency, occasion, filter, (_, edge) => {
          steps += 1;
          const other = subject[edge]!;
          if (object[edge] !== occasion || other === node) return;
          if (count[other] === 0) {
            others.push(other);
            latest[other] = MIN_DAY;
            lastSure[other] = -1;
          }
          if (count[other] === 0 || lastOccasion[other] !== occasion) count[other]! += 1;
          lastOccasion[other] = occasion;
          latest[other] = Math.max(latest[other]!, own.day, lastDayOf(adjacency, edge));
          if (lastSure[other] === occasion || !own.isSure || (isSure !== null && !isSure(edge))) return;
          sureCount[other]! += 1;
          lastSure[other] = occasion;
        });
      }
      for (const other of others) {
        visit(other, count[other]!, sureCount[other]!, latest[other]!);
        count[other] = 0;
        sureCount[other] = 0;
      }
    },
  };
}

/** The occasions of both entities. A hub is only looked up, its edges are not all read. */
export async function sharedOccasions(
  adjacency: StoredAdjacency,
  queries: readonly SharedOccasionQuery[],
  deadline: Deadline,
): Promise<SharedOccasion[][]> {
  const ends = adjacency.nodesOf(queries.flatMap(({ entity, other }) => [entity, other]));
  const found = await inTurns(deadline, queries, (query, index) => {
    const [a, b] = [ends[2 * index], ends[2 * index + 1]];
    return a == null || b == null ? [] : occasionsOfBoth(adjacency, a, b, query);
  });
  const occasions = found.flat();
  const entities = adjacency.idsOf(occasions.map(({ occasion }) => occasion));
  const edges = [...new Set(occasions.flatMap((one) => one.edges))];
  const ids = adjacency.statementsOf(edges);
  const idOf = new Map(edges.map((edge, index) => [edge, ids[index] ?? ""]));
  let position = 0;
  return found.map((list) =>
    list.map(({ sortDay, edges: ofBoth }) => ({
      entity: entities[position++] ?? "",
      sortDay,
      statements: [...ofBoth].sort((a, b) => a - b).map((edge) => idOf.get(edge) ?? ""),
    })),
  );
}

interface OccasionOfBoth {
  readonly occasion: number;
  readonly sortDay: number;
  readonly edges: readonly number[];
}

/** Starts from the end with fewer edges (`fewer`). For each of its occasions, looks for edges of the other end. */
function occasionsOfBoth(
  adjacency: StoredAdjacency,
  a: number,
  b: number,
  query: SharedOccasionQuery,
): readonly OccasionOfBoth[] {
  const { subject, object } = adjacency;
  const [fewer, more] = degreeOf(adjacency, a) <= degreeOf(adjacency, b) ? [a, b] : [b, a];
  const filter = compileEdgeFilter(adjacency, query);
  const edgesByOccasion = new Map<number, number[]>();
  forEachNeighbor(adjacency, fewer, filter, (_, edge) => {
    if (subject[edge] !== fewer) return;
    const list = edgesByOccasion.get(object[edge]!);
    if (list) list.push(edge);
    else edgesByOccasion.set(object[edge]!, [edge]);
  });
  const first = topK<OccasionOfBoth>(
    query.limit,
    (one, next) => one.sortDay - next.sortDay || one.occasion - next.occasion,
  );
  for (const [occasion, own] of edgesByOccasion) {
    const theirs: number[] = [];
    const start = degreeOf(adjacency, occasion) <= degreeOf(adjacency, more) ? occasion : more;
    forEachNeighbor(adjacency, start, filter, (_, edge) => {
      if (subject[edge] === more && object[edge] === occasion) theirs.push(edge);
    });
    if (theirs.length === 0) continue;
    const edges = [...own, ...theirs];
    const sortDay = Math.min(...edges.map((edge) => sortDayOf(adjacency, edge)));
    first.add({ occasion, sortDay, edges });
  }
  return first.items();
}

/** The last node whose id is not greater. The entity of a cursor may be gone since the last page. */
function lastNodeUpTo(database: Database, id: string): number {
  const [row] = database.all("SELECT ordinal FROM entity WHERE id <= ? ORDER BY id DESC LIMIT 1", [id]);
  return Number(row?.["ordinal"] ?? -1);
}

type KindTest = (node: number) => boolean;

/** Per node: its kind as an index into `ENTITY_KINDS`. Kept as long as the adjacency. */
const kindsOfNodes = new WeakMap<StoredAdjacency, Uint8Array>();

function kindTest(database: Database, adjacency: StoredAdjacency, kinds: readonly EntityKind[]): KindTest {
  const known = kindsOfNodes.get(adjacency) ?? readKinds(database, adjacency.nodes);
  kindsOfNodes.set(adjacency, known);
  const wanted = ENTITY_KINDS.map((kind) => kinds.includes(kind));
  return (node) => wanted[known[node] ?? 0] === true;
}

/** One row per kind, because a row per node takes much longer. */
function readKinds(database: Database, nodes: number): Uint8Array {
  const kinds = new Uint8Array(nodes);
  const rows = database.all("SELECT kind, json_group_array(ordinal) AS nodes FROM entity GROUP BY kind");
  for (const row of rows) {
    const code = ENTITY_KINDS.indexOf(row["kind"] as EntityKind);
    for (const node of JSON.parse(String(row["nodes"])) as number[]) kinds[node] = code;
  }
  return kinds;
}
