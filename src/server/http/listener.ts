import { randomUUID } from "node:crypto";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

import type { Connections } from "../connections/connections.js";
import type { Cors } from "./cors.js";
import type { Drain } from "../connections/drain.js";
import { clientOf } from "./client.js";
import type { Errors } from "../graphql/errors.js";
import { fault, json, type Answer, type Exchange, type Handler } from "./handler.js";
import { logRequest, type Logger, type Outcome } from "../observe/log.js";
import type { Outbox } from "./outbox.js";

export interface ListenerOptions {
  /** Asked in order until one answers. */
  readonly handlers: readonly Handler[];
  readonly cors: Cors;
  readonly errors: Errors;
  readonly logger: Logger;
  readonly drain: Drain;
  readonly connections: Connections;
  readonly outbox: Outbox;
  /** How many proxies stand before the server and say who asks. */
  readonly trustedProxies: number;
  /** Told of every request when its answer has ended, besides the log. */
  readonly ended?: ((exchange: Exchange, outcome: Outcome) => void) | undefined;
}

/** The thin layer between `node:http` and the handlers: headers of every answer, HEAD, unexpected errors, the log. */
export function createListener(options: ListenerOptions): RequestListener {
  return (request, response) => {
    const began = performance.now();
    const exchange = exchangeOf(request, response, options.trustedProxies);
    response.once("close", () => {
      const outcome = {
        method: request.method ?? "",
        status: response.statusCode,
        ms: performance.now() - began,
        aborted: !response.writableFinished,
      };
      logRequest(options.logger, exchange, outcome);
      options.ended?.(exchange, outcome);
    });
    void respond(exchange, request, response, options);
  };
}

async function respond(
  exchange: Exchange,
  request: IncomingMessage,
  response: ServerResponse,
  options: ListenerOptions,
): Promise<void> {
  const { cors, drain, connections, outbox, errors } = options;
  try {
    const answer = await answerTo(exchange, options);
    await drain.held();
    const headers = mergeHeaders(SECURITY, { "x-request-id": exchange.id }, cors(exchange), answer);
    // Requests that were sent after this one are answered on the same connection.
    if (drain.draining() && connections.isNewest(request)) headers["connection"] = "close";
    await send(response, answer, headers, request.method === "HEAD" ? null : outbox);
  } catch (cause) {
    // The client went away, or a stream broke after its head was sent: there is nobody left to tell.
    if (!response.destroyed) errors.report(cause);
    response.destroy();
  }
}

async function answerTo(exchange: Exchange, { handlers, errors }: ListenerOptions): Promise<Answer> {
  try {
    for (const handler of handlers) {
      const answer = await handler(exchange);
      if (answer) return answer;
    }
    const message = "there is nothing at this path";
    return fault(exchange, { status: 404, code: "NOT_FOUND", message });
  } catch (cause) {
    if (exchange.body.destroyed && !exchange.body.readableEnded) throw cause;
    const id = errors.report(cause);
    const code = "INTERNAL_SERVER_ERROR";
    exchange.record.codes = [code];
    exchange.record.errorIds = [id];
    return json(500, { errors: [{ message: "Internal error", extensions: { code, id } }] });
  }
}

async function send(
  response: ServerResponse,
  { status, body = "" }: Answer,
  headers: Record<string, string>,
  outbox: Outbox | null,
): Promise<void> {
  if (typeof body === "string" || body instanceof Uint8Array) {
    if (status !== 204 && status !== 304) headers["content-length"] = String(Buffer.byteLength(body));
    response.writeHead(status, headers);
    if (outbox && body.length > 0) await outbox.send(response, body);
    else response.end();
    return;
  }
  response.writeHead(status, headers);
  if (outbox) await pipeline(Readable.from(body), response);
  else response.end();
}

const SECURITY = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  // For answers that are no pages; the playground states its own.
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
};

function mergeHeaders(
  security: Readonly<Record<string, string>>,
  own: Readonly<Record<string, string>>,
  cors: Readonly<Record<string, string>>,
  { headers = {} }: Answer,
): Record<string, string> {
  const merged = { ...security, ...own, ...cors, ...headers };
  const vary = [cors["vary"], headers["vary"]].filter((value) => value !== undefined).join(", ");
  return vary === "" ? merged : { ...merged, vary };
}

function exchangeOf(request: IncomingMessage, response: ServerResponse, trustedProxies: number): Exchange {
  const { url = "/", headers, socket } = request;
  const question = url.indexOf("?");
  const given = headers["x-request-id"];
  return {
    // An id of the proxy's is kept, unless it could forge log lines.
    id: typeof given === "string" && /^[\w.-]{1,64}$/.test(given) ? given : randomUUID(),
    method: request.method === "HEAD" ? "GET" : (request.method ?? ""),
    path: question < 0 ? url : url.slice(0, question),
    search: question < 0 ? "" : url.slice(question),
    headers,
    body: request,
    record: { operation: null, cost: null, fields: null, codes: [], errorIds: [], dataVersion: () => null },
    client: clientOf(headers["x-forwarded-for"], socket.remoteAddress, trustedProxies),
    whenGone: (callback) => {
      response.once("close", () => {
        if (!response.writableFinished) callback();
      });
    },
  };
}
