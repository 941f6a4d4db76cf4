/**
 * Extra cost of fields, besides the fields of their result. One unit is about 10 µs: the most that a plain field takes
 * with its share of loaders, JSON and HTTP. The limit of 500,000 is 5 s, half of the deadline. `bench/work.ts` measured
 * each field at its worst (the largest hub, the whole store) over 20,000 entities and 200,000 statements; the comments
 * give the CPU time. The words are those of the GraphQL cost directive specification: `weight` is the cost of a field,
 * `assumedSize` the size of a list without an argument for it.
 */
import type { ConflictRule } from "../../domain/conflict/rules.js";

/** Arguments that limit the number of items of a field; the first one that exists counts. */
export const SLICING_ARGUMENTS: readonly string[] = ["first", "ids", "maxNodes"];

/** Lists whose size an argument of the parent field gives: `organizations(first: 50) { nodes { … } }`. */
export const SIZED_FIELDS: ReadonlySet<string> = new Set([
  "CONNECTION.nodes",
  "CONNECTION.edges",
  "Subgraph.nodes",
  "PathResult.paths",
]);

/**
 * Assumed size of lists that are short by nature, if `first` is not given: about three times the longest list in the
 * shipped data. The allowance counts the real fields: an entity with more names than this costs more, and an execution
 * that costs too much is stopped.
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
  "Affiliation.evidence": 5,
  "Contribution.evidence": 5,
  "Conferral.conferrers": 5,
  "Conferral.receivedFor": 5,
  "Conferral.sharedWith": 5,
  "Participation.roleTerms": 5,
  "Entity.possiblySame": 5,
  "Work.about": 10,
  "Article.about": 10,
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
  "Interpretation.synonyms": 10,
};

/** Assumed size of any other list: the longest list without pages. */
export const ASSUMED_ITEMS = 100;

/** A page needs a query of the store, which takes as long as this many fields. */
export const PAGE_WEIGHT = 10;

/** Arguments of a field, those that are known before it runs, with their defaults. */
export type Arguments = Readonly<Record<string, unknown>>;

export interface Weights {
  /** Cost each time the field is resolved. */
  readonly weight?: (args: Arguments) => number;
  /** Cost once per use in the query: a loader asks the store once for all items. */
  readonly once?: number;
  /** Most items, whatever `first` says. */
  readonly mostItems?: (args: Arguments) => number;
}

const always = (weight: number) => (): number => weight;

/** The whole store takes 136 ms, 112 ms, 117 ms, 821 ms. */
const CONFLICT_WEIGHTS: Readonly<Record<ConflictRule, number>> = {
  SINGLE_VALUE: 13_000,
  SINGLE_SEAT: 11_000,
  SAME_FIGURE: 11_000,
  COMPUTED_FIGURE: 11_000,
  TWO_COUNTS: 11_000,
  TWO_NAMES: 11_000,
  IMPOSSIBLE_ORDER: 82_000,
};

/**
 * Counts from an index take 15 ms. Other dimensions read all statements (168 ms), their evidence (300 ms) or their days
 * and sure spans (900 ms). Places with all places above them take 135 ms.
 */
const STATISTICS_WEIGHTS: Readonly<Record<string, number>> = {
  KIND: 1_500,
  TYPE: 1_500,
  LEVEL: 1_500,
  STATUS: 17_000,
  PREDICATE: 17_000,
  PLACE: 14_000,
  DOCUMENT: 30_000,
  YEAR: 82_000,
};
/** Statistics below a row count a part of the data only; four such parts make up the whole. */
const PARTS_OF_STATISTICS = 4;

const MOST_ROWS: Readonly<Record<string, number>> = { KIND: 7, STATUS: 3, LEVEL: 4, TYPE: 20, PREDICATE: 30 };

const MOST_NODES = 500;

function listOf(value: unknown): readonly unknown[] | null {
  return Array.isArray(value) ? value : value == null ? null : [value];
}

function numberOf(value: unknown, most: number): number {
  return typeof value === "number" ? Math.min(Math.max(value, 0), most) : most;
}

/** The weight of a word; for an unknown word (from a wrong variable), the largest weight. */
function weightOf(table: Readonly<Record<string, number>>, word: unknown): number {
  const known = typeof word === "string" && Object.hasOwn(table, word) ? table[word] : undefined;
  return known ?? Math.max(...Object.values(table));
}

/** A field of an input object, or null if the value is not an object (a wrong variable). */
function inputField(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null) return null;
  return (value as Readonly<Record<string, unknown>>)[name] ?? null;
}

