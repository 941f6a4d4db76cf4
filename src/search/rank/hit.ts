import type { Highlight, SearchHit } from "../engine.js";
import { askedDays } from "../query/date-filter.js";
import { reasonOfTypos, spellingsOf } from "../query/typos.js";
import type { SearchHead } from "../record/record.js";
import type { Candidate, CandidateView, Evidence } from "./finder.js";
import { matchMark, matchOwn, matchTerm, merged } from "./highlight.js";
import type { Outcome } from "./judge.js";
import { MOST_COMBINED, reasonOf, TIER } from "./tiers.js";

/** What a page shows of a hit of `outcome`, by its position in the list of hits. */
export function hitOf(
  view: CandidateView,
  { parsed, typos, terms, hits }: Outcome,
  position: number,
): SearchHit {
  const candidate = hits.candidates[position] ?? 0;
  const head = view.head(candidate);
  const asked = askedDays(parsed);
  const highlights: Highlight[] = [];
  const mark = parsed.written === null ? null : matchMark(head, parsed.written);
  if (mark) highlights.push(mark);
  // A single term matches by a fact only where it matches by nothing else.
  const needsFacts = parsed.terms.length === 1 ? TIER.NONE : TIER.FACT_WHOLE;
  for (const [at, term] of terms.entries()) {
    if (parsed.written !== null) break;
    const others = term.own(candidate) < needsFacts ? null : bestOther(view, candidate, term);
    for (const text of spellingsOf(parsed.terms[at] ?? "", typos)) {
      const match = others
        ? matchTerm(view.record(candidate), text, others, asked)
        : matchOwn(head, text, asked);
      if (match) highlights.push(match.highlight);
    }
  }
  return {
    id: head.id,
    score: Number((1 - (hits.keys[position] ?? 0) / MOST_COMBINED).toFixed(4)),
    matchedBy: reasonOfTypos(typos) ?? reasonOf(hits.tiers[position] ?? TIER.NONE),
    highlights: merged(highlights),
  };
}

/** The other side of the fact that matches a term best: a page shows one of six hundred. */
function bestOther(view: CandidateView, candidate: Candidate, term: Evidence): Map<string, SearchHead> {
  let best = -1;
  let bestTier: number = TIER.NONE;
  const count = view.factCount(candidate);
  for (let fact = 0; fact < count; fact++) {
    const tier = term.factAt(candidate, fact);
    if (tier < bestTier) [best, bestTier] = [fact, tier];
  }
  if (best < 0) return new Map();
  const head = view.otherSide(candidate, best);
  return new Map([[head.id, head]]);
}
