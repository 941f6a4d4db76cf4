import { describe, expect, it } from "vitest";

import { foldText } from "../../text/fold.js";
import { isRelationWord } from "../query/relation-words.js";
import type { Asked } from "./contract.fixture.js";
import { shown, TOWN } from "./contract.fixture.js";
import { isPartial, NO_FILTER } from "../engine.js";
import { withAllTerms } from "./partial.fixture.js";

/** A query and its hits in order, with their reasons. */
type Row = readonly [text: string, ...hits: string[]];

const WRITTEN: readonly Row[] = [
  ["林知夏", "per:q NAME", "per:d NAME", "evt:n TEXT"],
  ["云溪局", "org:m ALIAS"],
  ["云溪市行政后勤处", "org:m FORMER_NAME"],
  ["云溪市机关事务局", "org:m NAME", "org:e NAME_PREFIX"],
  ["第六人民", "org:t NAME_PART"],
  ["市六医院", "org:t ALIAS"],
  ["之星", "hon:p NAME_PART"],
  ["党组书记", "per:q TEXT"],
  ["一网统管", "evt:n TEXT", "agr:u TEXT"],
  // One character matches inside a name, too, where few names have it.
  ["高", "per:r NAME_PREFIX", "per:f NAME_PART"],
  ["野", "per:f NAME_PART"],
];

const SPELLINGS: readonly Row[] = [
  ["雲溪市機關事務局", "org:m NAME", "org:e NAME_PREFIX"],
  ["云溪机关志", "wrk:i NAME"],
  ["ＤＡＴＡ", "org:c NAME_PART", "evt:n TEXT"],
  // Words of an English name are found as wholes, and together.
  ["Wild Goose Data Ltd", "org:c ALIAS"],
  ["the data of Goose", "org:c NAME_PART", "agr:u FACT", "evt:g FACT"],
  ["wild goose", "org:c NAME_PREFIX"],
  ["GOOSE", "org:c NAME_PART"],
  ["林 知 夏", "per:q NAME", "per:d NAME", "evt:n TEXT"],
  ["林　知夏", "per:q NAME", "per:d NAME", "evt:n TEXT"],
  ["“光盘”", "wrk:s NAME_PART"],
  ["《机关后勤服务 术语》", "wrk:o NAME", "org:m FACT"],
  ["鸿雁(云溪)", "org:c NAME_PREFIX"],
  ["云溪—鸿雁", "agr:u NAME_PREFIX"],
  ["𠮷野", "per:f NAME_PREFIX"],
  ["野高", "per:f NAME_PART"],
];

const NUMBERS: readonly Row[] = [
  ["GB/T 99001-2031", "wrk:o ALIAS", "org:m FACT"],
  ["GBT99001-2031", "wrk:o ALIAS"],
  ["ｇｂ／ｔ９９００１", "wrk:o NAME_PREFIX"],
  ["99001", "wrk:o NAME_PART"],
  ["bt990", "wrk:o NAME_PART"],
  ["9001-2", "wrk:o NAME_PART"],
  ["99002"],
];

const SOUNDS: readonly Row[] = [
  ["linzhixia", "per:q PINYIN", "per:d PINYIN"],
  ["lin zhi xia", "per:q PINYIN", "per:d PINYIN"],
  ["LinZhiXia", "per:q PINYIN", "per:d PINYIN"],
  ["zhixia", "per:q PINYIN", "per:d PINYIN"],
  ["lzx", "per:q INITIALS", "per:d INITIALS"],
  ["linzx", "per:q INITIALS", "per:d INITIALS"],
  ["林zx", "per:q INITIALS", "per:d INITIALS"],
  ["林zhi", "per:q PINYIN", "per:d PINYIN"],
  // Two initials inside a name are too common to match.
  ["zx"],
  // A surname has its own pronunciation, and so has a place name.
  ["shanyuanfan", "per:x PINYIN"],
  ["danyuanfan"],
  ["shifang", "org:v PINYIN", "plc:w PINYIN"],
  ["云溪sjgsw", "org:m INITIALS", "org:e INITIALS"],
  ["yunxishijiguanshiwuju", "org:m PINYIN", "org:e PINYIN"],
  // A term that occurs in writing is no pinyin.
  ["data", "org:c NAME_PART", "evt:n TEXT"],
];

