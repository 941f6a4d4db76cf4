import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { ask, startServer, type TestServer } from "./server.js";

describe("paths and methods", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.app.close());
  const get = (path: string, init: RequestInit = {}): Promise<Response> =>
    fetch(server.url + path, { redirect: "manual", ...init });

  it("404 with a short text for unknown paths", async () => {
    for (const path of ["/nope", "/graphql/", "//", "/playground/../package.json", "/playground/"]) {
      const response = await get(path);
      expect([response.status, await response.json()]).toEqual([
        404,
        { errors: [{ message: "there is nothing at this path", extensions: { code: "NOT_FOUND" } }] },
      ]);
    }
  });

  it("405 with the allowed methods", async () => {
    const put = await get("/graphql", { method: "PUT", body: "x" });
    expect([put.status, put.headers.get("allow")]).toEqual([405, "GET, HEAD, POST, OPTIONS"]);
    const post = await get("/healthz", { method: "POST", body: "x" });
    expect([post.status, post.headers.get("allow")]).toEqual([405, "GET, HEAD, OPTIONS"]);
    const options = await get("/graphql", { method: "OPTIONS" });
    expect([options.status, options.headers.get("allow")]).toEqual([204, "GET, HEAD, POST, OPTIONS"]);
  });

  it("answers HEAD like GET, without the body", async () => {
    for (const path of ["/healthz", "/readyz", "/playground/graphiql.css", "/nope"]) {
      const [head, full] = [await get(path, { method: "HEAD" }), await get(path)];
      expect([head.status, await head.text()]).toEqual([full.status, ""]);
      expect(head.headers.get("content-length")).toBe(full.headers.get("content-length"));
    }
  });

  it("sets security headers on every response", async () => {
    for (const path of ["/healthz", "/nope", "/graphql?query={hello}", "/"]) {
      const { headers } = await get(path);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("content-security-policy")).toContain("default-src 'none'");
    }
  });

  it("keeps a valid request id, and otherwise makes one", async () => {
    const id = async (given: string): Promise<string | null> =>
      (await get("/healthz", { headers: { "x-request-id": given } })).headers.get("x-request-id");
    expect(await id("abc.1-2_3")).toBe("abc.1-2_3");
    expect(await id('x"},{"forged":1')).toMatch(/^[0-9a-f-]{36}$/);
  });

  const link = `/graphql?${new URLSearchParams({
    query: "query A { language } query B($name: String) { hello(name: $name) }",
    variables: JSON.stringify({ name: "杨明" }),
    operationName: "B",
  }).toString()}`;

  it.each([
    ["nothing in particular", "*/*"],
    [
      "what urql 6 does",
      "application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed",
    ],
    ["JSON", "application/json"],
  ])("answers a plain GET that accepts %s", async (_, accept) => {
    const response = await get(link, { headers: { accept } });
    expect([response.status, await response.json()]).toMatchObject([200, { data: { hello: "hello 杨明" } }]);
  });

  it("opens the playground for a browser, with a query in the link or without", async () => {
    for (const accept of [
      "application/json, text/html;q=0.5",
      "*/*",
      "application/json;q=0.9, text/html;q=0.1",
    ]) {
      const response = await fetch(`${server.url}/graphql?query={hello}&variables=&extensions=null`, {
        headers: { accept },
      });
      expect(await response.json()).toMatchObject({ data: { hello: "hello world" } });
    }
    const accept = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    for (const path of ["/graphql", link]) {
      const response = await get(path, { headers: { accept } });
      expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
      expect(await response.text()).toContain("/playground/playground.js");
    }
  });

  it("refuses a GET that is no query", async () => {
    for (const query of ["mutation { hello }", "subscription { hello }", ""]) {
      const response = await get(`/graphql?${new URLSearchParams({ query }).toString()}`);
      expect([query, response.status]).toEqual([query, query === "" ? 400 : 405]);
    }
  });

  it("answers in the language asked for, Chinese unless English is preferred", async () => {
    const language = async (accept: string): Promise<unknown> =>
      (await ask(server, "{ language }", { "accept-language": accept })).data;
    expect(await language("en-US,en;q=0.9,zh;q=0.8")).toEqual({ language: "en" });
    expect(await language("zh-CN,zh;q=0.9,en;q=0.8")).toEqual({ language: "zh" });
    expect(await language("de")).toEqual({ language: "zh" });
    expect(await language("en;q=0.5, zh;q=0.6")).toEqual({ language: "zh" });
    expect(await language("*")).toEqual({ language: "zh" });
  });

  it("logs one line per request, without the searched text", async () => {
    const before = server.log.length;
    await ask(server, { query: `query ${"Long".repeat(50)} { hello(name: "杨明") }` });
    await new Promise((resolve) => setImmediate(resolve));
    const lines = server.log.slice(before);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      msg: "request",
      method: "POST",
      path: "/graphql",
      status: 200,
      cost: 1,
      operation: "Long".repeat(25),
      ms: expect.any(Number) as number,
      id: expect.any(String) as string,
    });
    expect(JSON.stringify(lines)).not.toContain("杨明");
  });
});

