import { describe, expect, it } from "vitest";

import type { EntityKind } from "../../domain/entity.js";
import type { Asked } from "./contract.fixture.js";

/** A prefix and its completions in order. */
const ROWS: readonly (readonly [prefix: string, ...names: string[]])[] = [
  ["林", "林知夏", "林知夏"],
  ["云溪局", "云溪局"],
  // An entity appears once, with its best name: the whole name first, then the official one.
  ["云溪市", "云溪市", "云溪市机关事务局", "云溪市机关事务局节能科", "岚江省云溪市第六人民医院"],
  ["雲溪機", "雲溪機關誌"],
  ["鸿雁（云", "鸿雁（云溪）数据有限公司"],
  ["gbt99", "GB/T 99001-2031"],
  // The number of a standard alone is enough, from three digits on.
  ["990", "GB/T 99001-2031"],
  ["99"],
  ["Lín Zhī", "林知夏", "林知夏"],
  ["lin2zh", "林知夏", "林知夏"],
  ["Wild g", "Wild Goose Data Ltd."],
  ["𠮷", "𠮷野高禾"],
  ["linzh", "林知夏", "林知夏"],
  ["lzx", "林知夏", "林知夏"],
  ["林z", "林知夏", "林知夏"],
  ["shany", "单远帆"],
  ["shif", "什邡融媒体中心", "什邡市"],
  ["o", "欧阳青禾"],
  // From the inside of a name, the better connected first; where a word begins (市) before other places (云溪后勤).
  ["知夏", "林知夏", "林知夏"],
  ["机关事务", "云溪市机关事务局", "云溪市机关事务局节能科"],
  ["goose", "Wild Goose Data Ltd."],
  ["oose"],
  // Punctuation is left out, or typed where the name has other punctuation.
  ["云溪鸿雁数", "云溪—鸿雁数字机关合作协议"],
  ["云溪：鸿雁", "云溪—鸿雁数字机关合作协议"],
  ["鸿雁云溪数据", "鸿雁（云溪）数据有限公司"],
  ["溪鸿雁", "云溪—鸿雁数字机关合作协议"],
  // A surname or a name with a post. The other 林知夏 held none.
  ["林局长", "林知夏"],
  ["林局", "林知夏"],
  ["林知夏书记", "林知夏"],
  ["单副局", "单远帆"],
  ["单书记"],
  // A typo, where nothing has the prefix as it is: the same sound, another character.
  ["林知霞", "林知夏", "林知夏"],
  ["云溪市机关办务局", "云溪市机关事务局", "云溪市机关事务局节能科"],
  ["，"],
  [""],
];

/** Completions of a prefix. */
export function describeSuggest({ reader }: Asked): void {
  const suggest = (
    prefix: string,
    { kinds = null, first = 10 }: { kinds?: readonly EntityKind[] | null; first?: number } = {},
  ): ReturnType<ReturnType<Asked["reader"]>["suggest"]> => reader().suggest({ prefix, kinds, first });

  describe("suggests", () => {
    it.each(ROWS.map(([prefix, ...names]) => [prefix, names] as const))("%s", async (prefix, names) => {
      expect((await suggest(prefix)).map(({ text }) => text)).toEqual(names);
    });

    it("the best first, at most `first`, of these kinds", async () => {
      // The city, with whose name the better connected bureau begins, goes before it.
      expect((await suggest("云", { first: 3 })).map(({ id }) => id)).toEqual(["plc:h", "org:m", "evt:n"]);
      expect((await suggest("云", { kinds: ["EVENT"] })).map(({ id }) => id)).toEqual(["evt:n", "evt:g"]);
      expect(await suggest("云", { kinds: [] })).toEqual([]);
    });

    it("with the reason and the range of the name that matches", async () => {
      expect(await suggest("云溪市行政")).toEqual([
        { id: "org:m", text: "云溪市行政后勤处", matchedBy: "NAME_PREFIX", ranges: [{ start: 0, end: 5 }] },
      ]);
      expect((await suggest("linzhi"))[0]).toEqual({
        id: "per:q",
        text: "林知夏",
        matchedBy: "PINYIN",
        ranges: [{ start: 0, end: 2 }],
      });
      expect((await suggest("鸿雁（云"))[0]?.ranges).toEqual([{ start: 0, end: 4 }]);
      expect((await suggest("lz"))[0]?.matchedBy).toBe("INITIALS");
      const [called] = await suggest("林局长");
      expect([called?.matchedBy, called?.ranges]).toEqual(["TEXT", [{ start: 0, end: 1 }]]);
      const [inside] = await suggest("溪鸿雁");
      expect([inside?.matchedBy, inside?.ranges]).toEqual(["NAME_PART", [{ start: 1, end: 5 }]]);
      expect((await suggest("林知霞"))[0]?.matchedBy).toBe("SAME_SOUND");
      expect((await suggest("云溪市机关办务局"))[0]?.matchedBy).toBe("ONE_CHARACTER_OFF");
    });

    it("nothing for odd input, without an error", async () => {
      for (const prefix of ['"', "\\", "*", "\ud800", "\u0000", "😀", "云".repeat(10_000), "a b"])
        expect(await suggest(prefix)).toEqual([]);
    });
  });
}
