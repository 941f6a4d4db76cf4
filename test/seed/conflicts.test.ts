import { beforeAll, describe, expect, it } from "vitest";

import type { Conflict } from "../../src/domain/conflict/find.js";
import { findConflicts, isSettled } from "../../src/domain/conflict/find.js";
import type { Statement } from "../../src/domain/statement.js";
import { parseDate } from "../../src/domain/time.js";
import { checkedSeed } from "../support/seed-data.js";

/** A conflict of the sources as it was read in the texts, before the rules: what is said of what, and which is better. */
interface Read {
  readonly rule: Conflict["rule"];
  readonly of: string;
  readonly said: readonly string[];
  /** Null: the texts do not tell. */
  readonly better: string | null;
  readonly by: Conflict["preference"]["by"];
  /** What the figure should be. */
  readonly computed?: string;
}

const READ: readonly Read[] = [
  { rule: "SAME_FIGURE", of: "千佛寺村", said: ["272户", "227户"], better: null, by: "NOTHING" },
  {
    rule: "COMPUTED_FIGURE",
    of: "西充县",
    said: ["1.48万台次", "1850台次", "90台次"],
    better: "90台次",
    by: "RANK",
    // 14,800 to 29,600 in 244 days.
    computed: "61–121 台次",
  },
  {
    rule: "COMPUTED_FIGURE",
    of: "大邑县",
    said: ["51420.15度", "38089.78度", "34.99%"],
    better: "51420.15度 38089.78度",
    by: "RANK",
    computed: "25.92 %",
  },
  { rule: "TWO_COUNTS", of: "四川省第四人民医院", said: ["3批次", "3支"], better: null, by: "NOTHING" },
  { rule: "TWO_COUNTS", of: "四川省机关事务管理局", said: ["28个", "20个"], better: "28个", by: "PRECISION" },
  { rule: "TWO_NAMES", of: "四川机关事务", said: ["川X 01-197", "川01-197号"], better: null, by: "NOTHING" },
  {
    rule: "TWO_NAMES",
    of: "四川机关事务",
    said: ["四川省刊型内部资料", "四川省刊行内部资料"],
    better: null,
    by: "NOTHING",
  },
  {
    rule: "TWO_NAMES",
    of: "机关事务理论研讨会暨数字机关事务治理学术研讨会",
    said: ["机关事务理论研究暨数字机关事务治理学术研讨会", "机关事务理论研讨会暨数字机关事务治理学术研讨会"],
    better: "机关事务理论研讨会暨数字机关事务治理学术研讨会",
    by: "RANK",
  },
  {
    rule: "TWO_NAMES",
    of: "省级住房公积金管理中心 抓实“川渝通办” 服务提质增效",
    said: [
      "省级住房公积金管理中心 抓实“川渝通办” 服务提质增效",
      "省级住房公积金中心抓实“川渝通办”服务提质增效",
    ],
    better: "省级住房公积金管理中心 抓实“川渝通办” 服务提质增效",
    by: "RANK",
  },
  {
    rule: "TWO_NAMES",
    of: "绵阳—北碚签署机关事务高质量协同发展合作协议",
    said: ["绵阳—北碚签署机关事务高质量协同发展合作协议", "绵阳—北碚签署机关事务高质量发展合作协议"],
    better: "绵阳—北碚签署机关事务高质量协同发展合作协议",
    by: "RANK",
  },
  {
    rule: "TWO_NAMES",
    of: "公共部门引领环境可持续性倡议",
    said: ["公共部门引领环境可持续性倡议", "公共部门带头环境可持续性倡议"],
    better: null,
    by: "NOTHING",
  },
  {
    rule: "TWO_NAMES",
    of: "新加坡可持续发展和环境部",
    said: ["新加坡可持续发展和环境部", "新加坡可持续发展与环境部"],
    better: null,
    by: "NOTHING",
  },
  {
    rule: "TWO_NAMES",
    of: "四川省机关事务管理局",
    said: ["四川省人民政府机关事务局", "四川省人民政府机关事务管理局"],
    better: "四川省人民政府机关事务管理局",
    by: "RANK",
  },
  {
    rule: "TWO_NAMES",
    of: "第三批全国机关事务标准化实训试点",
    said: ["第三批全国机关事务标准化实训试点", "第三批机关事务标准化试点"],
    better: "第三批全国机关事务标准化实训试点",
    by: "RANK",
  },
  { rule: "TWO_NAMES", of: "机关事务管理 术语", said: ["通俗性", "易懂性"], better: null, by: "NOTHING" },
];

describe("the conflicts of the shipped data", () => {
  let found: readonly Conflict[];
  let statements: ReadonlyMap<string, Statement>;
  let labels: ReadonlyMap<string, string>;

  beforeAll(async () => {
    const { dataset } = await checkedSeed();
    statements = new Map(dataset.statements.map((one) => [one.id, one]));
    labels = new Map(dataset.entities.map(({ id, label }) => [id, label]));
    const published = new Map(
      dataset.documents.map(({ id, published: day }) => [id, day === null ? null : parseDate(day).latest]),
    );
    const candidates = dataset.statements.map(({ evidence, ...rest }) => ({
      ...rest,
      documents: [...new Set(evidence.map(({ document }) => document))],
    }));
    found = findConflicts(candidates, null, (id) => published.get(id) ?? null);
  });

  const said = (id: string): string => {
    const value = statements.get(id)?.value;
    if (value?.type === "QUANTITY") return `${String(value.amount)}${value.unit}`;
    return value?.type === "TEXT" ? value.text : "";
  };
  const matching = ({ rule, of, said: texts }: Read): readonly Conflict[] =>
    found.filter(
      (one) =>
        one.rule === rule &&
        labels.get(one.entity) === of &&
        [...texts].sort().join() === one.statements.map(said).sort().join(),
    );

  it.each(READ)("are found: $rule of $of", (read) => {
    const [conflict, ...more] = matching(read);
    expect(more).toEqual([]);
    expect(conflict?.preference.by).toBe(read.by);
    expect(conflict?.computed ?? undefined).toBe(read.computed);
    if (read.better === null) expect(conflict?.preferred).toBeNull();
    else expect(read.better).toContain(said(conflict?.preferred ?? ""));
  });

  it("are no others", () => {
    const known = new Set(READ.flatMap(matching).map(({ id }) => id));
    expect(found.filter(({ id }) => !known.has(id))).toEqual([]);
  });

  it("have a reason wherever an editor decided, and two sources each", () => {
    for (const conflict of found) {
      expect(isSettled(conflict)).toBe(conflict.preference.by === "RANK");
      const places = conflict.statements.flatMap((id) => statements.get(id)?.evidence ?? []);
      expect(places.length).toBeGreaterThanOrEqual(2);
    }
  });
});
