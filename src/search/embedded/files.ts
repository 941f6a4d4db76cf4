import { randomUUID } from "node:crypto";
import { readdirSync, statSync } from "node:fs";
import { open, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";

import { isJianbaoError, JianbaoError } from "../../domain/errors.js";
import { codeOf, makeFolder, describeSystemError } from "../../folders.js";
import { indexMissing } from "../engine.js";
import type { SearchRecord } from "../record/record.js";
import { FORM } from "../record/record.js";
import { CLOSING_LENGTH, closingLine, isAsWritten, isClosing, startDigest } from "./closing.js";
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
  // What was found of each file, and its state (`stateOf`) at that time.
  const known = new Map<string, { readonly state: string | null; readonly isIntact: boolean }>();
  /** Null if the file has changed since it was read. */
  const knownIntact = (path: string): boolean | null => {
    const { state = null, isIntact = false } = known.get(path) ?? {};
    return state !== null && state === stateOf(path) ? isIntact : null;
  };
  const isWritten = async (path: string): Promise<boolean> =>
    knownIntact(path) === true || (await hasClosing(path));
  const contentOf = async (
    version: string,
    path: string,
  ): Promise<{ bytes: Buffer; state: string | null }> => {
    if (knownIntact(path) === false) throw damaged(version);
    const state = stateOf(path);
    const bytes = await readFile(path).catch((cause: unknown) => {
      throw isMissing(cause) ? indexMissing(version) : failed(cause, path);
    });
    if (!isClosing(bytes.subarray(-CLOSING_LENGTH))) throw incomplete(version);
    const isIntact = await isAsWritten(bytes);
    known.set(path, { state, isIntact });
    if (!isIntact) throw damaged(version);
    return { bytes: bytes.subarray(0, -CLOSING_LENGTH), state };
  };
  return {
    versions,
    check: async (version) => {
      const path = pathOf(version);
      if (knownIntact(path) !== true) await contentOf(version, path);
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
      const { bytes, state } = await contentOf(version, path);
      try {
        return await openRecords(path, bytes, {
          damaged: () => {
            known.set(path, { state, isIntact: false });
            return damaged(version);
          },
          closed: () => indexMissing(version),
        });
      } catch (cause) {
        throw isMissing(cause) ? indexMissing(version) : failed(cause, path);
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

/** The identity of a file and its last change; null if it cannot be read. What was found holds until this changes. */
function stateOf(path: string): string | null {
  try {
    // Synchronous, because a health probe would wait a turn of the event loop, which is long under load.
    const { dev, ino, size, mtimeMs } = statSync(path);
    return [dev, ino, size, mtimeMs].join(" ");
  } catch {
    return null;
  }
}

function incomplete(version: string): JianbaoError {
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
