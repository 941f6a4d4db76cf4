import type { IncomingHttpHeaders } from "node:http";
import type { Readable } from "node:stream";

/** One request, as the handlers in `app.ts` see it. */
export interface RequestContext {
  readonly id: string;
  /** GET for a HEAD request: `listener.ts` leaves out the body. */
  readonly method: string;
  readonly path: string;
  /** The query string with its question mark; empty if there is none. */
  readonly search: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Readable;
  readonly record: RequestRecord;
  /** Address or network of the client; clients take fair turns by it. */
  readonly client: string;
  /** Calls back if the client disconnects before it has the whole response. */
  readonly whenGone: (callback: () => void) => void;
}

/** Filled in by the handlers, for the log line of the request. */
export interface RequestRecord {
  operation: string | null;
  cost: number | null;
  /** Number of fields in the response. */
  fields: number | null;
  codes: readonly string[];
  /** Version of the data in the response; null if the store was not read. */
  dataVersion: () => string | null;
  /** Ids of errors that the response masks and the log explains. */
  errorIds: readonly string[];
}

export interface HttpResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array | AsyncIterable<string>;
}

/** Returns the response, or null if the request is not for this handler. */
export type Handler = (context: RequestContext) => HttpResponse | null | Promise<HttpResponse | null>;

type Methods = Readonly<Partial<Record<"GET" | "POST", Handler>>>;

/** Handles one path. Other methods get 405; OPTIONS gets the list of methods. */
export function route(path: string, methods: Methods): Handler {
  const allow = ["GET", "HEAD", "POST", "OPTIONS"]
    .filter((method) => method === "OPTIONS" || (method === "HEAD" ? "GET" : method) in methods)
    .join(", ");
  return (context) => {
    if (context.path !== path) return null;
    if (context.method === "OPTIONS") return { status: 204, headers: { allow } };
    const handler = Object.hasOwn(methods, context.method)
      ? methods[context.method as keyof Methods]
      : undefined;
    if (handler) return handler(context);
    return errorResponse(
      context,
      { status: 405, code: "METHOD_NOT_ALLOWED", message: `${path} takes ${allow}` },
      { allow },
    );
  };
}

/** Tries the handlers in order and returns the first response. */
export function firstOf(...handlers: readonly Handler[]): Handler {
  return async (context) => {
    for (const handler of handlers) {
      const response = await handler(context);
      if (response) return response;
    }
    return null;
  };
}

export function jsonResponse(
  status: number,
  value: unknown,
  headers?: HttpResponse["headers"],
): HttpResponse {
  return {
    status,
    headers: { "content-type": "application/json; charset=utf-8", ...headers },
    body: `${JSON.stringify(value)}\n`,
  };
}

/** Has the shape of a GraphQL error, also outside GraphQL: clients need to know one shape only. */
export function errorResponse(
  { record }: RequestContext,
  { status, code, message }: { status: number; code: string; message: string },
  headers?: HttpResponse["headers"],
): HttpResponse {
  record.codes = [code];
  return jsonResponse(status, { errors: [{ message, extensions: { code } }] }, headers);
}
