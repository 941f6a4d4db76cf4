import { characters } from "../../text/characters.js";
import { isHan } from "../../text/fold.js";
import { readings } from "../../text/readings.js";
import type { Typo } from "../../text/typos.js";
import { soundsLike } from "../../text/typos.js";
import type { NearName } from "../query/typos.js";
import { canHaveTypo, typosFrom } from "../query/typos.js";
import type { Candidate } from "./candidate.js";

/** What a term that nothing has as it is written may have meant among `candidates`, best connected first. */
export function typosAmong(candidates: Iterable<Candidate>, term: string): Typo[] {
  if (!canHaveTypo(term)) return [];
  const all = [...candidates];
  const query = canSoundAlike(term) ? readings(term, { person: true }) : [];
  const sounding = all.flatMap(({ kind, names, rank }): NearName[] =>
    kind === "PERSON" && query.length > 0
      ? names.flatMap(({ text, syllables }) =>
          soundsLike(term, text, { query, name: syllables }) ? { text, rank } : [],
        )
      : [],
  );
  const near = all.flatMap(({ names, rank }) => names.map(({ text }): NearName => ({ text, rank })));
  return typosFrom(term, sounding, near);
}

/** Only a whole name of Han characters is taken for one that sounds the same. */
export function canSoundAlike(term: string): boolean {
  return term.length > 1 && characters(term).every(isHan);
}
