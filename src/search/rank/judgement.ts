import type { Candidate, Evidence, Wanted } from "./finder.js";
import type { TermSet } from "./join.js";
import { NO_WORDS } from "../query/parsed.js";
import { NO_TYPOS } from "../query/typos.js";

/** The evidence for all terms of a query, and for the terms joined to one name. */
export interface QueryEvidence {
  readonly terms: readonly Evidence[];
  /** For each term with other spellings the evidence for what was typed; null for any other term. */
  readonly typed: readonly (Evidence | null)[];
  readonly joined: Evidence | null;
}

/** What matches a query. */
export interface Judgement {
  readonly hits: Hits;
  /** What matches before the filters: facets are counted over it. */
  readonly unfiltered: readonly Candidate[];
  /** What matches partially. It counts where nothing of `unfiltered` passes the filters. */
  readonly partial: readonly Candidate[];
}

/** A parsed query with what matches it. */
export interface Outcome extends Wanted, QueryEvidence, Judgement {}

/** Whether it has hits, and a fact joins the terms of each. */
export function isStrict(outcome: Judgement): boolean {
  return hasHits(outcome) && outcome.hits.apart === null;
}

export function hasHits({ hits }: Judgement): boolean {
  return hits.candidates.length > 0;
}

/** The hits of a query, in no order: parallel lists, because a frequent word has 25,000. */
export interface Hits {
  readonly candidates: readonly Candidate[];
  /** The sort key of each (`combined`): lower is better. */
  readonly keys: readonly number[];
  /** The weakest tier of each: the reason it is shown with. */
  readonly tiers: readonly number[];
  /** The terms that no one fact of each joins; null if all hits are strict. All hits are strict, or all are partial. */
  readonly apart: readonly TermSet[] | null;
}

export const NO_MATCH: Judgement = {
  hits: { candidates: [], keys: [], tiers: [], apart: null },
  unfiltered: [],
  partial: [],
};

export const NOTHING: Outcome = {
  parsed: NO_WORDS,
  typos: NO_TYPOS,
  source: "OWN",
  terms: [],
  typed: [],
  joined: null,
  ...NO_MATCH,
};
