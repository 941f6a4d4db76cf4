import { isHan } from "./fold.js";
import { pinyin } from "./place-readings.js";

/**
 * The toneless syllable of each UTF-16 unit of a folded text (`ü` is `v`), null where it is no Han character with a
 * known reading. `person`: the first character is read as a surname (单 shan, 仇 qiu, 解 xie). `persons`: names (folded)
 * that are read so wherever they stand in it, the first of two that overlap.
 */
export function readings(
  folded: string,
  { person, persons = [] }: { readonly person: boolean; readonly persons?: readonly string[] | undefined },
): (string | null)[] {
  const syllables = plainReadings(folded, person);
  const isTaken = new Set<number>();
  for (const name of persons)
    for (let at = folded.indexOf(name); at >= 0; at = folded.indexOf(name, at + name.length)) {
      if (isTaken.has(at)) continue;
      for (const [unit, syllable] of plainReadings(name, true).entries()) {
        isTaken.add(at + unit);
        syllables[at + unit] = syllable;
      }
    }
  return syllables;
}

function plainReadings(folded: string, person: boolean): (string | null)[] {
  const syllables: (string | null)[] = [];
  const read = pinyin(folded, {
    type: "array",
    toneType: "none",
    nonZh: "spaced",
    v: true,
    ...(person ? { surname: "head" as const } : {}),
  });
  let index = 0;
  for (const character of folded) {
    const syllable = read[index++]?.toLowerCase() ?? "";
    const known = isHan(character) && /^[a-zv]+$/.test(syllable);
    for (let unit = 0; unit < character.length; unit++) syllables.push(known && unit === 0 ? syllable : null);
  }
  return syllables;
}
