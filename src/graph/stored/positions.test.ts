import { expect, it } from "vitest";

import { positionsIn, reportsOf } from "./positions.js";

const positions = positionsIn([
  { id: "art:a", ordinal: 2 },
  { id: "art:b", ordinal: 11 },
]);
const at = (locator: string, article = "art:a") => positions({ article, locator });

it("orders head, paragraphs by number, other places, the text as a whole", () => {
  const locators = ["title", "¶2", "¶10", "row 300", "¶999999999", "caption 1", "text"];
  const found = locators.map((locator) => at(locator).inArticle);
  expect(found).toEqual(found.toSorted((a, b) => a - b));
  expect(found[0]).toBe(0);
  expect(at("masthead").inArticle).toBe(0);
  expect(at("¶7").inArticle).toBe(7);
});

it("orders articles by number, whatever stands in them", () => {
  expect(at("text").inDocument).toBeLessThan(at("title", "art:b").inDocument);
});

it("gives an article and a document their first passage", () => {
  const evidence = ["¶9", "¶4"].map((locator, index) => ({
    id: `evi:${String(index)}`,
    document: "doc:a",
    article: "art:a",
    locator,
    citedOn: null,
    reported: null,
    quote: null,
    note: null,
    method: "CURATED" as const,
  }));
  expect([...reportsOf({ evidence }, positions)]).toEqual([
    ["art:a", 4],
    ["doc:a", 2_000_004],
  ]);
});
