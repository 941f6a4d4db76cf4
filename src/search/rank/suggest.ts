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
 * The order of suggestions: groups by what they match, and in each the better connected first, but no name before one that
 * it begins with (`inOrder`). So that a suggestion stays while its name is typed on, a longer prefix puts an entity into the
 * same group or removes it. Exceptions are better for the reader: a name that is typed to its end, or nearly, goes first,
 * and what was typed to its end stays before names that are only begun (`ENDED`: 德阳 was typed, and 德阳市 goes on).
 */
const GROUP = {
  WHOLE: TIER.NAME,
  ENDED: 3,
  NEARLY: 4,
  BEGUN: 5,
  /** With a number behind letters, from three digits on. */
  NUMBER: 6,
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

/** Adds a name to the suggestions. `title`: the post it is called by. */
type Add = (name: NameWithPrefix, key: number, matchedBy: MatchedBy, title?: string) => void;

interface Suggested {
  readonly name: NameWithPrefix;
  /** From `GROUP`. */
  key: number;
  readonly matchedBy: MatchedBy;
  readonly title: string | null;
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
  const add: Add = (name, key, matchedBy, title) => {
    if (!isWanted(name.candidate)) return;
    const known = best.get(name.candidate);
    // Of equal names the first is shown: the official one.
    const isBetter = !known || key < known.key || (key === known.key && name.name < known.name.name);
    if (isBetter) best.set(name.candidate, { name, key, matchedBy, title: title ?? null });
  };
  yield server?.fetchPrefix(parted);
  addBeginnings(finder, prefix, add);
  for (const candidate of finder.namedExactly(endedIn(prefix))) {
    const known = best.get(candidate);
    if (known?.key === GROUP.BEGUN || known?.key === GROUP.NEARLY) known.key = GROUP.ENDED;
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
    for (const { named, post, title } of personsCalled(finder, calls))
      add(named, GROUP.CALLED + post, "TEXT", title);
    addInside(finder, prefix, { isWanted, add });
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
      addInside(finder, text, { isWanted, add: addTypo });
    }
  }
  return inOrder(finder, best, first).map((one) => shown(finder, one));
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
    add(name, groupOfBeginning(finder, name), reasonOf(Math.min(name.tier, TIER.NAME_PREFIX)));
  });
}

function groupOfBeginning(finder: Finder, { candidate, name, tier, from, end }: NameWithPrefix): number {
  if (tier < TIER.NAME_NEARLY) return GROUP.WHOLE + tier;
  // Of two missing characters another name would come before one that is typed on: they are often a word (条例).
  if (tier === TIER.NAME_NEARLY && finder.namesOf(candidate)[name]?.text.length === end + 1)
    return GROUP.NEARLY;
  // The beginning of an English name that can be pinyin.
  if (tier > TIER.NAME_PREFIX) return GROUP.SOUND + tier;
  return from > 0 ? GROUP.NUMBER : GROUP.BEGUN;
}

interface InsideOptions {
  readonly isWanted: (candidate: Candidate) => boolean;
  readonly add: Add;
}

function addInside(finder: Finder, prefix: string, { isWanted, add }: InsideOptions): void {
  const { view } = finder;
  const isLatin = /^[a-z]/.test(prefix);
  const all = finder.withInName(prefix).filter(isWanted);
  for (const at of smallest(all.length, MOST_INSIDE, (one) => view.rank(all[one] ?? 0))) {
    const candidate = all[at] ?? 0;
    for (const [name, { text }] of finder.namesOf(candidate).entries()) {
      const counts = isLatin ? latinWordsOf(view.head(candidate).names[name]?.text ?? "") : undefined;
      const part = partIn(text, prefix, counts);
      if (!part) continue;
      const { from, end, beginsWord } = part;
      const key = beginsWord || isLatin ? GROUP.WORD_INSIDE : GROUP.INSIDE;
      add({ candidate, name, tier: TIER.NAME_PART, from, end }, key, "NAME_PART");
    }
  }
}

/** Whether a unit of a name, once folded, begins a Latin word. The folded name has no spaces. */
function latinWordsOf(original: string): (from: number) => boolean {
  const { starts } = fold(original);
  return (from) => !/\p{Script=Latin}$/u.test(original.slice(0, starts[from]));
}

/**
 * The first suggestions. A name that goes on in a better connected one goes before it: 复旦大学 before its 研究中心; of several
 * such bearers the best connected. All have what is typed until the shorter name is typed to its end, so that the order stays.
 */
function inOrder(finder: Finder, best: ReadonlyMap<Candidate, Suggested>, first: number): Suggested[] {
  const all = [...best.values()];
  const order = (at: number): number => {
    const { key = 0, name } = all[at] ?? {};
    return key * MOST_RANKS + finder.view.rank(name?.candidate ?? 0);
  };
  const byRank = smallest(all.length, first, order).flatMap((at) => all[at] ?? []);
  const beginnings = new Map(byRank.map((one) => [one, beginningsOf(finder, one)]));
  const texts = new Set([...beginnings.values()].flat());
  const having = new Map<string, Suggested[]>();
  const note = (text: string, one: Suggested): void => {
    if (texts.has(text)) having.set(text, [...(having.get(text) ?? []), one]);
  };
  for (const one of all) if (one.name.from > 0) note(restOf(finder, one), one);
  for (const candidate of new Set(finder.namedExactly([...texts]))) {
    const one = best.get(candidate);
    if (one?.name.from === 0) for (const { text } of finder.namesOf(candidate)) note(text, one);
  }
  const ordered = new Set<Suggested>();
  for (const one of byRank) {
    for (const text of beginnings.get(one) ?? []) {
      // Of many that end so (先进集体) the best connected.
      const [shorter] = (having.get(text) ?? [])
        .filter(({ key, name }) => key === one.key && name.from > 0 === one.name.from > 0)
        .toSorted((a, b) => finder.view.rank(a.name.candidate) - finder.view.rank(b.name.candidate));
      if (shorter) ordered.add(shorter);
    }
    ordered.add(one);
  }
  return [...ordered].slice(0, first);
}

/** What a name has from the prefix on. */
function restOf(finder: Finder, { name: { candidate, name, from } }: Suggested): string {
  return finder.namesOf(candidate)[name]?.text.slice(from) ?? "";
}

/** The texts with the prefix that go on so, the shortest first. */
function beginningsOf(finder: Finder, one: Suggested): string[] {
  const [rest, length] = [restOf(finder, one), one.name.end - one.name.from];
  return Array.from({ length: Math.max(0, rest.length - length) }, (_, at) => rest.slice(0, length + at));
}

function shown(
  { view }: Finder,
  { name: { candidate, name, from, end }, matchedBy, title }: Suggested,
): Suggestion {
  const { id, label, names } = view.head(candidate);
  const text = names[name]?.text ?? label;
  const ranges = [originalRange(fold(text), from, end)];
  return { id, text, matchedBy, ranges, ...(title === null ? {} : { title }) };
}
