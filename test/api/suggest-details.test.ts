import { parse } from "graphql";
import { describe, expect, it } from "vitest";

import { foldText } from "../../src/text/fold.js";
import { ask } from "../support/execute.js";
import { bothOverSqlite, data } from "../support/graphs.js";

const [seed] = data;
const both = bothOverSqlite();

interface Suggested {
  readonly text: string;
  readonly detail: string;
  readonly entity: { readonly id: string };
}

async function suggest(prefix: string, { first = 10, language = "ZH" } = {}): Promise<Suggested[]> {
  const document = parse(`query ($prefix: String!, $first: Int) {
    suggest(prefix: $prefix, first: $first) { text detail(language: ${language}) entity { id } } }`);
  const { data: found, errors } = await ask(both.shipped, { document, variables: { prefix, first } });
  expect(errors).toEqual([]);
  return (found as { suggest: Suggested[] }).suggest;
}

/** Folded names that several entities bear, with their ids. */
function namesakes(): (readonly [name: string, ids: readonly string[]])[] {
  const bearers = new Map<string, Set<string>>();
  for (const { id, label, names } of seed.dataset.entities)
    for (const text of [label, ...names.map((name) => name.text)].map(foldText))
      bearers.set(text, (bearers.get(text) ?? new Set()).add(id));
  return [...bearers].filter(([, ids]) => ids.size > 1).map(([name, ids]) => [name, [...ids]]);
}

describe("the detail of a suggestion", () => {
  it("differs between all that have one name", async () => {
    const all = namesakes();
    expect(all.length).toBeGreaterThan(5);
    for (const [name, ids] of all) {
      const found = (await suggest(name, { first: 50 })).filter(({ entity }) => ids.includes(entity.id));
      const details = found.map(({ detail }) => detail);
      expect([name, details.length, new Set(details).size]).toEqual([name, ids.length, ids.length]);
    }
  });

  // Written from the sources: posts, days, places and conferrers.
  it.each([
    ["郭春英", ["人物", "四川省机关事务管理局", "局长"]],
    ["绵阳市机关事务管理局", ["机关事务部门"]],
    ["四川省先进工作者", ["省级", "奖励与称号"]],
    ["绵阳—北碚机关事务高质量协同发展", ["协议", "绵阳市机关事务管理局"]],
    ["德阳市", ["地级行政区", "四川省"]],
    ["中华人民共和国民法典", ["法规制度", "2020年5月"]],
    // Another name than the official one.
    ["省机关事务管理局", ["四川省机关事务管理局 · 机关事务部门"]],
    // The post that is typed, of several.
    ["王院长", ["西南交通大学公共管理与政法学院 院长"]],
    ["周护士长", ["护士长"]],
  ])("of %s says what it is", async (prefix, parts) => {
    const [first] = await suggest(prefix);
    for (const part of parts) expect(first?.detail).toContain(part);
  });

  it("names no part of it, and nothing that only cites it", async () => {
    expect((await suggest("复旦大学"))[0]?.detail).not.toContain("中心");
    const [regulation] = await suggest("反食品浪费法");
    expect(regulation?.detail).toMatch(/^法规制度 · 见《四川机关事务》/);
  });

  it("is in English where it is asked for", async () => {
    expect((await suggest("郭春英", { language: "EN" }))[0]?.detail).toMatch(/^person · /);
    expect((await suggest("德阳市", { language: "EN" }))[0]?.detail).toMatch(/^prefecture-level city · /);
  });
});
