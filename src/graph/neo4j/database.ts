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
/** A Cypher query with its parameters. */
export type Query = readonly [cypher: string, params: Params];

/** The only user of the driver. It names the database, routes reads, enforces deadlines and translates errors. */
export interface Database {
  /** The rows of each query. All queries are sent at once, in one read transaction. */
  read(queries: readonly Query[], deadline: Deadline): Promise<unknown[][]>;
  /** Runs one query in a transaction of its own. */
  execute(cypher: string, params?: Params): Promise<void>;
  /** Runs a query that commits in batches (`CALL … IN TRANSACTIONS`). The server does not allow it in a transaction. */
  executeInBatches(cypher: string, params: Params): Promise<void>;
  /** Runs `work` in one transaction, which is rolled back if `work` throws. */
  transaction<Result>(work: (run: Run) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

// Reports an unreachable server after seconds. The driver's defaults wait 30 seconds and more.
const CONNECT_TIMEOUT_MS = 5_000;

export function openDatabase({ uri, user, password, database }: Connection): Database {
  const driver = attempt(() =>
    neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      connectionTimeout: CONNECT_TIMEOUT_MS,
      maxTransactionRetryTime: CONNECT_TIMEOUT_MS,
      connectionAcquisitionTimeout: 2 * CONNECT_TIMEOUT_MS,
      // An empty database has none of our labels, and warns about it in every response.
      notificationFilter: { minimumSeverityLevel: "OFF" },
    }),
  );
  // Shared with executeQuery, so that a read sees the writes before it on every member of a cluster.
  const bookmarkManager = driver.executeQueryBookmarkManager;
  return {
    read: async (queries, deadline) => {
      deadline.check();
      const { signal, transactionConfig } = limitsOf(deadline);
      const defaultAccessMode = neo4j.session.READ;
      const session = driver.session({ database, bookmarkManager, defaultAccessMode });
      // Closing the session also stops the query on the server.
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
 * Two limits for one deadline. The signal stops the query in time. The server's timeout is less exact (it was 0.8 s late
 * for 200 ms), but it also works after this process has died. A timeout of 0 means no limit, so it is at least 1 ms.
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
