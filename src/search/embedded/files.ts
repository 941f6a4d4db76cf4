import { closeSync, openSync, readSync } from "node:fs";
import { mkdir, open, readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";

import { JianbaoError } from "../../domain/errors.js";
import type { SearchRecord } from "../record.js";

/**
 * The records of each version in a file of their own, a line each, written beside the others and renamed when whole:
 * a file that has its name is complete.
 */
export interface RecordFiles {
  versions(): Promise<string[]>;
  has(version: string): Promise<boolean>;
  write(
    version: string,
    records: readonly SearchRecord[],
    onProgress: (done: number, total: number) => void,
  ): Promise<void>;
  /** All records, with the way to read one of them again. Raises INDEX_MISSING where there is no such version. */
  read(version: string): Promise<OpenRecords>;
  remove(version: string): Promise<void>;
}

export interface OpenRecords {
  readonly records: readonly SearchRecord[];
  /** One record, from the file. */
  record(number: number): SearchRecord;
  close(): void;
}

const SUFFIX = ".records.ndjson";
// A larger write gains nothing; a smaller one is a call for every few records.
const RECORDS_A_WRITE = 500;
const NEWLINE = 10;

export function recordFiles(folder: string): RecordFiles {
  const pathOf = (version: string): string => join(folder, `${safe(version)}${SUFFIX}`);
  const versions = async (): Promise<string[]> => {
    const names = await namesIn(folder);
    return names.flatMap((name) => (name.endsWith(SUFFIX) ? name.slice(0, -SUFFIX.length) : []));
  };
  return {
    versions,
    has: async (version) => (await versions()).includes(safe(version)),
    write: async (version, records, onProgress) => {
      await mkdir(folder, { recursive: true });
      const path = pathOf(version);
      const unfinished = `${path}.${String(process.pid)}`;
      try {
        const file = await open(unfinished, "w");
        try {
          for (let start = 0; start < records.length; start += RECORDS_A_WRITE) {
            const part = records.slice(start, start + RECORDS_A_WRITE);
            await file.appendFile(part.map((record) => `${JSON.stringify(record)}\n`).join(""));
            onProgress(start + part.length, records.length);
          }
          await file.sync();
        } finally {
          await file.close();
        }
        await rename(unfinished, path);
      } catch (cause) {
        await rm(unfinished, { force: true });
        throw failed(cause, folder);
      }
    },
    read: (version) => readRecords(pathOf(version), version),
    remove: async (version) => {
      await rm(pathOf(version), { force: true });
    },
  };
}

async function readRecords(path: string, version: string): Promise<OpenRecords> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (cause) {
    if (isMissing(cause))
      throw new JianbaoError(
        "INDEX_MISSING",
        `there is no search index of the data that the graph holds (${version}): run jianbao reindex`,
      );
    throw failed(cause, path);
  }
  const offsets: number[] = [0];
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1))
    offsets.push(at + 1);
  const descriptor = openSync(path, "r");
  const parse = (line: string): SearchRecord => JSON.parse(line) as SearchRecord;
  return {
    records: offsets
      .slice(0, -1)
      .map((from, line) => parse(bytes.toString("utf8", from, offsets[line + 1]))),
    record: (number) => {
      const from = offsets[number] ?? 0;
      const line = Buffer.allocUnsafe((offsets[number + 1] ?? from) - from);
      readSync(descriptor, line, 0, line.length, from);
      return parse(line.toString("utf8"));
    },
    close: () => {
      closeSync(descriptor);
    },
  };
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (cause) {
    if (isMissing(cause)) return [];
    throw failed(cause, folder);
  }
}

/** Versions are made by us of letters and digits; a path would be somebody else's doing. */
function safe(version: string): string {
  if (!/^[\w-]{1,100}$/.test(version))
    throw new JianbaoError("BAD_INPUT", `"${version.slice(0, 100)}" is not a version`);
  return version;
}

function isMissing(cause: unknown): boolean {
  return cause instanceof Error && "code" in cause && cause.code === "ENOENT";
}

function failed(cause: unknown, where: string): JianbaoError {
  if (cause instanceof JianbaoError) return cause;
  const why = cause instanceof Error ? cause.message : String(cause);
  return new JianbaoError(
    "SEARCH_UNAVAILABLE",
    `the search index in ${where} cannot be used: ${why}`,
    {
      cause,
    },
  );
}
