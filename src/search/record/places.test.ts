import { describe, expect, it } from "vitest";

import type { Statement } from "../../domain/statement.js";
import { chainNames, placesOf } from "./places.js";
import { entity, statement } from "./records.fixture.js";
import { linksOf } from "./links.js";

const ENTITIES = [
  ...["省", "市", "区", "外"].map((id) => entity(id, "PLACE")),
  ...["局", "校"].map((id) => entity(id, "ORGANIZATION")),
  ...[entity("人", "PERSON"), entity("会", "EVENT"), entity("协议", "AGREEMENT"), entity("书", "WORK")],
  entity("奖", "HONOR"),
];
const MAP = [
  statement("市", "PART_OF", "省"),
  statement("区", "LOCATED_IN", "市"),
  statement("局", "BASED_IN", "市"),
  statement("校", "LOCATED_IN", "区"),
];

function places(id: string, statements: readonly Statement[]): string[] {
  const links = linksOf([...MAP, ...statements]);
  return placesOf(ENTITIES, (one) => links.get(one) ?? [])(id);
}

const took = (subject: string, role: string): Statement =>
  statement(subject, "TOOK_PART_IN", "会", { qualifiers: { role } });

describe("the places of", () => {
  it.each<readonly [string, string, readonly Statement[], readonly string[]]>([
    ["a place: itself and what contains it", "区", [], ["区", "市", "省"]],
    ["the largest place: itself alone", "省", [], ["省"]],
    ["an organization: its seat and what contains that", "局", [], ["市", "省"]],
    ["an organization in a part of a city", "校", [], ["区", "市", "省"]],
    ["an event: where it was held", "会", [statement("会", "HELD_AT", "区")], ["区", "市", "省"]],
    [
      "an event held in an organization: where that is",
      "会",
      [statement("会", "HELD_AT", "校")],
      ["区", "市", "省"],
    ],
    [
      "an event held somewhere: not where its organizer sits",
      "会",
      [statement("会", "HELD_AT", "外"), took("局", "ORGANIZER")],
      ["外"],
    ],
    ["an event held nowhere: where its organizer sits", "会", [took("局", "ORGANIZER")], ["市", "省"]],
    ["an event: not where an attendee sits", "会", [took("局", "ATTENDEE")], []],
    [
      "a person: where the organization of a post sits",
      "人",
      [statement("人", "HOLDS_POSITION", "局")],
      ["市", "省"],
    ],
    [
      "a person: not the place of an event with this person",
      "人",
      [took("人", "ATTENDEE"), statement("会", "HELD_AT", "区")],
      [],
    ],
    ["an agreement: where its parties sit", "协议", [statement("局", "PARTY_TO", "协议")], ["市", "省"]],
    ["a work: where its issuer sits", "书", [statement("局", "ISSUED", "书")], ["市", "省"]],
    ["a work: the place it stands in", "书", [statement("书", "LOCATED_IN", "区")], ["区", "市", "省"]],
    ["an honor: nowhere", "奖", [statement("局", "RECEIVED_HONOR", "奖")], []],
    ["places that contain each other: both, once", "省", [statement("省", "PART_OF", "市")], ["市", "省"]],
    ["a deprecated statement: nowhere", "会", [statement("会", "HELD_AT", "区", { rank: "DEPRECATED" })], []],
  ])("%s", (_, id, statements, found) => {
    expect(places(id, statements)).toEqual([...found].sort());
  });
});

describe("the names of a place with the places around it", () => {
  const place = (id: string, subkind: string, short?: string) =>
    entity(id, "PLACE", { subkind, names: short === undefined ? [] : [{ text: short, kind: "SHORT" }] });
  const LAND = [
    place("华国", "COUNTRY"),
    place("云省", "PROVINCE", "云"),
    place("溪市", "CITY", "溪"),
    place("甲县", "COUNTY", "甲"),
    place("乙镇", "TOWNSHIP"),
    place("溪新区", "REGION"),
    place("甲园", "SITE"),
    entity("甲局", "ORGANIZATION"),
  ];
  const PARTS: readonly (readonly [string, string])[] = [
    ["云省", "华国"],
    ["溪市", "云省"],
    ["甲县", "溪市"],
    ["乙镇", "甲县"],
    ["溪新区", "溪市"],
    ["甲园", "甲县"],
    ["甲局", "甲县"],
  ];
  const called = (id: string, more: readonly Statement[] = []): string[] => {
    const parts = PARTS.map(([part, whole]) => statement(part, "PART_OF", whole));
    const links = linksOf([...parts, ...more]);
    return chainNames(LAND, (one) => links.get(one) ?? [])(id);
  };

  it.each([
    ["云省", []],
    ["溪市", ["云省溪市", "云溪市"]],
    ["甲县", ["溪市甲县", "溪甲县", "云省溪市甲县", "云溪甲县", "云省甲县", "云甲县"]],
    [
      "乙镇",
      [
        ...["甲县乙镇", "甲乙镇", "溪市甲县乙镇", "溪甲乙镇"],
        ...["云省溪市甲县乙镇", "云溪甲乙镇", "云省乙镇", "云乙镇"],
      ],
    ],
    ["溪新区", []],
    ["甲园", []],
    ["甲局", []],
    ["无", []],
  ])("%s: %j", (id, names) => {
    expect(called(id)).toEqual(names);
  });

  it("end where two places contain each other", () => {
    expect(called("溪市", [statement("云省", "PART_OF", "溪市")])).toEqual(["云省溪市", "云溪市"]);
  });
});
