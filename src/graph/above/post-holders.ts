import type { Entity } from "../../domain/entity.js";
import { onDay, overlaps } from "../../domain/certainty.js";
import { qualifierValues, type Statement } from "../../domain/statement.js";
import type { Day } from "../../domain/time.js";
import { envelope } from "../../domain/time.js";
import { foldText } from "../../text/fold.js";
import type { ListReader } from "../lists.js";
import type { Candidate } from "./resolve-candidate.js";

/** With more persons of one surname the query says too little. */
const MOST_PERSONS = 50;
const MOST_POSTS = 100;
/** Double surnames have two characters. */
const LONGEST_SURNAME = 2;
const SHORTEST_POST = 2;
const LONGEST_TEXT = 16;

/** The last characters of posts: a text with another end is not asked for in the posts. */
const ENDS_A_POST =
  /(?:长|书记|主任|主席|委员|总|经理|董事|裁|教授|研究员|院士|师|护士|医生|老师|秘书|专员|组员|队员|干事)$/u;
/** 叶总 is what people say to a general manager, 王工 to an engineer. */
const SAID_FOR: Readonly<Record<string, readonly string[]>> = {
  总: ["总经理", "总裁", "董事长"],
  老师: ["教师", "教授", "讲师"],
};

const SCORE = { SAME: 0.9, ENDS_WITH: 0.84 } as const;
/** As for a name that was not borne on the day. */
const NOT_HELD = 0.95;

/** The persons whose surname and post a folded text has, in no order. */
export async function holdersOf(
  reader: Pick<ListReader, "nameMatches" | "statementPages">,
  text: string,
  asOf: Day | null,
): Promise<Candidate[]> {
  if (text.length > LONGEST_TEXT || !ENDS_A_POST.test(text)) return [];
  const asked = surnamesIn(text);
  if (asked.length === 0) return [];
  const found = await reader.nameMatches(
    asked.map(({ surname }) => ({ text: surname, kinds: ["PERSON"], limit: MOST_PERSONS * 4 })),
  );
  const pairs = asked.flatMap(({ surname, post }, at) =>
    [
      ...new Map(
        (found[at] ?? [])
          .filter(({ name }) => foldText(name.text).startsWith(surname))
          .map((one) => [one.entity.id, one]),
      ),
    ]
      .slice(0, MOST_PERSONS)
      .map(([, { entity }]) => ({ entity, post })),
  );
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
  return pairs.flatMap(({ entity, post }, at) => bestPost(entity, post, pages[at]?.items ?? [], asOf) ?? []);
}

interface Asked {
  readonly surname: string;
  readonly post: string;
}

/** 郭局长 as 郭 and 局长, and as 郭局 and 长 not at all: a post has two characters, or is one that people say for a longer. */
function surnamesIn(text: string): Asked[] {
  const all: Asked[] = [];
  for (let length = 1; length <= LONGEST_SURNAME; length++) {
    const post = text.slice(length);
    if (post.length >= SHORTEST_POST || post in SAID_FOR) all.push({ surname: text.slice(0, length), post });
  }
  return all;
}

function bestPost(
  entity: Entity,
  post: string,
  statements: readonly Statement[],
  asOf: Day | null,
): Candidate | null {
  let best: Candidate | null = null;
  for (const { qualifiers, period } of statements)
    for (const title of [...qualifierValues(qualifiers["title"]), ...qualifierValues(qualifiers["role"])]) {
      const base = scoreOf(foldText(title), post);
      if (base === null) continue;
      const isHeld = asOf === null || overlaps(envelope(period), onDay(asOf));
      const score = Math.round(base * (isHeld ? 1 : NOT_HELD) * 1000) / 1000;
      const then = isHeld ? "" : ", not on that day";
      if (!best || score > best.score)
        best = { entity, score, reasons: [{ code: "POST", detail: `was "${title}"${then}` }] };
    }
  return best;
}

/** 党组书记、局长 are two posts. 副局长 is not 局长. */
function scoreOf(title: string, post: string): number | null {
  const posts = title.split(" ");
  const wanted = [post, ...(SAID_FOR[post] ?? [])];
  if (posts.some((one) => wanted.includes(one))) return SCORE.SAME;
  const isEnd = (one: string): boolean =>
    wanted.some((end) => one.endsWith(end) && !one.endsWith(`副${end}`) && !one.endsWith(`助理${end}`));
  return posts.some(isEnd) ? SCORE.ENDS_WITH : null;
}
