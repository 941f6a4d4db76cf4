/** The Unicode code points of a text. A reader counts each as one character, even one of two UTF-16 units. */
export function characters(text: string): string[] {
  return Array.from(text);
}
