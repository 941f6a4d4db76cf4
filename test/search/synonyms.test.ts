import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { NO_FILTER } from "../../src/search/engine.js";
import { isSynonym, SYNONYM_GROUPS } from "../../src/search/query/synonyms.js";
import { foldText } from "../../src/text/fold.js";
import type { Indexed } from "./shipped.js";
import { embedded, shippedRecords } from "./shipped.js";

const FIRST_HITS = 3;

describe("words of one meaning", () => {
  let shipped: Indexed;
  beforeAll(async () => {
    shipped = await embedded(await shippedRecords());
  });
  afterAll(() => shipped[Symbol.asyncDispose]());

  it.each(SYNONYM_GROUPS.map(({ words, example }) => [words.join(" "), example] as const))(
    "%s",
    async (_, { query, finds }) => {
      const { hits, interpretation, strictTotal } = await shipped.reader.search({
        ...{ text: query, kinds: null, filter: NO_FILTER, facets: [] },
        ...{ first: FIRST_HITS, offset: 0 },
      });
      const labels = new Map(shipped.records.map(({ id, label, kind }) => [id, `${label}|${kind}`]));
      expect(hits.map(({ id }) => labels.get(id))).toContain(finds);
      expect(strictTotal).toBeGreaterThan(0);
      // The hit has another word than the query, and that is marked.
      const hit = hits.find(({ id }) => labels.get(id) === finds);
      const marked = (hit?.highlights ?? []).flatMap(({ text, ranges }) =>
        ranges.map(({ start, end }) => foldText(text.slice(start, end))),
      );
      const met = interpretation.synonyms.map(({ to }) => to);
      expect(met.filter((to) => marked.includes(to))).not.toEqual([]);
    },
  );

  it("are at least 80 groups of at least two words, each folded as it is compared", () => {
    expect(SYNONYM_GROUPS.length).toBeGreaterThanOrEqual(80);
    for (const { words, narrower = [] } of SYNONYM_GROUPS) {
      expect(new Set([...words, ...narrower]).size).toBe(words.length + narrower.length);
      expect(words.length + narrower.length).toBeGreaterThan(1);
      for (const word of words) expect([foldText(word), isSynonym(word)]).toEqual([word, true]);
    }
  });

  it("are no other name of one entity", async () => {
    // The words of a group are no names, except of the many places and bodies that a short word alone can name.
    const names = new Map<string, Set<string>>();
    for (const { id, kind, names: all } of await shippedRecords())
      if (kind === "PERSON" || kind === "WORK")
        for (const { text } of all)
          names.set(foldText(text), (names.get(foldText(text)) ?? new Set()).add(id));
    const wrong = SYNONYM_GROUPS.flatMap(({ words }) => words).filter((word) => names.has(word));
    expect(wrong).toEqual([]);
  });
});
