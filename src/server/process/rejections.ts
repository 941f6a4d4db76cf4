import type { Logger } from "../observe/log.js";

/**
 * Logs unhandled rejections, so that the process continues. By default they end the process, and all requests with it.
 * They happen because graphql-js drops the other promises of a list when one item fails.
 */
export function logUnhandledRejections(logger: Logger): void {
  process.on("unhandledRejection", (cause) => {
    logger.warn({ err: cause }, "rejected when nobody waited");
  });
}
