import { beforeAll, describe, expect, it } from "vitest";

import type { Dataset } from "../../src/domain/dataset.js";
import type { Entity } from "../../src/domain/entity.js";
import type { Statement } from "../../src/domain/statement.js";
import { qualifierValues } from "../../src/domain/statement.js";
import type { Bound, Period } from "../../src/domain/time.js";
import { formatDay, isFirm, isLimited } from "../../src/domain/time.js";
import { predicate } from "../../src/domain/vocabulary.js";
import { shippedData } from "../support/seed-data.js";

// What the texts say of some facts that were read wrongly once. Each value was taken from the text, not from the data.

let dataset: Dataset;
let byId: ReadonlyMap<string, Entity>;

beforeAll(async () => {
  dataset = await shippedData();
  byId = new Map(dataset.entities.map((entity) => [entity.id, entity]));
});

function entity(name: string | RegExp): Entity {
  const found = dataset.entities.filter(({ names }) =>
    names.some(({ text }) => (typeof name === "string" ? text === name : name.test(text))),
  );
  if (found[0] === undefined) throw new Error(`no ${String(name)}`);
  return found[0];
}

const labelOf = (id: string): string => byId.get(id)?.label ?? id;

/** The statements of this subject, predicate and object, each null for any. */
function statements(
  subject: string | RegExp | null,
  name: string,
  object: string | RegExp | null = null,
): Statement[] {
  const [one, other] = [subject, object].map((end) => (end === null ? null : entity(end).id));
  return dataset.statements.filter(
    (statement) =>
      statement.predicate === name &&
      (one === null || statement.subject === one) &&
      (other === null || statement.object === other),
  );
}

/** First and last possible day. */
function days({ start, end }: Period): readonly (string | null)[] {
  const day = (one: number | null, shift = 0): string | null =>
    one === null ? null : formatDay(one - shift);
  return [day(start.earliest), day(end.latest, 1)];
}

function only(found: readonly Statement[]): Statement {
  const [first, ...more] = found;
  expect(more).toEqual([]);
  if (!first) throw new Error("no such statement");
  return first;
}

describe("days", () => {
  it.each<[string | RegExp, string | null, string | null]>([
    [/^川渝机关事务青年干部.*开班仪式$/, "2020-11-18", "2020-11-20"],
    [/^2020年“民法典，让生活更美好”法治微视频、微电影大赛$/, "2020-01-01", "2020-12-31"],
    ["党的十八届四中全会", "2014-10-20", "2014-10-23"],
    ["党的十九大", "2017-10-18", "2017-10-24"],
    ["汶川大地震", "2008-05-12", "2008-05-12"],
    ["芦山地震", "2013-04-20", "2013-04-20"],
  ])("of %s are its own", (name, first, last) => {
    expect(days(entity(name).period)).toEqual([first, last]);
  });

  it("of the opening of the training are those of the training, at its school", () => {
    const opening = /^川渝机关事务青年干部.*开班仪式$/;
    expect(entity(opening).period.start.rule).toBe("PART_OF");
    expect(statements(opening, "HELD_AT").map(({ object }) => labelOf(object ?? ""))).toEqual([
      "广安市小平干部学院",
    ]);
  });

  it("of somebody's part in an event are those of the event", () => {
    for (const [event, day] of [
      ["汶川大地震", "2008-05-12"],
      ["芦山地震", "2013-04-20"],
    ] as const)
      expect(days(only(statements("周洁", "TOOK_PART_IN", event)).period)).toEqual([day, day]);
  });

  it("of the agreements behind 绵碚 are no later than it", () => {
    const signed = dataset.statements.filter(
      ({ predicate: name, period }) => name === "PARTY_TO" && period.end.rule === "BASIS_OF",
    );
    expect(new Set(signed.map(({ object }) => object)).size).toBe(2);
    for (const { period } of signed) expect(days(period)[1]).toBe("2020-11-10");
  });

  it("of foundings are as vague as the text", () => {
    const founded = (name: string): unknown => {
      const { value, period } = only(statements(name, "FOUNDED_ON"));
      return [value?.type === "DATE" ? value.edtf : null, ...days(period)];
    };
    expect(founded("饲料厂")).toEqual(["198X/199X", "1980-01-01", "1999-12-31"]);
    expect(founded("全国机关事务管理标准化工作组")).toEqual(["../2020-05", null, "2020-05-31"]);
    expect(founded("西充县公务用车管理中心")).toEqual(["2016-07/..", "2016-07-01", "2020-12-31"]);
  });

  it("of the pilot of standards are 2018, of the idea 2016", () => {
    const [pilot] = statements("四川省机关事务管理局", "DESIGNATED_AS", "全国机关事务标准化建设试点");
    expect(days(pilot?.period ?? entity("周洁").period)).toEqual(["2018-01-01", "2018-12-31"]);
    const ideas = dataset.entities.filter(({ label }) => /标准化.*(?:理念|思路)/.test(label));
    expect(ideas.map(({ period }) => days(period)[0])).toEqual(["2016-01-01"]);
    for (const { label } of ideas) expect(label).not.toContain("试点");
  });

  it("of what was reported at the meeting of 2021-05-08 are no later than it", () => {
    const reported = dataset.statements.filter(
      ({ period, evidence }) =>
        period.end.rule === "REPORTED_AT" &&
        evidence.some(({ article }) => article.includes("bulletin-2021-05-28")),
    );
    expect(reported.length).toBeGreaterThan(2);
    for (const { period } of reported) expect((days(period)[1] ?? "") <= "2021-05-08").toBe(true);
  });

  it("of an award that names the years of a plan are unknown", () => {
    for (const { period } of statements(null, "RECEIVED_HONOR", "2016—2020年全国普法工作先进单位"))
      expect(days(period)[0] === "2022-01-01").toBe(false);
  });
});

