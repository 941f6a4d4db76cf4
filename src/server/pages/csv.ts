import type { Row } from "../../web/views/view.js";

// Excel takes a file without it for one in the encoding of the system.
const BYTE_ORDER_MARK = "\ufeff";

/**
 * Rows as CSV (RFC 4180), with the names of the first row as the head. No rows: no head, because only rows have names.
 */
export function csvText(rows: readonly Row[]): string {
  const names = Object.keys(rows[0] ?? {});
  const lines =
    names.length === 0 ? [] : [names, ...rows.map((row) => names.map((name) => row[name] ?? null))];
  return BYTE_ORDER_MARK + lines.map((line) => `${line.map(cell).join(",")}\r\n`).join("");
}

/** Spreadsheets run a cell that begins so as a formula, also in the full width of Chinese input. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

function cell(value: string | number | null): string {
  if (value === null) return "";
  // A number is a number, also a negative one.
  if (typeof value === "number") return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
