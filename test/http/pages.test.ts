import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { typedDocument } from "../../src/client/index.js";
import type { Dataset } from "../../src/domain/dataset.js";
import type { EntityId } from "../../src/domain/entity.js";
import { JianbaoError } from "../../src/domain/errors.js";
import type { ReadView } from "../../src/web/views/view.js";
import { hostileData, HOSTILE_NAMES } from "../browser/hostile-data.js";
import { shippedData } from "../support/seed-data.js";
import { buildInto, startPages, type PageServer } from "./built-pages.js";
import { rawGet } from "./raw-get.js";

const HTML = { accept: "text/html" };

describe("pages", () => {
  let server: PageServer;
  let dataset: Dataset;
  let ids: ReturnType<typeof hostileData>["ids"];
  beforeAll(async () => {
    const shipped = await shippedData();
    // One more entity with an id that was merged into it, beside names that are hostile.
    const hostile = hostileData(shipped);
    ids = hostile.ids;
    dataset = {
      ...hostile.dataset,
      entities: hostile.dataset.entities.map((entity) =>
        entity.id === ids.PERSON ? { ...entity, formerIds: [...entity.formerIds, MERGED] } : entity,
      ),
    };
    server = await startPages(dataset, { views: VIEWS, sitemapPart: 500 });
  });
  afterAll(() => server[Symbol.asyncDispose]());
  const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(server.url + path, { headers, redirect: "manual" });
  const text = async (path: string, headers: Record<string, string> = {}): Promise<string> =>
    (await get(path, headers)).text();
  const pageOf = (id: string): string => `/id/${encodeURIComponent(id)}`;

  it("arrive with their files, which browsers keep for good", async () => {
    const html = await text("/");
    expect(html).toContain('<link rel="stylesheet" href="/assets/main-Cd2.css">');
    expect(html).toContain('<link rel="modulepreload" href="/assets/shared-Ef3.js">');
    expect(html).toContain('<script type="module" src="/assets/main-Ab1.js"></script>');
    // Loaded when it is needed.
    expect(html).not.toContain("graph-Gh4");
    for (const [name, type] of [
      ["main-Ab1.js", "text/javascript; charset=utf-8"],
      ["graph-Gh4.js", "text/javascript; charset=utf-8"],
      ["graph-Ij5.css", "text/css; charset=utf-8"],
    ] as const) {
      const file = await rawGet(`${server.url}/assets/${name}`);
      expect([name, file.status, file.headers["content-type"]]).toEqual([name, 200, type]);
      expect(file.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    }
    const br = await rawGet(`${server.url}/assets/main-Ab1.js`, { "accept-encoding": "br, gzip" });
    expect(br.headers["content-encoding"]).toBe("br");
    for (const name of ["not-in-the-manifest.js", "manifest.json", "../package.json", ""])
      expect((await get(`/assets/${name}`)).status).toBe(404);
  });

  it("are revalidated", async () => {
    const { headers } = await get("/");
    expect(headers.get("cache-control")).toBe("no-cache");
    const again = await get("/", { "if-none-match": headers.get("etag") ?? "" });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    expect((await get("/", { "accept-language": "en" })).headers.get("etag")).not.toBe(headers.get("etag"));
  });

  it("allow scripts and styles of their own only, and no frames", async () => {
    for (const path of [
      "/",
      "/paths",
      "/together",
      "/compare",
      "/data",
      pageOf(ids.PLACE),
      "/no-such-page",
    ]) {
      const response = await get(path, HTML);
      const policy = response.headers.get("content-security-policy") ?? "";
      expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
      const html = await response.text();
      expect(html).not.toMatch(/ style=| on[a-z]+="/);
      // The only script without an address is a block of data.
      expect(
        html.replace('<script type="application/ld+json">', "").match(/<script(?! type="module" src="\/)/g),
      ).toBeNull();
    }
  });

  it("are in the language of the browser", async () => {
    expect(await text("/data")).toMatch(/<html lang="zh-Hans">[^]*<title>数据 · 简报 Jianbao<\/title>/);
    expect(await text("/data", { "accept-language": "en" })).toMatch(
      /<html lang="en">[^]*<title>Data · 简报 Jianbao<\/title>[^]*og:locale" content="en_US"/,
    );
  });

  it("say what an entity is in their head, before any script", async () => {
    const organization = dataset.entities.find(({ label }) => label === "绵阳市机关事务管理局");
    const id = organization?.id ?? "";
    const response = await get(`${pageOf(id)}?on=2020-11-18`, { host: "jianbao.example" });
    expect(response.status).toBe(200);
    const html = await response.text();
    const url = `${server.url}/id/${id}`;
    expect(html).toContain("<title>绵阳市机关事务管理局 · 简报 Jianbao</title>");
    // Without the day: it is the same page.
    expect(html).toContain(`<link rel="canonical" href="${url}">`);
    expect(html).toContain('<meta property="og:title" content="绵阳市机关事务管理局 · 简报 Jianbao">');
    expect(html).toContain(`<meta property="og:url" content="${url}">`);
    expect(html).toContain('<meta property="og:type" content="website">');
    expect(html).toMatch(/<meta name="description" content="[^"]*条陈述，每条注明出处。">/);
    expect(html).toMatch(/<div id="explorer"><main>[^]*<h1><bdi>绵阳市机关事务管理局<\/bdi><\/h1>/);
    expect(html).toContain(`<a href="/id/${id}.csv">CSV</a>`);
    expect(dataOf(html)).toMatchObject({
      "@context": "https://schema.org",
      "@type": "Organization",
      "@id": url,
      url,
      name: "绵阳市机关事务管理局",
      identifier: id,
    });
  });

  it("have a head for every kind, and hostile names in it are text", async () => {
    const types: Record<string, string> = {
      PERSON: "Person",
      ORGANIZATION: "Organization",
      EVENT: "Event",
      HONOR: "Thing",
      AGREEMENT: "CreativeWork",
      WORK: "CreativeWork",
      PLACE: "Place",
    };
    for (const [kind, id] of Object.entries(ids)) {
      const name = HOSTILE_NAMES[kind as keyof typeof ids];
      const html = await text(pageOf(id));
      const data = dataOf(html);
      expect([kind, data["@type"], data["name"]]).toEqual([kind, types[kind], name]);
      expectHarmless(html);
      const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? "";
      expect(title.length).toBeGreaterThan(12);
      expect(title.length).toBeLessThan(400);
      // Marks of direction would turn the rest of the title.
      expect(title).not.toMatch(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
    }
    const [document] = dataset.documents;
    const [article] = dataset.articles;
    const [statement] = dataset.statements;
    for (const [id, type] of [
      [document?.id, "CreativeWork"],
      [article?.id, "Article"],
      [statement?.id, "Thing"],
    ] as const) {
      const response = await get(pageOf(id ?? ""));
      const html = await response.text();
      expect([id, response.status, dataOf(html)["@type"]]).toEqual([id, 200, type]);
      expectHarmless(html);
    }
  });

  it("date an event only as a source does", async () => {
    const seen = new Set<boolean>();
    for (const { id } of dataset.entities.filter(({ kind }) => kind === "EVENT").slice(0, 40)) {
      const { startDate } = dataOf(await text(pageOf(id)));
      if (startDate !== undefined) expect(startDate).toMatch(/^\d{4}(-\d\d){0,2}$/);
      seen.add(startDate !== undefined);
    }
    expect(seen).toEqual(new Set([true, false]));
  });

  it("lead from an id that was merged, or has days, to the page of the entity", async () => {
    const moved = async (path: string): Promise<readonly unknown[]> => {
      const response = await get(path);
      return [response.status, response.headers.get("location")];
    };
    const id = ids.PERSON;
    expect(await moved(`/id/${MERGED}?on=2020-01-01`)).toEqual([308, `/id/${id}?on=2020-01-01`]);
    expect(await moved(`/id/${id}@2020-11-18`)).toEqual([308, `/id/${id}?on=2020-11-18`]);
    expect(await moved(`/id/${id}@2020-01-01/2020-12-31`)).toEqual([308, `/id/${id}`]);
    expect(await moved(`/id/${id}@2020-11-18.json`)).toEqual([308, `/id/${id}.json?on=2020-11-18`]);
  });

  it("are 404 for what is not there, with the page that says so", async () => {
    for (const id of ["org:nope", "nope", "x".repeat(5_000), "%E0%A4%A", "ten:x", "<script>"]) {
      const response = await get(`/id/${id}`);
      const html = await response.text();
      expect([id.slice(0, 20), response.status]).toEqual([id.slice(0, 20), 404]);
      expect(html).toContain('src="/assets/main-Ab1.js"');
      expect(html).not.toContain("<script>");
    }
    expect((await get("/no-such-page", HTML)).status).toBe(404);
    expect(await (await get("/no-such-page")).json()).toMatchObject({
      errors: [{ extensions: { code: "NOT_FOUND" } }],
    });
  });

  it("repeat no Host that is none", async () => {
    for (const host of ['x"><script>alert(1)</script>', "a b", "x/y", "user@host", "[::1", "x:port"]) {
      const { body, status } = await rawGet(`${server.url}/`, { host });
      expect([host, status]).toEqual([host, 200]);
      expect(body.toString()).not.toContain(host);
      expect(body.toString()).not.toContain("og:url");
    }
    const { body } = await rawGet(`${server.url}/`, {
      host: "Jianbao.Example:8080",
      "x-forwarded-proto": "https",
    });
    // Nobody said that a proxy is trusted.
    expect(body.toString()).toContain('<meta property="og:url" content="http://jianbao.example:8080/">');
  });

  describe("as JSON and CSV", () => {
    it("are the answer to the query of the page", async () => {
      const response = await get(`/id/${ids.ORGANIZATION}.json`);
      expect([response.status, response.headers.get("content-type")]).toEqual([
        200,
        "application/json; charset=utf-8",
      ]);
      expect(response.headers.get("x-robots-tag")).toBe("noindex");
      expect(await response.json()).toMatchObject({
        data: { node: { label: HOSTILE_NAMES.ORGANIZATION } },
        extensions: { dataVersion: dataset.version },
      });
      const again = await get(`/id/${ids.ORGANIZATION}.json`, {
        "if-none-match": response.headers.get("etag") ?? "",
      });
      expect(again.status).toBe(304);
    });

    it("are a table that a spreadsheet opens as text", async () => {
      const response = await get(`/id/${ids.PLACE}.csv`);
      expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8");
      expect(response.headers.get("content-disposition")).toBe(
        `attachment; filename="jianbao-${ids.PLACE.replace(":", "-")}.csv"`,
      );
      const bytes = new Uint8Array(await response.arrayBuffer());
      expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      const name = `"${HOSTILE_NAMES.PLACE.replaceAll('"', '""')}"`;
      expect(new TextDecoder().decode(bytes)).toBe(`label,kind,formula\r\n${name},地点,'=1+1\r\n`);
    });

    it("are in the language of the link before that of the browser", async () => {
      const kind = async (path: string, language: string): Promise<unknown> =>
        (await text(path, { "accept-language": language })).split(",").at(-2);
      const path = `/id/${ids.PERSON}.csv`;
      expect(await kind(path, "en")).toBe("person");
      expect(await kind(`${path}?lang=zh`, "en")).toBe("人物");
      expect(await kind(`${path}?lang=en`, "zh")).toBe("person");
    });

    it("are refused with a code where the page could not be shown", async () => {
      const refused = async (path: string): Promise<readonly unknown[]> => {
        const response = await get(path);
        const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
        return [response.status, errors[0]?.extensions.code];
      };
      expect(await refused("/search.json")).toEqual([400, "BAD_INPUT"]);
      expect(await refused("/search.csv?q=bad-date")).toEqual([400, "BAD_DATE"]);
      expect(await refused("/id/org:nope.csv")).toEqual([404, "NOT_FOUND"]);
      expect(await refused(`/id/${"x".repeat(300)}.json`)).toEqual([400, "LIMIT_EXCEEDED"]);
      expect(await refused("/search.csv?q=too-much")).toEqual([400, "LIMIT_EXCEEDED"]);
      expect(await refused("/data.json")).toEqual([404, "NOT_FOUND"]);
      expect((await get("/search.json?q=x")).status).toBe(200);
    });
  });

  describe("for search engines", () => {
    const locations = (xml: string): string[] =>
      [...xml.matchAll(/<loc>([^<]*)<\/loc><lastmod>(\d{4}-\d\d-\d\dT[^<]*Z)<\/lastmod>/g)].map(
        ([, url = ""]) => url,
      );

    it("are listed in a sitemap: every entity and document once", async () => {
      expect(await text("/robots.txt")).toContain(`Sitemap: ${server.url}/sitemap.xml`);
      const parts = locations(await text("/sitemap.xml"));
      expect(parts.length).toBe(Math.ceil((dataset.entities.length + dataset.documents.length) / 500));
      const pages: string[] = [];
      for (const part of parts) {
        const response = await fetch(part);
        expect(response.headers.get("content-type")).toBe("application/xml; charset=utf-8");
        pages.push(...locations(await response.text()));
      }
      const listed = pages.flatMap((url) => url.split("/id/")[1] ?? []).map(decodeURIComponent);
      expect(new Set(listed).size).toBe(listed.length);
      expect(listed.sort()).toEqual([...dataset.entities, ...dataset.documents].map(({ id }) => id).sort());
      expect(pages).toContain(`${server.url}/data`);
      expect((await get(`/sitemap-${String(parts.length + 1)}.xml`)).status).toBe(404);
    });

    it("are not listed under a Host that is none", async () => {
      expect((await rawGet(`${server.url}/sitemap.xml`, { host: "<x>" })).status).toBe(400);
      expect((await rawGet(`${server.url}/robots.txt`, { host: "<x>" })).body.toString()).not.toContain(
        "Sitemap",
      );
    });
  });
});

describe("pages of a server", () => {
  it("name the address that is configured, and the origins that may frame them", async () => {
    await using server = await startPages(await shippedData(), {
      publicUrl: "https://jianbao.example",
      frameAncestors: ["https://a.example", "https://b.example"],
    });
    const { body, headers } = await rawGet(`${server.url}/data`, { host: "other.example" });
    expect(body.toString()).toContain('<link rel="canonical" href="https://jianbao.example/data">');
    expect(headers["content-security-policy"]).toContain(
      "frame-ancestors https://a.example https://b.example",
    );
    const sitemap = await fetch(`${server.url}/sitemap.xml`);
    expect(await sitemap.text()).toContain("<loc>https://jianbao.example/sitemap-1.xml</loc>");
  });

  it("behind a proxy that is trusted know that they are encrypted", async () => {
    await using server = await startPages(null, { trustedProxies: 1 });
    const { body } = await rawGet(`${server.url}/`, { host: "x.example", "x-forwarded-proto": "https" });
    expect(body.toString()).toContain('href="https://x.example/"');
  });

  it("that are not built say which command builds them, and the API answers", async () => {
    await using server = await startPages(await shippedData(), { isBuilt: false });
    for (const path of ["/", "/id/org:x", "/data"]) {
      const response = await fetch(server.url + path, { headers: HTML });
      expect([path, response.status, response.headers.get("retry-after")]).toEqual([path, 503, "5"]);
      expect(await response.text()).toContain("<code>npm run build</code>");
    }
    const answer = await fetch(`${server.url}/graphql?query={dataVersion{version}}`);
    expect(answer.status).toBe(200);
    // Built while it runs: no restart is needed.
    await buildInto(server.folder);
    expect((await fetch(server.url)).status).toBe(200);
    expect((await fetch(`${server.url}/assets/main-Ab1.js`)).status).toBe(200);
  });

  it("arrive without data, too", async () => {
    await using server = await startPages(null);
    const response = await fetch(`${server.url}/id/org:x`);
    expect([response.status, response.headers.get("etag")]).toEqual([503, null]);
    expect(await response.text()).toContain('src="/assets/main-Ab1.js"');
    expect((await fetch(server.url)).status).toBe(200);
    const sitemap = await fetch(`${server.url}/sitemap.xml`);
    expect([sitemap.status, sitemap.headers.get("retry-after")]).toEqual([503, "5"]);
  });

  it("arrive while the store hangs", async () => {
    await using server = await startPages(await shippedData());
    const reader = server.backends.store.reader.bind(server.backends.store);
    const hanging = (): ReturnType<typeof reader> =>
      ({ ...reader(undefined as never), dataVersion: () => new Promise(() => undefined) }) as never;
    Object.assign(server.backends.store, { reader: hanging });
    const began = performance.now();
    const response = await fetch(`${server.url}/id/org:x`);
    expect(response.status).toBe(503);
    expect(performance.now() - began).toBeLessThan(6_000);
    expect(await response.text()).toContain('src="/assets/main-Ab1.js"');
  });
});

const MERGED = "per:0000000000000000" as EntityId;

/** Views of the test: they show what a view may be, not what the pages are. */
const VIEWS: Readonly<Record<string, ReadView>> = {
  "/id/": (_parameters, id) => ({
    document: typedDocument("query Page($id: ID!) { node(id: $id) { ... on Entity { label kindLabel } } }"),
    variables: { id },
    rows: ({ node }: { node: { label: string; kindLabel: string } }) => [
      { label: node.label, kind: node.kindLabel, formula: "=1+1" },
    ],
  }),
  "/": (parameters) => {
    const query = parameters.get("q");
    if (query === "bad-date") throw new JianbaoError("BAD_DATE", "q is no day");
    if (query === null) return null;
    return {
      document: typedDocument(
        "query Find($query: String!, $first: Int) { search(query: $query, first: $first) { totalCount } }",
      ),
      variables: { query, first: query === "too-much" ? 5_000 : 10 },
      rows: ({ search }: { search: { totalCount: number } }) => [{ count: search.totalCount }],
    };
  },
};

function dataOf(html: string): Record<string, unknown> {
  const json = /<script type="application\/ld\+json">([^]*?)<\/script>/.exec(html)?.[1];
  return JSON.parse(json ?? "null") as Record<string, unknown>;
}

/** No text of the data has become an element or an attribute. */
function expectHarmless(html: string): void {
  const elements = [...html.matchAll(/<\/?([a-zA-Z!][\w-]*)/g)].map(([, name]) => name);
  const usual = "!doctype html head meta title link script body div main h1 p bdi noscript a".split(" ");
  expect(elements.filter((name) => !usual.includes(name?.toLowerCase() ?? ""))).toEqual([]);
  expect(html.match(/<script/g)).toHaveLength(2);
  // Attributes, without their values.
  const tags = html
    .replace(/<script type="application\/ld\+json">[^]*?<\/script>/, "")
    .replaceAll(/"[^"]*"/g, '""');
  expect(tags).not.toMatch(/<[^>]*\son\w+=/);
}
