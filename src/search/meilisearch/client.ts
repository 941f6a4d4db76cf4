import type { EnqueuedTask, IndexSwap, Settings } from "meilisearch";
import { Meilisearch, MeilisearchApiError, MeilisearchError } from "meilisearch";

import type { Deadline } from "../../domain/deadline.js";
import { isJianbaoError, JianbaoError } from "../../domain/errors.js";
import type { SearchDocument } from "./documents.js";
import type { StoredDocument } from "./stored.js";

export interface MeilisearchAddress {
  readonly url: string;
  /** Empty where the server asks for none. */
  readonly key: string;
}

/** One query of a `multi-search`. */
export interface Request {
  /** Quoted phrases, or nothing. */
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
  /** How many there are, brought back or not. */
  readonly total: number;
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface IndexInfo {
  readonly uid: string;
  readonly primaryKey: string | null;
  /** Of the last change, in milliseconds. */
  readonly changed: number;
}

/**
 * The calls that the adapter makes, each of which raises coded errors: INDEX_MISSING, SEARCH_UNAVAILABLE,
 * SEARCH_FAILED, DEADLINE_EXCEEDED. What changes something is awaited until it is done.
 */
export interface Server {
  search(uid: string, requests: readonly Request[], deadline: Deadline): Promise<Response[]>;
  indexes(): Promise<IndexInfo[]>;
  create(uid: string, primaryKey: string): Promise<void>;
  configure(uid: string, settings: Settings): Promise<void>;
  /** Sends documents; what it gives waits until they are in. */
  add(uid: string, documents: readonly SearchDocument[]): Promise<() => Promise<void>>;
  swap(one: string, other: string): Promise<void>;
  /** Also where there is none. */
  drop(uid: string): Promise<void>;
}

// Long enough for a server that is busy with a load, short enough for somebody who waits.
const ANSWER_WITHIN = 10_000;
// Eight megabytes over a slow line.
const TAKE_WITHIN = 120_000;
const LOOK_EVERY = 25;
const INDEXES_A_PAGE = 100;

export function openServer({ url, key }: MeilisearchAddress): Server {
  const options = {
    host: url,
    ...(key === "" ? {} : { apiKey: key }),
    // The server answers a request for gzip in two packets, and each then waits 40 ms (notes/engines.md).
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
      // A timer may ring a little early, and would then ring before the deadline knows.
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
      // `rename` is newer than some servers, and false where it is not said.
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
    // Two words of a phrase that is not there must not be enough.
    matchingStrategy: "all" as const,
    ...(on.length > 0 ? { attributesToSearchOn: [...on] } : {}),
    ...(filter === "" ? {} : { filter }),
    ...(count.length > 0 ? { facets: [...count] } : {}),
    attributesToRetrieve: [...take],
    sort: ["rank:asc"],
    // Numbered pages are those whose total is exact.
    page: 1,
    hitsPerPage: most,
  };
}

/** `late` throws where the time of whoever asked is up: that comes before what the call failed of. */
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
    // Whatever answers there, it does not speak JSON.
    if (cause instanceof SyntaxError)
      throw new JianbaoError("SEARCH_UNAVAILABLE", "what answers is not a Meilisearch", { cause });
    throw cause;
  }
}

/** What the server says is wrong, by its code. */
function coded(code: string | undefined, message: string, cause: unknown, status = 0): JianbaoError {
  // Our queries are the same for every index of ours: one that takes them for wrong is not whole.
  if (code === "index_not_found" || code?.startsWith("invalid_search_") === true)
    return new JianbaoError("INDEX_MISSING", `the search index is not there: ${message}`, { cause });
  const isRefused = status === 401 || status === 403 || status === 429 || status >= 500;
  return new JianbaoError(
    isRefused ? "SEARCH_UNAVAILABLE" : "SEARCH_FAILED",
    `Meilisearch says: ${message}`,
    { cause },
  );
}

/** `fetch failed` says nothing; what it failed of is two causes down. */
function reasonOf(cause: unknown): string {
  let last = cause;
  while (last instanceof Error && last.cause instanceof Error) last = last.cause;
  if (!(last instanceof Error)) return String(last);
  return "code" in last && last.message === "" ? String(last.code) : last.message;
}
