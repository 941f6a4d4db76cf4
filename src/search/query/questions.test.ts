import { describe, expect, it } from "vitest";

import { asksIn, questionOf } from "./questions.js";

const words = (text: string): string | null => questionOf(text)?.readings[0]?.join("+") ?? null;

describe("a question", () => {
  it.each([
    ["谁主持了半年工作会", "PERSON", "主持+半年工作会"],
    ["半年工作会是谁主持的？", "PERSON", "半年工作会+主持"],
    ["云溪局的局长是谁", "PERSON", "云溪局+局长"],
    ["现在云溪局的局长是谁呢", "PERSON", "云溪局+局长"],
    ["誰主持了會議", "PERSON", "主持+会议"],
    ["哪位是队长", "PERSON", "队长"],
    ["谁写了《谁是最可爱的人》", "PERSON", "撰写+《谁是最可爱的人》"],
    ["哪些单位签署了协议", "ORGANIZATION", "签署+协议"],
    ["协议是哪两个单位签的", "ORGANIZATION", "协议+签署"],
    ["哪家医院派出了医疗队", "ORGANIZATION", "医院派出了医疗队"],
    ["云溪局在哪里", "PLACE", "云溪局"],
    ["云溪局在哪", "PLACE", "云溪局"],
    ["会议在什么地方举办的", "PLACE", "会议+举办"],
    ["云溪局什么时候成立的", "TIME", "云溪局+成立"],
    ["哪一年成立了云溪局", "TIME", "成立+云溪局"],
    ["云溪局有多少人", "AMOUNT", "云溪局"],
    ["云溪局共有几个处室", "AMOUNT", "云溪局+处室"],
    ["云溪局以前叫什么名字", "NAME", "云溪局"],
    ["云溪局的曾用名是什么", "NAME", "云溪局"],
    ["林知夏获得了什么荣誉", null, "林知夏+获得+荣誉"],
    ["林知夏主持过哪些会议", null, "林知夏+主持+会议"],
    ["请问光盘行动怎么样", null, "光盘行动"],
    ["为什么要节约用电", null, "节约用电"],
    ["谁当过云溪局局长", "PERSON", "担任+云溪局局长"],
    ["当过会长的有谁", "PERSON", "担任+会长"],
    ["谁负责云溪局的宣传", "PERSON", "云溪局+宣传"],
    ["云溪局的负责人是谁", "PERSON", "云溪局+负责人"],
    ["谁在云溪讲座上授课", "PERSON", "云溪讲座+授课"],
    ["谁在线上授课", "PERSON", "线上+授课"],
    ["谁给工作会讲过话", "PERSON", "工作会+讲话"],
    ["哪些单位被列为示范点", "ORGANIZATION", "确定为+示范点"],
    ["荣誉颁给了哪些单位", "ORGANIZATION", "荣誉+颁发"],
    ["云溪局位于什么城市", "PLACE", "云溪局+位于"],
    ["云溪局建于哪一年", "TIME", "云溪局+成立"],
    ["云溪村装了多少盏路灯", "AMOUNT", "云溪村+路灯"],
    ["云溪局有多少项目", "AMOUNT", "云溪局+项目"],
    ["云溪局有多少部门", "AMOUNT", "云溪局+部门"],
    ["云溪院有几张床位", "AMOUNT", "云溪院+床位"],
    ["云溪局拿了几项专利", "AMOUNT", "云溪局+获得+专利"],
    ["云溪局现在叫什么", "NAME", "云溪局"],
    ["云溪乡后来叫什么", "NAME", "云溪乡"],
    ["云溪局的全称是什么", "NAME", "云溪局"],
    ["云溪局现在怎么样", null, "云溪局"],
    ["林知夏拿过哪些奖", null, "林知夏+获得+奖"],
    ["云溪局是否参加了2021年的会议", null, "云溪局+参加+2021年+会议"],
  ])("%s", (text, asks, rest) => {
    expect(questionOf(text)?.asks).toBe(asks);
    expect(words(text)).toBe(rest);
  });

  it.each([
    "云溪局局长",
    "",
    "谁",
    "请问",
    "？",
    "多少",
    "《谁是最可爱的人》",
    "省文明办",
    "公开征求意见",
    "近几年工作",
    "十几个单位",
  ])("is not %s", (text) => {
    expect(questionOf(text)).toBeNull();
  });

  it("has a second reading where it names two", () => {
    expect(questionOf("云溪局和鸿雁公司签了什么协议")?.readings.map((all) => all.join("+"))).toEqual([
      "云溪局和鸿雁公司+签署+协议",
      "云溪局+鸿雁公司+签署+协议",
    ]);
  });

  it("has a reading without the relation that its question word says already", () => {
    const last = (text: string): string | undefined => questionOf(text)?.readings.at(-1)?.join("+");
    expect(last("谁当过云溪局局长")).toBe("云溪局局长");
    expect(last("云溪大会是哪天开的")).toBe("云溪大会");
    expect(last("云溪局拿了几项专利")).toBe("云溪局+专利");
  });

  it("asks by its first question word", () => {
    expect(asksIn("谁在什么时候签署了协议")).toBe("PERSON");
    expect(asksIn("云溪局局长")).toBeNull();
  });
});
