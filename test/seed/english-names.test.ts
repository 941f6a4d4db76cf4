import { beforeAll, describe, expect, it } from "vitest";

import type { Entity } from "../../src/domain/entity.js";
import { foldText } from "../../src/text/fold.js";
import { readings } from "../../src/text/readings.js";
import { entityLabel } from "../../src/resolvers/labels/labels.js";
import { shippedData } from "../support/seed-data.js";

/** Romanized otherwise than in Hanyu Pinyin, or translated (GB/T 2260, ISO 3166). */
const NOT_PINYIN = ["中国", "德国", "奥地利", "新加坡", "陕西省", "内蒙古自治区", "甘孜藏族自治州"];
const LEVELS = ["COUNTRY", "PROVINCE", "CITY", "COUNTY"];

describe("official English names", () => {
  let divisions: readonly Entity[];
  beforeAll(async () => {
    const { entities } = await shippedData();
    divisions = entities.filter(({ kind, subkind }) => kind === "PLACE" && LEVELS.includes(subkind ?? ""));
  });

  const english = ({ names }: Entity): string[] =>
    names.flatMap(({ text, kind }) => (kind === "ENGLISH" ? text : []));

  it("are there for every country, province, city and county, with their source", () => {
    expect(divisions.length).toBeGreaterThan(60);
    expect(divisions.filter((one) => english(one).length === 0).map(({ label }) => label)).toEqual([]);
    const unsourced = divisions.flatMap(({ names }) =>
      names.filter(({ kind, source }) => kind === "ENGLISH" && source === undefined),
    );
    expect(unsourced).toEqual([]);
  });

  it("spell a division as its characters are read", () => {
    const odd = divisions.filter((one) => {
      const [first = ""] = english(one);
      const spelled = foldText(first.replace(/ (?:District|County|City|.* Autonomous Prefecture)$/u, ""));
      const syllables = readings(foldText(one.label), { person: false }).join("");
      return !NOT_PINYIN.includes(one.label) && !syllables.startsWith(spelled);
    });
    expect(odd.map(({ label }) => label)).toEqual([]);
  });

  it("are the labels for readers of English, and of no one else", () => {
    const sichuan = divisions.find(({ label }) => label === "四川省");
    if (!sichuan) throw new Error("四川省 is missing");
    expect([entityLabel(sichuan, null, "en"), entityLabel(sichuan, null, "zh")]).toEqual([
      "Sichuan",
      "四川省",
    ]);
  });
});
