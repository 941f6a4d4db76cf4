import { characters } from "../../text/characters.js";
import { isHan } from "../../text/fold.js";
import { readings } from "../../text/readings.js";
import type { Typo } from "../../text/typos.js";
import { soundsLike } from "../../text/typos.js";
import { canHaveTypo, typosFrom } from "../query/typos.js";
import type { PossibleTypo } from "./finder.js";

/** What a term that nothing has as it is written is taken for, the best connected first. */
export function typosAmong(names: Iterable<PossibleTypo>, term: string): Typo[] {
  if (!canHaveTypo(term)) return [];
  const all = [...names];
  const persons = all.filter(({ kind }) => kind === "PERSON");
  const query = canSoundAlike(term) ? readings(term, { person: true }) : [];
  const sounding = persons.filter(
    (one) => query.length === one.text.length && soundsLike(term, one.text, { query, name: one.syllables }),
  );
  return typosFrom(term, { sounding, persons, all });
}

/** Only a whole name of Han characters is taken for one that sounds the same. */
export function canSoundAlike(term: string): boolean {
  return term.length > 1 && characters(term).every(isHan);
}
