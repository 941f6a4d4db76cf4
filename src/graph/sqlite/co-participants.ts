/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes of typed arrays that loops keep in bounds */
import type { Deadline } from "../../domain/deadline.js";
import type { EntityKind } from "../../domain/entity.js";
import { ENTITY_KINDS } from "../../domain/entity.js";
import { inTurns, yieldIfDue } from "../../domain/event-loop.js";
import type { EdgeFilter } from "../queries/edge-filter.js";
import { degreeOf, edgeSelector, forEachNeighbor } from "./traversal/adjacency.js";
import { MAX_DAY, MIN_DAY, sortDayOf } from "../stored/day-columns.js";
import type {
  CoParticipant,
  CoParticipantQuery,
  SharedOccasion,
  SharedOccasionQuery,
} from "../queries/co-participants.js";
import { coParticipantSort } from "../stored/co-participants.js";
import type { Page } from "../queries/page.js";
import { topK } from "./traversal/top-k.js";
import type { StoredAdjacency } from "./traversal/adjacency-cache.js";
import type { Database } from "./database.js";
import { toPage } from "./rows.js";

/** Walks from the entity to its occasions, and from each to who else is its subject. */
export async function coParticipants(
  database: Database,
  adjacency: StoredAdjacency,
  queries: readonly CoParticipantQuery[],
  deadline: Deadline,
): Promise<Page<CoParticipant>[]> {
  const company = createCompany(adjacency, deadline);
  const nodes = adjacency.nodesOf(queries.map(({ entity }) => entity));
  return inTurns(deadline, queries, async (query, index) => {
    const { minShared, kinds, page } = query;
    const isKind = kinds && kindTest(database, adjacency, kinds);
    const after = page.after && { sort: page.after.sort, node: placeOf(database, page.after.id) };
    const found = topK<Ranked>(page.first + 1, bySortThenNode);
    let total = 0;
    await company.of(nodes[index] ?? null, query, (node, sharedCount, day) => {
      if (sharedCount < minShared || (isKind && !isKind(node))) return;
      total += 1;
      const latest = day === MIN_DAY ? null : day;
      const ranked = { node, sharedCount, latest, sort: coParticipantSort({ sharedCount, latest }) };
      if (after === null || bySortThenNode(after, ranked) < 0) found.add(ranked);
    });
    const ranks = found.items();
    const ids = adjacency.idsOf(ranks.map(({ node }) => node));
    const items = ranks.map(({ sharedCount, latest }, place) => ({
      entity: ids[place] ?? "",
      sharedCount,
      latest,
    }));
    return toPage(items, page.first, total);
  });
}

interface Ranked extends Omit<CoParticipant, "entity"> {
  readonly node: number;
  readonly sort: number;
}

/** Nodes stand in the order of ids. */
function bySortThenNode(a: Pick<Ranked, "sort" | "node">, b: Pick<Ranked, "sort" | "node">): number {
  return b.sort - a.sort || a.node - b.node;
}

interface Company {
  /** Calls `visit` once for each other subject of the occasions of `node`: how many of them, and the latest day (or MIN_DAY). */
  of(
    node: number | null,
    filter: EdgeFilter,
    visit: (other: number, count: number, latest: number) => void,
  ): Promise<void>;
}

/** Steps between two looks at the clock: some tens of microseconds, and a hub's edges on top. */
const STEPS_A_CHECK = 4_096;

/** Tallies of a whole batch, one query after the other, use the same arrays: what one wrote is cleared by its end. */
function createCompany(adjacency: StoredAdjacency, deadline: Deadline): Company {
  const { nodes, subject, object } = adjacency;
  const count = new Int32Array(nodes);
  const latest = new Int32Array(nodes);
  const seenAt = new Int32Array(nodes).fill(-1);
  let steps = 0;
  const pause = async (): Promise<void> => {
    steps = 0;
    deadline.check();
    await yieldIfDue(deadline);
  };
  return {
    of: async (node, filter, visit) => {
      if (node === null) return;
      const selects = edgeSelector(adjacency, filter);
      const occasions = new Map<number, number>();
      forEachNeighbor(adjacency, node, selects, (_, edge) => {
        steps += 1;
        if (subject[edge] !== node) return;
        const at = object[edge]!;
        occasions.set(at, Math.max(occasions.get(at) ?? MIN_DAY, lastDayOf(adjacency, edge)));
      });
      const others: number[] = [];
      for (const [occasion, own] of occasions) {
        if (steps >= STEPS_A_CHECK) await pause();
        forEachNeighbor(adjacency, occasion, selects, (_, edge) => {
          steps += 1;
          const other = subject[edge]!;
          if (object[edge] !== occasion || other === node) return;
          if (count[other] === 0) {
            others.push(other);
            latest[other] = MIN_DAY;
          }
          if (count[other] === 0 || seenAt[other] !== occasion) count[other]! += 1;
          seenAt[other] = occasion;
          latest[other] = Math.max(latest[other]!, own, lastDayOf(adjacency, edge));
        });
      }
      for (const other of others) {
        visit(other, count[other]!, latest[other]!);
        count[other] = 0;
      }
    },
  };
}

