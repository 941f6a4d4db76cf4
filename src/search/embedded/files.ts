import { randomUUID } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";
import { mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";

import { LRUCache } from "lru-cache";

import { NO_DEADLINE } from "../../domain/deadline.js";
import { JianbaoError } from "../../domain/errors.js";
import { yieldIfDue } from "../../domain/event-loop.js";
import type { SearchHead, SearchRecord } from "../record.js";
import { FORM } from "../record.js";

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
  /** Removes the files of every other version, and those of another form. `null`: all. */
  keepOnly(version: string | null): Promise<void>;
}

export interface OpenRecords {
  readonly records: readonly SearchRecord[];
  /** One record's names and texts. */
  head(number: number): SearchHead;
  /** All of one record, from the file. */
  record(number: number): SearchRecord;
  close(): void;
}

const ENDING = ".records.ndjson";
const SUFFIX = `.${String(FORM)}${ENDING}`;
// A larger write gains nothing; a smaller one is a call for every few records.
const RECORDS_A_WRITE = 500;
// Stands last in a file: one that was cut short afterwards, by a full disk or a bad copy, is no index.
const CLOSING = "end\n";
// A load that was killed leaves its unfinished file; another may be writing one.
const ABANDONED_AFTER_MS = 3_600_000;
const NEWLINE = 10;
const TAB = 9;
// The best connected stand on many pages. About five megabytes.
const MOST_RECENT = 5_000;

export function recordFiles(folder: string): RecordFiles {
  const pathOf = (version: string): string => join(folder, `${safe(version)}${SUFFIX}`);
  const versions = async (): Promise<string[]> => {
    const found: string[] = [];
    for (const name of await namesIn(folder))
      if (name.endsWith(SUFFIX) && (await isWhole(join(folder, name))))
        found.push(name.slice(0, -SUFFIX.length));
    return found;
  };
  return {
    versions,
    has: async (version) => (await versions()).includes(safe(version)),
    write: async (version, records, onProgress) => {
      await mkdir(folder, { recursive: true });
      const path = pathOf(version);
      // Two loads may write the same version at once, in one process or in two.
      const unfinished = `${path}.${randomUUID()}`;
      try {
        const file = await open(unfinished, "w");
        try {
          for (let start = 0; start < records.length; start += RECORDS_A_WRITE) {
            const part = records.slice(start, start + RECORDS_A_WRITE);
            await file.appendFile(part.map(lineOf).join(""));
            onProgress(start + part.length, records.length);
          }
          await file.appendFile(CLOSING);
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
    keepOnly: async (version) => {
      const kept = version === null ? null : `${safe(version)}${SUFFIX}`;
      for (const name of await namesIn(folder)) {
        const path = join(folder, name);
        const isOld = name.endsWith(ENDING) && name !== kept;
        if (isOld || (name.includes(`${ENDING}.`) && (await isAbandoned(path))))
          await rm(path, { force: true });
      }
    },
  };
}

async function isWhole(path: string): Promise<boolean> {
  try {
    const file = await open(path, "r");
    try {
      const { size } = await file.stat();
      const end = Buffer.alloc(CLOSING.length);
      await file.read(end, 0, end.length, Math.max(0, size - end.length));
      return end.toString() === CLOSING;
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
  if (!bytes.subarray(-CLOSING.length).equals(Buffer.from(CLOSING)))
    throw new JianbaoError(
      "INDEX_MISSING",
      `the search index of the data that the graph holds (${version}) is damaged: run jianbao reindex`,
    );
  const lines = linesOf(bytes.subarray(0, -CLOSING.length));
  return { records: await parseLines(bytes, lines), ...openLines(path, bytes, lines) };
}

/** Where each line begins and its head ends; the end of the file stands last in `starts`. */
interface Lines {
  readonly starts: Float64Array;
  readonly heads: Float64Array;
}

function linesOf(bytes: Buffer): Lines {
  const starts: number[] = [0];
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1))
    starts.push(at + 1);
  const heads = starts.slice(0, -1).map((from) => bytes.indexOf(TAB, from));
  return { starts: Float64Array.from(starts), heads: Float64Array.from(heads) };
}

const LINES_A_PIECE = 100;

/** In pieces: what is asked of another version, or of no index, is answered meanwhile. */
async function parseLines(bytes: Buffer, { starts, heads }: Lines): Promise<SearchRecord[]> {
  const lane = { ...NO_DEADLINE };
  const records: SearchRecord[] = [];
  for (let line = 0; line < heads.length; line += 1) {
    if (line % LINES_A_PIECE === 0) await yieldIfDue(lane);
    records.push(parse(bytes.toString("utf8", starts[line], starts[line + 1])));
  }
  return records;
}

/** A function of its own: what its closures can see stays in memory as long as they do. */
function openLines(
  path: string,
  bytes: Buffer,
  { starts, heads }: Lines,
): Omit<OpenRecords, "records"> {
  const { text, ends } = headsOf(bytes, starts, heads);
  const descriptor = openSync(path, "r");
  return { head: headReader(text, ends), ...lineReader(descriptor, starts) };
}

/** All heads in one buffer: two hundred bytes a record, and no system call for a hit. */
function headsOf(
  bytes: Buffer,
  starts: Float64Array,
  heads: Float64Array,
): { readonly text: Buffer; readonly ends: Float64Array } {
  const ends = new Float64Array(heads.length);
  let length = 0;
  for (const [line, head] of heads.entries()) ends[line] = length += head - (starts[line] ?? 0);
  const text = Buffer.alloc(length);
  for (const [line, head] of heads.entries())
    bytes.copy(text, ends[line - 1] ?? 0, starts[line], head);
  return { text, ends };
}

function headReader(text: Buffer, ends: Float64Array): OpenRecords["head"] {
  const recent = new LRUCache<number, SearchHead>({ max: MOST_RECENT });
  return (number) => {
    const known = recent.get(number);
    if (known) return known;
    const json = text.toString("utf8", ends[number - 1] ?? 0, ends[number]);
    const head = JSON.parse(json) as SearchHead;
    recent.set(number, head);
    return head;
  };
}

function lineReader(
  descriptor: number,
  starts: Float64Array,
): Pick<OpenRecords, "record" | "close"> {
  return {
    record: (number) => {
      const from = starts[number] ?? 0;
      const line = Buffer.allocUnsafe((starts[number + 1] ?? from) - from);
      readSync(descriptor, line, 0, line.length, from);
      return parse(line.toString("utf8"));
    },
    close: () => {
      closeSync(descriptor);
    },
  };
}

/** The head, a tab, the rest: the head can be read alone. JSON has no bare tab. */
function lineOf({ id, kind, label, names, texts, ...rest }: SearchRecord): string {
  return `${JSON.stringify({ id, kind, label, names, texts })}\t${JSON.stringify(rest)}\n`;
}

function parse(line: string): SearchRecord {
  const [head = "", rest = ""] = line.split("\t");
  return { ...(JSON.parse(head) as SearchHead), ...(JSON.parse(rest) as SearchRecord) };
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
