import { beforeAll, describe, expect, it } from "vitest";

import { NO_DEADLINE } from "../../domain/deadline.js";
import { dataset, entity, name, named } from "./contract.fixture.js";
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
      ["no wildcard", "100%", ["wrk:a 《１００％ Ab_c》"]],
      ["_ is not a wildcard", "a_c", ["wrk:a 《１００％ Ab_c》"]],
      ["no expression", "云.局", []],
      ["[] is not a character class", "[云]", []],
      ["a backslash", "\\", ["wrk:c a\\b^c"]],
      ["characters of regular expressions", "\\^", ["wrk:c a\\b^c"]],
      ["a line break between them", "甲乙", ["wrk:d 甲\n乙"]],
      ["a character outside the basic plane", "𠮷", ["wrk:e 林𠮷"]],
      ["a character that shares a surrogate with another", "𠮸", []],
    ])("minds %s", async (_what, text, expected) => {
      expect(await found({ text })).toEqual(expected);
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
];
