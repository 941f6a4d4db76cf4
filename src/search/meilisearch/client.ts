import type { EnqueuedTask, IndexSwap, Settings } from "meilisearch";
import { Meilisearch, MeilisearchApiError, MeilisearchError } from "meilisearch";

import type { Deadline } from "../../domain/deadline.js";
import { isJianbaoError, JianbaoError } from "../../domain/errors.js";
import type { SearchDocument } from "./documents.js";
import type { StoredDocument } from "./stored.js";

export interface MeilisearchAddress {
  readonly url: string;
  /** Empty if the server needs none. */
  readonly key: string;
}

/** One query of a `multi-search`. */
export interface Request {
  /** Quoted phrases, or empty. */
  readonly q: string;
  /** Fields to search. */
  readonly on: readonly string[];
  /** Empty: none. */
  readonly filter: string;
  /** Fields to bring back. */
  readonly take: readonly string[];
  /** How many documents, the best connected first. */
  readonly most: number;
  /** Fields to count the values of. */
  readonly count: readonly string[];
}

export interface Response {
  readonly documents: readonly StoredDocument[];
  /** The number of all hits, fetched or not. */
  readonly total: number;
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface IndexInfo {
  readonly uid: string;
  readonly primaryKey: string | null;
  /** Time of the last change, in milliseconds. */
  readonly changed: number;
}

/**
 * The calls of the adapter. Each raises coded errors: INDEX_MISSING, SEARCH_UNAVAILABLE, SEARCH_FAILED,
 * DEADLINE_EXCEEDED. Calls that change something wait until the server is done.
 */
export interface Server {
  search(uid: string, requests: readonly Request[], deadline: Deadline): Promise<Response[]>;
  indexes(): Promise<IndexInfo[]>;
  create(uid: string, primaryKey: string): Promise<void>;
  configure(uid: string, settings: Settings): Promise<void>;
  /** Sends documents. The returned function waits until they are indexed. */
  add(uid: string, documents: readonly SearchDocument[]): Promise<() => Promise<void>>;
  swap(one: string, other: string): Promise<void>;
  /** Does nothing if there is none. */
  drop(uid: string): Promise<void>;
}

// Milliseconds. Long enough for a server that is busy with a load.
const ANSWER_WITHIN = 10_000;
// Enough for eight megabytes over a slow line.
const TAKE_WITHIN = 120_000;
const LOOK_EVERY = 25;
const INDEXES_A_PAGE = 100;

export function openServer({ url, key }: MeilisearchAddress): Server {
  const options = {
    host: url,
    ...(key === "" ? {} : { apiKey: key }),
    // With gzip the server answers in two packets, and each waits 40 ms.
    requestInit: { headers: { "accept-encoding": "identity" } },
  };
  const client = new Meilisearch({ ...options, timeout: ANSWER_WITHIN });
  const sender = new Meilisearch({ ...options, timeout: TAKE_WITHIN });
  // A timeout of the client and a signal of a call exclude each other.
  const searcher = new Meilisearch(options);

  const settled = async (task: EnqueuedTask): Promise<void> => {
    const done = await client.tasks.waitForTask(task, { timeout: 0, interval: LOOK_EVERY });
    if (done.status === "succeeded") return;
    const why = done.error?.message ?? `the task was ${done.status}`;
    throw coded(done.error?.code, why, done.error);
  };
  const change = (task: () => Promise<EnqueuedTask>): Promise<void> =>
    translated(async () => settled(await task()));

  return {
    search: (uid, requests, deadline) => {
      deadline.check();
      // A timer may fire a little early, before the deadline has passed.
      const left = Math.ceil(deadline.remaining()) + 1;
      return translated(
        async () => {
          const { results } = await searcher.multiSearch<
            { queries: ReturnType<typeof queryOf>[] },
            StoredDocument
          >(
            { queries: requests.map((request) => queryOf(uid, request)) },
            { signal: AbortSignal.timeout(Math.min(left, ANSWER_WITHIN)) },
          );
          return results.map(({ hits, totalHits, facetDistribution }) => ({
            documents: hits,
            total: totalHits ?? 0,
            counts: facetDistribution ?? {},
          }));
        },
        () => {
          deadline.check();
        },
      );
    },
    indexes: () =>
      translated(async () => {
        const found: IndexInfo[] = [];
        for (;;) {
          const page = await client.getRawIndexes({ limit: INDEXES_A_PAGE, offset: found.length });
          for (const { uid, primaryKey, updatedAt } of page.results)
            found.push({ uid, primaryKey: primaryKey ?? null, changed: Date.parse(updatedAt) });
          if (page.results.length === 0 || found.length >= page.total) return found;
        }
      }),
    create: (uid, primaryKey) => change(() => client.createIndex(uid, { primaryKey })),
    configure: (uid, settings) => change(() => client.index(uid).updateSettings(settings)),
    add: (uid, documents) =>
      translated(async () => {
        const task = await sender.index(uid).addDocuments([...documents]);
        return () => translated(() => settled(task));
      }),
    swap: (one, other) =>
      // Older servers do not know `rename`; its default is false.
      change(() => client.swapIndexes([{ indexes: [one, other] } as IndexSwap])),
    drop: async (uid) => {
      try {
        await change(() => client.deleteIndex(uid));
      } catch (cause) {
        if (!isJianbaoError(cause) || cause.code !== "INDEX_MISSING") throw cause;
      }
    },
  };
}

function queryOf(indexUid: string, { q, on, filter, take, most, count }: Request) {
  return {
    indexUid,
    q,
    // All words of a phrase must match.
    matchingStrategy: "all" as const,
    ...(on.length > 0 ? { attributesToSearchOn: [...on] } : {}),
    ...(filter === "" ? {} : { filter }),
    ...(count.length > 0 ? { facets: [...count] } : {}),
    attributesToRetrieve: [...take],
    sort: ["rank:asc"],
    // Only numbered pages have an exact total.
    page: 1,
    hitsPerPage: most,
  };
}

/** `late` throws if the deadline has passed: this error goes before the error of the call. */
async function translated<Result>(
  work: () => Promise<Result>,
  late: () => void = () => undefined,
): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    if (isJianbaoError(cause)) throw cause;
    late();
    if (cause instanceof MeilisearchApiError)
      throw coded(cause.cause?.code, cause.message, cause, cause.response.status);
    if (cause instanceof MeilisearchError)
      throw new JianbaoError("SEARCH_UNAVAILABLE", `Meilisearch cannot be reached: ${reasonOf(cause)}`, {
        cause,
      });
    // The answer is no JSON.
    if (cause instanceof SyntaxError)
      throw new JianbaoError("SEARCH_UNAVAILABLE", "what answers is not a Meilisearch", { cause });
    throw cause;
  }
}

/** Our error for an error code of the server. */
function coded(code: string | undefined, message: string, cause: unknown, status = 0): JianbaoError {
  // Our requests fit every complete index of ours: an index that refuses them is incomplete.
  if (code === "index_not_found" || code?.startsWith("invalid_search_") === true)
    return new JianbaoError("INDEX_MISSING", `the search index is not there: ${message}`, { cause });
  const isRefused = status === 401 || status === 403 || status === 429 || status >= 500;
  return new JianbaoError(
    isRefused ? "SEARCH_UNAVAILABLE" : "SEARCH_FAILED",
    `Meilisearch says: ${message}`,
    { cause },
  );
}

/** The message of the innermost cause: `fetch failed` alone does not help. */
function reasonOf(cause: unknown): string {
  let last = cause;
  while (last instanceof Error && last.cause instanceof Error) last = last.cause;
  if (!(last instanceof Error)) return String(last);
  return "code" in last && last.message === "" ? String(last.code) : last.message;
}
