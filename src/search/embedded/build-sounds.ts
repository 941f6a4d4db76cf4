import type { Pieces } from "../../domain/event-loop.js";
import { isHan } from "../../text/fold.js";
import { readings } from "../../text/readings.js";
import type { SearchRecord } from "../record/record.js";
import type { Segments, Sounds } from "./layout.js";
import { bucketOf, FIELD, letterCode } from "./layout.js";
import { grouped } from "./pairs.js";

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
    // An English name is no pinyin: without letters, no sound begins in it.
    if (segments.fields[segment] === FIELD.ENGLISH) continue;
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
  // A query can begin at a letter, and at a character without a known reading; not at a digit.
  const canBegin = (at: number): boolean => letters[at] !== 0 || isHan(String.fromCharCode(text[at] ?? 0));
  const buckets = grouped(length, 27 * 27, (at) =>
    canBegin(at) ? bucketOf(letters[at] ?? 0, letters[at + 1] ?? 0) : null,
  );
  return { codes: soundCodes, syllables, letters: readWith, ...buckets };
}
