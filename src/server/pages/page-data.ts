import { isJianbaoError, type ErrorCode } from "../../domain/errors.js";
import type { AnyView, ReadView } from "../../web/views/view.js";
import { answerOf } from "../graphql/answer.js";
import { statusOf } from "../graphql/errors.js";
import type { Conditional } from "../graphql/conditional.js";
import type { Ask } from "../graphql/handler.js";
import {
  errorResponse,
  route,
  type Handler,
  type HttpResponse,
  type RequestContext,
} from "../http/handler.js";
import { preferredLanguage } from "../http/language.js";
import type { Language } from "../../domain/vocabulary.js";
import { csvText } from "./csv.js";
import { readIdPath, searchWithDay, type IdPath } from "./id-path.js";
import { pagePath } from "./summary.js";

export interface PageDataOptions {
  readonly views: Readonly<Record<string, ReadView>>;
  readonly ask: Ask;
  readonly conditional: Conditional;
}

type Format = "json" | "csv";

/**
 * `….json` and `….csv` of the pages: the answer to the query of the page, as it is and as a table. The same code makes
 * the query here and in the browser, so that the file is what the page shows.
 */
export function pageData({ views, ask, conditional }: PageDataOptions): Handler {
  const respond = conditional(async (context) => {
    const read = readPath(context.path, views);
    return read && answer(context, read, ask);
  });
  return (context) => {
    const read = readPath(context.path, views);
    if (read === null) return null;
    const { id, format } = read;
    if (id?.hasDays === true) {
      const location = `${pagePath(id.id)}.${format}${searchWithDay(context.search, id.day)}`;
      return { status: 308, headers: { location, "cache-control": "no-cache" } };
    }
    return route(context.path, { GET: respond })(context);
  };
}

interface PagePath {
  readonly view: ReadView;
  /** Null for a page that is not about one id. */
  readonly id: IdPath | null;
  readonly format: Format;
  /** The name of the file, without what it is a file of. */
  readonly name: string;
}

function readPath(path: string, views: PageDataOptions["views"]): PagePath | null {
  const [, page, format] = /^(\/.+)\.(json|csv)$/.exec(path) ?? [];
  if (page === undefined) return null;
  const id = readIdPath(page);
  const key = id ? "/id/" : page === "/search" ? "/" : page;
  const view = Object.hasOwn(views, key) ? views[key] : undefined;
  if (!view) return null;
  return {
    view,
    id,
    format: format as Format,
    name: (id?.id ?? page)
      .replaceAll(/[^\w-]+/g, "-")
      .replaceAll(/^-+|-+$/g, "")
      .slice(0, 80),
  };
}

async function answer(
  context: RequestContext,
  { view: readView, id: idPath, format, name }: PagePath,
  ask: Ask,
): Promise<HttpResponse> {
  const parameters = new URLSearchParams(context.search);
  const id = idPath?.id ?? "";
  const view = viewOf(readView, parameters, id);
  if ("code" in view) return errorResponse(context, { status: 400, ...view });
  const { document, variables, rows } = view;
  const language = languageOf(context, parameters);
  const response = await ask(context, { query: document.toString(), variables, language });
  const { data, codes } = answerOf<object>(response);
  const headers = { vary: "Accept, Accept-Language", "x-robots-tag": "noindex" };
  const isEmpty = data === null || Object.values(data).every((value) => value === null);
  const [code] = codes;
  // Nothing has this id, so there is no page of it either.
  if (id !== "" && isEmpty && code === undefined)
    return errorResponse(context, { status: 404, code: "NOT_FOUND", message: "nothing has this id" });
  if (format === "json" || code !== undefined) {
    // GraphQL answers 200 with an error beside what there is. A file without its data, or a table with parts missing, is
    // a failure.
    const isFailure = code !== undefined && (isEmpty || format === "csv");
    const status = isFailure && response.status < 400 ? statusOf(code) : response.status;
    const type = "application/json; charset=utf-8";
    return { ...response, status, headers: { ...headers, ...retryOf(response), "content-type": type } };
  }
  return {
    status: 200,
    headers: {
      ...headers,
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="jianbao-${name === "" ? "page" : name}.csv"`,
    },
    body: csvText(rows(data as never)),
  };
}

type Refusal = { readonly code: ErrorCode | "BAD_REQUEST"; readonly message: string };

function viewOf(read: ReadView, parameters: URLSearchParams, id: string): AnyView | Refusal {
  try {
    const view = read(parameters, id);
    if (view) return view;
    return {
      code: "BAD_INPUT",
      message: "the address says too little: give the parameters that the page has",
    };
  } catch (cause) {
    // A parameter that cannot be read is the client's mistake, and its message says which.
    if (isJianbaoError(cause)) return { code: cause.code, message: cause.message };
    throw cause;
  }
}

/** `?lang=` goes before the wish of the browser: a link must not change with who follows it. */
function languageOf({ headers }: RequestContext, parameters: URLSearchParams): Language {
  const given = parameters.get("lang");
  return preferredLanguage(given === null || given === "" ? headers["accept-language"] : given);
}

function retryOf({ headers = {} }: HttpResponse): Readonly<Record<string, string>> {
  const retry = headers["retry-after"];
  return retry === undefined ? {} : { "retry-after": retry };
}
