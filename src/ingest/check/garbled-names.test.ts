import { beforeAll, describe, expect, it } from "vitest";

import { shippedData } from "../../../test/support/seed-data.js";
import { garbleIn } from "./garbled-names.js";

// Divisions of China whose names contain one of the characters: all from the county level up, and some townships.
const COUNTIES = "古冶区 隆尧县 平遥县 尧都区 袁州区 大冶市 叶县 巨野县 新野县 叶城县 叶集区".split(" ");
const TOWNSHIPS =
  `铜冶镇 冶河镇 北冶乡 古冶街道 冶陶镇 隆尧镇 五尧乡 冶西镇 上遥镇 东冶镇 冶头镇 尧庙镇 将军尧镇
 王爷府镇 老爷庙镇 佛爷洞乡 尧化街道 冶山街道 遥观镇 袁庄镇 新袁镇 袁花镇 龙渊街道 逍遥津街道 冶父山镇 冶溪镇
 袁寨镇 袁集镇 尧渡镇 荷尧镇 袁河街道 袁渡镇 唐冶街道 遥墙街道 世回尧街道 冶源街道 上冶镇 袁桥镇 袁庄乡 大冶镇
 袁坊乡 北冶镇 尧山镇 水冶街道 老爷庙乡 汉冶街道 逍遥镇 袁老乡 盆尧镇 下冶镇 袁冲乡 遥田镇 尧天坪镇 袁家镇
 尧市镇 里耶镇 桃尧镇 上尧街道 海渊镇 袁驿镇 石耶镇 尧坝镇 袁市镇 尧龙山镇 曰者镇 桑耶镇 尧生镇 尧头镇 尧禾镇
 袁家庄街道 渊泉镇 冶力关镇 果耶镇 陈袁滩镇`.split(/\s+/);
const PUNCTUATION: Readonly<Record<string, string>> = {
  "，": "袁",
  ",": "袁",
  "、": "尧",
  "。": "遥",
  "；": "曰",
  "？": "钥",
  "…": "噎",
  "“": "野",
  "”": "冶",
  "《": "叶",
  "》": "曳",
  "（": "渊",
  "）": "冤",
};

describe("characters that a broken font shows for punctuation", () => {
  it.each(
    ["", "山西省", "某市"].flatMap((before) => ["", "人民政府", "第三中学"].map((after) => [before, after])),
  )("are genuine in names of places: %s…%s", (before, after) => {
    const named = [...COUNTIES, ...TOWNSHIPS].map((place) => `${before}${place}${after}`);
    expect(named.filter((name) => garbleIn(name) !== null)).toEqual([]);
  });

  it.each(["平遥古城管理委员会", "大冶有色金属公司", "冶金遥感中心", "袁隆平工作室", "文渊阁", "尧舜故里"])(
    "are genuine in %s",
    (name) => {
      expect(garbleIn(name)).toBeNull();
    },
  );

  it.each([
    "办公室尧后勤中心",
    "省尧市尧县机关",
    "野七一冶表彰",
    "叶条例曳解读",
    "工作办法渊试行冤",
    "会议遥",
  ])("are reported in %s", (name) => {
    expect(garbleIn(name)).not.toBeNull();
  });

  describe("in the names and titles of our data", () => {
    let names: readonly string[];
    let known: ReadonlySet<string>;
    beforeAll(async () => {
      const dataset = await shippedData();
      const of = (...kinds: string[]): string[] =>
        dataset.entities
          .filter(({ kind }) => kinds.includes(kind))
          .flatMap((entity) => entity.names.map(({ text }) => text));
      known = new Set(of("PERSON", "PLACE"));
      const others = of("ORGANIZATION", "PLACE", "EVENT", "WORK", "HONOR", "AGREEMENT");
      names = [...new Set([...others, ...dataset.articles.map(({ title }) => title)])];
    });

    it("are never reported", () => {
      expect(names.filter((name) => garbleIn(name, known) !== null)).toEqual([]);
    });

    it("are reported in nearly all of them after their punctuation is garbled", () => {
      const garbled = names
        .map((name) => Array.from(name, (one) => PUNCTUATION[one] ?? one).join(""))
        .filter((name, at) => name !== names[at]);
      const missed = garbled.filter((name) => garbleIn(name, known) === null);
      expect(garbled.length).toBeGreaterThan(100);
      expect(missed.length / garbled.length).toBeLessThan(0.03);
    });
  });
});