const TYPOS: readonly Row[] = [
  ["林知霞", "per:q SAME_SOUND", "per:d SAME_SOUND", "evt:n SAME_SOUND"],
  ["云溪市机关事物局", "org:m SAME_SOUND", "org:e SAME_SOUND"],
  ["云溪后勤服务培训斑", "evt:g SAME_SOUND"],
  ["云溪后勤服务培训部", "evt:g ONE_CHARACTER_OFF"],
  ["云溪后勤服务训班", "evt:g ONE_CHARACTER_OFF"],
  ["云溪后勤的服务培训班", "evt:g ONE_CHARACTER_OFF"],
  ["林和夏", "per:q SIMILAR_SHAPE", "per:d SIMILAR_SHAPE", "evt:n SIMILAR_SHAPE"],
  ["林夏", "per:q ONE_CHARACTER_OFF", "per:d ONE_CHARACTER_OFF", "evt:n ONE_CHARACTER_OFF"],
  ["林知知夏", "per:q ONE_CHARACTER_OFF", "per:d ONE_CHARACTER_OFF", "evt:n ONE_CHARACTER_OFF"],
  ["林夏知", "per:q ONE_CHARACTER_OFF", "per:d ONE_CHARACTER_OFF", "evt:n ONE_CHARACTER_OFF"],
  // No guess for two wrong characters, a wrong digit, a short name.
  ["云溪后勤服务陪训部"],
  ["GBT99002"],
  ["之辰"],
  ["云西"],
];

const ABBREVIATED: readonly Row[] = [
  ["云溪六院", "org:t ABBREVIATION"],
  ["云溪第6医院", "org:t ABBREVIATION"],
  ["云溪数字座谈会", "evt:n ABBREVIATION"],
  // Another number, another place, another sort of body.
  ["云溪四院"],
  ["什邡六院"],
  ["云溪六局"],
];

const FACTS: readonly Row[] = [
  ["出席", "evt:n FACT", "per:r FACT", "per:x FACT", "evt:a FACT"],
  ["云溪市人民政府", "per:r FACT", "hon:p FACT"],
  ["云溪局 局长", "per:q FACT", "per:x FACT"],
  ["单远帆 会议", "evt:a FACT"],
  ["鸿雁 协议", "agr:u NAME_PART", "org:c FACT", "org:m FACT"],
  ["什邡融媒体中心 后勤先锋", "hon:j FACT", "org:v FACT"],
  // What a name says needs no fact, in characters, in pinyin, in first letters.
  ["林知夏 培训", "evt:g FACT", "per:q FACT"],
  ["linzhixia 培训", "evt:g FACT", "per:q PINYIN"],
  ["lzx 培训", "evt:g FACT", "per:q INITIALS"],
  ["peixun houqin", "evt:g PINYIN", "org:c FACT", "per:q FACT"],
];

const TERMS: readonly Row[] = [
  ["云溪 座谈", "evt:n NAME_PART", "per:r FACT", "org:m FACT", "per:q FACT"],
  ["座谈，云溪", "evt:n NAME_PART", "per:r FACT", "org:m FACT", "per:q FACT"],
  ["林知夏 2031 会议", "evt:n TEXT"],
  ["林知夏2031年会议", "evt:n TEXT"],
  ["林知夏 2029"],
  ["2031年5月", "evt:n FILTER", "per:r FILTER"],
  ["二〇三一年五月", "evt:n FILTER", "per:r FILTER"],
  ["2031年5月1日至8日", "evt:n FILTER", "per:r FILTER"],
  // A month of any year, and of one year.
  ["5月", "evt:n FILTER", "per:r FILTER"],
  ["5月8日 林知夏", "evt:n TEXT"],
  ["5月 2030"],
  // Across the turn of the year.
  ["12月30日至1月2日", "evt:a FILTER"],
  // A name that contains the year stands before records that only have days in it.
  ["2031", ...["wrk:o", "evt:n", "agr:u", "evt:a", "per:r", "hon:p"].map((id) => `${id} FILTER`)],
  ["2031年2月30日"],
];

/** Several names, posts or kinds in one word. */
const GLUED: readonly Row[] = [
  ["云溪局局长", "per:q FACT", "per:x FACT"],
  ["云溪局的局长是谁？", "per:q FACT", "per:x FACT"],
  ["林知夏副局长"],
  ["林知夏局长", "per:q TEXT"],
  ["单远帆参加的会议", "evt:a FACT"],
  ["云溪市机关事务管理局"],
  ["鸿雁(云溪)数据有限公司+云溪局", "agr:u FACT"],
  ["林知夏/单远帆", "org:m FACT"],
];

/** Words and numbers of one meaning, and questions. */
const MEANING: readonly Row[] = [
  ["云溪后勤服务轮训班", "evt:g ALIAS"],
  ["机关建设恳谈会", "evt:n NAME_PART"],
  ["云溪市政府", "per:r FACT", "hon:p FACT"],
  ["谁主持了云溪数字机关建设座谈会？", "per:q FACT", "evt:n FACT"],
  ["云溪局以前叫什么", "org:m ALIAS"],
  ["545.45亿元是多少", "org:v FACT"],
];

const NOTHING: readonly Row[] = [
  ["本田"],
  ["数据中"],
  ["局云溪"],
  // No match crosses the end of a sentence, a name, or a list item.
  ["做法代表"],
  ["夏林知"],
  ["局长党组"],
];

