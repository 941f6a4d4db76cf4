/** Whether a text is a day of the calendar, `2021-02-28`. */
export function isDay(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return false;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  if (year < 1) return false;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** The same day some years later or earlier; 29 February becomes the 28th where there is none. */
export function yearsFrom(day: string, years: number): string {
  const year = String(Math.min(Math.max(Number(day.slice(0, 4)) + years, 1), 9999)).padStart(4, "0");
  const moved = `${year}${day.slice(4)}`;
  return isDay(moved) ? moved : `${year}-02-28`;
}
