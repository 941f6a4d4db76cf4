import type { NameKind } from "../../domain/entity.js";
import type { Folded } from "../../text/fold.js";
import { fold, originalRange } from "../../text/fold.js";
import { readings } from "../../text/readings.js";
import { unparted } from "../../text/parted.js";
import { pinyinOf } from "../../text/sounds.js";
import type { Highlight, Range } from "../engine.js";
import type { AskedDays } from "../query/date-filter.js";
import { canBeOf } from "../query/date-filter.js";
import { comparable } from "../query/parse.js";
import { relationsNamed } from "../query/relation-words.js";
import type { SearchFact, SearchHead, SearchName, SearchStatement } from "../record/record.js";
import type { KnownName, Match } from "./match.js";
import { englishWords, matchNamed, matchTexts, placesOf } from "./match.js";
import { FACT_TIERS, factTier, TEXT_TIERS, textTier, TIER } from "./tiers.js";

/** How a record matches one term, and where that is seen. */
export interface TermMatch {
  readonly tier: number;
  readonly highlight: Highlight;
}

/** The best place in its names and texts. `inside`: as in the evidence for the term. */
export function matchOwn(
  record: SearchHead,
  typed: string,
  { asked = null, inside = false }: { readonly asked?: AskedDays | null; readonly inside?: boolean } = {},
): TermMatch | null {
  const { texts } = record;
  const term = unparted(typed);
  const named = matchNames(record, typed, inside);
  if ((named && named.tier < TIER.TEXT_WHOLE) || texts.length === 0) return named;
  const folded = texts.map(foldedOf);
  const match = matchTexts(
    folded.map(({ text }) => text),
    term,
    TEXT_TIERS,
    (at) => canBeOf(texts[at]?.days, asked),
  );
  const [text, whole] = [texts[match?.at ?? -1], folded[match?.at ?? -1]];
  if (!match || !text || !whole) return named;
  const tier = textTier(text.field, match.tier === TEXT_TIERS.whole);
  return bestOf([named, marked(text.field, text.text, whole, { ...match, tier }, { term })]);
}

function matchNames(head: SearchHead, typed: string, inside: boolean): TermMatch | null {
  const known = knownNames(head);
  const term = unparted(typed);
  const match = matchNamed(known, { term, sound: pinyinOf(typed), inside, english: typed === term });
  const name = head.names[match?.at ?? -1];
  if (!match || !name) return null;
  const words = known[match.at]?.words;
  // Not all of the known name: to read its syllables takes longer than the rest of the page.
  const places = match.isWritten ? { term, ...(words ? { words } : {}) } : null;
  return marked(fieldOf(name.kind), name.text, foldedOf(name), match, places);
}

const namesOfHeads = new WeakMap<SearchHead, readonly KnownName[]>();

function knownNames(head: SearchHead): readonly KnownName[] {
  const before = namesOfHeads.get(head);
  if (before) return before;
  const known = head.names.map((name) => knownName(name, head.kind === "PERSON"));
  namesOfHeads.set(head, known);
  return known;
}

function knownName(name: SearchName, person: boolean): KnownName {
  const folded = foldedOf(name);
  const { text } = folded;
  let syllables: KnownName["syllables"] | null = null;
  return {
    kind: name.kind,
    text,
    ...englishWords(name, folded),
    get syllables() {
      return (syllables ??= readings(text, { person, persons: name.persons }));
    },
  };
}

// The records of many pages are the same objects each time: an engine keeps the recent ones.
const foldedTexts = new WeakMap<object, Folded>();

function foldedOf(owner: { readonly text: string }): Folded {
  const known = foldedTexts.get(owner);
  if (known) return known;
  const folded = fold(owner.text);
  foldedTexts.set(owner, folded);
  return folded;
}

/**
 * The best place at which a fact has `term`: a name of the other side, a word, or the relation. Its statement is one that
 * has the term or, for a name, the one that has the most of the other `terms`.
 */
