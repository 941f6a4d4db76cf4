import { STATUS_CODES, type Server } from "node:http";
import { Socket } from "node:net";

import { endGently, wholeTurn, type Connections } from "./connections.js";

/**
 * What happens when a connection has been without use, or a request without its end, for too long. Node goes by the
 * clock and looks before it reads: after a block of the loop, which is not the clients' fault, it takes connections for
 * timed out whose bytes wait in the kernel. So nobody is cut off before a whole turn of the loop has brought nothing.
 */
export function handleTimeouts(server: Server, connections: Connections): void {
  const endUnused = async (socket: Socket): Promise<void> => {
    const before = socket.bytesRead;
    await wholeTurn();
    if (socket.bytesRead === before && !connections.isAnswering(socket)) endGently(socket);
  };
  // Node forgets a request that it has taken for timed out: that it ends is looked after here.
  const refuseUnlessSending = async (socket: Socket, error: Error): Promise<void> => {
    const before = socket.bytesRead;
    const ended = connections.endOfMessage(socket);
    await wholeTurn();
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
    // Any stream, says its type; what this server accepts are sockets.
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

/** What Node itself does where nobody listens to these errors. */
function refuse(socket: Socket, error: Error, connections: Connections): void {
  // Inside an answer that has begun, the client would take another head for a part of it.
  if (socket.writable && !connections.hasBegunAnswer(socket)) {
    const status = STATUSES[codeOf(error) ?? ""] ?? 400;
    socket.write(`HTTP/1.1 ${String(status)} ${STATUS_CODES[status] ?? ""}\r\nConnection: close\r\n\r\n`);
  }
  socket.destroy(error);
}

function codeOf(error: NodeJS.ErrnoException): string | undefined {
  return error.code;
}
