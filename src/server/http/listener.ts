import { randomUUID } from "node:crypto";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

import type { Connections } from "../connections/connections.js";
import type { Cors } from "./cors.js";
import type { Drain } from "../connections/drain.js";
import { clientOf } from "./client.js";
import type { Errors } from "../graphql/errors.js";
import {
  errorResponse,
  jsonResponse,
  type HttpResponse,
  type RequestContext,
  type Handler,
} from "./handler.js";
import { logRequest, type Logger, type Outcome } from "../observe/log.js";
import type { Compress } from "./encoding.js";
import type { Outbox } from "./outbox.js";

export interface ListenerOptions {
  /** Tried in order until one returns a response. */
  readonly handlers: readonly Handler[];
  readonly cors: Cors;
  readonly errors: Errors;
  readonly logger: Logger;
  readonly drain: Drain;
  readonly connections: Connections;
  readonly outbox: Outbox;
  readonly compress: Compress;
  /** Number of proxies in front of the server whose X-Forwarded-For entries are trusted. */
  readonly trustedProxies: number;
  /** Called after the end of each request, besides the log. */
  readonly onEnd?: ((context: RequestContext, outcome: Outcome) => void) | undefined;
}

/**
 * The layer between `node:http` and the handlers. Adds the headers of every response, treats HEAD and unexpected errors,
 * and writes the log.
 */
export function createListener(options: ListenerOptions): RequestListener {
  return (request, response) => {
    const startedAt = performance.now();
    const context = contextOf(request, response, options.trustedProxies);
    response.once("close", () => {
      const outcome = {
        method: request.method ?? "",
        status: response.statusCode,
        ms: performance.now() - startedAt,
        aborted: !response.writableFinished,
      };
      logRequest(options.logger, context, outcome);
      options.onEnd?.(context, outcome);
    });
    void respond(context, request, response, options);
  };
}

async function respond(
  context: RequestContext,
  request: IncomingMessage,
  response: ServerResponse,
  options: ListenerOptions,
): Promise<void> {
  const { cors, drain, connections, outbox, compress, errors } = options;
  try {
    const result = await compress(context, await responseTo(context, options));
    await drain.held();
    const headers = mergeHeaders(SECURITY, { "x-request-id": context.id }, cors(context), result);
    // Not if later requests on this connection still wait for their responses.
    if (drain.draining() && connections.isNewest(request)) headers["connection"] = "close";
    await send(response, result, headers, request.method === "HEAD" ? null : outbox);
  } catch (cause) {
    // The client disconnected, or a stream failed after the head was sent: no error response is possible.
    if (!response.destroyed) errors.report(cause);
    response.destroy();
  }
}

async function responseTo(
  context: RequestContext,
  { handlers, errors }: ListenerOptions,
): Promise<HttpResponse> {
  try {
    for (const handler of handlers) {
      const response = await handler(context);
      if (response) return response;
    }
    const message = "there is nothing at this path";
    return errorResponse(context, { status: 404, code: "NOT_FOUND", message });
  } catch (cause) {
    if (context.body.destroyed && !context.body.readableEnded) throw cause;
    const id = errors.report(cause);
    const code = "INTERNAL_SERVER_ERROR";
    context.record.codes = [code];
    context.record.errorIds = [id];
    return jsonResponse(500, { errors: [{ message: "Internal error", extensions: { code, id } }] });
  }
}

async function send(
  response: ServerResponse,
  { status, body = "" }: HttpResponse,
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
  // For everything but pages; the playground sets its own policy.
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
};

function mergeHeaders(
  security: Readonly<Record<string, string>>,
  own: Readonly<Record<string, string>>,
  cors: Readonly<Record<string, string>>,
  { headers = {} }: HttpResponse,
): Record<string, string> {
  const merged = { ...security, ...own, ...cors, ...headers };
  const vary = [cors["vary"], headers["vary"]].filter((value) => value !== undefined).join(", ");
  return vary === "" ? merged : { ...merged, vary };
}

function contextOf(
  request: IncomingMessage,
  response: ServerResponse,
  trustedProxies: number,
): RequestContext {
  const { url = "/", headers, socket } = request;
  const question = url.indexOf("?");
  const given = headers["x-request-id"];
  return {
    // An id from the proxy is kept, unless it could forge log lines.
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
