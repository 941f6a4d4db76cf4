import type { Typo } from "../../text/typos.js";
import type { Wholes } from "../query/split.js";
import { splitQuery } from "../query/split.js";
import type { Typos } from "../query/typos.js";
import { NO_TYPOS, variantsOf } from "../query/typos.js";
import type { ParsedQuery } from "../query/parse.js";
import { NO_WORDS } from "../query/parse.js";
import type { Admits, Found } from "./evaluate.js";
import { ADMITS_ALL, evaluate } from "./evaluate.js";
import { namesFrom } from "./find.js";
import type { SearchIndex } from "./layout.js";
import { typosOf } from "./typos.js";

/** A reading of the query with what meets it. */
export interface Outcome {
  readonly reading: ParsedQuery;
  readonly found: Found;
  /** What was taken for a term that nothing has as it is written. */
  readonly slips: Typos;
}

/** With its terms cut into known wholes; null where they cannot be, or nothing meets them so. */
export function split(
  index: SearchIndex,
  reading: ParsedQuery,
  admitsOf: (reading: ParsedQuery) => Admits,
): Outcome | null {
  const parts = splitQuery(reading, wholesOf(index));
  if (!parts) return null;
  const found = evaluate(index, parts, admitsOf(parts));
  return found.records.length > 0 ? { reading: parts, found, slips: NO_TYPOS } : null;
}

function wholesOf(index: SearchIndex): Wholes {
  const { nameOrder, segments } = index;
  return {
    isName: (text) => {
      const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
      // Of all that begin so the shortest stands first.
      const [from, to] = namesFrom(index, units);
      const segment = nameOrder[from] ?? 0;
      const length = (segments.starts[segment + 1] ?? 0) - 1 - (segments.starts[segment] ?? 0);
      return from < to && length === text.length;
    },
    isPost: (text) => index.factWords.has(text),
  };
}

/** With what the terms may have meant, where at least one of them is nowhere as it is written, filters or not. */
export function corrected(
  index: SearchIndex,
  reading: ParsedQuery,
  admitsOf: (reading: ParsedQuery) => Admits,
): Outcome | null {
  const slips = new Map<string, readonly Typo[]>();
  for (const term of reading.terms) {
    const alone: ParsedQuery = { ...NO_WORDS, terms: [term], kinds: [[]] };
    if (evaluate(index, alone, ADMITS_ALL).records.length > 0) continue;
    const found = typosOf(index, term);
    if (found.length === 0) return null;
    slips.set(term, found);
  }
  if (slips.size === 0) return null;
  const found = evaluate(index, reading, admitsOf(reading), variantsOf(slips));
  return found.records.length > 0 ? { reading, found, slips } : null;
}
