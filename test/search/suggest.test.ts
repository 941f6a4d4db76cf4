import { afterAll, beforeAll, describe, expect, it } from "vitest";

import type { NameKind } from "../../src/domain/entity.js";
import { names, record } from "../../src/search/contract/contract.fixture.js";
import { characters } from "../../src/text/characters.js";
import { foldText } from "../../src/text/fold.js";
import type { Indexed } from "./shipped.js";
import { embedded, shippedRecords } from "./shipped.js";

const SHOWN = 5;

// A name takes as many suggestions as it has characters.
const EACH = Number(process.env["SUGGEST_EACH"] ?? 7);

describe("suggestions over the curated data", () => {
  let shipped: Indexed;
  let known: { readonly id: string; readonly text: string; readonly kind: NameKind }[];
  beforeAll(async () => {
    shipped = await embedded(await shippedRecords());
    known = shipped.records.flatMap(({ id, names: all }) =>
      all.map(({ text, kind }) => ({ id, text, kind })),
    );
  });
  afterAll(() => shipped[Symbol.asyncDispose]());

  const firstFive = async (prefix: string): Promise<readonly { id: string; isWhole: boolean }[]> =>
    (await shipped.reader.suggest({ prefix, kinds: null, first: SHOWN })).map(({ id, text }) => ({
      id,
      isWhole: foldText(text) === foldText(prefix),
    }));

  /** Where the bearer of a name leaves the first five while a text of it is typed, without a name that is typed whole. */
  async function leaves(id: string, typed: string): Promise<string[]> {
    const lost: string[] = [];
    let before: readonly { id: string }[] = [];
    const all = characters(typed);
    for (let length = 2; length <= all.length; length++) {
      const prefix = all.slice(0, length).join("");
      const now = await firstFive(prefix);
      const isNewWhole = now.some((one) => one.isWhole && !before.some((other) => other.id === one.id));
      const has = (list: readonly { id: string }[]): boolean => list.some((one) => one.id === id);
      if (has(before) && !has(now) && !isNewWhole) lost.push(`${id} at ${prefix}`);
      before = now;
    }
    return lost;
  }

  it("stay while their name is typed on", async () => {
    const lost: string[] = [];
    // The beginning of an English name that can be pinyin counts as pinyin: at the end of a syllable, others match better.
    const some = known.filter(({ kind }) => kind !== "ENGLISH");
    expect(some.length).toBeGreaterThan(1_000);
    for (const [at, { id, text }] of some.entries())
      if (at % EACH === 0) lost.push(...(await leaves(id, text)));
    expect(lost).toEqual([]);
  }, 120_000);

  it("stay while their name is typed on without its punctuation", async () => {
    const lost: string[] = [];
    const some = known.filter(({ text }) => foldText(text).includes(" "));
    expect(some.length).toBeGreaterThan(50);
    for (const [at, { id, text }] of some.entries())
      if (at % EACH === 0) lost.push(...(await leaves(id, foldText(text).replaceAll(" ", ""))));
    expect(lost).toEqual([]);
  }, 120_000);

  it("stay while a part from the inside of their name is typed on", async () => {
    const lost: string[] = [];
    // Latin letters are pinyin too, and a name that they begin to spell comes first.
    const some = known.filter(({ text }) => !/[a-z]/i.test(foldText(text)));
    expect(some.length).toBeGreaterThan(500);
    for (const [at, { id, text }] of some.entries())
      if ((at + 1) % EACH === 0) lost.push(...(await leaves(id, text.slice(Math.floor(text.length / 2)))));
    expect(lost).toEqual([]);
  }, 120_000);
});

describe("a name that is typed to its end", () => {
  it("stays before better connected ones, as its bearer goes on", async () => {
    await using made = await embedded([
      record("org:a", "鹿鸣", { names: names("鹿鸣", { ALIAS: ["鹿鸣山下"] }) }),
      record("org:b", "鹿鸣山观测站", { weight: 9 }),
    ]);
    const firstOf = async (prefix: string): Promise<string | undefined> =>
      (await made.reader.suggest({ prefix, kinds: null, first: 1 }))[0]?.id;
    expect([await firstOf("鹿鸣"), await firstOf("鹿鸣山")]).toEqual(["org:a", "org:a"]);
  });
});