/** Filters by related days or by documents read thousands of statements: 140 ms, 33 ms. */
function listWeight(others: number): (args: Arguments) => number {
  return ({ filter }) => {
    if (inputField(filter, "conferred") !== null) return 14_000;
    return inputField(filter, "document") === null ? others : 3_500;
  };
}

/** One entity (a hub) takes 20 ms; the days of all entities of one kind take 300 ms. */
function statisticsWeight({ dimension, filter }: Arguments): number {
  if (inputField(filter, "entity") !== null) return 2_000;
  const most = inputField(filter, "kind") === null ? Infinity : 30_000;
  return Math.min(weightOf(STATISTICS_WEIGHTS, dimension), most);
}

function conflictWeight({ rules }: Arguments): number {
  const asked = listOf(rules) ?? Object.keys(CONFLICT_WEIGHTS);
  return [...new Set(asked)].reduce<number>((sum, rule) => sum + weightOf(CONFLICT_WEIGHTS, rule), 0);
}

/**
 * A walk from twenty hubs takes 5, 20, 30 ms by depth; betweenness of 500 nodes 100 ms, communities 5 ms. The weights
 * are more than double, because the time grows with the number of edges, and subgraphs can be denser than those
 * measured.
 */
function subgraphWeight({ depth, maxNodes, measures }: Arguments): number {
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
  // A hub takes 90 ms; 100 organizations with hubs among them 1,380 ms.
  "Entity.conflicts": { weight: always(1_300), once: 8_000 },
  // All documents take 940 ms; 50 places with all places in them 520 ms.
  "Query.coverage": { weight: ({ places }) => (listOf(places) === null ? 94_000 : 52_000) },
  // A hub takes 35 ms, 100 organizations 65 ms.
  "Entity.coverage": { weight: always(65), once: 3_500 },
  // Reads by the filters of the list, once for all items: 360 ms.
  "CONNECTION.coverage": { once: 36_000 },
  "PathResult.coverage": { once: 36_000 },
  // 54 ms.
  "Query.statistics": { weight: always(5_500) },
  "Statistics.by": {
    weight: statisticsWeight,
    mostItems: ({ dimension }) => MOST_ROWS[String(dimension)] ?? Infinity,
  },
  "StatisticsRow.by": {
    weight: ({ dimension }) => weightOf(STATISTICS_WEIGHTS, dimension) / PARTS_OF_STATISTICS,
    mostItems: ({ dimension }) => MOST_ROWS[String(dimension)] ?? Infinity,
  },
  // All entities take 340 ms, a hub 1 ms.
  "Query.timeline": { weight: ({ of }) => (listOf(of) === null ? 34_000 : 1_000) },
  "Entity.timeline": { weight: always(20) },
  // Between the two largest hubs 1 ms; a long search without result 40 ms.
  "Query.paths": { weight: always(4_000) },
  // 100 persons take 33 ms, each with the shared statements 5 ms.
  "Entity.coParticipants": { weight: always(100) },
  // A hub takes 19 ms, 100 persons 40 ms with all their fields.
  "Entity.statements": { weight: always(20), once: 2_000 },
  // The total counts a range of an index: 40,000 statements of a document take 2 ms, those of an article less.
  "Document.statements": { weight: always(200) },
  "Article.statements": { weight: always(20) },
  "Honor.conferrals": { once: 1_000 },
  "Organization.positions": { weight: always(100) },
  // Twelve words take 35 ms, a frequent word with all facets 12 ms; 330 ms right after a start.
  "Query.search": { weight: always(3_500) },
  // By pinyin 14 ms.
  "Query.suggest": { weight: always(1_400) },
  // Up to three lists of statements for each suggestion, as `Entity.statements`.
  "Suggestion.detail": { weight: always(60), once: 2_000 },
  // Reads every name: 4 ms.
  "Query.resolve": { weight: always(500) },
  // A filter without an index reads every entity of the kind: 7 to 23 ms.
  "Query.agreements": { weight: listWeight(500) },
  "Query.events": { weight: listWeight(2_000) },
  "Query.honors": { weight: listWeight(1_000) },
  "Query.organizations": { weight: listWeight(2_000) },
  "Query.persons": { weight: listWeight(1_500) },
  "Query.places": { weight: listWeight(500) },
  "Query.works": { weight: listWeight(500) },
  "Query.documents": { weight: always(100) },
};
