import type { Deadline } from "../../domain/deadline.js";
import { deadlineIn } from "../../domain/deadline.js";
import { JianbaoError } from "../../domain/errors.js";
import type { DataVersion } from "../records.js";
import type { GraphReader, GraphStore } from "../store.js";

/** The store as a run may use it, and the version of everything the run reads. */
export interface Run {
  readonly store: GraphStore;
  /** Null until the run reads the store, and if nothing is loaded. */
  readonly version: () => string | null;
}

// Loads are minutes apart. Loads in quick succession are an error to report, not something to wait for.
const RUNS = 3;
// Time to read the load again. It has its own limit, because the deadline of the request may have passed.
const CHECK_MS = 2_000;

/**
 * Runs `work` so that everything it reads is of one load. Each call of a store is a snapshot of its own, so the load is
 * read before the first call and after the last: if they differ, the answer is dropped and the work runs again
 * (decision 0010). For reading only. Throws DATA_CHANGED if loads follow each other too fast.
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
  /** Whether the store still holds the load of the first call; true if there was no call. */
  readonly held: () => Promise<boolean>;
}

function watch(store: GraphStore): Watched {
  let started: Promise<DataVersion | null> | null = null;
  let seen: DataVersion | null = null;
  const begin = (reader: GraphReader): Promise<DataVersion | null> =>
    (started ??= reader.dataVersion().then((version) => (seen = version)));
  return {
    run: {
      store: { ...store, reader: (deadline) => watchedReader(store.reader(deadline), begin) },
      version: () => seen?.version ?? null,
    },
    held: async () => {
      // If reading the version failed, nothing else was read.
      const failed = {};
      const before = await (started ?? Promise.resolve(failed)).catch(() => failed);
      if (before === failed) return true;
      const now = await store.reader(deadlineIn(CHECK_MS)).dataVersion();
      return now?.load === (before as DataVersion | null)?.load;
    },
  };
}

/** Reads the load before anything else. */
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

/** The first call returns the version that the run started with; later calls read it again. */
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
