import type { IncomingHttpHeaders } from "node:http";
import type { Readable } from "node:stream";

/** One request on its way through the list of handlers in `app.ts`. */
export interface Exchange {
  readonly id: string;
  /** HEAD is answered as GET; `http.ts` leaves the body away. */
  readonly method: string;
  readonly path: string;
  /** With its question mark; empty without one. */
  readonly search: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Readable;
  readonly record: RequestRecord;
  /** Who asks, for fair turns: an address, or a network of them. */
  readonly client: string;
  /** Calls back where the client goes away before it has its answer. */
  readonly whenGone: (callback: () => void) => void;
}

/** What the handlers leave for the request's log line. */
export interface RequestRecord {
  operation: string | null;
  cost: number | null;
  /** Fields that were really answered. */
  fields: number | null;
  codes: readonly string[];
  /** The version that all of the answer is of; null where the store was not asked. */
  dataVersion: () => string | null;
  /** Ids of errors that were masked in the answer and logged with their cause. */
  errorIds: readonly string[];
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array | AsyncIterable<string>;
}

/** Answers the request, or null when it is not for this handler. */
export type Handler = (exchange: Exchange) => Answer | null | Promise<Answer | null>;

type Methods = Readonly<Partial<Record<"GET" | "POST", Handler>>>;

/** Answers one path: 405 for methods it does not have, and OPTIONS by naming those it has. */
export function route(path: string, methods: Methods): Handler {
  const allow = ["GET", "HEAD", "POST", "OPTIONS"]
    .filter((method) => method === "OPTIONS" || (method === "HEAD" ? "GET" : method) in methods)
    .join(", ");
  return (exchange) => {
    if (exchange.path !== path) return null;
    if (exchange.method === "OPTIONS") return { status: 204, headers: { allow } };
    const handler = Object.hasOwn(methods, exchange.method)
      ? methods[exchange.method as keyof Methods]
      : undefined;
    if (handler) return handler(exchange);
    return fault(
      exchange,
      { status: 405, code: "METHOD_NOT_ALLOWED", message: `${path} takes ${allow}` },
      { allow },
    );
  };
}

/** The first of the handlers that answers. */
export function first(...handlers: readonly Handler[]): Handler {
  return async (exchange) => {
    for (const handler of handlers) {
      const answer = await handler(exchange);
      if (answer) return answer;
    }
    return null;
  };
}

export function json(status: number, value: unknown, headers?: Answer["headers"]): Answer {
  return {
    status,
    headers: { "content-type": "application/json; charset=utf-8", ...headers },
    body: `${JSON.stringify(value)}\n`,
  };
}

/** An answer outside GraphQL has the shape of a GraphQL error all the same: clients need to know one only. */
export function fault(
  { record }: Exchange,
  { status, code, message }: { status: number; code: string; message: string },
  headers?: Answer["headers"],
): Answer {
  record.codes = [code];
  return json(status, { errors: [{ message, extensions: { code } }] }, headers);
}
