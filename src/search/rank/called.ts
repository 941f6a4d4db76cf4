import { characters } from "../../text/characters.js";
import { BOUNDARY, foldText, isHan } from "../../text/fold.js";
import {
  fullPosts,
  lettersBefore,
  LONGEST_NAME,
  LONGEST_POST,
  matchPost,
  POST,
  surnameOf,
  surnamesReadAs,
} from "../../text/posts.js";
import type { Called, Candidate, Finder, NameWithPrefix } from "./finder.js";
import { TIER } from "./tiers.js";

/** A person who is called so. */
export interface PersonCalled {
  readonly named: NameWithPrefix;
  /** How the post that the person held meets the one that is typed: a `PostMatch`, or `BEGUN`. */
  readonly post: number;
  /** The text that has this post. */
  readonly title: string;
}

/** The post has what is typed, which may go on: 副局 for 副局长. */
const BEGUN = POST.DEPUTY + 1;

/** The ways to read a folded prefix as a name and a post. Of Latin letters all surnames that are read so. */
export function callsOf(prefix: string): Called[] {
  const latin = lettersBefore(prefix);
  if (latin !== "") {
    const typed = prefix.slice(latin.length);
    if (typed.length > LONGEST_POST || !characters(typed).every(isHan)) return [];
    const posts = fullPosts(typed);
    return surnamesReadAs(latin).flatMap((name) => posts.map((post) => ({ name, post })));
  }
  if (prefix.length > LONGEST_NAME + LONGEST_POST || !characters(prefix).every(isHan)) return [];
  return Array.from({ length: LONGEST_NAME }, (_, at) => at + 1).flatMap((length) => {
    const typed = prefix.slice(length);
    if (typed.length > LONGEST_POST) return [];
    return fullPosts(typed).map((post) => ({ name: prefix.slice(0, length), post }));
  });
}

/** The persons who have such a name and held such a post. */
export function personsCalled(finder: Finder, calls: readonly Called[]): PersonCalled[] {
  return calls.flatMap(({ name, post }) => {
    const bearers: NameWithPrefix[] = [];
    finder.namesAsWritten(name, (named) => {
      const { candidate, tier } = named;
      if (finder.view.kind(candidate) !== "PERSON") return;
      if (tier <= TIER.FORMER_NAME || isSurname(finder, named, name)) bearers.push(named);
    });
    // Only then, because to find a frequent post takes longer than the rest of a suggestion.
    const evidence = bearers.length > 0 ? finder.evidence([post], null) : null;
    return bearers.flatMap((named) => {
      if (evidence?.own(named.candidate) === TIER.NONE) return [];
      const held = bestPost(finder, named.candidate, post);
      return held ? [{ named, ...held }] : [];
    });
  });
}

/** 欧 does not call 欧阳青禾. */
function isSurname(finder: Finder, { candidate, name }: NameWithPrefix, typed: string): boolean {
  return surnameOf(finder.namesOf(candidate)[name]?.text ?? "") === typed;
}

/** The post of a person that meets best the one that is typed; null if none does. */
function bestPost({ view }: Finder, candidate: Candidate, post: string): Omit<PersonCalled, "named"> | null {
  const titles = view.head(candidate).texts.filter(({ field }) => field === "TITLE");
  // A text may name several posts (党组书记、局长).
  const held = titles.flatMap(({ text }) =>
    foldText(text)
      .split(BOUNDARY)
      .flatMap((one) => {
        const match = matchPost(one, post) ?? (one.includes(post) ? BEGUN : null);
        return match === null ? [] : [{ post: match, title: text }];
      }),
  );
  return held.reduce<Omit<PersonCalled, "named"> | null>(
    (best, one) => (best && best.post <= one.post ? best : one),
    null,
  );
}
