/** What a page may have that reads a word of the query as a person with a post (郭局长). */
import { foldText } from "../../text/fold.js";
import type { Interpretation, SearchPage, SearchQuery } from "../engine.js";
import type { SearchRecord } from "../record/record.js";
import { wordsOf } from "../record/record.js";
import type { Bounds } from "./bounds.fixture.js";
import type { Scan } from "./scan.fixture.js";
import { ANY_DAY, passes } from "./passes.fixture.js";
import { namesKindOf } from "./scan.fixture.js";

/** A person and a post as they stand in one word of the query. */
interface Called {
  readonly person: string;
  /** The full forms; none for a form of address. */
  readonly posts: readonly string[];
  readonly typed: string;
  readonly others: readonly string[];
}

/**
 * Whether a page says that it looks for persons, although no word of the query means persons; or splits a word into one
 * character and a post, which is a surname (应局 人).
 */
export function isTitlePage(query: SearchQuery, { interpretation }: SearchPage): boolean {
  const { kinds, terms } = interpretation;
  if (!kinds.includes("PERSON")) return false;
  if (!terms.some((term) => namesKindOf(term, PERSON))) return true;
  const called = calledIn(query, interpretation);
  return called !== null && called.person.length === 1 && called.typed.length > 1;
}

const PERSON = { kind: "PERSON", subkind: null } as SearchRecord;

/**
 * Persons whose name begins with the surname, or is the name, and who held a post that ends with the one asked for. All of
 * them, where the query says nothing else. A whole name also finds what has the words as they were typed.
 */
export function titleBounds(
  scan: Scan,
  query: SearchQuery,
  { interpretation }: SearchPage,
): Pick<Bounds, "may" | "must"> {
  const called = calledIn(query, interpretation);
  if (!called) return { may: new Set(), must: new Set() };
  const { person, posts, typed, others } = called;
  const admitted = scan.records.filter((record) => passes(record, query, interpretation));
  const idsOf = (records: readonly SearchRecord[]): Set<string> => new Set(records.map(({ id }) => id));
  const isWhole = (record: SearchRecord): boolean =>
    scan.named(record, person)?.whole === true || record.names.some(({ text }) => foldText(text) === person);
  const isCalled = (record: SearchRecord): boolean =>
    record.kind === "PERSON" &&
    (isWhole(record) ||
      record.names.some(({ text }) => foldText(text).startsWith(person)) ||
      !/^[\p{sc=Han}]/u.test(person));
  const ends = (text: string): boolean =>
    posts.length === 0 ||
    foldText(text)
      .split(" ")
      .some((part) => posts.some((post) => part.endsWith(post)));
  const holds = (record: SearchRecord): boolean =>
    posts.length === 0 ||
    record.texts.some(
      (text) => posts.some((post) => scan.text(text, post, interpretation) !== null) && ends(text.text),
    );
  const says = (record: SearchRecord): boolean => record.facts.some((fact) => wordsOf(fact).some(ends));
  const persons = admitted.filter(
    (record) => isCalled(record) && (holds(record) || (others.length > 0 && says(record))),
  );
  const typedIn =
    others.length > 0 ? [] : admitted.filter((record) => scan.own(record, typed, ANY_DAY) !== null);
  const isSurname = person.length === 1;
  return {
    may: new Set([...idsOf(persons), ...(isSurname ? [] : idsOf(typedIn))]),
    must:
      others.length === 0 && /^\p{sc=Han}/u.test(person)
        ? idsOf(
            persons.filter(
              (record) => isSurname || record.names.some(({ text }) => foldText(text) === person),
            ),
          )
        : new Set(),
  };
}

/** The word of the query that has two of the terms, and what else the query says. */
function calledIn({ text }: SearchQuery, { terms, corrections }: Interpretation): Called | null {
  const typed = text.split(/[\s,，、;；]+/u).map((word) => foldText(word));
  // Each term stands once: of 单英 单 单英局 the person and the post are no neighbors.
  const pairs = terms.flatMap((person, at) => {
    const others = terms.flatMap((_, other) => (other === at || other === at + 1 ? [] : other));
    return [at + 1, ...others].map((other) => ({ person, at, post: terms[other], other }));
  });
  for (const { person, at, post, other } of pairs) {
    const short = corrections.find(({ to }) => to === post)?.from;
    // One character is no post in full: 单英单局长 has 单 as a surname.
    if (post?.length === 1 && short === undefined) continue;
    const word = person + (short ?? post ?? "");
    if (!typed.some((one) => one.includes(word))) continue;
    const full =
      short === undefined
        ? [post ?? []].flat()
        : corrections.filter(({ from }) => from === short).map(({ to }) => to);
    return {
      person,
      posts: full,
      typed: word,
      others: terms.filter((_, one) => one !== at && one !== other),
    };
  }
  return null;
}
