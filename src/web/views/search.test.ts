import { expect, it } from "vitest";

import { readSearch, readSearchState, searchView } from "./search.js";

const at = (text: string) => searchView(readSearchState(new URLSearchParams(text)));

it.each([
  ["", "WELCOME"],
  ["q=", "WELCOME"],
  ["q=%20&kind=", "WELCOME"],
  ["kind=NONSENSE", "WELCOME"],
  ["sort=x", "WELCOME"],
  ["kind=HONOR", "BROWSE"],
  ["kind=HONOR&status=PROPOSED&year=2021&level=CITY&after=x", "BROWSE"],
  ["kind=HONOR&kind=WORK", "HITS"],
  ["kind=HONOR&place=plc:a", "HITS"],
  ["kind=EVENT&sure=1", "HITS"],
  ["year=2021", "HITS"],
  ["level=CITY", "HITS"],
  ["q=x", "HITS"],
  ["q=x&kind=HONOR", "HITS"],
])("%s shows %s", (text, mode) => {
  expect(at(text).mode).toBe(mode);
});

it("turns conditions into those of the search, and asks for the names of what is chosen", () => {
  const { view } = at(
    "q=会议&kind=EVENT&kind=PERSON&year=2020&body=org:b&body=org:a&place=plc:a&document=doc:a&event=MEETING&level=CITY&sure=1&after=abc",
  );
  expect(view.variables).toEqual({
    query: "会议",
    kinds: ["PERSON", "EVENT"],
    filter: {
      between: { from: "2020-01-01", to: "2020-12-31" },
      organization: { in: ["org:b", "org:a"] },
      place: { in: ["plc:a"] },
      documents: { in: ["doc:a"] },
      eventKind: { in: ["MEETING"] },
      honorLevel: { in: ["CITY"] },
      certainty: "CERTAIN",
    },
    first: 20,
    after: "abc",
    chosen: ["org:b", "org:a", "plc:a", "doc:a"],
  });
});

it.each([
  ["kind=HONOR&status=PROPOSED&type=AWARD", { status: "PROPOSED", category: "AWARD" }],
  [
    "kind=HONOR&year=2021&level=CITY",
    { conferred: { between: { from: "2021-01-01", to: "2021-12-31" } }, level: { in: ["CITY"] } },
  ],
  ["kind=EVENT&type=MEETING&status=PROPOSED", { type: { eq: "MEETING" } }],
  ["kind=PLACE&type=CITY&year=2021", { type: "CITY" }],
  ["kind=PERSON&type=BUREAU", null],
])("limits the list of %s", (text, filter) => {
  expect(at(text).view.variables).toMatchObject({ filter });
});

it("lists by name, and what has a date by the latest if asked", () => {
  expect(at("kind=EVENT").view.variables).toMatchObject({ orderBy: { field: "NAME", direction: "ASC" } });
  expect(at("kind=EVENT&order=DATE").view.variables).toMatchObject({
    orderBy: { field: "DATE", direction: "DESC" },
  });
  expect(at("kind=PERSON&order=DATE").view.variables).toMatchObject({ orderBy: { field: "NAME" } });
});

it.each(["20", "02020", "2020-01", "0999", "abcd", ""])("takes no year from %s", (year) => {
  expect(readSearchState(new URLSearchParams({ year })).year).toBeNull();
});

it("is the view of the server, too", () => {
  const parameters = new URLSearchParams("kind=WORK");
  expect(readSearch(parameters).document).toBe(searchView(readSearchState(parameters)).view.document);
});
