import { afterAll, beforeAll, describe, expect, it } from "vitest";

import type { Backends } from "../../src/backends.js";
import { readConfig } from "../../src/config.js";
import { createContext } from "../../src/resolvers/context.js";
import { resolvers, typeDefs } from "../../src/resolvers/schema.js";
import { createApp, type App } from "../../src/server/app.js";
import { createLogger } from "../../src/server/observe/log.js";
import { temporaryBackends } from "../support/backends.js";
import { ask } from "./server.js";
import { shippedData } from "../support/seed-data.js";

// Issue 5: any text is answered or refused with a code, and no syntax of an engine has an effect.

let backends: Backends;
let app: App;
let url: string;
beforeAll(async () => {
  backends = await temporaryBackends(await shippedData());
  app = createApp({
    ...backends,
    config: readConfig({ PORT: "0" }),
    logger: createLogger("silent"),
    typeDefs,
    resolvers,
    createContext,
  });
  url = await app.listen();
});
afterAll(() => app.close());

const QUERY = `query ($text: String!) {
  search(query: $text, facets: [KIND, EVENT_KIND, HONOR_LEVEL, YEAR, PLACE, ORGANIZATION, DOCUMENT]) {
    totalCount
    strictCount
    edges { cursor score matchedBy highlights { field text ranges { start end } } node { label } }
    facets { field values { label count } }
    interpretation { terms between { from to } kinds corrections { from to } }
  }
  suggest(prefix: $text) { text matchedBy ranges { start end } entity { label } }
}`;

interface Answered {
  readonly search: {
    readonly totalCount: number;
    readonly strictCount: number;
    readonly edges: readonly { readonly node: { readonly label: string } }[];
  };
  readonly suggest: readonly unknown[];
}

/** Sends the text unchanged: `JSON.stringify` writes a lone surrogate as an escape, as a client may. */
const send = (text: string): ReturnType<typeof ask> => ask({ url }, { query: QUERY, variables: { text } });

const times = (text: string, count: number): string => text.repeat(count);

const ODD: readonly (readonly [string, string])[] = [
  ["nothing", ""],
  ["spaces of every width", " \t\n\u3000\u00a0\u2028"],
  ["punctuation", "，。、；：？！“”‘’（）《》【】…—～·"],
  ["ASCII punctuation", "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"],
  ["control characters", "\u0000\u0001\u0008\u001b[31m\u007f\u0085"],
  ["a zero byte inside a name", "郭春\u0000英"],
  ["invisible characters", "\u200b\u200d\ufeff\u00ad\u202e\u2066"],
  ["a high surrogate alone", "\ud800"],
  ["a low surrogate inside a name", "郭\udc00春英"],
  ["surrogates the wrong way round", "\udc00\ud800"],
  ["emoji", "👩‍👩‍👧‍👦🇨🇳🏳️‍🌈❤️"],
  ["an emoji inside a name", "郭春😀英"],
  ["characters beyond the first plane", "𠮷𡈽𪚥"],
  ["combining marks", `a${times("\u0301", 150)}`],
  ["one character many times", times("的", 200)],
  ["many words", "一 二 三 四 五 六 七 八 九 十 甲 乙"],
  ["one word many times", times("局 ", 12)],
  ["numbers", "99999999999999999999 -1 1e400 NaN 0x7f"],
  ["dates that are none", "2021-02-30 0000年 20211301 二〇二一年十三月"],
  ["operators of FTS5", 'name:"郭" AND NOT (局 OR 市) NEAR(四 川, 2) ^郭* {label}: - +'],
  ["an unbalanced quote", '"四川'],
  ["an unbalanced bracket", "四川 AND ("],
  ["a column of FTS5", "names : 四川"],
  ["operators of Meilisearch", 'kind = PERSON AND "四川" -局 _geoRadius(0,0,1) TO EXISTS'],
  ["SQL", "'; DROP TABLE entity; --"],
  ["Cypher", "x'}) MATCH (n) DETACH DELETE n //"],
  ["patterns", "郭_英 %局% [甲-乙]+ .* \\d \\p{Han}"],
  ["prototypes", "__proto__ constructor toString"],
  ["markup", "<script>alert(1)</script>"],
  ["a path", "../../../etc/passwd\u0000.txt"],
];

const TOO_MUCH: readonly (readonly [string, string])[] = [
  ["10,000 characters", times("四川省机关事务管理局", 1_000)],
  ["10,000 spaces around a word", `${times(" ", 5_000)}局${times(" ", 5_000)}`],
  ["10,000 quotes", times('"', 10_000)],
  ["10,000 emoji", times("😀", 10_000)],
  ["10,000 lone surrogates", times("\ud800", 10_000)],
  ["100,000 letters", times("a", 100_000)],
  ["13 words", "a b c d e f g h i j k l m"],
];

describe("a search", () => {
  it.each(ODD)("answers %s", async (_, text) => {
    const { status, errors, data } = await send(text);
    expect([status, errors]).toEqual([200, []]);
    expect((data as Answered).search.totalCount).toBeGreaterThanOrEqual(0);
  });

  it.each(TOO_MUCH)("answers %s at once, from the beginning", async (_, text) => {
    const { status, codes, ms, text: body } = await send(text);
    expect([status, codes]).toEqual([200, []]);
    expect(ms).toBeLessThan(2_000);
    // The response does not repeat the request.
    expect(body.length).toBeLessThan(20_000);
    expect(body).not.toContain(text.slice(0, 100));
  });

  it.each([
    ["a quoted word", '"郭春英"'],
    ["a word that is excluded elsewhere", "-郭春英"],
    ["a word that begins so elsewhere", "郭春英*"],
  ])("takes %s as that word, and not as an operator", async (_, text) => {
    const { data } = await send(text);
    expect((data as Answered).search.edges[0]?.node.label).toBe("郭春英");
  });

  it("takes OR between two words as a third word", async () => {
    const { data } = await send("郭春英 OR 没有的名字");
    expect((data as Answered).search.strictCount).toBe(0);
  });

  it("answers characters of every class", async () => {
    const starts = [0x00, 0x80, 0x2000, 0x3000, 0xd7ff, 0xe000, 0xfe00, 0xffef, 0x1f600, 0xe0001];
    for (const start of starts) {
      const text = Array.from({ length: 32 }, (_, step) => String.fromCodePoint(start + step)).join("");
      const { status, codes } = await send(text);
      expect([status, codes], start.toString(16)).toEqual([200, []]);
    }
  });

  // Runs last, because it removes the index.
  it("reports a missing index with a code, without its path", async () => {
    await backends.engine.keepOnly(null);
    const { codes, errors } = await send("局");
    expect(codes).toEqual(["INDEX_MISSING"]);
    expect(errors[0]?.message).toBe("the search index of the loaded data is not there");
  });
});
