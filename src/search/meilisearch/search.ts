import type { Deadline } from "../../domain/deadline.js";
import type { SearchPage, SearchQuery, Suggestion, SuggestQuery } from "../engine.js";
import { NO_FILTER } from "../engine.js";
import { answer } from "../rank/answer.js";
import { runWithRequests } from "../rank/steps.js";
import * as rank from "../rank/suggest.js";
import { finderOf } from "./finder.js";
import type { Session } from "./session.js";

/**
 * Answers a query with one request; with a second or third where nothing is found as written, where a facet is counted
 * without its own filter, or where there are more candidates than can be fetched.
 */
export function search(session: Session, query: SearchQuery, deadline: Deadline): Promise<SearchPage> {
  return runWithRequests(answer({ finder: finderOf(session, query), query, deadline }));
}

/** Completes a prefix with one request; with a second where few names begin so, with two more where none has it. */
export function suggest(session: Session, query: SuggestQuery): Promise<Suggestion[]> {
  const finder = finderOf(session, { kinds: query.kinds, filter: NO_FILTER });
  return runWithRequests(rank.suggest(finder, query));
}
