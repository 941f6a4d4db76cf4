import {
  LoadedData,
  PageIds,
  type LoadedDataQuery,
  type PageIdsQuery,
  type PageIdsQueryVariables,
} from "../../client/index.js";
import { within } from "../../domain/deadline.js";
import { answerOf } from "../graphql/answer.js";
import type { Ask } from "../graphql/handler.js";
import {
  errorResponse,
  route,
  type Handler,
  type HttpResponse,
  type RequestContext,
} from "../http/handler.js";
import { escapeHtml } from "../http/html.js";
import { RETRY_AFTER } from "../http/retry-after.js";
import { revalidated } from "../http/validator.js";
import { createOriginOf, type SiteConfig } from "./site.js";
import { pagePath } from "./summary.js";

export interface SitemapOptions {
  readonly ask: Ask;
  readonly config: SiteConfig;
  /** Ids in one part; fewer in tests. */
  readonly partSize?: number;
}

const PART_SIZE = 5_000;
/** Ids are kept as text of some 20 bytes each. More pages than this are no use to a search engine either. */
const MOST_IDS = 1_000_000;
const PAGES = ["/", "/paths", "/together", "/compare", "/data", "/docs"];
/** How long a robot waits for the list. Making it goes on, and the next request finds it. */
const WAIT_MS = 8_000;
/** The walk over all ids takes turns as one client, so that visitors do not wait for it. */
const CLIENT = "sitemap";

/** The ids of all pages, of one load of the data. */
interface Listing {
  readonly version: string;
  readonly loadedAt: string;
  /** Ids joined by line ends, one text for each part: a tenth of the memory of as many strings. */
  readonly parts: readonly string[];
}

/**
 * `/robots.txt`, `/sitemap.xml` and its parts `/sitemap-1.xml` …: every entity and document, found by paging through the
 * API. One walk for each version of the data; all who ask meanwhile wait for the same one.
 */
export function sitemap({ ask, config, partSize = PART_SIZE }: SitemapOptions): Handler {
  const originOf = createOriginOf(config);
  let listing: Listing | null = null;
  let walking: Promise<Listing | null> | null = null;

  const current = async (context: RequestContext): Promise<Listing | null> => {
    const loaded = await loadedData(context, ask);
    if (loaded === null) return null;
    if (listing?.version === loaded.version && listing.loadedAt === loaded.loadedAt) return listing;
    walking ??= walk(detached(context), loaded, ask, partSize)
      .then((found) => (listing = found ?? listing))
      .finally(() => {
        walking = null;
      });
    const found = await within(WAIT_MS, walking);
    return found?.version === loaded.version ? found : null;
  };
  const answer = async (context: RequestContext, part: number | null): Promise<HttpResponse> => {
    const origin = originOf(context);
    if (origin === null)
      return errorResponse(context, {
        status: 400,
        code: "BAD_REQUEST",
        message: "the Host header is no host",
      });
    const found = await current(context);
    if (found === null) return later(context);
    const { loadedAt, parts } = found;
    if (part === null) return revalidated(context, xml(indexText(origin, loadedAt, parts.length)));
    const ids = parts[part - 1];
    if (ids === undefined) return notFound(context);
    const fixed = part === 1 ? PAGES : [];
    const paths = [...fixed, ...ids.split("\n").flatMap((id) => (id === "" ? [] : pagePath(id)))];
    return revalidated(context, xml(partText(origin, loadedAt, paths)));
  };
  return (context) => {
    const { path } = context;
    if (path === "/robots.txt")
      return route(path, { GET: (one) => revalidated(one, robots(originOf(one))) })(context);
    if (path === "/sitemap.xml") return route(path, { GET: (one) => answer(one, null) })(context);
    const number = /^\/sitemap-([1-9]\d{0,5})\.xml$/.exec(path)?.[1];
    return number === undefined ? null : route(path, { GET: (one) => answer(one, Number(number)) })(context);
  };
}

/** Answers of the API are for programs, and asking them costs more than a page. */
function robots(origin: string | null): HttpResponse {
  const lines = [
    "User-agent: *",
    "Disallow: /graphql",
    "Disallow: /*.json",
    "Disallow: /*.csv",
    "Disallow: /*?",
    "Allow: /",
    ...(origin === null ? [] : [`Sitemap: ${origin}/sitemap.xml`]),
  ];
  return {
    status: 200,
    headers: { "content-type": "text/plain; charset=utf-8" },
    body: `${lines.join("\n")}\n`,
  };
}

