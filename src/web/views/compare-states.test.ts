import { expect, test } from "vitest";

import type { CertaintyLevel, StatementLineFragment } from "../../client/index.js";
import { compareStates, type ComparedState } from "./compare-states.js";

const bound = { date: null, earliest: null, latest: null, basis: "UNKNOWN", ruleLabel: null } as const;

function post(person: string, title: string, level: CertaintyLevel = "CERTAIN"): StatementLineFragment {
  return {
    plainId: `stm:${person}-${title}`,
    rank: "NORMAL",
    status: "STATED",
    statusLabel: "",
    evidenceCount: 1,
    certainty: { level, reason: "STATED_PERIOD" },
    period: { edtf: null, start: bound, end: bound },
    predicate: { name: "HOLDS_POSITION", label: "", reverseLabel: null, time: "STATE" },
    subject: { plainId: `per:${person}`, kind: "PERSON", label: person },
    object: { plainId: "org:a", kind: "ORGANIZATION", label: "a" },
    value: null,
    qualifiers: [{ name: "title", label: "", value: title, entity: null }],
  };
}

const ids = (states: readonly ComparedState[]): string[] => states.map(({ line }) => line.plainId);
const personOf = ({ subject }: StatementLineFragment) => subject;

test("tells who came, who went and who stayed", () => {
  const { came, went, stayed } = compareStates(
    [post("甲", "局长"), post("乙", "副局长")],
    [post("甲", "局长"), post("丙", "副局长")],
    personOf,
  );
  expect([ids(came), ids(went), ids(stayed)]).toEqual([
    ["stm:丙-副局长"],
    ["stm:乙-副局长"],
    ["stm:甲-局长"],
  ]);
});

test("who left one post and took another has one change", () => {
  const { came, went, changed } = compareStates([post("甲", "副局长")], [post("甲", "局长")], personOf);
  expect([came, went]).toEqual([[], []]);
  expect(changed.map(({ person, from, to }) => [person.label, ids(from), ids(to)])).toEqual([
    ["甲", ["stm:甲-副局长"], ["stm:甲-局长"]],
  ]);
});

test("who took another post beside the first has come to it only", () => {
  const { came, changed } = compareStates(
    [post("甲", "副局长")],
    [post("甲", "副局长"), post("甲", "书记")],
    personOf,
  );
  expect([ids(came), changed]).toEqual([["stm:甲-书记"], []]);
});

test("what is only possible on one of the days has not surely stayed", () => {
  const { stayed, unsettled } = compareStates(
    [post("甲", "局长"), post("乙", "副局长", "POSSIBLE")],
    [post("甲", "局长", "POSSIBLE"), post("乙", "副局长", "POSSIBLE")],
  );
  expect(stayed).toEqual([]);
  expect(unsettled.map(({ before, after }) => [before, after])).toEqual([
    ["CERTAIN", "POSSIBLE"],
    ["POSSIBLE", "POSSIBLE"],
  ]);
});

test("who is cited only between the days is not lost", () => {
  const { came, between } = compareStates([post("甲", "局长")], [], personOf, [
    post("甲", "局长"),
    post("乙", "局长"),
  ]);
  expect([came, ids(between)]).toEqual([[], ["stm:乙-局长"]]);
});
