import { STATUS_CODES, type Server } from "node:http";
import { Socket } from "node:net";

import { endGently, fullLoopTurn, type Connections } from "./connections.js";

/**
 * Ends connections that are unused for too long, and requests that do not arrive in time. Node checks the clock before it
 * reads. So after the event loop was blocked, which is not the client's fault, Node reports a timeout although bytes wait
 * in the kernel. Therefore a connection is only ended after a full turn of the loop that brought nothing.
 */
export function handleTimeouts(server: Server, connections: Connections): void {
  const endUnused = async (socket: Socket): Promise<void> => {
    const before = socket.bytesRead;
    await fullLoopTurn();
    if (socket.bytesRead === before && !connections.isResponding(socket)) endGently(socket);
  };
  // Node does not watch a request again after it has reported its timeout, so this does.
  const refuseUnlessSending = async (socket: Socket, error: Error): Promise<void> => {
    const before = socket.bytesRead;
    const ended = connections.endOfMessage(socket);
    await fullLoopTurn();
    if (socket.bytesRead === before) refuse(socket, error, connections);
    else
      setTimeout(() => {
        if (!ended()) refuse(socket, error, connections);
      }, server.requestTimeout).unref();
  };
  server.on("timeout", (socket: Socket) => {
    void endUnused(socket);
  });
  server.on("clientError", (error, socket) => {
    // The type allows any stream; this server accepts sockets only.
    if (!(socket instanceof Socket)) socket.destroy(error);
    else if (codeOf(error) === "ERR_HTTP_REQUEST_TIMEOUT") void refuseUnlessSending(socket, error);
    else refuse(socket, error, connections);
  });
}

const STATUSES: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** Does what Node does by default if nothing listens to these errors. */
function refuse(socket: Socket, error: Error, connections: Connections): void {
  // In the middle of a response, the client would read a second head as a part of it.
  if (socket.writable && !connections.hasStartedResponse(socket)) {
    const status = STATUSES[codeOf(error) ?? ""] ?? 400;
    socket.write(`HTTP/1.1 ${String(status)} ${STATUS_CODES[status] ?? ""}\r\nConnection: close\r\n\r\n`);
  }
  socket.destroy(error);
}

function codeOf(error: NodeJS.ErrnoException): string | undefined {
  return error.code;
}
