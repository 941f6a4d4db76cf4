import { beforeAll, describe, expect, it } from "vitest";

import { NO_DEADLINE } from "../../domain/deadline.js";
import { ENTITY_KINDS } from "../../domain/entity.js";
import type { SearchEngine, SearchPage } from "../engine.js";
import { isPartial, NO_FILTER } from "../engine.js";
import type { Asked } from "./contract.fixture.js";
import { idsOf, linked, query, record, span, TOWN } from "./contract.fixture.js";
import { partialFaults } from "./partial.fixture.js";
import { scanOf } from "./scan.fixture.js";

/** A query, one of its hits, and what that lacks. */
const LACKS: readonly (readonly [text: string, hit: string, ...notMet: string[]])[] = [
  // A name, and a word that stands nowhere.
  ["云溪服务之星 花名册", "hon:p", "花名册"],
  ["花名册，云溪服务之星", "hon:p", "花名册"],
  ["云溪服务之星花名册", "hon:p", "花名册"],
  ["云溪市机关事务局节能科 揭牌", "org:e", "揭牌"],
  ["《机关后勤服务 术语》 勘误", "wrk:o", "勘误"],
  // Two names that nothing joins: the longer one says more.
  ["什邡融媒体中心 林知夏", "org:v", "林知夏"],
  // Most of a name and something else.
  ["岚江后勤标准推进会 颁奖", "evt:a", "颁奖"],
  ["云溪数字机关建设动员", "evt:n", "动员"],
  // A text says it.
  ["一网统管平台 数据不出云溪 招标", "agr:u", "招标"],
  // A fact says it: 单远帆 attended, and hosted nothing.
  ["单远帆 主持", "per:x", "主持"],
  // The date limits what is found.
  ["云溪数字机关建设座谈会 花名册 2031年", "evt:n", "花名册"],
];

/** A query and a record that has a part of it, but must not be found. */
const NOT_FOUND: readonly (readonly [text: string, id: string])[] = [
  // Of other days, or of a day that does not exist.
  ["云溪数字机关建设座谈会 花名册 2029年", "evt:n"],
  ["云溪数字机关建设座谈会 花名册 2031年2月30日", "evt:n"],
  // Another number is another hospital.
  ["岚江省云溪市第四人民医院", "org:t"],
  // A part of a person's name is the name of another.
  ["林知秋", "per:q"],
  ["林知 花名册", "per:d"],
  // The office over the one that is named.
  ["云溪市机关事务局节能科 揭牌", "org:m"],
  // Elsewhere, or of another town.
  ["什邡市 数字机关", "evt:n"],
  ["什邡市 数字机关", "agr:u"],
  // A short part of a long query.
  ["没有任何机构使用的词语云溪", "org:m"],
];

/** Hits that have a part of the query. */
export function describePartial({ search }: Asked): void {
  const scan = scanOf(TOWN);
  const checked = async (text: string, over = {}): Promise<SearchPage> => {
    const asked = query(text, { first: 100, ...over });
    const page = await search(text, asked);
    expect({ text, faults: partialFaults(scan, asked, page) }).toEqual({ text, faults: [] });
    return page;
  };

  describe("finds in part", () => {
    it.each(LACKS.map(([text, id, ...notMet]) => [text, id, notMet] as const))(
      "%s: %s without %j",
      async (text, id, notMet) => {
        const page = await checked(text);
        const hit = page.hits.find((one) => one.id === id);
        expect(hit).toMatchObject({ matchedBy: "PARTIAL", notMet, notJoined: [] });
        expect(hit?.highlights.length).toBeGreaterThan(0);
        // Nothing that lacks more stands before it.
        const before = page.hits.slice(
          0,
          page.hits.findIndex((one) => one.id === id),
        );
        for (const other of before) expect([other.id, other.notMet]).not.toEqual([other.id, []]);
      },
    );

    it.each(NOT_FOUND)("%s: not %s", async (text, id) => {
      expect(idsOf(await checked(text))).not.toContain(id);
    });

    it("says which terms are met and which are not", async () => {
      const { interpretation } = await checked("云溪服务之星 花名册");
      expect(interpretation.partial).toEqual({ met: ["云溪服务之星"], notMet: ["花名册"] });
    });

    it("nothing where a whole name matches", async () => {
      for (const one of TOWN)
        for (const { text } of one.names) {
          const page = await checked(text);
          expect([text, page.partialTotal, page.interpretation.partial]).toEqual([text, 0, null]);
        }
    });

    it("behind the strict hits, where they are few and weak", async () => {
      const page = await checked("林知夏 主持");
      expect(page.strictTotal).toBe(2);
      expect(idsOf(page).slice(0, 2)).toEqual(["evt:n", "per:q"]);
      expect(page.total).toBe(2);
    });

    it("only what passes the filters, and counts it in facets", async () => {
      const page = await checked("云溪服务之星 花名册", { facets: ["KIND", "HONOR_LEVEL"] });
      const counts = page.facets.map(({ values }) => values.reduce((sum, { count }) => sum + count, 0));
      expect(counts[0]).toBe(page.partialTotal);
      expect(page.facets[1]?.values).toContainEqual({ value: "CITY", count: 1, possibleCount: 0 });
      expect(idsOf(await checked("云溪服务之星 花名册", { kinds: ["HONOR"] }))).toEqual(["hon:p"]);
      expect(idsOf(await checked("云溪服务之星 花名册", { kinds: ["WORK"] }))).not.toContain("hon:p");
      const nowhere = { ...NO_FILTER, documents: ["doc:nowhere"] };
      const none = await checked("云溪服务之星 花名册", { filter: nowhere });
      expect([none.total, none.partialTotal, none.interpretation.partial]).toEqual([0, 0, null]);
    });

    it("pages that are pieces of one list", async () => {
      for (const text of ["林知夏 主持", "高雨桐 主持", "云溪服务之星 花名册", "云溪局 局长"]) {
        const whole = await checked(text);
        for (const first of [1, 2, 3])
          for (let offset = 0; offset <= whole.hits.length; offset++) {
            const hits = whole.hits.slice(offset, offset + first);
            const hasNext = offset + hits.length < whole.hits.length;
            expect(await search(text, { first, offset })).toEqual({ ...whole, hits, hasNext });
          }
      }
    });
  });
}

