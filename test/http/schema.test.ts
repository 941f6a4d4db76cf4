import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { readConfig } from "../../src/config.js";
import { createContext } from "../../src/resolvers/context.js";
import { resolvers, typeDefs } from "../../src/resolvers/schema.js";
import { createApp, type App } from "../../src/server/app.js";
import { createLogger } from "../../src/server/observe/log.js";
import { temporaryBackends } from "../support/backends.js";
import { ask } from "./server.js";
import { shippedData } from "../support/seed-data.js";

// The schema as clients see it, and what an attacker may send in its arguments (issue 9).

let app: App;
let url: string;
beforeAll(async () => {
  app = createApp({
    ...(await temporaryBackends(await shippedData())),
    config: readConfig({ PORT: "0" }),
    logger: createLogger("silent"),
    typeDefs,
    resolvers,
    createContext,
  });
  url = await app.listen();
});
afterAll(() => app.close());

describe("introspection", () => {
  it("is answered completely within the default limits", async () => {
    const { codes, data } = await ask({ url }, getIntrospectionQuery({ specifiedByUrl: true }));
    expect(codes).toEqual([]);
    expect(() => buildClientSchema(data as IntrospectionQuery)).not.toThrow();
  });

  it("never repeats a long value in a message", async () => {
    const long = "a".repeat(80_000);
    const query = "query ($day: Date) { organizations(asOf: $day) { totalCount } }";
    for (const [text, variables] of [
      [query, { day: long }],
      [`{ organizations(asOf: "${long}") { totalCount } }`, {}],
      [`{ organizations(first: "${long}") { totalCount } }`, {}],
    ] as const) {
      const answer = await ask({ url }, { query: text, variables });
      expect(answer.codes).toHaveLength(1);
      expect(answer.text.length).toBeLessThan(2_000);
    }
  });

  it("describes the scalars and where they are specified", async () => {
    const { data } = await ask({ url }, "{ __schema { types { name kind description specifiedByURL } } }");
    const { types } = (data as { __schema: { types: Readonly<Record<string, string>>[] } }).__schema;
    const own = types.filter(({ kind, name = "" }) => kind === "SCALAR" && ["Date", "EDTF"].includes(name));
    expect(own).toEqual([
      {
        name: "Date",
        kind: "SCALAR",
        description: expect.stringContaining("YYYY-MM-DD") as string,
        specifiedByURL: expect.stringMatching(/^https:/) as string,
      },
      {
        name: "EDTF",
        kind: "SCALAR",
        description: expect.stringContaining("EDTF") as string,
        specifiedByURL: expect.stringMatching(/^https:/) as string,
      },
    ]);
  });
});

describe("an overview of any node", () => {
  it("takes one query", async () => {
    const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename
      ... on Entity { kind label } ... on Organization { organizationType }
      ... on Work { workType publishedOn { edtf } authors { page } }
      ... on Document { documentKind publicationDate } ... on Article { authorNames }
    } }`;
    const { data, errors } = await ask(
      { url },
      { query, variables: { ids: ["doc:magazine-2022", "doc:magazine-2020-6"] } },
    );
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      nodes: [
        { documentKind: "MAGAZINE", publicationDate: "2022" },
        { documentKind: "MAGAZINE", publicationDate: "2020-12" },
      ],
    });
  });
});

describe("an argument as large as a request body may be", () => {
  const fields = Array.from(
    { length: 29 },
    (_, index) => `a${String(index)}: figures(indicator: $q) { totalCount }`,
  );
  const figures = `query ($q: String) { organizations(first: 100) { nodes { ${fields.join(" ")} } } }`;
  const together = `query ($kinds: [EntityKind!]) {
    persons(first: 100) { nodes { coParticipants(kinds: $kinds) { totalCount } } }
  }`;

  it.each([
    ["a text", figures, { q: "局".repeat(85_000) }, "the argument indicator of figures"],
    [
      "a list",
      together,
      { kinds: Array.from({ length: 28_000 }, () => "EVENT") },
      "the argument kinds of coParticipants",
    ],
  ])("%s is refused at once", async (_, query, variables, named) => {
    const before = process.memoryUsage().rss;
    const { data, errors, codes, ms } = await ask({ url }, { query, variables });
    expect([data, codes]).toEqual([null, ["LIMIT_EXCEEDED"]]);
    expect(errors[0]?.message).toContain(named);
    // It once took 40 seconds and three gigabytes.
    expect(ms).toBeLessThan(3_000);
    expect(process.memoryUsage().rss - before).toBeLessThan(300_000_000);
  });

  it("does not affect normal arguments", async () => {
    const { codes } = await ask({ url }, { query: figures, variables: { q: "员工" } });
    expect(codes).toEqual([]);
  });
});
