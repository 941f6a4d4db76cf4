import { characters } from "../../text/characters.js";
import { fold, originalRange } from "../../text/fold.js";
import { foldTyped, unparted } from "../../text/parted.js";
import { pinyinOf } from "../../text/sounds.js";
import type { MatchedBy, Suggestion, SuggestQuery } from "../engine.js";
import { MOST_CHARACTERS } from "../query/parse.js";
import { callsOf, personsCalled } from "./called.js";
import type { Candidate, Finder, NameWithPrefix } from "./finder.js";
import { partIn } from "./prefix.js";
import type { Steps } from "./steps.js";
import { reasonOf, TIER } from "./tiers.js";
import { MOST_RANKS, smallest } from "./top-k.js";
import { typosAmong } from "./typos.js";

/**
 * The order of suggestions: groups by what they match, and the better connected first in each. So that a suggestion stays
 * while its name is typed on, a longer prefix puts an entity into the same group or removes it. Two exceptions are better
 * for the reader: a name that is typed to its end goes first, and then stays before names that are only begun
 * (`ENDED`: 德阳 was typed, and 德阳市 goes on).
 */
const GROUP = {
  WHOLE: TIER.NAME,
  ENDED: 3,
  BEGUN: 4,
  /** With a number behind letters, from three digits on. */
  NUMBER: 5,
  /** By tier. */
  SOUND: 8,
  /** By the post. */
  CALLED: 32,
  WORD_INSIDE: 40,
  INSIDE: 41,
  /** By the group of what the typo stands for. */
  TYPO: 64,
} as const;

/**
 * Of names that have the prefix inside only the best connected are compared, because a frequent word is in thousands: those
 * that fill a list of 50 and as many that begin with it.
 */
export const MOST_INSIDE = 100;

/** Adds a name to the suggestions. */
type Add = (name: NameWithPrefix, key: number, matchedBy: MatchedBy) => void;

interface Suggested {
  readonly name: NameWithPrefix;
  /** From `GROUP`. */
  key: number;
  readonly matchedBy: MatchedBy;
}

/**
 * Names for a box that completes what somebody types: those that begin with the prefix as written; where these are too few,
 * those that begin as it sounds; where these are still too few, persons whom it calls by a post, and names that have it
 * inside; where there is none at all, what it can be a typo of. The best name of each entity.
 */
export function* suggest(finder: Finder, { prefix: typed, kinds, first }: SuggestQuery): Steps<Suggestion[]> {
  const parted = foldTyped(
    characters(typed.slice(0, 2 * MOST_CHARACTERS))
      .slice(0, MOST_CHARACTERS)
      .join(""),
  );
  const prefix = unparted(parted);
  if (prefix === "") return [];
  const { view, server } = finder;
  const best = new Map<Candidate, Suggested>();
  const isWanted = (candidate: Candidate): boolean => kinds?.includes(view.kind(candidate)) ?? true;
  const add: Add = (name, key, matchedBy) => {
    if (!isWanted(name.candidate)) return;
    const known = best.get(name.candidate);
    // Of equal names the first is shown: the official one.
    const isBetter = !known || key < known.key || (key === known.key && name.name < known.name.name);
    if (isBetter) best.set(name.candidate, { name, key, matchedBy });
  };
  yield server?.fetchPrefix(parted);
  addBeginnings(finder, prefix, add);
  for (const candidate of finder.namedExactly(endedIn(prefix))) {
    const known = best.get(candidate);
    if (known?.key === GROUP.BEGUN) known.key = GROUP.ENDED;
  }
  const written = [...best.values()].filter(({ key }) => key < GROUP.SOUND).length;
  const sound = written < first ? pinyinOf(parted) : null;
  if (sound !== null)
    finder.namesBySound(sound, (name) => {
      add(name, GROUP.SOUND + name.tier, reasonOf(name.tier));
    });
  if (best.size < first && isLong(prefix)) {
    const calls = callsOf(prefix);
    yield server?.fetchInside(prefix, calls);
    for (const { named, post } of personsCalled(finder, calls)) add(named, GROUP.CALLED + post, "TEXT");
    addInside(finder, prefix, { first, best, isWanted, add });
  }
  if (best.size === 0 && isLong(prefix)) {
    yield server?.fetchPossibleTypos(prefix);
    const typos = typosAmong(finder.possibleTypos(prefix), prefix);
    yield server?.fetchTypos(typos.map(({ text }) => text));
    for (const { text, kind } of typos) {
      const addTypo: Add = (name, key) => {
        add(name, GROUP.TYPO + key, kind);
      };
      addBeginnings(finder, text, addTypo);
      addInside(finder, text, { first, best, isWanted, add: addTypo });
    }
  }
  return shown(finder, [...best.values()], first);
}

