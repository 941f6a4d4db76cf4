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
  const { texts: folded } = foldedHead(record);
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
  const { names: known } = foldedHead(head);
  const term = unparted(typed);
  const match = matchNamed(known, { term, sound: pinyinOf(typed), inside, english: typed === term });
  const name = known[match?.at ?? -1];
  if (!match || !name) return null;
  const places = match.isWritten ? { term, words: name.words } : null;
  return marked(fieldOf(name.kind), head.names[match.at]?.text ?? "", name.folded, match, places);
}

/** The folded names and texts of a record, made when they are first asked for. */
class FoldedHead {
  readonly names: readonly FoldedName[];
  #texts: readonly Folded[] | null = null;

  constructor(private readonly head: SearchHead) {
    this.names = head.names.map((name) => new FoldedName(name, head.kind === "PERSON"));
  }

  get texts(): readonly Folded[] {
    return (this.#texts ??= this.head.texts.map(({ text }) => fold(text)));
  }
}

class FoldedName implements KnownName {
  readonly kind: NameKind;
  readonly folded: Folded;
  readonly text: string;
  readonly words?: readonly number[];
  #syllables: KnownName["syllables"] | null = null;

  constructor(
    private readonly name: SearchName,
    private readonly isOfPerson: boolean,
  ) {
    this.kind = name.kind;
    this.folded = fold(name.text);
    this.text = this.folded.text;
    const { words } = englishWords(name, this.folded);
    if (words) this.words = words;
  }

  get syllables(): KnownName["syllables"] {
    const { persons } = this.name;
    return (this.#syllables ??= readings(this.text, { person: this.isOfPerson, persons }));
  }
}

// Several terms ask for the same record one after the other. A map of all that were asked for takes longer to keep.
let last: { readonly head: SearchHead; readonly folded: FoldedHead } | null = null;

function foldedHead(head: SearchHead): FoldedHead {
  if (last?.head === head) return last.folded;
  const folded = new FoldedHead(head);
  last = { head, folded };
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
  const isEverywhere = written !== null && written.term.length > 1;
  const ranges = isEverywhere
    ? occurrences(folded, written).map((start) => originalRange(folded, start, start + end - from))
    : [originalRange(folded, from, end)];
  return { tier, highlight: { field, text, ranges } };
}

/** A term that stands in a text as it is written; in an English name, as whole words. */
interface Written {
  readonly term: string;
  readonly words?: KnownName["words"] | undefined;
}

/** Where the term stands, from left to right, without overlap. */
function occurrences({ text }: Folded, { term, words }: Written): number[] {
  const found: number[] = [];
  for (const at of placesOf(text, words, term))
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
export function merged(highlights: readonly Highlight[]): readonly Highlight[] {
  const [only] = highlights;
  if (!only || (highlights.length === 1 && only.ranges.length === 1)) return highlights;
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
