import type { Asks } from "../engine.js";
import type { ParsedQuery } from "../query/parsed.js";
import type { Candidate, CandidateView, Evidence } from "./finder.js";
import { TIER } from "./tiers.js";

/** Whether a candidate is or has what the question asks for (`Asks`). */
export function isAskedFor(view: CandidateView, asks: Asks, candidate: Candidate): boolean {
  switch (asks) {
    case "PERSON":
    case "ORGANIZATION":
      return view.kind(candidate) === asks;
    case "PLACE":
      return view.kind(candidate) === "PLACE" || view.values("PLACE").some(candidate, () => true);
    case "TIME":
      return view.someDays(candidate, () => true);
    case "AMOUNT":
      return view.head(candidate).texts.some(({ field }) => field === "FIGURE");
    case "NAME":
      return view.head(candidate).names.some(({ kind }) => kind === "FORMER");
  }
}

/**
 * Who or which body. Where it is held, when it began and how many it has is told by what is named whole, whatever the data say of
 * it.
 */
export function asksForKind(asks: Asks | null): asks is "PERSON" | "ORGANIZATION" {
  return asks === "PERSON" || asks === "ORGANIZATION";
}

/** The tiers of the names of a candidate: for all words of the query as one text, and for each term. */
export interface Named {
  readonly whole: number;
  readonly terms: readonly number[];
}

/**
 * How far a candidate is from what the question asks for. Where, when and how many are told by what is named in full; then
 * comes what has such a fact.
 */
export function askMissed(
  view: CandidateView,
  { asks }: Pick<ParsedQuery, "asks">,
  candidate: Candidate,
  named: Named,
): 0 | 1 | 2 {
  if (asks === null) return 0;
  const isAsked = isAskedFor(view, asks, candidate);
  const isWhole = named.whole <= TIER.FORMER_NAME;
  const isNamed = isWhole || named.terms.some((tier) => tier <= TIER.FORMER_NAME);
  // 云溪局和哪些单位 asks for the others. 云溪局是哪个单位 asks for it.
  if (asksForKind(asks)) return isAsked && (isWhole || !isNamed) ? 0 : 1;
  if (isNamed) return 0;
  return isAsked ? 1 : 2;
}

/**
 * What the score of a partial hit is multiplied by. What is asked for goes before what is nearly as good (0.9 is `NEARLY` of the
 * relaxed reading), and not before what is better.
 */
export function askedFactor(
  view: CandidateView,
  asks: Asks | null,
  terms: readonly { readonly evidence: Evidence | null }[],
): (candidate: Candidate) => number {
  if (asks === null) return () => 1;
  return (candidate) => {
    const named = terms.map(({ evidence }) => evidence?.names(candidate) ?? TIER.NONE);
    const whole = named.length === 1 ? (named[0] ?? TIER.NONE) : TIER.NONE;
    return askMissed(view, { asks }, candidate, { whole, terms: named }) === 0 ? ASKED_FOR : 1;
  };
}

const ASKED_FOR = 1 / 0.9;

/** A kind that is missed, and what a question asks for, too. */
export function worse(kind: 0 | 1 | 2, asked: 0 | 1 | 2): 0 | 1 | 2 {
  if (kind === 0 || asked === 0) return kind === 0 ? asked : kind;
  return 2;
}