const MANY = 700;
/** Many with one word and one with two, all on some day; and two that have both words in several facts. */
const FAIR = linked(
  [
    ...Array.from({ length: MANY }, (_, at) =>
      record(`wrk:${String((at * 11) % MANY)}`, `云溪老年大学书画展品${String((at * 11) % MANY)}`, {
        days: [span(at % 2 === 0 ? "2030-01-01" : "2031-06-01")],
      }),
    ),
    ...Array.from({ length: MANY }, (_, at) => record(`plc:${String(at)}`, `岚江第三粮库${String(at)}`)),
    record("evt:k", "云溪老年大学书画展品鉴赏", { days: [span("2031-06-01")] }),
    record("per:a", "白川越"),
    record("org:a", "青浦署"),
    record("org:b", "岚江署"),
    record("evt:j", "岚江署书画展", { days: [span("2031-06-01")] }),
  ],
  [
    { of: "per:a", with: "org:a", words: ["主任"] },
    { of: "per:a", with: "org:b", words: ["科长"] },
    { of: "per:a", with: "evt:j", relation: "TOOK_PART_IN:HOST", days: [span("2031-06-01")] },
    { of: "org:b", with: "evt:j", relation: "TOOK_PART_IN:ATTENDEE", days: [span("2031-06-01")] },
  ],
);

/** More than a page can have. */
export function describeManyInPart(engine: () => SearchEngine): void {
  describe("over a fair", () => {
    beforeAll(() => engine().build("fair", FAIR));
    const ask = (text: string, over = {}): Promise<SearchPage> =>
      engine()
        .reader("fair", NO_DEADLINE)
        .search(query(text, { first: 100, ...over }));

    it("has 300 partial hits at most, the same on every page, and counts them", async () => {
      const text = "云溪老年大学书画展品 捐赠";
      const first = await ask(text, { facets: ["KIND"] });
      expect([first.total, first.strictTotal, first.partialTotal]).toEqual([300, 0, 300]);
      expect(first.facets[0]?.values.reduce((sum, { count }) => sum + count, 0)).toBe(300);
      const ids = new Set<string>();
      for (let offset = 0; offset < 400; offset += 100) {
        const page = await ask(text, { offset });
        expect(page.hasNext).toBe(offset < 200);
        for (const { id } of page.hits) ids.add(id);
      }
      expect(ids.size).toBe(300);
      // What has more of its name in the query stands first.
      expect((await ask("云溪老年大学书画展品鉴赏 捐赠")).hits[0]?.id).toBe("evt:k");
    });

    it("decides what is a hit before the filters", async () => {
      for (const text of ["青浦署 科长", "岚江署 主任", "青浦署 科长 书画展", "云溪老年大学书画展品 捐赠"]) {
        const { facets, strictTotal } = await ask(text, { facets: ["KIND"] });
        expect([text, strictTotal]).toEqual([text, 0]);
        const counts = new Map(facets[0]?.values.map(({ value, count }) => [value, count]));
        expect([text, counts.size]).not.toEqual([text, 0]);
        const other = ENTITY_KINDS.find((kind) => !counts.has(kind));
        for (const kind of ENTITY_KINDS.filter((one) => one === other || counts.has(one))) {
          const { total } = await ask(text, { kinds: [kind] });
          expect([text, kind, total]).toEqual([text, kind, counts.get(kind) ?? 0]);
        }
      }
      // Over a server each of them is many requests.
    }, 60_000);

    it("says how what no fact joins and what lacks a term meet the days", async () => {
      const filter = { ...NO_FILTER, between: { from: span("2031-01-01")[0], to: span("2032-01-01")[0] } };
      const dated = await ask("岚江署书画展 捐赠 2031年");
      expect(dated.hits[0]).toMatchObject({ id: "evt:j", certainty: "CERTAIN", notMet: ["捐赠"] });
      const filtered = await ask("岚江署书画展 捐赠", { filter });
      expect(filtered.hits[0]).toMatchObject({ id: "evt:j", certainty: "CERTAIN", notMet: ["捐赠"] });
      const apart = await ask("岚江署 主持 2031年");
      const meeting = apart.hits.find(({ id }) => id === "evt:j");
      expect(meeting).toMatchObject({ certainty: "CERTAIN" });
      for (const hit of apart.hits) expect([hit.id, hit.certainty === null]).toEqual([hit.id, false]);
      expect(apart.hits.some(isPartial)).toBe(true);
    });
  });
}
