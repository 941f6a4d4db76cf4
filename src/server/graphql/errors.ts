import { randomUUID } from "node:crypto";

import { HeaderMap } from "@apollo/server";
import { GraphQLError, Kind, type GraphQLFormattedError } from "graphql";

import { isJianbaoError, JianbaoError, type ErrorCode } from "../../domain/errors.js";
import { RETRY_AFTER } from "../http/retry-after.js";
import type { Logger } from "../observe/log.js";

export interface Errors {
  /** Apollo's `formatError`: returns the parts of an error that clients may see. */
  readonly format: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
  /** Logs an unexpected error with its cause, once, and returns its id in the log. */
  readonly report: (cause: unknown) => string;
}

/**
 * Decides what clients see of an error. Our own errors keep their code, errors of the query keep the code of GraphQL.
 * Everything else is masked: its message can contain a path, an SQL query or personal data.
 */
export function createErrors(logger: Logger): Errors {
  // If a batch fails, every field that waited for it fails with the same error.
  const reported = new WeakMap<object, string>();
  const report = (cause: unknown): string => {
    const known = typeof cause === "object" && cause !== null ? reported.get(cause) : undefined;
    if (known !== undefined) return known;
    const errorId = randomUUID();
    if (typeof cause === "object" && cause !== null) reported.set(cause, errorId);
    logger.error({ errorId, err: cause }, "internal error");
    return errorId;
  };
  return {
    report,
    format: (formatted, error) => {
      const cause = innermost(error);
      const { code, message } = isJianbaoError(cause)
        ? disclose(cause, formatted)
        : discloseQueryError(cause, formatted);
      const { locations, path } = formatted;
      const where = { ...(locations && { locations }), ...(path && { path }) };
      if (message !== null) return { message: shortened(message), ...where, extensions: { code } };
      const extensions = { code, id: report(cause) };
      return { message: maskedMessage(code), ...where, extensions };
    },
  };
}

const LONGEST_MESSAGE = 600;

/** GraphQL repeats the values that it refuses, and a value can be as long as the request body. */
function shortened(message: string): string {
  if (message.length <= LONGEST_MESSAGE) return message;
  const half = LONGEST_MESSAGE / 2;
  return `${message.slice(0, half)} … ${message.slice(-half)}`;
}

/** An error that GraphQL reports for us; `format` finds its code again. */
export function requestError(code: ErrorCode, message: string): GraphQLError {
  return refusedRequest(new JianbaoError(code, message));
}

/** The error of a request that gets no data at all, with its HTTP status. */
export function refusedRequest(cause: Error): GraphQLError {
  const code = isJianbaoError(cause) ? cause.code : null;
  const status = (code === null ? undefined : STATUS[code]) ?? (code === null ? 500 : 400);
  const headers = code === "OVERLOADED" ? new HeaderMap([["retry-after", RETRY_AFTER]]) : undefined;
  return new GraphQLError(cause.message, {
    originalError: cause,
    extensions: { http: { status, ...(headers && { headers }) } },
  });
}

const STATUS: Readonly<Partial<Record<ErrorCode, number>>> = {
  DEADLINE_EXCEEDED: 504,
  OVERLOADED: 503,
  STORE_FAILED: 503,
  STORE_UNAVAILABLE: 503,
  STORE_DAMAGED: 503,
  STORE_FORMAT: 503,
  INDEX_MISSING: 503,
  INDEX_DAMAGED: 503,
  SEARCH_FAILED: 503,
  SEARCH_UNAVAILABLE: 503,
};

/** The HTTP status of an answer that this error leaves without data. */
export function statusOf(code: string): number {
  if (code === INTERNAL) return 500;
  return STATUS[code as ErrorCode] ?? 400;
}

/** Public message for an error whose own message describes the server. */
export function maskedMessage(code: string): string {
  return MASKED[code] ?? "Internal error";
}

interface DisclosedError {
  readonly code: string;
  /** Null if it must be masked. */
  readonly message: string | null;
}

/** Codes whose messages describe the request. The other messages describe the server and how it is built. */
const ABOUT_THE_REQUEST: ReadonlySet<ErrorCode> = new Set([
  "BAD_INPUT",
  "BAD_DATE",
  "BAD_CURSOR",
  "BAD_ID",
  "DEADLINE_EXCEEDED",
  "LIMIT_EXCEEDED",
  "NOT_LOADED",
  "OVERLOADED",
  "DATA_CHANGED",
]);

const MASKED: Readonly<Record<string, string>> = {
  STORE_UNAVAILABLE: "the store cannot be reached at the moment",
  STORE_FAILED: "the store could not answer",
  STORE_DAMAGED: "the stored data are damaged: they have to be loaded again",
  STORE_FORMAT: "the stored data are of another version of the program: they have to be loaded again",
  INDEX_DAMAGED: "the search index is damaged: it has to be made again",
  INDEX_MISSING: "the search index of the loaded data is not there",
  SEARCH_UNAVAILABLE: "the search engine cannot be reached at the moment",
  SEARCH_FAILED: "the search engine could not answer",
};

function disclose(cause: JianbaoError, { message }: GraphQLFormattedError): DisclosedError {
  return { code: cause.code, message: ABOUT_THE_REQUEST.has(cause.code) ? message : null };
}

const INTERNAL = "INTERNAL_SERVER_ERROR";

function discloseQueryError(cause: unknown, { message, extensions }: GraphQLFormattedError): DisclosedError {
  const code = typeof extensions?.["code"] === "string" ? extensions["code"] : INTERNAL;
  if (!(cause instanceof GraphQLError)) return { code: INTERNAL, message: null };
  // graphql-js gives its own limits no code. If its message changes, the code becomes that of a syntax error again.
  if (code === "GRAPHQL_PARSE_FAILED" && message.endsWith("Parsing aborted."))
    return { code: "LIMIT_EXCEEDED", message };
  if (code !== INTERNAL) return { code, message };
  // After fifty wrong values graphql-js only says that there are more, without a location.
  if (cause.nodes === undefined && message.startsWith("Too many errors processing variables"))
    return { code: "BAD_USER_INPUT", message };
  // During execution graphql-js points at the argument or operation if the query is wrong, at the field if we are.
  const kind = cause.nodes?.[0]?.kind;
  if (kind !== undefined && kind !== Kind.FIELD) return { code: "BAD_USER_INPUT", message };
  return { code: INTERNAL, message: null };
}

function innermost(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
}
