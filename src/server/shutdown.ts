import type { Server } from "node:http";
import type { Socket } from "node:net";

import type { Logger } from "./log.js";

export interface Drain {
  /** True from the first moment of the way out. */
  readonly draining: () => boolean;
  /** Resolves when no connection is left. Later calls wait for the same end. */
  readonly drain: (times: DrainTimes) => Promise<void>;
}

export interface DrainTimes {
  /**
   * How long connections are still accepted and kept: readiness already says 503, and every answer ends its
   * connection. Closed without notice, a kept connection would be reset under the client's next request.
   */
  readonly noticeMs: number;
  /** How long running requests get, from the beginning of the notice. */
  readonly graceMs: number;
}

/** Follows the server's connections, so that it can be stopped without failing a request. */
export function createDrain(server: Server): Drain {
  const running = new Map<Socket, number>();
  let ended: Promise<void> | null = null;

  server.on("connection", (socket) => {
    running.set(socket, 0);
    socket.once("close", () => running.delete(socket));
  });
  server.on("request", ({ socket }, response) => {
    count(socket, 1);
    response.once("close", () => {
      count(socket, -1);
    });
  });
  const count = (socket: Socket, change: number): void => {
    const now = running.get(socket);
    if (now !== undefined) running.set(socket, now + change);
  };

  // Not `closeIdleConnections`: it spares connections that never sent a request, as browsers open them in advance.
  const closeIdle = (): void => {
    for (const [socket, requests] of running) if (requests === 0) socket.destroy();
  };
  const end = async ({ noticeMs, graceMs }: DrainTimes): Promise<void> => {
    const forced = setTimeout(() => {
      server.closeAllConnections();
    }, graceMs);
    await pause(Math.min(noticeMs, graceMs));
    await new Promise<void>((resolve) => {
      server.close(() => {
        resolve();
      });
      closeIdle();
    });
    clearTimeout(forced);
  };
  return {
    draining: () => ended !== null,
    drain: (times) => (ended ??= end(times)),
  };
}

export interface StopOptions {
  readonly stop: (options: { readonly noticeMs: number }) => Promise<void>;
  readonly logger: Logger;
  readonly exit?: (code: number) => void;
}

// Longer than most probes' period would be better, but nobody waits that long for a restart.
const NOTICE_MS = 1_000;

/** SIGTERM and SIGINT end the process properly, exit code 0; the second one ends it at once, exit code 1. */
export function stopOnSignals({
  stop,
  logger,
  exit = (code) => process.exit(code),
}: StopOptions): void {
  let stopping = false;
  const onSignal = (signal: NodeJS.Signals): void => {
    if (stopping) {
      logger.warn({ signal }, "stopped before running requests had ended");
      exit(1);
      return;
    }
    stopping = true;
    logger.info({ signal }, "stopping");
    // Whoever presses Ctrl-C has no load balancer that must hear of it first.
    stop({ noticeMs: signal === "SIGINT" ? 0 : NOTICE_MS }).then(
      () => {
        logger.info("stopped");
        exit(0);
      },
      (cause: unknown) => {
        logger.error({ err: cause }, "could not stop properly");
        exit(1);
      },
    );
  };
  process.on("SIGTERM", onSignal);
  process.on("SIGINT", onSignal);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
