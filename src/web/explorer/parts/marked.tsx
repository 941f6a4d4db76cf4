import type { VNode } from "preact";

import { markedPieces, type MarkedRange } from "./excerpt.js";

/** A text of the data with what meets the query marked; of a long text only a part. */
export function Marked({
  text,
  ranges,
  most,
}: {
  readonly text: string;
  readonly ranges: readonly MarkedRange[];
  readonly most?: number;
}): VNode {
  return (
    <bdi>
      {markedPieces(text, ranges, most).map((piece, index) =>
        piece.isMarked ? <mark key={index}>{piece.text}</mark> : piece.text,
      )}
    </bdi>
  );
}
