/**
 * What fields cost besides the fields they answer. One unit is some 10 µs, what a plain field takes at most with its
 * share of loaders, JSON and HTTP: the limit of 500,000 stands for 5 s, half of the deadline. Measured by `bench/work.ts`
 * over 20,000 entities and 200,000 statements, each field at its worst (of the largest hub, of the whole store); the
 * figures stand behind the weights, in CPU milliseconds. The words are those of the GraphQL cost directive
 * specification: `weight` is a field's own, `assumedSize` that of a list without an argument that sizes it.
 */

/** Arguments that say how many items a field answers at most, in the order in which they are looked at. */
export const SLICING_ARGUMENTS: readonly string[] = ["first", "ids", "maxNodes"];

/** Lists whose items the field above counts: `organizations(first: 50) { nodes { … } }`. */
export const SIZED_FIELDS: ReadonlySet<string> = new Set([
  "CONNECTION.nodes",
  "CONNECTION.edges",
  "Subgraph.nodes",
  "PathResult.paths",
]);

/**
 * Items of lists that are short by their nature, unless `first` is given: some three times as many as the longest one
 * in the data shipped has. What is really answered is counted as it is answered: a body with more names than this costs
 * more, and stops where it costs too much.
 */
export const ASSUMED_SIZES: Readonly<Record<string, number>> = {
  "Entity.names": 10,
  "Organization.formerNames": 10,
  "Organization.predecessors": 10,
  "Organization.successors": 10,
  "Organization.predecessorEdges": 10,
  "Organization.successorEdges": 10,
  "Organization.positions": 10,
  "Agreement.parties": 10,
  "Agreement.otherParties": 10,
  "Agreement.signatories": 10,
  "Agreement.clauses": 20,
  "Agreement.basedOn": 10,
  "Agreement.basisOf": 5,
  "Work.authors": 10,
  "Work.issuers": 10,
  "Work.basedOn": 10,
  "Tenure.documents": 10,
  "Timeline.statements": 10,
  "Timeline.statementEdges": 10,
  "Statement.qualifiers": 5,
  "Statement.evidence": 5,
  "Tenure.evidence": 5,
  "Participation.evidence": 5,
  "Conferral.evidence": 5,
  "Via.successions": 8,
  "Path.hops": 6,
  "PathLimits.predicates": 30,
  "PathLimits.statuses": 3,
  "Coverage.counts": 30,
  "Statistics.entities": 7,
  "Statistics.statements": 30,
  "Subgraph.edges": 2_000,
  "SearchConnection.facets": 7,
  "SearchEdge.highlights": 10,
  "Highlight.ranges": 10,
  "Suggestion.ranges": 10,
  "Candidate.reasons": 10,
  "Interpretation.corrections": 10,
};

/** A list that says nothing of its size: as long as the longest that is answered without pages. */
export const ASSUMED_ITEMS = 100;

/** A page is a query of the store, which takes as long as answering this many fields. */
export const PAGE_WEIGHT = 10;

/** Arguments of a field as far as they are known before it runs; what is absent has its default. */
export type Given = Readonly<Record<string, unknown>>;

export interface Weights {
  /** For each time the field is answered. */
  readonly weight?: (given: Given) => number;
  /** Once for each place in the query: a loader asks the store once, however many items ask for it. */
  readonly once?: number;
  /** At most so many items, whatever `first` says. */
  readonly mostItems?: (given: Given) => number;
}

const always = (weight: number) => (): number => weight;

/** Of the whole store: 136 ms, 112 ms, 117 ms, 821 ms. */
const CONFLICT_WEIGHTS: Readonly<Record<string, number>> = {
  SINGLE_VALUE: 13_000,
  SINGLE_SEAT: 11_000,
  SAME_FIGURE: 11_000,
  IMPOSSIBLE_ORDER: 82_000,
};

/**
 * What an index has is counted in 15 ms; by what every statement says, all are looked at (168 ms), or their evidence
 * as well (300 ms), or their days (610 ms); places with all above them take 135 ms.
 */
const TALLY_WEIGHTS: Readonly<Record<string, number>> = {
  KIND: 1_500,
  TYPE: 1_500,
  LEVEL: 1_500,
  STATUS: 17_000,
  PREDICATE: 17_000,
  PLACE: 14_000,
  DOCUMENT: 30_000,
  YEAR: 61_000,
};
/** A tally below a row counts what that row counted, which is a part: of four parts of a tally, all together. */
const PARTS_OF_A_TALLY = 4;

const MOST_ROWS: Readonly<Record<string, number>> = { KIND: 7, STATUS: 3, LEVEL: 4, TYPE: 20, PREDICATE: 30 };

const MOST_NODES = 500;

function listOf(value: unknown): readonly unknown[] | null {
  return Array.isArray(value) ? value : value == null ? null : [value];
}

function numberOf(value: unknown, most: number): number {
  return typeof value === "number" ? Math.min(Math.max(value, 0), most) : most;
}

/** The value of a table for a word; of one nobody knows (a variable that is wrong), the largest. */
function byWord(table: Readonly<Record<string, number>>, word: unknown): number {
  const known = typeof word === "string" && Object.hasOwn(table, word) ? table[word] : undefined;
  return known ?? Math.max(...Object.values(table));
}

