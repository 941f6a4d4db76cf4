import type { Highlight, SearchHit } from "../engine.js";
import { matchOwn, matchTerm, matchWritten, merged } from "./match.js";
import type { SearchHead } from "../record/record.js";
import type { Typos } from "../query/typos.js";
import { reasonOfTypos } from "../query/typos.js";
import { factTier, MOST_COMBINED, reasonOf, TIER } from "./tiers.js";
import type { ParsedQuery } from "../query/parse.js";
import type { AskedDays } from "../query/date-filter.js";
import { askedDays, canBeOf } from "../query/date-filter.js";
import type { Candidate } from "./candidate.js";
import type { Decided } from "./reading.js";
import type { IsSounded } from "./term.js";
import { tierOfNames } from "./term.js";

/** What a page shows of a candidate that meets `reading`. */
export function hitOf(
  { candidate, key, tier, terms }: Decided,
  reading: ParsedQuery,
  slips: Typos,
  isSounded: IsSounded,
): SearchHit {
  const { head } = candidate;
  const asked = askedDays(reading);
  const highlights: Highlight[] = [];
  const written = matchWritten(head, reading);
  if (written) highlights.push(written);
  // A single term is met by a fact only where it is met by nothing else.
  const looksAtFacts = reading.terms.length === 1 ? TIER.NONE : TIER.FACT_WHOLE;
  for (const [at, term] of reading.written === null ? reading.terms.entries() : []) {
    const texts = slips.get(term)?.map(({ text }) => text) ?? [term];
    const own = terms[at]?.own ?? TIER.NONE;
    for (const text of texts) {
      const match =
        own < looksAtFacts
          ? matchOwn(head, text, asked)
          : matchTerm(candidate.record, text, bestSide(candidate, texts, isSounded, asked), asked);
      if (match) highlights.push(match.highlight);
    }
  }
  return {
    id: head.id,
    score: Number((1 - key / MOST_COMBINED).toFixed(4)),
    matchedBy: reasonOfTypos(slips) ?? reasonOf(tier),
    highlights: merged(highlights),
  };
}

/** The other side whose name meets the term best, the first of several: one is enough to show. */
function bestSide(
  candidate: Candidate,
  texts: readonly string[],
  isSounded: IsSounded,
  asked: AskedDays | null,
): Map<string, SearchHead> {
  let best: { readonly other: SearchHead; readonly tier: number } | null = null;
  for (const { other, names, days } of candidate.facts) {
    if (!canBeOf(days, asked)) continue;
    const tier = factTier(Math.min(TIER.NONE, ...texts.map((text) => tierOfNames(names, text, isSounded))));
    if (tier < (best?.tier ?? TIER.NONE)) best = { other, tier };
  }
  return new Map(best ? [[best.other.id, best.other]] : []);
}
