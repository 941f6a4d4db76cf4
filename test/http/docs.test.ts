import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { parse } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { typeDefs } from "../../src/resolvers/schema.js";
import { startPages, type PageServer } from "./built-pages.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

describe("the documentation", () => {
  let server: PageServer;
  beforeAll(async () => {
    server = await startPages(null);
  });
  afterAll(() => server[Symbol.asyncDispose]());
  const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(server.url + path, { headers: { accept: "text/html", ...headers }, redirect: "manual" });
  const text = async (path: string, headers: Record<string, string> = {}): Promise<string> =>
    (await get(path, headers)).text();
  const found = async (query: string, headers: Record<string, string> = {}): Promise<string[]> =>
    [...(await text(`/docs?q=${encodeURIComponent(query)}`, headers)).matchAll(/<h2><a href="([^"]*)"/g)].map(
      ([, href = ""]) => href,
    );

  it("has no link that leads nowhere", async () => {
    const pages = new Map<string, string>();
    const waiting = ["/docs"];
    const links: { readonly from: string; readonly to: string }[] = [];
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      if (pages.has(path)) continue;
      const response = await get(path);
      const html = await response.text();
      pages.set(path, response.status === 200 ? html : "");
      for (const [, href = ""] of html.matchAll(/ (?:href|src)="([^"]*)"/g)) {
        const to = new URL(href.replaceAll("&amp;", "&"), server.url + path);
        if (to.origin !== server.url) continue;
        links.push({ from: path, to: to.pathname + decodeURIComponent(to.hash) });
        if (/^\/docs($|\/)/.test(to.pathname)) waiting.push(to.pathname);
      }
    }
    expect(pages.size).toBeGreaterThan(70);
    const outside = new Set(["/", "/paths", "/together", "/data", "/graphql", "/playground/icon.svg"]);
    const broken = links.filter(({ to }) => {
      const [path = "", anchor] = to.split("#");
      if (outside.has(path)) return false;
      const page = pages.get(path) ?? "";
      return page === "" || (anchor !== undefined && !page.includes(` id="${anchor}"`));
    });
    expect([...new Set(broken.map(({ from, to }) => `${from} → ${to}`))]).toEqual([]);
    // Every file is reached.
    const files = (await readdir(join(ROOT, "docs"), { recursive: true })).filter((name) =>
      /\.(md|graphql)$/.test(name),
    );
    const missing = files.filter(
      (name) =>
        name !== "decisions/0000-template.md" && !pages.has(`/docs/${name.replace(/\.(md|graphql)$/, "")}`),
    );
    expect(missing).toEqual([]);
  });

  it("has one first heading a page, headings in order, no scripts and no styles in the page", async () => {
    for (const path of [
      "/docs",
      "/docs/guides/search",
      "/docs/guides/questions",
      "/docs/api/event",
      "/docs/queries/07-search",
      "/docs/data",
      "/docs?q=paths",
      "/docs?q=zzzzz",
    ]) {
      const response = await get(path);
      const html = await response.text();
      const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
      expect([path, levels.filter((level) => level === 1).length]).toEqual([path, 1]);
      const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
      expect([path, jumps]).toEqual([path, []]);
      expect(html).not.toMatch(/<script| style=/);
      expect(response.headers.get("content-security-policy")).toMatch(
        /^default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'$/,
      );
    }
  });

  it("describes every type, field and value of the schema, with a place to link to", async () => {
    const pages = await Promise.all(
      (await readdir(join(ROOT, "schema"))).map((name) => text(`/docs/api/${name.replace(".graphql", "")}`)),
    );
    const all = pages.join("\n");
    const places = parse(typeDefs).definitions.flatMap((definition) => {
      const type = (definition as { name?: { value: string } }).name?.value;
      if (type === undefined) return [];
      const parts = [
        ...("fields" in definition ? (definition.fields ?? []) : []),
        ...("values" in definition ? (definition.values ?? []) : []),
      ] as { name: { value: string } }[];
      return [type, ...parts.map(({ name }) => `${type}.${name.value}`)];
    });
    expect(places.length).toBeGreaterThan(500);
    expect([...new Set(places)].filter((place) => !all.includes(` id="${place}"`))).toEqual([]);
    // Described in the interface only, in both languages.
    const field = /id="Person\.coParticipants"[^]*?<\/section>/.exec(all)?.[0] ?? "";
    expect(field).toMatch(/<p lang="zh-Hans">/);
    expect(field).toMatch(/<p>[A-Z]/);
    expect(field).toContain('<a href="/docs/api/co-participant#CoParticipantConnection">');
  });

  it("opens worked queries in the playground", async () => {
    const html = await text("/docs/queries/08-paths");
    const link = /<a href="(\/graphql\?[^"]*)">/.exec(html)?.[1]?.replaceAll("&amp;", "&") ?? "";
    expect(new URLSearchParams(link.split("?")[1]).get("query")).toContain("query Paths");
    const question = await text("/docs/guides/questions");
    const links = [...question.matchAll(/<a href="\/graphql\?([^"]*)">/g)].map(
      ([, search = ""]) => new URLSearchParams(search.replaceAll("&amp;", "&")),
    );
    expect(links.length).toBeGreaterThan(50);
    expect(
      links.some((one) => Object.keys(JSON.parse(one.get("variables") ?? "{}") as object).length > 0),
    ).toBe(true);
  });

  it("speaks the language of the browser, or of the link", async () => {
    expect(await text("/docs")).toMatch(/<html lang="zh-Hans">[^]*<h1>文档<\/h1>/);
    expect(await text("/docs", { "accept-language": "en" })).toMatch(
      /<html lang="en">[^]*<h1>Documentation<\/h1>/,
    );
    expect(await text("/docs?lang=en")).toContain("<h1>Documentation</h1>");
  });

  it("is revalidated", async () => {
    const { headers } = await get("/docs/guides/time");
    const again = await get("/docs/guides/time", { "if-none-match": headers.get("etag") ?? "" });
    expect(again.status).toBe(304);
    expect((await get("/docs/guides/time/")).headers.get("location")).toBe("/docs/guides/time");
    expect((await get("/docs/nope")).status).toBe(404);
  });

  describe("search", () => {
    it.each([
      ["a word of a title", "paths", "/docs/guides/paths"],
      ["Chinese of a title", "运维", "/docs/guides/operate"],
      ["traditional characters", "運維", "/docs/guides/operate"],
      ["pinyin of a title", "yunwei", "/docs/guides/operate"],
      ["any case and width", "ＣＯＶＥＲＡＧＥ", "/docs/guides/coverage"],
      ["a field", "Query.resolve", "/docs/api/resolve"],
    ])("finds by %s", async (_, query, path) => {
      expect((await found(query))[0]).toMatch(new RegExp(`^${path}(#|$)`));
    });

    it("takes passages that have all words before any that has some", async () => {
      const both = await found("hubLimit skippedHubs");
      expect(both.length).toBeGreaterThan(0);
      const html = await text(`/docs?q=${encodeURIComponent("hubLimit zzzzzz")}`, {
        "accept-language": "en",
      });
      expect(html).toContain("No passage has all the words");
      expect(html).toContain("<mark>hubLimit</mark>");
    });

    it("marks the words in the passage", async () => {
      const html = await text("/docs?q=KEEP_ALIVE_MS");
      expect(html).toContain("<mark>KEEP_ALIVE_MS</mark>");
    });

    it("helps where there is nothing, and shows what was typed as text", async () => {
      const html = await text(`/docs?q=${encodeURIComponent('<img src=x onerror="1">zzz')}`, {
        "accept-language": "en",
      });
      expect(html).toContain("Nothing in the docs has these words.");
      expect(html).toContain('<a href="/docs">See all pages</a>');
      expect(html).toContain("/?q=%3Cimg");
      expect(html).not.toContain("<img src=x");
      expect(html).toContain('<meta name="robots" content="noindex">');
    });

    it.each([" ", "。", "a".repeat(5_000), "的 ".repeat(500), "\u0000\ud800", "%"])(
      "survives %j",
      async (query) => {
        const response = await get(`/docs?q=${encodeURIComponent(query.replace("\ud800", ""))}`);
        expect(response.status).toBe(200);
      },
    );
  });
});
