import type { Deadline } from "../../domain/deadline.js";
import type { Candidate } from "../decide/candidate.js";
import type { Answer, Ask, Server } from "./client.js";
import { candidateOf } from "./documents.js";

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
  const answers = new Map<string, Answer & { readonly ids: readonly string[] }>();
  const known = new Map<string, { readonly candidate: Candidate; readonly withSides: boolean }>();

  const take = ({ documents }: Answer): string[] =>
    documents.flatMap((document) => {
      // A count brings no more than an id.
      if (!("head" in document)) return [];
      const candidate = candidateOf(document);
      const { id } = candidate.record;
      const withSides = document.sides !== undefined;
      // One with its sides can do all that one without can.
      if (withSides || !known.has(id)) known.set(id, { candidate, withSides });
      return id;
    });

  return {
    ask: async (asks) => {
      const open = [...new Map(asks.map((ask) => [keyOf(ask), ask]))].filter(
        ([key]) => !answers.has(key),
      );
      if (open.length === 0) return;
      const found = await server.search(
        uid,
        open.map(([, ask]) => ask),
        deadline,
      );
      for (const [place, answer] of found.entries())
        answers.set(open[place]?.[0] ?? "", { ...answer, ids: take(answer) });
    },
    candidates: () => [...known.values()].map(({ candidate }) => candidate),
    candidatesOf: (ask) =>
      (answers.get(keyOf(ask))?.ids ?? []).flatMap((id) => known.get(id)?.candidate ?? []),
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
