import { describe, expect, it } from "vitest";

import { abbreviationScore, abbreviationTexts } from "./abbreviation.js";
import expansions from "./abbreviation-expansions.json" with { type: "json" };
import { OF_BULLETINS } from "./abbreviation-parts.js";
import { foldText } from "./fold.js";

type Kind = "ORGANIZATION" | "PERSON" | "PLACE" | "EVENT" | "WORK" | "HONOR";

function scoreOf(short: string, name: string, kind: Kind = "ORGANIZATION", options = {}): number | null {
  return abbreviationScore(foldText(short), foldText(name), { kind, ...OF_BULLETINS, ...options });
}

const NOTHING_IMPLIED = { province: null, domain: null };

describe("an abbreviation of a body", () => {
  it.each([
    ["省四院", "四川省第四人民医院"],
    ["一院", "绵阳市第一人民医院"],
    ["第12中学", "成都市第十二中学"],
    ["西南交大", "西南交通大学"],
    ["南大", "南京大学"],
    ["清华公管学院", "清华大学公共管理学院"],
    ["北碚中心", "重庆市北碚区机关事务管理中心"],
    ["渝机管局", "重庆市机关事务管理局"],
    ["省发改委", "四川省发展和改革委员会"],
    ["省发展和改革委员会", "四川省发改委"],
    ["团省委", "共青团四川省委员会"],
    ["四川团省委", "共青团四川省委员会"],
    ["省政协", "中国人民政治协商会议四川省委员会"],
    ["省委", "中国共产党四川省委员会"],
    ["西充纪委", "中共西充县纪律检查委员会"],
    ["省四院党委", "中共四川省第四人民医院委员会"],
  ])("%s stands for %s", (short, name) => {
    expect(scoreOf(short, name)).toBeGreaterThan(0);
  });

  it.each([
    ["another number", "省第九人民医院", "四川省第四人民医院"],
    ["a number that is left out", "省人民医院", "四川省第四人民医院"],
    ["a number that the name does not have", "省四院", "四川省人民医院"],
    ["another place", "德阳局", "绵阳市机关事务管理局"],
    ["another level of place", "市四院", "四川省第四人民医院"],
    ["the place around the one of the name", "四川局", "四川省绵阳市机关事务管理局"],
    ["another sort of body", "省住建局", "四川省住房和城乡建设厅"],
    ["another sort of body, of a part", "省局人事科", "四川省机关事务管理局人事处"],
    ["the whole for a part", "川大", "四川大学法学院"],
    ["a subject that is left out", "省委", "四川省安全生产委员会"],
    ["another subject", "德阳局", "德阳市教育局"],
    ["the league for the party", "省委", "共青团四川省委员会"],
    ["the party for the government", "省委办公厅", "四川省人民政府办公厅"],
    ["another order", "院四省", "四川省第四人民医院"],
    ["a sort of body alone", "中心", "大邑县机关事务中心"],
    ["one character", "局", "德阳市机关事务管理局"],
  ])("is none with %s: %s, %s", (_, short, name) => {
    expect(scoreOf(short, name)).toBeNull();
  });

  it("leaves the province and the subject out only where they are implied", () => {
    expect(scoreOf("省四院", "四川省第四人民医院", "ORGANIZATION", NOTHING_IMPLIED)).toBeNull();
    expect(scoreOf("省四院", "湖北省第四人民医院")).toBeNull();
    expect(scoreOf("德阳局", "德阳市机关事务管理局", "ORGANIZATION", NOTHING_IMPLIED)).toBeNull();
  });

  it("scores higher the more of the name is said", () => {
    const name = "四川省第四人民医院重症医学科";
    const scores = [
      "省四院重症科",
      "省四院重症医学科",
      "四川省第四医院重症医学科",
      "四川省第四人民医院重症医学科",
    ];
    const found = scores.map((short) => scoreOf(short, name) ?? 0);
    expect(found).toEqual([...found].sort((a, b) => a - b));
    expect(found.at(-1)).toBe(1);
  });
});

