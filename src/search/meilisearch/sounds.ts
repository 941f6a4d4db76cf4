import { characters } from "../../text/characters.js";
import { isHan } from "../../text/fold.js";
import { spellings, SYLLABLES, typedAs } from "../../text/syllables.js";
import { phrase, quoted } from "./tokens.js";

/** A piece of a query of pinyin: a Han character, a whole syllable, or one letter for a syllable or for itself. */
interface Piece {
  readonly kind: "HAN" | "SYLLABLE" | "LETTER";
  readonly text: string;
}

/** A way to cut the beginning of the query into pieces. */
interface Cut {
  readonly pieces: readonly Piece[];
  /** How much of the query they take. */
  readonly end: number;
  /** How much they say: the less, the more names have them. */
  readonly weight: number;
}

// The server answers a phrase in a fraction of a millisecond; one request carries them all.
const MOST_CUTS = 12;
const MOST_WHOLE = 4;

/**
 * Queries that together find every name which `readFrom` can read `term` into, and more: the caller decides. A query
 * of pinyin can be cut in many ways (xian: xi-an, xian, x-i-an), so that the cuts that say least are drawn out until
 * there are `most` of them, and what is left of the query is not looked at; cuts into whole syllables are drawn to the
 * end, because they are what people mean. `begin`: names must begin so.
 */
export function soundQueries(term: string, begin: boolean, most = MOST_CUTS): string[] {
  const cuts = [...frontier(term, most), ...wholeCuts(term)];
  // One piece alone counts at the beginning of a name only (`soundTier`).
  const queries = cuts.map(({ pieces, end }) =>
    queryOf(pieces, begin || (pieces.length === 1 && end === term.length)),
  );
  return [...new Set([...queries, ...begunSyllables(term)])];
}

/** Names that begin with a syllable of which the term is the beginning (xia: 夏, 香, 先 …). */
function begunSyllables(term: string): string[] {
  return completions(term).map((syllable) => quoted([syllable], { begin: true }));
}

function frontier(term: string, most: number): Cut[] {
  let done: Cut[] = [];
  let open: Cut[] = [{ pieces: [], end: 0, weight: 0 }];
  for (;;) {
    open.sort((a, b) => a.weight - b.weight);
    const [lightest, ...rest] = open;
    if (!lightest) return done;
    const next = nextPieces(term, lightest.end).map((piece) => extended(lightest, piece));
    // The first step says what the query begins with; without it nothing is asked.
    const isFirst = lightest.end === 0;
    if (!isFirst && done.length + rest.length + next.length > most) return [...done, ...open];
    done = [...done, ...next.filter(({ end }) => end >= term.length)];
    open = [...rest, ...next.filter(({ end }) => end < term.length)];
  }
}

/** Ways to read all of the query as Han characters and whole syllables, the last one perhaps unfinished. */
function wholeCuts(term: string): Cut[] {
  let cuts: Cut[] = [{ pieces: [], end: 0, weight: 0 }];
  const done: Cut[] = [];
  while (cuts.length > 0 && done.length < MOST_WHOLE) {
    const next = cuts.flatMap((cut) =>
      nextPieces(term, cut.end)
        .filter(({ piece, end }) => piece.kind !== "LETTER" || end === term.length)
        .map((piece) => extended(cut, piece)),
    );
    done.push(...next.filter(({ end }) => end === term.length));
    cuts = next.filter(({ end }) => end < term.length).slice(0, MOST_WHOLE * 4);
  }
  return done.filter(({ pieces }) => pieces.length > 1).slice(0, MOST_WHOLE);
}

function extended(cut: Cut, { piece, end }: { piece: Piece; end: number }): Cut {
  return { pieces: [...cut.pieces, piece], end, weight: cut.weight + weightOf(piece) };
}

/** No syllable begins with i, u or v: as letters they stand in few names. */
function weightOf({ kind, text }: Piece): number {
  if (kind === "LETTER") return "iuv".includes(text) ? 4 : 1;
  return 2;
}

/** What can stand at `from`, as `readFrom` reads it, and where it ends. */
function nextPieces(term: string, from: number): { readonly piece: Piece; readonly end: number }[] {
  const [character = ""] = characters(term.slice(from, from + 2));
  if (isHan(character)) return [{ piece: { kind: "HAN", text: character }, end: from + character.length }];
  const letter: Piece = { kind: "LETTER", text: character };
  const rest = term.slice(from);
  const pieces: { piece: Piece; end: number }[] = [];
  for (let length = Math.min(6, rest.length); length > 0; length--)
    for (const text of typedAs(rest.slice(0, length)))
      pieces.push({ piece: { kind: "SYLLABLE", text }, end: from + length });
  // A syllable begun at the end of the query has this first letter, whichever it is; alone, `begunSyllables` asks.
  if (from > 0 && completions(rest).length > 0) pieces.push({ piece: letter, end: term.length });
  if (/^[zcs]h/.test(rest)) pieces.push({ piece: letter, end: from + 2 });
  pieces.push({ piece: letter, end: from + 1 });
  return pieces;
}

/** Syllables of which two letters or more are the beginning. */
function completions(letters: string): string[] {
  if (letters.length < 2 || letters.length > 5) return [];
  const isBegun = (spelling: string): boolean =>
    spelling.length > letters.length && spelling.startsWith(letters);
  return [...SYLLABLES].filter((one) => spellings(one).some(isBegun));
}

/** One phrase for each run of Han characters, for each run of sounds by first letters, and of whole syllables. */
function queryOf(pieces: readonly Piece[], begin: boolean): string {
  const phrases: string[] = [];
  let at = 0;
  while (at < pieces.length) {
    const kind = pieces[at]?.kind === "HAN" ? "HAN" : "SOUND";
    let end = at;
    while (end < pieces.length && (pieces[end]?.kind === "HAN") === (kind === "HAN")) end += 1;
    const run = pieces.slice(at, end);
    const anchors = { begin: begin && at === 0 };
    if (kind === "HAN") phrases.push(phrase(run.map(({ text }) => text).join(""), anchors));
    else
      phrases.push(
        quoted(
          run.map(({ text }) => text.slice(0, 1)),
          anchors,
        ),
        ...syllableRuns(run, anchors.begin),
      );
    at = end;
  }
  return phrases.join(" ");
}

function syllableRuns(run: readonly Piece[], begin: boolean): string[] {
  const phrases: string[] = [];
  let syllables: string[] = [];
  const close = (end: number): void => {
    if (syllables.length > 0) phrases.push(quoted(syllables, { begin: begin && end === syllables.length }));
    syllables = [];
  };
  for (const [at, { kind, text }] of run.entries())
    if (kind === "SYLLABLE") syllables.push(text);
    else close(at);
  close(run.length);
  return phrases;
}
