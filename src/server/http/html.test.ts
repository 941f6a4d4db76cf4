import { describe, expect, it } from "vitest";

import { escapeHtml, jsonInHtml, oneLine } from "./html.js";

describe("texts of the data in a page", () => {
  it("are text in elements and attributes", () => {
    expect(escapeHtml(`<b a="1" b='2'>&amp;`)).toBe("&lt;b a=&quot;1&quot; b=&#39;2&#39;&gt;&amp;amp;");
  });

  it("cannot end a script element, and are the same JSON", () => {
    const value = { name: "</script><script>alert(1)</script><!--\u2028" };
    expect(jsonInHtml(value)).not.toMatch(/<|\u2028/);
    expect(JSON.parse(jsonInHtml(value))).toEqual(value);
  });

  it("are one line without marks that turn the direction of what follows", () => {
    expect(oneLine("a\u202E\u2067b\n\tc\u0000\ud800", 100)).toBe(
      "a b c \ufffd".replace(" \ufffd", " \ufffd"),
    );
    expect(oneLine("长".repeat(10_000), 10)).toBe(`${"长".repeat(9)}…`);
    expect(oneLine("𠮷".repeat(3), 3)).toBe("𠮷𠮷𠮷");
  });
});
