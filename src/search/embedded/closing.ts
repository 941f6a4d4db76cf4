import { createHash, type Hash } from "node:crypto";
import { createReadStream } from "node:fs";

import { yieldIfDue } from "../../domain/event-loop.js";

/**
 * The last line of a file of records: that it is whole, and the digest of all before it. A file that was cut short, by
 * a full disk or a bad copy, has none; in one that was damaged the digest is another.
 */
const BEGIN = "end ";
export const CLOSING_LENGTH = BEGIN.length + 64 + 1;
const SHAPE = /^end [0-9a-f]{64}\n$/;
// About a millisecond of hashing.
const PIECE = 512 * 1024;

export function startDigest(): Hash {
  return createHash("sha256");
}

export function closingLine(digest: Hash): string {
  return `${BEGIN}${digest.digest("hex")}\n`;
}

/** Whether this is the end of a file that was written to its end. */
export function isClosing(end: Buffer): boolean {
  return SHAPE.test(end.toString("latin1"));
}

/** Whether the file's bytes are those that were written; hashed in slices, so that others go on meanwhile. */
export async function areAsWritten(bytes: Buffer): Promise<boolean> {
  const hash = startDigest();
  const content = bytes.subarray(0, -CLOSING_LENGTH);
  for (let at = 0; at < content.length; at += PIECE) {
    hash.update(content.subarray(at, at + PIECE));
    const due = yieldIfDue(hash);
    if (due) await due;
  }
  return bytes.subarray(-CLOSING_LENGTH).equals(Buffer.from(closingLine(hash)));
}

/** The same of a file, of which no more than a piece is held in memory. */
export async function isAsWritten(path: string, size: number): Promise<boolean> {
  const hash = startDigest();
  const length = size - CLOSING_LENGTH;
  let read = 0;
  let end = Buffer.alloc(0);
  for await (const piece of createReadStream(path, { highWaterMark: PIECE }) as AsyncIterable<Buffer>) {
    const content = piece.subarray(0, Math.max(0, length - read));
    hash.update(content);
    read += piece.length;
    if (content.length < piece.length) end = Buffer.concat([end, piece.subarray(content.length)]);
  }
  return end.toString("latin1") === closingLine(hash);
}
