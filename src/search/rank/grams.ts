import { BOUNDARY } from "../../text/fold.js";
import type { GramMatches, GramSet, GramsMet, WeighedCandidate } from "./finder.js";

/** The folded texts of a record, for an engine that has them as texts. */
export interface GramTexts {
  readonly names: readonly string[];
  readonly texts: readonly string[];
  readonly words: readonly string[];
}

/** `GramMatches.met` for texts. */
export function metInTexts(grams: readonly string[], { names, texts, words }: GramTexts): GramsMet {
  const setIn = (some: readonly string[]): GramSet =>
    grams.reduce((set, gram, at) => (some.some((text) => text.includes(gram)) ? set | (1 << at) : set), 0);
  const known = new Set(grams);
  const shares = names.map((name) => {
    const pairs = pairsOf(name).filter((pair) => !pair.includes(BOUNDARY));
    return pairs.length === 0 ? 0 : pairs.filter((pair) => known.has(pair)).length / pairs.length;
  });
  return { names: setIn(names), texts: setIn(texts), words: setIn(words), nameShare: Math.max(0, ...shares) };
}

/** Pairs of neighboring UTF-16 units. */
function pairsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
}

/** `GramMatches.having` for what `met` says of each of the candidates. `rank`: the order of equal sums. */
export function havingGrams(
  candidates: readonly number[],
  met: GramMatches["met"],
  rank: (candidate: number) => number,
): GramMatches["having"] {
  return (set, weights, { most, least }) =>
    candidates
      .map((candidate): WeighedCandidate => {
        const { names, texts, words } = met(candidate);
        const has = (names | texts | words) & set;
        return {
          candidate,
          weight: weights.reduce((sum, weight, at) => ((has & (1 << at)) === 0 ? sum : sum + weight), 0),
        };
      })
      .filter(({ weight }) => weight > 0 && weight >= least - ROUNDING)
      .sort((a, b) => thousandths(b) - thousandths(a) || rank(a.candidate) - rank(b.candidate))
      .slice(0, most);
}

/** Sums of weights in another order differ by less. */
export const ROUNDING = 1e-6;

/** Whole thousandths, so that the rank decides between equal sums. */
export function thousandths({ weight }: Pick<WeighedCandidate, "weight">): number {
  return Math.round(weight * 1_000);
}
