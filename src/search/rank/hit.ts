import type { Highlight, MatchedBy, SearchHit } from "../engine.js";
import { askedDays } from "../query/date-filter.js";
import type { Typos } from "../query/typos.js";
import { reasonOfTypos, spelledTerms } from "../query/typos.js";
import { termsIn } from "../query/interpretation.js";
import type { Candidate, CandidateView, Evidence } from "./finder.js";
import type { SearchFact, SearchHead } from "../record/record.js";
import type { TermMatch } from "./highlight.js";
import { bestOf, matchFact, matchMark, matchOwn, merged } from "./highlight.js";
import { bestFact } from "./join.js";
import type { Outcome } from "./judgement.js";
import { isOfName, reasonOf, TIER } from "./tiers.js";

/** A hit without what depends on its place in the list. */
export type FoundHit = Omit<SearchHit, "score" | "certainty">;

/** What a page shows of a hit of `outcome`, by its position in the list of hits. */
export function hitsOf(view: CandidateView, outcome: Outcome): (position: number) => FoundHit {
  const { parsed, typos, hits } = outcome;
  const { written } = parsed;
  const spelled = spelledTerms(parsed, typos);
  return (position) => {
    const candidate = hits.candidates[position] ?? 0;
    const tier = hits.tiers[position] ?? TIER.NONE;
    const head = view.head(candidate);
    const mark = written === null ? null : matchMark(head, written);
    const isOfTerms = written === null && tier !== TIER.KIND;
    const highlights = isOfTerms ? termHighlights(view, candidate, outcome, spelled) : [];
    return {
      id: head.id,
      matchedBy: reasonFor(typos, tier),
      highlights: merged(mark ? [mark] : highlights),
      notJoined: termsIn(hits.apart?.[position] ?? 0, parsed, typos),
      notMet: null,
    };
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
  { parsed, terms }: Outcome,
  spelled: readonly (readonly string[])[],
): Highlight[] {
  const head = view.head(candidate);
  const asked = askedDays(parsed);
  const highlights: Highlight[] = [];
  for (const [at, term] of terms.entries()) {
    const own = term.own(candidate);
    // A single term matches by a fact only where it matches by nothing else. Of several, a name alone needs no fact.
    const needsFact = terms.length === 1 ? own === TIER.NONE : !isOfName(own);
    const fact = needsFact ? factOf(view, candidate, term, terms) : null;
    for (const text of spelled[at] ?? []) {
      const match = matchOwn(head, text, { asked, inside: term.inside });
      const best = fact === null ? match : inFact(fact, match, text, spelled, term.inside);
      if (best) highlights.push(best.highlight);
    }
  }
  return highlights;
}

/** A fact of a record, with what its other side is and how many other terms it has. */
interface KnownFact {
  readonly fact: SearchFact;
  readonly other: SearchHead | null;
  readonly joined: number;
}

function factOf(
  view: CandidateView,
  candidate: Candidate,
  term: Evidence,
  terms: readonly Evidence[],
): KnownFact | null {
  const others = terms.filter((other) => other !== term && !isOfName(other.names(candidate)));
  const best = bestFact(view, candidate, term, others);
  const fact = best && view.record(candidate).facts[best.fact];
  return fact ? { fact, other: view.otherSide(candidate, best.fact), joined: best.joined } : null;
}

/** The better of a match of its own and the one in a fact. A fact that has another term too says more than a text. */
function inFact(
  { fact, other, joined }: KnownFact,
  match: TermMatch | null,
  text: string,
  spelled: readonly (readonly string[])[],
  inside: boolean,
): TermMatch | null {
  const found = matchFact(fact, other, text, spelled.flat(), inside);
  return joined > 0 ? (found ?? match) : bestOf([match, found]);
}
