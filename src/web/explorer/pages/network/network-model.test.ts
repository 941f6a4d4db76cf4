import { describe, expect, it } from "vitest";

import type { NetworkGraphQuery } from "../../../../client/index.js";
import {
  busyYears,
  daysOfTick,
  HUB_DEGREE,
  isEdgeOn,
  networkModel,
  shownPart,
  ticksOf,
  type NetworkFilter,
} from "./network-model.js";

type Edge = NetworkGraphQuery["subgraph"]["edges"][number];

const NONE: ReadonlySet<string> = new Set();
const ALL: NetworkFilter = {
  kindsOff: NONE,
  predicatesOff: NONE,
  statusesOff: NONE,
  withUndated: true,
  days: null,
  certainty: null,
};

/** `a` is the seed; `hub` has many relations, of which one leads on to `far`. */
const model = networkModel({
  __typename: "Query",
  subgraph: {
    nodes: [node("a", 0, 3), node("b", 1, 2), node("hub", 1, HUB_DEGREE), node("far", 2, 1)],
    edges: [
      edge("1", "a", "b", "2020-03-01", "2020-03-31"),
      edge("2", "a", "b", null, null),
      edge("3", "a", "hub", "2021-05-01", null),
      edge("4", "hub", "far", "2021-05-01", "2022-01-31", "PROPOSED"),
      edge("5", "b", "b", "2020-01-01", "2020-01-01"),
    ],
    truncated: { nodes: 3, edges: 0 },
  },
} as never);

describe("the network", () => {
  it("leaves out what joins an entity to itself", () => {
    expect(model.edges.map(({ id }) => id)).toEqual(["1", "2", "3", "4"]);
  });

  it("does not go through a hub that nobody opened, and says how much is behind it", () => {
    const shown = shownPart(model, ["a"], NONE, ALL);
    expect([...shown.nodes.keys()]).toEqual(["a", "b", "hub"]);
    expect(shown.nodes.get("hub")).toEqual({ isHub: true, hidden: HUB_DEGREE - 1 });
  });

  it("goes through a hub that is opened or a seed", () => {
    expect(shownPart(model, ["a"], new Set(["hub"]), ALL).nodes.has("far")).toBe(true);
    expect(shownPart(model, ["hub"], NONE, ALL).nodes.has("far")).toBe(true);
  });

  it("draws one line for all statements of two entities, like the surest of them", () => {
    const { lines } = shownPart(model, ["a"], NONE, ALL);
    expect(lines.map(({ id, style, edges }) => [id, style, edges.length])).toEqual([
      ["a b", "certain", 2],
      ["a hub", "certain", 1],
    ]);
  });

  it("dims entities without relations in the days, and keeps them in place", () => {
    const days = { from: "2022-01-01", to: "2022-12-31" };
    const shown = shownPart(model, ["a"], NONE, { ...ALL, days, withUndated: false });
    expect([...shown.dimmed]).toEqual(["b"]);
    expect(shown.nodes.size).toBe(3);
  });

  it("switches kinds off, but not the seeds", () => {
    const shown = shownPart(model, ["a"], NONE, { ...ALL, kindsOff: new Set(["PERSON"]) });
    expect([...shown.nodes.keys()]).toEqual(["a"]);
  });

  it("believes what the API says of the days, and goes by the limits until it answers", () => {
    const [first] = model.edges;
    const days = { from: "2020-03-31", to: "2020-04-30" };
    if (!first) throw new Error("no edge");
    expect(isEdgeOn(first, { ...ALL, days })).toBe(true);
    expect(isEdgeOn(first, { ...ALL, days: { from: "2020-04-01", to: null } })).toBe(false);
    expect(isEdgeOn(first, { ...ALL, days: { from: null, to: "2020-02-29" } })).toBe(false);
    expect(isEdgeOn(first, { ...ALL, days, certainty: new Map() })).toBe(false);
    const shown = shownPart(model, ["a"], NONE, {
      ...ALL,
      days,
      withUndated: false,
      certainty: new Map([["1", "POSSIBLE"]]),
    });
    expect(shown.lines.map(({ style }) => style)).toEqual(["possible"]);
  });

  it("tells undated and proposed relations apart", () => {
    const shown = shownPart(model, ["hub"], NONE, ALL);
    expect(shown.lines.find(({ id }) => id === "hub far")?.style).toBe("proposed");
    const undated = shownPart(model, ["a"], NONE, { ...ALL, days: { from: "1950-01-01", to: "1950-12-31" } });
    expect(undated.lines.map(({ id, style }) => [id, style])).toEqual([["a b", "undated"]]);
  });
});

describe("the slider", () => {
  it("has a step for each month in which something begins or ends", () => {
    expect(ticksOf(model.edges)).toEqual(["2020-03", "2021-05", "2022-01"]);
    expect(daysOfTick("2020-02")).toEqual({ from: "2020-02-01", to: "2020-02-29" });
    expect(daysOfTick("2021")).toEqual({ from: "2021-01-01", to: "2021-12-31" });
  });

  it("has steps of years where there are too many months", () => {
    const edges = Array.from({ length: 200 }, (_, index) => ({
      ...(model.edges[0] ?? { id: "", source: "", target: "", predicate: "", label: "", status: "" }),
      from: `${String(1900 + Math.floor(index / 12))}-${String((index % 12) + 1).padStart(2, "0")}-01`,
      to: null,
      isDated: true,
    }));
    expect(ticksOf(edges)).toHaveLength(17);
    expect(ticksOf(edges)[0]).toBe("1900");
  });

  it("offers the years in which most happens", () => {
    expect(busyYears(model.edges)).toEqual(["2020", "2021", "2022"]);
  });
});

function node(id: string, distance: number, degree: number): object {
  return { distance, degree, entity: { plainId: id, kind: "PERSON", label: id } };
}

function edge(
  id: string,
  source: string,
  target: string,
  earliest: string | null,
  latest: string | null,
  status = "STATED",
): Edge {
  const bound = { date: null, earliest: null, latest: null, basis: "STATED", ruleLabel: null };
  return {
    source: { plainId: source },
    target: { plainId: target },
    statement: {
      plainId: id,
      status,
      predicate: { name: "MEMBER_OF", label: "成员" },
      period: { edtf: null, start: { ...bound, earliest }, end: { ...bound, latest } },
    },
  } as never;
}
