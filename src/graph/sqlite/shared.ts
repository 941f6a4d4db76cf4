/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes of typed arrays that loops keep in bounds */
import type { Deadline } from "../../domain/deadline.js";
import type { EntityKind } from "../../domain/entity.js";
import type { EdgeFilter } from "../adjacency.js";
import { degreeOf, edgeSelector, forEachNeighbor } from "../adjacency.js";
import { MAX_DAY, MIN_DAY } from "../days.js";
import type { CoParticipant, CoParticipantQuery, SharedOccasion, SharedQuery } from "../shared.js";
import { coParticipantSort } from "../shared.js";
import type { Page } from "../store.js";
import { smallest } from "../top.js";
import type { StoredAdjacency } from "./adjacency.js";
import type { Database } from "./database.js";
import { toPage } from "./rows.js";

/** Walks from the entity to its occasions, and from each to who else is its subject. */
export function coParticipants(
  database: Database,
  adjacency: StoredAdjacency,
  queries: readonly CoParticipantQuery[],
  deadline: Deadline,
): Page<CoParticipant>[] {
  const company = createCompany(adjacency, deadline);
  const tests = kindTests(database, adjacency.nodes);
  const nodes = adjacency.nodesOf(queries.map(({ entity }) => entity));
  return queries.map((query, index) => {
    const { minShared, kinds, page } = query;
    const isKind = kinds && tests(kinds);
    const after = page.after && { sort: page.after.sort, node: placeOf(database, page.after.id) };
    const found = smallest<Ranked>(page.first + 1, bySortThenNode);
    let total = 0;
    company.of(nodes[index] ?? null, query, (node, sharedCount, day) => {
      if (sharedCount < minShared || (isKind && !isKind(node))) return;
      total += 1;
      const latest = day === MIN_DAY ? null : day;
      const ranked = {
        node,
        sharedCount,
        latest,
        sort: coParticipantSort({ sharedCount, latest }),
      };
      if (after === null || bySortThenNode(after, ranked) < 0) found.add(ranked);
    });
    const ranks = found.items();
    const ids = adjacency.idsOf(ranks.map(({ node }) => node));
    const items = ranks.map(({ sharedCount, latest }, place) => ({
      ...{ entity: ids[place] ?? "", sharedCount, latest },
    }));
    return toPage(items, page.first, total);
  });
}

interface Ranked extends Omit<CoParticipant, "entity"> {
  readonly node: number;
  readonly sort: number;
}

/** Nodes stand in the order of ids. */
function bySortThenNode(
  a: Pick<Ranked, "sort" | "node">,
  b: Pick<Ranked, "sort" | "node">,
): number {
  return b.sort - a.sort || a.node - b.node;
}

interface Company {
  /** Calls `visit` once for each other subject of the occasions of `node`: how many of them, and the latest day (or MIN_DAY). */
  of(
    node: number | null,
    filter: EdgeFilter,
    visit: (other: number, count: number, latest: number) => void,
  ): void;
}

const STEPS_A_CHECK = 8_192;

/** Tallies of a whole batch use the same arrays: what one query wrote is cleared by its end. */
function createCompany(adjacency: StoredAdjacency, deadline: Deadline): Company {
  const { nodes, subject, object } = adjacency;
  const count = new Int32Array(nodes);
  const latest = new Int32Array(nodes);
  const seenAt = new Int32Array(nodes).fill(-1);
  let steps = 0;
  const step = (): void => {
    steps += 1;
    if (steps % STEPS_A_CHECK === 0) deadline.check();
  };
  return {
    of: (node, filter, visit) => {
      if (node === null) return;
      const selects = edgeSelector(adjacency, filter);
      const occasions = new Map<number, number>();
      forEachNeighbor(adjacency, node, selects, (_, edge) => {
        step();
        if (subject[edge] !== node) return;
        const at = object[edge]!;
        occasions.set(at, Math.max(occasions.get(at) ?? MIN_DAY, lastDayOf(adjacency, edge)));
      });
      const others: number[] = [];
      for (const [occasion, own] of occasions)
        forEachNeighbor(adjacency, occasion, selects, (_, edge) => {
          step();
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
      for (const other of others) {
        visit(other, count[other]!, latest[other]!);
        count[other] = 0;
      }
    },
  };
}

/** What both are at: from the end with fewer edges, so that a hub's others are not looked through. */
export function sharedOccasions(
  adjacency: StoredAdjacency,
  queries: readonly SharedQuery[],
  deadline: Deadline,
): SharedOccasion[][] {
  const ends = adjacency.nodesOf(queries.flatMap(({ entity, other }) => [entity, other]));
  const found = queries.map((query, index) => {
    deadline.check();
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
  query: SharedQuery,
): readonly Meeting[] {
  const { subject, object } = adjacency;
  const [less, more] = degreeOf(adjacency, a) <= degreeOf(adjacency, b) ? [a, b] : [b, a];
  const selects = edgeSelector(adjacency, query);
  const own = new Map<number, number[]>();
  forEachNeighbor(adjacency, less, selects, (_, edge) => {
    if (subject[edge] !== less) return;
    const list = own.get(object[edge]!);
    if (list) list.push(edge);
    else own.set(object[edge]!, [edge]);
  });
  const first = smallest<Meeting>(
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
    const sortDay = Math.min(...all.map((edge) => sortDayOf(adjacency, edge)));
    first.add({ occasion, sortDay, edges: all });
  }
  return first.items();
}

/** `lastDay` of the edge's period; MIN_DAY where nothing dates it. */
function lastDayOf({ fromDay, toDay }: StoredAdjacency, edge: number): number {
  return toDay[edge]! < MAX_DAY ? toDay[edge]! - 1 : fromDay[edge]!;
}

/** `sortDay` of `dayColumns`. */
function sortDayOf({ fromDay, toDay }: StoredAdjacency, edge: number): number {
  if (fromDay[edge]! > MIN_DAY) return fromDay[edge]!;
  return toDay[edge]! < MAX_DAY ? toDay[edge]! - 1 : MAX_DAY;
}

/** The last node whose id is not behind this one: a cursor may name what is no longer there. */
function placeOf(database: Database, id: string): number {
  const [row] = database.all("SELECT ordinal FROM entity WHERE id <= ? ORDER BY id DESC LIMIT 1", [
    id,
  ]);
  return Number(row?.["ordinal"] ?? -1);
}

type KindTest = (node: number) => boolean;

/** Whether a node is of one of some kinds: read once for a batch from the index of kinds, as one text a kind. */
function kindTests(database: Database, nodes: number): (kinds: readonly EntityKind[]) => KindTest {
  const known = new Map<string, KindTest>();
  return (kinds) => {
    const list = JSON.stringify(kinds);
    const test = known.get(list) ?? kindTest(database, nodes, list);
    known.set(list, test);
    return test;
  };
}

function kindTest(database: Database, nodes: number, kinds: string): KindTest {
  const wanted = new Uint8Array(nodes);
  const rows = database.all(
    "SELECT group_concat(ordinal) AS nodes FROM entity WHERE kind IN (SELECT value FROM json_each(?)) GROUP BY kind",
    [kinds],
  );
  for (const row of rows)
    for (const node of String(row["nodes"]).split(",")) wanted[Number(node)] = 1;
  return (node) => wanted[node] === 1;
}
