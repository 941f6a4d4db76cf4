import { customPinyin, pinyin } from "pinyin-pro";

import { isHan } from "./fold.js";

// Read wrong by pinyin-pro 3.29 (notes/chinese-text §1.4), right in the place-name database.
customPinyin({
  什邡: "shí fāng",
  筠连: "jūn lián",
  郫都: "pí dū",
  郫县: "pí xiàn",
  单县: "shàn xiàn",
  青神: "qīng shén",
  石棉: "shí mián",
  邛崃: "qióng lái",
  珙县: "gǒng xiàn",
  长宁: "cháng níng",
  洪雅: "hóng yǎ",
  会理: "huì lǐ",
  会东: "huì dōng",
  朝天区: "cháo tiān qū",
  大邑: "dà yì",
  北碚: "běi bèi",
});

/**
 * The toneless syllable of each UTF-16 unit of a folded text (`ü` is `v`), null where it is no Han character with a
 * known reading. `person`: the first character is read as a surname (单 shan, 仇 qiu, 解 xie).
 */
export function readings(
  folded: string,
  { person }: { readonly person: boolean },
): (string | null)[] {
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
    for (let unit = 0; unit < character.length; unit++)
      syllables.push(known && unit === 0 ? syllable : null);
  }
  return syllables;
}
