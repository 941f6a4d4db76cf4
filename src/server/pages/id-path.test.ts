import { describe, expect, it } from "vitest";

import { readIdPath, searchWithDay } from "./id-path.js";

describe("the path of the page of an id", () => {
  it.each([
    ["/id/org:0123", { id: "org:0123", hasDays: false, day: null }],
    ["/id/art:a%2F01-b", { id: "art:a/01-b", hasDays: false, day: null }],
    ["/id/org:1@2020-11-18", { id: "org:1", hasDays: true, day: "2020-11-18" }],
    ["/id/org:1%402020-11-18", { id: "org:1", hasDays: true, day: "2020-11-18" }],
    ["/id/org:1@2020-01-01/2020-12-31", { id: "org:1", hasDays: true, day: null }],
    ["/id/org:1@2012-01-01,2020-01-01/..", { id: "org:1", hasDays: true, day: "2012-01-01" }],
    ["/id/", null],
    ["/id/%E0%A4%A", null],
    ["/data", null],
  ])("%s", (path, read) => {
    expect(readIdPath(path)).toEqual(read);
  });

  it("keeps the other parameters beside the day", () => {
    expect(searchWithDay("?tab=a&on=1999-01-01", "2020-11-18")).toBe("?tab=a&on=2020-11-18");
    expect(searchWithDay("?tab=a", null)).toBe("?tab=a");
  });
});
