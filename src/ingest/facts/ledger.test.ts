import { describe, expect, it } from "vitest";

import { periodOf, UNKNOWN_PERIOD } from "../../domain/time.js";
import type { FactInput } from "./fact-input.js";
import { createLedger } from "./ledger.js";
import type { Source } from "./source.js";
import { derived } from "./source.js";

const PARENT: FactInput = { subject: "org:a", predicate: "PART_OF", target: { object: "org:b" } };
const read: Source = { document: "doc:a", article: "art:a", locator: "text", reportedOn: "2021-05-28" };

const evidenceOf = (...sources: readonly Source[]): readonly string[] => {
  const ledger = createLedger();
  for (const source of sources) ledger.add(PARENT, source);
  return ledger
    .close({ of: () => periodOf("2020"), lifeOf: () => UNKNOWN_PERIOD })
    .flatMap(({ evidence }) => evidence)
    .map(({ method, article, locator }) => `${method} ${article} ${locator}`);
};

describe("one location that both states and implies a fact", () => {
  it.each([
    ["read first", [read, derived(read)]],
    ["derived first", [derived(read), read]],
  ] as const)("gives one evidence, CURATED, %s", (_, sources) => {
    expect(evidenceOf(...sources)).toEqual(["CURATED art:a text"]);
  });

  it("two locations give two evidences", () => {
    const elsewhere = { ...read, article: "art:b" };
    expect(evidenceOf(derived(read), elsewhere)).toEqual(["RULE art:a text", "CURATED art:b text"]);
  });
});

it("sorts the evidence of one article in reading order: paragraph 2 before paragraph 10", () => {
  const at = (locator: string): Source => ({ ...read, locator });
  expect(evidenceOf(at("¶10"), at("¶2"))).toEqual(["CURATED art:a ¶2", "CURATED art:a ¶10"]);
});
