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
export function graphqlHandler<Context extends BaseContext>({
  graphql,
  store,
  engine,
  limits,
  createContext,
}: GraphQLHandlerOptions<Context>): Handler {
  const arrivals = createArrivals(limits);
  const respond = async (context: RequestContext, bytes: Buffer | null): Promise<HttpResponse> => {
    const { id, client, method, headers, search, record } = context;
    const deadline = deadlineIn(limits.deadlineMs);
    // A flood of requests arrives in one turn of the event loop: clients take turns before any body is parsed.
    await yieldIfDue(client);
    const parsed = bytes === null ? { json: null } : parseJson(context, bytes);
    if ("refusal" in parsed) return parsed.refusal;
    context.whenGone(() => {
      deadline.end(new JianbaoError("DEADLINE_EXCEEDED", "the client went away"));
    });
    const language = preferredLanguage(headers["accept-language"]);
    const execution = inOneVersion(store, deadline, (run) => {
      record.dataVersion = run.version;
      const graphqlContext = createContext({ store: run.store, engine, deadline, language });
      const request = {
        method,
        headers: headerMap(headers),
        body: parsed.json,
        search: withoutEmpty(search),
      };
      return graphql.execute(request, graphqlContext, { id, client, record, deadline });
    });
    try {
      const response = await within(limits.deadlineMs + HANG_GRACE_MS, execution);
      if (response) return responseOf(response, context);
      const cause = late(limits.deadlineMs);
      // Work that still runs stops when it next checks the deadline, and releases its place.
      deadline.end(cause);
      return errorResponse(context, { status: 504, code: cause.code, message: cause.message });
    } catch (cause) {
      if (!isJianbaoError(cause)) throw cause;
      return versionUnknown(context, cause);
    }
  };
  return async (context) => {
    const { client, method } = context;
    const body = method === "POST" ? await readBody(context, limits.bodyBytes) : null;
    if (body && "refusal" in body) return body.refusal;
    if (!arrivals.enter(client)) return busy(context);
    try {
      return await respond(context, body?.bytes ?? null);
    } finally {
      arrivals.leave(client);
    }
  };
}

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
