import { pathToFileURL } from "node:url";

import Libsql from "libsql";

import { JianbaoError, type ErrorCode } from "../../domain/errors.js";

export type Param = string | number | null;
export type Row = Readonly<Record<string, string | number | null>>;

/**
 * The only access to libsql. It guards against traps measured in libsql 0.5.29 (decision 0015): a boolean or an object
 * bound as a parameter aborts the process, missing parameters are ignored, a new statement costs six times a kept one,
 * error messages contain SQL, and a closed connection still answers kept statements and aborts at `inTransaction`.
 */
export interface Database {
  all(sql: string, params?: readonly Param[]): Row[];
  run(sql: string, params?: readonly Param[]): void;
  exec(sql: string): void;
  /** `work` reads one state of the database, even if other processes commit. It must not be async. */
  snapshot<Result>(work: () => Result): Result;
  /** Runs `work` in a transaction. If it throws, the transaction is rolled back. `work` must not be async. */
  transaction<Result>(work: () => Result): Result;
  /** The bytes in the single column of each row. */
  blobs(sql: string, params?: readonly Param[]): Buffer[];
  /** Opens the file again, because another may have replaced it. */
  reopen(): void;
  close(): void;
}

export interface DatabaseOptions {
  /**
   * For a file on a read-only disk: takes no lock, and neither reads nor makes a log file beside it. Changes by other
   * processes are seen only after `reopen`.
   */
  readonly immutable?: boolean;
}

const BUSY_TIMEOUT_MS = 10_000;
// Query texts differ only by their filters. More texts than this mean that values were put into the text.
const KEPT_STATEMENTS = 500;

export function openDatabase(path: string, options: DatabaseOptions = {}): Database {
  let connection = open(path, options);
  let closed = false;
  /** A request that was given up can still run after the close. */
  const live = (): Libsql.Database => {
    if (closed) throw new JianbaoError("STORE_UNAVAILABLE", "the embedded store is closed");
    return connection;
  };
  const kept = new Map<string, Libsql.Statement<Param[]>>();
  const prepare = (sql: string): Libsql.Statement<Param[]> => {
    const known = kept.get(sql);
    if (known) return known;
    if (kept.size >= KEPT_STATEMENTS) kept.clear();
    const statement = live().prepare<Param[]>(sql);
    kept.set(sql, statement);
    return statement;
  };
  const exec = (sql: string): void => {
    attempt(() => live().exec(sql));
  };
  const close = (): void => {
    if (closed) return;
    closed = true;
    kept.clear();
    // libsql closes the file when the last statement is collected: an open transaction would keep the log large until
    // then.
    if (connection.inTransaction) attempt(() => connection.exec("ROLLBACK"));
    connection.close();
  };
  const within = <Result>(begin: string, work: () => Result): Result => {
    exec(begin);
    try {
      const result = work();
      exec("COMMIT");
      return result;
    } catch (cause) {
      // On a full disk SQLite has rolled back by itself, and a second ROLLBACK would be an error.
      if (!closed && connection.inTransaction) exec("ROLLBACK");
      throw cause;
    }
  };
  return {
    all: (sql, params = []) => attempt(() => prepare(sql).all(...checked(sql, params)) as Row[]),
    run: (sql, params = []) => {
      attempt(() => prepare(sql).run(...checked(sql, params)));
    },
    exec,
    snapshot: (work) => within("BEGIN", work),
    transaction: (work) => within("BEGIN IMMEDIATE", work),
    blobs: (sql, params = []) =>
      attempt(() => {
        const rows = prepare(sql).all(...checked(sql, params)) as Readonly<
          Record<string, ArrayBuffer | Uint8Array>
        >[];
        return rows.flatMap((row) => Object.values(row).map((value) => Buffer.from(value as Uint8Array)));
      }),
    reopen: () => {
      close();
      connection = open(path, options);
      closed = false;
    },
    close,
  };
}

/** libsql gives no error code for a file that cannot be opened. */
function open(path: string, { immutable = false }: DatabaseOptions): Libsql.Database {
  try {
    const address = immutable ? `${pathToFileURL(path).href}?immutable=1` : path;
    return new Libsql(address, { timeout: BUSY_TIMEOUT_MS });
  } catch (cause) {
    const message = `the embedded store cannot be opened in ${path}: is it a file that this user may read and write, in a folder where it may write?`;
    throw new JianbaoError("STORE_UNAVAILABLE", message, { cause });
  }
}

function checked(sql: string, params: readonly Param[]): Param[] {
  const wanted = sql.split("?").length - 1;
  if (wanted !== params.length)
    throw new Error(
      `the query has ${String(wanted)} parameters, ${String(params.length)} were given: ${sql}`,
    );
  // The types promise it, but a mistake would abort the process.
  for (const param of params as readonly unknown[])
    if (param !== null && typeof param !== "string" && typeof param !== "number")
      throw new Error(`a ${typeof param} cannot be bound`);
  return [...params];
}

function attempt<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (cause) {
    throw translate(cause);
  }
}

/** Our code and message for each kind of SQLite error; the first matching prefix counts. */
const KINDS: readonly (readonly [prefix: string, code: ErrorCode, message: string])[] = [
  ["SQLITE_CORRUPT", "STORE_DAMAGED", "the embedded store is damaged: run jianbao load --force"],
  ["SQLITE_NOTADB", "STORE_DAMAGED", "the embedded store is no database: run jianbao load --force"],
  ["SQLITE_IOERR_SHORT_READ", "STORE_DAMAGED", "the embedded store is cut short: run jianbao load --force"],
  ["SQLITE_FULL", "STORE_UNAVAILABLE", "the embedded store cannot be written: the disk is full"],
  [
    "SQLITE_READONLY",
    "STORE_UNAVAILABLE",
    "the embedded store cannot be written: its file or folder is read-only",
  ],
  ["SQLITE_IOERR_WRITE", "STORE_UNAVAILABLE", "the embedded store cannot be written: is the disk full?"],
  ["SQLITE_IOERR_SHM", "STORE_UNAVAILABLE", "the embedded store cannot be written: is the disk full?"],
  ["SQLITE_IOERR_FSYNC", "STORE_UNAVAILABLE", "the embedded store cannot be written: is the disk full?"],
  ["SQLITE_CANTOPEN", "STORE_UNAVAILABLE", "the embedded store cannot be used"],
  ["SQLITE_BUSY", "STORE_UNAVAILABLE", "the embedded store cannot be used: another process is writing"],
];

function translate(cause: unknown): unknown {
  const { code } = cause as { code?: unknown };
  if (typeof code !== "string" || !code.startsWith("SQLITE_")) return cause;
  const known = KINDS.find(([prefix]) => code.startsWith(prefix));
  const [, kind, message] = known ?? ["", "STORE_FAILED", "the embedded store failed"];
  return new JianbaoError(kind, `${message} (${code})`, { cause });
}
