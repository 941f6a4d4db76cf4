import type { Logger } from "../observe/log.js";

/**
 * Logs what rejects when nobody waits for it any more, and goes on. By itself such a promise ends the process, with the
 * requests of everybody: graphql-js lets go of the promises of a list as soon as one of its items has failed.
 */
export function surviveRejections(logger: Logger): void {
  process.on("unhandledRejection", (cause) => {
    logger.warn({ err: cause }, "rejected when nobody waited");
  });
}
