import { describe, expect, it } from "vitest";

import { pageOf, readSettings, type Settings } from "./settings.js";

const read = (attributes: Readonly<Record<string, string>>, filter: Settings["filter"] = null): Settings =>
  readSettings((name) => attributes[name] ?? null, {
    origin: "https://api.example",
    base: "https://site.example/a/page.html",
    filter,
  });

describe("settings", () => {
  it("ask the site that serves the script, for everything, unless told otherwise", () => {
    expect(read({})).toEqual({
      endpoint: "https://api.example/graphql",
      linkBase: "https://api.example/id/",
      kinds: null,
      filter: null,
      pageSize: 8,
      minLength: 1,
      formValue: "id",
      target: null,
    });
  });

  it("take addresses as a page writes them; links lead to the site of the API", () => {
    expect(read({ endpoint: "/proxy/graphql" })).toMatchObject({
      endpoint: "https://site.example/proxy/graphql",
      linkBase: "https://site.example/id/",
    });
    expect(read({ endpoint: "https://x.example/graphql", "link-base": "show?id=" })).toMatchObject({
      endpoint: "https://x.example/graphql",
      linkBase: "https://site.example/a/show?id=",
    });
    expect(read({ endpoint: "http://" })).toMatchObject({
      endpoint: "http://",
      linkBase: "https://api.example/id/",
    });
  });

  it("take kinds in any case, parted by spaces or commas", () => {
    expect(read({ kinds: " person, Event，HONOR " }).kinds).toEqual(["PERSON", "EVENT", "HONOR"]);
    expect(read({ kinds: " " }).kinds).toBeNull();
  });

  it("make a filter of the API out of the attributes", () => {
    const attributes = {
      from: "2021-01-01",
      certainty: "certain",
      place: "plc:a plc:b",
      organization: "org:a",
      documents: "doc:a,doc:b",
      "honor-level": "national",
      "event-kind": "meeting, study",
    };
    expect(read(attributes).filter).toEqual({
      between: { from: "2021-01-01", to: null },
      certainty: "CERTAIN",
      place: { in: ["plc:a", "plc:b"] },
      organization: { in: ["org:a"] },
      documents: { in: ["doc:a", "doc:b"] },
      honorLevel: { in: ["NATIONAL"] },
      eventKind: { in: ["MEETING", "STUDY"] },
    });
    expect(read({ to: "2020-12-31" }).filter).toEqual({ between: { from: null, to: "2020-12-31" } });
  });

  it("prefer the filter that a program sets", () => {
    const filter = { organization: { eq: "org:x" } };
    expect(read({ place: "plc:a" }, filter).filter).toBe(filter);
  });

  it.each([
    ["20", 20],
    ["999", 50],
    ["0", 8],
    ["-1", 8],
    ["many", 8],
    ["", 8],
    ["3.7", 3],
  ])("take %j as page size", (text, size) => {
    expect(read({ "page-size": text }).pageSize).toBe(size);
  });

  it("write ids into addresses as the explorer does", () => {
    expect(pageOf("https://api.example/id/", "org:a/b")).toBe("https://api.example/id/org:a%2Fb");
  });
});
