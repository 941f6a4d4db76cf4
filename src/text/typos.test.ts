import { describe, expect, it } from "vitest";

import { isHan } from "./fold.js";
import { readings } from "./readings.js";
import {
  EDIT,
  gapsOfShortName,
  oneCharacterOff,
  SHORT_EDIT,
  shortNameEdit,
  shortNamesNear,
  soundsLike,
} from "./typos.js";

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

describe("the short name of a person that a query is nearly spelled as", () => {
  it.each([
    ["a look-alike for the surname", "栗川", "粟川", SHORT_EDIT.LOOKS_ALIKE],
    ["a look-alike at the end", "陈准", "陈淮", SHORT_EDIT.LOOKS_ALIKE],
    ["a look-alike inside", "林未夏", "林末夏", SHORT_EDIT.LOOKS_ALIKE],
    ["a look-alike of four", "欧阳淮夏", "欧阳准夏", SHORT_EDIT.LOOKS_ALIKE],
    ["two exchanged at the end", "林夏知", "林知夏", SHORT_EDIT.SWAPPED],
    ["two exchanged at the beginning", "知林夏", "林知夏", SHORT_EDIT.SWAPPED],
    ["two exchanged in the middle", "欧知阳夏", "欧阳知夏", SHORT_EDIT.SWAPPED],
    ["one typed twice", "林知知夏", "林知夏", SHORT_EDIT.DOUBLED],
    ["the surname typed twice", "林林知夏", "林知夏", SHORT_EDIT.DOUBLED],
    ["one of four typed twice", "欧阳知知夏", "欧阳知夏", SHORT_EDIT.DOUBLED],
    ["one left out", "林夏", "林知夏", SHORT_EDIT.MISSING],
    ["one of four left out", "欧知夏", "欧阳知夏", SHORT_EDIT.MISSING],
    ["one of two units left out", "林夏", "林𠮷夏", SHORT_EDIT.MISSING],
  ])("%s", (_, query, name, how) => {
    expect(shortNameEdit(query, name)).toBe(how);
    const isFound =
      how === SHORT_EDIT.MISSING
        ? gapsOfShortName(query).some(([before, after]) => name.startsWith(before) && name.endsWith(after))
        : shortNamesNear(query).includes(name);
    expect(isFound).toBe(true);
  });

  it.each([
    ["the name itself", "林知夏", "林知夏"],
    ["a character that does not look alike", "林知春", "林知夏"],
    ["another surname", "李知夏", "林知夏"],
    ["two look-alikes", "栗准", "粟淮"],
    ["a look-alike and a swap", "陈川准", "陈淮川"],
    ["two characters exchanged", "川粟", "粟川"],
    ["two far ones exchanged", "夏知林", "林知夏"],
    ["another character too many", "林知春夏", "林知夏"],
    ["the surname left out", "知夏", "林知夏"],
    ["the last one left out, which is a beginning", "林知", "林知夏"],
    ["one of two left out", "林", "林夏"],
    ["two left out", "欧夏", "欧阳知夏"],
    ["a longer name", "欧阳知夏春", "欧阳知秋春"],
    ["letters", "abc", "acb"],
    ["a mark inside the name", "林夏", "林 夏"],
  ])("does not exist for %s", (_, query, name) => {
    expect(shortNameEdit(query, name)).toBeNull();
  });

  it("is among the names to look for, and all of those are near", () => {
    for (const query of ["栗川", "陈准川", "林林知夏", "欧阳知知夏", "王玉"]) {
      const names = shortNamesNear(query);
      expect(new Set(names).size).toBe(names.length);
      expect(names.filter((name) => shortNameEdit(query, name) === null)).toEqual([]);
    }
  });
});
