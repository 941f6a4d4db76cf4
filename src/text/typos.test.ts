import { describe, expect, it } from "vitest";

import { isHan } from "./fold.js";
import { readings } from "./readings.js";
import { EDIT, oneCharacterOff, soundsLike } from "./typos.js";

function alike(query: string, name: string): boolean {
  const read = (text: string): (string | null)[] => readings(text, { person: true });
  return soundsLike(query, name, { query: read(query), name: read(name) });
}

describe("a name that sounds like the query", () => {
  it.each([
    ["罗春瑛", "罗春英"],
    ["罗纯英", "罗春英"],
    ["罗纯瑛", "罗春英"],
    ["骆明", "罗明"],
  ])("%s: %s", (query, name) => {
    expect(alike(query, name)).toBe(true);
  });

  it.each([
    ["the name itself", "罗春英", "罗春英"],
    ["no character of the name", "骆纯瑛", "罗春英"],
    ["another sound", "罗春明", "罗春英"],
    ["a part of the name", "罗春", "罗春英"],
    ["more than the name", "罗春瑛明", "罗春英"],
    ["a single character", "骆", "罗"],
    ["characters without a reading", "罗春1", "罗春2"],
  ])("does not exist for %s", (_, query, name) => {
    expect(alike(query, name)).toBe(false);
  });
});

describe("a name that differs from the query in one character", () => {
  const off = (query: string, name: string): readonly unknown[] => {
    const found = oneCharacterOff(query, name, isHan);
    return found ? [found.text, found.how] : [];
  };

  it.each([
    ["another one at the beginning", "戊乙丙丁己", "甲乙丙丁己", "甲乙丙丁己", EDIT.REPLACED],
    ["another one inside", "甲乙戊丁己", "甲乙丙丁己", "甲乙丙丁己", EDIT.REPLACED],
    ["another one at the end", "甲乙丙丁戊", "甲乙丙丁己", "甲乙丙丁己", EDIT.REPLACED],
    ["one missing", "甲乙丁己庚", "甲乙丙丁己庚", "甲乙丙丁己庚", EDIT.INSERTED_OR_DELETED],
    ["one too many", "甲乙丙戊丁己", "甲乙丙丁己", "甲乙丙丁己", EDIT.INSERTED_OR_DELETED],
    ["one too many at the end", "甲乙丙丁己戊", "甲乙丙丁己", "甲乙丙丁己", EDIT.INSERTED_OR_DELETED],
    ["one missing at the beginning", "乙丙丁己庚", "甲乙丙丁己庚", "甲乙丙丁己庚", EDIT.INSERTED_OR_DELETED],
    [
      "one missing before another one in a part",
      "甲乙丙丁己",
      "甲乙丙丁戊己",
      "甲乙丙丁戊己",
      EDIT.INSERTED_OR_DELETED,
    ],
    ["another one inside a part", "乙戊丁己庚", "甲乙丙丁己庚辛", "乙丙丁己庚", EDIT.INSIDE_PART],
    ["another one inside its beginning", "甲戊丙丁己", "甲乙丙丁己庚", "甲乙丙丁己", EDIT.INSIDE_PART],
  ])("%s", (_, query, name, text, how) => {
    expect(off(query, name)).toEqual([text, how]);
  });

  it.each([
    ["the name itself", "甲乙丙丁己", "甲乙丙丁己"],
    ["two others", "甲戊丙戊己", "甲乙丙丁己"],
    ["a short query", "甲乙丙戊", "甲乙丙丁"],
    ["a short name", "甲乙丙丁戊", "甲乙丙丁"],
    ["another one at the end of a part", "乙丙丁己戊", "甲乙丙丁己庚辛"],
    ["another one at the beginning of a part", "戊丙丁己庚", "甲乙丙丁己庚辛"],
    ["one missing from a part of the name", "甲乙丁己庚", "甲乙丙丁己庚辛壬"],
    ["another digit", "标准41568", "标准41569"],
    ["a digit for a character", "甲乙丙丁1", "甲乙丙丁己"],
    ["a digit too many", "甲乙丙丁己1", "甲乙丙丁己"],
    ["another numeral", "云溪市第九医院", "云溪市第四医院"],
    ["a numeral too many in a number", "云溪市第十四医院", "云溪市第四医院"],
    ["two that changed places", "乙甲丙丁己", "甲乙丙丁己"],
  ])("does not exist for %s", (_, query, name) => {
    expect(off(query, name)).toEqual([]);
  });
});
