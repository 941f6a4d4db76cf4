import { characters } from "../../text/characters.js";
import { fold, originalRange } from "../../text/fold.js";
import { foldTyped, unparted } from "../../text/parted.js";
import { pinyinOf } from "../../text/sounds.js";
import type { Suggestion, SuggestQuery } from "../engine.js";
import { MOST_CHARACTERS } from "../query/parse.js";
import type { Candidate, Finder, NameWithPrefix } from "./finder.js";
import type { Steps } from "./steps.js";
import { reasonOf, TIER } from "./tiers.js";
import { MOST_RANKS, smallest } from "./top-k.js";

/** Names that begin with the prefix as written or, where these are too few, as it sounds; the best of each entity. */
export function* suggest(finder: Finder, { prefix: typed, kinds, first }: SuggestQuery): Steps<Suggestion[]> {
  const parted = foldTyped(characters(typed).slice(0, MOST_CHARACTERS).join(""));
  const prefix = unparted(parted);
  if (prefix === "") return [];
  yield finder.server?.fetchPrefix(parted);
  const { view } = finder;
  const best = new Map<Candidate, NameWithPrefix>();
  const add = (next: NameWithPrefix): void => {
    if (kinds && !kinds.includes(view.kind(next.candidate))) return;
    const known = best.get(next.candidate);
    // Of equal names the first is shown: the official one.
    const isBetter = !known || next.tier < known.tier || (next.tier === known.tier && next.name < known.name);
    if (isBetter) best.set(next.candidate, next);
  };
  finder.namesAsWritten(prefix, add);
  const written = [...best.values()].filter(({ tier }) => tier < TIER.PINYIN_WHOLE).length;
  const sound = written < first ? pinyinOf(parted) : null;
  if (sound !== null) finder.namesBySound(sound, add);
  const all = [...best.values()];
  const order = (at: number): number =>
    (all[at]?.tier ?? 0) * MOST_RANKS + view.rank(all[at]?.candidate ?? 0);
  return smallest(all.length, first, order)
    .flatMap((at) => all[at] ?? [])
    .map(({ candidate, name, tier, from, end }) => {
      const { id, label, names } = view.head(candidate);
      const text = names[name]?.text ?? label;
      return { id, text, matchedBy: reasonOf(tier), ranges: [originalRange(fold(text), from, end)] };
    });
}
