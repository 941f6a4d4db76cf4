import { createHash } from "node:crypto";

// Hashing takes no longer than keeping a text of this size, which a page of a thousand lists would keep a thousand times.
const LONGEST = 256;

/** By what a loader knows a query: its JSON, of a long one the hash. */
export function keyOf(query: unknown): string {
  const text = JSON.stringify(query);
  return text.length <= LONGEST ? text : createHash("sha256").update(text).digest("base64");
}
