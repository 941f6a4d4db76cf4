import { beforeAll, describe, expect, it } from "vitest";

import { NO_DEADLINE } from "../../domain/deadline.js";
import { dataset, entity, name, named } from "./contract.fixture.js";
import { resolveName } from "../above/resolve-name.js";
import type { NameQuery } from "../queries/names.js";
import type { GraphReader, GraphStore } from "../store.js";

/** Names that contain the characters in order: shortest first, then by entity, then in the entity's own order. */
export function describeNameMatches(store: () => GraphStore): void {
  describe("name matches", () => {
    let reader: GraphReader;
    beforeAll(async () => {
      reader = store().reader(NO_DEADLINE);
      await store().replace(dataset({ entities: [center, ...others] }));
    });

    const found = async (over: Partial<NameQuery>): Promise<string[] | undefined> => {
      const queries = [{ text: "云川局", kinds: null, limit: 100, ...over }];
      return (await reader.nameMatches(queries)).map((matches) =>
        matches.map(({ entity: { id }, name: { text } }) => `${id} ${text}`),
      )[0];
    };

    it("finds equal, contained and abbreviated names, shortest first", async () => {
      expect(await found({})).toEqual([
        "org:b 云川局",
        "org:m 云川局",
        "org:k 新云川局",
        "org:p 云山川局",
        "org:b 云川事务局",
        "per:c 云川事务局",
        "org:a 大云川事务总局处",
      ]);
    });

    it.each<[string, string, string[]]>([
      ["the characters' order", "局川云", []],
      ["every character", "云川局厅", []],
      ["a repeated character", "云云", ["wrk:b 云雾云"]],
      ["no marks", "100%", ["wrk:a 《１００％ Ab_c》"]],
      ["no wildcard, but the order around it", "c%a", []],
      ["no _, but the letters around it", "b_c", ["wrk:c a\\b^c", "wrk:a 《１００％ Ab_c》"]],
      ["a symbol, not as one of an expression", "云+局", []],
      ["another symbol, not as one of an expression", "云|厅", []],
      ["one that a name has", "c++", ["wrk:f C++ 简报"]],
      ["no control character", "云\u0000\u001f川\u007f局处", ["org:a 大云川事务总局处"]],
      ["no lone surrogate", "大\ud800云局", ["org:a 大云川事务总局处"]],
      ["no backslash", "\\大云\\局\\", ["org:a 大云川事务总局处"]],
      ["nothing invisible", "大\u200b云\ufeff局\u2060", ["org:a 大云川事务总局处"]],
      ["traditional characters", "大雲川事務總局處", ["org:a 大云川事务总局处"]],
      ["radicals of PDF texts", "⼤云局", ["org:a 大云川事务总局处"]],
      ["the dot inside a foreign name, however it is typed", "约翰・李", ["per:d 约翰·李"]],
      ["a line break between them", "甲乙", ["wrk:d 甲\n乙"]],
      ["a character outside the basic plane", "𠮷", ["wrk:e 林𠮷"]],
      ["a character that shares a surrogate with another", "𠮸", []],
    ])("minds %s", async (_what, text, expected) => {
      expect(await found({ text })).toEqual(expected);
    });

    it.each<[string, string]>([
      ["an empty text", ""],
      ["NUL", "\u0000"],
      ["control characters", "\u0001\u001b\u009f"],
      ["a lone high surrogate", "\ud800"],
      ["a lone low surrogate", "\udc00"],
      ["a backslash", "\\"],
      ["wildcards", "%_"],
      ["an expression", ".*"],
      ["what is invisible", "\u200b\u2060\ufeff\u3164"],
      ["white space", " \u3000\t"],
      ["marks", "《》，。"],
    ])("finds nothing for %s", async (_what, text) => {
      expect(await found({ text })).toEqual([]);
    });

    it("applies the limit after sorting", async () => {
      expect(await found({ limit: 3 })).toEqual(["org:b 云川局", "org:m 云川局", "org:k 新云川局"]);
    });

    it("returns nothing for a limit of 0", async () => {
      expect(await found({ limit: 0 })).toEqual([]);
    });

    it("applies the kinds before the limit", async () => {
      expect(await found({ kinds: ["PERSON", "WORK"], limit: 1 })).toEqual(["per:c 云川事务局"]);
    });

    it("returns nothing for an empty list of kinds", async () => {
      expect(await found({ kinds: [] })).toEqual([]);
    });

    it("returns several names of one entity in its own order", async () => {
      expect(await reader.nameMatches([{ text: "中心", kinds: null, limit: 9 }])).toStrictEqual([
        [
          { entity: center, name: center.names[1] },
          { entity: center, name: center.names[2] },
          { entity: center, name: center.names[0] },
        ],
      ]);
    });

    describe("to resolve a name", () => {
      const resolved = async (typed: string): Promise<unknown[]> => {
        const question = { name: typed, kind: null, asOf: null, first: 3 };
        return (await resolveName(reader, question)).map(({ entity: { id }, score, reasons }) => [
          id,
          score,
          reasons.map(({ code }) => code),
        ]);
      };

      it("have the name that was typed before one that folds alike, and do not call both equal", async () => {
        expect(await resolved("李昇")).toEqual([
          ["per:f", 1, ["OFFICIAL_NAME"]],
          ["per:e", 0.995, ["OFFICIAL_NAME"]],
        ]);
        expect(await resolved(" 李升 ")).toEqual([
          ["per:e", 1, ["OFFICIAL_NAME"]],
          ["per:f", 0.995, ["OFFICIAL_NAME"]],
        ]);
      });

      it("call both equal where none is written as it was typed", async () => {
        expect(await resolved("李\u200b升")).toEqual([
          ["per:e", 1, ["OFFICIAL_NAME", "NAMESAKES"]],
          ["per:f", 1, ["OFFICIAL_NAME", "NAMESAKES"]],
        ]);
      });

      it("read traditional characters, and nothing without content", async () => {
        expect(await resolved("大雲川事務總局處")).toEqual([["org:a", 1, ["OFFICIAL_NAME"]]]);
        for (const typed of ["\u0000", "\ud800", "\\", "\u200b", "%", "·"])
          expect(await resolved(typed)).toEqual([]);
      });
    });

    it("returns one result per query, in the order of the queries", async () => {
      const ask = (text: string, limit: number): NameQuery => ({ text, kinds: null, limit });
      const batch = [ask("云云", 5), ask("nobody", 5), ask("云川局", 1), ask("云云", 5)];
      const matches = await reader.nameMatches(batch);
      expect(matches.map((one) => one.map(({ entity: { id } }) => id))).toEqual([
        ["wrk:b"],
        [],
        ["org:b"],
        ["wrk:b"],
      ]);
    });
  });
}

const center = entity("org:z", {
  label: "服务中心",
  names: [name("服务中心"), name("中心", "SHORT", { scope: "org:b" }), name("“中心”", "ALIAS")],
});

const others = [
  named("org:m", "江渚局", "云川局"),
  named("per:c", "云川事务局"),
  named("wrk:a", "《１００％ Ab_c》"),
  named("org:b", "云川局", "云川事务局"),
  named("wrk:d", "甲\n乙"),
  // As long as 新云川局, and before it in code-unit order: the entity id decides.
  named("org:p", "云山川局"),
  named("org:k", "新云川局"),
  named("wrk:b", "云雾云"),
  named("org:a", "大云川事务总局处"),
  named("wrk:e", "林𠮷"),
  named("wrk:c", "a\\b^c"),
  named("wrk:f", "C++ 简报"),
  named("per:d", "约翰·李"),
  named("per:f", "李昇"),
  named("per:e", "李升"),
];
