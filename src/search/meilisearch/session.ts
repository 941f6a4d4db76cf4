import type { Deadline } from "../../domain/deadline.js";
import type { Candidate } from "../rank/candidate.js";
import type { Answer, Ask, Server } from "./client.js";
import { candidateOf } from "./stored.js";

/** What one search has asked of the server, and what it knows by now. */
export interface Session {
  /** Sends those that were not sent yet, in one request. */
  ask(asks: readonly Ask[]): Promise<void>;
  /** Every candidate that any answer brought. */
  candidates(): Candidate[];
  /** Those of one answer. */
  candidatesOf(ask: Ask): Candidate[];
  /** How many documents there are for it. */
  totalOf(ask: Ask): number;
  countsOf(ask: Ask, attribute: string): Readonly<Record<string, number>>;
  /** Whether the answer brought all there are. */
  isWhole(ask: Ask): boolean;
}

export function openSession(server: Server, uid: string, deadline: Deadline): Session {
  const answers = new Map<string, Answer & { readonly ranks: readonly number[] }>();
  const known = new Map<number, { readonly candidate: Candidate; readonly withSides: boolean }>();

  const take = ({ documents }: Answer): number[] =>
    documents.flatMap((document) => {
      // A count brings no more than an id.
      if (!("head" in document)) return [];
      const { rank } = document;
      const withSides = document.sides !== undefined;
      const before = known.get(rank);
      // One with its sides can do all that one without can.
      if (!before || (withSides && !before.withSides))
        known.set(rank, { candidate: candidateOf(document), withSides });
      return rank;
    });

  return {
    ask: async (asks) => {
      const open = [...new Map(asks.map((ask) => [keyOf(ask), ask]))].filter(([key]) => !answers.has(key));
      if (open.length === 0) return;
      const found = await server.search(
        uid,
        open.map(([, ask]) => ask),
        deadline,
      );
      for (const [place, answer] of found.entries())
        answers.set(open[place]?.[0] ?? "", { ...answer, ranks: take(answer) });
    },
    candidates: () => [...known.values()].map(({ candidate }) => candidate),
    candidatesOf: (ask) =>
      (answers.get(keyOf(ask))?.ranks ?? []).flatMap((rank) => known.get(rank)?.candidate ?? []),
    totalOf: (ask) => answers.get(keyOf(ask))?.total ?? 0,
    countsOf: (ask, attribute) => answers.get(keyOf(ask))?.counts[attribute] ?? {},
    isWhole: (ask) => {
      const answer = answers.get(keyOf(ask));
      return answer === undefined || answer.total <= answer.documents.length;
    },
  };
}

function keyOf(ask: Ask): string {
  return JSON.stringify(ask);
}
