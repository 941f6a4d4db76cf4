import type { Deadline } from "../domain/deadline.js";
import { isJianbaoError, JianbaoError } from "../domain/errors.js";
import type { SearchEngine, SearchReader } from "./engine.js";

/** The version of the data in the graph, null if there is none. May be cached, unless read `again`. */
export type HeldVersion = (again?: boolean) => Promise<string | null>;

/**
 * A reader of the index of the version that the graph holds. Raises NOT_LOADED if it holds none. A load may replace the
 * index after the version was read; then the new index answers.
 */
export function currentSearch(
  engine: Pick<SearchEngine, "reader">,
  held: HeldVersion,
  deadline: Deadline,
): SearchReader {
  const ask = async <Answer>(question: (reader: SearchReader) => Promise<Answer>): Promise<Answer> => {
    const version = await held();
    try {
      return await question(engine.reader(loaded(version), deadline));
    } catch (cause) {
      if (!isJianbaoError(cause) || cause.code !== "INDEX_MISSING") throw cause;
      const now = await held(true);
      if (now === version) throw cause;
      return question(engine.reader(loaded(now), deadline));
    }
  };
  return {
    search: (query) => ask((reader) => reader.search(query)),
    suggest: (query) => ask((reader) => reader.suggest(query)),
  };
}

function loaded(version: string | null): string {
  if (version === null) throw new JianbaoError("NOT_LOADED", "no data are loaded yet");
  return version;
}
