import { characters } from "../../text/characters.js";
import { isHan } from "../../text/fold.js";
import { APOSTROPHE } from "../../text/parted.js";
import { spellings, SYLLABLES, typedAs } from "../../text/syllables.js";
import { phrase, quoted } from "./tokens.js";

/** A piece of a pinyin query: a Han character, a whole syllable, or one letter for a syllable or for itself. */
interface Piece {
  readonly kind: "HAN" | "SYLLABLE" | "LETTER";
  readonly text: string;
}

/** The beginning of the query split into pieces. */
interface Split {
  readonly pieces: readonly Piece[];
  /** The end of these pieces in the query. */
  readonly end: number;
  /** How selective they are: the lower, the more names have them. */
  readonly weight: number;
}

// The server answers a phrase in a fraction of a millisecond, and one call sends them all.
const MOST_SPLITS = 12;
const MOST_WHOLE = 4;

/**
 * Queries that together find every name that `readFrom` can read `term` into, and more; the judge decides. Pinyin can have
 * many splits (xian: xi-an, xian, x-i-an). So the least selective splits are extended until there are `MOST_SPLITS`, and
 * the rest of the query is ignored; splits into whole syllables are extended to the end, because they are the usual ones.
 * `begin`: only names that begin with it.
 */
export function soundQueries(term: string, begin: boolean): string[] {
  const splits = [...frontier(term), ...wholeSplits(term)];
  // One piece alone counts at the beginning of a name only (`soundTier`).
  const queries = splits.map(({ pieces, end }) =>
    queryOf(pieces, begin || (pieces.length === 1 && end === term.length)),
  );
  // Names that begin with a syllable that the term begins (xia: 夏, 香, 先 …).
  const unfinished = completions(term).map((syllable) => quoted([syllable], { begin: true }));
  return [...new Set([...queries, ...unfinished])];
}

function frontier(term: string): Split[] {
  let done: Split[] = [];
  let open: Split[] = [{ pieces: [], end: 0, weight: 0 }];
  for (;;) {
    open.sort((a, b) => a.weight - b.weight);
    const [lightest, ...rest] = open;
    if (!lightest) return done;
    const next = nextPieces(term, lightest.end).map((piece) => extended(lightest, piece));
    // The first step is always done: it gives the beginning of the query.
    const isFirst = lightest.end === 0;
    if (!isFirst && done.length + rest.length + next.length > MOST_SPLITS) return [...done, ...open];
    done = [...done, ...next.filter(({ end }) => end >= term.length)];
    open = [...rest, ...next.filter(({ end }) => end < term.length)];
  }
}

/** Splits of the whole query into Han characters and whole syllables, the last one perhaps unfinished. */
function wholeSplits(term: string): Split[] {
  let splits: Split[] = [{ pieces: [], end: 0, weight: 0 }];
  const done: Split[] = [];
  while (splits.length > 0 && done.length < MOST_WHOLE) {
    const next = splits.flatMap((split) =>
      nextPieces(term, split.end)
        .filter(({ piece, end }) => piece.kind !== "LETTER" || end === term.length)
        .map((piece) => extended(split, piece)),
    );
    done.push(...next.filter(({ end }) => end === term.length));
    splits = next.filter(({ end }) => end < term.length).slice(0, MOST_WHOLE * 4);
  }
  return done.filter(({ pieces }) => pieces.length > 1).slice(0, MOST_WHOLE);
}

function extended(split: Split, { piece, end }: { piece: Piece; end: number }): Split {
  return { pieces: [...split.pieces, piece], end, weight: split.weight + weightOf(piece) };
}

/** No syllable begins with i, u or v: as letters they stand in few names. */
function weightOf({ kind, text }: Piece): number {
  if (kind === "LETTER") return "iuv".includes(text) ? 4 : 1;
  return 2;
}

/** The pieces that can stand at `from`, as `readFrom` reads them, and their ends, behind an apostrophe that parts them. */
function nextPieces(term: string, from: number): { readonly piece: Piece; readonly end: number }[] {
  return piecesAt(term, from).map(({ piece, end }) => ({
    piece,
    end: term[end] === APOSTROPHE ? end + 1 : end,
  }));
}

function piecesAt(term: string, from: number): { readonly piece: Piece; readonly end: number }[] {
  const [character = ""] = characters(term.slice(from, from + 2));
  if (isHan(character)) return [{ piece: { kind: "HAN", text: character }, end: from + character.length }];
  const letter: Piece = { kind: "LETTER", text: character };
  const rest = term.slice(from);
  const pieces: { piece: Piece; end: number }[] = [];
  for (let length = Math.min(6, rest.length); length > 0; length--)
    for (const text of typedAs(rest.slice(0, length)))
      pieces.push({ piece: { kind: "SYLLABLE", text }, end: from + length });
  // A syllable begun at the end of the query has this first letter, whichever it is; alone, `soundQueries` adds it.
  if (from > 0 && completions(rest).length > 0) pieces.push({ piece: letter, end: term.length });
  if (/^[zcs]h/.test(rest)) pieces.push({ piece: letter, end: from + 2 });
  pieces.push({ piece: letter, end: from + 1 });
  return pieces;
}

/** Syllables that begin with these two or more letters. */
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
