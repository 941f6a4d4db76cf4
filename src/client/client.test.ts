import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { createClient } from "./client.js";
import { typedDocument } from "./document.js";
import { answered, fakeFetch, refused, reply, silent, unreachable } from "./fake-fetch.fixture.js";

const endpoint = "https://example.org/graphql";
const Hello = typedDocument<{ readonly hello: string }, { readonly name?: string | undefined }>(
  "query Hello($name: String) { hello(name: $name) }",
);
const hello = answered({ hello: "you" });

beforeEach(() => {
  vi.useFakeTimers();
  // In the middle of the range: pauses are 300 ms, then 600 ms.
  vi.spyOn(Math, "random").mockReturnValue(0.5);
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** The outcome of a query after all its pauses, and how long they were. */
async function outcome(query: Promise<unknown>): Promise<{ readonly value: unknown; readonly ms: number }> {
  const began = Date.now();
  const settled = query.catch((cause: unknown) => cause).then((value) => ({ value, ms: Date.now() - began }));
  await vi.advanceTimersByTimeAsync(100_000);
  return settled;
}

describe("the request", () => {
  it("is a POST with the text and the variables", async () => {
    const { fetch, sent } = fakeFetch(hello);
    const client = createClient({ endpoint, fetch });
    expect(await client.query(Hello, { name: "you" })).toEqual({ hello: "you" });
    expect(sent[0]).toMatchObject({
      address: endpoint,
      init: { method: "POST", headers: { "content-type": "application/json" } },
      body: { query: Hello.toString(), variables: { name: "you" } },
    });
  });

  it("asks for the language of the query, else for that of the client, else for none", async () => {
    const { fetch, sent } = fakeFetch(hello);
    await createClient({ endpoint, fetch, language: "zh" }).query(Hello, {}, { language: "en" });
    await createClient({ endpoint, fetch, language: "zh" }).query(Hello, {}, { language: undefined });
    await createClient({ endpoint, fetch }).query(Hello);
    const languages = sent.map(({ init }) => new Headers(init.headers).get("accept-language"));
    expect(languages).toEqual(["en", "zh", null]);
  });

  it("has the headers of the client and of the query; the nearest wins, whatever its case", async () => {
    const { fetch, sent } = fakeFetch(hello);
    const client = createClient({ endpoint, fetch, headers: { "X-One": "1", "X-Two": "1" } });
    await client.query(Hello, {}, { headers: { "x-two": "2", Accept: "application/json" } });
    expect(sent[0]?.init.headers).toMatchObject({ "x-one": "1", "x-two": "2", accept: "application/json" });
  });

  it("is a GET if asked for, with the same parameters in the address", async () => {
    const { fetch, sent } = fakeFetch(hello);
    const client = createClient({ endpoint: `${endpoint}?key=1`, fetch, method: "GET" });
    await client.query(Hello, { name: "a & b" }, { operationName: "Hello" });
    await client.query(Hello);
    const [first, second] = sent.map(({ address }) => Object.fromEntries(new URL(address).searchParams));
    expect(first).toEqual({
      key: "1",
      query: Hello.toString(),
      variables: '{"name":"a & b"}',
      operationName: "Hello",
    });
    expect(second).toEqual({ key: "1", query: Hello.toString() });
    expect(sent[0]?.init).toMatchObject({ method: "GET" });
    expect(sent[0]?.init.body).toBeUndefined();
  });

  it("is a GET with auto as long as the address is short", async () => {
    const { fetch, sent } = fakeFetch(hello);
    const client = createClient({ endpoint, fetch, method: "auto" });
    await client.query(Hello, { name: "字".repeat(10) });
    await client.query(Hello, { name: "字".repeat(1_000) });
    await client.query(Hello, { name: "字".repeat(1_000) }, { method: "GET" });
    expect(sent.map(({ init }) => init.method)).toEqual(["GET", "POST", "GET"]);
  });

  it("takes plain texts and documents of GraphQL Code Generator, and refuses syntax trees", async () => {
    const { fetch, sent } = fakeFetch(hello);
    const client = createClient({ endpoint, fetch });
    // The class that `documentMode: "string"` writes into the generated file.
    class TypedDocumentString extends String {
      readonly __apiType?: (variables: Record<string, never>) => { readonly hello: string };
      constructor(private readonly own: string) {
        super(own);
      }
      override toString(): string {
        return this.own;
      }
    }
    await client.query("{ hello }");
    expect((await client.query(new TypedDocumentString("{ hello }"))).hello).toBe("you");
    expect(sent.map(({ body }) => body?.["query"])).toEqual(["{ hello }", "{ hello }"]);
    const tree = { kind: "Document", definitions: [] };
    await expect(client.query(tree as never)).rejects.toThrow(/documentMode "string"/);
    await expect(client.query({})).rejects.toThrow(TypeError);
    expect(sent).toHaveLength(2);
  });

  it("needs a whole address outside of pages", () => {
    expect(() => createClient({ endpoint: "/graphql" })).toThrow(/no address: \/graphql/);
    expect(() => createClient({ endpoint: "/graphql", fetch })).not.toThrow();
  });
});

describe("an answer", () => {
  it("has its extensions and the id of the request beside the data", async () => {
    const extensions = { dataVersion: "v1", cost: { requested: 2, answered: 1, limit: 9 } };
    const body = JSON.stringify({ data: { hello: "you" }, extensions });
    const { fetch } = fakeFetch(reply(body, 200, { "x-request-id": "r-1" }));
    const answer = await createClient({ endpoint, fetch }).answer(Hello, {});
    expect(answer).toEqual({ data: { hello: "you" }, extensions, requestId: "r-1" });
  });

  it("with errors is an ApiError with all of them and the data that arrived", async () => {
    const errors = [
      {
        message: "no such day",
        path: ["day"],
        locations: [{ line: 1, column: 3 }],
        extensions: { code: "BAD_DATE" },
      },
      { message: "Internal error", extensions: { code: "INTERNAL_SERVER_ERROR", id: "e-1" } },
    ];
    const body = JSON.stringify({ errors, data: { hello: "you", day: null } });
    const { fetch, sent } = fakeFetch(reply(body, 200, { "x-request-id": "r-1" }));
    const { value } = await outcome(createClient({ endpoint, fetch }).query(Hello));
    expect(value).toMatchObject({
      name: "ApiError",
      code: "BAD_DATE",
      message: "no such day",
      errors,
      data: { hello: "you", day: null },
      status: 200,
      requestId: "r-1",
      isRetryable: false,
    });
    expect(sent).toHaveLength(1);
  });

  it.each([
    ["a page of a proxy", reply("<html>Bad Gateway</html>", 502, { "content-type": "text/html" }), 3],
    ["no JSON", reply("{", 200), 1],
    ["no object", reply("[1]", 200), 1],
    ["neither data nor errors", reply("{}", 404), 1],
    ["data that are null without an error", reply('{"data":null,"errors":[]}', 200), 1],
    ["errors of another shape", reply('{"errors":"none"}', 200), 1],
    ["an error without a code", reply('{"errors":[{"message":"no"}]}', 200), 1],
  ])("that is %s is a BAD_RESPONSE", async (_, wrong, requests) => {
    const { fetch, sent } = fakeFetch(wrong);
    const { value } = await outcome(createClient({ endpoint, fetch }).query(Hello));
    expect(value).toMatchObject({ code: "BAD_RESPONSE", data: null });
    expect(sent).toHaveLength(requests);
  });

  it("that breaks off is a NETWORK_ERROR", async () => {
    const broken = new ReadableStream({
      pull: (controller) => {
        controller.error(new TypeError("terminated"));
      },
    });
    const { fetch, sent } = fakeFetch(() => new Response(broken), hello);
    expect((await outcome(createClient({ endpoint, fetch }).query(Hello))).value).toEqual({ hello: "you" });
    expect(sent).toHaveLength(2);
  });
});

describe("a retry", () => {
  it.each([
    ["no network", unreachable],
    ["a busy server", refused("OVERLOADED", 503)],
    ["a load meanwhile", refused("DATA_CHANGED", 503)],
    ["a store that comes back", refused("STORE_UNAVAILABLE", 200)],
    ["a proxy that counts", reply("slow down", 429)],
    ["a proxy without a server", reply("<html>", 504)],
  ])("follows %s, after pauses that grow", async (_, failing) => {
    const { fetch, sent } = fakeFetch(failing, failing, hello);
    const { value, ms } = await outcome(createClient({ endpoint, fetch }).query(Hello));
    expect(value).toEqual({ hello: "you" });
    expect(sent).toHaveLength(3);
    expect(ms).toBe(300 + 600);
  });

  it.each([
    ["BAD_USER_INPUT", 400],
    ["BAD_ID", 200],
    ["GRAPHQL_VALIDATION_FAILED", 400],
    ["LIMIT_EXCEEDED", 400],
    ["DEADLINE_EXCEEDED", 504],
    ["NOT_LOADED", 200],
    ["STORE_DAMAGED", 503],
    ["A_NEW_CODE", 503],
  ])("does not follow %s", async (code, status) => {
    const { fetch, sent } = fakeFetch(refused(code, status), hello);
    expect((await outcome(createClient({ endpoint, fetch }).query(Hello))).value).toMatchObject({
      code,
      status,
      isRetryable: false,
    });
    expect(sent).toHaveLength(1);
  });

  it("does not follow an error that passes beside one that stays", async () => {
    const errors = ["OVERLOADED", "BAD_ID"].map((code) => ({ message: code, extensions: { code } }));
    const { fetch, sent } = fakeFetch(reply(JSON.stringify({ errors }), 503), hello);
    await outcome(createClient({ endpoint, fetch }).query(Hello));
    expect(sent).toHaveLength(1);
  });

  it("waits as long as the server says, in seconds or as a date", async () => {
    const date = new Date(Date.now() + 5_000 + 4_150).toUTCString();
    const { fetch } = fakeFetch(
      refused("OVERLOADED", 503, { "retry-after": "5" }),
      refused("OVERLOADED", 503, { "retry-after": date }),
      hello,
    );
    const { value, ms } = await outcome(createClient({ endpoint, fetch }).query(Hello));
    expect(value).toEqual({ hello: "you" });
    // A date has no milliseconds.
    expect(ms).toBeGreaterThan(5_150 + 3_000);
    expect(ms).toBeLessThanOrEqual(5_150 + 4_000 + 150);
  });

  it("leaves a wait of more than ten seconds to the caller", async () => {
    const { fetch, sent } = fakeFetch(refused("OVERLOADED", 503, { "retry-after": "60" }), hello);
    const { value, ms } = await outcome(createClient({ endpoint, fetch }).query(Hello));
    expect(value).toMatchObject({ code: "OVERLOADED", retryAfterMs: 60_000, isRetryable: true });
    expect([sent.length, ms]).toEqual([1, 0]);
  });

  it("happens as often as the query says, else as the client says, else twice", async () => {
    const { fetch, sent } = fakeFetch(unreachable);
    const counts: number[] = [];
    for (const [own, shared] of [[0], [], [undefined, 1], [3, 1]] as const) {
      const before = sent.length;
      const client = createClient({ endpoint, fetch, retries: shared });
      const { value } = await outcome(client.query(Hello, {}, { retries: own }));
      expect(value).toMatchObject({ code: "NETWORK_ERROR", status: undefined, isRetryable: true });
      counts.push(sent.length - before);
    }
    expect(counts).toEqual([1, 3, 2, 4]);
  });
});

describe("the signal", () => {
  const reason = new Error("the reader left");

  it("that is aborted already sends nothing", async () => {
    const { fetch, sent } = fakeFetch(hello);
    const query = createClient({ endpoint, fetch }).query(Hello, {}, { signal: AbortSignal.abort(reason) });
    expect((await outcome(query)).value).toBe(reason);
    expect(sent).toEqual([]);
  });

  it("ends a request, also one whose fetch does not listen", async () => {
    const { fetch, sent } = fakeFetch(silent);
    const controller = new AbortController();
    const query = createClient({ endpoint, fetch }).query(Hello, {}, { signal: controller.signal });
    setTimeout(() => {
      controller.abort(reason);
    }, 40);
    expect(await outcome(query)).toEqual({ value: reason, ms: 40 });
    expect(sent[0]?.init.signal?.aborted).toBe(true);
  });

  it("ends a pause, and nothing is sent after it", async () => {
    const { fetch, sent } = fakeFetch(unreachable);
    const controller = new AbortController();
    const query = createClient({ endpoint, fetch }).query(Hello, {}, { signal: controller.signal });
    setTimeout(() => {
      controller.abort();
    }, 100);
    const settled = query.catch((cause: unknown) => cause);
    await vi.advanceTimersByTimeAsync(101);
    expect(vi.getTimerCount()).toBe(0);
    expect(await settled).toMatchObject({ name: "AbortError" });
    expect(sent).toHaveLength(1);
  });

  it("keeps no listener of a query that is over", async () => {
    const { fetch } = fakeFetch(unreachable, hello);
    const { signal } = new AbortController();
    const added = vi.spyOn(signal, "addEventListener");
    const removed = vi.spyOn(signal, "removeEventListener");
    await outcome(createClient({ endpoint, fetch }).query(Hello, {}, { signal }));
    expect(added).toHaveBeenCalled();
    expect(removed.mock.calls.map(([, listener]) => listener)).toEqual(
      added.mock.calls.map(([, listener]) => listener),
    );
  });
});

describe("the time limit", () => {
  it("is for the query as a whole", async () => {
    const slow = (): Promise<Response> =>
      new Promise((_, reject) =>
        setTimeout(() => {
          reject(new TypeError("fetch failed"));
        }, 400),
      );
    const { fetch, sent } = fakeFetch(slow);
    const query = createClient({ endpoint, fetch, timeoutMs: 1_000, retries: 9 }).query(Hello);
    const { value, ms } = await outcome(query);
    expect(value).toMatchObject({ code: "TIMEOUT", message: "no answer within 1000 ms" });
    // 400 ms, a pause of 300, and the second attempt is cut short.
    expect([sent.length, ms]).toEqual([2, 1_000]);
    await vi.advanceTimersByTimeAsync(1_000);
  });

  it("is thirty seconds unless given, and Infinity is none", async () => {
    const { fetch } = fakeFetch(silent);
    const client = createClient({ endpoint, fetch });
    expect(await outcome(client.query(Hello))).toMatchObject({ value: { code: "TIMEOUT" }, ms: 30_000 });
    const controller = new AbortController();
    setTimeout(() => {
      controller.abort("enough");
    }, 90_000);
    const query = client.query(Hello, {}, { timeoutMs: Infinity, signal: controller.signal });
    expect(await outcome(query)).toEqual({ value: "enough", ms: 90_000 });
  });
});