/** One character, or a number of two digits, is inside too many names. */
function isLong(prefix: string): boolean {
  return characters(prefix).length > 1 && !/^\d\d$/.test(prefix);
}

// One character is a name of too many, and hardly a name of more characters goes on in another one.
const [SHORTEST_ENDED, LONGEST_ENDED] = [2, 40];

/** What may be whole names that the prefix goes on after. */
export function endedIn(prefix: string): string[] {
  const most = Math.min(LONGEST_ENDED, prefix.length - 1);
  return Array.from({ length: Math.max(0, most - SHORTEST_ENDED + 1) }, (_, at) =>
    prefix.slice(0, at + SHORTEST_ENDED),
  );
}

function addBeginnings(finder: Finder, prefix: string, add: Add): void {
  finder.namesAsWritten(prefix, (name) => {
    add(name, groupOfBeginning(name), reasonOf(name.tier));
  });
}

function groupOfBeginning({ tier, from }: NameWithPrefix): number {
  if (tier < TIER.NAME_PREFIX) return GROUP.WHOLE + tier;
  // The beginning of an English name that can be pinyin.
  if (tier > TIER.NAME_PREFIX) return GROUP.SOUND + tier;
  return from > 0 ? GROUP.NUMBER : GROUP.BEGUN;
}

interface InsideOptions {
  readonly first: number;
  readonly best: ReadonlyMap<Candidate, Suggested>;
  readonly isWanted: (candidate: Candidate) => boolean;
  readonly add: Add;
}

function addInside(finder: Finder, prefix: string, { first, best, isWanted, add }: InsideOptions): void {
  const { view } = finder;
  const isLatin = /^[a-z]/.test(prefix);
  const all = finder.withInName(prefix).filter(isWanted);
  let words = 0;
  for (const at of smallest(all.length, MOST_INSIDE, (one) => view.rank(all[one] ?? 0))) {
    const candidate = all[at] ?? 0;
    const isNew = !best.has(candidate);
    let isWord = false;
    for (const [name, { text }] of finder.namesOf(candidate).entries()) {
      const counts = isLatin ? latinWordsOf(view.head(candidate).names[name]?.text ?? "") : undefined;
      const part = partIn(text, prefix, counts);
      if (!part) continue;
      const { from, end, beginsWord } = part;
      isWord ||= beginsWord || isLatin;
      const key = beginsWord || isLatin ? GROUP.WORD_INSIDE : GROUP.INSIDE;
      add({ candidate, name, tier: TIER.NAME_PART, from, end }, key, "NAME_PART");
    }
    // All others come behind these: they are in the order of connectedness.
    if (isWord && isNew && ++words === first) return;
  }
}

/** Whether a unit of a name, once folded, begins a Latin word. The folded name has no spaces. */
function latinWordsOf(original: string): (from: number) => boolean {
  const { starts } = fold(original);
  return (from) => !/\p{Script=Latin}$/u.test(original.slice(0, starts[from]));
}

function shown({ view }: Finder, all: readonly Suggested[], first: number): Suggestion[] {
  const order = (at: number): number => {
    const { key = 0, name } = all[at] ?? {};
    return key * MOST_RANKS + view.rank(name?.candidate ?? 0);
  };
  return smallest(all.length, first, order)
    .flatMap((at) => all[at] ?? [])
    .map(({ name: { candidate, name, from, end }, matchedBy }) => {
      const { id, label, names } = view.head(candidate);
      const text = names[name]?.text ?? label;
      return { id, text, matchedBy, ranges: [originalRange(fold(text), from, end)] };
    });
}
