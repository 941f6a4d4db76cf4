import { describe, expect, it } from "vitest";

import type { Certainty } from "../../domain/certainty.js";
import { dayOf } from "../../domain/time.js";
import type { Asked } from "./contract.fixture.js";
import { idsOf, TOWN } from "./contract.fixture.js";
import { withAllTerms } from "./partial.fixture.js";
import type { FacetField, SearchFilter, SearchPage } from "../engine.js";
import { FACET_FIELDS, NO_FILTER } from "../engine.js";

const days = (
  from: string | null,
  to: string | null,
  certainty: Certainty | null = "CERTAIN",
): Pick<SearchFilter, "between" | "certainty"> => ({
  between: { from: from === null ? null : dayOf(from), to: to === null ? null : dayOf(to) },
  certainty,
});

/** Hits of "云溪" that nothing dates. */
const UNDATED = ["org:m", "org:e", "plc:h", "wrk:i", "org:c", "org:t"];

/** A filter and the hits of "云溪" that pass it. */
const ROWS: readonly (readonly [Partial<SearchFilter>, readonly string[]])[] = [
  [days("2031-01-01", "2032-01-01"), ["evt:n", "agr:u", "hon:p"]],
  // A window is half-open; the spans of a record include both ends.
  [days("2030-11-05", "2030-11-06"), ["evt:g"]],
  [days("2030-11-06", "2031-03-01"), []],
  [days("2031-03-01", "2031-03-02"), ["agr:u"]],
  [days(null, "2031-03-02"), ["agr:u", "evt:g"]],
  [days("2031-05-08", null), ["evt:n", "hon:p"]],
  // What surely meets the days goes first; what nothing dates may be of any day.
  [days("2030-11-05", "2030-11-06", null), ["evt:g", ...UNDATED]],
  [days("2030-11-05", "2030-11-06", "POSSIBLE"), UNDATED],
  [days("2030-11-06", "2031-03-01", null), UNDATED],
  // Without days there is nothing to be certain of.
  [{ certainty: "CERTAIN", documents: ["doc:autumn"] }, ["org:m", "evt:g", "org:e"]],
  [{ places: ["plc:b"] }, ["org:m", "evt:n", "agr:u", "evt:g", "org:e", "plc:h", "org:c", "org:t"]],
  [{ places: ["plc:w"] }, []],
  [{ organizations: ["org:c"] }, ["agr:u", "evt:g", "org:c"]],
  [{ organizations: ["org:t", "org:e"] }, ["org:m", "org:e", "org:t"]],
  [{ documents: ["doc:autumn"] }, ["org:m", "evt:g", "org:e"]],
  [{ eventKinds: ["TRAINING"] }, ["evt:g"]],
  [{ eventKinds: ["MEETING", "TRAINING"] }, ["evt:n", "evt:g"]],
  // A kind of organization is no kind of event.
  [{ eventKinds: ["BUREAU"] }, []],
  [{ honorLevels: ["CITY"] }, ["hon:p"]],
  [{ honorLevels: ["PROVINCIAL"] }, []],
  [{ documents: [] }, []],
  [{ organizations: ["org:c"], ...days("2031-01-01", null) }, ["agr:u"]],
  [{ documents: ["doc:spring"], eventKinds: ["MEETING"], places: ["plc:h"] }, ["evt:n"]],
  // A value cannot inject the syntax of an engine.
  [{ organizations: ['org:c"] OR kind IN ["EVENT'] }, []],
  [{ places: ["plc:b\\", "plc:h' OR 1 = 1 --"] }, []],
];

