import { characters } from "../../text/characters.js";
import { BOUNDARY, foldText, isHan } from "../../text/fold.js";
import type { Candidate, Finder, NameWithPrefix } from "./finder.js";
import { TIER } from "./tiers.js";

/** A prefix read as a surname or a name and a post: 郭局长. */
export interface Called {
  readonly name: string;
  readonly post: string;
}

/** A person who is called so. */
export interface PersonCalled {
  readonly named: NameWithPrefix;
  /** The post as typed, a longer one that ends with it, a deputy's, another that has it; 0 to 3. */
  readonly post: number;
}

export const MOST_POST = 3;

const LONGEST_NAME = 4;
const LONGEST_POST = 10;
// 郭局 is short for 郭局长, and on the way to it.
const HEADED = new Set("局处科厅部院校所站馆省市县区镇乡村社");

/** The ways to read a folded prefix as a name and a post. */
export function callsOf(prefix: string): Called[] {
  if (prefix.length > LONGEST_NAME + LONGEST_POST || !characters(prefix).every(isHan)) return [];
  return Array.from({ length: LONGEST_NAME }, (_, at) => {
    const post = prefix.slice(at + 1);
    return { name: prefix.slice(0, at + 1), post: HEADED.has(post) ? `${post}长` : post };
  }).filter(({ post }) => post.length > 1 && post.length <= LONGEST_POST);
}

/** The persons who have such a name and held such a post. */
export function personsCalled(finder: Finder, calls: readonly Called[]): PersonCalled[] {
  return calls.flatMap(({ name, post }) => {
    const bearers: NameWithPrefix[] = [];
    finder.namesAsWritten(name, (named) => {
      const isPerson = finder.view.kind(named.candidate) === "PERSON";
      // A longer part than a surname of two characters is a whole name.
      if (isPerson && (name.length <= 2 || named.tier <= TIER.FORMER_NAME)) bearers.push(named);
    });
    // Only then, because to find a frequent post takes longer than the rest of a suggestion.
    const evidence = bearers.length > 0 ? finder.evidence([post], null) : null;
    return bearers.flatMap((named) => {
      if (evidence?.own(named.candidate) === TIER.NONE) return [];
      const held = bestPost(finder, named.candidate, post);
      return held > MOST_POST ? [] : [{ named, post: held }];
    });
  });
}

function bestPost({ view }: Finder, candidate: Candidate, post: string): number {
  const titles = view.head(candidate).texts.filter(({ field }) => field === "TITLE");
  // A text may name several posts (党组书记、局长).
  const held = titles.flatMap(({ text }) => foldText(text).split(BOUNDARY));
  return Math.min(MOST_POST + 1, ...held.map((one) => postMatch(one, post)));
}

function postMatch(held: string, post: string): number {
  if (held === post) return 0;
  if (held.endsWith(post)) return held.endsWith(`副${post}`) ? 2 : 1;
  return held.includes(post) ? 3 : MOST_POST + 1;
}
