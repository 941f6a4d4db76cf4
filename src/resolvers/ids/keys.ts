import { createHash } from "node:crypto";

// A page of a thousand lists keeps a thousand keys. Above this size a hash costs less than the text.
const LONGEST = 256;

/** The key of a query in a loader: its JSON, or a hash of a long JSON. */
export function keyOf(query: unknown): string {
  const text = JSON.stringify(query);
  return text.length <= LONGEST ? text : createHash("sha256").update(text).digest("base64");
}
