import { HeaderMap, type BaseContext, type HTTPGraphQLResponse } from "@apollo/server";

import type { Limits } from "../../config.js";
import { deadlineIn, late, within, type Deadline } from "../../domain/deadline.js";
import { isJianbaoError, JianbaoError } from "../../domain/errors.js";
import { yieldIfDue } from "../../domain/event-loop.js";
import type { Language } from "../../domain/vocabulary.js";
import { inOneVersion } from "../../graph/above/one-version.js";
import type { GraphStore } from "../../graph/store.js";
import type { SearchEngine } from "../../search/engine.js";
import type { GraphQLService } from "./apollo.js";
import { createArrivals, overloaded } from "../limits/admission.js";
import { parseJson, readBody } from "../http/body.js";
import { maskedMessage } from "./errors.js";
import { errorResponse, type HttpResponse, type RequestContext, type Handler } from "../http/handler.js";
import { preferredLanguage } from "../http/language.js";
import { RETRY_AFTER } from "../http/retry-after.js";

export interface ContextOptions {
  readonly store: GraphStore;
  readonly engine: SearchEngine;
  readonly deadline: Deadline;
  readonly language: Language;
}

export interface GraphQLHandlerOptions<Context extends BaseContext> {
  readonly graphql: GraphQLService<Context>;
  readonly store: GraphStore;
  readonly engine: SearchEngine;
  readonly limits: Limits;
  readonly createContext: (options: ContextOptions) => Context;
}

/** Joins HTTP and the GraphQL service: reads the body, the language and the deadline of a request. */
export function graphqlHandler<Context extends BaseContext>(
  options: GraphQLHandlerOptions<Context>,
): GraphQLHandler {
  const { graphql, store, engine, limits, createContext } = options;
  const arrivals = createArrivals(limits);
  const respond = async (context: RequestContext, query: IncomingQuery): Promise<HttpResponse> => {
    const { id, client, record } = context;
    const { deadlineMs = limits.deadlineMs } = query;
    const deadline = deadlineIn(deadlineMs);
    // A flood of requests arrives in one turn of the event loop: clients take turns before any body is parsed.
    await yieldIfDue(client);
    const parsed = query.body instanceof Buffer ? parseJson(context, query.body) : { json: query.body };
    if ("refusal" in parsed) return parsed.refusal;
    context.whenGone(() => {
      deadline.end(new JianbaoError("DEADLINE_EXCEEDED", "the client went away"));
    });
    const execution = inOneVersion(store, deadline, (run) => {
      record.dataVersion = run.version;
      const graphqlContext = createContext({ store: run.store, engine, deadline, language: query.language });
      const request = {
        method: query.method,
        headers: headerMap(query.headers),
        body: parsed.json,
        search: withoutEmpty(query.search),
      };
      return graphql.execute(request, graphqlContext, { id, client, record, deadline });
    });
    try {
      const response = await within(deadlineMs + HANG_GRACE_MS, execution);
      if (response) return responseOf(response, context);
      const cause = late(deadlineMs);
      // Work that still runs stops when it next checks the deadline, and releases its slot.
      deadline.end(cause);
      return errorResponse(context, { status: 504, code: cause.code, message: cause.message });
    } catch (cause) {
      if (!isJianbaoError(cause)) throw cause;
      return versionUnknown(context, cause);
    }
  };
  const counted = async (context: RequestContext, query: IncomingQuery): Promise<HttpResponse> => {
    if (!arrivals.enter(context.client)) return busy(context);
    try {
      return await respond(context, query);
    } finally {
      arrivals.leave(context.client);
    }
  };
  return {
    handle: async (context) => {
      const { method, headers, search } = context;
      const body = method === "POST" ? await readBody(context, limits.bodyBytes) : null;
      if (body && "refusal" in body) return body.refusal;
      const language = preferredLanguage(headers["accept-language"]);
      return counted(context, { method, headers, search, body: body?.bytes ?? null, language });
    },
    ask: (context, { query, variables, language, deadlineMs }) =>
      counted(context, {
        method: "POST",
        headers: { "content-type": "application/json", accept: GRAPHQL_JSON },
        search: "",
        body: { query, variables },
        language,
        ...(deadlineMs !== undefined && { deadlineMs: Math.min(deadlineMs, limits.deadlineMs) }),
      }),
  };
}

export interface GraphQLHandler {
  /** `/graphql` over HTTP. */
  readonly handle: Handler;
  /**
   * Answers a query of the server's own pages like one that came over HTTP: with the same limits, in the turn of the
   * client of the page. So pages can do nothing that the public API cannot.
   */
  readonly ask: Ask;
}

export type Ask = (context: RequestContext, question: Question) => Promise<HttpResponse>;

export interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly language: Language;
  /** A shorter deadline than that of all queries. */
  readonly deadlineMs?: number;
}

interface IncomingQuery extends Pick<RequestContext, "method" | "headers" | "search"> {
  /** The bytes of a body that is not parsed yet, or its value. */
  readonly body: unknown;
  readonly language: Language;
  readonly deadlineMs?: number;
}

/** With this type, a refused query has a status of its own (see `statusPlugin`). */
const GRAPHQL_JSON = "application/graphql-response+json";

// Work that checks the deadline still gives a partial response; only a request that hangs is cut off.
const HANG_GRACE_MS = 250;

function busy(context: RequestContext): HttpResponse {
  const { code, message } = overloaded();
  return errorResponse(context, { status: 503, code, message }, { "retry-after": RETRY_AFTER });
}

/** A result is only sent if all of it comes from one version of the data. */
function versionUnknown(context: RequestContext, { code, message: own }: JianbaoError): HttpResponse {
  const message = code === "DATA_CHANGED" ? own : maskedMessage(code);
  return errorResponse(context, { status: 503, code, message }, { "retry-after": "1" });
}

function responseOf(
  { status, headers, body }: HTTPGraphQLResponse,
  { record }: RequestContext,
): HttpResponse {
  // Requests that Apollo refuses before it has an operation (batches, Accept) leave no other code.
  if (status !== undefined && status >= 400 && record.codes.length === 0) record.codes = ["BAD_REQUEST"];
  return {
    status: status ?? 200,
    headers: { vary: "Accept, Accept-Language", ...Object.fromEntries(headers) },
    body: body.kind === "complete" ? body.string : body.asyncIterator,
  };
}

function headerMap(headers: RequestContext["headers"]): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(", ") : value);
  return map;
}

/** Drops empty parameters and the text "null": HTML forms send all their fields. */
function withoutEmpty(search: string): string {
  const given = new URLSearchParams(search);
  const empty = [...given].filter(([name, value]) => name !== "query" && (value === "" || value === "null"));
  if (empty.length === 0) return search;
  for (const [name] of empty) given.delete(name);
  return `?${given.toString()}`;
}
