import type { Entity } from "../../domain/entity.js";
import { onDay, overlaps } from "../../domain/certainty.js";
import { qualifierValues, type Statement } from "../../domain/statement.js";
import type { Day } from "../../domain/time.js";
import { envelope } from "../../domain/time.js";
import { foldText } from "../../text/fold.js";
import type { KnownWords, PostMatch } from "../../text/posts.js";
import { calledAs, endsWithPost, matchPosts, POST, surnameOf } from "../../text/posts.js";
import type { ListReader } from "../lists.js";
import type { Candidate } from "./resolve-candidate.js";

/** With more persons of one surname the query says too little. */
const MOST_PERSONS = 50;
const MOST_POSTS = 100;
/** 副局长 for 局长: people leave out the 副 when they address somebody. */
const SCORE: Readonly<Record<PostMatch, number>> = {
  [POST.EXACT]: 0.9,
  [POST.LONGER]: 0.84,
  [POST.DEPUTY]: 0.7,
};
/** As for a name that was not borne on the day. */
const NOT_HELD = 0.95;

/** What a text can be without asking the store: any name, and any text that ends as a post does. */
const ANY_PERSON: KnownWords = { isName: () => true, isFactWord: endsWithPost };

/** The persons whose surname and post a folded text has, in no order. */
export async function holdersOf(
  reader: Pick<ListReader, "nameMatches" | "statementPages">,
  text: string,
  asOf: Day | null,
): Promise<Candidate[]> {
  const asked = calledAs(text, ANY_PERSON).filter(({ posts }) => posts.length > 0);
  const names = asked.flatMap(({ names, ...called }) => names.map((name) => ({ name, ...called })));
  if (names.length === 0) return [];
  const found = await reader.nameMatches(
    names.map(({ name }) => ({ text: name, kinds: ["PERSON"], limit: MOST_PERSONS * 4 })),
  );
  const pairs = names.flatMap(({ name, isWhole, posts }, at) => {
    const bearers = (found[at] ?? []).filter((one) => {
      const folded = foldText(one.name.text);
      return (isWhole ? folded : surnameOf(folded)) === name;
    });
    const persons = new Map(bearers.map(({ entity }) => [entity.id, entity]));
    return [...persons.values()].slice(0, MOST_PERSONS).map((entity) => ({ entity, posts }));
  });
  if (pairs.length === 0) return [];
  const pages = await reader.statementPages(
    pairs.map(({ entity }) => ({
      entity: entity.id,
      predicates: ["HOLDS_POSITION", "MEMBER_OF"],
      direction: "OUT" as const,
      between: null,
      asOf: null,
      statuses: null,
      qualifier: null,
      documents: null,
      includeDeprecated: false,
      order: { field: "ID" as const, direction: "ASC" as const },
      page: { first: MOST_POSTS, after: null },
    })),
  );
  return pairs.flatMap(
    ({ entity, posts }, at) => bestHolder(entity, posts, pages[at]?.items ?? [], asOf) ?? [],
  );
}

function bestHolder(
  entity: Entity,
  posts: readonly string[],
  statements: readonly Statement[],
  asOf: Day | null,
): Candidate | null {
  let best: Candidate | null = null;
  for (const { qualifiers, period } of statements)
    for (const title of [...qualifierValues(qualifiers["title"]), ...qualifierValues(qualifiers["role"])]) {
      const match = matchPosts(title, posts);
      if (match === null) continue;
      const isHeld = asOf === null || overlaps(envelope(period), onDay(asOf));
      const score = Math.round(SCORE[match] * (isHeld ? 1 : NOT_HELD) * 1000) / 1000;
      const then = isHeld ? "" : ", not on that day";
      if (!best || score > best.score)
        best = { entity, score, reasons: [{ code: "POST", detail: `was "${title}"${then}` }] };
    }
  return best;
}
