/** An error of the API: the codes that clients can act on. Others are possible: the server may be newer. */
export type ErrorCode =
  | "BAD_USER_INPUT"
  | "GRAPHQL_PARSE_FAILED"
  | "GRAPHQL_VALIDATION_FAILED"
  | "LIMIT_EXCEEDED"
  | "DEADLINE_EXCEEDED"
  | "OVERLOADED"
  | "NOT_LOADED"
  | "DATA_CHANGED"
  | "INTERNAL_SERVER_ERROR"
  /** No answer arrived: no network, no server, or it was refused by CORS. */
  | "NETWORK_ERROR"
  /** An answer arrived that is not GraphQL: another program at this address, or a proxy. */
  | "BAD_RESPONSE"
  | (string & {});

export class ApiError extends Error {
  override readonly name = "ApiError";
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly details: {
      readonly status?: number;
      readonly retryAfterMs?: number;
      readonly cause?: unknown;
    } = {},
  ) {
    super(message, { cause: details.cause });
  }
}
