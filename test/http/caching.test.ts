import { brotliDecompressSync, gunzipSync } from "node:zlib";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { write } from "../../src/ingest/write.js";
import { rawGet } from "./raw-get.js";
import { ask, EMPTY, startServer, type TestServer } from "./server.js";

const link = (query: string, variables = "{}"): string =>
  `/graphql?${new URLSearchParams({ query, variables }).toString()}`;

describe("a query by GET", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.app.close());
  const get = (path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Response> =>
    fetch(server.url + path, { method, headers });
  const etagOf = async (path: string, headers: Record<string, string> = {}): Promise<string | null> =>
    (await get(path, headers)).headers.get("etag");

  it("has a validator, and is revalidated", async () => {
    const response = await get(link("{ hello }"));
    expect(response.status).toBe(200);
    expect(response.headers.get("etag")).toMatch(/^W\/"[\w-]{22}"$/);
    expect(response.headers.get("cache-control")).toBe("no-cache");
    expect(response.headers.get("vary")).toContain("Accept-Language");
  });

  it("is not answered again to a client that has the answer, nor executed", async () => {
    // Long enough that an execution would show in the time.
    const path = link("{ slow(ms: 400) }");
    const first = await get(path);
    const etag = first.headers.get("etag") ?? "";
    await first.text();
    for (const [given, method] of [
      [etag, "GET"],
      [etag, "HEAD"],
      [`"other", ${etag}`, "GET"],
      [etag.replace("W/", ""), "GET"],
    ] as const) {
      const began = performance.now();
      const again = await get(path, { "if-none-match": given }, method);
      expect([again.status, await again.text()]).toEqual([304, ""]);
      expect(performance.now() - began).toBeLessThan(350);
      expect(again.headers.get("etag")).toBe(etag);
      expect(again.headers.get("cache-control")).toBe("no-cache");
      expect(again.headers.get("vary")).toBe("Accept, Accept-Language, Accept-Encoding");
      expect(again.headers.get("content-type")).toBeNull();
    }
    expect((await get(path, { "if-none-match": '"other"' })).status).toBe(200);
  });

  it("has the same head for HEAD", async () => {
    const [full, head] = [await get(link("{ hello }")), await get(link("{ hello }"), {}, "HEAD")];
    for (const name of ["etag", "content-length", "content-type", "cache-control", "vary"])
      expect(head.headers.get(name), name).toBe(full.headers.get(name));
    expect(await head.text()).toBe("");
  });

  it("has another validator for another query, other variables, another language or another type", async () => {
    const query = "query A($name: String) { hello(name: $name) }";
    const tags = [
      await etagOf(link(query)),
      await etagOf(link(query, '{"name":"x"}')),
      await etagOf(link("{ language }")),
      await etagOf(link(query), { "accept-language": "en" }),
      await etagOf(link(query), { accept: "application/graphql-response+json" }),
    ];
    expect(tags).not.toContain(null);
    expect(new Set(tags).size).toBe(tags.length);
    expect(await etagOf(link(query), { "accept-language": "zh-CN" })).toBe(tags[0]);
  });

  it("has none, and is not kept, if it has an error", async () => {
    for (const query of [
      "{ boom }",
      "{ nothing }",
      "{ hello",
      "{ storeFails hello }",
      '{ day(on: "1900-02-29") }',
    ]) {
      const { headers } = await get(link(query));
      expect([query, headers.get("etag"), headers.get("cache-control")]).toEqual([query, null, "no-store"]);
    }
  });

  it("answers * only if there is an answer", async () => {
    expect((await get(link("{ hello }"), { "if-none-match": "*" })).status).toBe(304);
    expect((await get(link("{ nothing }"), { "if-none-match": "*" })).status).not.toBe(304);
  });

  it("opens the playground in a browser all the same", async () => {
    const etag = (await etagOf(link("{ hello }"))) ?? "";
    const response = await get(link("{ hello }"), { accept: "text/html", "if-none-match": etag });
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
  });
});

describe("new data", () => {
  it("end the validity of what clients have", async () => {
    const server = await startServer();
    const path = server.url + link("{ hello }");
    const etag = (await fetch(path)).headers.get("etag") ?? "";
    await write({ ...EMPTY, version: "next" }, server);
    const response = await fetch(path, { headers: { "if-none-match": etag } });
    expect(response.status).toBe(200);
    expect(response.headers.get("etag")).not.toBe(etag);
    await server.app.close();
  });

  it("that are not there give no validator", async () => {
    const server = await startServer({ dataset: null });
    const response = await fetch(server.url + link("{ hello }"));
    expect([response.status, response.headers.get("etag")]).toEqual([200, null]);
    await server.app.close();
  });
});

describe("compression", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.app.close());
  const big = link("{ big(size: 50000) }");

  it("follows Accept-Encoding", async () => {
    const plain = await rawGet(server.url + big);
    expect(plain.headers["content-encoding"]).toBeUndefined();
    expect(plain.headers.vary).toContain("Accept-Encoding");
    const br = await rawGet(server.url + big, { "accept-encoding": "gzip, br" });
    expect(br.headers["content-encoding"]).toBe("br");
    expect(brotliDecompressSync(br.body)).toEqual(plain.body);
    const zipped = await rawGet(server.url + big, { "accept-encoding": "br;q=0, gzip;q=0.5" });
    expect(zipped.headers["content-encoding"]).toBe("gzip");
    expect(gunzipSync(zipped.body)).toEqual(plain.body);
    for (const { headers, body } of [br, zipped]) {
      expect(Number(headers["content-length"])).toBe(body.length);
      expect(body.length).toBeLessThan(5_000);
      expect(headers.vary).toContain("Accept-Encoding");
      expect(headers.etag).toBe(plain.headers.etag);
    }
  });

  it("leaves small bodies alone", async () => {
    const { headers } = await rawGet(server.url + link("{ hello }"), { "accept-encoding": "br" });
    expect(headers["content-encoding"]).toBeUndefined();
  });

  it("serves POST, too", async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", "accept-encoding": "br" },
      body: JSON.stringify({ query: "{ big(size: 50000) }" }),
    });
    expect(response.headers.get("content-encoding")).toBe("br");
    expect(await response.json()).toMatchObject({ data: { big: "x".repeat(50_000) } });
  });

  it("does not keep others waiting", async () => {
    const large = rawGet(`${server.url}${link("{ big(size: 6000000) }")}`, { "accept-encoding": "br" });
    const began = performance.now();
    const [{ data }] = await Promise.all([ask(server, "{ hello }"), large]);
    expect(data).toEqual({ hello: "hello world" });
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  it("of files is done once, and follows the same rules", async () => {
    const path = `${server.url}/playground/graphiql.css`;
    const plain = await rawGet(path);
    const br = await rawGet(path, { "accept-encoding": "br" });
    expect(brotliDecompressSync(br.body)).toEqual(plain.body);
    expect(br.headers["cache-control"]).toBe("no-cache");
    const again = await rawGet(path, { "accept-encoding": "br", "if-none-match": String(br.headers.etag) });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });
});
