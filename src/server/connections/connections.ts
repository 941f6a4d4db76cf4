import { Server as NetServer, type Socket } from "node:net";
import type { IncomingMessage, Server, ServerResponse } from "node:http";

/** What Node keeps to itself of the open connections. */
export interface Connections {
  readonly count: () => number;
  /** Connections and requests that have come so far. */
  readonly arrivals: () => number;
  /** Nothing is being answered or received: what comes next is a new request. */
  readonly isIdle: (socket: Socket) => boolean;
  readonly isAnswering: (socket: Socket) => boolean;
  /** The head of an answer that has not ended is on its way. */
  readonly hasBegunAnswer: (socket: Socket) => boolean;
  /** Tells later whether the request that is being received now has ended since. */
  readonly endOfMessage: (socket: Socket) => () => boolean;
  /** The last request so far of its connection: only its answer may say that the connection ends. */
  readonly isNewest: (request: IncomingMessage) => boolean;
  readonly endIdle: () => void;
  readonly destroyAll: () => void;
  /** Stops accepting; unlike the server's own `close`, touches no connection. */
  readonly stopAccepting: () => void;
}

interface State {
  /** Answers that have not ended. */
  readonly running: Set<ServerResponse>;
  newest: IncomingMessage | null;
  /** Bytes received until the last request and its answer had ended. */
  settled: number;
}

export function followConnections(server: Server): Connections {
  const states = new Map<Socket, State>();
  let arrivals = 0;

  server.on("connection", (socket) => {
    arrivals++;
    const state: State = { running: new Set(), newest: null, settled: 0 };
    states.set(socket, state);
    socket.once("close", () => {
      states.delete(socket);
      // Node does so for the answer that has its turn, but not for those behind it, which then nobody would clear away.
      process.nextTick(() => {
        for (const response of state.running) response.emit("close");
      });
    });
    // What Node calls after the last answer, and which would reset the connection where the client is still sending.
    socket.destroySoon = () => {
      endGently(socket);
    };
  });
  server.on("request", (request, response) => {
    const { socket } = request;
    const state = states.get(socket);
    if (!state) return;
    arrivals++;
    state.running.add(response);
    state.newest = request;
    response.once("close", () => {
      state.running.delete(response);
      state.settled = socket.bytesRead;
    });
    // The body may end after the answer.
    request.once("close", () => {
      state.settled = socket.bytesRead;
    });
  });

  const isIdle = (socket: Socket): boolean => {
    const state = states.get(socket);
    if (!state) return false;
    const { running, newest, settled } = state;
    return running.size === 0 && newest?.complete !== false && socket.bytesRead === settled;
  };
  return {
    count: () => states.size,
    arrivals: () => arrivals,
    isIdle,
    isAnswering: (socket) => (states.get(socket)?.running.size ?? 0) > 0,
    hasBegunAnswer: (socket) =>
      [...(states.get(socket)?.running ?? [])].some(({ headersSent }) => headersSent),
    endOfMessage: (socket) => {
      const now = states.get(socket)?.newest ?? null;
      const body = now?.complete === false;
      // A head that is being received becomes the newest request when it is whole.
      return () => socket.destroyed || (body ? now.complete : states.get(socket)?.newest !== now);
    },
    isNewest: (request) => states.get(request.socket)?.newest === request,
    endIdle: () => {
      for (const socket of states.keys()) if (isIdle(socket)) endGently(socket);
    },
    destroyAll: () => {
      for (const socket of states.keys()) socket.destroy();
    },
    stopAccepting: () => {
      // The server's own `close` also destroys connections whose answer is written but not yet read.
      NetServer.prototype.close.call(server);
    },
  };
}

// Longer than a packet needs to a client and back.
const LINGER_MS = 1_000;

/**
 * Ends our side of the connection and waits for the client to end its own. Destroyed at once, it would be reset where a
 * byte of the client is under way, and with a reset the client may lose an answer that it has received already.
 */
export function endGently(socket: Socket): void {
  if (socket.destroyed || socket.writableEnded) return;
  socket.end(() => {
    const destroyed = setTimeout(() => socket.destroy(), LINGER_MS);
    socket.once("close", () => {
      clearTimeout(destroyed);
    });
  });
}

/** Resolves when the loop has looked once for everything that has come: what is in the kernel by now is seen then. */
export async function wholeTurn(): Promise<void> {
  // The first may come in the middle of a turn.
  await new Promise((resolve) => setImmediate(resolve));
  await new Promise((resolve) => setImmediate(resolve));
}
