/** The characters of a text as Unicode code points: what a reader counts as one Chinese character is one of them. */
export function characters(text: string): string[] {
  return Array.from(text);
}
