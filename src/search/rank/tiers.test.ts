import { describe, expect, it } from "vitest";

import type { NameKind } from "../../domain/entity.js";
import type { Combination } from "./tiers.js";
import {
  combined,
  factTier,
  MOST_COMBINED,
  nameTier,
  keyOfTier,
  reasonOf,
  soundTier,
  TIER,
  tiersOfOneFact,
  wholeTier,
} from "./tiers.js";

/** The tier of the first `length` units of a name, or of those behind the first `from`. */
function part(kind: NameKind, name: string, to: number, from = 0): number {
  return nameTier(kind, { from, to, length: name.length, last: name.charCodeAt(to - 1) });
}

describe("the order of reasons", () => {
  it("is the documented order", () => {
    const [name, alias, former] = (["OFFICIAL", "ALIAS", "FORMER"] as const).map(wholeTier);
    const order = [name, alias, former, part("OFFICIAL", "德阳市人", 2), part("OFFICIAL", "德阳市人", 3, 1)];
    expect(order).toEqual([...order].sort((a, b) => Number(a) - Number(b)));
    expect(new Set(order).size).toBe(5);
    expect(TIER.NAME_PART).toBeLessThan(TIER.TEXT_WHOLE);
    expect(TIER.TEXT).toBeLessThan(TIER.FACT_WHOLE);
    expect(TIER.FACT).toBeLessThan(TIER.PINYIN_WHOLE);
    expect(TIER.PINYIN_PART).toBeLessThan(TIER.INITIALS_WHOLE);
  });

  it.each(["SHORT", "ALIAS", "ENGLISH"] as const)("treats a name of the kind %s like an alias", (kind) => {
    expect(wholeTier(kind)).toBe(TIER.ALIAS);
  });

  it("is the same for a part of a name, whatever its kind", () => {
    expect(part("FORMER", "德阳", 1)).toBe(TIER.NAME_PREFIX);
    expect(part("FORMER", "德阳", 2, 1)).toBe(TIER.NAME_PART);
    expect(part("FORMER", "德阳", 2)).toBe(TIER.FORMER_NAME);
  });

  it.each([
    ["复旦大", "学"],
    ["华中科技大", "学"],
    ["康定市人民政", "府"],
    ["十九届五中", "全会"],
  ])("has %s as nearly the whole of a name that goes on with %s", (typed, rest) => {
    expect(part("OFFICIAL", typed + rest, typed.length)).toBe(TIER.NAME_NEARLY);
  });

  // Short, with too much missing, or a word of its own.
  it.each([
    ["四川", "省"],
    ["武汉大", "学人民医院"],
    ["四川大", "学生"],
    ["绵阳市", "委"],
    ["四川省机关事务管理局", "处室"],
  ])("has %s only as the beginning of a name that goes on with %s", (typed, rest) => {
    expect(part("OFFICIAL", typed + rest, typed.length)).toBe(TIER.NAME_PREFIX);
  });

  it("has a reason for each tier, and FILTER for a query without words", () => {
    const reasons = Object.values(TIER).map(reasonOf);
    expect(reasons.filter((reason) => reason === "FILTER")).toHaveLength(1);
    expect(reasonOf(TIER.NONE)).toBe("FILTER");
    expect(reasonOf(TIER.FACT_PINYIN)).toBe("FACT");
    expect(reasonOf(TIER.INITIALS_PART)).toBe("INITIALS");
  });
});

