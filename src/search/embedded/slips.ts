import { characters } from "../../text/characters.js";
import { isHan } from "../../text/fold.js";
import { readings } from "../../text/readings.js";
import type { Slip } from "../../text/slips.js";
import { LEAST_FOR_ONE_OFF, oneCharacterOff, soundsLike } from "../../text/slips.js";
import { lettersOf, positionsOf, soundedName } from "./find.js";
import type { SearchIndex } from "./layout.js";
import { KIND_CODES, letterCode, segmentAt } from "./layout.js";

const PERSON = KIND_CODES.indexOf("PERSON");
/** More, and the query says too little to guess from. */
const MOST_SLIPS = 5;

/** What a term that nothing has as it is written may have meant, best connected first. */
export function slipsOf(index: SearchIndex, term: string): Slip[] {
  const found = new Map<string, { readonly slip: Slip; readonly rank: number }>();
  const add = (slip: Slip, segment: number): void => {
    const rank = index.ranks[index.segments.records[segment] ?? 0] ?? 0;
    const known = found.get(slip.text);
    if (!known || rank < known.rank) found.set(slip.text, { slip, rank });
  };
  for (const segment of soundAlikes(index, term))
    add({ text: nameOf(index, segment), kind: "SAME_SOUND" }, segment);
  if (found.size === 0)
    for (const segment of halfAlikes(index, term)) {
      const text = oneCharacterOff(term, nameOf(index, segment), isHan);
      if (text !== null) add({ text, kind: kindOf(term, text) }, segment);
    }
  return [...found.values()]
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST_SLIPS)
    .map(({ slip }) => slip);
}

function kindOf(term: string, text: string): Slip["kind"] {
  const [query, name] = [term, text].map((one) => readings(one, { person: false }).join(" "));
  return query === name ? "SAME_SOUND" : "ONE_CHARACTER_OFF";
}

/** Whole names of persons that sound as the term is written. */
function soundAlikes(index: SearchIndex, term: string): number[] {
  if (term.length < 2 || !characters(term).every(isHan)) return [];
  const query = readings(term, { person: true });
  // A character of the name is the query's, however it is read, or sounds as the query's.
  const letters = (at: number): Set<number> =>
    lettersOf(index, term.slice(at)).add(letterCode(query[at]?.charCodeAt(0) ?? 0));
  return positionsOf(index, letters(0), letters(1)).flatMap((positions) =>
    [...positions].flatMap((at) => {
      const segment = segmentAt(index.segments, at);
      if (index.segments.starts[segment] !== at) return [];
      if (index.kinds[index.segments.records[segment] ?? 0] !== PERSON) return [];
      const sounded = soundedName(index, segment);
      if (sounded.length !== term.length) return [];
      const name = Array.from({ length: sounded.length }, (_, unit) => sounded.syllable(unit));
      return soundsLike(term, nameOf(index, segment), { query, name }) ? [segment] : [];
    }),
  );
}

/** Names that have one half of the term as it is written: with one character wrong, one half is right. */
function halfAlikes(index: SearchIndex, term: string): Set<number> {
  const segments = new Set<number>();
  if (term.length < LEAST_FOR_ONE_OFF) return segments;
  const middle = term.length >> 1;
  const namesEnd = index.segments.starts[index.segments.names] ?? 0;
  for (const half of [term.slice(0, middle), term.slice(middle)])
    for (const at of rarestPair(index, half)) {
      if (at >= namesEnd) break;
      segments.add(segmentAt(index.segments, at));
    }
  return segments;
}

/** Where the half's rarest pair stands: `oneCharacterOff` looks at the rest. */
function rarestPair(index: SearchIndex, half: string): Uint32Array {
  let rarest: Uint32Array | null = null;
  for (let at = 0; at + 1 < half.length; at++) {
    const found = index.pairs.find(half.charCodeAt(at), half.charCodeAt(at + 1));
    if (rarest === null || found.length < rarest.length) rarest = found;
  }
  return rarest ?? new Uint32Array(0);
}

export function nameOf({ segments: { text, starts } }: SearchIndex, segment: number): string {
  return String.fromCharCode(
    ...text.subarray(starts[segment] ?? 0, (starts[segment + 1] ?? 1) - 1),
  );
}