describe("no day of a publication is the day of a fact", () => {
  it("an inferred bound has a rule, an upper bound by a report begins nothing", () => {
    const wrong = dataset.statements.filter(({ period }) =>
      [period.start, period.end].some(
        (bound: Bound) =>
          (bound.basis === "INFERRED" &&
            bound.rule === undefined &&
            bound.latest !== null &&
            bound.earliest !== null) ||
          (bound === period.start && bound.basis === "REPORTED_BY"),
      ),
    );
    expect(wrong.map(({ subject, predicate: name }) => `${labelOf(subject)} ${name}`)).toEqual([]);
  });

  it("occurrences that no source dates are many, and each has an upper bound", () => {
    const undated = dataset.statements.filter(
      ({ predicate: name, period }) =>
        predicate(name).time === "OCCURRENCE" && period.end.basis === "REPORTED_BY",
    );
    expect(undated.length).toBeGreaterThan(100);
  });
});

it("nothing happens outside the life of the organizations at its ends", () => {
  const ends = ["FOUNDED_ON", "DISSOLVED_ON", "ESTABLISHED", "SUCCEEDED_BY", "RENAMED_TO", "FIGURE", "NAMED"];
  const wrong = dataset.statements.filter((statement) => {
    if (ends.includes(statement.predicate) || !isFirm(statement.period)) return false;
    return [statement.subject, statement.object].some((id) => {
      const life = byId.get(id ?? "");
      if (life?.kind !== "ORGANIZATION" || !isLimited(life.period)) return false;
      const [from, to] = [life.period.start.earliest ?? -Infinity, life.period.end.latest ?? Infinity];
      return (statement.period.start.earliest ?? from) < from || (statement.period.end.latest ?? to) > to;
    });
  });
  expect(
    wrong.map(
      ({ subject, predicate: name, object }) => `${labelOf(subject)} ${name} ${labelOf(object ?? "")}`,
    ),
  ).toEqual([]);
});

