/** Text as text: in an element and in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** JSON inside a `script` element: without `<`, no text in it can end the element or begin a comment. */
export function jsonInHtml(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll("<", "\\u003c")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}

/**
 * A text for one line of a head, where no element can isolate it: without marks that turn the direction of what follows,
 * without control characters, and not longer than a browser or a preview shows.
 */
export function oneLine(text: string, most: number): string {
  const plain = text
    .replaceAll(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]+/gu, " ")
    // A lone surrogate has no bytes in UTF-8.
    .replaceAll(/\p{Cs}/gu, "\ufffd")
    .replaceAll(/\s+/g, " ")
    .trim();
  const characters = Array.from(plain);
  return characters.length <= most ? characters.join("") : `${characters.slice(0, most - 1).join("")}…`;
}
