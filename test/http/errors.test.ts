import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { ask, startServer, type TestServer } from "./server.js";

describe("errors in answers", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ limits: { deadlineMs: 200 } });
  });
  afterAll(() => server.app.close());

  it("masks unexpected errors, and logs them once with the id in the response", async () => {
    const { errors, text } = await ask(server, "query Broken { thing { name boom } }");
    expect(errors).toMatchObject([
      { message: "Internal error", path: ["thing", "boom"], extensions: { code: "INTERNAL_SERVER_ERROR" } },
    ]);
    expect(text).not.toMatch(/SQLITE|SELECT|secret|\bat |stack|\.ts/);
    const { id } = errors[0]?.extensions ?? {};
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(server.log.filter((line) => line["errorId"] === id)).toMatchObject([
      { level: 50, err: { message: expect.stringContaining("/secret/place") as string } },
    ]);
    expect(server.log.at(-1)).toMatchObject({
      msg: "request",
      operation: "Broken",
      codes: ["INTERNAL_SERVER_ERROR"],
      errorIds: [id],
    });
  });

  it("logs one cause once, however many fields it breaks, and reports five errors", async () => {
    const before = server.log.length;
    const { errors, data } = await ask(server, "{ booms { name boom } }");
    expect(errors).toHaveLength(5);
    expect(new Set(errors.map(({ extensions }) => extensions["id"])).size).toBe(1);
    expect((data as { booms: unknown[] }).booms).toHaveLength(50);
    expect(server.log.slice(before).filter((line) => "err" in line).length).toBeLessThan(2);
  });

  it("keeps the code of a failure in the store, but not its message", async () => {
    const { errors, text } = await ask(server, "{ storeFails }");
    expect(errors[0]).toMatchObject({
      message: "the store could not answer",
      extensions: { code: "STORE_FAILED", id: expect.any(String) as string },
    });
    expect(text).not.toMatch(/SELECT|secret/);
  });

  it.each([
    ["a syntax error", "{ hello", "GRAPHQL_PARSE_FAILED"],
    ["an unknown field", "{ nope }", "GRAPHQL_VALIDATION_FAILED"],
    ["a missing variable", "query ($n: String!) { hello(name: $n) }", "BAD_USER_INPUT"],
    ["a variable left out", "query ($d: Date) { day(on: $d) }", "GRAPHQL_VALIDATION_FAILED"],
    ["an impossible day", '{ day(on: "1900-02-29") }', "BAD_DATE"],
    ["no such operation", { query: "query A { hello }", operationName: "B" }, "OPERATION_RESOLUTION_FAILURE"],
    ["a mutation", "mutation { anything }", "BAD_USER_INPUT"],
    [
      "an impossible day in a variable",
      { query: "query ($d: Date!) { day(on: $d) }", variables: { d: "1900-02-29" } },
      "BAD_DATE",
    ],
  ])("%s has a code", async (_, query, code) => {
    const { codes, errors } = await ask(server, query);
    expect(codes).toEqual([code]);
    expect(errors[0]?.extensions).not.toHaveProperty("id");
  });

  it.each([40, 60, 2_000])("%i wrong values of variables are the client's fault", async (count) => {
    const before = server.log.length;
    const query = "query ($ids: [ID!]!) { nodes(ids: $ids) { name } }";
    const ids = Array.from({ length: count }, () => ({ no: "id" }));
    const { codes } = await ask(server, { query, variables: { ids } });
    expect(codes).toEqual(Array.from({ length: 5 }, () => "BAD_USER_INPUT"));
    const lines = server.log.slice(before);
    expect(lines.filter((line) => "errorId" in line || Number(line["level"]) >= 50)).toEqual([]);
  });

  it.each([["{ wrongNull }"], ["{ notAnInt }"]])("%s is the server's fault and masked", async (query) => {
    const { errors, text } = await ask(server, query);
    expect(errors[0]).toMatchObject({ message: "Internal error" });
    expect(text).not.toContain("secret");
  });

  it("answers 400 to clients that accept application/graphql-response+json, and 200 to others", async () => {
    const accept = "application/graphql-response+json";
    expect((await ask(server, "{ nope }", { accept })).status).toBe(400);
    expect((await ask(server, "{ nope }")).status).toBe(200);
  });
});

describe("the deadline", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ limits: { deadlineMs: 100 } });
  });
  afterAll(() => server.app.close());

  it("ends what hangs, with a code, and the server continues", async () => {
    const answer = await ask(server, "{ hang }");
    expect(answer).toMatchObject({ status: 504, codes: ["DEADLINE_EXCEEDED"] });
    expect(answer.ms).toBeGreaterThan(90);
    expect((await ask(server, "{ hello }")).data).toEqual({ hello: "hello world" });
  });

  it("keeps the rest of the answer when a resolver stops by itself", async () => {
    const { status, data, codes } = await ask(server, "{ hello busy }");
    expect([status, data, codes]).toEqual([200, { hello: "hello world", busy: null }, ["DEADLINE_EXCEEDED"]]);
  });
});

describe("the cost", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ limits: { cost: 1000 } });
  });
  afterAll(() => server.app.close());

  it("is in every response to an operation", async () => {
    const { extensions } = await ask(server, "{ hello }");
    expect(extensions).toEqual({ cost: { requested: 1, answered: 1, limit: 1000 } });
  });

  it("names both numbers if it is too high", async () => {
    const answer = await ask(server, "{ things(first: 100) { nodes { tags { text } } } }");
    expect(answer.codes).toEqual(["LIMIT_EXCEEDED"]);
    // 10 for the page, 1 for its list, and for each of 100 things the thing and its tags, and for each of 100 assumed
    // tags two fields.
    expect(answer.extensions).toEqual({ cost: { requested: 20211, answered: 0, limit: 1000 } });
    expect(answer.errors[0]?.message).toContain("20211 fields at worst: at most 1000 are allowed");
  });
});
