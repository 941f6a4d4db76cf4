import type { Highlight, MatchedBy, SearchHit } from "../engine.js";
import { askedDays } from "../query/date-filter.js";
import type { Typos } from "../query/typos.js";
import { reasonOfTypos, spelledTerms } from "../query/typos.js";
import { termsIn } from "../query/interpretation.js";
import type { Candidate, CandidateView } from "./finder.js";
import { bestOf, matchFact, matchMark, matchOwn, merged } from "./highlight.js";
import { bestFact } from "./join.js";
import type { Outcome } from "./judgement.js";
import { isOfName, reasonOf, TIER } from "./tiers.js";

/** A hit without what depends on its place in the list. */
export type FoundHit = Omit<SearchHit, "score" | "certainty">;

/** What a page shows of a hit of `outcome`, by its position in the list of hits. */
export function hitOf(view: CandidateView, outcome: Outcome, position: number): FoundHit {
  const { parsed, typos, hits } = outcome;
  const candidate = hits.candidates[position] ?? 0;
  const head = view.head(candidate);
  const mark = parsed.written === null ? null : matchMark(head, parsed.written);
  const isOfKind = hits.tiers[position] === TIER.KIND;
  const highlights = parsed.written === null && !isOfKind ? termHighlights(view, candidate, outcome) : [];
  return {
    id: head.id,
    matchedBy: reasonFor(typos, hits.tiers[position] ?? TIER.NONE),
    highlights: merged(mark ? [mark] : highlights),
    notJoined: termsIn(hits.apart?.[position] ?? 0, parsed, typos),
    notMet: null,
  };
}

/** A text or a fact that has the full name, or the abbreviation itself, is a reason of its own. */
function reasonFor(typos: Typos, tier: number): MatchedBy {
  const guessed = reasonOfTypos(typos);
  const isOwn = guessed === "ABBREVIATION" && tier >= TIER.TEXT_WHOLE && tier <= TIER.FACT;
  return isOwn ? reasonOf(tier) : (guessed ?? reasonOf(tier));
}

function termHighlights(
  view: CandidateView,
  candidate: Candidate,
  { parsed, typos, terms }: Outcome,
): Highlight[] {
  const head = view.head(candidate);
  const asked = askedDays(parsed);
  const spelled = spelledTerms(parsed, typos);
  return terms.flatMap((term, at) => {
    const own = term.own(candidate);
    const others = terms.filter((other) => other !== term && !isOfName(other.names(candidate)));
    // A single term matches by a fact only where it matches by nothing else. Of several, a name alone needs no fact.
    const needsFact = terms.length === 1 ? own === TIER.NONE : !isOfName(own);
    const fact = needsFact ? bestFact(view, candidate, term, others) : null;
    const known = fact === null ? undefined : view.record(candidate).facts[fact.fact];
    return (spelled[at] ?? []).flatMap((text) => {
      const match = matchOwn(head, text, { asked, inside: term.inside });
      if (fact === null || !known) return match?.highlight ?? [];
      const inFact = matchFact(
        known,
        view.otherSide(candidate, fact.fact),
        text,
        spelled.flat(),
        term.inside,
      );
      // A fact that has another term too says more than a text.
      return (fact.joined > 0 ? (inFact ?? match) : bestOf([match, inFact]))?.highlight ?? [];
    });
  });
}
