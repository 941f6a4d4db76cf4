import { Server as NetServer, type Socket } from "node:net";
import type { IncomingMessage, Server, ServerResponse } from "node:http";

/** State of the open connections that Node does not expose. */
export interface Connections {
  readonly count: () => number;
  /** Number of connections and requests so far. */
  readonly arrivals: () => number;
  /** True if no request is being received or answered: the next bytes start a new request. */
  readonly isIdle: (socket: Socket) => boolean;
  readonly isResponding: (socket: Socket) => boolean;
  /** True if the head of an unfinished response is sent. */
  readonly hasStartedResponse: (socket: Socket) => boolean;
  /** Returns a function. When called later, it says whether the request that is being received now has arrived in full. */
  readonly endOfMessage: (socket: Socket) => () => boolean;
  /** True for the last request of its connection so far: only its response may close the connection. */
  readonly isNewest: (request: IncomingMessage) => boolean;
  readonly endIdle: () => void;
  readonly destroyAll: () => void;
  /** Stops accepting. Unlike `server.close`, leaves the open connections alone. */
  readonly stopAccepting: () => void;
}

interface State {
  /** Unfinished responses. */
  readonly running: Set<ServerResponse>;
  newest: IncomingMessage | null;
  /** Bytes received by the end of the last request and its response. */
  settled: number;
}

export function trackConnections(server: Server): Connections {
  const states = new Map<Socket, State>();
  let arrivals = 0;

  server.on("connection", (socket) => {
    arrivals++;
    const state: State = { running: new Set(), newest: null, settled: 0 };
    states.set(socket, state);
    socket.once("close", () => {
      states.delete(socket);
      // Node closes only the response that has its turn. Those queued behind it would never be cleaned up.
      process.nextTick(() => {
        for (const response of state.running) response.emit("close");
      });
    });
    // Node calls this after the last response. Its own version resets the connection if the client is still sending.
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
    // The request body can end after the response.
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
    isResponding: (socket) => (states.get(socket)?.running.size ?? 0) > 0,
    hasStartedResponse: (socket) =>
      [...(states.get(socket)?.running ?? [])].some(({ headersSent }) => headersSent),
    endOfMessage: (socket) => {
      const now = states.get(socket)?.newest ?? null;
      const body = now?.complete === false;
      // A head that is being received becomes the newest request when it is complete.
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
      // `server.close` also destroys connections whose response is written but not yet read.
      NetServer.prototype.close.call(server);
    },
  };
}

// Longer than a round trip to a client.
const LINGER_MS = 1_000;

/**
 * Ends our side of the connection and waits for the client to end its own. If it is destroyed at once while a byte of the
 * client is on its way, the connection is reset, and the client can lose a response that it has already received.
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

/** Resolves after one full turn of the event loop: by then, everything that the kernel holds now has been read. */
export async function fullLoopTurn(): Promise<void> {
  // The first one can come in the middle of a turn.
  await new Promise((resolve) => setImmediate(resolve));
  await new Promise((resolve) => setImmediate(resolve));
}
