import type { Logger } from "../observe/log.js";

export interface StopOptions {
  readonly stop: (options: { readonly noticeMs: number }) => Promise<void>;
  readonly logger: Logger;
  readonly exit?: (code: number) => void;
}

// Longer than the period of most probes would be better, but a restart would take too long.
const NOTICE_MS = 1_000;

/** SIGTERM and SIGINT stop the process cleanly with exit code 0; a second signal stops it at once with exit code 1. */
export function stopOnSignals({ stop, logger, exit = (code) => process.exit(code) }: StopOptions): void {
  let stopping = false;
  const onSignal = (signal: NodeJS.Signals): void => {
    if (stopping) {
      logger.warn({ signal }, "stopped before running requests had ended");
      exit(1);
      return;
    }
    stopping = true;
    logger.info({ signal }, "stopping");
    // Ctrl-C comes from a terminal, where no load balancer must be notified first.
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
