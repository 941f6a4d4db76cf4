import { afterAll, beforeAll, describe, expect, it } from "vitest";

import type { SearchPage } from "../../src/search/engine.js";
import { query } from "../../src/search/contract/contract.fixture.js";
import type { Indexed } from "./shipped.js";
import { embedded, shippedRecords } from "./shipped.js";

/** A query; who must be found, in groups, the likelier first; within a group in any order. Nobody else may be found. */
type Row = readonly [query: string, ...groups: (string | readonly string[])[]];

/** A surname and a post that the data say somebody held. Written from the facts, before asking. */
const SURNAME_AND_POST: readonly Row[] = [
  ["郭局长", "郭春英"],
  ["谢局长", "谢民"],
  ["郑局长", "郑文京"],
  ["汪局长", "汪楠"],
  ["范局长", "范晓华"],
  // A deputy is called so too, and stands behind.
  ["李局长", "李宝荣", "李练"],
  ["赵局长", "赵峰涛"],
  ["郭秘书长", "郭春英"],
  ["石院长", "石平"],
  ["苏校长", "苏承祥"],
  ["黄教授", "黄静"],
  ["张科长", "张淑珺"],
  ["罗省长", "罗文"],
  ["杨书记", "杨明"],
  ["王书记", ["王代云", "王建勋"], ["王承先", "王惠明"]],
  // Who asks for a deputy does not want the head.
  ["李副局长", "李练"],
  ["赵副局长", "赵峰涛"],
  ["陈副局长", "陈建春"],
  ["黄副教授", "黄静"],
  ["罗副省长", "罗文"],
  ["郭副局长"],
  // The post itself before a longer one.
  ["李书记", "李骏", "李宝荣"],
  ["邱书记", "邱水平"],
  ["习总书记", "习近平"],
  ["刘部长", "刘襄渝"],
  ["周护士长", "周洁"],
  ["周队长", "周洁"],
  // Of equal ones the better connected first.
  ["王教授", "王永杰", "王竹"],
  ["王院长", "王永杰", "王浦劬"],
  ["王主任", "王建勋", "王竹"],
  ["王巡视员", "王代云", "王文江"],
  ["石教授", "石平"],
  ["黄研究员", "黄静"],
  ["曾董事长", "曾从钦"],
  ["舒书记", "舒渠丰"],
  ["苏书记", "苏虎彪"],
  ["彭书记", "彭清华"],
  ["唐书记", "唐功江"],
  ["赵秘书长", "赵奇"],
  ["王校长", "王承先"],
  ["丁处长", "丁培杰"],
  ["江会长", "江小涓"],
  ["李总理", "李克强"],
  ["粟巡视员", "粟川"],
  ["王厨师长", "王昌清"],
  ["刘常委", "刘襄渝"],
  ["郭局長", "郭春英"],
];

/** Shortened posts, and forms of address. */
const SHORTENED: readonly Row[] = [
  ["叶总", "叶剑锋"],
  ["叶副总", "叶剑锋"],
  ["曾总", "曾从钦"],
  ["陈总编", "陈国忠"],
  ["范局", "范晓华"],
  ["丁处", "丁培杰"],
  ["王老师", "王永杰", "王竹"],
  ["黄老师", "黄静"],
  ["罗同志", "罗懿", ["罗伟", "罗文"], "罗华翔"],
];

const PINYIN: readonly Row[] = [
  ["guo局长", "郭春英"],
  ["li局长", "李宝荣", "李练"],
  ["zhou护士长", "周洁"],
  ["wang教授", "王永杰", "王竹"],
  ["ye总", "叶剑锋"],
  ["zeng董事长", "曾从钦"],
  ["guochunying局长", "郭春英"],
  ["zhoujie护士长", "周洁"],
  ["libaorong书记", "李宝荣"],
];

/** With an organization, a day or both beside it. */
const BESIDE: readonly Row[] = [
  ["绵阳 郑局长", "郑文京"],
  ["绵阳市机关事务管理局 汪局长", "汪楠"],
  ["国家机关事务管理局 李局长", "李宝荣"],
  ["四川省机关事务管理局 李局长", "李练"],
  ["李局长 国务院", "李宝荣"],
  ["四川大学 王教授", "王竹"],
  ["北碚 王主任", "王建勋"],
  ["2020年 绵阳 郑局长", "郑文京"],
  ["2022年 谢局长", "谢民"],
  ["2022年 绵阳 汪局长", "汪楠"],
  ["国管局李局长", "李宝荣"],
  ["德阳范局长", "范晓华"],
  ["绵阳郑局长2020", "郑文京"],
];

