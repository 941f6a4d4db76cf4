import { isDay } from "./parameters.js";

/** The same day some years later or earlier; 29 February becomes the 28th where there is none. */
export function yearsFrom(day: string, years: number): string {
  const year = String(Math.min(Math.max(Number(day.slice(0, 4)) + years, 1), 9999)).padStart(4, "0");
  const moved = `${year}${day.slice(4)}`;
  return isDay(moved) ? moved : `${year}-02-28`;
}
