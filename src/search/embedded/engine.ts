import { inTime, NO_DEADLINE, type Deadline } from "../../domain/deadline.js";
import { isJianbaoError } from "../../domain/errors.js";
import { pieceByPiece, yieldIfDue } from "../../domain/event-loop.js";
import type { SearchEngine } from "../engine.js";
import { indexPieces } from "./build.js";
import type { RecordFiles } from "./files.js";
import { recordFiles } from "./files.js";
import type { Searcher } from "./search.js";
import { searcherOf } from "./search.js";

/**
 * Search without a server: the records of each version are in a file in `folder`, and their index is built in memory by
 * the first request for the version. Two indexes are kept, because requests during a load still need the old version.
 */
export function openEmbeddedSearch(folder: string): SearchEngine {
  const files = recordFiles(folder);
  const open = new Map<string, Promise<OpenIndex>>();

  const close = async (version: string): Promise<void> => {
    const index = open.get(version);
    open.delete(version);
    await index?.then(
      (one) => {
        one.close();
      },
      () => undefined,
    );
  };
  const indexOf = async (version: string): Promise<OpenIndex> => {
    let index = open.get(version);
    if (!index) {
      index = openIndex(version);
      open.set(version, index);
      for (const old of [...open.keys()].slice(0, -KEPT)) await close(old);
    }
    try {
      return await index;
    } catch (cause) {
      // The next request tries again: a load may have written the file by then.
      open.delete(version);
      throw cause;
    }
  };
  const openIndex = async (version: string): Promise<OpenIndex> => {
    const { records, ...lines } = await files.read(version);
    // Not in the lane of a request: all requests wait for the index, and the first one may give up.
    const index = await pieceByPiece({ ...NO_DEADLINE }, indexPieces(records));
    return {
      ...searcherOf({ ...index, ...lines }),
      close: () => {
        lines.close();
      },
    };
  };

  /** The next request opens a damaged index again: it may be repaired by then. */
  const ask = async <Answer>(
    version: string,
    deadline: Deadline,
    work: (index: OpenIndex) => Answer | Promise<Answer>,
  ): Promise<Answer> => {
    const index = await inTime(indexOf(version), deadline);
    try {
      return await work(index);
    } catch (cause) {
      if (isJianbaoError(cause) && cause.code === "INDEX_DAMAGED") await close(version);
      throw cause;
    }
  };

  return {
    name: "embedded",
    reader: (version, deadline) => ({
      search: async (query) => {
        await yieldIfDue(deadline);
        deadline.check();
        return ask(version, deadline, (index) => index.search(query, deadline));
      },
      suggest: async (query) => {
        await yieldIfDue(deadline);
        deadline.check();
        return ask(version, deadline, (index) => index.suggest(query));
      },
    }),
    versions: () => files.versions(),
    check: (version) => files.check(version),
    build: async (version, records, onProgress = () => undefined, { anew = false } = {}) => {
      if (!anew && (await isSound(files, version))) return { changed: false };
      await files.write(version, records, onProgress);
      // The open index is of the old file.
      await close(version);
      return { changed: true };
    },
    keepOnly: async (version) => {
      for (const other of [...open.keys()]) if (other !== version) await close(other);
      await files.keepOnly(version);
    },
    [Symbol.asyncDispose]: async () => {
      for (const version of [...open.keys()]) await close(version);
    },
  };
}

async function isSound(files: RecordFiles, version: string): Promise<boolean> {
  try {
    await files.check(version);
    return true;
  } catch (cause) {
    if (isJianbaoError(cause) && cause.code.startsWith("INDEX_")) return false;
    throw cause;
  }
}

const KEPT = 2;

interface OpenIndex extends Searcher {
  close(): void;
}
