import type { GramMatches, GramsMet } from "../rank/finder.js";
import { havingGrams, metInTexts } from "../rank/grams.js";
import { COUNT_OF_ALL, gramCount } from "./queries.js";
import type { Session } from "./session.js";
import type { StoredCandidate } from "./stored.js";

/**
 * The grams of a query: how many records have them by the server's count, and the candidates that have them. It holds for
 * those that are fetched later, too.
 */
export function gramsOf(session: Session, grams: readonly string[]): GramMatches {
  const { candidates } = session;
  const known = new Map<StoredCandidate, GramsMet>();
  const met = (rank: number): GramsMet => {
    const candidate = candidates.get(rank);
    if (!candidate) return NO_GRAMS;
    const found = known.get(candidate) ?? metIn(grams, candidate);
    known.set(candidate, found);
    return found;
  };
  return {
    total: session.totalOf(COUNT_OF_ALL),
    counts: grams.map((gram) => session.totalOf(gramCount(gram))),
    having: (set, weights, most) =>
      havingGrams([...candidates.keys()], met, (rank) => rank)(set, weights, most),
    met,
  };
}

const NO_GRAMS: GramsMet = { names: 0, texts: 0, words: 0, nameShare: 0 };

function metIn(grams: readonly string[], { names, texts, facts }: StoredCandidate): GramsMet {
  return metInTexts(grams, {
    names: names.map(({ text }) => text),
    texts,
    words: facts().flatMap(({ words }) => words),
  });
}
