import type { Interpretation } from "../engine.js";
import type { Typos } from "./typos.js";
import type { ParsedQuery } from "./parsed.js";

/**
 * How the query was parsed. `apart`: for each partial hit the terms that no one fact of it joins, as bits. `isMet`: whether
 * a hit has a spelling.
 */
export function interpretationOf(
  parsed: ParsedQuery,
  typos: Typos,
  apart: readonly number[],
  isMet: (spelling: string) => boolean,
): Omit<Interpretation, "partial" | "isTruncated"> {
  const anywhere = apart.reduce((all, one) => all | one, 0);
  return {
    terms: parsed.terms.map((term) => searchedAs(term, typos)),
    notJoined: termsIn(anywhere, parsed, typos),
    between: parsed.between,
    yearly: parsed.yearly,
    kinds: [...new Set(parsed.kinds.flat())],
    notDates: parsed.notDates,
    asks: parsed.asks,
    synonyms: parsed.terms.flatMap((term, at) =>
      (typos.has(term) ? [] : (parsed.spellings[at] ?? [])).filter(isMet).map((to) => ({ from: term, to })),
    ),
    corrections: [
      ...parsed.corrections,
      ...[...typos].flatMap(([from, list]) =>
        list.flatMap(({ text }) => (text === from ? [] : { from, to: text })),
      ),
    ],
  };
}

/** The terms of a set of bits, as they are searched for. */
export function termsIn(set: number, { terms }: ParsedQuery, typos: Typos): string[] {
  return terms.filter((_, at) => (set & (1 << at)) !== 0).map((term) => searchedAs(term, typos));
}

function searchedAs(term: string, typos: Typos): string {
  return typos.get(term)?.[0]?.text ?? term;
}