describe("an address that cannot be used", () => {
  it("is reported with the name of the setting", async () => {
    const taken = await startServer();
    const port = Number(new URL(taken.url).port);
    await expect(startServer({ port })).rejects.toMatchObject({
      code: "BAD_CONFIG",
      message: `cannot listen at HOST 127.0.0.1, PORT ${String(port)}: another program listens there already`,
    });
    await taken.app.close();
  });
});

describe("CORS", () => {
  const preflight = {
    method: "OPTIONS",
    headers: { origin: "https://a.example", "access-control-request-method": "POST" },
  };
  const allowed = (response: Response): string | null => response.headers.get("access-control-allow-origin");

  it("allows nobody by default", async () => {
    const { url, app } = await startServer();
    expect(allowed(await fetch(`${url}/graphql`, preflight))).toBeNull();
    await app.close();
  });

  it("allows the configured origins and no other", async () => {
    const { url, app } = await startServer({ corsOrigins: ["https://a.example"] });
    const response = await fetch(`${url}/graphql`, preflight);
    expect([response.status, allowed(response)]).toEqual([204, "https://a.example"]);
    expect(response.headers.get("access-control-allow-methods")).toContain("POST");
    expect(response.headers.get("access-control-allow-headers")).toContain("content-type");
    expect(response.headers.get("vary")).toContain("Origin");
    const other = await fetch(`${url}/healthz`, { headers: { origin: "https://b.example" } });
    expect([allowed(other), other.headers.get("vary")]).toEqual([null, "Origin"]);
    await app.close();
  });

  it("allows the requested headers if they are names of headers", async () => {
    const { url, app } = await startServer({ corsOrigins: ["*"] });
    const answered = async (names: string): Promise<string | null> => {
      const headers = { ...preflight.headers, "access-control-request-headers": names };
      const response = await fetch(`${url}/graphql`, { method: "OPTIONS", headers });
      expect(response.headers.get("vary")).toContain("Access-Control-Request-Headers");
      return response.headers.get("access-control-allow-headers");
    };
    for (const names of ["content-type", "traceparent,x-apollo-operation-id, sentry-trace", "a!#~"])
      expect(await answered(names)).toBe(names);
    for (const names of ["a;x", "a,,b", "a b", "{}", `x-${"a".repeat(1_000)}`, ", a"])
      expect(await answered(names)).toBe(
        "content-type, accept-language, apollo-require-preflight, x-request-id",
      );
    await app.close();
  });

  it("exposes Retry-After and the request id to pages", async () => {
    const { url, app } = await startServer({ corsOrigins: ["*"] });
    const response = await fetch(`${url}/healthz`, { headers: { origin: "https://a.example" } });
    const exposed = response.headers.get("access-control-expose-headers");
    expect(exposed).toBe("x-request-id, retry-after");
    await app.close();
  });

  it("allows all with *, and never credentials", async () => {
    const { url, app } = await startServer({ corsOrigins: ["*"] });
    const response = await fetch(`${url}/healthz`, { headers: { origin: "https://b.example" } });
    expect(allowed(response)).toBe("*");
    expect(response.headers.get("access-control-allow-credentials")).toBeNull();
    await app.close();
  });
});

describe("extensions", () => {
  it("are read from the context of the request", async () => {
    const { url, app } = await startServer({
      extensions: ({ language }) => Promise.resolve({ answeredIn: language }),
    });
    const { extensions } = await ask({ url }, "{ hello }");
    expect(extensions).toMatchObject({ answeredIn: "zh", cost: { requested: 1 } });
    await app.close();
  });
});
