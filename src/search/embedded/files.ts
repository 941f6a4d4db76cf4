import { randomUUID } from "node:crypto";
import { readdirSync, statSync } from "node:fs";
import { open, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";

import { isJianbaoError, JianbaoError } from "../../domain/errors.js";
import { codeOf, makeFolder, describeSystemError } from "../../folders.js";
import type { SearchRecord } from "../record/record.js";
import { FORM } from "../record/record.js";
import { areAsWritten, CLOSING_LENGTH, closingLine, isAsWritten, isClosing } from "./closing.js";
import { startDigest } from "./closing.js";
import type { OpenRecords } from "./lines.js";
import { lineOf, openRecords } from "./lines.js";

/** A file of records for each version, a line a record. It gets its name when it is complete. */
export interface RecordFiles {
  versions(): Promise<string[]>;
  /** Raises INDEX_MISSING or INDEX_DAMAGED. Reads the whole file, once each time it was written. */
  check(version: string): Promise<void>;
  write(
    version: string,
    records: readonly SearchRecord[],
    onProgress: (done: number, total: number) => void,
  ): Promise<void>;
  /** All records, and readers of single ones. Raises INDEX_MISSING or INDEX_DAMAGED. */
  read(version: string): Promise<OpenRecords>;
  /** Removes the files of all other versions and forms; all files for null. */
  keepOnly(version: string | null): Promise<void>;
}

const ENDING = ".records.ndjson";
const SUFFIX = `.${String(FORM)}${ENDING}`;
// More is not faster.
const RECORDS_A_WRITE = 500;
// A killed load leaves an unfinished file. A younger one may belong to a load that is still running.
const ABANDONED_AFTER_MS = 3_600_000;

export function recordFiles(folder: string): RecordFiles {
  const pathOf = (version: string): string => join(folder, `${safe(version)}${SUFFIX}`);
  const versions = async (): Promise<string[]> => {
    const found: string[] = [];
    for (const name of namesIn(folder))
      if (name.endsWith(SUFFIX) && (await isWritten(join(folder, name))))
        found.push(name.slice(0, -SUFFIX.length));
    return found;
  };
  // The state of each file (`stateOf`) in which it was found complete, or damaged.
  const whole = new Map<string, string>();
  const broken = new Map<string, string>();
  const found = (path: string, state: string, isWhole: boolean): void => {
    (isWhole ? whole : broken).set(path, state);
    (isWhole ? broken : whole).delete(path);
  };
  const isWritten = async (path: string): Promise<boolean> =>
    (whole.has(path) && whole.get(path) === stateIfThere(path)) || hasClosing(path);
  return {
    versions,
    check: async (version) => {
      const path = pathOf(version);
      try {
        const { state, size } = stateOf(path);
        if (whole.get(path) === state) return;
        if (!(await hasClosing(path))) throw cutShort(version);
        if (broken.get(path) !== state) found(path, state, await isAsWritten(path, size));
      } catch (cause) {
        throw isMissing(cause) ? missing(version) : failed(cause, path);
      }
      if (broken.has(path)) throw damaged(version);
    },
    write: async (version, records, onProgress) => {
      const path = pathOf(version);
      // Two loads may write the same version at once, in one process or in two.
      const unfinished = `${path}.${randomUUID()}`;
      try {
        makeFolder(folder);
        const digest = startDigest();
        const file = await open(unfinished, "w");
        try {
          for (let start = 0; start < records.length; start += RECORDS_A_WRITE) {
            const part = records.slice(start, start + RECORDS_A_WRITE);
            const text = part.map(lineOf).join("");
            digest.update(text);
            await file.appendFile(text);
            onProgress(start + part.length, records.length);
          }
          await file.appendFile(closingLine(digest));
          await file.sync();
        } finally {
          await file.close();
        }
        await rename(unfinished, path);
      } catch (cause) {
        await rm(unfinished, { force: true }).catch(() => undefined);
        throw failed(cause, folder);
      }
    },
    read: async (version) => {
      const path = pathOf(version);
      let state: string;
      let bytes: Buffer;
      try {
        ({ state } = stateOf(path));
        if (broken.get(path) === state) throw damaged(version);
        bytes = await readFile(path);
      } catch (cause) {
        throw isMissing(cause) ? missing(version) : failed(cause, path);
      }
      if (!isClosing(bytes.subarray(-CLOSING_LENGTH))) throw cutShort(version);
      const isWhole = await areAsWritten(bytes);
      found(path, state, isWhole);
      if (!isWhole) throw damaged(version);
      try {
        return await openRecords(path, bytes.subarray(0, -CLOSING_LENGTH), {
          damaged: () => {
            found(path, state, false);
            return damaged(version);
          },
          closed: () => missing(version),
        });
      } catch (cause) {
        throw isMissing(cause) ? missing(version) : failed(cause, path);
      }
    },
    keepOnly: async (version) => {
      const kept = version === null ? null : `${safe(version)}${SUFFIX}`;
      for (const name of namesIn(folder)) {
        const path = join(folder, name);
        const isOld = name.endsWith(ENDING) && name !== kept;
        if (isOld || (name.includes(`${ENDING}.`) && (await isAbandoned(path))))
          await rm(path, { force: true });
      }
    },
  };
}

async function hasClosing(path: string): Promise<boolean> {
  try {
    const file = await open(path, "r");
    try {
      const { size } = await file.stat();
      const end = Buffer.alloc(CLOSING_LENGTH);
      await file.read(end, 0, end.length, Math.max(0, size - end.length));
      return isClosing(end);
    } finally {
      await file.close();
    }
  } catch (cause) {
    if (isMissing(cause)) return false;
    throw failed(cause, path);
  }
}

async function isAbandoned(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found !== null && Date.now() - found.mtimeMs > ABANDONED_AFTER_MS;
}

/** The file's identity and last change: the result of a check holds until this changes. */
function stateOf(path: string): { readonly state: string; readonly size: number } {
  // Synchronous, because a health probe would wait a turn of the event loop, which is long under load.
  const { dev, ino, size, mtimeMs } = statSync(path);
  return { state: [dev, ino, size, mtimeMs].join(" "), size };
}

function stateIfThere(path: string): string | null {
  try {
    return stateOf(path).state;
  } catch {
    return null;
  }
}

function missing(version: string): JianbaoError {
  return new JianbaoError(
    "INDEX_MISSING",
    `there is no search index of the data that the graph holds (${version}): run jianbao reindex`,
  );
}

function cutShort(version: string): JianbaoError {
  return new JianbaoError(
    "INDEX_MISSING",
    `the search index of the data that the graph holds (${version}) is cut short: run jianbao reindex`,
  );
}

function damaged(version: string): JianbaoError {
  return new JianbaoError(
    "INDEX_DAMAGED",
    `the search index of the data that the graph holds (${version}) is damaged: run jianbao reindex, or jianbao load --force`,
  );
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (cause) {
    if (isMissing(cause)) return [];
    throw failed(cause, folder);
  }
}

/** Our versions are letters and digits; anything else could be a path. */
function safe(version: string): string {
  if (!/^[\w-]{1,100}$/.test(version))
    throw new JianbaoError("BAD_INPUT", `"${version.slice(0, 100)}" is not a version`);
  return version;
}

function isMissing(cause: unknown): boolean {
  return cause instanceof Error && "code" in cause && cause.code === "ENOENT";
}

function failed(cause: unknown, where: string): unknown {
  // An error without a code is the caller's own.
  if (isJianbaoError(cause) || codeOf(cause) === "unknown") return cause;
  const why = `${describeSystemError(cause)} (${codeOf(cause)})`;
  const message = `the search index in ${where} cannot be used: ${why}`;
  return new JianbaoError("SEARCH_UNAVAILABLE", message, { cause });
}
