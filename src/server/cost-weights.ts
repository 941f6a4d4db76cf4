/**
 * What fields cost besides the fields they answer. One unit is what one plain field takes, some 5 µs. Measured by
 * `bench/work.ts` over 20,000 entities and 200,000 statements, each field at its worst (of the largest hub, of the whole
 * store); the figures stand behind the weights, in CPU milliseconds. The words are those of the GraphQL cost directive
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
 * Items of lists that are short by their nature, unless `first` is given. What is really answered is counted as it is
 * answered: a body with more names than this costs more, and stops where it costs too much.
 */
export const ASSUMED_SIZES: Readonly<Record<string, number>> = {
  "Entity.names": 10,
  "Organization.formerNames": 10,
  "Organization.predecessors": 10,
  "Organization.successors": 10,
  "Agreement.otherParties": 10,
  "Tenure.documents": 10,
  "Timeline.statements": 10,
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

/** Of the whole store: 125 ms, 110 ms, 105 ms, 800 ms. */
const CONFLICT_WEIGHTS: Readonly<Record<string, number>> = {
  SINGLE_VALUE: 25_000,
  SINGLE_SEAT: 22_000,
  SAME_FIGURE: 21_000,
  IMPOSSIBLE_ORDER: 100_000,
};

/** By year and document all is read (350 ms); by what an index has, a list is counted (10 ms). */
const TALLY_WEIGHTS: Readonly<Record<string, number>> = {
  KIND: 2_000,
  TYPE: 2_000,
  LEVEL: 2_000,
  STATUS: 40_000,
  PREDICATE: 40_000,
  PLACE: 40_000,
  DOCUMENT: 60_000,
  YEAR: 60_000,
};
/** A tally below a row counts what that row counted, which is a part: of four parts of a tally, all together. */
const PARTS_OF_A_TALLY = 4;

const MOST_ROWS: Readonly<Record<string, number>> = {
  KIND: 7,
  STATUS: 3,
  LEVEL: 4,
  TYPE: 20,
  PREDICATE: 30,
};

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

function conflictWeight({ rules }: Given): number {
  const asked = listOf(rules) ?? Object.keys(CONFLICT_WEIGHTS);
  return [...new Set(asked)].reduce<number>((sum, rule) => sum + byWord(CONFLICT_WEIGHTS, rule), 0);
}

/** To walk from twenty hubs takes 5, 20, 45 ms by depth; betweenness of 500 nodes 110 ms, communities 15 ms. */
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
  // Of a hub 113 ms, of a person with 30 statements 15 ms, of most less.
  "Entity.conflicts": { weight: always(1_000) },
  // Of all documents 850 ms; of 50 places with all that lies in them 380 ms.
  "Query.coverage": { weight: ({ places }) => (listOf(places) === null ? 120_000 : 60_000) },
  // Of a hub 29 ms, of most 0.5 ms.
  "Entity.coverage": { weight: always(200) },
  // Of whatever the list selects by, in the days in force: the same for each item of the list.
  "CONNECTION.coverage": { once: 60_000 },
  "PathResult.coverage": { once: 60_000 },
  "Query.statistics": { weight: always(10_000) },
  "Statistics.by": {
    weight: ({ dimension }) => byWord(TALLY_WEIGHTS, dimension),
    mostItems: ({ dimension }) => MOST_ROWS[String(dimension)] ?? Infinity,
  },
  "StatisticsRow.by": {
    weight: ({ dimension }) => byWord(TALLY_WEIGHTS, dimension) / PARTS_OF_A_TALLY,
    mostItems: ({ dimension }) => MOST_ROWS[String(dimension)] ?? Infinity,
  },
  // Of everybody 300 ms.
  "Query.timeline": { weight: ({ of }) => (listOf(of) === null ? 60_000 : 1_000) },
  "Entity.timeline": { weight: always(50) },
  // Of two hubs 10 ms, where the way is long or there is none 40 ms.
  "Query.paths": { weight: always(8_000) },
  "Entity.coParticipants": { weight: always(500) },
  "Query.search": { weight: always(2_000) },
  "Query.suggest": { weight: always(1_000) },
  // Every name is looked at.
  "Query.resolve": { weight: always(4_000) },
  // With a condition that no index knows, every entity of the kind is looked at.
  "Query.agreements": { weight: always(500) },
  "Query.events": { weight: always(1_000) },
  "Query.honors": { weight: always(1_000) },
  "Query.organizations": { weight: always(1_000) },
  "Query.persons": { weight: always(1_000) },
  "Query.places": { weight: always(500) },
  "Query.works": { weight: always(500) },
  "Query.documents": { weight: always(100) },
};
