import type { GramMatches, GramsMet, Mention } from "../rank/finder.js";
import { havingGrams, metInTexts } from "../rank/grams.js";
import { COUNT_OF_ALL, gramCount, mentionRequests } from "./queries.js";
import type { Session } from "./session.js";
import { DICTIONARY_FIELDS } from "./settings.js";

/** The grams of a query: how many records have them by the server's count, and the candidates that have them. */
export function gramsOf(session: Session, grams: readonly string[]): GramMatches {
  const { candidates } = session;
  const known = new Map<number, GramsMet>();
  const met = (candidate: number): GramsMet => {
    const before = known.get(candidate);
    if (before) return before;
    const one = candidates.get(candidate);
    const found = metInTexts(grams, {
      names: one?.names.map(({ text }) => text) ?? [],
      texts: one?.texts ?? [],
      words: one?.facts().flatMap(({ words }) => words) ?? [],
    });
    known.set(candidate, found);
    return found;
  };
  return {
    total: session.totalOf(COUNT_OF_ALL),
    counts: grams.map((gram) => session.totalOf(gramCount(gram))),
    having: havingGrams([...candidates.keys()], met, (rank) => rank),
    met,
  };
}

/** The whole names and words of facts in a text, by the server's counts. */
export function mentionsIn(session: Session, text: string): Mention[] {
  const known = new Set(
    mentionRequests(text).flatMap((request, at) =>
      Object.keys(session.countsOf(request, DICTIONARY_FIELDS[at] ?? "")),
    ),
  );
  const found: Mention[] = [];
  for (let from = 0; from < text.length; from++)
    for (let to = from + 2; to <= text.length; to++)
      if (known.has(text.slice(from, to))) found.push({ from, to });
  return found;
}
