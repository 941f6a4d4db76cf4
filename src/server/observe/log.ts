import { pino, symbols, type DestinationStream, type Logger } from "pino";

import type { LogLevel } from "../../config.js";
import { createSink, reportOnStandardError } from "./log-sink.js";
import type { RequestContext, RequestRecord } from "../http/handler.js";

export type { Logger } from "pino";

/** Writes JSON lines, to standard output by default. */
export function createLogger(level: LogLevel, destination?: DestinationStream): Logger {
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    destination ?? createSink({ fd: 1, report: reportOnStandardError }),
  );
}

export interface Outcome {
  /** As sent; handlers see GET for HEAD. */
  readonly method: string;
  readonly status: number;
  readonly ms: number;
  /** The client disconnected before it had the whole response. */
  readonly aborted: boolean;
}

/** Writes the log line of a request. No query text and no variables: they contain what people search for. */
export function logRequest(logger: Logger, context: RequestContext, outcome: Outcome): void {
  const { id, path, record } = context;
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
  // Probes come every few seconds and would drown the other lines.
  else if (path === "/healthz" || path === "/readyz") logger.debug(line, "request");
  else logger.info(line, "request");
}

/**
 * Writes a line at the start of a request that may not reach its end. Flushed at once, because a killed process loses
 * what is in the buffer.
 */
export function logStarted(logger: Logger, id: string, { operation, cost }: RequestRecord): void {
  logger.info({ id, ...(operation === null ? {} : { operation: operation.slice(0, 100) }), cost }, "started");
  const destination = (logger as unknown as Record<symbol, Flushable | undefined>)[symbols.streamSym];
  try {
    destination?.flushSync?.();
  } catch {
    // A full disk or pipe: the line is written with the next ones, or not at all.
  }
}

interface Flushable {
  readonly flushSync?: () => void;
}