export function matchFact(
  { statements }: SearchFact,
  other: SearchHead | null,
  typed: string,
  terms: readonly string[],
  inside = false,
): TermMatch | null {
  const term = unparted(typed);
  const ordered = [...statements]
    .map((one) => ({ one, has: terms.filter((text) => wordMatch(one, unparted(text)) !== null).length }))
    .sort((a, b) => b.has - a.has)
    .map(({ one }) => one);
  const [first] = ordered;
  const named = other ? matchNames(other, typed, inside) : null;
  const byName =
    named && first
      ? { tier: factTier(named.tier), highlight: { ...named.highlight, field: "FACT", statement: first.id } }
      : null;
  return bestOf([byName, ...ordered.map((one) => wordMatch(one, term))]);
}

function wordMatch({ id, relation, words }: SearchStatement, term: string): TermMatch | null {
  const folded = words.map((word) => fold(word));
  const match = matchTexts(
    folded.map(({ text }) => text),
    term,
    FACT_TIERS,
  );
  const [word, whole] = [words[match?.at ?? -1], folded[match?.at ?? -1]];
  const inWord = match && word !== undefined && whole ? marked("FACT", word, whole, match, { term }) : null;
  // The statement has the relation and not the word: the word is shown as it was searched for.
  const ofRelation: TermMatch | null = relationsNamed(term).has(relation)
    ? {
        tier: TIER.FACT_WHOLE,
        highlight: { field: "FACT", text: term, ranges: [{ start: 0, end: term.length }] },
      }
    : null;
  const best = bestOf([inWord, ofRelation]);
  return best && { ...best, highlight: { ...best.highlight, statement: id } };
}

/** `written`: the term is marked wherever it stands; null: only the range of the match is marked. */
function marked(
  field: string,
  text: string,
  folded: Folded,
  { tier, from, end }: Match,
  written: Written | null,
): TermMatch {
  const starts = written !== null && written.term.length > 1 ? occurrences(folded, written) : [from];
  const ranges = starts.map((start) => originalRange(folded, start, start + end - from));
  return { tier, highlight: { field, text, ranges } };
}

/** A term that stands in a text as it is written; in an English name, as whole words. */
type Written = { readonly term: string } & Pick<KnownName, "words">;

/** Where the term stands, from left to right, without overlap. */
function occurrences({ text }: Folded, { term, words }: Written): number[] {
  const found: number[] = [];
  for (const at of placesOf({ text, ...(words ? { words } : {}) }, term))
    if (at >= (found.at(-1) ?? -term.length) + term.length) found.push(at);
  return found;
}

/** The field of a highlight for a name of this kind. */
export function fieldOf(kind: NameKind): string {
  if (kind === "OFFICIAL") return "NAME";
  return kind === "FORMER" ? "FORMER_NAME" : "ALIAS";
}

/** The first of those with the best tier. */
export function bestOf(matches: readonly (TermMatch | null)[]): TermMatch | null {
  return matches.reduce<TermMatch | null>(
    (found, next) => (next && (!found || next.tier < found.tier) ? next : found),
    null,
  );
}

/** The first name that has a character with the mark that was typed beside it (`ParsedQuery.written`). */
export function matchMark({ names }: SearchHead, written: string): Highlight | null {
  for (const { text, kind } of names) {
    // Width and case change no length here: the text is a mark and one character.
    const start = comparable(text).indexOf(written);
    if (start >= 0) return { field: fieldOf(kind), text, ranges: [{ start, end: start + written.length }] };
  }
  return null;
}

/** One highlight for each text, with the ranges of all terms, in the order of the terms. */
export function merged(highlights: readonly Highlight[]): Highlight[] {
  const [only] = highlights;
  if (!only || (highlights.length === 1 && only.ranges.length === 1)) return [...highlights];
  const byText = new Map<string, Highlight & { ranges: Range[] }>();
  for (const highlight of highlights) {
    const { field, text, ranges, statement = "" } = highlight;
    const key = `${field} ${statement} ${text}`;
    const known = byText.get(key);
    if (known) known.ranges.push(...ranges);
    else byText.set(key, { ...highlight, ranges: [...ranges] });
  }
  return [...byText.values()].map(({ ranges, ...rest }) => ({ ...rest, ranges: joined(ranges) }));
}

/** Ascending. Ranges that overlap become one; ranges that only touch stay two. */
function joined(ranges: readonly Range[]): Range[] {
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}
