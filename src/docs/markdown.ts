/** A Markdown table; `numbers` are the columns (from 0) that are right-aligned. */
export function table(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  numbers: readonly number[] = [],
): string {
  const line = (cells: readonly (string | number)[]): string =>
    `| ${cells.map((cell) => escape(String(cell))).join(" | ")} |`;
  const rule = head.map((_, column) => (numbers.includes(column) ? "--:" : "---"));
  return [line(head), `| ${rule.join(" | ")} |`, ...rows.map(line)].join("\n");
}

/** A Markdown list. */
export function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join("\n");
}

const escape = (cell: string): string => cell.replaceAll("|", "\\|").replaceAll("\n", " ");
