import type { Folded } from "../../text/fold.js";
import { BOUNDARY, fold, originalRange } from "../../text/fold.js";
import type { Highlight, Range } from "../engine.js";
import type { SearchHead } from "../record/record.js";
import { otherSpellings } from "../query/synonyms.js";
import type { Candidate, CandidateView, Evidence } from "./finder.js";
import { fieldOf, matchFact, matchOwn, merged } from "./highlight.js";
import { bestFact } from "./join.js";
import type { FoundHit } from "./hit.js";
import type { RelaxedReading } from "./relaxed.js";
import { isOfKind } from "./relaxed-score.js";
import type { WeighedTerm } from "./relaxed-terms.js";

/** What a page shows of a hit that has only a part of the query. */
export function partialHitOf(
  view: CandidateView,
  { terms, hits }: RelaxedReading,
  position: number,
): FoundHit {
  const { candidate = 0, met = 0 } = hits[position] ?? {};
  const head = view.head(candidate);
  const found = terms.map((term, at) =>
    (met & (1 << at)) === 0 ? NOTHING_OF(term) : foundOf(view, candidate, head, term),
  );
  const notMet = found.flatMap(({ lacking }) => lacking);
  return {
    id: head.id,
    matchedBy: "PARTIAL",
    highlights: merged(found.flatMap(({ highlight }) => highlight ?? [])),
    notJoined: notMet.length === 0 ? apartIn(terms, found) : [],
    notMet,
  };
}

/** What a hit that lacks nothing of the query has in several places: its terms, or the parts of the only one. */
function apartIn(terms: readonly WeighedTerm[], [only, ...more]: readonly FoundOf[]): readonly string[] {
  if (more.length > 0) return terms.map(({ text }) => text);
  return only && only.parts.length > 1 ? only.parts : [];
}

/** What a hit has of a term, and what it lacks. */
interface FoundOf {
  readonly highlight: Highlight | null;
  /** The parts of the term that it has, each of two characters or more; none for a term that it has whole, or not at all. */
  readonly parts: readonly string[];
  /** The term, or the parts of it that the hit has nowhere. */
  readonly lacking: readonly string[];
}

const NOTHING_OF = ({ text }: WeighedTerm): FoundOf => ({ highlight: null, parts: [], lacking: [text] });

function foundOf(view: CandidateView, candidate: Candidate, head: SearchHead, term: WeighedTerm): FoundOf {
  const { text, whole } = term;
  for (const one of [text, ...otherSpellings(text)]) {
    const highlight = wholeIn(view, candidate, head, one, whole());
    if (highlight) return { highlight, parts: [], lacking: [] };
  }
  return isOfKind(view, candidate, term)
    ? { highlight: null, parts: [], lacking: [] }
    : partsOf([...ownTexts(head), ...wordsOfFacts(view, candidate)], text);
}

/** Where a name, a fact or a text has the whole of a term. */
function wholeIn(
  view: CandidateView,
  candidate: Candidate,
  head: SearchHead,
  text: string,
  evidence: Evidence,
): Highlight | null {
  const own = matchOwn(head, text, { inside: evidence.inside });
  if (own) return own.highlight;
  const fact = bestFact(view, candidate, evidence, []);
  const known = fact && view.record(candidate).facts[fact.fact];
  return known
    ? (matchFact(known, view.otherSide(candidate, fact.fact), text, [text], evidence.inside)?.highlight ??
        null)
    : null;
}

type Owner = Pick<Highlight, "field" | "text" | "statement">;

function ownTexts({ names, texts }: SearchHead): Owner[] {
  return [
    ...names.map(({ kind, text }) => ({ field: fieldOf(kind), text })),
    ...texts.map(({ field, text }) => ({ field, text })),
  ];
}

function wordsOfFacts(view: CandidateView, candidate: Candidate): Owner[] {
  if (view.factCount(candidate) === 0) return [];
  return view
    .record(candidate)
    .facts.flatMap(({ statements }) =>
      statements.flatMap(({ id, words }) => words.map((text) => ({ field: "FACT", text, statement: id }))),
    );
}

/** The text that has the most of the term is shown with its parts marked. */
function partsOf(owners: readonly Owner[], term: string): FoundOf {
  let best: { readonly highlight: Highlight; readonly length: number } | null = null;
  const parts = new Set<string>();
  let rest = new Set(term);
  for (const owner of owners) {
    const folded = fold(owner.text);
    rest = new Set([...rest].filter((one) => !folded.text.includes(one)));
    const { ranges, length, met } = partsIn(folded, term);
    for (const part of met) parts.add(part);
    if (length > (best?.length ?? 0)) best = { highlight: { ...owner, ranges }, length };
  }
  const lacking = without(term, [...parts]).filter((one) => one.length > 1 || rest.has(one));
  return { highlight: best?.highlight ?? null, parts: [...parts], lacking };
}

/** What remains of a term without some of its parts. */
function without(term: string, parts: readonly string[]): string[] {
  let rest = term;
  for (const part of [...parts].sort((a, b) => b.length - a.length)) rest = rest.replaceAll(part, BOUNDARY);
  return rest.split(BOUNDARY).filter((one) => one !== "");
}

/** Where a text has pieces of the term of two characters or more, the longest at each place. */
function partsIn(
  folded: Folded,
  term: string,
): { readonly ranges: Range[]; readonly length: number; readonly met: readonly string[] } {
  const ranges: Range[] = [];
  const met: string[] = [];
  let length = 0;
  for (let at = 0; at < folded.text.length;) {
    let end = at;
    while (end < folded.text.length && term.includes(folded.text.slice(at, end + 1))) end += 1;
    if (end - at > 1) {
      ranges.push(originalRange(folded, at, end));
      met.push(folded.text.slice(at, end));
      length += end - at;
      at = end;
    } else at += 1;
  }
  return { ranges, length, met };
}
