import type {
  CertaintyLevel,
  EntityKind,
  NetworkDaysQuery,
  NetworkGraphQuery,
} from "../../../../client/index.js";

/** An entity of the network. */
export interface NetworkNode {
  readonly id: string;
  readonly label: string;
  readonly kind: EntityKind;
  /** Steps from the nearest seed. */
  readonly distance: number;
  /** Relations in the whole data. */
  readonly degree: number;
}

/** A statement that joins two entities of the network. */
export interface NetworkEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly predicate: string;
  readonly label: string;
  readonly status: string;
  /** The first and the last day that it can touch; null: no limit is known. */
  readonly from: string | null;
  readonly to: string | null;
  /** Whether its source dates it at all. */
  readonly isDated: boolean;
}

export interface NetworkModel {
  readonly nodes: ReadonlyMap<string, NetworkNode>;
  readonly edges: readonly NetworkEdge[];
  readonly omittedNodes: number;
  readonly omittedEdges: number;
}

/** What the reader switched off, and which days are in force. */
export interface NetworkFilter {
  readonly kindsOff: ReadonlySet<string>;
  readonly predicatesOff: ReadonlySet<string>;
  readonly statusesOff: ReadonlySet<string>;
  readonly withUndated: boolean;
  /** Days that are asked for, both included; null: all. */
  readonly days: { readonly from: string | null; readonly to: string | null } | null;
  /** What the API says of these days; null while it has not answered. */
  readonly certainty: ReadonlyMap<string, CertaintyLevel> | null;
}

/** How a line is drawn. */
export type LineStyle = "certain" | "possible" | "undated" | "proposed";

/** All statements from one entity to another, as one line. */
export interface Line {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly edges: readonly NetworkEdge[];
  readonly style: LineStyle;
}

/** What is shown. Positions do not depend on it, so that the network stays while days move. */
export interface Shown {
  /** Entities that are shown, with how many of their relations are not. */
  readonly nodes: ReadonlyMap<string, { readonly hidden: number; readonly isHub: boolean }>;
  readonly lines: readonly Line[];
  /** Entities whose relations are all outside of the days, or switched off. */
  readonly dimmed: ReadonlySet<string>;
}

/**
 * From this degree on, an entity that is no seed is a hub: its other relations would hide those of the seeds. In the shipped
 * data five entities are larger, and they are joined to 46–217 others; the next one to 30.
 */
export const HUB_DEGREE = 40;

export function networkModel({ subgraph }: NetworkGraphQuery): NetworkModel {
  const nodes = new Map<string, NetworkNode>();
  for (const { entity, distance, degree } of subgraph.nodes)
    if (entity) {
      const { plainId: id, label, kind } = entity;
      nodes.set(id, { id, label, kind, distance, degree });
    }
  const edges = subgraph.edges.flatMap(({ source, target, statement }): NetworkEdge[] => {
    if (!source || !target || !statement || source.plainId === target.plainId) return [];
    if (!nodes.has(source.plainId) || !nodes.has(target.plainId)) return [];
    const { plainId, predicate, status, period } = statement;
    const from = period.start.earliest;
    const to = period.end.latest;
    return [
      {
        id: plainId,
        source: source.plainId,
        target: target.plainId,
        predicate: predicate.name,
        label: predicate.label,
        status,
        from,
        to,
        isDated: !(from === null && to === null),
      },
    ];
  });
  return { nodes, edges, omittedNodes: subgraph.truncated.nodes, omittedEdges: subgraph.truncated.edges };
}

/** What the API says of each statement for the days asked. */
export function certaintyOf({ subgraph }: NetworkDaysQuery): ReadonlyMap<string, CertaintyLevel> {
  return new Map(
    subgraph.edges.flatMap(({ statement }): [string, CertaintyLevel][] =>
      statement?.certainty ? [[statement.plainId, statement.certainty.level]] : [],
    ),
  );
}

/**
 * The part of a network that is shown: what can be reached from the seeds without going through a hub that nobody opened,
 * and of the relations those that are not switched off and touch the days.
 */
export function shownPart(
  { nodes, edges }: NetworkModel,
  seeds: readonly string[],
  opened: ReadonlySet<string>,
  filter: NetworkFilter,
): Shown {
  const reached = reach(nodes, edges, seeds, opened);
  const isKindOn = (id: string): boolean => {
    const node = nodes.get(id);
    return node !== undefined && (seeds.includes(id) || !filter.kindsOff.has(node.kind));
  };
  const shown = new Set([...reached].filter(isKindOn));
  const visible = edges.filter(
    (edge) => shown.has(edge.source) && shown.has(edge.target) && isEdgeOn(edge, filter),
  );
  const counts = new Map<string, number>();
  for (const { source, target } of visible)
    for (const id of [source, target]) counts.set(id, (counts.get(id) ?? 0) + 1);
  return {
    nodes: new Map(
      [...shown].map((id) => {
        const degree = nodes.get(id)?.degree ?? 0;
        const isHub = isClosedHub(nodes.get(id), seeds, opened);
        return [id, { hidden: Math.max(degree - (counts.get(id) ?? 0), 0), isHub }];
      }),
    ),
    lines: linesOf(visible, filter),
    dimmed: new Set([...shown].filter((id) => !counts.has(id) && !seeds.includes(id))),
  };
}

