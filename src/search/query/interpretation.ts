import type { Interpretation } from "../engine.js";
import type { Typos } from "./typos.js";
import type { ParsedQuery } from "./parse.js";

/** How the query was understood. */
export function interpretationOf(reading: ParsedQuery, slips: Typos): Interpretation {
  return {
    terms: reading.terms.map((term) => slips.get(term)?.[0]?.text ?? term),
    between: reading.between,
    yearly: reading.yearly,
    kinds: [...new Set(reading.kinds.flat())],
    notDates: reading.notDates,
    corrections: [
      ...reading.corrections,
      ...[...slips].flatMap(([from, list]) => list.map(({ text }) => ({ from, to: text }))),
    ],
  };
}
