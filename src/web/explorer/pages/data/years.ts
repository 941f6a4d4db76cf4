/** How many fall surely into a year. */
export interface YearCount {
  readonly key: string;
  readonly count: number;
}

/**
 * The years in order with their gaps filled, so that a chart shows silence as silence; from the first to the last year that
 * has any, and of a long series only the last `most` years, with how many lie before them.
 */
export function yearSeries(
  counts: readonly YearCount[],
  most = 40,
): { readonly years: readonly { readonly year: number; readonly count: number }[]; readonly before: number } {
  const known = new Map(
    counts.filter(({ count }) => count > 0).map(({ key, count }) => [Number(key), count]),
  );
  const found = [...known.keys()].filter((year) => Number.isInteger(year));
  if (found.length === 0) return { years: [], before: 0 };
  const last = found.reduce((a, b) => Math.max(a, b));
  const earliest = found.reduce((a, b) => Math.min(a, b));
  const first = Math.max(earliest, last - most + 1);
  const years = Array.from({ length: last - first + 1 }, (_, index) => ({
    year: first + index,
    count: known.get(first + index) ?? 0,
  }));
  const before = found.reduce((sum, year) => sum + (year < first ? (known.get(year) ?? 0) : 0), 0);
  return { years, before };
}