describe("a name read by its sound", () => {
  it.each([
    ["whole", { end: 3, units: 3 }, 0, "PINYIN_WHOLE"],
    ["begun", { end: 2, units: 2 }, 0, "PINYIN_PREFIX"],
    ["to a last syllable that is begun", { end: 3, units: 3, begun: 2 }, 0, "PINYIN_BEGUN"],
    ["by the beginning of a syllable", { end: 1, units: 1, begun: 2 }, 0, "PINYIN_BEGUN"],
    ["by a syllable and one begun inside", { end: 3, units: 2, begun: 2 }, 1, "PINYIN_PART_BEGUN"],
    ["by a syllable and a letter inside", { end: 3, units: 2, begun: 1 }, 1, "NONE"],
    ["by two syllables and a letter inside", { end: 4, units: 3, begun: 1 }, 1, "PINYIN_PART_BEGUN"],
    ["by the beginning of a syllable inside", { end: 2, units: 1, begun: 2 }, 1, "NONE"],
    ["by its first syllable", { end: 1, units: 1 }, 0, "PINYIN_PREFIX"],
    ["by two syllables inside", { end: 3, units: 2 }, 1, "PINYIN_PART"],
    ["by one syllable inside", { end: 2, units: 1 }, 1, "NONE"],
    ["by all first letters", { end: 3, units: 3, letters: 2 }, 0, "INITIALS_WHOLE"],
    ["by its first two letters", { end: 2, units: 2, letters: 2 }, 0, "INITIALS_PREFIX"],
    ["by one first letter", { end: 1, units: 1, letters: 2 }, 0, "NONE"],
    ["by two first letters inside", { end: 3, units: 2, letters: 2 }, 1, "NONE"],
    ["by three first letters inside", { end: 4, units: 3, letters: 3 }, 1, "NONE"],
    ["by four first letters inside", { end: 5, units: 4, letters: 4 }, 1, "INITIALS_PART"],
    ["by a syllable and two first letters inside", { end: 4, units: 3, letters: 2 }, 1, "INITIALS_PART"],
    ["by a syllable and a first letter inside", { end: 3, units: 2, letters: 1 }, 1, "NONE"],
  ] as const)("%s", (_, match, from, tier) => {
    const whole = { letters: 0, begun: 0, ...match };
    expect(soundTier(whole, from, 3)).toBe(TIER[tier]);
  });
});

describe("a fact", () => {
  it.each([
    ["NAME", "FACT_WHOLE"],
    ["FORMER_NAME", "FACT_WHOLE"],
    ["NAME_PREFIX", "FACT"],
    ["NAME_PART", "FACT"],
    ["PINYIN_WHOLE", "FACT_PINYIN_WHOLE"],
    ["PINYIN_PREFIX", "FACT_PINYIN"],
    ["INITIALS_PART", "FACT_PINYIN"],
    ["NONE", "NONE"],
  ] as const)("whose other side is met by %s is %s", (tier, fact) => {
    expect(factTier(TIER[tier])).toBe(TIER[fact]);
  });

  it("with all terms as whole words counts like a text of the record", () => {
    const { FACT, FACT_WHOLE, NAME, TEXT_WHOLE } = TIER;
    expect(tiersOfOneFact([FACT_WHOLE, NAME])).toEqual([TEXT_WHOLE, NAME]);
    expect(tiersOfOneFact([FACT_WHOLE, FACT])).toEqual([FACT_WHOLE, FACT]);
  });
});

describe("the order of records that match several terms", () => {
  const place = (one: Partial<Combination>): number =>
    combined({ tiers: [0, 0], kindMissed: 0, apart: false, statements: 0, ...one });

  it.each<readonly [string, Partial<Combination>, Partial<Combination>]>([
    ["one of the kind asked for", { tiers: [8, 8] }, { kindMissed: 1 }],
    ["one that has the kind in its name", { kindMissed: 1 }, { kindMissed: 2 }],
    ["the better weakest term", { tiers: [4, 4], apart: true }, { tiers: [0, 5] }],
    ["one fact", { tiers: [8, 8], statements: 600 }, { tiers: [8, 8], apart: true }],
    ["fewer statements", { tiers: [8, 8], statements: 2 }, { tiers: [0, 8], statements: 600 }],
    ["the better sum", { tiers: [0, 4] }, { tiers: [3, 4] }],
    ["the better last term", { tiers: [4, 0] }, { tiers: [0, 4] }],
  ])("is by %s", (_, first, second) => {
    expect(place(first)).toBeLessThan(place(second));
  });

  it("treats similar numbers of statements alike", () => {
    expect(place({ statements: 500 })).toBe(place({ statements: 300 }));
    expect(place({ statements: 1e9 })).toBeLessThan(place({ apart: true }));
  });

  it("has no key above the limit, not even for twelve terms", () => {
    const tiers = Array<number>(12).fill(31);
    const last = place({ tiers, kindMissed: 2, apart: true, statements: 1e9 });
    expect(last).toBeLessThan(MOST_COMBINED);
    expect(keyOfTier(TIER.NONE)).toBeLessThan(MOST_COMBINED);
  });

  it("is the order of tiers for a single term", () => {
    const places = Object.values(TIER).map(keyOfTier);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});