/** Whether a relation is on: its predicate, its status, its days. */
export function isEdgeOn(edge: NetworkEdge, filter: NetworkFilter): boolean {
  const { predicatesOff, statusesOff, withUndated, days, certainty } = filter;
  if (predicatesOff.has(edge.predicate) || statusesOff.has(edge.status)) return false;
  if (!edge.isDated) return withUndated;
  if (days === null) return true;
  // The API has the last word. Until it answers, the limits of the period decide, so that the slider moves at once.
  if (certainty) return certainty.has(edge.id);
  return (
    (days.to === null || edge.from === null || edge.from <= days.to) &&
    (days.from === null || edge.to === null || edge.to >= days.from)
  );
}

function isClosedHub(
  node: NetworkNode | undefined,
  seeds: readonly string[],
  opened: ReadonlySet<string>,
): boolean {
  return node !== undefined && node.degree >= HUB_DEGREE && !seeds.includes(node.id) && !opened.has(node.id);
}

function reach(
  nodes: NetworkModel["nodes"],
  edges: readonly NetworkEdge[],
  seeds: readonly string[],
  opened: ReadonlySet<string>,
): ReadonlySet<string> {
  const neighbors = new Map<string, string[]>();
  for (const { source, target } of edges) {
    push(neighbors, source, target);
    push(neighbors, target, source);
  }
  const reached = new Set(seeds.filter((id) => nodes.has(id)));
  const queue = [...reached];
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    if (isClosedHub(nodes.get(id), seeds, opened)) continue;
    for (const next of neighbors.get(id) ?? [])
      if (!reached.has(next)) {
        reached.add(next);
        queue.push(next);
      }
  }
  return reached;
}

/** One line for all statements from one entity to another, drawn like the surest of them. */
function linesOf(edges: readonly NetworkEdge[], filter: NetworkFilter): readonly Line[] {
  const groups = new Map<string, NetworkEdge[]>();
  for (const edge of edges) push(groups, `${edge.source} ${edge.target}`, edge);
  return [...groups].map(([id, members]) => {
    const styles = members.map((edge) => styleOf(edge, filter));
    const style = STYLES.find((one) => styles.includes(one)) ?? "undated";
    return { id, source: members[0]?.source ?? "", target: members[0]?.target ?? "", edges: members, style };
  });
}

/** The surest first. */
const STYLES: readonly LineStyle[] = ["certain", "possible", "undated", "proposed"];

function styleOf({ id, status, isDated }: NetworkEdge, { days, certainty }: NetworkFilter): LineStyle {
  if (status !== "STATED") return "proposed";
  if (!isDated) return "undated";
  return days !== null && certainty?.get(id) === "POSSIBLE" ? "possible" : "certain";
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

/** The months in which a relation begins or ends, in order: the steps of the slider. Years where there are too many. */
export function ticksOf(edges: readonly NetworkEdge[]): readonly string[] {
  const days = edges.flatMap(({ from, to }) => [from, to]).filter((day) => day !== null);
  const months = [...new Set(days.map((day) => day.slice(0, 7)))].sort();
  return months.length <= MOST_TICKS ? months : [...new Set(months.map((month) => month.slice(0, 4)))];
}

const MOST_TICKS = 150;

/** The years in which most relations begin or end, in order: at most six, and none with few. */
export function busyYears(edges: readonly NetworkEdge[]): readonly string[] {
  const years = edges.flatMap(({ from, to }) =>
    [...new Set([from?.slice(0, 4), to?.slice(0, 4)])].filter((year) => year !== undefined),
  );
  const counts = counted(years.map((year) => ({ value: year, label: year })));
  return counts
    .filter(({ count }) => count * 10 >= (counts[0]?.count ?? 0))
    .slice(0, 6)
    .map(({ value }) => value)
    .sort();
}

/** The first and the last day of a tick. */
export function daysOfTick(tick: string): { readonly from: string; readonly to: string } {
  if (tick.length === 4) return { from: `${tick}-01-01`, to: `${tick}-12-31` };
  const [year = 0, month = 1] = tick.split("-").map(Number);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { from: `${tick}-01`, to: `${tick}-${String(last)}` };
}

/** How often each value occurs, the most frequent first. */
export function counted(
  values: readonly { readonly value: string; readonly label: string }[],
): readonly { readonly value: string; readonly label: string; readonly count: number }[] {
  const found = new Map<string, { value: string; label: string; count: number }>();
  for (const { value, label } of values) {
    const known = found.get(value);
    if (known) known.count++;
    else found.set(value, { value, label, count: 1 });
  }
  return [...found.values()].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
