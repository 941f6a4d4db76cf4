import { inTime, NO_DEADLINE } from "../../domain/deadline.js";
import { pieceByPiece, yieldIfDue } from "../../domain/event-loop.js";
import type { SearchEngine } from "../engine.js";
import { indexPieces } from "./build.js";
import { recordFiles } from "./files.js";
import type { SearchableIndex } from "./search.js";
import { search } from "./search.js";
import { suggest } from "./suggest.js";

/**
 * Search without a server: the records of each version in a file in `folder`, their index in memory, made when the
 * version is first asked for. A request that comes while data are loaded may still ask for the version before, so two
 * are kept.
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
      // The next request tries again: it may be there by then.
      open.delete(version);
      throw cause;
    }
  };
  const openIndex = async (version: string): Promise<OpenIndex> => {
    const { records, ...lines } = await files.read(version);
    // A lane of its own: it is made for all who will ask, and goes on should the first of them give up.
    return { ...(await pieceByPiece({ ...NO_DEADLINE }, indexPieces(records))), ...lines };
  };

  return {
    name: "embedded",
    reader: (version, deadline) => ({
      search: async (query) => {
        await yieldIfDue(deadline);
        deadline.check();
        return search(await inTime(indexOf(version), deadline), query, deadline);
      },
      suggest: async (query) => {
        await yieldIfDue(deadline);
        deadline.check();
        return suggest(await inTime(indexOf(version), deadline), query);
      },
    }),
    versions: () => files.versions(),
    build: async (version, records, onProgress = () => undefined) => {
      if (await files.has(version)) return { changed: false };
      await files.write(version, records, onProgress);
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

const KEPT = 2;

interface OpenIndex extends SearchableIndex {
  close(): void;
}
