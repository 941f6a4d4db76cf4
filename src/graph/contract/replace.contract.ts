import { setTimeout as sleep } from "node:timers/promises";

import { beforeAll, beforeEach, describe, expect, it } from "vitest";

import type { Dataset } from "../../domain/dataset.js";
import { NO_DEADLINE } from "../../domain/deadline.js";
import {
  article,
  dataset,
  document,
  documentQuery,
  entity,
  entityQuery,
  evidence,
  groupQuery,
  idsOf,
  named,
  statement,
  statementQuery,
  timelineQuery,
} from "./contract.fixture.js";
import type { Totals } from "../queries/totals.js";
import type { GraphStore } from "../store.js";

/**
 * Loading: the store holds exactly this data set afterwards, or is unchanged. Loading the same version changes nothing.
 */
export function describeReplace(store: () => GraphStore): void {
  describe("replace", () => {
    const reader = (): ReturnType<GraphStore["reader"]> => store().reader(NO_DEADLINE);
    const load = (data: Dataset): Promise<unknown> => store().replace(data);
    beforeEach(async () => {
      await load(empty);
      await load(good);
    });

    it("returns the loaded version", async () => {
      expect(await reader().dataVersion()).toMatchObject({ version: good.version });
    });

    it("returns the time of the load as ISO 8601 with milliseconds in UTC", async () => {
      const version = await reader().dataVersion();
      expect(version?.loadedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    });

    it("returns the true time of the load", async () => {
      const before = Date.now();
      await load(other);
      const version = await reader().dataVersion();
      expect(Math.abs(Date.parse(version?.loadedAt ?? "") - before)).toBeLessThan(30_000);
    });

    it("says that another version changed the store", async () => {
      expect(await load(other)).toEqual({ version: other.version, changed: true });
    });

    it("says that the same version changed nothing", async () => {
      expect(await load(good)).toEqual({ version: good.version, changed: false });
    });

    it("writes nothing for the same version, even if the data differ", async () => {
      await load({ ...other, version: good.version });
      expect(await reader().totals()).toEqual(goodCounts);
    });

    it("keeps the time of the first load of a version", async () => {
      const before = await reader().dataVersion();
      await load(good);
      expect(await reader().dataVersion()).toEqual(before);
    });

    it("shows the new data to existing readers", async () => {
      const early = reader();
      await load(other);
      expect(await early.entities(["per:new"])).toMatchObject([{ id: "per:new" }]);
    });

    it("changes records that keep their ids", async () => {
      await load(other);
      expect(await reader().entities(["per:kept"])).toMatchObject([
        { label: "高远", names: [{ text: "高远" }] },
      ]);
    });

    it.each<[string, () => Promise<unknown>, unknown]>([
      ["entities", () => reader().entities(["org:gone", "org:merged"]), [null, null]],
      ["statements", () => reader().statements(["sta:gone", "sta:value"]), [null, null]],
      ["documents", () => reader().documents(["doc:gone"]), [null]],
      ["articles", () => reader().articles(["art:gone"]), [null]],
      ["articles of documents", () => reader().articlesOf(["doc:gone"]), [[]]],
      ["names", () => reader().nameMatches([{ text: "旧称", kinds: null, limit: 9 }]), [[]]],
      [
        "names of an entity that stays",
        () => reader().nameMatches([{ text: "旧名", kinds: null, limit: 9 }]),
        [[]],
      ],
      [
        "attributes of an entity that stays",
        async () =>
          idsOf(await reader().entityPages([entityQuery({ attributes: [{ name: "level", in: ["CITY"] }] })])),
        [[]],
      ],
      [
        "pages of entities",
        async () => idsOf(await reader().entityPages([entityQuery()])),
        [["per:kept", "per:new"]],
      ],
      [
        "pages of documents",
        async () => idsOf(await reader().documentPages([documentQuery()])),
        [["doc:main"]],
      ],
      [
        "statements of an entity that stays",
        async () => idsOf(await reader().statementPages([statementQuery("per:kept")])),
        [["sta:kept"]],
      ],
      [
        "groups",
        () => reader().qualifierGroups([groupQuery("per:kept", "role")]),
        [[{ value: "SPEAKER", count: 1 }]],
      ],
      [
        "timelines",
        async () =>
          (await reader().timelinePages([timelineQuery()])).map(({ items }) =>
            items.map((item) => item.entity),
          ),
        [["per:new"]],
      ],
      [
        "evidence of a statement that stays",
        async () => (await reader().statements(["sta:kept"])).map((one) => one?.evidence.map(({ id }) => id)),
        [["evi:new"]],
      ],
      ["counts", () => reader().totals(), otherCounts],
    ])("removes the old data: %s", async (_what, ask, expected) => {
      await load(other);
      expect(await ask()).toEqual(expected);
    });

    it("accepts an empty data set", async () => {
      await load(empty);
      expect(await reader().totals()).toEqual({ entities: {}, statements: {}, evidence: 0, documents: [] });
    });

    it("reports its progress up to the total", async () => {
      const calls: [number, number][] = [];
      await store().replace(other, (done, total) => calls.push([done, total]));
      const total = calls[0]?.[1] ?? 0;
      expect(calls.at(-1)).toEqual([total, total]);
    });

    const faults = Object.entries(broken);
    it.each(faults)("refuses %s", async (_what, data) => {
      await expect(load(data)).rejects.toMatchObject({ code: "DANGLING_REFERENCE" });
    });

    it.each(faults)("keeps its data after refusing %s", async (_what, data) => {
      await load(data).catch(() => undefined);
      expect(await reader().totals()).toEqual(goodCounts);
    });

    it("refuses an unknown predicate", async () => {
      await expect(load(unknownPredicate)).rejects.toMatchObject({ code: "BAD_INPUT" });
    });

    it("keeps its data after refusing a predicate", async () => {
      await load(unknownPredicate).catch(() => undefined);
      expect(await reader().statements(["sta:gone"])).toStrictEqual([good.statements[0]]);
    });

    describe("interrupted", () => {
      const stop = new Error("broken off");
      const breakOff = (): Promise<unknown> =>
        store().replace(other, () => {
          throw stop;
        });

      it("rejects with the error that interrupted it", async () => {
        await expect(breakOff()).rejects.toBe(stop);
      });

      it("keeps the version", async () => {
        const before = await reader().dataVersion();
        await breakOff().catch(() => undefined);
        expect(await reader().dataVersion()).toEqual(before);
      });

      it("keeps the data", async () => {
        await breakOff().catch(() => undefined);
        expect(await reader().totals()).toEqual(goodCounts);
      });

      it("leaves no part of the new data", async () => {
        await breakOff().catch(() => undefined);
        expect(await reader().entities(["per:new"])).toEqual([null]);
      });

      it("can be tried again", async () => {
        await breakOff().catch(() => undefined);
        expect(await load(other)).toEqual({ version: other.version, changed: true });
      });
    });
  });

  describe("replace, with more rows than one statement can write", () => {
    const calls: number[] = [];
    beforeAll(async () => {
      await store().replace(large, (done) => calls.push(done));
    });

    it("reports increasing progress", () => {
      expect(calls).toEqual([...new Set(calls)].sort((a, b) => a - b));
    });

    it("writes every row", async () => {
      expect(await store().reader(NO_DEADLINE).totals()).toMatchObject(countsOf(large));
    });

    it("finds each of many ids in one batch", async () => {
      const ids = large.entities.map(({ id }) => id);
      const found = await store().reader(NO_DEADLINE).entities(ids);
      expect(found.map((one) => one?.id)).toEqual(ids);
    });

    it("never shows a partial load", async () => {
      const before = bulk("before", 500);
      const after = bulk("after", 550);
      await store().replace(before);
      const seen: Totals[] = [];
      const load = { ended: false };
      const loading = store()
        .replace(after)
        .finally(() => (load.ended = true));
      while (!load.ended) {
        seen.push(await store().reader(NO_DEADLINE).totals());
        await sleep(20);
      }
      await loading;
      const whole = [before, after].map(countsOf).map(({ evidence: read }) => read);
      expect(seen.filter((one) => !whole.includes(one.evidence) || !isWhole(one))).toEqual([]);
    }, 120_000);
  });
}

const empty = dataset({ version: "empty" });

const good = dataset({
  entities: [
    { ...named("per:kept", "林知夏", "旧名"), attributes: { level: "CITY" } },
    { ...named("org:gone", "旧称"), formerIds: ["org:merged"] },
  ],
  documents: [document("doc:gone", { publisher: "org:gone" })],
  articles: [article("art:gone", "doc:gone")],
  statements: [
    statement("sta:gone", "per:kept", "MEMBER_OF", "org:gone", {
      qualifiers: { role: "HOST" },
      evidence: [evidence("evi:gone", "doc:gone", { article: "art:gone" })],
    }),
    statement("sta:kept", "per:kept", "TOOK_PART_IN", "org:gone", {
      qualifiers: { role: "HOST" },
      evidence: [evidence("evi:old"), evidence("evi:new")],
    }),
    statement("sta:value", "org:gone", "FOUNDED_ON", { type: "DATE", edtf: "1999" }),
  ],
});
const goodCounts = {
  entities: { PERSON: 1, ORGANIZATION: 1 },
  statements: { MEMBER_OF: 1, TOOK_PART_IN: 1, FOUNDED_ON: 1 },
  evidence: 4,
  documents: [
    { document: "doc:gone", articles: 1, statements: 1 },
    { document: "doc:main", articles: 1, statements: 2 },
  ],
};

const other = dataset({
  entities: [named("per:new", "某人"), named("per:kept", "高远")],
  statements: [
    statement("sta:kept", "per:kept", "TOOK_PART_IN", "per:new", {
      qualifiers: { role: "SPEAKER" },
      evidence: [evidence("evi:new")],
    }),
  ],
});
const otherCounts = {
  entities: { PERSON: 2 },
  statements: { TOOK_PART_IN: 1 },
  evidence: 1,
  documents: [{ document: "doc:main", articles: 1, statements: 1 }],
};

const unknownPredicate = {
  ...dataset({
    entities: [entity("per:a"), entity("org:a")],
    statements: [
      statement("sta:1", "per:a", "MEMBER_OF", "org:a"),
      statement("sta:2", "per:a", "LIKES", "org:a"),
    ],
  }),
};

const read = evidence("evi:a");
const pair = [entity("per:a"), entity("org:a")];
const member = statement("sta:1", "per:a", "MEMBER_OF", "org:a");
const sound = dataset({ entities: pair, statements: [member] });
const broken: Readonly<Record<string, Dataset>> = {
  "a subject that is not in the data": dataset({ entities: [entity("org:a")], statements: [member] }),
  "an object that is not in the data": dataset({ entities: [entity("per:a")], statements: [member] }),
  "an article without its document": {
    ...sound,
    version: "b1",
    articles: [...sound.articles, article("art:x", "doc:none")],
  },
  "a publisher that is not in the data": dataset({
    documents: [document("doc:a", { publisher: "org:none" })],
  }),
  "evidence in an article that is not in the data": { ...sound, version: "b2", articles: [] },
  "evidence in a document that is not in the data": {
    ...sound,
    version: "b3",
    statements: [{ ...member, evidence: [{ ...read, document: "doc:none" }] }],
  },
  "a statement without evidence": dataset({ entities: pair, statements: [{ ...member, evidence: [] }] }),
  "a statement without object and value": dataset({
    entities: pair,
    statements: [{ ...member, object: null }],
  }),
  "a duplicated entity": dataset({ entities: [...pair, entity("per:a")] }),
  "a duplicated statement": dataset({ entities: pair, statements: [member, member] }),
};

// More rows than either store writes in one statement, in mixed order.
const large = bulk("large", 5_003);

function bulk(version: string, size: number): Dataset {
  const ids = Array.from({ length: size }, (_, index) => String((index * 7) % size));
  return dataset({
    version,
    entities: ids.map((id) => entity(`evt:${id}`)),
    statements: ids.flatMap((id) => [
      statement(`sta:${id}`, `evt:${id}`, "FIGURE", { type: "QUANTITY", amount: 1, unit: "" }),
      statement(`sta:r${id}`, `evt:${id}`, "PART_OF", "evt:0"),
    ]),
  });
}

function countsOf({ entities: { length: size } }: Dataset): Omit<Totals, "documents"> {
  return { entities: { EVENT: size }, statements: { FIGURE: size, PART_OF: size }, evidence: 2 * size };
}

/** Every entity has one statement of each kind with one evidence each, before and after the load. */
function isWhole({ entities, statements, evidence: read }: Totals): boolean {
  const size = entities["EVENT"] ?? 0;
  return statements["FIGURE"] === size && statements["PART_OF"] === size && read === 2 * size;
}
