import { beforeAll, describe, expect, it } from "vitest";

import { NO_DEADLINE } from "../../domain/deadline.js";
import { dayOf } from "../../domain/time.js";
import { withAllTerms } from "./partial.fixture.js";
import { linked, query, record, shown, span } from "./contract.fixture.js";
import type { SearchEngine } from "../engine.js";
import { isPartial, NO_FILTER } from "../engine.js";
import type { DaySpan, SearchRecord, SearchText } from "../record/record.js";

const VERSION = "days";

const post = (text: string, ...days: readonly DaySpan[]): SearchText => ({
  field: "TITLE",
  text,
  ...(days.length > 0 ? { days } : {}),
});

/** Two persons who changed posts, one whose post has no dates, one with a name of the same sound, and two meetings. */
const OFFICE: readonly SearchRecord[] = linked(
  [
    record("org:n", "青浦署"),
    record("org:z", "岚江署"),
    record("per:w", "白川越", {
      texts: [post("主任", span("2031-01-01", "2031-12-31")), post("科长", span("2029-03-01"))],
      days: [span("2029-03-01"), span("2031-01-01", "2031-12-31")],
    }),
    record("per:c", "杜明远", {
      texts: [post("主任", span("2029-01-01", "2029-12-31"))],
      days: [span("2029-01-01", "2029-12-31"), span("2031-05-08")],
    }),
    record("per:p", "方知行", { texts: [post("主任")], days: [span("2031-05-08")] }),
    record("per:y", "白川岳", { documents: ["doc:y"] }),
    record("evt:k", "春季座谈会", { subkind: "MEETING", days: [span("2031-05-08")] }),
    record("evt:b", "冬季座谈会", { subkind: "MEETING", days: [span("2029-12-01")] }),
  ],
  [
    { of: "per:w", words: ["主任"], with: "org:n", days: [span("2031-01-01", "2031-12-31")] },
    { of: "per:w", words: ["科长"], with: "org:n", days: [span("2029-03-01")] },
    { of: "per:c", words: ["主任"], with: "org:n", days: [span("2029-01-01", "2029-12-31")] },
    { of: "per:p", words: ["主任"], with: "org:z" },
    { of: "per:c", with: "evt:k", relation: "TOOK_PART_IN:ATTENDEE", days: [span("2031-05-08")] },
    { of: "per:w", with: "evt:b", relation: "TOOK_PART_IN:HOST", days: [span("2029-12-01")] },
  ],
);

/** A query and its hits with their reasons. */
const ROWS: readonly (readonly [query: string, ...hits: readonly string[]])[] = [
  ["青浦署 主任 2031", "per:w FACT"],
  ["青浦署 主任 2029", "per:c FACT"],
  ["青浦署 科长 2029年3月", "per:w FACT"],
  // 白川越 was there in 2031, but in another post.
  ["青浦署 科长 2031"],
  ["白川越 科长 2031"],
  ["白川越 科长 2029", "per:w TEXT"],
  // A post without dates may have been held at any time.
  ["岚江署 主任 2031", "per:p FACT"],
  ["主任 2031", "per:w TEXT", "per:p TEXT"],
  ["主任 2029", "per:c TEXT"],
  // Events of those days are found beside the person.
  ["杜明远 2031", "per:c NAME", "evt:k FACT"],
  ["杜明远 2029", "per:c NAME"],
  ["杜明远 5月8日", "per:c NAME", "evt:k FACT"],
  ["白川越 2029", "per:w NAME", "evt:b FACT"],
];

