import type { ServerResponse } from "node:http";

export interface Outbox {
  /** Sends the body of an answer whose head is written, and ends it. Resolves when nothing is left to do. */
  readonly send: (response: ServerResponse, body: string | Uint8Array) => Promise<void> | undefined;
}

export interface OutboxOptions {
  /** How long an answer may stay without progress. */
  readonly stallMs?: number;
  /** Most bytes that wait for their readers in all. */
  readonly mostBytes?: number;
}

interface Sending {
  readonly response: ServerResponse;
  unsent: number;
  /** Sweeps since a piece was taken. */
  stalled: number;
}

// What has to be taken within the time for an answer to count as being read.
const PIECE = 64 * 1024;
const SWEEPS = 6;

/**
 * Sends answers and cuts off who does not read them: an answer waits in memory until it is taken, and a few connections
 * that never read would hold what there is.
 */
export function createOutbox({ stallMs = 30_000, mostBytes = 64 * 1024 * 1024 }: OutboxOptions = {}): Outbox {
  // In the order of their last progress.
  const sendings = new Set<Sending>();
  let unsent = 0;
  let sweeping: NodeJS.Timeout | null = null;

  // Sweeps are counted, not the clock: after a block of the loop one comes, and not all that were missed.
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
  const begin = (response: ServerResponse, bytes: number): Sending => {
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
  /** Who has been without progress for longest has to go first. */
  const makeRoom = (newest: Sending): void => {
    let excess = unsent - mostBytes;
    for (const sending of sendings) {
      if (excess <= 0 || sending === newest) return;
      excess -= sending.unsent;
      sending.response.req.socket.destroy();
    }
  };
  const sendPieces = async (sending: Sending, body: Uint8Array): Promise<void> => {
    const { response } = sending;
    const { socket } = response.req;
    for (let at = 0; at < body.length; at += PIECE) {
      const piece = body.subarray(at, at + PIECE);
      await taken(response, piece);
      // Ended now, the answer would pass for one that was sent.
      if (socket.destroyed) return;
      progress(sending, piece.length);
    }
    response.end();
  };
  return {
    send: (response, body) => {
      const bytes = typeof body === "string" ? Buffer.byteLength(body) : body.byteLength;
      const sending = begin(response, bytes);
      makeRoom(sending);
      if (bytes > PIECE) return sendPieces(sending, typeof body === "string" ? Buffer.from(body) : body);
      // A string as it is: node then writes it together with the head, which halves the cost of a small answer.
      response.end(body);
      return undefined;
    },
  };
}

/** Resolves when the system has taken the bytes, or nobody will. */
function taken(response: ServerResponse, piece: Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      response.off("close", done);
      resolve();
    };
    response.once("close", done);
    response.write(piece, done);
  });
}