/** What both are at: from the end with fewer edges, so that a hub's others are not looked through. */
export async function sharedOccasions(
  adjacency: StoredAdjacency,
  queries: readonly SharedOccasionQuery[],
  deadline: Deadline,
): Promise<SharedOccasion[][]> {
  const ends = adjacency.nodesOf(queries.flatMap(({ entity, other }) => [entity, other]));
  const found = await inTurns(deadline, queries, (query, index) => {
    const [a, b] = [ends[2 * index], ends[2 * index + 1]];
    return a == null || b == null ? [] : meetings(adjacency, a, b, query);
  });
  const occasions = found.flat();
  const entities = adjacency.idsOf(occasions.map(({ occasion }) => occasion));
  const edges = [...new Set(occasions.flatMap((one) => one.edges))];
  const ids = adjacency.statementsOf(edges);
  const idOf = new Map(edges.map((edge, index) => [edge, ids[index] ?? ""]));
  let place = 0;
  return found.map((list) =>
    list.map(({ sortDay, edges: joining }) => ({
      entity: entities[place++] ?? "",
      sortDay,
      statements: [...joining].sort((a, b) => a - b).map((edge) => idOf.get(edge) ?? ""),
    })),
  );
}

interface Meeting {
  readonly occasion: number;
  readonly sortDay: number;
  readonly edges: readonly number[];
}

function meetings(
  adjacency: StoredAdjacency,
  a: number,
  b: number,
  query: SharedOccasionQuery,
): readonly Meeting[] {
  const { subject, object, fromDay, toDay } = adjacency;
  const [less, more] = degreeOf(adjacency, a) <= degreeOf(adjacency, b) ? [a, b] : [b, a];
  const selects = edgeSelector(adjacency, query);
  const own = new Map<number, number[]>();
  forEachNeighbor(adjacency, less, selects, (_, edge) => {
    if (subject[edge] !== less) return;
    const list = own.get(object[edge]!);
    if (list) list.push(edge);
    else own.set(object[edge]!, [edge]);
  });
  const first = topK<Meeting>(
    query.limit,
    (one, next) => one.sortDay - next.sortDay || one.occasion - next.occasion,
  );
  for (const [occasion, edges] of own) {
    const theirs: number[] = [];
    const from = degreeOf(adjacency, occasion) <= degreeOf(adjacency, more) ? occasion : more;
    forEachNeighbor(adjacency, from, selects, (_, edge) => {
      if (subject[edge] === more && object[edge] === occasion) theirs.push(edge);
    });
    if (theirs.length === 0) continue;
    const all = [...edges, ...theirs];
    const sortDay = Math.min(...all.map((edge) => sortDayOf(fromDay[edge]!, toDay[edge]!)));
    first.add({ occasion, sortDay, edges: all });
  }
  return first.items();
}

/** `lastDay` of the edge's period; MIN_DAY where nothing dates it. */
function lastDayOf({ fromDay, toDay }: StoredAdjacency, edge: number): number {
  return toDay[edge]! < MAX_DAY ? toDay[edge]! - 1 : fromDay[edge]!;
}

/** The last node whose id is not behind this one: a cursor may name what is no longer there. */
function placeOf(database: Database, id: string): number {
  const [row] = database.all("SELECT ordinal FROM entity WHERE id <= ? ORDER BY id DESC LIMIT 1", [id]);
  return Number(row?.["ordinal"] ?? -1);
}

type KindTest = (node: number) => boolean;

/** Of a node: its kind as an index into `ENTITY_KINDS`. Kept with the edges it belongs to. */
const kindsOfNodes = new WeakMap<StoredAdjacency, Uint8Array>();

function kindTest(database: Database, adjacency: StoredAdjacency, kinds: readonly EntityKind[]): KindTest {
  const known = kindsOfNodes.get(adjacency) ?? readKinds(database, adjacency.nodes);
  kindsOfNodes.set(adjacency, known);
  const wanted = ENTITY_KINDS.map((kind) => kinds.includes(kind));
  return (node) => wanted[known[node] ?? 0] === true;
}

/** From the index of kinds, as one text a kind. */
function readKinds(database: Database, nodes: number): Uint8Array {
  const kinds = new Uint8Array(nodes);
  const rows = database.all("SELECT kind, group_concat(ordinal) AS nodes FROM entity GROUP BY kind");
  for (const row of rows) {
    const code = ENTITY_KINDS.indexOf(row["kind"] as EntityKind);
    for (const node of String(row["nodes"]).split(",")) kinds[Number(node)] = code;
  }
  return kinds;
}
