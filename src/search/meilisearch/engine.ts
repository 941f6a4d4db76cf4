import type { SearchEngine } from "../engine.js";
import { indexMissing } from "../engine.js";
import type { SearchRecord } from "../record/record.js";
import type { MeilisearchAddress, Server } from "./client.js";
import { openServer } from "./client.js";
import { batchesOf } from "./documents.js";
import { indexNames, PLACEHOLDER_KEY, COMPLETE_KEY } from "./names.js";
import { search, suggest } from "./search.js";
import { openSession } from "./session.js";
import { SETTINGS } from "./settings.js";

export interface MeilisearchOptions extends MeilisearchAddress {
  /** The beginning of the names of our indexes. Each engine on one server needs its own. Letters, digits, - and _. */
  readonly prefix: string;
}

/**
 * Search on a Meilisearch server, with an index for each version. The server finds candidates, at most 1,000 for each
 * request; `rank/` judges them, so that the answers equal those of the embedded engine. If there are more candidates, the
 * first hits are still right (whole names, their beginnings, other names, the best connected first), `total` and facets
 * are the server's counts, and `hasNext` ends with the candidates.
 */
export function openMeilisearch({ prefix, ...address }: MeilisearchOptions): SearchEngine {
  const server = openServer(address);
  const names = indexNames(prefix);

  return {
    name: "meilisearch",
    reader: (version, deadline) => ({
      search: async (query) => search(openSession(server, names.of(version), deadline), query, deadline),
      suggest: async (query) => suggest(openSession(server, names.of(version), deadline), query),
    }),
    versions: async () => (await server.indexes()).flatMap((index) => names.versionOf(index) ?? []),
    // The server keeps its own files.
    check: async (version) => {
      const all = await server.indexes();
      if (all.some((index) => names.versionOf(index) === version)) return;
      throw indexMissing(version);
    },
    build: async (version, records, onProgress = () => undefined, { anew = false } = {}) => {
      const name = names.of(version);
      const all = await server.indexes();
      if (!anew && all.some((index) => names.versionOf(index) === version)) return { changed: false };
      const unfinished = names.unfinished(version);
      try {
        await fill(server, unfinished, records, onProgress);
        await putInPlace(server, unfinished, name);
      } catch (cause) {
        await attempted(server.drop(unfinished));
        throw cause;
      }
      // It has the placeholder now.
      await attempted(server.drop(unfinished));
      return { changed: true };
    },
    keepOnly: async (version) => {
      for (const index of await server.indexes()) {
        const own = names.versionOf(index);
        if (own === null ? names.isForgotten(index) : own !== version) await server.drop(index.uid);
      }
    },
    // Nothing stays open between two requests.
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
}

async function fill(
  server: Server,
  uid: string,
  records: readonly SearchRecord[],
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  await server.create(uid, COMPLETE_KEY);
  // Before the documents: later settings make the server index all of them again.
  await server.configure(uid, SETTINGS);
  let done = 0;
  let sent: { readonly count: number; readonly taken: () => Promise<void> } | null = null;
  const settle = async (): Promise<void> => {
    if (!sent) return;
    await sent.taken();
    done += sent.count;
    onProgress(done, records.length);
  };
  for (const batch of batchesOf(records)) {
    const taken = await server.add(uid, batch);
    // The server indexes one batch while the next is made.
    await settle();
    sent = { count: batch.length, taken };
  }
  await settle();
}

/**
 * Gives a complete index its name. Two indexes can only be swapped, so that an empty placeholder takes the name first. Its
 * primary key marks it as a placeholder, and a swap moves the key with the content.
 */
async function putInPlace(server: Server, unfinished: string, name: string): Promise<void> {
  // Another load of the same version may have made it.
  await attempted(server.create(name, PLACEHOLDER_KEY));
  try {
    await server.swap(unfinished, name);
  } catch (cause) {
    const left = (await server.indexes()).find(({ uid }) => uid === name);
    if (left?.primaryKey === PLACEHOLDER_KEY) await server.drop(name);
    throw cause;
  }
}

/** Ignores a failure: the next call reports it, or it does no harm. */
async function attempted(work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch {
    // Ignored, see above.
  }
}
