import { expect, test } from "vitest";

import { detailsOf, detailText } from "./qualifiers.js";

function qualifier(name: string, value: string, label: string | null = null) {
  return {
    name,
    label: name,
    value,
    entity: label === null ? null : { plainId: `org:${label}`, kind: "ORGANIZATION" as const, label },
  };
}

test("a detail with several values is one detail", () => {
  const details = detailsOf([qualifier("with", "甲", "甲"), qualifier("with", "乙", "乙")], null);
  expect(details.map(({ name, values }) => [name, values.length])).toEqual([["with", 2]]);
});

test("a name is left out where the entity itself is given, and kept where it is not", () => {
  const details = detailsOf(
    [qualifier("conferrer", "甲"), qualifier("conferrer", "丙"), qualifier("conferrerId", "甲", "甲")],
    null,
  );
  expect(details.map(({ name, values }) => [name, values])).toEqual([
    ["conferrer", ["丙"]],
    ["conferrerId", [expect.objectContaining({ label: "甲" })]],
  ]);
});

test("the words of the source follow the role, unless they are the same", () => {
  const details = detailsOf(
    [qualifier("role", "主办"), qualifier("roleTerm", "主办"), qualifier("roleTerm", "召开")],
    null,
  );
  expect(details).toEqual([{ name: "role", label: "role", values: ["主办"], terms: ["召开"] }]);
});

test("a date is left out where the line shows the same date", () => {
  const dated = [qualifier("conferredOn", "2021")];
  expect(detailsOf(dated, "2021")).toEqual([]);
  expect(detailsOf(dated, "2021-05")).toHaveLength(1);
});

test("codes are said in words", () => {
  expect(detailText("nameKind", "FORMER", (_zh, en) => en)).toBe("former name");
  expect(detailText("forPeriod", "2021-05", (zh) => zh)).toBe("2021年5月");
  expect(detailText("indicator", "人数", (zh) => zh)).toBe("人数");
});