/** Filters, alone and combined, and the counts of facets. */
export function describeFilters({ search }: Asked): void {
  describe("filters", () => {
    it.each(ROWS)("%j", async (filter, ids) => {
      const page = await search("云溪", { filter: { ...NO_FILTER, ...filter } });
      expect(idsOf(withAllTerms(page))).toEqual(ids);
      expect(page.strictTotal).toBe(ids.length);
    });

    it("filter by kind", async () => {
      expect(idsOf(await search("云溪", { kinds: ["EVENT", "PLACE"] }))).toEqual(["evt:n", "evt:g", "plc:h"]);
      expect(idsOf(await search("云溪", { kinds: [] }))).toEqual([]);
      expect(idsOf(await search("linzhixia", { kinds: ["EVENT"] }))).toEqual(["evt:n", "evt:g"]);
    });

    it("find everything that passes them in a query without a word, and nothing without a filter", async () => {
      const filter = { ...NO_FILTER, documents: ["doc:autumn"] };
      expect(idsOf(await search("", { filter }))).toEqual([
        "org:m",
        "per:q",
        "evt:g",
        "evt:a",
        "org:e",
        "wrk:s",
      ]);
      expect(idsOf(await search(" ", { kinds: ["HONOR"] }))).toEqual(["hon:p", "hon:j"]);
      expect((await search("", { facets: ["KIND"] })).facets).toEqual([{ field: "KIND", values: [] }]);
      expect((await search("")).total).toBe(0);
    });

    it("do not turn an existing name into a typo", async () => {
      const page = await search("林知夏", { kinds: ["WORK"] });
      expect(page.hits).toEqual([]);
      expect(page.interpretation.corrections).toEqual([]);
    });
  });

  describe("counts", () => {
    it("every facet over the whole result", async () => {
      const page = await search("云溪", { facets: FACET_FIELDS, first: 1 });
      expect(page.facets.map(({ field }) => field)).toEqual([...FACET_FIELDS]);
      expect(countsOf(page, "KIND")).toEqual([
        ["ORGANIZATION", 4],
        ["EVENT", 2],
        ["AGREEMENT", 1],
        ["HONOR", 1],
        ["PLACE", 1],
        ["WORK", 1],
      ]);
      expect(countsOf(page, "EVENT_KIND")).toEqual([
        ["MEETING", 1],
        ["TRAINING", 1],
      ]);
      expect(countsOf(page, "HONOR_LEVEL")).toEqual([["CITY", 1]]);
      expect(countsOf(page, "YEAR")).toEqual([
        ["2031", 3],
        ["2030", 1],
      ]);
      expect(countsOf(page, "PLACE")).toEqual([
        ["plc:b", 8],
        ["plc:h", 8],
      ]);
      expect(countsOf(page, "DOCUMENT")).toEqual([
        ["doc:spring", 5],
        ["doc:autumn", 3],
      ]);
      expect(countsOf(page, "ORGANIZATION")).toEqual([
        ["org:m", 4],
        ["org:c", 3],
        ["org:e", 2],
        ["org:t", 1],
      ]);
    });

    it("each facet without its own filter, and with the others", async () => {
      const filter = { ...NO_FILTER, documents: ["doc:spring"], ...days("2031-01-01", null) };
      const page = await search("云溪", { filter, facets: ["DOCUMENT", "YEAR", "KIND"] });
      expect(idsOf(page)).toEqual(["evt:n", "agr:u"]);
      expect(countsOf(page, "DOCUMENT")).toEqual([["doc:spring", 2]]);
      expect(countsOf(page, "YEAR")).toEqual([["2031", 2]]);
      expect(countsOf(page, "KIND")).toEqual([
        ["AGREEMENT", 1],
        ["EVENT", 1],
      ]);
      const kinds = await search("云溪", { kinds: ["EVENT"], facets: ["KIND", "DOCUMENT"] });
      expect(countsOf(kinds, "KIND")[0]).toEqual(["ORGANIZATION", 4]);
      expect(countsOf(kinds, "DOCUMENT")).toEqual([
        ["doc:autumn", 1],
        ["doc:spring", 1],
      ]);
    });

    it("no value of other facets if no hit passes the filter", async () => {
      const filter = { ...NO_FILTER, eventKinds: ["VISIT"] };
      const page = await search("云溪", { filter, facets: ["EVENT_KIND", "KIND"] });
      expect(page.total).toBe(0);
      expect(countsOf(page, "KIND")).toEqual([]);
    });

    it("the days of the query's words in every facet", async () => {
      const page = await search("云溪 2031", { facets: ["YEAR", "KIND"] });
      expect(countsOf(page, "YEAR")).toEqual([["2031", 5]]);
      expect(countsOf(page, "KIND").reduce((sum, [, count]) => sum + count, 0)).toBe(page.total);
    });

    it("as many as the query finds with that value as a filter", async () => {
      for (const text of ["云溪", "后勤", "林知夏", "局长", "云溪局 局长", "lzx"]) {
        const { facets } = await search(text, { facets: FACET_FIELDS });
        for (const { field, values } of facets)
          for (const { value, count, possibleCount } of values) {
            const totals = [
              await totalWith(search, text, field, value, "CERTAIN"),
              field === "YEAR" ? await totalWith(search, text, field, value, "POSSIBLE") : 0,
            ];
            expect([text, field, value, ...totals]).toEqual([text, field, value, count, possibleCount]);
          }
      }
    });

    it("of years how many surely are in one, and how many more can be", async () => {
      const { facets } = await search("云溪", { facets: ["YEAR"] });
      expect(facets[0]?.values).toEqual([
        { value: "2031", count: 3, possibleCount: UNDATED.length },
        { value: "2030", count: 1, possibleCount: UNDATED.length },
      ]);
    });

    it("years up to the newest of the data for a record without an end", async () => {
      const last = Math.max(...TOWN.flatMap(({ latest }) => latest ?? 0));
      expect(last).toBe(dayOf("2031-12-01"));
      const page = await search("岚江后勤标准推进会", { facets: ["YEAR"] });
      expect(countsOf(page, "YEAR")).toEqual([
        ["2030", 1],
        ["2031", 1],
      ]);
    });
  });
}

function countsOf({ facets }: SearchPage, field: FacetField): (readonly [string, number])[] {
  const facet = facets.find((one) => one.field === field);
  return (facet?.values ?? []).map(({ value, count }) => [value, count]);
}

async function totalWith(
  search: Asked["search"],
  text: string,
  field: FacetField,
  value: string,
  certainty: Certainty,
): Promise<number> {
  if (field === "KIND") return (await search(text, { kinds: [value as "PERSON"] })).total;
  const year = (): Partial<SearchFilter> =>
    days(`${value}-01-01`, `${String(Number(value) + 1)}-01-01`, certainty);
  const parts: Readonly<Record<Exclude<FacetField, "KIND">, Partial<SearchFilter>>> = {
    EVENT_KIND: { eventKinds: [value] },
    HONOR_LEVEL: { honorLevels: [value] },
    YEAR: field === "YEAR" ? year() : {},
    PLACE: { places: [value] },
    ORGANIZATION: { organizations: [value] },
    DOCUMENT: { documents: [value] },
  };
  return (await search(text, { filter: { ...NO_FILTER, ...parts[field] } })).total;
}
