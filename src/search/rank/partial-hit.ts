import { fold, originalRange } from "../../text/fold.js";
import type { Highlight, Range } from "../engine.js";
import type { SearchHead } from "../record/record.js";
import { otherSpellings } from "../query/synonyms.js";
import type { Candidate, CandidateView, Evidence } from "./finder.js";
import { fieldOf, matchFact, matchOwn, merged } from "./highlight.js";
import { bestFact } from "./join.js";
import type { FoundHit } from "./hit.js";
import type { RelaxedReading } from "./relaxed.js";
import type { WeighedTerm } from "./relaxed-terms.js";

/** What a page shows of a hit that has only a part of the query. */
export function partialHitOf(
  view: CandidateView,
  { terms, hits }: RelaxedReading,
  position: number,
): FoundHit {
  const { candidate = 0, met = 0 } = hits[position] ?? {};
  const head = view.head(candidate);
  const has = (at: number): boolean => (met & (1 << at)) !== 0;
  return {
    id: head.id,
    matchedBy: "PARTIAL",
    highlights: merged(
      terms.flatMap((term, at) => (has(at) ? highlightsOf(view, candidate, head, term) : [])),
    ),
    notJoined: [],
    notMet: terms.filter((_, at) => !has(at)).map(({ text }) => text),
  };
}

function highlightsOf(
  view: CandidateView,
  candidate: Candidate,
  head: SearchHead,
  { text, whole }: WeighedTerm,
): Highlight[] {
  for (const one of [text, ...otherSpellings(text)]) {
    const found = wholeIn(view, candidate, head, one, whole());
    if (found) return [found];
  }
  return partsOf(head, text);
}

/** Where a name, a fact or a text has the whole of a term. */
function wholeIn(
  view: CandidateView,
  candidate: Candidate,
  head: SearchHead,
  text: string,
  evidence: Evidence,
): Highlight | null {
  const own = matchOwn(head, text);
  if (own) return own.highlight;
  const fact = bestFact(view, candidate, evidence, []);
  const known = fact && view.record(candidate).facts[fact.fact];
  return known
    ? (matchFact(known, view.otherSide(candidate, fact.fact), text, [text])?.highlight ?? null)
    : null;
}

/** The name or the text that has the most of the term, with the parts of it marked. */
function partsOf({ names, texts }: SearchHead, term: string): Highlight[] {
  let best: { readonly highlight: Highlight; readonly length: number } | null = null;
  const owners: readonly { readonly field: string; readonly text: string }[] = [
    ...names.map(({ kind, text }) => ({ field: fieldOf(kind), text })),
    ...texts.map(({ field, text }) => ({ field, text })),
  ];
  for (const { field, text } of owners) {
    const { ranges, length } = partsIn(text, term);
    if (length > (best?.length ?? 0)) best = { highlight: { field, text, ranges }, length };
  }
  return best ? [best.highlight] : [];
}

/** Where a text has pieces of the term of two characters or more, the longest at each place. */
function partsIn(text: string, term: string): { readonly ranges: Range[]; readonly length: number } {
  const folded = fold(text);
  const ranges: Range[] = [];
  let length = 0;
  for (let at = 0; at < folded.text.length;) {
    let end = at;
    while (end < folded.text.length && term.includes(folded.text.slice(at, end + 1))) end += 1;
    if (end - at > 1) {
      ranges.push(originalRange(folded, at, end));
      length += end - at;
      at = end;
    } else at += 1;
  }
  return { ranges, length };
}
