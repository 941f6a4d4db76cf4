import type { Mention } from "../rank/finder.js";
import type { Request } from "./client.js";
import { isOneOf, isSafe } from "./filter.js";
import { counting, request } from "./queries.js";
import type { Session } from "./session.js";
import { beginningOf, DICTIONARY_FIELDS, LONG_NAME_FIELD, LONGEST_MENTION } from "./settings.js";

/** The most values of one filter. A paragraph of 2,000 characters has 45,000 parts. */
const MOST_VALUES = 5_000;

const [NAMES, WORDS] = DICTIONARY_FIELDS;

/** A request whose counts say which values a field has. */
interface MentionRequest {
  readonly request: Request;
  readonly field: string;
}

/** Requests that count which parts of these texts are whole names, or words of facts, and which names begin with one. */
function mentionRequests(texts: readonly string[]): MentionRequest[] {
  const parts = new Set<string>();
  const beginnings = new Set<string>();
  for (const text of texts)
    for (let from = 0; from < text.length; from++) {
      const longest = Math.min(text.length, from + LONGEST_MENTION);
      for (let to = from + 2; to <= longest; to++) parts.add(text.slice(from, to));
      const beginning = beginningOf(text.slice(from, from + LONGEST_MENTION + 1));
      if (beginning !== null) beginnings.add(beginning);
    }
  const some = (filtered: string, values: ReadonlySet<string>, field: string): MentionRequest[] =>
    chunksOf([...values].filter(isSafe)).map((chunk) => ({
      request: counting(request("", [], isOneOf(filtered, chunk)), field, ""),
      field,
    }));
  return [
    ...some(NAMES, parts, NAMES),
    ...some(WORDS, parts, WORDS),
    ...some(LONG_NAME_FIELD, beginnings, NAMES),
  ];
}

function chunksOf(values: readonly string[]): (readonly string[])[] {
  const count = Math.ceil(values.length / MOST_VALUES);
  return Array.from({ length: count }, (_, at) => values.slice(at * MOST_VALUES, (at + 1) * MOST_VALUES));
}

/** Asks the server, all texts at once, and adds the names and words that it has to `known`. `also`: other requests for this call. */
export async function fetchMentions(
  session: Session,
  texts: readonly string[],
  known: Set<string>,
  also: readonly Request[],
): Promise<void> {
  const all = mentionRequests(texts);
  await session.fetch([...all.map((one) => one.request), ...also]);
  for (const { request: of, field } of all)
    for (const value of Object.keys(session.countsOf(of, field)))
      // A record with one of these words has others too.
      if (field === NAMES || value.length <= LONGEST_MENTION) known.add(value);
}

/** Where one of the known names and words stands in a text. */
export function mentionsIn(text: string, known: ReadonlySet<string>): Mention[] {
  const longest = [...known].reduce((most, { length }) => Math.max(most, length), 0);
  const found: Mention[] = [];
  for (let from = 0; from < text.length; from++)
    for (let to = from + 2; to <= Math.min(text.length, from + longest); to++)
      if (known.has(text.slice(from, to))) found.push({ from, to });
  return found;
}