/** Nobody of this name held such a post, or not then, or not there. */
const NOBODY: readonly string[] = [
  "马局长",
  "周教授",
  "钱总",
  "郭春英校长",
  "欧局长",
  "2022年 郑局长",
  "高校长",
];

describe("a person with a post, over the curated data", () => {
  let shipped: Indexed;
  beforeAll(async () => {
    shipped = await embedded(await shippedRecords());
  });
  afterAll(() => shipped[Symbol.asyncDispose]());

  const ask = (text: string): Promise<SearchPage> => shipped.reader.search(query(text, { first: 100 }));
  const nameOf = (id: string): string => shipped.records.find((record) => record.id === id)?.label ?? id;
  /** Strict hits: others that have a part of the query may follow them. */
  const found = ({ hits, strictTotal }: SearchPage): string[] =>
    hits.slice(0, strictTotal).map(({ id }) => nameOf(id));

  const rows = [...SURNAME_AND_POST, ...SHORTENED, ...PINYIN, ...BESIDE].map(([text, ...groups]) => ({
    text,
    groups,
  }));

  it.each(rows)("is found: $text", async ({ text, groups }) => {
    const page = await ask(text);
    const names = found(page);
    const sizes = groups.map((group) => [group].flat().length);
    const inGroups = sizes.map((size, at) => {
      const from = sizes.slice(0, at).reduce((sum, one) => sum + one, 0);
      return names.slice(from, from + size).sort();
    });
    expect(inGroups).toEqual(groups.map((group) => [group].flat().sort()));
    expect(names.length).toBe(groups.flat().length);
    expect(groups.length === 0 || page.total === names.length).toBe(true);
    expect(names.length === 0 ? ["PERSON"] : page.interpretation.kinds).toEqual(["PERSON"]);
  });

  it.each(NOBODY)("is nobody: %s", async (text) => {
    const page = await ask(text);
    expect(found(page)).toEqual([]);
  });

  it("says what was looked for, and marks the name and the post", async () => {
    const { interpretation, hits } = await ask("郭局长");
    expect(interpretation).toMatchObject({ terms: ["郭", "局长"], kinds: ["PERSON"], corrections: [] });
    const marked = hits[0]?.highlights.map(({ field, text, ranges }) => [
      field,
      ...ranges.map(({ start, end }) => text.slice(start, end)),
    ]);
    expect(marked).toEqual([
      ["NAME", "郭"],
      ["TITLE", "局长"],
    ]);
  });

  it("says what a shortened post was taken for", async () => {
    const { interpretation, hits } = await ask("叶总");
    expect(interpretation.terms).toEqual(["叶", "总经理"]);
    expect(interpretation.corrections[0]).toEqual({ from: "总", to: "总经理" });
    expect(hits[0]?.highlights.map(({ text }) => text)).toEqual(["叶剑锋", "副总经理"]);
  });

  it("stands before events with the same words in their names", async () => {
    const names = found(await ask("习近平总书记"));
    expect(names[0]).toBe("习近平");
    expect(names.length).toBeGreaterThan(1);
    expect(names.slice(1).every((name) => name.includes("习近平总书记"))).toBe(true);
  });
});

