import { closeSync, openSync, readSync } from "node:fs";
import { crc32 } from "node:zlib";

import { NO_DEADLINE } from "../../domain/deadline.js";
import { yieldIfDue } from "../../domain/event-loop.js";
import type { SearchHead, SearchRecord } from "../record/record.js";

export interface OpenRecords {
  readonly records: readonly SearchRecord[];
  /** One record's names and texts. */
  head(number: number): SearchHead;
  /** All of one record, from the file. */
  record(number: number): SearchRecord;
  close(): void;
}

/** The errors of a reader of lines. */
export interface LineErrors {
  /** A line is not what it was when the file was opened. */
  readonly damaged: () => Error;
  /** The file was closed while somebody still reads. */
  readonly closed: () => Error;
}

const NEWLINE = 10;
const TAB = 9;
// The best connected records are on many pages. A power of two. About five megabytes.
const RECENT = 4_096;

/** The records in `bytes`, the content of the file at `path`, and readers of single ones. */
export async function openRecords(path: string, bytes: Buffer, errors: LineErrors): Promise<OpenRecords> {
  const lines = linesOf(bytes);
  return { records: await parseLines(bytes, lines), ...openLines(path, bytes, lines, errors) };
}

/** The start of each line, the end of its head, and its checksum. `starts` ends with the end of the file. */
interface Lines {
  readonly starts: Float64Array;
  readonly heads: Float64Array;
  readonly sums: Uint32Array;
}

function linesOf(bytes: Buffer): Lines {
  const starts: number[] = [0];
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) starts.push(at + 1);
  const begins = starts.slice(0, -1);
  return {
    starts: Float64Array.from(starts),
    heads: Float64Array.from(begins, (from) => bytes.indexOf(TAB, from)),
    sums: Uint32Array.from(begins, (from, line) => crc32(bytes.subarray(from, starts[line + 1]))),
  };
}

const LINES_A_PIECE = 100;

/** In pieces, so that other requests are answered meanwhile. */
async function parseLines(bytes: Buffer, { starts, heads }: Lines): Promise<SearchRecord[]> {
  const lane = { ...NO_DEADLINE };
  const records: SearchRecord[] = [];
  for (let line = 0; line < heads.length; line += 1) {
    if (line % LINES_A_PIECE === 0) await yieldIfDue(lane);
    records.push(parse(bytes.toString("utf8", starts[line], starts[line + 1])));
  }
  return records;
}

/** A separate function, because closures keep everything in their scope in memory. */
function openLines(
  path: string,
  bytes: Buffer,
  { starts, heads, sums }: Lines,
  errors: LineErrors,
): Omit<OpenRecords, "records"> {
  const { text, ends } = headsOf(bytes, starts, heads);
  const descriptor = openSync(path, "r");
  return { head: headReader(text, ends), ...lineReader(descriptor, starts, sums, errors) };
}

/** All heads in one buffer: two hundred bytes a record, and hits need no system call. */
function headsOf(
  bytes: Buffer,
  starts: Float64Array,
  heads: Float64Array,
): { readonly text: Buffer; readonly ends: Float64Array } {
  const ends = new Float64Array(heads.length);
  let length = 0;
  for (const [line, head] of heads.entries()) ends[line] = length += head - (starts[line] ?? 0);
  const text = Buffer.alloc(length);
  for (const [line, head] of heads.entries()) bytes.copy(text, ends[line - 1] ?? 0, starts[line], head);
  return { text, ends };
}

/** Keeps the last head of each place of a table: to keep those that were read last takes longer than to read one. */
function headReader(text: Buffer, ends: Float64Array): OpenRecords["head"] {
  const numbers = new Int32Array(RECENT).fill(-1);
  const heads: SearchHead[] = [];
  return (number) => {
    const place = number & (RECENT - 1);
    const known = heads[place];
    if (known && numbers[place] === number) return known;
    const head = JSON.parse(text.toString("utf8", ends[number - 1] ?? 0, ends[number])) as SearchHead;
    numbers[place] = number;
    heads[place] = head;
    return head;
  };
}

function lineReader(
  descriptor: number,
  starts: Float64Array,
  sums: Uint32Array,
  { damaged, closed }: LineErrors,
): Pick<OpenRecords, "record" | "close"> {
  let isOpen = true;
  return {
    record: (number) => {
      if (!isOpen) throw closed();
      const from = starts[number] ?? 0;
      const line = Buffer.alloc((starts[number + 1] ?? from) - from);
      readSync(descriptor, line, 0, line.length, from);
      // The file was complete when it was opened, perhaps weeks ago.
      if (crc32(line) !== sums[number]) throw damaged();
      return parse(line.toString("utf8"));
    },
    close: () => {
      if (isOpen) closeSync(descriptor);
      isOpen = false;
    },
  };
}

/** The head, a tab, and the rest, so that the head can be read alone. JSON has no bare tab. */
export function lineOf({ id, kind, label, names, texts, ...rest }: SearchRecord): string {
  return `${JSON.stringify({ id, kind, label, names, texts })}\t${JSON.stringify(rest)}\n`;
}

function parse(line: string): SearchRecord {
  const [head = "", rest = ""] = line.split("\t");
  return { ...(JSON.parse(head) as SearchHead), ...(JSON.parse(rest) as SearchRecord) };
}