/** Words of relations, levels, kinds and values. */
const WORDS: readonly Row[] = [
  // A role belongs to whom it is told of: 高雨桐 attended, and 林知夏 hosted.
  ["林知夏 主持", "evt:n FACT", "per:q FACT"],
  ["云溪局 签署", "agr:u FACT", "org:m FACT"],
  ["云溪局 下属", "org:e FACT"],
  ["云溪局 签订 协议", "agr:u FACT", "org:m FACT"],
  ["节能科 上级", "org:m FACT"],
  ["发布 术语", "wrk:o FACT", "org:m FACT"],
  ["市级", "hon:p TEXT"],
  ["高雨桐 市级", "hon:p FACT"],
  ["荣誉", "hon:p KIND", "hon:j KIND"],
  ["机构", ...["org:m", "org:c", "org:e", "org:t", "org:v"].map((id) => `${id} KIND`)],
  ["会议", "evt:n KIND", "evt:a KIND"],
  ["545.45亿元", "org:v FACT"],
  ["节约经费 545.45", "org:v FACT"],
  ["2016名", "org:v FACT"],
  // A part of a number is another number.
  ["16名"],
  ["培训人数 2016名", "org:v FACT"],
];

/** Hits that have all words, but not in one fact. */
const PARTIAL: readonly Row[] = [
  ["高雨桐 主持", "evt:n FACT"],
  ["单远帆 主持"],
  ["鸿雁 承办", "org:m FACT"],
  ["节约经费 2016名", "org:v FACT"],
  ["林知夏 协办", "evt:g FACT"],
];

/** Hits and their reasons. */
export function describeFound({ search }: Asked): void {
  const all = {
    WRITTEN,
    SPELLINGS,
    NUMBERS,
    SOUNDS,
    TYPOS,
    ABBREVIATED,
    FACTS,
    TERMS,
    GLUED,
    WORDS,
    MEANING,
    NOTHING,
  };
  for (const [title, rows] of Object.entries(all))
    describe(`finds: ${title.toLowerCase()}`, () => {
      it.each(rows.map((row) => [row[0], row.slice(1)] as const))("%s", async (text, hits) => {
        const page = await search(text, { first: 100 });
        expect(shown(withAllTerms(page))).toEqual(hits);
        // 林知夏/单远帆: in several facts of one body.
        const strict = page.hits.filter((hit) => !isPartial(hit)).length;
        const partial = page.hits.length - strict;
        expect(page).toMatchObject({ total: strict || partial, strictTotal: strict, partialTotal: partial });
      });
    });

  describe("finds partially", () => {
    it.each(PARTIAL.map((row) => [row[0], row.slice(1)] as const))("%s", async (text, hits) => {
      const page = await search(text, { facets: ["KIND"], first: 100 });
      const full = withAllTerms(page);
      expect(shown(full)).toEqual(hits);
      expect([page.total, page.strictTotal]).toEqual([page.hits.length, 0]);
      for (const { notJoined } of full.hits) expect(notJoined).toEqual(text.split(" "));
      expect(page.interpretation.notJoined).toEqual(hits.length > 0 ? text.split(" ") : []);
      const counted = page.facets[0]?.values.reduce((sum, { count }) => sum + count, 0);
      expect(counted).toBe(page.total);
    });

    it("nothing where something matches strictly, and what a filter leaves of it", async () => {
      const page = await search("林知夏 主持");
      expect(withAllTerms(page).hits.some(isPartial)).toBe(false);
      expect([page.strictTotal, page.interpretation.notJoined]).toEqual([page.total, []]);
      const filter = { ...NO_FILTER, documents: ["doc:nowhere"] };
      expect(await search("高雨桐 主持", { filter })).toMatchObject({ total: 0, strictTotal: 0, hits: [] });
    });
  });

  describe("finds", () => {
    it("every record that contains a part of a name, and no other", async () => {
      const texts = TOWN.map(({ id, names, texts: own }) => ({
        id,
        all: [...names, ...own].map(({ text }) => foldText(text)),
      }));
      const parts = new Set(
        TOWN.flatMap(({ names }) => names.flatMap(({ text }) => partsOf(foldText(text)))),
      );
      expect(parts.size).toBeGreaterThan(200);
      for (const part of parts) {
        // 合作 also asks for who cooperates.
        if (isRelationWord(part)) continue;
        const { hits } = withAllTerms(await search(part, { first: 100 }));
        const having = texts.filter(({ all: own }) => own.some((text) => text.includes(part)));
        expect([part, hits.map(({ id }) => id).sort()]).toEqual([part, having.map(({ id }) => id).sort()]);
      }
    });
  });
}

/** Parts of two to four Han characters: neither pinyin nor a date. */
function partsOf(text: string): string[] {
  return [2, 3, 4].flatMap((length) =>
    Array.from({ length: Math.max(0, text.length - length + 1) }, (_, from) =>
      text.slice(from, from + length),
    ).filter((part) => /^[\u4e00-\u9fff]+$/.test(part)),
  );
}
