import { pino, symbols, type DestinationStream, type Logger } from "pino";

import type { LogLevel } from "../../config.js";
import { createSink, tellOnStandardError } from "./log-sink.js";
import type { Exchange, RequestRecord } from "../http/handler.js";

export type { Logger } from "pino";

/** Writes JSON lines, to standard output unless told otherwise. */
export function createLogger(level: LogLevel, destination?: DestinationStream): Logger {
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    destination ?? createSink({ fd: 1, tell: tellOnStandardError }),
  );
}

export interface Outcome {
  /** As sent: handlers see a HEAD as a GET. */
  readonly method: string;
  readonly status: number;
  readonly ms: number;
  /** The client went away before it had the whole answer. */
  readonly aborted: boolean;
}

/** The one line of a request. No query text, no variables: they can hold what people search for. */
export function logRequest(logger: Logger, exchange: Exchange, outcome: Outcome): void {
  const { id, path, record } = exchange;
  const line = {
    id,
    method: outcome.method.slice(0, 20),
    path: path.slice(0, 200),
    status: outcome.status,
    ms: Math.round(outcome.ms * 10) / 10,
    ...(record.operation === null ? {} : { operation: record.operation.slice(0, 100) }),
    ...(record.cost === null ? {} : { cost: record.cost }),
    ...(record.fields === null ? {} : { fields: record.fields }),
    ...(record.codes.length === 0 ? {} : { codes: record.codes }),
    ...(record.errorIds.length === 0 ? {} : { errorIds: record.errorIds }),
    ...(outcome.aborted ? { aborted: true } : {}),
  };
  if (outcome.status >= 500) logger.warn(line, "request");
  // Probes come every few seconds and would bury everything else.
  else if (path === "/healthz" || path === "/readyz") logger.debug(line, "request");
  else logger.info(line, "request");
}

/**
 * A line before the one of the end, for requests that may not come to theirs. Written at once: where the process is
 * killed, what stands in a buffer is lost.
 */
export function logStarted(logger: Logger, id: string, { operation, cost }: RequestRecord): void {
  logger.info({ id, ...(operation === null ? {} : { operation: operation.slice(0, 100) }), cost }, "started");
  const destination = (logger as unknown as Record<symbol, Flushed | undefined>)[symbols.streamSym];
  try {
    destination?.flushSync?.();
  } catch {
    // A full disk or pipe: the line is written with the next ones, or not at all.
  }
}

interface Flushed {
  readonly flushSync?: () => void;
}
