import { isHan } from "../../text/fold.js";
import { pinyinOf } from "../../text/sounds.js";
import type { SearchQuery } from "../engine.js";
import { NO_FILTER } from "../engine.js";
import type { ParsedQuery } from "../query/parsed.js";
import { termAlone } from "../query/parsed.js";
import { gramsIn } from "../query/relaxed-terms.js";
import type { Typos } from "../query/typos.js";
import { NO_TYPOS, spelledTerms } from "../query/typos.js";
import type { CandidateServer } from "../rank/finder.js";
import type { Request } from "./client.js";
import { FEW } from "../rank/match.js";
import type { KnownTerms } from "./evidence.js";
import { begins } from "./evidence.js";
import type { FacetPlan } from "./facets.js";
import { planFacets } from "./facets.js";
import { filterOf } from "./filter.js";
import { fetchMentions } from "./mentions.js";
import type { Plan } from "./queries.js";
import {
  abbreviationRequests,
  bestRequests,
  COUNT_OF_ALL,
  dictionaryRequests,
  gramCount,
  gramRequest,
  inFewRequest,
  planOf,
  relaxedRequests,
  requestsFor,
  typoRequests,
  wordBeginRequest,
} from "./queries.js";
import { insideRequests, prefixRequests } from "./prefix-queries.js";
import type { Session } from "./session.js";

/** The requests of one search or suggestion. */
export function serverOf(session: Session, query: Filters): ServerWithTerms {
  const known: Known = { words: new Set(), inFew: new Set(), mentions: new Set() };
  return {
    isSounded: (term) => !known.words.has(term),
    isInFew: (term) => known.inFew.has(term),
    mentions: known.mentions,
    ...filteredServer(session, query, known),
    whole: filteredServer(session, { kinds: null, filter: NO_FILTER }, known),
  };
}

interface ServerWithTerms extends CandidateServer, KnownTerms {
  /** Whole names and words of facts that the server was asked for and has. */
  readonly mentions: ReadonlySet<string>;
}

/** What the server said of terms. */
interface Known {
  /** Terms that begin a word somewhere: somebody who writes IPTV does not want what sounds so. */
  readonly words: Set<string>;
  readonly inFew: Set<string>;
  readonly mentions: Set<string>;
}

const MOST_COUNTED_EARLY = 40;

type Filters = Pick<SearchQuery, "kinds" | "filter">;

function filteredServer(session: Session, { kinds, filter }: Filters, known: Known): CandidateServer {
  const { words, inFew } = known;
  const plan = (parsed: ParsedQuery, typos: Typos): Plan =>
    planOf(parsed, filterOf({ kinds, filter }, parsed), typos, inFew);
  let counted: readonly Request[] = [];
  let facets: FacetPlan | null = null;
  const keepFew = (single: readonly string[]): void => {
    for (const term of single) if (session.totalOf(inFewRequest(term)) <= FEW) inFew.add(term);
  };
  /** Fetches what `requests` gives once single characters are known. */
  const fetchTerms = async (terms: readonly string[], requests: () => readonly Request[]): Promise<void> => {
    // A plan needs to know them: a second round, but only for queries with a word of one character.
    const single = terms.filter((term) => term.length === 1 && isHan(term));
    await session.fetch(single.map(inFewRequest));
    keepFew(single);
    // Until it is known whether a term begins a word, it cannot be looked for by its sound.
    const sounds = terms.filter((term) => pinyinOf(term) !== null);
    await session.fetch([...requests(), ...sounds.map(wordBeginRequest)]);
    for (const term of sounds)
      if (session.candidatesOf(wordBeginRequest(term)).some((candidate) => begins(candidate, term)))
        words.add(term);
  };
  return {
    fetchOwn: async (queries, typos) => {
      const terms = queries.flatMap((parsed) => [
        ...spelledTerms(parsed, typos).flat(),
        ...(parsed.joined === null ? [] : [parsed.joined]),
      ]);
      await fetchTerms(terms, () => queries.flatMap((parsed) => plan(parsed, typos).main));
    },
    fetchFacts: (queries, typos) => session.fetch(queries.flatMap((parsed) => plan(parsed, typos).facts)),
    fetchAbbreviations: (terms) =>
      session.fetch(
        terms.flatMap((term) => {
          const { main, facts } = planOf(termAlone(term), "", NO_TYPOS, inFew);
          return [...main, ...facts, ...abbreviationRequests(term)];
        }),
      ),
    fetchAlternatives: (queries) => {
      const terms = [...new Set(queries.flatMap((parsed) => parsed.terms))];
      return session.fetch([
        ...queries.flatMap(dictionaryRequests),
        ...terms.flatMap((term) => {
          // Whether a term is anywhere is asked without the filters.
          const { main, facts } = planOf(termAlone(term), "", NO_TYPOS, inFew);
          return [...main, ...facts, ...typoRequests(term)];
        }),
      ]);
    },
    fetchDictionary: (parsed) => session.fetch(dictionaryRequests(parsed)),
    fetchPrefix: (prefix) => session.fetch(prefixRequests(prefix, filterOf({ kinds, filter }, null))),
    fetchInside: (prefix, calls) =>
      session.fetch(insideRequests(prefix, calls, filterOf({ kinds, filter }, null))),
    fetchPossibleTypos: (prefix) => session.fetch(typoRequests(prefix)),
    fetchTypos: (texts) => {
      const passing = filterOf({ kinds, filter }, null);
      return session.fetch(
        texts.flatMap((text) => [...prefixRequests(text, passing), ...insideRequests(text, [], passing)]),
      );
    },
    fetchMentions: (texts) => {
      const grams = [...new Set(texts.flatMap(gramsIn))];
      // Of a short query they are counted at the same time, before it is known which are needed: one call less.
      const also = grams.length <= MOST_COUNTED_EARLY ? [COUNT_OF_ALL, ...grams.map(gramCount)] : [];
      return fetchMentions(session, texts, known.mentions, also);
    },
    fetchGramCounts: (grams) => session.fetch([COUNT_OF_ALL, ...grams.map(gramCount)]),
    fetchGrams: async (grams, terms, characters) => {
      const single = characters.filter(isHan);
      await fetchTerms(terms, () => [
        ...grams.map(gramRequest),
        ...terms.flatMap((term) => relaxedRequests(term, inFew)),
        ...single.map(inFewRequest),
      ]);
      keepFew(single);
    },
    fetchPage: (query, { parsed, typos, source }) => {
      const passing = filterOf(query, parsed);
      const requests = requestsFor(planOf(parsed, passing, typos, inFew), source);
      const isComplete = requests.every((request) => session.isComplete(request));
      const best =
        isComplete || passing === null || typos.size > 0 ? [] : bestRequests(parsed, passing, inFew);
      counted = isComplete || parsed.written !== null ? [] : requests;
      facets = planFacets(session, query, { parsed, typos, source }, isComplete, inFew);
      const all = [...best, ...facets.requests];
      return all.length === 0 ? null : session.fetch(all);
    },
    total: () => Math.max(0, ...counted.map((request) => session.totalOf(request))),
    facet: (field) => facets?.count(field) ?? null,
  };
}
