import { once } from "node:events";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import { Refusal } from "./faults.js";
import { createState, route } from "./routes.js";
import type { Precision } from "./search.js";
import type { Reply } from "./tasks.js";

/** A request that the double received. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

export interface Double extends AsyncDisposable {
  readonly url: string;
  readonly key: string;
  /** All requests so far. */
  readonly seen: readonly Seen[];
  /** Runs before each response: waits, or raises a `Refusal` to answer with that error. */
  before: (request: Seen) => Promise<void> | void;
  /** Sets the time of the last change of an index back by so many milliseconds. */
  age(uid: string, by: number): void;
}

/**
 * A stand-in for a Meilisearch 1.50 server, in this process: the part of its HTTP API that the adapter uses (indexes,
 * settings, documents, asynchronous tasks, phrases, filters, facets, pages, `multi-search`, swaps, errors).
 * `double.test.ts` compares it with recorded responses of a real server. It has no ranking, no typo tolerance and no
 * dictionary of Chinese words.
 */
export async function startDouble(options: { readonly precision?: Precision } = {}): Promise<Double> {
  const state = createState({ key: "double", precision: options.precision ?? "EXACT" });
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    void respond(request, response);
  });
  const double: Double = {
    url: await listen(server),
    key: state.key,
    seen,
    before: () => undefined,
    age: (uid, by) => {
      const index = state.indexes.get(uid);
      if (index) index.updatedAt = new Date(Date.parse(index.updatedAt) - by).toISOString();
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };

  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const text = await bodyOf(request);
    let reply: Reply;
    try {
      const { method = "GET", url: path = "/", headers } = request;
      const body: unknown = text === "" ? undefined : parsed(text);
      const one = { method, path, headers, body };
      seen.push(one);
      await double.before(one);
      reply = route(state, one);
    } catch (cause) {
      if (!(cause instanceof Refusal)) throw cause;
      reply = { status: cause.status, body: cause.body };
    }
    response.writeHead(reply.status, { "content-type": "application/json" });
    response.end(JSON.stringify(reply.body));
  };
  return double;
}

async function listen(server: Server): Promise<string> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString("utf8");
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400, "malformed_payload", "The json payload provided is malformed.");
  }
}
