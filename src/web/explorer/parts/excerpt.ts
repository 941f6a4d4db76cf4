/** A part of a text that meets the query, in UTF-16 units as the API counts them. */
export interface MarkedRange {
  readonly start: number;
  readonly end: number;
}

export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

/**
 * A text in pieces, those that meet the query marked. Of a long text only the neighborhood of the first mark is kept, with
 * an ellipsis for what is left out: a clause can have a thousand characters, and names can be hostile.
 */
export function markedPieces(text: string, ranges: readonly MarkedRange[], most = 160): readonly Piece[] {
  const [from, to] = partOf(text, ranges[0]?.start ?? 0, most);
  const pieces: Piece[] = [];
  const add = (start: number, end: number, isMarked: boolean): void => {
    const piece = text.slice(Math.max(start, from), Math.min(end, to));
    if (piece !== "") pieces.push({ text: piece, isMarked });
  };
  let done = from;
  for (const { start, end } of ranges) {
    if (start >= to) break;
    add(done, start, false);
    add(Math.max(start, done), end, true);
    done = Math.max(done, end);
  }
  add(done, to, false);
  if (from > 0) pieces.unshift({ text: "…", isMarked: false });
  if (to < text.length) pieces.push({ text: "…", isMarked: false });
  return pieces;
}

/** The part to show: around the first mark, a quarter of it before. Never between the halves of a character. */
function partOf(text: string, mark: number, most: number): readonly [number, number] {
  if (text.length <= most) return [0, text.length];
  const from = Math.min(Math.max(0, mark - Math.floor(most / 4)), text.length - most);
  return [whole(text, from), whole(text, from + most)];
}

function whole(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}