describe("an abbreviation of a title", () => {
  it.each([
    ["反浪费条例", "党政机关厉行节约反对浪费条例", "WORK"],
    ["五十周年", "庆祝四川省机关事务管理局成立50周年", "EVENT"],
    ["50周年", "庆祝四川省机关事务管理局成立五十周年", "EVENT"],
    ["全国先进集体", "全国机关事务工作先进集体", "HONOR"],
  ] as const)("%s stands for %s", (short, name, kind) => {
    expect(scoreOf(short, name, kind)).toBeGreaterThan(0);
  });

  it.each([
    ["two characters of a long title", "节条", "党政机关厉行节约反对浪费条例", "WORK"],
    ["single characters out of words", "党费条例", "党政机关厉行节约反对浪费条例", "WORK"],
    ["another sort of text", "反浪费办法", "党政机关厉行节约反对浪费条例", "WORK"],
    ["another number", "六十周年", "庆祝四川省机关事务管理局成立50周年", "EVENT"],
    ["a person in it", "习平视察", "习近平总书记在福建考察", "EVENT"],
    ["too little of it", "先进大会", "全国机关事务工作先进集体和先进个人表彰大会", "EVENT"],
  ] as const)("is none with %s", (_, short, name, kind) => {
    expect(scoreOf(short, name, kind)).toBeNull();
  });
});

describe("an abbreviation", () => {
  it("is never one of a person", () => {
    expect(scoreOf("郭英", "郭春英", "PERSON")).toBeNull();
  });

  it("of a place has no part of a name", () => {
    expect(scoreOf("富县", "富顺县", "PLACE")).toBeNull();
    expect(scoreOf("四川德阳", "四川省德阳市", "PLACE")).toBeGreaterThan(0);
  });

  it("has a score between 0 and 1", () => {
    for (const { short, full } of expansions.expansions)
      for (const one of full) {
        const score = scoreOf(`省${short[0] ?? ""}局`, `四川省${one}局`) ?? 0;
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }
  });

  it.each(expansions.expansions.map(({ short, full }) => [short[0] ?? "", full[0] ?? ""] as const))(
    "has %s for %s",
    (short, full) => {
      expect(scoreOf(`成都${short}中心`, `成都市${full}中心`)).toBeGreaterThan(0.5);
    },
  );

  it("ends quickly for long texts", () => {
    const name = "四川省机关事务管理局".repeat(8);
    const begun = performance.now();
    scoreOf("省机关事务管理局".repeat(5), name);
    scoreOf("四".repeat(40), "四".repeat(80), "WORK");
    expect(performance.now() - begun).toBeLessThan(1_000);
  });
});

describe("the texts to look up", () => {
  const isInOrder = (text: string, name: string): boolean => {
    let at = 0;
    for (const character of name) if (character === text[at]) at += 1;
    return at === text.length;
  };

  it.each([
    ["五十周年", "庆祝四川省机关事务管理局成立50周年"],
    ["第13届全国人大", "第十三届全国人民代表大会"],
    ["国家发展和改革委员会", "国家发展改革委"],
    ["渝机管局", "重庆市机关事务管理局"],
    ["省政协", "中国人民政治协商会议四川省委员会"],
    ["省四院党委", "中共四川省第四人民医院委员会"],
    ["海峡两岸义诊", "第二届海峡两岸肿瘤诊疗义诊活动"],
  ])("of %s include one whose characters %s has in order", (short, name) => {
    expect(abbreviationTexts(foldText(short)).some((text) => isInOrder(text, foldText(name)))).toBe(true);
  });

  it("are few", () => {
    expect(abbreviationTexts("渝第四团党政协委员会").length).toBeLessThan(20);
    expect(abbreviationTexts("")).toEqual([]);
  });
});
