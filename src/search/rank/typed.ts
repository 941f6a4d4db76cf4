import { isAsTyped } from "../../text/fold.js";
import type { Candidate, CandidateView } from "./finder.js";
import { TIER, WRITTEN_OTHERWISE } from "./tiers.js";

/** Hits with their keys and tiers (`Hits`). */
interface Ranked {
  readonly candidates: readonly Candidate[];
  readonly keys: readonly number[];
  readonly tiers: readonly number[];
}

/**
 * Of hits by whole names that fold alike (李升, 李昇), those with the name that was typed stand first, and the others are no longer
 * called equal. Only where several tie are their names read; nothing changes where none is as typed.
 */
export function typedFirst<Hits extends Ranked>(view: CandidateView, hits: Hits, typed: string | null): Hits {
  if (typed === null) return hits;
  const whole: number[] = [];
  for (let at = 0; at < hits.tiers.length; at++)
    if ((hits.tiers[at] ?? TIER.NONE) <= TIER.FORMER_NAME) whole.push(at);
  if (whole.length < 2) return hits;
  const isTyped = (at: number): boolean =>
    view.head(hits.candidates[at] ?? 0).names.some(({ text }) => isAsTyped(text, typed));
  const exact = new Set(whole.filter(isTyped));
  const tied = new Set([...exact].map((at) => hits.keys[at]));
  const others = new Set(whole.filter((at) => !exact.has(at) && tied.has(hits.keys[at])));
  if (others.size === 0) return hits;
  return { ...hits, keys: hits.keys.map((key, at) => (others.has(at) ? key + WRITTEN_OTHERWISE : key)) };
}
