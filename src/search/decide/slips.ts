import { characters } from "../../text/characters.js";
import { isHan } from "../../text/fold.js";
import { readings } from "../../text/readings.js";
import type { Slip } from "../../text/slips.js";
import { oneCharacterOff, soundsLike } from "../../text/slips.js";
import type { Candidate } from "./candidate.js";

/** More, and the query says too little to guess from. */
const MOST_SLIPS = 5;

/** What a term that nothing has as it is written may have meant among `candidates`, best connected first. */
export function slipsAmong(candidates: Iterable<Candidate>, term: string): Slip[] {
  const best = new Map<string, { readonly slip: Slip; readonly candidate: Candidate }>();
  const add = (slip: Slip, candidate: Candidate): void => {
    const known = best.get(slip.text);
    if (!known || candidate.rank < known.candidate.rank) best.set(slip.text, { slip, candidate });
  };
  const all = [...candidates];
  const query = readings(term, { person: true });
  if (canSoundAlike(term))
    for (const candidate of all)
      for (const { text, syllables } of candidate.kind === "PERSON" ? candidate.names : [])
        if (soundsLike(term, text, { query, name: syllables }))
          add({ text, kind: "SAME_SOUND" }, candidate);
  if (best.size === 0)
    for (const candidate of all)
      for (const name of candidate.names) {
        const text = oneCharacterOff(term, name.text, isHan);
        if (text !== null) add({ text, kind: kindOf(term, text) }, candidate);
      }
  return [...best.values()]
    .sort((a, b) => a.candidate.rank - b.candidate.rank)
    .slice(0, MOST_SLIPS)
    .map(({ slip }) => slip);
}

/** Only a whole name of Han characters is taken for one that sounds the same. */
export function canSoundAlike(term: string): boolean {
  return term.length > 1 && characters(term).every(isHan);
}

function kindOf(term: string, text: string): Slip["kind"] {
  const [query, name] = [term, text].map((one) => readings(one, { person: false }).join(" "));
  return query === name ? "SAME_SOUND" : "ONE_CHARACTER_OFF";
}