/** With days in the query, a word matches only texts and facts of those days. */
export function describeDays(engine: () => SearchEngine): void {
  describe("over an office", () => {
    beforeAll(async () => {
      await engine().build(VERSION, OFFICE);
    });
    const ask = (text: string) => engine().reader(VERSION, NO_DEADLINE).search(query(text));

    it.each(ROWS.map((row) => [row[0], row.slice(1)] as const))("%s", async (text, hits) => {
      const page = await ask(text);
      expect(shown(withAllTerms(page))).toEqual(hits);
      expect(page.strictTotal).toBe(hits.length);
    });

    it("highlights only texts and facts of the days", async () => {
      const { hits } = await ask("青浦署 主任 2031");
      const texts = hits.flatMap(({ highlights }) => highlights.map((one) => one.text));
      expect(texts).toEqual(["青浦署", "主任"]);
      const { hits: other } = await ask("白川越 2029");
      const fields = other.map(({ highlights }) => highlights.map(({ field, text }) => `${field} ${text}`));
      expect(fields).toEqual([["NAME 白川越"], ["FACT 白川越"]]);
    });

    it("does not take a name that a filter leaves out for one that sounds the same", async () => {
      const filter = { ...NO_FILTER, documents: ["doc:y"] };
      const page = await engine().reader(VERSION, NO_DEADLINE).search(query("白川越", { filter }));
      expect([page.hits, page.interpretation.corrections]).toEqual([[], []]);
    });

    it("puts what surely meets the days before what possibly does, and says which", async () => {
      const vague: readonly SearchRecord[] = linked(
        [
          // Some day of 2030 or 2031.
          record("evt:v", "云栖交流会", {
            days: [span("2030-01-01", "2031-12-31")],
            sure: [[dayOf("2031-12-31"), dayOf("2030-01-02")]],
          }),
          record("evt:w", "云栖例会", { days: [span("2031-04-01")], weight: 0 }),
          // Told in 2031, so no later.
          record("evt:x", "云栖恳谈会", { undated: [-2_000_000_000, span("2031-06-30")[0]] }),
        ],
        [],
      );
      await engine().build("vague", vague);
      const asked = async (text: string, from: string, to: string, certainty: "CERTAIN" | null = null) => {
        const filter = { ...NO_FILTER, between: { from: dayOf(from), to: dayOf(to) }, certainty };
        const page = await engine().reader("vague", NO_DEADLINE).search(query(text, { filter }));
        return page.hits.map((hit) => `${hit.id} ${String(hit.certainty)}`);
      };
      expect(await asked("云栖", "2031-01-01", "2032-01-01")).toEqual([
        "evt:w CERTAIN",
        "evt:v POSSIBLE",
        "evt:x POSSIBLE",
      ]);
      expect(await asked("云栖", "2030-01-01", "2032-01-01", "CERTAIN")).toEqual([
        "evt:v CERTAIN",
        "evt:w CERTAIN",
      ]);
      expect(await asked("云栖", "2031-07-01", "2032-01-01")).toEqual(["evt:v POSSIBLE"]);
      expect(await asked("", "2031-04-01", "2031-04-02")).toEqual([
        "evt:w CERTAIN",
        "evt:v POSSIBLE",
        "evt:x POSSIBLE",
      ]);
    });

    it("finds by a month or a day without a year what is dated as precisely", async () => {
      const dated = (id: string, label: string, from: string, to: string, over: Partial<SearchRecord> = {}) =>
        record(id, label, { days: [span(from, to)], ...over });
      const [first, last] = [dayOf("2030-11-01"), dayOf("2030-11-30")];
      const precise: readonly SearchRecord[] = linked(
        [
          dated("evt:d", "云栖讲座", "2030-11-18", "2030-11-18"),
          dated("evt:t", "云栖培训", "2029-11-17", "2029-11-19"),
          dated("evt:m", "云栖例会", "2030-11-01", "2030-11-30", {
            sure: [[last, first + 1]],
            moments: [[last, first + 1]],
          }),
          dated("evt:y", "云栖年会", "2030-01-01", "2030-12-31", {
            sure: [[dayOf("2030-12-31"), dayOf("2030-01-02")]],
            moments: [],
          }),
          dated("org:l", "云栖署", "1990-05-08", "2031-06-30"),
          record("evt:u", "云栖恳谈会"),
        ],
        [],
      );
      await engine().build("precise", precise);
      const asked = async (text: string) => {
        const page = await engine()
          .reader("precise", NO_DEADLINE)
          .search(query(text, { facets: ["KIND"] }));
        expect(page.facets[0]?.values.reduce((sum, { count }) => sum + count, 0)).toBe(page.total);
        return page.hits.map((hit) => (isPartial(hit) ? `${hit.id} vaguer` : hit.id));
      };
      expect(await asked("11月")).toEqual(["evt:m", "evt:d", "evt:t", "org:l vaguer", "evt:y vaguer"]);
      expect(await asked("云栖 11月")).toEqual(["evt:m", "evt:d", "evt:t", "org:l vaguer", "evt:y vaguer"]);
      expect(await asked("11月18日")).toEqual([
        "evt:d",
        "evt:t",
        ...["org:l", "evt:y", "evt:m"].map((id) => `${id} vaguer`),
      ]);
      // The days on which something began and ended are its dates.
      expect(await asked("5月8日")).toEqual(["org:l", "evt:y vaguer"]);
      expect(await asked("6月")).toEqual(["org:l", "evt:y vaguer"]);
      expect(await asked("7月")).toEqual(["org:l vaguer", "evt:y vaguer"]);
      // With a year, what is vaguer is possible.
      expect(await asked("云栖 2030年11月18日")).toEqual(["org:l", "evt:d", "evt:y", "evt:m"]);
    });

    it("counts facts of the days in facets", async () => {
      const page = await engine()
        .reader(VERSION, NO_DEADLINE)
        .search(query("杜明远 2031", { facets: ["KIND"] }));
      expect(page.facets[0]?.values).toEqual([
        { value: "EVENT", count: 1, possibleCount: 0 },
        { value: "PERSON", count: 1, possibleCount: 0 },
      ]);
    });
  });
}
