import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { characters } from "./characters.js";
import { BOUNDARY, fold, foldText, isHan, originalRange } from "./fold.js";

/** The range of `text` whose folded form is `part`. */
function originalOf(text: string, part: string): string {
  const folded = fold(text);
  const from = folded.text.indexOf(part);
  const { start, end } = originalRange(folded, from, from + part.length);
  return text.slice(start, end);
}

describe("a folded text", () => {
  it.each([
    ["traditional characters", "機關事務管理局", "机关事务管理局"],
    ["a traditional character with two simple ones", "乾隆", "干隆"],
    ["variants that OpenCC leaves", "感控设臵 衞説祕馀", "感控设置卫说秘余"],
    ["variants of Hong Kong and of names", "敍述 錢鍾書 钱锺书", "叙述钱钟书钱钟书"],
    ["radicals in texts of PDF files", "⻄南⺠法典⻓⻔⼀", "西南民法典长门一"],
    ["a radical of a traditional character", "⾺", "马"],
    ["strokes in texts of PDF files", "㇐㇑", "一丨"],
    ["full width", "ＧＢ／Ｔ４１５６８", "gbt41568"],
    ["half-width letters by case", "PsTles2.0", "pstles2.0"],
    ["ligatures and circled numbers", "ﬁ①", "fi1"],
    ["a fraction in one character", "½", foldText("1/2")],
    ["squared words", "㍿", "株式会社"],
    ["white space of every kind", " 甲\u3000乙\t丙\u00a0丁\r\n", "甲乙丙丁"],
    ["invisible characters", "甲\u200b乙\ufeff丙\u00ad丁\ufe0f", "甲乙丙丁"],
    ["quotes and brackets of titles", "“甲”《乙》「丙」", `甲${BOUNDARY}乙${BOUNDARY}丙`],
    ["quotes inside a name", "全省“十四五”规划", "全省十四五规划"],
    ["the dot inside a foreign name", "阿布·买买提", "阿布买买提"],
    ["any other dot there", "阿•布‧买∙买⋅提⸱江⸳・・･꞉", "阿布买买提江"],
    [
      "other invisible characters",
      "甲\u2060乙\u180e丙\u3164丁\u2800戊\ufffc己\u{e0041}庚\u0000辛",
      "甲乙丙丁戊己庚辛",
    ],
    ["apostrophes", "xi'an xi’an xi＇an xiʼan xiʻan", "xianxianxianxianxian"],
    ["combining marks", "a\u0301\u0302b", "áb".normalize("NFD").replaceAll(/\p{Mn}/gu, "")],
  ])("has one spelling for %s", (_, text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it.each([
    ["a comma", "甲乙，丙丁", `甲乙${BOUNDARY}丙丁`],
    ["a run of punctuation, once", "甲……——！？乙", `甲${BOUNDARY}乙`],
    ["a dash between characters", "绵阳—北碚", `绵阳${BOUNDARY}北碚`],
    ["a full stop between letters", "a。b", `a${BOUNDARY}b`],
    ["two titles side by side", "《甲》《乙》", `甲${BOUNDARY}乙`],
    ["two titles with a space between", "《甲》 《乙》", `甲${BOUNDARY}乙`],
    ["a lone surrogate", "甲\ud800乙", `甲${BOUNDARY}乙`],
  ])("is separated by %s", (_, text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it.each([
    ["GB/T 41568-2022", "gbt415682022"],
    ["GBT41568—2022", "gbt415682022"],
    ["2021-05-08", "20210508"],
    ["v2.0", "v2.0"],
    ["545.45亿元", "545.45亿元"],
    ["34．99%", "34.99"],
    ["a_b~c", "abc"],
  ])("joins %s", (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it.each([
    ["tones", "Guō Chūnyīng", "guochunying"],
    ["tones apart from their letters", "Guo\u0304", "guo"],
    ["ü behind l and n as v", "lǜ lüè nǚ LÜ", "lvlvenvlv"],
    ["ü in two characters", "lu\u0308\u0300 nu\u0308", "lvnv"],
    ["ü elsewhere as u", "Müller xǖ", "mullerxu"],
    ["letters of printed pinyin", "ɡuɑnɡ", "guang"],
    ["letters of other tongues", "Ångström café İzmir", "angstromcafeizmir"],
  ])("has Latin letters without diacritics: %s", (_, text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it("keeps the diacritics of other alphabets", () => {
    expect(foldText("Йй がぎ")).toBe("ййがぎ");
  });

  it("is separated if a Han character is beside the mark", () => {
    expect(foldText("甲-1")).toBe(`甲${BOUNDARY}1`);
    expect(foldText("1-甲")).toBe(`1${BOUNDARY}甲`);
  });

  it("is separated if the mark is beside one that separates", () => {
    expect(foldText("a-，b")).toBe(`a${BOUNDARY}b`);
  });

  it.each(["", "，。！？", "《》“”", " \u3000", "\u0000\u0007", "\ud800"])(
    "is empty for %j, which has no content",
    (text) => {
      expect(foldText(text)).toBe("");
    },
  );

  it.each(["，甲。", "《甲》", "—甲—", "甲"])("has no boundary at the ends of %s", (text) => {
    expect(foldText(text)).toBe("甲");
  });

  it("keeps symbols with a meaning", () => {
    expect(foldText("50%以上")).toBe(`50${BOUNDARY}以上`);
    expect(foldText("C++")).toBe("c++");
    expect(foldText("😀")).toBe("😀");
  });
});

describe("the range of the original", () => {
  it.each([
    ["full width", "甲ＧＢ／Ｔ乙", "gbt", "ＧＢ／Ｔ"],
    ["a ligature, whole for each of its letters", "甲ﬁ乙", "i", "ﬁ"],
    ["one that folds to several characters", "甲㍿乙", "式会", "㍿"],
    ["a surrogate pair before it", "𠮷野家", "野", "野"],
    ["a surrogate pair itself", "甲𠮷乙", "𠮷", "𠮷"],
    ["an emoji with parts before it", "👨‍👩‍👧甲乙", "甲乙", "甲乙"],
    ["quotes inside, but none around", "“十四五”规划", "十四五规划", "十四五”规划"],
    ["white space inside", "郭 春 英同志", "郭春英", "郭 春 英"],
    ["a boundary, with all of its marks", "甲……乙", `甲${BOUNDARY}乙`, "甲……乙"],
    ["traditional characters", "四川省機關", "机关", "機關"],
    ["an ü in two characters, whole", "lu\u0308se", "lv", "lu\u0308"],
    ["letters with marks", "甲Guō乙", "guo", "Guō"],
  ])("is right for %s", (_, text, part, original) => {
    expect(originalOf(text, part)).toBe(original);
  });

  it("of each unit folds to a text with that unit, and ranges never go backwards", () => {
    const unit = fc.constantFrom(...characters("甲國Ａﬁ ㍿“”，-/《》1a"), "𠮷", "\ud800", "e\u0301");
    fc.assert(
      fc.property(fc.array(unit), (units) => {
        const original = units.join("");
        const { text, starts, ends } = fold(original);
        expect([starts.length, ends.length]).toEqual([text.length, text.length]);
        for (let at = 0; at < text.length; at++) {
          const [start = 0, end = 0] = [starts[at], ends[at]];
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThanOrEqual(starts[at - 1] ?? 0);
          const here = text[at] ?? "";
          if (here !== BOUNDARY) expect(foldText(original.slice(start, end))).toContain(here);
        }
      }),
    );
  });

  it("is the same whether or not punctuation follows, which takes the general path", () => {
    const unit = fc.constantFrom(...characters("甲國臵Ａｂ1ﬁ½《 一lüōu\u0308"));
    fc.assert(
      fc.property(fc.array(unit), (units) => {
        const text = units.join("");
        expect(fold(text)).toEqual(fold(`${text}。`));
      }),
    );
  });

  it("does not change when folded again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const once = foldText(text);
        // Folding removes a boundary as white space, so it is replaced with punctuation first. Nothing else may differ.
        expect(foldText(once.replaceAll(BOUNDARY, "，"))).toBe(once);
      }),
    );
  });
});

describe("a Han character", () => {
  it.each(["一", "龥", "㐀", "〇", "𠮷"])("is %s", (character) => {
    expect(isHan(character)).toBe(true);
  });
  it.each(["a", "1", "あ", "·", "，", "😀"])("is not %s", (character) => {
    expect(isHan(character)).toBe(false);
  });
});
