import type { Deadline } from "../../domain/deadline.js";
import { deadlineIn } from "../../domain/deadline.js";
import { JianbaoError } from "../../domain/errors.js";
import type { DataVersion } from "../records.js";
import type { GraphReader, GraphStore } from "../store.js";

/** What a run may use of the store, and the version that all it answers is of. */
export interface Run {
  readonly store: GraphStore;
  /** Null until the run asks the store, and where nothing is loaded. */
  readonly version: () => string | null;
}

// Loads are minutes apart. One that takes turns with another all the time is an error to be told, not to be waited for.
const RUNS = 3;
// The request's own deadline may be over, which must not keep its answer from being looked at.
const LOOK_MS = 2_000;

/**
 * Runs `work` so that everything it reads is of one load. Each call of a store is a snapshot of its own, so the load is
 * read before the first call and after the last: where they differ, the answer is thrown away and the work done again
 * (decision 0010). For reading only. Raises DATA_CHANGED where loads follow each other too fast.
 */
export async function inOneVersion<Answer>(
  store: GraphStore,
  deadline: Deadline,
  work: (run: Run) => Promise<Answer>,
): Promise<Answer> {
  for (let runs = 0; runs < RUNS && (runs === 0 || deadline.remaining() > 0); runs++) {
    const watched = watch(store);
    const answer = await work(watched.run);
    if (await watched.held()) return answer;
  }
  throw new JianbaoError("DATA_CHANGED", "data were loaded while this was answered: ask again in a moment");
}

interface Watched {
  readonly run: Run;
  /** Whether the store holds what it held before the first call; true where there was none. */
  readonly held: () => Promise<boolean>;
}

function watch(store: GraphStore): Watched {
  let begun: Promise<DataVersion | null> | null = null;
  let seen: DataVersion | null = null;
  const begin = (reader: GraphReader): Promise<DataVersion | null> =>
    (begun ??= reader.dataVersion().then((version) => (seen = version)));
  return {
    run: {
      store: { ...store, reader: (deadline) => watchedReader(store.reader(deadline), begin) },
      version: () => seen?.version ?? null,
    },
    held: async () => {
      // A store that did not tell its version has answered nothing either.
      const failed = {};
      const before = await (begun ?? Promise.resolve(failed)).catch(() => failed);
      if (before === failed) return true;
      const now = await store.reader(deadlineIn(LOOK_MS)).dataVersion();
      return now?.load === (before as DataVersion | null)?.load;
    },
  };
}

/** Asks which load it reads before it asks anything else. */
function watchedReader(reader: GraphReader, begin: (reader: GraphReader) => Promise<unknown>): GraphReader {
  type Method = (...given: unknown[]) => Promise<unknown>;
  const methods = Object.entries(reader) as [string, Method][];
  const watched = Object.fromEntries(
    methods.map(([name, method]): [string, Method] => [
      name,
      async (...given) => {
        await begin(reader);
        return method(...given);
      },
    ]),
  );
  return { ...(watched as unknown as GraphReader), dataVersion: asked(reader, begin) };
}

/** The first is the one that was begun with; who asks again wants to know what has become of it. */
function asked(
  reader: GraphReader,
  begin: (reader: GraphReader) => Promise<unknown>,
): GraphReader["dataVersion"] {
  let first = true;
  return () => {
    if (!first) return reader.dataVersion();
    first = false;
    return begin(reader) as Promise<DataVersion | null>;
  };
}
