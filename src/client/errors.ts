/** The codes of `extensions.code` that the API can give. They never change their meaning. */
export type ServerErrorCode =
  /** An argument, a day, a cursor, an id, or a value of a variable is wrong: the message says which. */
  | "BAD_INPUT"
  | "BAD_DATE"
  | "BAD_CURSOR"
  | "BAD_ID"
  | "BAD_USER_INPUT"
  /** The query is no GraphQL, does not fit the schema, or names an operation that it does not have. */
  | "GRAPHQL_PARSE_FAILED"
  | "GRAPHQL_VALIDATION_FAILED"
  | "OPERATION_RESOLUTION_FAILURE"
  /** The request is no request for GraphQL. */
  | "BAD_REQUEST"
  | "UNSUPPORTED_MEDIA_TYPE"
  | "METHOD_NOT_ALLOWED"
  | "NOT_FOUND"
  /** It asks for more than the server allows at once: too deep, too many fields, too long. */
  | "LIMIT_EXCEEDED"
  /** It took longer than the server allows. */
  | "DEADLINE_EXCEEDED"
  /** Too many requests wait already. */
  | "OVERLOADED"
  /** The server has no data yet. */
  | "NOT_LOADED"
  /** The data were replaced meanwhile. */
  | "DATA_CHANGED"
  /** What the server stands on is out of order. */
  | "STORE_UNAVAILABLE"
  | "STORE_FAILED"
  | "STORE_DAMAGED"
  | "STORE_FORMAT"
  | "INDEX_MISSING"
  | "INDEX_DAMAGED"
  | "SEARCH_UNAVAILABLE"
  | "SEARCH_FAILED"
  | "INTERNAL_SERVER_ERROR";

/** The codes that the client gives itself. */
export type ClientErrorCode =
  /** No answer arrived: no network, no server, or the browser hides it (CORS). */
  | "NETWORK_ERROR"
  /** An answer arrived that is not one of this API: another program at this address, or a proxy. */
  | "BAD_RESPONSE"
  /** No answer arrived within `timeoutMs`. */
  | "TIMEOUT";

export type KnownErrorCode = ServerErrorCode | ClientErrorCode;

/** A server may be newer than the client, so any other code is possible, too. */
export type ErrorCode = KnownErrorCode | (string & {});

/** One error of an answer, as the API sends it. */
export interface ResponseError {
  readonly message: string;
  /** Where in the text of the query. */
  readonly locations?: readonly { readonly line: number; readonly column: number }[];
  /** Which field of the answer is missing because of it. */
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, unknown>> & { readonly code?: ErrorCode };
}

export interface ApiErrorDetails {
  readonly cause?: unknown;
  readonly errors?: readonly ResponseError[] | undefined;
  readonly data?: unknown;
  readonly status?: number | undefined;
  readonly requestId?: string | undefined;
  readonly retryAfterMs?: number | undefined;
}

/** A query that was not answered, or not in full. `code` says why; the message is for people and may change. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  /** All errors of the answer; `code` and `message` are those of the first. Empty if there was no answer. */
  readonly errors: readonly ResponseError[];
  /** The part of the answer that arrived in spite of the errors; null if there is none. */
  readonly data: unknown;
  /** Status of the HTTP response, if one arrived. */
  readonly status: number | undefined;
  /** `x-request-id` of the response: the operator finds the request in the log by it. */
  readonly requestId: string | undefined;
  /** How long the server asks to wait before the next attempt. */
  readonly retryAfterMs: number | undefined;

  constructor(
    readonly code: ErrorCode,
    message: string,
    { cause, errors = [], data = null, status, requestId, retryAfterMs }: ApiErrorDetails = {},
  ) {
    super(message, cause === undefined ? undefined : { cause });
    this.errors = errors;
    this.data = data;
    this.status = status;
    this.requestId = requestId;
    this.retryAfterMs = retryAfterMs;
  }

  /** Whether the same query may be answered in a moment. The client has then tried again already, if it was allowed to. */
  get isRetryable(): boolean {
    if (this.code === "BAD_RESPONSE") return PASSING_STATUS.has(this.status ?? 0);
    const codes = this.errors.map((error) => error.extensions?.code ?? "BAD_RESPONSE");
    return [this.code, ...codes].every((code) => PASSING.has(code));
  }
}

/**
 * Not DEADLINE_EXCEEDED: the server has worked for all the time it allows, and the same query would take it again. Not what
 * only an operator can mend, such as STORE_DAMAGED, although its status is 503, too.
 */
const PASSING: ReadonlySet<ErrorCode> = new Set<KnownErrorCode>([
  "NETWORK_ERROR",
  "TIMEOUT",
  "OVERLOADED",
  "DATA_CHANGED",
  "STORE_UNAVAILABLE",
  "STORE_FAILED",
  "SEARCH_UNAVAILABLE",
  "SEARCH_FAILED",
]);

/** What proxies send while the server behind them is busy or starts. */
const PASSING_STATUS: ReadonlySet<number> = new Set([429, 502, 503, 504]);
