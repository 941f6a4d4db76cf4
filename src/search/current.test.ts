import { describe, expect, it } from "vitest";

import { NO_DEADLINE } from "../domain/deadline.js";
import { JianbaoError } from "../domain/errors.js";
import { currentSearch, type HeldVersion } from "./current.js";
import type { SearchEngine, SearchPage } from "./engine.js";
import { NO_FILTER } from "./engine.js";

const QUERY = { text: "局", kinds: null, filter: NO_FILTER, facets: [], first: 1, offset: 0 };

/** An engine that knows only which versions it has, and tells which one was asked. */
function engineOf(
  versions: readonly string[],
): Pick<SearchEngine, "reader"> & { readonly asked: readonly string[] } {
  const asked: string[] = [];
  const page: SearchPage = {
    hits: [],
    total: 0,
    strictTotal: 0,
    partialTotal: 0,
    hasNext: false,
    facets: [],
    interpretation: {
      terms: [],
      between: null,
      yearly: null,
      notDates: [],
      notJoined: [],
      kinds: [],
      partial: null,
      isTruncated: false,
      asks: null,
      synonyms: [],
      corrections: [],
    },
  };
  const ask = <Answer>(version: string, answer: Answer): Promise<Answer> => {
    asked.push(version);
    return versions.includes(version)
      ? Promise.resolve(answer)
      : Promise.reject(new JianbaoError("INDEX_MISSING", version));
  };
  return {
    asked,
    reader: (version) => ({ search: () => ask(version, page), suggest: () => ask(version, []) }),
  };
}

/** A graph that holds the first version when it is first read, and the second from then on. */
function turning(first: string | null, second: string | null): HeldVersion {
  return (again = false) => Promise.resolve(again ? second : first);
}

describe("the search of the data that the graph holds", () => {
  it("sends one request to the index of that version", async () => {
    const engine = engineOf(["one", "two"]);
    const search = currentSearch(engine, turning("one", "two"), NO_DEADLINE);
    expect((await search.search(QUERY)).total).toBe(0);
    expect(await search.suggest({ prefix: "局", kinds: null, first: 1 })).toEqual([]);
    expect(engine.asked).toEqual(["one", "one"]);
  });

  it("uses the new index if a load has removed the old one", async () => {
    const engine = engineOf(["two"]);
    const search = currentSearch(engine, turning("one", "two"), NO_DEADLINE);
    expect((await search.search(QUERY)).total).toBe(0);
    expect(engine.asked).toEqual(["one", "two"]);
  });

  it("raises INDEX_MISSING if the graph still has the old version", async () => {
    const engine = engineOf(["two"]);
    const search = currentSearch(engine, turning("one", "one"), NO_DEADLINE);
    await expect(search.search(QUERY)).rejects.toMatchObject({ code: "INDEX_MISSING" });
    expect(engine.asked).toEqual(["one"]);
  });

  it("tries only once more while one load follows another", async () => {
    const engine = engineOf([]);
    const search = currentSearch(engine, turning("one", "two"), NO_DEADLINE);
    await expect(search.search(QUERY)).rejects.toMatchObject({ code: "INDEX_MISSING" });
    expect(engine.asked).toEqual(["one", "two"]);
  });

  it("raises NOT_LOADED without data", async () => {
    const search = currentSearch(engineOf([]), turning(null, null), NO_DEADLINE);
    await expect(search.search(QUERY)).rejects.toMatchObject({ code: "NOT_LOADED" });
  });
});