/** A field of an input object; of a variable that is wrong, none. */
function partOf(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null) return null;
  return (value as Readonly<Record<string, unknown>>)[name] ?? null;
}

/** By the days of what is related, or by documents, thousands of statements are looked at: 100 ms, 33 ms. */
function listWeight(others: number): (given: Given) => number {
  return ({ filter }) => {
    if (partOf(filter, "conferred") !== null) return 10_000;
    return partOf(filter, "document") === null ? others : 3_500;
  };
}

/** Of one entity, a hub, 20 ms; entities of one kind have 300 ms of days. */
function tallyWeight({ dimension, filter }: Given): number {
  if (partOf(filter, "entity") !== null) return 2_000;
  const most = partOf(filter, "kind") === null ? Infinity : 30_000;
  return Math.min(byWord(TALLY_WEIGHTS, dimension), most);
}

function conflictWeight({ rules }: Given): number {
  const asked = listOf(rules) ?? Object.keys(CONFLICT_WEIGHTS);
  return [...new Set(asked)].reduce<number>((sum, rule) => sum + byWord(CONFLICT_WEIGHTS, rule), 0);
}

/**
 * To walk from twenty hubs takes 5, 20, 30 ms by depth; betweenness of 500 nodes 100 ms, communities 5 ms. Weighed more
 * than double: neighborhoods denser than those measured have more edges by so much, and measures take time by edges.
 */
function subgraphWeight({ depth, maxNodes, measures }: Given): number {
  const share = numberOf(maxNodes, MOST_NODES) / MOST_NODES;
  const asked = new Set(listOf(measures) ?? []);
  const all = [...asked].some((measure) => typeof measure !== "string");
  return (
    ([1_000, 4_000, 9_000][numberOf(depth, 3) - 1] ?? 9_000) +
    (all || asked.has("BETWEENNESS") ? 22_000 * share ** 2 : 0) +
    (all || asked.has("COMMUNITY") ? 3_000 * share : 0)
  );
}

export const WEIGHTS: Readonly<Record<string, Weights>> = {
  "Query.subgraph": { weight: subgraphWeight },
  "Query.conflicts": { weight: conflictWeight },
  // Of a hub 90 ms, of 100 bodies, hubs among them, 1,380 ms.
  "Entity.conflicts": { weight: always(1_300), once: 8_000 },
  // Of all documents 780 ms; of 50 places with all that lies in them 520 ms.
  "Query.coverage": { weight: ({ places }) => (listOf(places) === null ? 78_000 : 52_000) },
  // Of a hub 35 ms, of 100 bodies 65 ms.
  "Entity.coverage": { weight: always(65), once: 3_500 },
  // Of whatever the list selects by, in the days in force: 360 ms, the same for each item of the list.
  "CONNECTION.coverage": { once: 36_000 },
  "PathResult.coverage": { once: 36_000 },
  // 54 ms.
  "Query.statistics": { weight: always(5_500) },
  "Statistics.by": {
    weight: tallyWeight,
    mostItems: ({ dimension }) => MOST_ROWS[String(dimension)] ?? Infinity,
  },
  "StatisticsRow.by": {
    weight: ({ dimension }) => byWord(TALLY_WEIGHTS, dimension) / PARTS_OF_A_TALLY,
    mostItems: ({ dimension }) => MOST_ROWS[String(dimension)] ?? Infinity,
  },
  // Of everybody 280 ms; of a hub 1 ms.
  "Query.timeline": { weight: ({ of }) => (listOf(of) === null ? 28_000 : 1_000) },
  "Entity.timeline": { weight: always(20) },
  // Of the two largest hubs, which other ways go around, 1 ms; where far is searched in vain, 40 ms.
  "Query.paths": { weight: always(4_000) },
  // Of 100 persons 33 ms, of each with what it shares 5 ms.
  "Entity.coParticipants": { weight: always(100) },
  // Of a hub 19 ms, of 100 persons 40 ms with all that they answer.
  "Entity.statements": { weight: always(20), once: 2_000 },
  "Honor.conferrals": { once: 1_000 },
  "Organization.positions": { weight: always(100) },
  // Twelve words 35 ms; a frequent word with all facets 12 ms; after a start, before it is warm, 330 ms.
  "Query.search": { weight: always(3_500) },
  // By sound 14 ms.
  "Query.suggest": { weight: always(1_400) },
  // Every name is looked at: 4 ms.
  "Query.resolve": { weight: always(500) },
  // With a condition that no index knows, every entity of the kind is looked at: 7 to 23 ms.
  "Query.agreements": { weight: listWeight(500) },
  "Query.events": { weight: listWeight(2_000) },
  "Query.honors": { weight: listWeight(1_000) },
  "Query.organizations": { weight: listWeight(2_000) },
  "Query.persons": { weight: listWeight(1_500) },
  "Query.places": { weight: listWeight(500) },
  "Query.works": { weight: listWeight(500) },
  "Query.documents": { weight: always(100) },
};
