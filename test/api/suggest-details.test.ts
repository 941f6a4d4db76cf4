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
    ["中华人民共和国民法典", ["法规制度", "2020"]],
  ])("of %s says what it is", async (prefix, parts) => {
    const [first] = await suggest(prefix);
    for (const part of parts) expect(first?.detail).toContain(part);
  });

  it("is in English where it is asked for", async () => {
    expect((await suggest("郭春英", { language: "EN" }))[0]?.detail).toMatch(/^person · /);
    expect((await suggest("德阳市", { language: "EN" }))[0]?.detail).toMatch(/^prefecture-level city · /);
  });
});