describe("whole facts", () => {
  const named = (statement: Statement, qualifier: string): string[] =>
    qualifierValues(statement.qualifiers[qualifier]).map(labelOf).sort();

  it.each([
    ["四川省机关事务管理局", "四川大学", "四川大学机关事务研究中心"],
    ["绵阳市机关事务管理局", "西南科技大学", "中国科技城（绵阳）机关事务研究中心"],
  ])("%s and %s founded %s together", (one, other, center) => {
    expect(named(only(statements(one, "ESTABLISHED", center)), "with")).toEqual([other]);
    expect(named(only(statements(other, "ESTABLISHED", center)), "with")).toEqual([one]);
  });

  it("a paper has its prize, and the prize its paper", () => {
    const honor = "全国机关事务理论研究特等奖";
    expect(named(only(statements("四川省机关事务管理局", "RECEIVED_HONOR", honor)), "for")).toEqual([
      "机关事务管理精细化研究",
    ]);
    expect(named(only(statements("机关事务管理精细化研究", "RECEIVED_HONOR", honor)), "recipient")).toEqual([
      "四川省机关事务管理局",
    ]);
  });

  it("the magazine has its supervisor, sponsor, board and printer, and is subordinate to nobody", () => {
    // The magazine and its issue.
    const works = dataset.entities.filter(({ kind, label }) => kind === "WORK" && label === "四川机关事务");
    const ids = works.map(({ id }): string | null => id);
    const roles = dataset.statements
      .filter(({ predicate: name, object }) => name === "CONTRIBUTED_TO" && ids.includes(object))
      .map(({ qualifiers }) => qualifiers["role"]);
    expect(roles).toEqual(expect.arrayContaining(["SUPERVISOR", "SPONSOR", "EDITORIAL_BOARD", "PRINTER"]));
    const above = dataset.statements.filter(
      ({ predicate: name, subject }) => name === "SUBORDINATE_TO" && ids.includes(subject),
    );
    expect(above).toEqual([]);
  });

  it("a photographer is no author", () => {
    expect(statements("王萍", "AUTHORED")).toEqual([]);
    for (const { qualifiers } of statements("王萍", "CONTRIBUTED_TO"))
      expect(["PHOTOGRAPHER", "EDITOR"]).toContain(qualifiers["role"]);
  });

  it("an article about somebody is about him", () => {
    expect(statements(null, "ABOUT", "王昌清").length).toBeGreaterThan(0);
  });

  it("roles keep the words of the sources", () => {
    const terms = new Set(
      dataset.statements.flatMap(({ qualifiers }) => qualifierValues(qualifiers["roleTerm"])),
    );
    for (const term of ["作动员讲话", "摄影", "参加救治", "承印"]) expect([...terms]).toContain(term);
  });
});

describe("facts that were wrong", () => {
  it.each<[string, string, string | null]>([
    ["绵阳市机关事务管理局", "SUBORDINATE_TO", null],
    ["肖江", "MEMBER_OF", null],
    ["四川大学", "TOOK_PART_IN", "第三届全国机关事务管理理论研究与研究中心建设学术研讨会"],
  ])("%s %s %s is none", (subject, name, object) => {
    expect(statements(subject, name, object)).toEqual([]);
  });

  it("a promise is planned", () => {
    const promised = statements("国网四川电动汽车服务有限公司", "SUPPORTED");
    expect(promised.map(({ status }) => status)).toEqual(["PLANNED"]);
  });

  it("praise is no designation", () => {
    expect(dataset.entities.filter(({ label }) => label === "中国酒都")).toEqual([]);
  });

  it("an honor of a medic whom nobody names is no honor of the hospital", () => {
    for (const honor of ["全国抗疫巾帼英雄", "优秀医师"]) {
      expect(statements(null, "RECEIVED_HONOR", honor)).toEqual([]);
      expect(statements(null, "MEMBER_RECEIVED_HONOR", honor).length).toBeGreaterThan(0);
    }
    const [doctors] = statements("四川省第四人民医院", "MEMBER_RECEIVED_HONOR", "优秀医师");
    expect(doctors?.qualifiers["count"]).toBe(34);
  });

  it("only departments for government offices are BUREAU", () => {
    const bureaus = dataset.entities.filter(({ subkind }) => subkind === "BUREAU").map(({ label }) => label);
    expect(bureaus.filter((label) => /公安|税务|财政|统计|卫健|教育/.test(label))).toEqual([]);
  });

  it("what was missing is there", () => {
    expect(
      statements("华中科技大学同济医学院附属协和医院肿瘤中心", "PART_OF").map(({ object }) =>
        labelOf(object ?? ""),
      ),
    ).toEqual(["华中科技大学同济医学院附属协和医院"]);
    expect(statements("周洁", "TOOK_PART_IN").some(({ period }) => days(period)[0] === "2020-01-25")).toBe(
      true,
    );
    expect(entity("“法治化+机关事务”行动").kind).toBe("EVENT");
    expect(entity("巴中市南江中心").label).toBe("南江县机关事务服务中心");
    const planned = dataset.statements.filter(
      ({ status, period }) =>
        status === "PLANNED" && [period.start.edtf, period.end.edtf].some((date) => date?.startsWith("2025")),
    );
    expect(planned.length).toBeGreaterThan(0);
  });
});
