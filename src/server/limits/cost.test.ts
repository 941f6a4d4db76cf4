import { readdirSync, readFileSync } from "node:fs";

import { buildSchema, Kind, parse, validate } from "graphql";
import { describe, expect, it } from "vitest";

import { readConfig } from "../../config.js";
import { typeDefs } from "../../resolvers/schema.js";
import { costOf } from "./cost.js";
import { ASSUMED_SIZES, WEIGHTS } from "./cost-weights.js";

const schema = buildSchema(typeDefs);
const { cost: LIMIT } = readConfig({}).limits;

function cost(text: string, variables: Readonly<Record<string, unknown>> = {}): number {
  const document = parse(text);
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error("no operation");
  return costOf({ schema, document, operation, variables });
}

const aliases = (count: number, field: (index: number) => string): string =>
  `{ ${Array.from({ length: count }, (_, index) => `a${String(index)}: ${field(index)}`).join(" ")} }`;

const SEEDS = JSON.stringify(Array.from({ length: 20 }, (_, index) => `org:${String(index)}`));

describe("the cost of a query", () => {
  it("is one for a plain field", () => {
    expect(cost("{ dataVersion { version loadedAt } }")).toBe(3);
  });

  it("includes the measures of a subgraph, which took 3 s for 360", () => {
    const measured = aliases(
      30,
      () =>
        `subgraph(seeds: ${SEEDS}, depth: 3, maxNodes: 500, measures: [BETWEENNESS, COMMUNITY]) { truncated { nodes } }`,
    );
    expect(cost(measured)).toBeGreaterThan(LIMIT);
    const small = `{ subgraph(seeds: ["org:1"], maxNodes: 50, measures: [BETWEENNESS]) { truncated { nodes } } }`;
    expect(cost(small)).toBeLessThan(LIMIT / 100);
    // A variable counts like a literal.
    const asked =
      'query ($measures: [GraphMeasure!]) { subgraph(seeds: ["org:1"], measures: $measures) { truncated { nodes } } }';
    expect(validate(schema, parse(asked))).toEqual([]);
    expect(cost(asked, { measures: ["BETWEENNESS"] })).toBeGreaterThan(cost(asked, { measures: [] }));
  });

  it("assumes the longest size for a list in a circle", () => {
    const level = (depth: number): string =>
      depth === 0 ? "id" : `articles { document { ${level(depth - 1)} } }`;
    const circle = `{ node(id: "doc:magazine-2022") { ... on Document { ${level(5)} } } }`;
    expect(validate(schema, parse(circle))).toEqual([]);
    expect(cost(circle)).toBeGreaterThan(LIMIT);
  });

  it.each([
    ["conflicts of all", "conflicts(first: 1) { totalCount }"],
    ["coverage of all", "coverage(first: 1) { statements }"],
    ["statistics of all", "statistics { by(dimension: YEAR) { count } }"],
    ["the timeline of all entities", "timeline(first: 1) { totalCount }"],
  ])("allows %s once, but not thirty times", (_, field) => {
    expect(cost(`{ ${field} }`)).toBeLessThan(LIMIT / 2);
    expect(cost(aliases(30, () => field))).toBeGreaterThan(LIMIT);
  });

  it("counts statistics below each row as those of all rows", () => {
    const below = "{ statistics { by(dimension: DOCUMENT) { by(dimension: YEAR) { count } } } }";
    expect(cost(below)).toBeGreaterThan(LIMIT);
    const few = "{ statistics { by(dimension: KIND) { by(dimension: DOCUMENT, first: 5) { count } } } }";
    expect(cost(few)).toBeLessThan(LIMIT / 2);
  });

  it("counts a batch of a loader once per use in the query", () => {
    const of = (first: number): string =>
      `{ persons(first: ${String(first)}) { nodes { tenures(first: 1) { coverage(first: 1) { articles } } } } }`;
    expect(cost(of(100)) - cost(of(1))).toBeLessThan(10_000);
  });

  it("is lower with a narrow filter, given as a literal or a variable", () => {
    const statistics = (filter: string): string =>
      `query ($body: ID) { statistics { by(dimension: YEAR${filter}) { count } } }`;
    const all = cost(statistics(""));
    expect(cost(statistics(', filter: { entity: "org:1" }'))).toBeLessThan(all / 5);
    expect(cost(statistics(", filter: { entity: $body }"), { body: "org:1" })).toBeLessThan(all / 5);
    expect(cost(statistics(", filter: { entity: $body }"))).toBe(all);
  });

  it("multiplies the fields below pages, also through fragments and variables", () => {
    const nested =
      "query ($n: Int) { persons(first: $n) { nodes { ...P } } } fragment P on Person { statements(first: 10) { nodes { id } } }";
    expect(cost(nested, { n: 100 }) - cost(nested, { n: 10 })).toBeGreaterThan(90 * 20);
  });
});

describe("example queries", () => {
  const filesOf = (folder: string): string[] =>
    readdirSync(new URL(`../../../${folder}`, import.meta.url))
      .filter((name) => name.endsWith(".graphql"))
      .map((name) => `${folder}/${name}`);
  const textOf = (file: string): string => readFileSync(new URL(`../../../${file}`, import.meta.url), "utf8");
  // Each of these reads everything of one kind in the store, several times.
  const LARGE = [
    ...[
      ...["22-timeline", "59-defaults-of-conflicts", "79-certainty", "80-conflicts", "82-coverage"],
      ...["83-statistics-by", "87-nested-facts", "89-error-conflicts", "93-error-conflict-cursor"],
    ].map((name) => `test/operations/${name}.graphql`),
    ...["35-two-documents", "43-parts-of-a-training"].map((name) => `test/questions/${name}.graphql`),
    "docs/queries/11-conflicts.graphql",
  ];
  const files = ["docs/queries", "test/questions", "test/operations"].flatMap(filesOf);
  it.each(files.filter((file) => !LARGE.includes(file)))("%s is well below the limit", (file) => {
    expect(cost(textOf(file))).toBeLessThan(LIMIT / 4);
  });
  it.each(LARGE)("%s is allowed", (file) => {
    expect(cost(textOf(file))).toBeLessThan((2 * LIMIT) / 3);
  });
});

describe("the tables of weights", () => {
  it("name only fields of the schema", () => {
    for (const name of [...Object.keys(ASSUMED_SIZES), ...Object.keys(WEIGHTS)]) {
      const [type = "", field = ""] = name.split(".");
      if (type === "CONNECTION") continue;
      const found = schema.getType(type);
      expect(found && "getFields" in found ? Object.keys(found.getFields()) : [], name).toContain(field);
    }
  });
});