function xml(text: string): HttpResponse {
  return { status: 200, headers: { "content-type": "application/xml; charset=utf-8" }, body: text };
}

const NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

function indexText(origin: string, loadedAt: string, parts: number): string {
  const items = Array.from({ length: parts }, (_, index) => `${origin}/sitemap-${String(index + 1)}.xml`);
  return `${DECLARATION}<sitemapindex xmlns="${NAMESPACE}">\n${items.map((url) => entry("sitemap", url, loadedAt)).join("")}</sitemapindex>\n`;
}

function partText(origin: string, loadedAt: string, paths: readonly string[]): string {
  return `${DECLARATION}<urlset xmlns="${NAMESPACE}">\n${paths.map((path) => entry("url", origin + path, loadedAt)).join("")}</urlset>\n`;
}

function entry(name: string, url: string, loadedAt: string): string {
  return `<${name}><loc>${escapeHtml(url)}</loc><lastmod>${escapeHtml(loadedAt)}</lastmod></${name}>\n`;
}

function later(context: RequestContext): HttpResponse {
  // The codes of the queries are kept: they say in the log why.
  const { codes } = context.record;
  const code = codes[0] ?? "OVERLOADED";
  const message = "the list of pages is not ready: try again later";
  return errorResponse(context, { status: 503, code, message }, { "retry-after": RETRY_AFTER });
}

function notFound(context: RequestContext): HttpResponse {
  return errorResponse(context, { status: 404, code: "NOT_FOUND", message: "there is nothing at this path" });
}

/** The context of a walk, which goes on when the request that began it has ended. */
function detached(context: RequestContext): RequestContext {
  return {
    ...context,
    client: CLIENT,
    record: { operation: null, cost: null, fields: null, codes: [], errorIds: [], dataVersion: () => null },
    whenGone: () => undefined,
  };
}

async function loadedData(
  context: RequestContext,
  ask: Ask,
): Promise<Pick<Listing, "version" | "loadedAt"> | null> {
  const response = await ask(context, { query: LoadedData.toString(), variables: {}, language: "zh" });
  return answerOf<LoadedDataQuery>(response).data?.dataVersion ?? null;
}

type Kind = keyof PageIdsQuery;

const KINDS: readonly Kind[] = [
  "organizations",
  "persons",
  "events",
  "agreements",
  "honors",
  "works",
  "places",
  "documents",
];

/** All ids, a page of each kind at a time; null if a query fails or the data change meanwhile. */
async function walk(
  context: RequestContext,
  { version, loadedAt }: Pick<Listing, "version" | "loadedAt">,
  ask: Ask,
  partSize: number,
): Promise<Listing | null> {
  const parts: string[] = [];
  let ids: string[] = [];
  let count = 0;
  const add = (id: string): void => {
    if (count >= MOST_IDS) return;
    count += 1;
    ids.push(id);
    if (ids.length < partSize) return;
    parts.push(ids.join("\n"));
    ids = [];
  };
  /** The kinds that have more pages, with the cursor of the last one. */
  let open = new Map<Kind, string | null>(KINDS.map((kind) => [kind, null]));
  while (open.size > 0 && count < MOST_IDS) {
    const variables = {
      ...Object.fromEntries(KINDS.map((kind) => [kind, open.has(kind)])),
      ...Object.fromEntries([...open].map(([kind, cursor]) => [`${kind}After`, cursor])),
    } as unknown as PageIdsQueryVariables;
    const response = await ask(context, { query: PageIds.toString(), variables, language: "zh" });
    const { data, codes, dataVersion } = answerOf<PageIdsQuery>(response);
    if (data === null || codes.length > 0 || dataVersion !== version) return null;
    const next = new Map<Kind, string | null>();
    for (const kind of open.keys()) {
      const connection = data[kind];
      if (connection == null) return null;
      for (const node of connection.nodes) add("plainId" in node ? node.plainId : node.id);
      const { hasNextPage, endCursor } = connection.pageInfo;
      if (hasNextPage && endCursor !== null) next.set(kind, endCursor);
    }
    open = next;
  }
  if (ids.length > 0 || parts.length === 0) parts.push(ids.join("\n"));
  return { version, loadedAt, parts };
}
