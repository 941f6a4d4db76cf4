import { describe, expect, it } from "vitest";

import { csvText } from "./csv.js";

describe("rows as CSV", () => {
  it("are lines of RFC 4180 with a byte order mark", () => {
    const rows = [
      { name: "甲,乙", count: 3, note: null },
      { name: 'a "b"', count: -1, note: "x\ny" },
    ];
    expect(csvText(rows)).toBe('\ufeffname,count,note\r\n"甲,乙",3,\r\n"a ""b""",-1,"x\ny"\r\n');
  });

  it.each(["=1+1", "+1", "-1", "@x", "\tx", "\rx", "\nx", "＝1", "＋1", "－1", "＠x"])(
    "never begin a formula: %j",
    (text) => {
      expect(csvText([{ a: text }]).replaceAll('"', "")).toBe(`\ufeffa\r\n'${text}\r\n`);
    },
  );

  it("are empty if there are none", () => {
    expect(csvText([])).toBe("\ufeff");
  });
});
