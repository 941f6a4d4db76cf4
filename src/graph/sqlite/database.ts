import Libsql from "libsql";

import { JianbaoError } from "../../domain/errors.js";

export type Param = string | number | null;
export type Row = Readonly<Record<string, string | number | null>>;

/**
 * The only door to libsql. Measured traps it closes: a boolean or an object bound as a parameter aborts the process,
 * missing parameters are ignored, a new statement costs six times a kept one, and errors carry engine text.
 */
export interface Database {
  all(sql: string, params?: readonly Param[]): Row[];
  run(sql: string, params?: readonly Param[]): void;
  exec(sql: string): void;
  /** Everything that `work` reads is of one moment, whatever another process commits; `work` must not be async. */
  snapshot<Result>(work: () => Result): Result;
  /** All or nothing; `work` must not be async. Throws what `work` throws, after undoing it. */
  transaction<Result>(work: () => Result): Result;
  close(): void;
}

const BUSY_TIMEOUT_MS = 10_000;
// A query text is built from a handful of filters; more texts than this means that values slipped into them.
const KEPT_STATEMENTS = 500;

export function openDatabase(path: string): Database {
  const connection = open(path);
  const kept = new Map<string, Libsql.Statement<Param[]>>();
  const prepare = (sql: string): Libsql.Statement<Param[]> => {
    const known = kept.get(sql);
    if (known) return known;
    if (kept.size >= KEPT_STATEMENTS) kept.clear();
    const statement = connection.prepare<Param[]>(sql);
    kept.set(sql, statement);
    return statement;
  };
  const exec = (sql: string): void => {
    attempt(() => connection.exec(sql));
  };
  const within = <Result>(begin: string, work: () => Result): Result => {
    exec(begin);
    try {
      const result = work();
      exec("COMMIT");
      return result;
    } catch (cause) {
      exec("ROLLBACK");
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
    close: () => {
      kept.clear();
      connection.close();
    },
  };
}

/** A file that cannot be opened is an error without a code to libsql. */
function open(path: string): Libsql.Database {
  try {
    return new Libsql(path, { timeout: BUSY_TIMEOUT_MS });
  } catch (cause) {
    throw new JianbaoError(
      "STORE_UNAVAILABLE",
      "the embedded store cannot be opened: is its folder writable?",
      {
        cause,
      },
    );
  }
}

function checked(sql: string, params: readonly Param[]): Param[] {
  const wanted = sql.split("?").length - 1;
  if (wanted !== params.length)
    throw new Error(
      `the query has ${String(wanted)} parameters, ${String(params.length)} were given: ${sql}`,
    );
  // Types promise it, but the price of a mistake is the process.
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

function translate(cause: unknown): unknown {
  const code = (cause as { code?: unknown }).code;
  if (typeof code !== "string" || !code.startsWith("SQLITE_")) return cause;
  if (
    ["SQLITE_CANTOPEN", "SQLITE_NOTADB", "SQLITE_BUSY", "SQLITE_READONLY"].some((one) =>
      code.startsWith(one),
    )
  )
    return new JianbaoError("STORE_UNAVAILABLE", `the embedded store cannot be used (${code})`, {
      cause,
    });
  return new JianbaoError("STORE_FAILED", `the embedded store failed (${code})`, { cause });
}
