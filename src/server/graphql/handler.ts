import { HeaderMap, type BaseContext, type HTTPGraphQLResponse } from "@apollo/server";

import type { Limits } from "../../config.js";
import { deadlineIn, late, type Deadline } from "../../domain/deadline.js";
import { isJianbaoError, JianbaoError } from "../../domain/errors.js";
import { yieldIfDue } from "../../domain/event-loop.js";
import type { Language } from "../../domain/vocabulary.js";
import { inOneVersion } from "../../graph/above/one-version.js";
import type { GraphStore } from "../../graph/store.js";
import type { SearchEngine } from "../../search/engine.js";
import type { GraphQLService } from "./apollo.js";
import { createArrivals, overloaded } from "../limits/admission.js";
import { parseJson, readBody } from "../http/body.js";
import { maskedMessage, RETRY_AFTER } from "./errors.js";
import { fault, type Answer, type Exchange, type Handler } from "../http/handler.js";
import { languageOf } from "../http/language.js";
import { within } from "../within.js";

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

/** Between HTTP and the GraphQL service: the body, the language, the deadline. */
export function graphqlHandler<Context extends BaseContext>({
  graphql,
  store,
  engine,
  limits,
  createContext,
}: GraphQLHandlerOptions<Context>): Handler {
  const arrivals = createArrivals(limits);
  const answer = async (exchange: Exchange, bytes: Buffer | null): Promise<Answer> => {
    const { id, client, method, headers, search, record } = exchange;
    const deadline = deadlineIn(limits.deadlineMs);
    // The requests of a flood arrive in one turn of the loop: their clients take turns before any of them is read.
    await yieldIfDue(client);
    const read = bytes === null ? { json: null } : parseJson(exchange, bytes);
    if ("fault" in read) return read.fault;
    exchange.whenGone(() => {
      deadline.end(new JianbaoError("DEADLINE_EXCEEDED", "the client went away"));
    });
    const language = languageOf(headers["accept-language"]);
    const answered = inOneVersion(store, deadline, (run) => {
      record.dataVersion = run.version;
      const context = createContext({ store: run.store, engine, deadline, language });
      const request = { method, headers: headerMap(headers), body: read.json, search: withoutEmpty(search) };
      return graphql.execute(request, context, { id, client, record, deadline });
    });
    try {
      const response = await within(limits.deadlineMs + HANG_GRACE_MS, answered);
      if (response) return answerOf(response, exchange);
      const cause = late(limits.deadlineMs);
      // What still runs stops at its next look at the deadline, and gives its place back.
      deadline.end(cause);
      return fault(exchange, { status: 504, code: cause.code, message: cause.message });
    } catch (cause) {
      if (!isJianbaoError(cause)) throw cause;
      return unsure(exchange, cause);
    }
  };
  return async (exchange) => {
    const { client, method } = exchange;
    const body = method === "POST" ? await readBody(exchange, limits.bodyBytes) : null;
    if (body && "fault" in body) return body.fault;
    if (!arrivals.enter(client)) return busy(exchange);
    try {
      return await answer(exchange, body?.bytes ?? null);
    } finally {
      arrivals.leave(client);
    }
  };
}

// Store work that stops at the deadline leaves an answer that is whole but for some fields; only what hangs is cut off.
const HANG_GRACE_MS = 250;

function busy(exchange: Exchange): Answer {
  const { code, message } = overloaded();
  return fault(exchange, { status: 503, code, message }, { "retry-after": RETRY_AFTER });
}

/** An answer of which nobody knows that it is of one version is none. */
function unsure(exchange: Exchange, { code, message: own }: JianbaoError): Answer {
  const message = code === "DATA_CHANGED" ? own : maskedMessage(code);
  return fault(exchange, { status: 503, code, message }, { "retry-after": "1" });
}

function answerOf({ status, headers, body }: HTTPGraphQLResponse, { record }: Exchange): Answer {
  // Requests that are refused before there is an operation (batches, Accept) leave no other trace.
  if (status !== undefined && status >= 400 && record.codes.length === 0) record.codes = ["BAD_REQUEST"];
  return {
    status: status ?? 200,
    headers: { vary: "Accept, Accept-Language", ...Object.fromEntries(headers) },
    body: body.kind === "complete" ? body.string : body.asyncIterator,
  };
}

function headerMap(headers: Exchange["headers"]): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(", ") : value);
  return map;
}

/** Forms send every one of their fields: what is empty, or null as in a body, was not given. */
function withoutEmpty(search: string): string {
  const given = new URLSearchParams(search);
  const empty = [...given].filter(([name, value]) => name !== "query" && (value === "" || value === "null"));
  if (empty.length === 0) return search;
  for (const [name] of empty) given.delete(name);
  return `?${given.toString()}`;
}
