import type { Suggestion, SuggestQuery } from "../engine.js";
import { runAtOnce } from "../rank/steps.js";
import * as rank from "../rank/suggest.js";
import { finderOf } from "./finder.js";
import type { SearchableIndex } from "./view.js";

/** Completes a prefix from an index. */
export function suggest(index: SearchableIndex, query: SuggestQuery): Suggestion[] {
  return runAtOnce(rank.suggest(finderOf(index), query));
}
