import { deadlineIn, within } from "../../domain/deadline.js";
import type { GraphStore } from "../../graph/store.js";
import type { Handler, HttpResponse, RequestContext } from "../http/handler.js";
import { preferredLanguage } from "../http/language.js";
import { isFresh, notModified, REVALIDATE, validatorOf } from "../http/validator.js";

export interface ConditionalOptions {
  readonly store: GraphStore;
  /** What answers depend on besides the data and the request: program, limits, backends. Read once. */
  readonly identity: () => Promise<string>;
}

/** Wraps a handler of GET requests whose answers depend on nothing but the request, the data and the program. */
export type Conditional = (handler: Handler, options?: { readonly varies?: readonly string[] }) => Handler;

// A store that does not answer the cheapest question in this time gets no validator; the query has its own deadline.
const VERSION_MS = 1_000;

/**
 * Gives answers an `ETag` and says 304 without executing anything if the client has the answer already: the load of the
 * data is one small read. A query by GET is a link, so browsers, proxies and shared pages ask the same thing often.
 *
 * `keyOf` is all that an answer is determined by; a cache of answers can file them under it.
 */
export function createConditional({ store, identity }: ConditionalOptions): Conditional {
  const loadOf = async (): Promise<Load | null> => {
    const version = store.reader(deadlineIn(VERSION_MS)).dataVersion();
    return within(VERSION_MS, version).catch(() => null);
  };
  return (handler, { varies = [] } = {}) =>
    async (context) => {
      if (context.method !== "GET") return handler(context);
      const load = await loadOf();
      const etag = load === null ? null : keyOf(context, load, await identity(), varies);
      const asked = context.headers["if-none-match"];
      // `*` asks whether there is any answer, which only the handler knows.
      if (etag !== null && asked?.trim() !== "*" && isFresh(context, etag)) {
        const vary = ["Accept", "Accept-Language", ...varies].join(", ");
        return notModified({ etag, "cache-control": REVALIDATE, vary });
      }
      const response = await handler(context);
      if (!response || etag === null) return response && withoutStore(response, context);
      return withValidator(response, context, { etag, version: load?.version ?? null });
    };
}

interface Load {
  readonly version: string;
  readonly load: string;
}

/** Everything that determines the answer to a GET request. */
function keyOf(
  { path, search, headers }: RequestContext,
  { load }: Load,
  identity: string,
  varies: readonly string[],
): string {
  const language = preferredLanguage(headers["accept-language"]);
  // As sent: a JSON type or the other changes the status of an error and the type of the answer.
  const given = ["accept", ...varies].map((name) => String(headers[name.toLowerCase()] ?? ""));
  return validatorOf(identity, load, language, path, search, ...given);
}

function withValidator(
  response: HttpResponse,
  context: RequestContext,
  { etag, version }: { readonly etag: string; readonly version: string | null },
): HttpResponse {
  const { record } = context;
  const read = record.dataVersion();
  const isWhole = response.status === 200 && record.codes.length === 0;
  // Data were loaded between the two reads, so that the validator is of the older ones.
  if (!isWhole || (read !== null && read !== version)) return withoutStore(response, context);
  const headers = { ...response.headers, "cache-control": REVALIDATE, etag };
  return isFresh(context, etag) ? notModified(headers) : { ...response, headers };
}

/** An error, or a part of an answer, must not be kept: it may be over in a second. */
function withoutStore(response: HttpResponse, { record }: RequestContext): HttpResponse {
  const { status, headers = {} } = response;
  const isError = status >= 400 || record.codes.length > 0;
  return { ...response, headers: { "cache-control": isError ? "no-store" : REVALIDATE, ...headers } };
}
