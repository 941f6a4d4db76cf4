import type { Deadline } from "../../domain/deadline.js";
import type { SearchQuery } from "../engine.js";
import type { Finder } from "./finder.js";

/** One search: the engine that finds candidates, the query, and the time that it may take. */
export interface Search {
  readonly finder: Finder;
  readonly query: SearchQuery;
  readonly deadline: Deadline;
}
