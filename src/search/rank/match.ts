import type { NameKind } from "../../domain/entity.js";
import type { Folded } from "../../text/fold.js";
import { fold, originalRange } from "../../text/fold.js";
import { readings } from "../../text/readings.js";
import { pinyinOf, readFrom } from "../../text/sounds.js";
import type { Highlight, Range } from "../engine.js";
import type { SearchHead, SearchRecord } from "../record/record.js";
import type { ParsedQuery } from "../query/parse.js";
import { comparable } from "../query/parse.js";
import type { AskedDays } from "../query/date-filter.js";
import { canBeOf } from "../query/date-filter.js";
import { factTier, nameTier, soundTier, TIER } from "./tiers.js";

/** How a record meets one term: the tier and where that can be seen. Null where it does not. */
export interface TermMatch {
  readonly tier: number;
  readonly highlight: Highlight;
}

/**
 * The best place at which `record` meets `term` (folded), by the same rules as an index, from the record alone: names,
 * then its texts, then its facts, whose other sides are looked up in `others`. An index says that a record is a hit; this
 * says where that can be seen, so that it must find all that an index finds.
 */
export function matchTerm(
  record: SearchRecord,
  term: string,
  others: ReadonlyMap<string, SearchHead>,
  asked: AskedDays | null = null,
): TermMatch | null {
  const own = matchOwn(record, term, asked);
  if (own && own.tier < TIER.FACT_WHOLE) return own;
  return best([own, matchFacts(record, term, others, asked)]);
}

/** The best place in its names or its texts: as written in a name, in a text, as a name sounds. */
export function matchOwn(record: SearchHead, term: string, asked: AskedDays | null = null): TermMatch | null {
  return (
    matchWrittenNames(record, term) ?? matchTexts(record, term, asked) ?? matchSoundedNames(record, term)
  );
}

/** Where a name has the reading's one character with the mark that was written beside it; null where none has. */
export function matchWritten({ names }: SearchHead, { written }: ParsedQuery): Highlight | null {
  if (written === null) return null;
  for (const { text, kind } of names) {
    // Width and case change no length here: a mark and one character.
    const start = comparable(text).indexOf(written);
    if (start >= 0) return { field: fieldOf(kind), text, ranges: [{ start, end: start + written.length }] };
  }
  return null;
}

/** The best place in the names alone. */
export function matchNames(record: SearchHead, term: string): TermMatch | null {
  return best([matchWrittenNames(record, term), matchSoundedNames(record, term)]);
}

// Records of many pages are the same objects each time (an engine keeps the recent ones).
const foldedTexts = new WeakMap<object, Folded>();

function foldedOf(owner: { readonly text: string }): Folded {
  const known = foldedTexts.get(owner);
  if (known) return known;
  const folded = fold(owner.text);
  foldedTexts.set(owner, folded);
  return folded;
}

function matchWrittenNames({ names }: SearchHead, term: string): TermMatch | null {
  return best(
    names.flatMap((name) => {
      const { text, kind } = name;
      const folded = foldedOf(name);
      const all = term.length === 1 ? firstOnly(folded, term) : occurrences(folded, term);
      return all.slice(0, 1).flatMap((from) => {
        const tier = nameTier(kind, from, from + term.length, folded.text.length);
        return { tier, highlight: highlight(fieldOf(kind), text, folded, all, term.length) };
      });
    }),
  );
}

function matchSoundedNames({ names, kind: entityKind }: SearchHead, term: string): TermMatch | null {
  const query = pinyinOf(term);
  if (query === null) return null;
  return best(
    names.flatMap((one) => {
      const { text, kind, persons } = one;
      const folded = foldedOf(one);
      const syllables = readings(folded.text, { person: entityKind === "PERSON", persons });
      const name = {
        length: folded.text.length,
        unit: (at: number) => folded.text.charCodeAt(at),
        syllable: (at: number) => syllables[at] ?? null,
      };
      return syllables.flatMap((_, from) => {
        const match = readFrom(query, name, from);
        const tier = match ? soundTier(match, from, name.length) : TIER.NONE;
        if (!match || tier === TIER.NONE) return [];
        const range = originalRange(folded, from, match.end);
        return { tier, highlight: { field: fieldOf(kind), text, ranges: [range] } };
      });
    }),
  );
}

function matchTexts({ texts }: SearchHead, term: string, asked: AskedDays | null): TermMatch | null {
  if (term.length === 1) return null;
  return best(
    texts.flatMap((one) => {
      const { field, text, days } = one;
      if (!canBeOf(days, asked)) return [];
      const folded = foldedOf(one);
      const all = occurrences(folded, term);
      if (all.length === 0) return [];
      const tier = folded.text === term ? TIER.TEXT_WHOLE : TIER.TEXT;
      return { tier, highlight: highlight(field, text, folded, all, term.length) };
    }),
  );
}

function matchFacts(
  { facts }: SearchRecord,
  term: string,
  others: ReadonlyMap<string, SearchHead>,
  asked: AskedDays | null,
): TermMatch | null {
  return best(
    facts.flatMap(({ other, words, days }) => {
      if (!canBeOf(days, asked)) return [];
      const record = others.get(other);
      const named = record && matchNames(record, term);
      const byName = named && {
        tier: factTier(named.tier),
        highlight: { ...named.highlight, field: "FACT" },
      };
      return [byName ?? null, term.length === 1 ? null : matchWords(words, term)];
    }),
  );
}

function matchWords(words: readonly string[], term: string): TermMatch | null {
  return best(
    words.map((text) => {
      const folded = fold(text);
      const all = occurrences(folded, term);
      if (all.length === 0) return null;
      const tier = folded.text === term ? TIER.FACT_WHOLE : TIER.FACT;
      return { tier, highlight: highlight("FACT", text, folded, all, term.length) };
    }),
  );
}

function highlight(
  field: string,
  text: string,
  folded: Folded,
  all: readonly number[],
  length: number,
): Highlight {
  return { field, text, ranges: all.map((from) => originalRange(folded, from, from + length)) };
}

/** Where `term` stands, from left to right, without overlap. */
function occurrences({ text }: Folded, term: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length)) found.push(at);
  return found;
}

function firstOnly({ text }: Folded, term: string): number[] {
  return text.startsWith(term) ? [0] : [];
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

/** Ascending; what overlaps is one, what only touches stays two. */
function joined(ranges: readonly Range[]): Range[] {
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}
