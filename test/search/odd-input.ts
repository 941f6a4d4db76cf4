/** Queries that no reader types on purpose. An engine must answer each, or raise a coded error. */
import { isJianbaoError } from "../../src/domain/errors.js";
import type { SearchReader } from "../../src/search/engine.js";
import type { Asker } from "./asked.js";
import type { Figure } from "./quality.js";
import { never } from "./quality.js";

const LONG = 10_000;

export const ODD: readonly string[] = [
  ...["", " ", "\u3000\u3000", "\t\r\n", "，。！？；：", "……——", "《》“”「」", "-", "--", "///", "\\\\"],
  ...["机".repeat(LONG), "a".repeat(LONG), " ".repeat(LONG), "机 ".repeat(LONG), "2021 ".repeat(LONG)],
  ...["机".repeat(200), "机".repeat(201), "a b c d e f g h i j k l", "a b c d e f g h i j k l m"],
  ...["\u0000", "机\u0000关", "\u0001\u0007\u001b[31m", "\u007f", "\u0085", "\u2028\u2029", "\ufeff机关"],
  ...["\ud800", "\udc00", "机\ud83d", "\udfff关", "\ud800机关\udc00", "\ud800".repeat(300)],
  ...["😀", "👨‍👩‍👧‍👦", "🇨🇳", "👍🏽机关", "𠮷", "𠮷野", "a\u0301\u0302\u0303", "\u0301".repeat(100)],
  ...["\u202e机关", "\u200b\u200d", "\u061c", "\ufffd", "\uffff", "\u{10ffff}", "ﷺ", "㍿", "ﬁ", "½", "①②③"],
  ...[
    '"',
    '""',
    '"机关',
    "'; DROP TABLE entities; --",
    "机* OR 1=1",
    "NEAR(机 关, 5)",
    "name : 机关",
    "^机关",
  ],
  ...["AND", "OR", "NOT", "机 AND", "NOT 机", "(机", "机)", "{name}", "机关 + 事务", "-机关", "a:b:c"],
  ...["kind = PERSON", "_geoRadius(1,2,3)", "id IN [1]", "*", "%", "_", "?", "[a-z]", "$where"],
  ...["../../etc/passwd", "<script>alert(1)</script>", "${7*7}", "{{7*7}}", "%00", "%E6%9C", "\\u0000"],
  ...["__proto__", "constructor"],
  ...["2021-13-45", "0000", "9999年99月", "2021-02-30", "１９９９９", "1e308", "NaN", "null", "undefined"],
];

/** Queries in the syntax of an engine, and the plain queries that must give the same answer. */
export const SAME_AS: readonly (readonly [written: string, plain: string])[] = [
  ['"郭春英"', "郭春英"],
  ["郭春英*", "郭春英"],
  ["-郭春英", "郭春英"],
  ["(郭春英)", "郭春英"],
  ['"郭春英" "局长"', "郭春英 局长"],
  ["郭春英 -局长", "郭春英 局长"],
  ["“绵阳局” 局长", "绵阳局 局长"],
];

/** Operators are words. No record has them beside the other words, so nothing may be found but these other words. */
export const OPERATORS: readonly (readonly [written: string, operator: string])[] = [
  ["郭春英 OR 谢民", "or"],
  ["郭春英 NOT 局长", "not"],
  ["郭春英 NEAR 局长", "near"],
  ["name:郭春英", "name"],
  ["郭春英 kind=PERSON", "kind=person"],
];

export async function oddInput(reader: SearchReader, ask: Asker): Promise<Figure[]> {
  const failed: string[] = [];
  const attempt = async (what: string, work: () => Promise<unknown>): Promise<void> => {
    try {
      await work();
    } catch (cause) {
      if (!isJianbaoError(cause) || cause.code !== "BAD_INPUT") failed.push(`${what}: ${String(cause)}`);
    }
  };
  for (const text of ODD) {
    const shown = JSON.stringify(text.slice(0, 40));
    await attempt(`search ${shown}`, () => ask.page(text));
    await attempt(`suggest ${shown}`, () => reader.suggest({ prefix: text, kinds: null, first: 10 }));
  }
  const effective: string[] = [];
  for (const [written, plain] of SAME_AS) {
    const [one, other] = [await ask.page(written), await ask.page(plain)];
    const ids = [one, other].map(({ hits }) => hits.map(({ id }) => id).join(" "));
    if (ids[0] !== ids[1] || one.total !== other.total || one.total === 0)
      effective.push(`${written} is not ${plain}`);
  }
  for (const [text, operator] of OPERATORS) {
    const { hits, strictTotal } = await ask.page(text);
    if (strictTotal > 0 || hits.some(({ notMet }) => notMet?.includes(operator) !== true))
      effective.push(`${text} finds some`);
  }
  return [
    never(`odd queries (${String(ODD.length)}) that fail without a code`, failed),
    never("operators of an engine that have an effect", effective),
  ];
}
