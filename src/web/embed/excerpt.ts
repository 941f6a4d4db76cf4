/** A piece of a text, and whether it matches what was typed. */
export interface Segment {
  readonly text: string;
  readonly marked: boolean;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Enough for the longest real name; what is longer would fill the list. */
const LONGEST = 160;
/** What is shown before the first match of a text that is longer. */
const LEAD = 24;

/**
 * Parts a text by its matching ranges (UTF-16 units), for a list: a long text is shortened around its first match, and no
 * character is divided. Ranges that do not fit the text are left out: the API may be newer, or another one.
 */
export function excerpt(text: string, ranges: readonly Range[], longest = LONGEST): readonly Segment[] {
  const fitting = ranges.filter(({ start, end }) => start >= 0 && start < end && end <= text.length);
  const first = fitting[0];
  const from =
    text.length <= longest || !first || first.end <= longest
      ? 0
      : whole(text, Math.max(0, first.start - LEAD));
  const to = text.length - from <= longest ? text.length : whole(text, from + longest);
  const segments: Segment[] = [];
  const add = (piece: string, marked: boolean): void => {
    if (piece !== "") segments.push({ text: piece, marked });
  };
  if (from > 0) add("…", false);
  let done = from;
  for (const { start, end } of fitting) {
    if (start < done || start >= to) continue;
    add(text.slice(done, start), false);
    add(text.slice(start, Math.min(end, to)), true);
    done = Math.min(end, to);
  }
  add(text.slice(done, to), false);
  if (to < text.length) add("…", false);
  return segments;
}

/** The position, or the one before it if it is in the middle of a character of two units. */
function whole(text: string, position: number): number {
  const code = text.charCodeAt(position);
  return code >= 0xdc00 && code <= 0xdfff ? position - 1 : position;
}
