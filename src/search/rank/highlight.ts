import type { NameKind } from "../../domain/entity.js";
import type { Folded } from "../../text/fold.js";
import { fold, originalRange } from "../../text/fold.js";
import { readings } from "../../text/readings.js";
import { pinyinOf } from "../../text/sounds.js";
import type { Highlight, Range } from "../engine.js";
import type { AskedDays } from "../query/date-filter.js";
import { canBeOf } from "../query/date-filter.js";
import { comparable } from "../query/parse.js";
import type { SearchHead, SearchName, SearchRecord } from "../record/record.js";
import type { KnownName, Match } from "./match.js";
import { matchSounded, matchTexts, matchWritten } from "./match.js";
import { FACT_TIERS, factTier, TEXT_TIERS, TIER } from "./tiers.js";

/** How a record matches one term, and where that is seen. */
export interface TermMatch {
  readonly tier: number;
  readonly highlight: Highlight;
}

/**
 * The best place at which `record` has `term` (folded): its names, then its texts, then its facts, whose other sides are
 * looked up in `others`. Null where it has none.
 */
export function matchTerm(
  record: SearchRecord,
  term: string,
  others: ReadonlyMap<string, SearchHead>,
  asked: AskedDays | null = null,
): TermMatch | null {
  const own = matchOwn(record, term, asked);
  if (own && own.tier < TIER.FACT_WHOLE) return own;
  return best([own, ...factMatches(record, term, others, asked)]);
}

/** The best place in its names and texts. */
export function matchOwn(record: SearchHead, term: string, asked: AskedDays | null = null): TermMatch | null {
  const { texts } = record;
  const named = matchNames(record, term);
  if (named && named.tier < TIER.TEXT_WHOLE) return named;
  const folded = texts.map(foldedOf);
  const match = matchTexts(
    folded.map(({ text }) => text),
    term,
    TEXT_TIERS,
    (at) => canBeOf(texts[at]?.days, asked),
  );
  const [text, whole] = [texts[match?.at ?? -1], folded[match?.at ?? -1]];
  if (!match || !text || !whole) return named;
  return best([named, marked(text.field, text.text, whole, match, term)]);
}

function matchNames({ kind, names }: SearchHead, term: string): TermMatch | null {
  const known = names.map((name) => knownName(name, kind === "PERSON"));
  const written = matchWritten(known, term);
  const sound = written ? null : pinyinOf(term);
  const match = written ?? (sound === null ? null : matchSounded(known, sound));
  const name = names[match?.at ?? -1];
  return match && name
    ? marked(fieldOf(name.kind), name.text, foldedOf(name), match, written ? term : null)
    : null;
}

function knownName(name: SearchName, person: boolean): KnownName {
  const { text } = foldedOf(name);
  return {
    kind: name.kind,
    text,
    get syllables() {
      return readings(text, { person, persons: name.persons });
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

function factMatches(
  { facts }: SearchRecord,
  term: string,
  others: ReadonlyMap<string, SearchHead>,
  asked: AskedDays | null,
): (TermMatch | null)[] {
  return facts.flatMap(({ other, words, days }) => {
    if (!canBeOf(days, asked)) return [];
    const record = others.get(other);
    const named = record ? matchNames(record, term) : null;
    const byName = named && { tier: factTier(named.tier), highlight: { ...named.highlight, field: "FACT" } };
    const folded = words.map((word) => fold(word));
    const match = matchTexts(
      folded.map(({ text }) => text),
      term,
      FACT_TIERS,
    );
    const [word, whole] = [words[match?.at ?? -1], folded[match?.at ?? -1]];
    const byWord = match && word !== undefined && whole ? marked("FACT", word, whole, match, term) : null;
    return [byName, byWord];
  });
}

/** `term`: marked wherever it stands; null: only the range of the match is marked. */
function marked(
  field: string,
  text: string,
  folded: Folded,
  { tier, from, end }: Match,
  term: string | null,
): TermMatch {
  const starts = term !== null && term.length > 1 ? occurrences(folded, term) : [from];
  const ranges = starts.map((start) => originalRange(folded, start, start + end - from));
  return { tier, highlight: { field, text, ranges } };
}

/** Where `term` stands, from left to right, without overlap. */
function occurrences({ text }: Folded, term: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length)) found.push(at);
  return found;
}

function fieldOf(kind: NameKind): string {
  if (kind === "OFFICIAL") return "NAME";
  return kind === "FORMER" ? "FORMER_NAME" : "ALIAS";
}

function best(matches: readonly (TermMatch | null)[]): TermMatch | null {
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
  const byText = new Map<string, { field: string; text: string; ranges: Range[] }>();
  for (const { field, text, ranges } of highlights) {
    const key = `${field} ${text}`;
    const known = byText.get(key);
    if (known) known.ranges.push(...ranges);
    else byText.set(key, { field, text, ranges: [...ranges] });
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
