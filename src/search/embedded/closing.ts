import { createHash, type Hash } from "node:crypto";

import { yieldIfDue } from "../../domain/event-loop.js";

/**
 * The last line of a file of records: a digest of all lines before it. A file that is incomplete, after a full disk or a bad
 * copy, has no such line; in a damaged file the digest differs.
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

/** Whether this is the last line of a complete file. */
export function isClosing(end: Buffer): boolean {
  return SHAPE.test(end.toString("latin1"));
}

/** Whether the bytes of a file match its digest. Hashed in slices, so that other requests go on. */
export async function isAsWritten(bytes: Buffer): Promise<boolean> {
  const hash = startDigest();
  const content = bytes.subarray(0, -CLOSING_LENGTH);
  for (let at = 0; at < content.length; at += PIECE) {
    hash.update(content.subarray(at, at + PIECE));
    const due = yieldIfDue(hash);
    if (due) await due;
  }
  return bytes.subarray(-CLOSING_LENGTH).equals(Buffer.from(closingLine(hash)));
}
