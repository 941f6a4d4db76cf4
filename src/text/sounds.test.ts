import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { pinyinOf, readFrom, type Sounded } from "./sounds.js";

/** A name with its syllables, `-` for a unit without one. readings.test.ts tests the readings themselves. */
function name(text: string, syllables: string): Sounded {
  const all = syllables.split(" ");
  return {
    length: text.length,
    unit: (at) => text.charCodeAt(at),
    syllable: (at) => (all[at] === "-" ? null : (all[at] ?? null)),
  };
}

const PERSON = name("罗春英", "luo chun ying");
const ZHANG = name("张航", "zhang hang");
const HALL = name("a座2楼", "- zuo - lou");

describe("a query matched with a name", () => {
  it.each([
    ["whole syllables", "luochunying", { end: 3, letters: 0, begun: 0 }],
    ["the beginning", "luochun", { end: 2, letters: 0, begun: 0 }],
    ["a syllable begun", "luoch", { end: 2, letters: 0, begun: 2 }],
    ["a syllable begun with one letter", "luochuny", { end: 3, letters: 0, begun: 1 }],
    ["the first syllable begun", "lu", { end: 1, letters: 0, begun: 2 }],
    ["first letters", "lcy", { end: 3, letters: 3, begun: 0 }],
    ["first letters, ch as one", "lchy", { end: 3, letters: 3, begun: 0 }],
    ["first letters and a syllable", "lchunying", { end: 3, letters: 1, begun: 0 }],
    ["a syllable and first letters", "luocy", { end: 3, letters: 2, begun: 0 }],
    ["one first letter", "l", { end: 1, letters: 1, begun: 0 }],
    ["Han characters", "罗春英", { end: 3, letters: 0, begun: 0 }],
    ["Han characters and syllables", "罗chunying", { end: 3, letters: 0, begun: 0 }],
    ["syllables and Han characters", "luo春英", { end: 3, letters: 0, begun: 0 }],
    ["Han characters and first letters", "罗cy", { end: 3, letters: 2, begun: 0 }],
  ])("matches by %s", (_, query, match) => {
    expect(readFrom(query, PERSON, 0)).toEqual({ ...match, units: match.end });
  });

  it.each([
    ["another syllable", "luochen"],
    ["letters that go on behind the end", "luochunyinga"],
    ["a character that is not there", "罗纯英"],
    ["a syllable that is another's beginning", "luochunyin英"],
    ["nothing of the first letter", "chunying"],
    ["a tone", "luo2"],
  ])("does not match %s", (_, query) => {
    expect(readFrom(query, PERSON, 0)).toBeNull();
  });

  it("starts at the given position", () => {
    expect(readFrom("chunying", PERSON, 1)).toMatchObject({ end: 3, units: 2, letters: 0 });
    expect(readFrom("ying", PERSON, 2)).toMatchObject({ end: 3, units: 1 });
    expect(readFrom("ying", PERSON, 3)).toBeNull();
  });

  it("prefers whole syllables to initials", () => {
    expect(readFrom("zhanghang", ZHANG, 0)).toMatchObject({ end: 2, letters: 0 });
    // z + hang, though zhang is a prefix, too.
    expect(readFrom("zhang", ZHANG, 0)).toMatchObject({ end: 1, letters: 0 });
    expect(readFrom("zhang", name("自航", "zi hang"), 0)).toMatchObject({ end: 2, letters: 1 });
    expect(readFrom("zhh", ZHANG, 0)).toMatchObject({ end: 2, letters: 2 });
    expect(readFrom("zh", ZHANG, 0)).toMatchObject({ end: 1, begun: 2 });
  });

  it("goes back if the longer syllable does not match", () => {
    // xian is one syllable, or xi and an.
    const two = name("西安", "xi an");
    expect(readFrom("xian", two, 0)).toMatchObject({ end: 2, letters: 0 });
    expect(readFrom("xian", name("县", "xian"), 0)).toMatchObject({ end: 1 });
  });

  it("matches letters and digits of the name exactly", () => {
    expect(readFrom("azuo2lou", HALL, 0)).toMatchObject({ end: 4, letters: 0 });
    expect(readFrom("az2l", HALL, 0)).toMatchObject({ end: 4, letters: 2 });
    expect(readFrom("azuolou", HALL, 0)).toBeNull();
  });

  it("covers the whole name for any mix of syllables, initials and characters", () => {
    const syllables = ["luo", "chun", "ying"];
    const spelt = fc
      .tuple(...syllables.map((one, at) => fc.constantFrom(one, one.slice(0, 1), "罗春英"[at] ?? "")))
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(spelt, (query) => {
        expect(readFrom(query, PERSON, 0)).toMatchObject({ end: 3, units: 3 });
      }),
    );
  });

  it("fails early for a long query", () => {
    const long = name("张".repeat(300), Array<string>(300).fill("zhang").join(" "));
    const start = performance.now();
    readFrom(`${"zhang".repeat(39)}x`, long, 0);
    readFrom(`${"zh".repeat(99)}x`, long, 0);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

describe("a 省, 市, 区 or 县 where Han characters and letters meet", () => {
  const BUREAU = name("罗川省张局", "luo chuan sheng zhang ju");
  it.each([
    ["罗川zj", 5, 2],
    ["罗川zhangju", 5, 0],
    ["罗川z", 4, 1],
    ["luochuan张局", 5, 0],
    ["罗川省zj", 5, 2],
    ["罗川s", 3, 1],
  ])("may be left out: %s", (query, end, letters) => {
    expect(readFrom(query, BUREAU, 0)).toEqual({ end, units: end, letters, begun: 0 });
  });
  it.each(["罗川张局", "luochuanzhangju", "lczj", "罗川ju"])("may not be left out in %s", (query) => {
    expect(readFrom(query, BUREAU, 0)).toBeNull();
  });
  it("can be left out once, after two units, and is not replaced by another character", () => {
    const two = name("罗川省张县罗", "luo chuan sheng zhang xian luo");
    expect(readFrom("罗川zhang罗", two, 0)).toBeNull();
    expect(readFrom("川zhang", BUREAU, 1)).toBeNull();
    expect(readFrom("罗川zj", name("罗川国张局", "luo chuan guo zhang ju"), 0)).toBeNull();
  });
});

describe("ü", () => {
  const GREEN = name("绿色", "lv se");
  it.each(["lvse", "luse", "lyuse", "lvs", "lus", "ls", "绿se"])("matches %s", (query) => {
    expect(readFrom(query, GREEN, 0)).toMatchObject({ end: 2 });
  });
  it("is a whole syllable in any spelling, also with an unfinished syllable", () => {
    expect(readFrom("luse", GREEN, 0)).toMatchObject({ letters: 0, begun: 0 });
    expect(readFrom("ly", GREEN, 0)).toMatchObject({ end: 1, begun: 2 });
    expect(readFrom("lue", name("略", "lve"), 0)).toMatchObject({ end: 1, begun: 0 });
  });
  it("does not turn other syllables into one", () => {
    expect(readFrom("lvshan", name("庐山", "lu shan"), 0)).toBeNull();
    expect(readFrom("yvan", name("元", "yuan"), 0)).toBeNull();
    expect(readFrom("luzhou", name("律州", "le zhou"), 0)).toBeNull();
  });
});

describe("a query read as pinyin", () => {
  it.each(["luo", "l", "罗c", "luo春", "四川jgsw", "a"])("is unchanged if it is %s", (query) => {
    expect(pinyinOf(query)).toBe(query);
  });
  it.each([
    ["luo2chun1ying1", "luochunying"],
    ["luo2chun1yi", "luochunyi"],
    ["luo2cy", "luocy"],
    ["罗chun1", "罗chun"],
    ["lv4se4", "lvse"],
    ["lu4", "lu"],
    ["a1ba4", "aba"],
  ])("loses its tones: %s", (query, plain) => {
    expect(pinyinOf(query)).toBe(plain);
  });
  it.each(["罗", "", "2021", "luo chun", "lüe", "a-b", "A"])("is null if it is %j", (query) => {
    expect(pinyinOf(query)).toBeNull();
  });
  it.each(["a4", "iptv2", "luo6", "luo12", "pm25", "m2", "gbt41568", "v2", "2luo", "luochun1"])(
    "does not take a number as a tone: %s",
    (query) => {
      expect(pinyinOf(query)).toBeNull();
    },
  );
});
