import type { Check, CheckInput } from "./check.js";

// A missing font shows these characters instead of ，。、；？…《》■. In names they can be genuine: 平遥, 隆尧, 袁州, 曰者.
const LONE = /[袁遥尧曰钥噎揖铱绎曳冤]/gu;
// Characters shown for “ ” ‘ ’ （ ） 《 》: garbled if both of a pair occur in order. Alone they are genuine: 大冶, 龙渊.
const PAIRS = /野[^野冶]*冶|耶[^耶爷]*爷|渊[^渊冤]*冤|叶[^叶曳]*曳/gu;

const WORDS = new RegExp(
  [
    // Ordinary words with these characters,
    "冶[金炼铸钢]|[陶铜古大中]冶|遥[感控测远望遥]|逍遥|路遥|[深文龙]渊|渊[源博]|渊泉|尧舜|唐尧|冤[案假情屈]|[申伸鸣含]冤",
    "作揖|钥匙|密钥|公钥|锁钥|[老大少王佛]爷|爷爷|络绎|[演寻抽]绎|铱[星金]|耶[路稣鲁]|[子论诗或]曰|田野|[原旷视荒越]野|野[生外]",
    // the divisions from the county up that are named without their level (平遥古城),
    "平遥|隆尧|尧都|袁州|袁[家隆世]|[巨新]野",
    // and people: 袁某工作室.
    String.raw`袁\p{Script=Han}{1,2}(?=同志|先生|女士|教授|院士|劳模|名师|名医|工作室|故居|纪念|事迹)`,
  ].join("|"),
  "gu",
);
const LEVEL = /(?:街道|社区|林场|农场|居委会|居民委员会|居居民委员会|村民委员会|[省市县区州旗镇乡村庄])+/gu;
// 将军尧镇 and 陈袁滩镇 are places; a longer stem is more than the name of a place.
const LONGEST_STEM = 4;

/** Finds punctuation in names that a broken font has turned into rare characters. */
export const garbledNames: Check = {
  name: "garbled punctuation in names",
  find: ({ registry }) => {
    const known = ownNames(registry);
    return [...registry.drafts.values()].flatMap((draft) =>
      // A person may have any of these characters in the name.
      draft.kind === "PERSON"
        ? []
        : draft.names.flatMap(({ text }) => {
            const found = garbleIn(text, known);
            if (found === null) return [];
            const message = `"${text}" has ${found}, which a broken font shows for punctuation`;
            return [draft.file.fault(draft.path, message, "WARNING")];
          }),
    );
  },
};

/** The characters of a name that replace punctuation, judged by their neighbors; null: none. */
export function garbleIn(text: string, known: ReadonlySet<string> = new Set()): string | null {
  const others = [...known].filter((name) => name !== text && text.includes(name));
  // Known words and names become a boundary, so that the characters on both sides do not form a pair.
  const rest = [WORDS, ...others].reduce<string>((all, part) => all.replaceAll(part, "|"), text);
  const pair = rest.match(PAIRS)?.[0];
  if (pair !== undefined) return `${pair.slice(0, 1)} and ${pair.slice(-1)}`;
  return withoutPlaces(rest, known).match(LONE)?.[0] ?? null;
}

/** Removes parts that look like names of places: a short run before the word for a level (县, 镇, 街道). */
function withoutPlaces(text: string, known: ReadonlySet<string>): string {
  let kept = "";
  let from = 0;
  for (const level of text.matchAll(LEVEL)) {
    const before = text.slice(from, level.index);
    const stem = /[^|]*$/u.exec(before)?.[0] ?? "";
    // ，北碚区: punctuation before a known place. 、市: punctuation in a list of levels.
    const isList = known.has(stem.slice(1) + level[0]) || (stem.length === 1 && from > 0);
    const isPlace = stem !== "" && stem.length <= LONGEST_STEM && (!isList || level[0].length > 1);
    kept += isPlace ? `${before.slice(0, before.length - stem.length)}|` : before;
    from = level.index + level[0].length;
  }
  return kept + text.slice(from);
}

/** Names of the persons and places of the data; they occur in other names: 路遥文学馆. */
function ownNames({ drafts }: CheckInput["registry"]): ReadonlySet<string> {
  return new Set(
    [...drafts.values()]
      .filter(({ kind }) => kind === "PERSON" || kind === "PLACE")
      .flatMap(({ names }) => names.map(({ text }) => text)),
  );
}
