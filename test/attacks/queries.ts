import { times } from "./times.js";

/** Ids of the shipped data that the attacks use. */
export interface Ids {
  readonly organizations: readonly string[];
  readonly document: string;
}

export interface Query {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/**
 * One query in several sizes, the largest first. The attack is the largest size that is not refused for its cost. So
 * the test measures how much work the server accepts, for any weights of the cost.
 */
export type Sizes = readonly Query[];

// The largest number of aliases in one query and the largest page: a query that is refused for its form is not an
// attack.
const SIZES_OF_ALIASES = [29, 10, 3, 1];
const SIZES_OF_PAGES = [100, 30, 10, 3, 1];
const ALIASES = 29;

const quoted = (ids: readonly string[]): string => ids.map((id) => JSON.stringify(id)).join(", ");
const aliased = (count: number, field: (index: number) => string): string =>
  times(count, (index) => `a${String(index)}: ${field(index)}`);
const byAliases = (query: (aliases: number) => string): Sizes =>
  SIZES_OF_ALIASES.map((aliases) => ({ query: query(aliases) }));
const byPages = (query: (first: string) => string): Sizes =>
  SIZES_OF_PAGES.map((first) => ({ query: query(String(first)) }));
const ofEntities = (field: string): Sizes =>
  byPages((first) => `{ organizations(first: ${first}) { nodes { ${field} } } }`);
const nested = (levels: number, open: string, inner: string): string => {
  const braces = open.split("{").length - 1;
  return `${`${open} `.repeat(levels)} ${inner} ${"}".repeat(braces * levels)}`;
};

/** Short queries whose answers grow with each level: lists without a size, in a cycle. */
export function cycles({ document, organizations }: Ids): Readonly<Record<string, Sizes>> {
  const cycle = (levels: number, inner: string): string => nested(levels, "articles { document {", inner);
  const articles = (levels: number): Query => ({
    query: `{ node(id: ${JSON.stringify(document)}) { ... on Document { ${cycle(levels, "id")} } } }`,
  });
  return {
    "articles of documents, 3 levels": [articles(3)],
    // The 140 bytes that once ended the process. If so many levels are refused, the largest number that is accepted.
    "articles of documents, 4 levels": [articles(4), articles(3), articles(2)],
    "articles of documents through nodes": byPages(
      (first) =>
        `{ nodes(ids: [${quoted(Array.from({ length: Number(first) }, () => document))}]) { ... on Document { ${cycle(2, "id")} } } }`,
    ),
    "documents of tenures": byPages(
      (first) =>
        `{ persons(first: ${first}) { nodes { tenures { nodes { documents { ${cycle(1, "articles { title }")} } } } } } }`,
    ),
    "successors of predecessors": ofEntities(
      nested(4, "successors { predecessors {", "names { text scope { id } }"),
    ),
    "evidence of many facts": byPages(
      (first) =>
        `{ nodes(ids: [${quoted(organizations.slice(0, Number(first)))}]) { ... on Entity { statements(first: 20) { nodes { evidence(first: 20) { document { ${cycle(1, "articles { title }")} } } } } } } }`,
    ),
    "parties of agreements": byPages(
      (first) =>
        `{ agreements(first: ${first}) { nodes { ${nested(3, "parties { ... on Organization { agreements { nodes {", "id")} } } }`,
    ),
  };
}

/** Arguments as large as a request body may be, in as many places as a query may have. */
export function arguments_({ organizations }: Ids): Readonly<Record<string, Sizes>> {
  const over = (type: string, field: string, value: unknown): Sizes =>
    SIZES_OF_PAGES.map((first) => ({
      query: `query ($q: ${type}) { organizations(first: ${String(first)}) { nodes { ${aliased(ALIASES, () => field)} } } }`,
      variables: { q: value },
    }));
  const atRoot = (type: string, field: string, value: unknown): Sizes =>
    SIZES_OF_ALIASES.map((aliases) => ({
      query: `query ($q: ${type}) { ${aliased(aliases, () => field)} }`,
      variables: { q: value },
    }));
  const texts = (count: number): string[] => Array.from({ length: count }, (_, index) => `P${String(index)}`);
  const repeated = (text: string, count: number): string[] => Array.from({ length: count }, () => text);
  return {
    "a text of 255 KB": over("String", "figures(indicator: $q) { totalCount }", "甲".repeat(85_000)),
    "28,000 kinds": over(
      "[EntityKind!]",
      "coParticipants(kinds: $q) { totalCount }",
      repeated("EVENT", 28_000),
    ),
    "20,000 predicates": over("[ID!]", "statements(predicates: $q) { totalCount }", texts(20_000)),
    "20,000 statuses": over(
      "[StatementStatus!]",
      "coParticipants(statuses: $q) { totalCount }",
      repeated("STATED", 20_000),
    ),
    "10,000 rules": over(
      "[ConflictRule!]",
      "conflicts(rules: $q) { totalCount }",
      repeated("SINGLE_SEAT", 10_000),
    ),
    "20,000 names to filter by": atRoot(
      "[String!]",
      "organizations(first: 1, filter: { name: { in: $q } }) { totalCount }",
      texts(20_000),
    ),
    "8,000 ids to filter by": atRoot(
      "[ID!]",
      "events(first: 1, filter: { participant: { in: $q } }) { totalCount }",
      Array.from({ length: 8_000 }, (_, index) => organizations[index % organizations.length]),
    ),
    "a name of 80,000 characters": atRoot(
      "String!",
      "resolve(name: $q) { score }",
      "甲乙丙丁".repeat(20_000),
    ),
    "a search of 80,000 characters": atRoot(
      "String!",
      "search(query: $q) { totalCount }",
      "四川 省 机关 ".repeat(9_000),
    ),
  };
}

/** Queries with a small answer that cost much work. */
export function heavy({ organizations }: Ids): Readonly<Record<string, Sizes>> {
  const [one = ""] = organizations;
  const other = (index: number): string => organizations[index + 1] ?? one;
  const words = ["四川", "机关", "2020", "局", "会议 2021", "sichuan"];
  const word = (index: number): string =>
    `${words[index % words.length] ?? ""}${index < words.length ? "" : ` ${String(index)}`}`;
  return {
    "subgraphs with measures": byAliases(
      (count) =>
        `{ ${aliased(
          count,
          (index) =>
            `subgraph(seeds: [${quoted(organizations.slice(index, index + 20))}], depth: 3, maxNodes: 500, measures: [DEGREE, BETWEENNESS, COMMUNITY]) { nodes { distance } }`,
        )} }`,
    ),
    "the longest paths": byAliases(
      (count) =>
        `{ ${aliased(
          count,
          (index) =>
            `paths(from: ${JSON.stringify(one)}, to: ${JSON.stringify(other(index))}, maxLength: 6, hubLimit: 100000, first: 50) { status paths { length } }`,
        )} }`,
    ),
    "conflicts of everything": byAliases(
      (count) => `{ ${aliased(count, () => "conflicts(first: 100) { totalCount }")} }`,
    ),
    "conflicts of entities": ofEntities("conflicts(first: 100) { totalCount }"),
    "coverage of everything": byAliases(
      (count) =>
        `{ ${aliased(count, (index) => `coverage(first: 100, between: { from: "${String(1990 + index)}-01-01" }) { statements counts { count } }`)} }`,
    ),
    "coverage of entities": ofEntities("coverage(first: 100) { statements }"),
    "statistics in statistics": byAliases(
      (count) =>
        `{ statistics { ${aliased(count, () => "by(dimension: DOCUMENT) { count by(dimension: YEAR) { count } }")} } }`,
    ),
    "statistics by place": byAliases(
      (count) =>
        `{ statistics { ${aliased(
          count,
          (index) =>
            `by(dimension: DOCUMENT, filter: { kind: ${index % 2 === 0 ? "EVENT" : "ORGANIZATION"} }) { count by(dimension: PLACE) { count } }`,
        )} } }`,
    ),
    "timelines of entities": ofEntities(
      "timeline(first: 100, includeSuccessors: true) { totalCount nodes { __typename } }",
    ),
    "co-participants of entities": ofEntities(
      "coParticipants(first: 100) { edges { sharedCount shared(first: 10) { id } } }",
    ),
    searches: byAliases(
      (count) =>
        `{ ${aliased(
          count,
          (index) =>
            `search(query: "${word(index)}", first: 100, facets: [KIND, YEAR, PLACE, ORGANIZATION, DOCUMENT]) { totalCount edges { highlights { text } } facets { values { count } } }`,
        )} }`,
    ),
    "large answers": ofEntities(
      "names { text period { edtf start { basis } } } statements(first: 20) { nodes { id predicate { label } subject { label } object { label } period { edtf } } }",
    ),
  };
}
