import type { Deadline } from "../../domain/deadline.js";
import type { Request, Response, Server } from "./client.js";
import type { StoredCandidate } from "./stored.js";
import { candidateOf } from "./stored.js";

/** The requests of one search, and all that they fetched so far. */
export interface Session {
  /** Sends those that were not sent yet, in one call. */
  fetch(requests: readonly Request[]): Promise<void>;
  /** Every candidate that any answer brought, by its rank. */
  readonly candidates: ReadonlyMap<number, StoredCandidate>;
  /** Those of one answer. */
  candidatesOf(request: Request): StoredCandidate[];
  /** The number of all hits of a request. */
  totalOf(request: Request): number;
  countsOf(request: Request, attribute: string): Readonly<Record<string, number>>;
  /** Whether all hits of a request were fetched. */
  isComplete(request: Request): boolean;
}

export function openSession(server: Server, uid: string, deadline: Deadline): Session {
  const answers = new Map<string, Response & { readonly ranks: readonly number[] }>();
  const candidates = new Map<number, StoredCandidate>();

  const take = ({ documents }: Response): number[] =>
    documents.flatMap((document) => {
      // A document for counting has only an id.
      if (!("found" in document)) return [];
      const { rank, links } = document;
      const known = candidates.get(rank);
      // A record with its facts replaces the same record without them.
      if (!known || (links !== undefined && !known.hasFacts)) candidates.set(rank, candidateOf(document));
      return rank;
    });

  return {
    fetch: async (requests) => {
      const open = [...new Map(requests.map((request) => [keyOf(request), request]))].filter(
        ([key]) => !answers.has(key),
      );
      if (open.length === 0) return;
      const found = await server.search(
        uid,
        open.map(([, request]) => request),
        deadline,
      );
      for (const [at, answer] of found.entries())
        answers.set(open[at]?.[0] ?? "", { ...answer, ranks: take(answer) });
    },
    candidates,
    candidatesOf: (request) =>
      (answers.get(keyOf(request))?.ranks ?? []).flatMap((rank) => candidates.get(rank) ?? []),
    totalOf: (request) => answers.get(keyOf(request))?.total ?? 0,
    countsOf: (request, attribute) => answers.get(keyOf(request))?.counts[attribute] ?? {},
    isComplete: (request) => {
      const answer = answers.get(keyOf(request));
      return answer === undefined || answer.total <= answer.documents.length;
    },
  };
}

function keyOf(request: Request): string {
  return JSON.stringify(request);
}
