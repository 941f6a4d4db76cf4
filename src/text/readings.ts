import { isHan } from "./fold.js";
import { pinyin } from "./place-readings.js";

/**
 * The toneless syllable of each UTF-16 unit of a folded text (`v` for `ü`); null for a unit that is no Han character or has
 * no known reading. `person`: the text is the name of a person, so its first character is read as a surname (单 shan,
 * 仇 qiu, 解 xie). `persons`: names of persons (folded) inside the text, read in the same way; of two that overlap, the
 * first counts.
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
