import { randomUUID } from "node:crypto";
import { readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";

import type { Dataset } from "../../domain/dataset.js";
import { isJianbaoError, JianbaoError } from "../../domain/errors.js";
import { codeOf, describeSystemError } from "../../folders.js";
import type { LoadResult } from "../store.js";
import { assertIntegrity } from "../stored/integrity.js";
import type { Condition } from "./condition.js";
import { openDatabase } from "./database.js";
import { replaceAll } from "./write.js";

type Progress = (done: number, total: number) => void;

/**
 * Loads a data set. Throws STORE_DAMAGED for a damaged store; with `anew` a damaged store is replaced by a new file,
 * because SQLite cannot write safely between damaged pages.
 */
export function replaceStore(
  condition: Condition,
  dataset: Dataset,
  onProgress: Progress,
  anew: boolean,
): LoadResult {
  assertIntegrity(dataset);
  const fault = faultOf(condition);
  if (fault?.code !== "STORE_DAMAGED") {
    const result = replaceAll(condition.unguarded, dataset, onProgress, anew);
    checkpoint(condition);
    condition.look();
    return result;
  }
  if (!anew) throw fault;
  const result = makeAnew(condition.path, dataset, onProgress);
  condition.look();
  return result;
}

/** Checks all pages. Returns what is wrong with the store, or null. */
function faultOf(condition: Condition): JianbaoError | null {
  try {
    condition.checkNow();
    return null;
  } catch (cause) {
    if (isJianbaoError(cause)) return cause;
    throw cause;
  }
}

/** Copies the write-ahead log into the file. A store in a read-only folder is read without its log. */
function checkpoint({ unguarded }: Condition): void {
  try {
    unguarded.exec("PRAGMA wal_checkpoint(PASSIVE)");
  } catch {
    // SQLite does it later.
  }
}

// A killed load leaves an unfinished file. A younger file may belong to a load that still runs.
const ABANDONED_AFTER_MS = 3_600_000;
const SIDE_FILES = ["-wal", "-shm", "-journal"];

function makeAnew(path: string, dataset: Dataset, onProgress: Progress): LoadResult {
  const unfinished = `${path}.${randomUUID()}`;
  try {
    removeAbandoned(path);
    const database = openDatabase(unfinished);
    try {
      // Without a write-ahead log the file alone is the store, so it can be renamed.
      database.exec("PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL;");
      const result = replaceAll(database, dataset, onProgress);
      // SQLite would apply the log of the damaged store to the new one.
      for (const ending of SIDE_FILES) rmSync(`${path}${ending}`, { force: true });
      renameSync(unfinished, path);
      return result;
    } finally {
      database.close();
    }
  } catch (cause) {
    for (const ending of ["", ...SIDE_FILES]) rmSync(`${unfinished}${ending}`, { force: true });
    if (!(cause instanceof Error) || !("syscall" in cause)) throw cause;
    const message = `the embedded store cannot be made anew in ${dirname(path)}: ${describeSystemError(cause)} (${codeOf(cause)})`;
    throw new JianbaoError("STORE_UNAVAILABLE", message, { cause });
  }
}

function removeAbandoned(path: string): void {
  const folder = dirname(path);
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(`${basename(path)}.`)) continue;
    const found = statSync(join(folder, name), { throwIfNoEntry: false });
    if (found && Date.now() - found.mtimeMs > ABANDONED_AFTER_MS) rmSync(join(folder, name));
  }
}
