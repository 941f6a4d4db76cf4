import type { Candidate, Evidence } from "./finder.js";
import { TIER } from "./tiers.js";

export const NO_EVIDENCE: Evidence = {
  inside: false,
  byOwn: () => [],
  byFacts: () => [],
  own: () => TIER.NONE,
  names: () => TIER.NONE,
  fact: () => TIER.NONE,
  namedAt: () => TIER.NONE,
  wordAt: () => TIER.NONE,
  textAt: () => TIER.NONE,
};

/** The evidence for all spellings of a term: a name that another spelling equals is no more than an alias. */
export function withSpellings(all: Evidence, typed: Evidence): Evidence {
  return {
    ...all,
    own: (candidate) => Math.min(typed.own(candidate), Math.max(TIER.ALIAS, all.own(candidate))),
    names: (candidate) => Math.min(typed.names(candidate), Math.max(TIER.ALIAS, all.names(candidate))),
  };
}

/** Whether a term matches as well as it does only by another spelling of the same meaning. */
export function isRespelled(typed: Evidence, term: Evidence, candidate: Candidate): boolean {
  return (
    Math.min(typed.own(candidate), typed.fact(candidate)) >
    Math.min(term.own(candidate), term.fact(candidate))
  );
}
