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
    expect([await firstOf("鹿"), await firstOf("鹿鸣"), await firstOf("鹿鸣山")]).toEqual([
      "org:b",
      "org:a",
      "org:a",
    ]);
  });
});
