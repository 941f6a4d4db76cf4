import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { ask, startServer, type TestServer } from "./server.js";

// Issue 9, items 8 and 10: the server limits what it really answers, and no client has the server to itself.

describe("the limits of a request", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ limits: { cost: 3_000, answerBytes: 50_000 } });
  });
  afterAll(() => server.app.close());

  it("counts the answer as it is made, and reports it beside the requested cost", async () => {
    const { extensions } = await ask(server, "{ booms { name self { name } } }");
    // The list, and for each of its 50 things a name, the thing itself, and its name.
    expect(extensions).toMatchObject({ cost: { answered: 151, limit: 3_000 } });
    expect(server.log.at(-1)).toMatchObject({ msg: "request", fields: 151 });
  });

  it("ends at the cost if a list has more items than the estimate assumes", async () => {
    // The list has 800 items; the estimate assumes 100.
    const query = "{ crowd { name self { name self { name } } } }";
    const answer = await ask(server, query);
    expect(answer).toMatchObject({ data: null, codes: ["LIMIT_EXCEEDED"] });
    expect(answer.errors[0]?.message).toContain("more than 3000 fields");
    expect(answer.extensions).toMatchObject({ cost: { answered: 3_001 } });
  });

  it("ends at the size", async () => {
    const variables = { n: "长".repeat(800) };
    const query = `query ($n: String) { ${Array.from({ length: 25 }, (_, i) => `h${String(i)}: hello(name: $n)`).join(" ")} }`;
    const answer = await ask(server, { query, variables });
    expect(answer).toMatchObject({ data: null, codes: ["LIMIT_EXCEEDED"] });
    expect(answer.errors[0]?.message).toContain("50000 bytes");
    const accept = "application/graphql-response+json";
    expect((await ask(server, { query, variables }, { accept })).status).toBe(400);
  });

  it.each([
    ["a field", `{ thing { ${"self { name } ".repeat(300)} } }`],
    ["a field in inline fragments", `{ thing { ${"... { name } ".repeat(300)} } }`],
    [
      "fragments",
      `{ thing { name } } ${Array.from({ length: 120 }, (_, i) => `fragment F${String(i)} on Thing { name ...F${String(i + 1)} }`).join(" ")} fragment F120 on Thing { name }`,
    ],
  ])(
    "refuses %s too many times with one error, before fields are compared with each other",
    async (_, query) => {
      const { codes, errors } = await ask(server, query);
      expect(codes).toEqual(["LIMIT_EXCEEDED"]);
      expect(errors).toHaveLength(1);
    },
  );
});

describe("slots for requests", () => {
  const hang = (server: TestServer, client: string, signal?: AbortSignal): Promise<Response> =>
    fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-forwarded-for": client },
      body: JSON.stringify({ query: "{ hang }" }),
      ...(signal && { signal }),
    });
  const pause = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      setTimeout(resolve, ms);
    });

  it("are free again when clients disconnect, running or waiting", async () => {
    const server = await startServer({ limits: { running: 2, queue: 4, deadlineMs: 60_000 } });
    const away = new AbortController();
    const crowd = Array.from({ length: 4 }, () => hang(server, "one", away.signal).catch(() => null));
    await pause(200);
    away.abort();
    await Promise.all(crowd);
    // The response comes before the deadline, which is later than the end of this test.
    expect((await ask(server, "{ hello }")).data).toEqual({ hello: "hello world" });
    expect(server.log.filter(({ aborted }) => aborted === true)).toHaveLength(4);
    await server.app.close();
  });

  it("are free again at the deadline, and a request that waited until then gets 503", async () => {
    const server = await startServer({ limits: { running: 2, queue: 4, deadlineMs: 300 } });
    const crowd = await Promise.all([1, 2, 3, 4].map(async () => (await hang(server, "one")).status));
    expect(crowd.sort()).toEqual([503, 503, 504, 504]);
    expect((await ask(server, "{ hello }")).data).toEqual({ hello: "hello world" });
    await server.app.close();
  });

  it("are reported at once if all are taken, with Retry-After, and health checks still work", async () => {
    const server = await startServer({
      trustedProxies: 1,
      limits: { running: 2, queue: 4, deadlineMs: 60_000 },
    });
    const away = new AbortController();
    const crowd = Array.from({ length: 6 }, () =>
      hang(server, "198.51.100.1", away.signal).catch(() => "left"),
    );
    await pause(200);
    // A waiting request is answered at the deadline, which is later than the end of this test.
    const refused = await hang(server, "198.51.100.1");
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "5"]);
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: "OVERLOADED" } }] });
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
    away.abort();
    await Promise.all(crowd);
    await server.app.close();
  });
});
