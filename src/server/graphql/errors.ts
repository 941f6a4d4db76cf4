import { randomUUID } from "node:crypto";

import { HeaderMap } from "@apollo/server";
import { GraphQLError, Kind, type GraphQLFormattedError } from "graphql";

import { isJianbaoError, JianbaoError, type ErrorCode } from "../../domain/errors.js";
import type { Logger } from "../observe/log.js";

export interface Errors {
  /** Apollo's `formatError`: what of an error may leave the server. */
  readonly format: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
  /** Logs an unexpected error with its cause, once, and answers the id under which it stands in the log. */
  readonly report: (cause: unknown) => string;
}

/**
 * Errors raised on purpose pass with their code, errors of the query with GraphQL's. Anything else is masked: its
 * message can hold a path, a query of the engine or somebody's data.
 */
export function createErrors(logger: Logger): Errors {
  // A failed batch is the same error in every field that waited for it.
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
        ? disclosed(cause, formatted)
        : ofQuery(cause, formatted);
      const { locations, path } = formatted;
      const place = { ...(locations && { locations }), ...(path && { path }) };
      if (message !== null) return { message: shortened(message), ...place, extensions: { code } };
      const extensions = { code, id: report(cause) };
      return { message: maskedMessage(code), ...place, extensions };
    },
  };
}

const LONGEST_MESSAGE = 600;

/** GraphQL repeats the values it refuses, and a value can be as long as the body. */
function shortened(message: string): string {
  if (message.length <= LONGEST_MESSAGE) return message;
  const half = LONGEST_MESSAGE / 2;
  return `${message.slice(0, half)} … ${message.slice(-half)}`;
}

/** A fault that GraphQL reports for us, in a form from which `format` gets the code back. */
export function graphqlFault(code: ErrorCode, message: string): GraphQLError {
  return wholeFault(new JianbaoError(code, message));
}

/** The error of a request that is not answered at all, with the status that says so. */
export function wholeFault(cause: Error): GraphQLError {
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

/** Seconds: about what a crowd of dear requests takes. */
export const RETRY_AFTER = "5";

/** What an answer says of an error whose own message is about the server. */
export function maskedMessage(code: string): string {
  return MASKED[code] ?? "Internal error";
}

interface Disclosed {
  readonly code: string;
  /** Null: masked. */
  readonly message: string | null;
}

/** Whose messages are about what was asked. The others are about the server, and say how it is built. */
const ABOUT_THE_QUESTION: ReadonlySet<ErrorCode> = new Set([
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

function disclosed(cause: JianbaoError, { message }: GraphQLFormattedError): Disclosed {
  return { code: cause.code, message: ABOUT_THE_QUESTION.has(cause.code) ? message : null };
}

const INTERNAL = "INTERNAL_SERVER_ERROR";

function ofQuery(cause: unknown, { message, extensions }: GraphQLFormattedError): Disclosed {
  const code = typeof extensions?.["code"] === "string" ? extensions["code"] : INTERNAL;
  if (!(cause instanceof GraphQLError)) return { code: INTERNAL, message: null };
  // graphql-js gives its limits no code; should the words change, the code is that of a syntax error again.
  if (code === "GRAPHQL_PARSE_FAILED" && message.endsWith("Parsing aborted."))
    return { code: "LIMIT_EXCEEDED", message };
  if (code !== INTERNAL) return { code, message };
  // After fifty wrong values graphql-js says that there are more, and points at nothing.
  if (cause.nodes === undefined && message.startsWith("Too many errors processing variables"))
    return { code: "BAD_USER_INPUT", message };
  // During execution graphql-js points at the argument or operation for faults of the query, at the field for ours.
  const kind = cause.nodes?.[0]?.kind;
  if (kind !== undefined && kind !== Kind.FIELD) return { code: "BAD_USER_INPUT", message };
  return { code: INTERNAL, message: null };
}

function innermost(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
}
