import { getIntrospectionQuery } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { ask, startServer, type TestServer } from "./server.js";

// A generous limit, because tests share the machine; the milliseconds are printed.
const SLOWEST_MS = 1_000;

describe("hostile queries", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
    // The first query compiles code, so send another one before the attack.
    await ask(server, "{ hello }");
  });
  afterAll(() => server.app.close());

  const times = (count: number, part: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => part(index)).join(" ");
  const nested = (levels: number, inner = "name"): string =>
    `{ thing ${"{ self ".repeat(levels)} { ${inner} } ${"}".repeat(levels)} }`;

  const attacks: [string, { query: string; variables?: object }, string][] = [
    ["depth", { query: nested(20) }, "LIMIT_EXCEEDED"],
    ["depth through inline fragments", { query: nested(20, "... { ... { name } }") }, "LIMIT_EXCEEDED"],
    [
      "depth through fragments",
      {
        query: `{ thing { ...F0 } } ${times(19, (i) => `fragment F${String(i)} on Thing { self { ...F${String(i + 1)} } }`)} fragment F19 on Thing { name }`,
      },
      "LIMIT_EXCEEDED",
    ],
    ["aliases", { query: `{ ${times(101, (i) => `a${String(i)}: hello`)} }` }, "LIMIT_EXCEEDED"],
    [
      "aliases of __typename",
      { query: `{ ${times(101, (i) => `a${String(i)}: __typename`)} }` },
      "LIMIT_EXCEEDED",
    ],
    ["the same field 500 times", { query: `{ ${times(500, () => "hello")} }` }, "LIMIT_EXCEEDED"],
    [
      "root fields from fragments",
      { query: `{ ...F ...F } fragment F on Query { ${times(20, () => "hello")} }` },
      "LIMIT_EXCEEDED",
    ],
    ["directives", { query: `{ hello ${times(400, () => "@skip(if: false)")} }` }, "LIMIT_EXCEEDED"],
    ["unknown directives", { query: `{ hello ${times(30, () => "@aa")} }` }, "GRAPHQL_VALIDATION_FAILED"],
    ["tokens", { query: `{ ${times(15_000, () => "hello")} }` }, "LIMIT_EXCEEDED"],
    ["comments", { query: `{ hello } ${"#\n".repeat(100_000)}` }, "LIMIT_EXCEEDED"],
    ["open braces", { query: "{a".repeat(50_000) }, "LIMIT_EXCEEDED"],
    [
      "circular fragments",
      { query: "{ thing { ...A } } fragment A on Thing { ...B } fragment B on Thing { ...A }" },
      "GRAPHQL_VALIDATION_FAILED",
    ],
    [
      "circular introspection",
      { query: `{ __schema { types { ${"fields { type { ".repeat(8)} name ${"} }".repeat(8)} } } }` },
      "GRAPHQL_VALIDATION_FAILED",
    ],
    [
      "25 introspections",
      {
        query: getIntrospectionQuery()
          .replace(
            /query \w+ \{\s+__schema/,
            `{ ${times(25, (i) => `a${String(i)}: __schema { ...S }`)} } fragment S on __Schema`,
          )
          .replace(/\}\s+\}\s+fragment FullType/, "} fragment FullType"),
      },
      "LIMIT_EXCEEDED",
    ],
    [
      "fragments that double 24 times",
      {
        query: `{ thing { ...F0 } } ${times(24, (i) => `fragment F${String(i)} on Thing { ...F${String(i + 1)} ...F${String(i + 1)} }`)} fragment F24 on Thing { nope }`,
      },
      "GRAPHQL_VALIDATION_FAILED",
    ],
    [
      "pages inside pages",
      {
        query:
          "{ things(first: 100) { nodes { things(first: 100) { nodes { things(first: 100) { nodes { name } } } } } } }",
      },
      "LIMIT_EXCEEDED",
    ],
    [
      "pages inside pages by variable",
      {
        query:
          "query ($n: Int) { things(first: $n) { nodes { things(first: $n) { nodes { things(first: $n) { nodes { name } } } } } } }",
        variables: { n: 100 },
      },
      "LIMIT_EXCEEDED",
    ],
    [
      "many ids",
      {
        query:
          "query ($ids: [ID!]!) { nodes(ids: $ids) { things(first: 100) { nodes { name tags { text } } } } }",
        variables: { ids: Array.from({ length: 5_000 }, String) },
      },
      "LIMIT_EXCEEDED",
    ],
    [
      "overlapping fields",
      { query: `{ ${times(30, () => `thing { ${times(30, () => "self { name }")} }`)} }` },
      "LIMIT_EXCEEDED",
    ],
  ];

  it.each(attacks)("%s", async (name, query, code) => {
    const answer = await ask(server, query);
    console.log(`${name}: ${answer.ms.toFixed(1)} ms, ${String(answer.codes[0])}`);
    expect(answer.codes).toContain(code);
    expect(answer.data ?? null).toBeNull();
    expect(answer.errors.length).toBeLessThanOrEqual(5);
    expect(answer.ms).toBeLessThan(SLOWEST_MS);
    expect((await ask(server, "{ hello }")).data).toEqual({ hello: "hello world" });
  });

  it("answers a batch with one error", async () => {
    const batch = Array.from({ length: 50 }, () => ({ query: "{ hello }" }));
    const answer = await ask(server, batch);
    expect(answer).toMatchObject({ status: 400, codes: ["BAD_REQUEST"] });
  });

  it("takes the introspection query and twelve levels", async () => {
    expect((await ask(server, getIntrospectionQuery())).codes).toEqual([]);
    expect((await ask(server, nested(10))).codes).toEqual([]);
  });
});