/** Words without spaces; who or what may stand first. Written from the facts, before asking. */
const GLUED: readonly (readonly [query: string, ...first: string[]])[] = [
  ["绵阳市机关事务管理局党组书记", "郑文京"],
  ["绵阳市机关事务管理局局长", "郑文京", "汪楠"],
  ["国家机关事务管理局党组书记", "李宝荣"],
  ["国家机关事务管理局副局长", "赵峰涛"],
  ["国管局局长", "李宝荣"],
  ["四川省机关事务管理局党组成员", "舒渠丰", "谢民", "李练"],
  ["重庆市机关事务管理局二级巡视员", "王代云"],
  ["重庆市机关事务管理局党组成员", "王代云"],
  ["重庆市北碚区机关事务管理中心主任", "王建勋"],
  ["重庆市北碚区机关事务管理中心党组书记", "王建勋"],
  ["德阳市机关事务管理局局长", "范晓华"],
  ["德阳市机关事务管理局党组书记", "范晓华"],
  ["四川省第四人民医院护士长", "周洁"],
  ["四川省第四人民医院援鄂医疗队队长", "周洁"],
  ["中国社会科学院秘书长", "赵奇"],
  ["北京大学党委书记", "邱水平"],
  ["五粮液集团董事长", "曾从钦"],
  ["国务院总理", "李克强"],
  ["国务院副秘书长", "李宝荣"],
  ["四川省人民政府常务副省长", "罗文"],
  ["共青团四川省委员会副书记", "王惠明"],
  ["中共四川省委员会书记", "彭清华"],
  ["中共广安市委员会常委", "苏虎彪", "刘襄渝"],
  ["四川大学法学院教授", "王竹"],
  ["西南交通大学公共管理与政法学院院长", "王永杰"],
  ["北京大学国家治理研究院院长", "王浦劬"],
  ["中国行政管理学会会长", "江小涓"],
  ["国网四川电动汽车服务有限公司副总经理", "叶剑锋"],
  ["中共四川省委省直机关党校校长", "王承先"],
  ["郭春英四川省机关事务管理局局长", "郭春英"],
  ["局长范晓华德阳市机关事务管理局", "范晓华"],
  ["成都市锦江区机关食堂厨师长", "王昌清"],
  ["四川大学机关事务研究中心首席专家", "姜晓萍"],
  ["全国人民代表大会社会建设委员会副主任委员", "江小涓"],
  ["四川省机关事务管理局公共机构节能管理处处长", "丁培杰"],
  ["中共四川省委省直机关工作委员会常务副书记", "王承先"],
  ["中共四川省委省直机关工作委员会一级巡视员", "杨明"],
  ["战地临时党委委员", "周洁"],
  ["绵阳市机关事务管理局节能科副科长", "张淑珺"],
  ["成都市银杏物业管理有限责任公司大邑分公司节粮劝导员", "陈燕"],
  ["四川省县域经济学会专家组成员", "石平"],
  ["中共德阳市委员会副秘书长", "范晓华"],
  // Names of more than 24 characters.
  ["四川省机关事务管理局派驻南充市高坪区长乐镇千佛寺村驻村工作队队员", "蒋真祯"],
  [
    "蒋真祯四川省机关事务管理局派驻南充市高坪区长乐镇千佛寺村驻村工作队",
    // The byline of an article has both, and is one fact too.
    "我的驻村感怀",
    "蒋真祯",
    "四川省机关事务管理局派驻南充市高坪区长乐镇千佛寺村驻村工作队",
  ],
  [
    "刘襄渝川渝机关事务青年干部服务成渝地区双城经济圈建设培训班开班仪式",
    "刘襄渝",
    "川渝机关事务青年干部服务成渝地区双城经济圈建设培训班开班仪式",
  ],
  [
    "党史学习教育省级领导班子中心组学习暨省级领导干部专题读书班彭清华",
    "彭清华",
    "党史学习教育省级领导班子中心组学习暨省级领导干部专题读书班",
  ],
  // More than 40 characters, and marks inside.
  [
    "川渝机关事务青年干部服务成渝地区双城经济圈建设培训班开班仪式中共广安市委员会组织部长刘襄渝",
    "刘襄渝",
    "川渝机关事务青年干部服务成渝地区双城经济圈建设培训班开班仪式",
  ],
  [
    "绵阳—北碚机关事务高质量协同发展服务成渝地区双城经济圈建设合作协议签约仪式王建勋",
    "王建勋",
    "绵阳—北碚机关事务高质量协同发展服务成渝地区双城经济圈建设合作协议签约仪式",
  ],
];

describe("glued words, over the curated data", () => {
  let shipped: Indexed;
  beforeAll(async () => {
    shipped = await embedded(await shippedRecords());
  });
  afterAll(() => shipped[Symbol.asyncDispose]());

  it.each(GLUED)("are parted: %s", async (text, ...first) => {
    const { hits } = await shipped.reader.search(query(text));
    const [best] = hits;
    const name = shipped.records.find(({ id }) => id === best?.id)?.label ?? "nothing";
    expect(first).toContain(name);
  });

  it("are parted in bounded time, up to 200 characters", async () => {
    const term = "绵阳市机关事务管理局党组书记四川省".repeat(12).slice(0, 200);
    const start = performance.now();
    await shipped.reader.search(query(term));
    // A tenth of that on an idle machine.
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
