import type { Interpretation } from "../engine.js";
import type { Typos } from "./typos.js";
import type { ParsedQuery } from "./parse.js";

/** How the query was parsed. */
export function interpretationOf(parsed: ParsedQuery, typos: Typos): Interpretation {
  return {
    terms: parsed.terms.map((term) => typos.get(term)?.[0]?.text ?? term),
    between: parsed.between,
    yearly: parsed.yearly,
    kinds: [...new Set(parsed.kinds.flat())],
    notDates: parsed.notDates,
    corrections: [
      ...parsed.corrections,
      ...[...typos].flatMap(([from, list]) => list.map(({ text }) => ({ from, to: text }))),
    ],
  };
}
