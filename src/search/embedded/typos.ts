import { characters } from "../../text/characters.js";
import { isHan } from "../../text/fold.js";
import { readings } from "../../text/readings.js";
import type { Typo } from "../../text/typos.js";
import { LEAST_FOR_ONE_OFF, soundsLike } from "../../text/typos.js";
import type { NearName } from "../query/typos.js";
import { canHaveTypo, typosFrom } from "../query/typos.js";
import { lettersOf, positionsOf, soundedName } from "./find.js";
import type { SearchIndex } from "./layout.js";
import { KIND_CODES, letterCode, segmentAt } from "./layout.js";

const PERSON = KIND_CODES.indexOf("PERSON");

/** What a term that nothing has as it is written may have meant, best connected first. */
export function typosOf(index: SearchIndex, term: string): Typo[] {
  if (!canHaveTypo(term)) return [];
  const named = (segment: number): NearName => ({
    text: nameOf(index, segment),
    rank: index.ranks[index.segments.records[segment] ?? 0] ?? 0,
  });
  const sounding = soundAlikes(index, term).map(named);
  return typosFrom(term, sounding, sounding.length > 0 ? [] : [...halfAlikes(index, term)].map(named));
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
  return String.fromCharCode(...text.subarray(starts[segment] ?? 0, (starts[segment + 1] ?? 1) - 1));
}
