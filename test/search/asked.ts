import { isHan } from "../../src/text/fold.js";
import { characters } from "../../src/text/characters.js";
import type { MatchedBy, SearchHit, SearchPage, SearchReader } from "../../src/search/engine.js";
import { NO_FILTER } from "../../src/search/engine.js";

/** Faults that no page of a run may have, collected over all its queries. */
export interface Noise {
  queries: number;
  /** Queries with a guessed hit on a page that has an exact one. */
  readonly mixed: string[];
  /** Queries with a partial hit before a strict one, or with a score that rises. */
  readonly early: string[];
  /** Queries of Han characters alone with a hit that only sounds so. */
  readonly sounded: string[];
}

export interface Asker {
  readonly noise: Noise;
  /** The engine; every page that it answers is checked for `noise`. */
  readonly reader: SearchReader;
  /** The first page. */
  page(text: string, first?: number): Promise<SearchPage>;
  /** All hits, page by page. */
  all(text: string): Promise<SearchHit[]>;
}

const GUESSED: ReadonlySet<MatchedBy> = new Set([
  "SAME_SOUND",
  "SIMILAR_SHAPE",
  "ONE_CHARACTER_OFF",
  "ABBREVIATION",
]);
const SOUNDED: ReadonlySet<MatchedBy> = new Set(["PINYIN", "INITIALS"]);
const LARGEST_PAGE = 100;

export function isGuessed({ matchedBy }: SearchHit): boolean {
  return GUESSED.has(matchedBy);
}

/** Whether a hit has all of the query, as it is or corrected. */
export function isStrict({ matchedBy }: Pick<SearchHit, "matchedBy">): boolean {
  return matchedBy !== "PARTIAL";
}

export function asker(reader: SearchReader): Asker {
  const noise: Noise = { queries: 0, mixed: [], early: [], sounded: [] };
  const search: SearchReader["search"] = async (query) => {
    const page = await reader.search(query);
    check(noise, query.text, page.hits);
    return page;
  };
  const ask = (text: string, first: number, offset: number): Promise<SearchPage> =>
    search({ text, kinds: null, filter: NO_FILTER, facets: [], first, offset });
  return {
    noise,
    reader: { search, suggest: (query) => reader.suggest(query) },
    page: (text, first = 20) => ask(text, first, 0),
    all: async (text) => {
      const hits: SearchHit[] = [];
      for (;;) {
        const page = await ask(text, LARGEST_PAGE, hits.length);
        hits.push(...page.hits);
        if (!page.hasNext) return hits;
      }
    },
  };
}

function check(noise: Noise, text: string, hits: readonly SearchHit[]): void {
  noise.queries += 1;
  const guessed = hits.filter(isGuessed).length;
  if (guessed > 0 && guessed < hits.filter(isStrict).length) noise.mixed.push(text);
  const firstPartial = hits.findIndex((hit) => !isStrict(hit));
  const isEarly = firstPartial >= 0 && hits.slice(firstPartial).some(isStrict);
  if (isEarly || hits.some(({ score }, at) => score > (hits[at - 1]?.score ?? 1))) noise.early.push(text);
  const isHanOnly = characters(text).every(isHan);
  if (isHanOnly && hits.some(({ matchedBy }) => SOUNDED.has(matchedBy))) noise.sounded.push(text);
}
