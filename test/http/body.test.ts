import { request as httpRequest } from "node:http";
import { gzipSync } from "node:zlib";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { ask, startServer, type TestServer } from "./server.js";

describe("request bodies", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ limits: { bodyBytes: 10_000 } });
  });
  afterAll(() => server.app.close());

  const post = async (
    body: string | Uint8Array<ArrayBuffer>,
    headers: Record<string, string> = {},
  ): Promise<[number, unknown]> => {
    const response = await fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body,
    });
    const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
    return [response.status, errors?.[0]?.extensions.code];
  };
  const query = JSON.stringify({ query: "{ hello }" });

  it.each([
    ["broken JSON", '{"query": ', {}],
    ["nothing", "", {}],
    [
      "another encoding",
      Uint8Array.from(Buffer.from('{"query": "{ hello(name: \\"\xff\\") }"}', "latin1")),
      {},
    ],
    ["JSON that is no object", "7", {}],
    ["no query", '{"qeury": "{ hello }"}', {}],
  ])("400 for %s", async (_, body, headers) => {
    expect(await post(body, headers)).toEqual([400, "BAD_REQUEST"]);
  });

  it.each([
    ["a form", "query={hello}", { "content-type": "application/x-www-form-urlencoded" }],
    ["plain text", query, { "content-type": "text/plain" }],
    ["GraphQL text", "{ hello }", { "content-type": "application/graphql" }],
    ["another charset", query, { "content-type": "application/json; charset=gbk" }],
    ["a compressed body", Uint8Array.from(gzipSync(query)), { "content-encoding": "gzip" }],
  ])("415 for %s", async (_, body, headers) => {
    expect(await post(body, headers)).toEqual([415, "UNSUPPORTED_MEDIA_TYPE"]);
  });

  it("accepts a charset that is UTF-8, in any case", async () => {
    expect(await post(query, { "content-type": "Application/JSON; charset=UTF-8" })).toEqual([
      200,
      undefined,
    ]);
  });

  it("413 for a body whose Content-Length is too large", async () => {
    expect(await post(JSON.stringify({ query: " ".repeat(5_000_000) }))).toEqual([413, "LIMIT_EXCEEDED"]);
    expect((await ask(server, "{ hello }")).status).toBe(200);
  });

  it("413 for a body without Content-Length, before it has ended", async () => {
    const answered = new Promise<number | undefined>((resolve, reject) => {
      const sending = httpRequest(
        `${server.url}/graphql`,
        { method: "POST", headers: { "content-type": "application/json" } },
        (response) => {
          resolve(response.statusCode);
          sending.destroy();
        },
      );
      sending.on("error", reject);
      // The request never ends, so the response did not wait for the rest.
      sending.write(" ".repeat(20_000));
    });
    expect(await answered).toBe(413);
    expect((await ask(server, "{ hello }")).status).toBe(200);
  });

  it("closes the connection of a sender who does not stop", async () => {
    const sent = await new Promise<number>((resolve) => {
      let bytes = 0;
      const sending = httpRequest(`${server.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
      });
      sending.on("error", () => undefined);
      sending.on("close", () => {
        resolve(bytes);
      });
      sending.on("response", (response) => response.resume());
      const chunk = Buffer.alloc(1024 * 1024, " ");
      const more = (): void => {
        if (sending.destroyed || bytes > 200 * chunk.length) return;
        bytes += chunk.length;
        sending.write(chunk, () => setImmediate(more));
      };
      more();
    });
    expect(sent).toBeLessThan(100 * 1024 * 1024);
    expect((await ask(server, "{ hello }")).status).toBe(200);
  });
});
