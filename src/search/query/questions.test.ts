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
    ["云溪局是否参加了2021年的会议", null, "云溪局+参加+2021年+会议"],
  ])("%s", (text, asks, rest) => {
    expect(questionOf(text)?.asks).toBe(asks);
    expect(words(text)).toBe(rest);
  });

  it.each(["云溪局局长", "", "谁", "请问", "？", "多少", "《谁是最可爱的人》", "省文明办", "公开征求意见"])(
    "is not %s",
    (text) => {
      expect(questionOf(text)).toBeNull();
    },
  );

  it("has a second reading where it names two", () => {
    expect(questionOf("云溪局和鸿雁公司签了什么协议")?.readings.map((all) => all.join("+"))).toEqual([
      "云溪局和鸿雁公司+签署+协议",
      "云溪局+鸿雁公司+签署+协议",
    ]);
  });

  it("asks by its first question word", () => {
    expect(asksIn("谁在什么时候签署了协议")).toBe("PERSON");
    expect(asksIn("云溪局局长")).toBeNull();
  });
});
