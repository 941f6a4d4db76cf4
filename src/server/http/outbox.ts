import type { ServerResponse } from "node:http";

export interface Outbox {
  /** Sends the body of a response whose head is written, and ends it. Resolves when all is sent or the client is gone. */
  readonly send: (response: ServerResponse, body: string | Uint8Array) => Promise<void> | undefined;
}

export interface OutboxOptions {
  /** How long a response may make no progress, in milliseconds. */
  readonly stallMs?: number;
  /** Most bytes that may wait for slow readers, over all responses. */
  readonly maxBytes?: number;
}

interface Sending {
  readonly response: ServerResponse;
  unsent: number;
  /** Sweeps since the last progress. */
  stalled: number;
}

// A client makes progress when the system has taken a chunk of this size.
const CHUNK = 64 * 1024;
const SWEEPS = 6;

/**
 * Sends responses and disconnects clients that do not read them. A response stays in memory until it is read, so a few
 * connections that never read would use up the memory.
 */
export function createOutbox({ stallMs = 30_000, maxBytes = 64 * 1024 * 1024 }: OutboxOptions = {}): Outbox {
  // Sorted by their last progress, the oldest first.
  const sendings = new Set<Sending>();
  let unsent = 0;
  let sweeping: NodeJS.Timeout | null = null;

  // Counts sweeps instead of time: after the event loop was blocked, one sweep runs, not all that were missed.
  const sweep = (): void => {
    for (const sending of sendings) if (++sending.stalled > SWEEPS) sending.response.req.socket.destroy();
    if (sendings.size > 0 || sweeping === null) return;
    clearInterval(sweeping);
    sweeping = null;
  };
  const progress = (sending: Sending, bytes: number): void => {
    if (!sendings.delete(sending)) return;
    sendings.add(sending);
    sending.stalled = 0;
    sending.unsent -= bytes;
    unsent -= bytes;
  };
  const start = (response: ServerResponse, bytes: number): Sending => {
    const sending = { response, unsent: bytes, stalled: 0 };
    sendings.add(sending);
    unsent += bytes;
    response.once("close", () => {
      sendings.delete(sending);
      unsent -= sending.unsent;
    });
    sweeping ??= setInterval(sweep, stallMs / SWEEPS).unref();
    return sending;
  };
  /** Disconnects the clients that have made no progress for longest. */
  const makeRoom = (newest: Sending): void => {
    let excess = unsent - maxBytes;
    for (const sending of sendings) {
      if (excess <= 0 || sending === newest) return;
      excess -= sending.unsent;
      sending.response.req.socket.destroy();
    }
  };
  const sendChunks = async (sending: Sending, body: Uint8Array): Promise<void> => {
    const { response } = sending;
    const { socket } = response.req;
    for (let at = 0; at < body.length; at += CHUNK) {
      const chunk = body.subarray(at, at + CHUNK);
      await taken(response, chunk);
      // Calling end() now would make an unsent response look sent.
      if (socket.destroyed) return;
      progress(sending, chunk.length);
    }
    response.end();
  };
  return {
    send: (response, body) => {
      const bytes = typeof body === "string" ? Buffer.byteLength(body) : body.byteLength;
      const sending = start(response, bytes);
      makeRoom(sending);
      if (bytes > CHUNK) return sendChunks(sending, typeof body === "string" ? Buffer.from(body) : body);
      // As a string: Node then writes it together with the head, which halves the cost of a small response.
      response.end(body);
      return undefined;
    },
  };
}

/** Resolves when the system has taken the bytes, or the connection is closed. */
function taken(response: ServerResponse, chunk: Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      response.off("close", done);
      resolve();
    };
    response.once("close", done);
    response.write(chunk, done);
  });
}
