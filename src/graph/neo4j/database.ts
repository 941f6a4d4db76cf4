/* eslint-disable @typescript-eslint/no-unsafe-class-instance-assignment -- the driver declares its option bags as classes that nobody can construct */
import neo4j, { type EagerResult, type ManagedTransaction, Neo4jError } from "neo4j-driver";

import type { Deadline } from "../../domain/deadline.js";
import { JianbaoError } from "../../domain/errors.js";

export interface Connection {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

export type Params = Readonly<Record<string, unknown>>;
export type Run = <Row>(cypher: string, params: Params) => Promise<Row[]>;
/** A statement with its parameters. */
export type Query = readonly [cypher: string, params: Params];

/** The only door to the driver: the database always named, reads routed and bounded, errors translated. */
export interface Database {
  /** The rows of each of `queries`: one transaction, all sent at once and answered in their order. */
  read(queries: readonly Query[], deadline: Deadline): Promise<unknown[][]>;
  /** One statement, committed by itself. */
  execute(cypher: string, params?: Params): Promise<void>;
  /** A statement that commits as it goes (`CALL … IN TRANSACTIONS`), which the server takes outside a transaction only. */
  executeInBatches(cypher: string, params: Params): Promise<void>;
  /** All or nothing. What `work` throws undoes it. */
  transaction<Result>(work: (run: Run) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

// A server that is away is reported in seconds; the driver's own defaults wait half a minute and more.
const PATIENCE_MS = 5_000;

export function openDatabase({ uri, user, password, database }: Connection): Database {
  const driver = attempt(() =>
    neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      connectionTimeout: PATIENCE_MS,
      maxTransactionRetryTime: PATIENCE_MS,
      connectionAcquisitionTimeout: 2 * PATIENCE_MS,
      // An empty database knows none of our labels: warnings nobody reads, sent with every answer.
      notificationFilter: { minimumSeverityLevel: "OFF" },
    }),
  );
  // The bookmarks of executeQuery: a read after a write sees it on any member of a cluster.
  const bookmarkManager = driver.executeQueryBookmarkManager;
  return {
    read: async (queries, deadline) => {
      deadline.check();
      const { signal, transactionConfig } = limitsOf(deadline);
      const defaultAccessMode = neo4j.session.READ;
      const session = driver.session({ database, bookmarkManager, defaultAccessMode });
      // Closing takes back what is running, on the server too.
      const stop = (): void => void session.close();
      signal?.addEventListener("abort", stop);
      try {
        return await session.executeRead(
          (transaction) => Promise.all(queries.map((query) => runIn(transaction)(...query))),
          transactionConfig,
        );
      } catch (cause) {
        if (signal?.aborted) deadline.check();
        throw translate(cause);
      } finally {
        signal?.removeEventListener("abort", stop);
        await session.close();
      }
    },
    execute: async (cypher, params = {}) => {
      try {
        await driver.executeQuery(cypher, params, { database });
      } catch (cause) {
        throw translate(cause);
      }
    },
    executeInBatches: async (cypher, params) => {
      const session = driver.session({ database, bookmarkManager });
      try {
        await session.run(cypher, params);
      } catch (cause) {
        throw translate(cause);
      } finally {
        await session.close();
      }
    },
    transaction: async (work) => {
      const session = driver.session({ database, bookmarkManager });
      try {
        return await session.executeWrite((transaction) => work(runIn(transaction)));
      } catch (cause) {
        throw translate(cause);
      } finally {
        await session.close();
      }
    },
    close: () => driver.close(),
  };
}

function runIn(transaction: ManagedTransaction): Run {
  return async <Row>(cypher: string, params: Params) => rowsOf<Row>(await transaction.run(cypher, params));
}

function rowsOf<Row>({ records }: Pick<EagerResult, "records">): Row[] {
  return records.map((record) => record.toObject() as Row);
}

/**
 * The signal ends the work on both sides in time. The server's own limit looks only once in a while (0.8 s late on
 * 200 ms, measured), but holds where this process is gone. A limit of 0 would mean none.
 */
function limitsOf(deadline: Deadline): { signal?: AbortSignal; transactionConfig?: { timeout: number } } {
  const left = deadline.remaining();
  if (!Number.isFinite(left)) return {};
  const timeout = Math.ceil(left) + 1;
  return { signal: AbortSignal.timeout(timeout), transactionConfig: { timeout } };
}

function attempt<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (cause) {
    throw translate(cause);
  }
}

const OUT_OF_TIME = /^Neo\.ClientError\.Transaction\.(TransactionTimedOut|Terminated)/;
const NO_ENTRY = /^Neo\.ClientError\.(Security|Database\.DatabaseNotFound)/;

function translate(cause: unknown): unknown {
  if (!(cause instanceof Neo4jError)) return cause;
  const { code } = cause;
  if (OUT_OF_TIME.test(code))
    return new JianbaoError("DEADLINE_EXCEEDED", "the graph server stopped the query: it took too long", {
      cause,
    });
  if (code.includes("OutOfMemory"))
    return new JianbaoError(
      "STORE_FAILED",
      `Neo4j has too little memory for this (${code}): raise server.memory.heap.max_size`,
      { cause },
    );
  if (NO_ENTRY.test(code) || cause.retryable)
    return new JianbaoError(
      "STORE_UNAVAILABLE",
      `Neo4j cannot be used (${code}): is it running, and are NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE right?`,
      { cause },
    );
  return new JianbaoError("STORE_FAILED", `Neo4j failed (${code})`, { cause });
}