describe("a name that is meant", () => {
  it("stands before better connected ones that it begins, however little of it is typed", async () => {
    await using made = await embedded([
      record("org:a", "鹿鸣大学", { names: names("鹿鸣大学", { ENGLISH: ["Deer University"] }) }),
      record("org:b", "鹿鸣大学后勤研究中心", { weight: 9 }),
      record("org:c", "鹿鸣报社", { weight: 8 }),
      record("evt:d", "首届鹿鸣大学", { weight: 1 }),
      record("evt:e", "走进鹿鸣大学论坛", { weight: 7 }),
    ]);
    const all = async (prefix: string): Promise<string[]> =>
      (await made.reader.suggest({ prefix, kinds: null, first: 9 })).map(({ id }) => id);
    for (const prefix of ["鹿", "lu"]) expect(await all(prefix)).toEqual(["org:a", "org:b", "org:c"]);
    expect(await all("鹿鸣")).toEqual(["org:a", "org:b", "org:c", "evt:d", "evt:e"]);
    expect(await all("luming")).toEqual(["org:a", "org:b", "org:c"]);
  });

  it("stands before others if it is nearly typed to its end", async () => {
    await using made = await embedded([
      record("org:a", "鹿鸣大学", { weight: 1 }),
      record("plc:b", "鹿鸣大桥街道", { weight: 9 }),
      record("org:c", "鹿鸣市委", { weight: 2 }),
      record("org:d", "鹿鸣市机关事务局", { weight: 9 }),
    ]);
    const all = async (prefix: string): Promise<string[]> =>
      (await made.reader.suggest({ prefix, kinds: null, first: 9 })).map(({ id }) => id);
    expect(await all("鹿鸣大")).toEqual(["org:a", "plc:b"]);
    // 鹿鸣市 is a word of its own.
    expect(await all("鹿鸣市")).toEqual(["org:d", "org:c"]);
    expect(await all("鹿鸣")).toEqual(["org:d", "plc:b", "org:c", "org:a"]);
  });
});

describe("a surname in pinyin with a post", () => {
  it("calls the persons who held it", async () => {
    await using made = await embedded([
      record("per:a", "郭青禾", { kind: "PERSON", texts: [{ field: "TITLE", text: "党组书记、局长" }] }),
      record("per:b", "国青禾", { kind: "PERSON", texts: [{ field: "TITLE", text: "主任" }] }),
      record("per:c", "林青禾", { kind: "PERSON", texts: [{ field: "TITLE", text: "局长" }] }),
    ]);
    const all = async (prefix: string): Promise<unknown[]> =>
      (await made.reader.suggest({ prefix, kinds: null, first: 9 })).map(({ id, title }) => [id, title]);
    expect(await all("guo局长")).toEqual([["per:a", "党组书记、局长"]]);
    expect(await all("guo局")).toEqual([["per:a", "党组书记、局长"]]);
    expect(await all("guo主任")).toEqual([["per:b", "主任"]]);
    expect(await all("guoq局长")).toEqual([]);
  });
});

describe("one letter", () => {
  it("completes to what two letters complete to, and an English name by its name", async () => {
    await using made = await embedded([
      record("plc:a", "Chongli", { names: names("崇礼区", { ENGLISH: ["Zebra Ltd."] }), weight: 1 }),
      record("plc:b", "成溪", { names: names("成溪", { ENGLISH: ["Chengxi"] }), weight: 9 }),
      record("plc:c", "岚江", { names: names("岚江", { ENGLISH: ["Chuanjiang"] }), weight: 5 }),
    ]);
    const all = async (prefix: string): Promise<string[]> =>
      (await made.reader.suggest({ prefix, kinds: null, first: 9 })).map(
        ({ id, matchedBy }) => `${id} ${matchedBy}`,
      );
    expect(await all("c")).toEqual(["plc:b INITIALS", "plc:c NAME_PREFIX", "plc:a INITIALS"]);
    expect(await all("ch")).toEqual(["plc:b PINYIN", "plc:c NAME_PREFIX", "plc:a PINYIN"]);
  });
});
