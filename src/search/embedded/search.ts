import type { Deadline } from "../../domain/deadline.js";
import type { SearchPage, SearchQuery } from "../engine.js";
import { answer } from "../rank/answer.js";
import { runAtOnce } from "../rank/steps.js";
import { finderOf } from "./finder.js";
import type { SearchableIndex } from "./view.js";

export type { SearchableIndex };

/** Answers a query from an index. Raises BAD_INPUT for a query that cannot be parsed, DEADLINE_EXCEEDED in time. */
export function search(index: SearchableIndex, query: SearchQuery, deadline: Deadline): SearchPage {
  try {
    const finder = finderOf(index);
    return runAtOnce(answer({ finder, query, deadline }));
  } finally {
    index.workspace.clear();
  }
}
