import type { Called } from "../../text/posts.js";
import { beginsWithSurname, calledAs } from "../../text/posts.js";
import type { ParsedQuery } from "./parsed.js";
import { queryFrom } from "./parsed.js";
import type { DictionaryWords } from "./dictionary.js";
import type { Title } from "./parsed.js";

/** Whether a term may be a name and a post. Needs no dictionary. */
export function mayBeTitle(term: string): boolean {
  return calledAs(term, ANY_NAME).length > 0;
}

/** Whether a part of a longer term may be a surname and a post: such a part needs no dictionary. */
export function isSurnameWithPost(text: string): boolean {
  if (!beginsWithSurname(text)) return false;
  return calledAs(text, NO_WORDS).some(({ isWhole, post }) => !isWhole && post.length > 1);
}

/** The interpretations of a query in which one of its terms is a person with a post, the likeliest first. */
export function titleReadings(parsed: ParsedQuery, words: DictionaryWords): ParsedQuery[] {
  if (parsed.namesOnly !== null || parsed.written !== null || parsed.title !== null) return [];
  return parsed.terms.flatMap((term, at) =>
    calledAs(term, words).map((called) => withTitle(parsed, at, called)),
  );
}

const NO_WORDS: DictionaryWords = { isName: () => false, isFactWord: () => false };
const ANY_NAME: DictionaryWords = { isName: () => true, isFactWord: () => false };

function withTitle(parsed: ParsedQuery, at: number, { person, post, ...called }: Called): ParsedQuery {
  const [first] = called.posts;
  const parts = first === undefined ? [person] : [person, first];
  const typed = parsed.terms[at] ?? "";
  const made = queryFrom([...parsed.terms.slice(0, at), ...parts, ...parsed.terms.slice(at + 1)], parsed);
  const title: Title = {
    ...called,
    person: made.terms.indexOf(person),
    post: first === undefined ? null : made.terms.indexOf(first),
  };
  return {
    ...made,
    title,
    kinds: made.kinds.map((kinds, term) =>
      term === title.person ? ["PERSON"] : term === title.post ? [] : kinds,
    ),
    // A name that has both as they were typed (…总书记… in the name of an event).
    joined: parsed.terms.length === 1 ? typed : null,
    notDates: parsed.notDates,
    corrections: [
      ...parsed.corrections,
      ...(first === undefined || first === post ? [] : called.posts.map((to) => ({ from: post, to }))),
    ],
  };
}
