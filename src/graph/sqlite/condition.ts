import { existsSync, statSync } from "node:fs";
import { dirname } from "node:path";

import { NO_DEADLINE } from "../../domain/deadline.js";
import { isJianbaoError, JianbaoError } from "../../domain/errors.js";
import type { Pieces } from "../../domain/event-loop.js";
import { atOnce, pieceByPiece } from "../../domain/event-loop.js";
import { codeOf, isWritable, makeFolder, describeSystemError } from "../../folders.js";
import type { Database, DatabaseOptions } from "./database.js";
import { openDatabase } from "./database.js";
import { formOf, prepareSchema } from "./schema.js";
import { digestOf, metaOf, sealOf } from "./seal.js";

/**
 * A store in a file, and what is known to be wrong with it. What is known once is said to everybody until the file is
 * another: an answer from a damaged store may be wrong without a word.
 */
export interface Condition {
  readonly path: string;
  /** Works while nothing is known to be wrong, and remembers damage that it meets. */
  readonly database: Database;
  /** Works in any condition, for a load. */
  readonly unguarded: Database;
  readonly fault: () => JianbaoError | null;
  /** Remembers the damage that an error tells of; answers the error. */
  readonly note: (cause: unknown) => unknown;
  /** Looks whether the file is another one by now, or was made well. Cheap: for the beginning of each request. */
  readonly look: () => void;
  /** Raises what is wrong. The whole file is read once for each load and whenever it was written, in slices. */
  readonly check: () => Promise<void>;
  /** The same in one piece, for a load. */
  readonly checkNow: () => void;
}

const MEMORY = ":memory:";

/** Opens the store in a file, which is made with its folder where it is not there; never changes what is there. */
export function openStore(path: string): Condition {
  const options = path === MEMORY ? {} : placeOf(path);
  const raw = openDatabase(path, options);
  const faultOf = (): JianbaoError | null => {
    try {
      if (options.immutable !== true) prepareSchema(raw);
      return formFault(raw, path);
    } catch (given) {
      const cause = asDamage(given, path);
      if (isDamage(cause)) return cause;
      throw cause;
    }
  };
  let seen = stateOf(path);
  let fault = faultOf();
  let verified: string | null = null;
  let verifying: { readonly state: string; readonly done: Promise<void> } | null = null;

  const note = (cause: unknown): unknown => {
    if (isDamage(cause)) fault = cause;
    return cause;
  };
  const guard = <Result>(work: () => Result): Result => {
    if (fault) throw fault;
    try {
      return work();
    } catch (cause) {
      throw note(cause);
    }
  };
  const look = (): void => {
    const now = stateOf(path);
    const isAnother = now.file !== seen.file;
    const isChanged = now.state !== seen.state;
    if (now.file !== "" && (isAnother || (isChanged && (fault !== null || options.immutable)))) {
      seen = now;
      raw.reopen();
      verified = null;
      fault = faultOf();
    } else if (fault?.code === "STORE_FORMAT") fault = faultOf();
  };
  /** What is to be verified, by its name; null where it has been. Raises what is known to be wrong. */
  const unverified = (): string | null => {
    look();
    if (fault) throw fault;
    if (path === MEMORY) return null;
    const load = guard(() => metaOf(raw).get("load") ?? "");
    const state = `${stateOf(path).state} ${load}`;
    return state === verified ? null : state;
  };
  return {
    path,
    unguarded: raw,
    database: {
      ...raw,
      all: (...given) => guard(() => raw.all(...given)),
      blobs: (...given) => guard(() => raw.blobs(...given)),
      run: (...given) => {
        guard(() => {
          raw.run(...given);
        });
      },
      snapshot: (work) => guard(() => raw.snapshot(work)),
    },
    fault: () => fault,
    note,
    look,
    check: async () => {
      const state = unverified();
      if (state === null) return;
      if (verifying?.state !== state) {
        const done = pieceByPiece({ ...NO_DEADLINE }, verify(path, options)).then(
          () => {
            verified = state;
          },
          (cause: unknown) => {
            throw note(cause);
          },
        );
        // Where nobody waits for it, the next who asks is told.
        done.catch(() => undefined);
        verifying = { state, done };
      }
      await verifying.done;
    },
    checkNow: () => {
      const state = unverified();
      if (state === null) return;
      guard(() => {
        atOnce(NO_DEADLINE, verify(path, options));
      });
      verified = state;
    },
  };
}

/** Makes the folder, and says whether the file can only be read. */
function placeOf(path: string): DatabaseOptions {
  const folder = dirname(path);
  try {
    makeFolder(folder);
  } catch (cause) {
    const message = `the folder of the embedded store, JIANBAO_DATA ${folder}, cannot be made: ${describeSystemError(cause)} (${codeOf(cause)})`;
    throw new JianbaoError("STORE_UNAVAILABLE", message, { cause });
  }
  const exists = existsSync(path);
  if (isWritable(folder) && (!exists || isWritable(path))) return {};
  if (!exists)
    throw new JianbaoError(
      "STORE_UNAVAILABLE",
      `there is no store in JIANBAO_DATA ${folder}, and none can be made there: this user may not write in it, or not read it`,
    );
  const log = statSync(`${path}-wal`, { throwIfNoEntry: false });
  if (log && log.size > 0)
    throw new JianbaoError(
      "STORE_UNAVAILABLE",
      `the store in JIANBAO_DATA ${folder} was not closed, and cannot be written: open it once where it can, by any command of jianbao`,
    );
  return { immutable: true };
}

function formFault(database: Database, path: string): JianbaoError | null {
  const form = formOf(database);
  if (form === "CURRENT") return null;
  if (form === "EMPTY") return new JianbaoError("NOT_LOADED", "no data are loaded yet: run jianbao load");
  return new JianbaoError(
    "STORE_FORMAT",
    `the store in ${path} was made by another version of jianbao: run jianbao load`,
  );
}

function isDamage(cause: unknown): cause is JianbaoError {
  return isJianbaoError(cause) && cause.code === "STORE_DAMAGED";
}

/** Looking at what we wrote can fail in no way of its own: what fails is not what we wrote. */
function asDamage(cause: unknown, path: string): unknown {
  if (!isJianbaoError(cause) || cause.code !== "STORE_FAILED") return cause;
  const message = `the store in ${path} is damaged: run jianbao load --force`;
  return new JianbaoError("STORE_DAMAGED", message, { cause });
}

/** Which file it is, and when it was last written. Empty where there is none. */
function stateOf(path: string): { readonly file: string; readonly state: string } {
  const found = path === MEMORY ? undefined : statSync(path, { throwIfNoEntry: false });
  if (!found) return { file: "", state: "" };
  const file = `${String(found.dev)} ${String(found.ino)}`;
  return { file, state: `${file} ${String(found.size)} ${String(found.mtimeMs)}` };
}

/** Over a connection of its own, whose transaction sees one load however long it takes. */
function* verify(path: string, options: DatabaseOptions): Pieces<void> {
  const own = openDatabase(path, options);
  try {
    own.exec("BEGIN");
    const meta = metaOf(own);
    if (!meta.has("version")) return;
    if (meta.get("seal") === sealOf(meta) && meta.get("pages") === (yield* digestOf(own))) return;
    throw new JianbaoError(
      "STORE_DAMAGED",
      `the store in ${path} is damaged, it is not what was loaded: run jianbao load --force`,
    );
  } catch (cause) {
    throw asDamage(cause, path);
  } finally {
    own.close();
  }
}
