import type { Pieces } from "../../domain/event-loop.js";
import { isHan } from "../../text/fold.js";
import { readings } from "../../text/readings.js";
import type { SearchRecord } from "../record/record.js";
import type { Segments, Sounds } from "./layout.js";
import { bucketOf, letterCode } from "./layout.js";

/** This many take some milliseconds to fold, read and lay out. */
export const RECORDS_A_PIECE = 100;

/** Indexes how the names sound, in pieces. */
export function* indexSounds(
  segments: Segments,
  nameStarts: Uint32Array,
  records: readonly SearchRecord[],
): Pieces<Sounds> {
  const { text, starts, names } = segments;
  const length = starts[names] ?? 0;
  const syllables: (string | null)[] = [null];
  const numbers = new Map<string, number>();
  const soundCodes = new Uint16Array(length);
  const letters = new Uint8Array(length + 1);
  const readWith = new Uint32Array(1 << 16);
  for (let segment = 0; segment < names; segment++) {
    if (segment % RECORDS_A_PIECE === 0) yield;
    const from = starts[segment] ?? 0;
    const to = (starts[segment + 1] ?? 0) - 1;
    const record = segments.records[segment] ?? 0;
    const { kind, names: all = [] } = records[record] ?? {};
    const { persons } = all[segment - (nameStarts[record] ?? 0)] ?? {};
    const name = String.fromCharCode(...text.subarray(from, to));
    for (const [index, syllable] of readings(name, { person: kind === "PERSON", persons }).entries()) {
      const at = from + index;
      const letter = letterCode(syllable?.charCodeAt(0) ?? text[at] ?? 0);
      letters[at] = letter;
      readWith[text[at] ?? 0] = (readWith[text[at] ?? 0] ?? 0) | (1 << letter);
      if (syllable === null) continue;
      let code = numbers.get(syllable);
      if (code === undefined) {
        code = syllables.push(syllable) - 1;
        numbers.set(syllable, code);
      }
      soundCodes[at] = code;
    }
  }
  const isHanAt = (at: number): boolean => isHan(String.fromCharCode(text[at] ?? 0));
  const begins = (at: number): boolean => letters[at] !== 0 || isHanAt(at);
  return { codes: soundCodes, syllables, letters: readWith, ...byFirstLetters(letters, length, begins) };
}

/** `begins`: where a query can begin: not at a digit, but at a character without a known reading. */
function byFirstLetters(
  letters: Uint8Array,
  length: number,
  begins: (at: number) => boolean,
): Pick<Sounds, "starts" | "positions"> {
  const starts = new Uint32Array(27 * 27 + 1);
  const bucketAt = (at: number): number => bucketOf(letters[at] ?? 0, letters[at + 1] ?? 0);
  for (let at = 0; at < length; at++)
    if (begins(at)) starts[bucketAt(at) + 1] = (starts[bucketAt(at) + 1] ?? 0) + 1;
  for (let bucket = 0; bucket < 27 * 27; bucket++)
    starts[bucket + 1] = (starts[bucket + 1] ?? 0) + (starts[bucket] ?? 0);
  const next = starts.slice();
  const positions = new Uint32Array(starts.at(-1) ?? 0);
  for (let at = 0; at < length; at++) {
    if (!begins(at)) continue;
    const bucket = bucketAt(at);
    const slot = next[bucket] ?? 0;
    positions[slot] = at;
    next[bucket] = slot + 1;
  }
  return { starts, positions };
}
