import type { Deadline } from "../../domain/deadline.js";
import type { SearchPage, SearchQuery, Suggestion, SuggestQuery } from "../engine.js";
import { answer } from "../rank/answer.js";
import { runAtOnce } from "../rank/steps.js";
import * as rank from "../rank/suggest.js";
import { finderOf } from "./finder.js";
import type { SearchableIndex } from "./view.js";

export interface Searcher {
  /** Raises DEADLINE_EXCEEDED in time. */
  search(query: SearchQuery, deadline: Deadline): SearchPage;
  suggest(query: SuggestQuery): Suggestion[];
}

/** Answers queries from an index, one after the other. */
export function searcherOf(index: SearchableIndex): Searcher {
  // Made once, because to make it takes as long as to complete a prefix.
  const finder = finderOf(index);
  return {
    search: (query, deadline) => {
      try {
        return runAtOnce(answer({ finder, query, deadline }));
      } finally {
        index.workspace.clear();
      }
    },
    suggest: (query) => {
      try {
        return runAtOnce(rank.suggest(finder, query));
      } finally {
        index.workspace.clear();
      }
    },
  };
}
