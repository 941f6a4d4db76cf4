import { PageHead, type PageHeadQuery } from "../../client/index.js";
import type { Language } from "../../domain/vocabulary.js";
import { answerOf } from "../graphql/answer.js";
import type { Ask } from "../graphql/handler.js";
import { route, type Handler, type HttpResponse, type RequestContext } from "../http/handler.js";
import { preferredLanguage } from "../http/language.js";
import { RETRY_AFTER } from "../http/retry-after.js";
import { revalidated } from "../http/validator.js";
import { prefersHtml } from "../playground/playground.js";
import type { ExplorerFiles } from "./explorer-build.js";
import { explorerPageText, NOT_BUILT } from "./explorer-page.js";
import { readIdPath, searchWithDay } from "./id-path.js";
import { createOriginOf, type SiteConfig } from "./site.js";
import { fixedSummary, pagePath, summaryOf, type Summary } from "./summary.js";

export interface ExplorerPagesOptions {
  readonly files: ExplorerFiles;
  readonly ask: Ask;
  readonly config: SiteConfig;
}

// The page must arrive soon even if the store does not answer: its script then shows what is wrong.
const HEAD_MS = 2_000;

/** The pages of the explorer: one document with the head of its address, which the script fills. */
export function explorerPages({ files, ask, config }: ExplorerPagesOptions): Handler {
  const originOf = createOriginOf(config);
  const policy = policyFor(config.frameAncestors);
  const respond = async (context: RequestContext, asked: Asked): Promise<HttpResponse> => {
    const build = await files.build();
    if (build === null) return page(503, NOT_BUILT, policy);
    const language = preferredLanguage(context.headers["accept-language"]);
    const head = await asked(context, language);
    if ("location" in head) return redirect(head.location);
    const { status, ...known } = head;
    const text = explorerPageText({ build, language, origin: originOf(context), ...known });
    return revalidated(context, page(status, text, policy));
  };
  const fixed =
    (path: string): Asked =>
    (_context, language) =>
      Promise.resolve({ status: 200, summary: fixedSummary(path, language), formats: formatsOf(path) });
  const routes = new Map(
    PATHS.map((path) => [path, route(path, { GET: (context) => respond(context, fixed(path)) })]),
  );
  return (context) => {
    const { path } = context;
    if (path.startsWith("/id/"))
      return route(path, { GET: (one) => respond(one, (_context, language) => headOf(one, language, ask)) })(
        context,
      );
    const known = routes.get(path);
    if (known) return known(context);
    // Somebody followed a wrong link. Programs get the error of an unknown path instead.
    const isVisitor = context.method === "GET" && prefersHtml(context.headers.accept ?? "");
    return isVisitor ? respond(context, missing) : null;
  };
}

const PATHS = ["/", "/paths", "/together", "/network", "/compare", "/data"];

function formatsOf(path: string): string {
  return path === "/" ? "/search" : path;
}

/** What is known about a page: its summary and its status, or where it has moved to. */
type Head =
  | { readonly status: number; readonly summary: Summary | null; readonly formats: string | null }
  | { readonly location: string };

type Asked = (context: RequestContext, language: Language) => Promise<Head>;

const missing: Asked = () => Promise.resolve({ status: 404, summary: null, formats: null });

async function headOf(context: RequestContext, language: Language, ask: Ask): Promise<Head> {
  const read = readIdPath(context.path);
  if (read === null) return { status: 404, summary: null, formats: null };
  const { id, day, hasDays } = read;
  if (hasDays) return { location: pagePath(id) + searchWithDay(context.search, day) };
  const response = await ask(context, {
    query: PageHead.toString(),
    variables: { id },
    language,
    deadlineMs: HEAD_MS,
  });
  const unknown = { summary: null, formats: null };
  const { data, codes } = answerOf<PageHeadQuery>(response);
  const code = codes[0];
  if (code !== undefined || data == null)
    // A bad id is no page; anything else may be over in a moment, and the script says what it is.
    return { ...unknown, status: code !== undefined && BAD_IDS.has(code) ? 404 : 503 };
  const { node } = data;
  const summary = node && summaryOf(node, language);
  if (!summary) return { ...unknown, status: 404 };
  if (summary.path !== pagePath(id)) return { location: summary.path + context.search };
  return { status: 200, summary, formats: summary.path };
}

const BAD_IDS: ReadonlySet<string> = new Set(["BAD_ID", "BAD_INPUT", "BAD_USER_INPUT", "LIMIT_EXCEEDED"]);

function page(status: number, body: string, policy: string): HttpResponse {
  return {
    status,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": policy,
      "cache-control": status === 200 ? "no-cache" : "no-store",
      vary: "Accept-Language",
      ...(status === 503 && { "retry-after": RETRY_AFTER }),
    },
    body,
  };
}

/** Revalidated each time: an entity that was merged can be separate again in other data. */
function redirect(location: string): HttpResponse {
  return { status: 308, headers: { location, "cache-control": "no-cache" } };
}

function policyFor(frameAncestors: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${frameAncestors.length === 0 ? "'none'" : frameAncestors.join(" ")}`,
  ].join("; ");
}
