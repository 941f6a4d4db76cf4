import { describe, expect, it } from "vitest";

import type { Deadline } from "../../../domain/deadline.js";
import { NO_DEADLINE } from "../../../domain/deadline.js";
import { JianbaoError } from "../../../domain/errors.js";
import { buildAdjacency } from "./adjacency.js";
import type { PathSearch } from "./shortest-paths.js";
import { createPathSearcher } from "./shortest-paths.js";

// What the port's contract cannot see: that the arrays a search leaves behind do not answer the next one.
describe("a path searcher", () => {
  const adjacency = buildAdjacency(ring(4_000, 9_000));
  const searches = [17, 1_203, 3_999].flatMap((to) =>
    [2, 4, 6].map((maxLength): PathSearch => ({
      from: 0,
      to,
      maxLength,
      hubLimit: 8,
      first: 5,
      predicates: null,
      statuses: ["STATED"],
      between: null,
      asOf: null,
    })),
  );
  const anew = searches.map((search) => createPathSearcher(adjacency)(search, NO_DEADLINE));

  it("answers one search after another as if it were new", () => {
    const again = createPathSearcher(adjacency);
    for (const order of [searches, [...searches].reverse(), searches])
      for (const search of order) expect(again(search, NO_DEADLINE)).toEqual(anew[searches.indexOf(search)]);
  });

  it("answers after searches that were broken off, wherever they were", () => {
    const again = createPathSearcher(adjacency);
    let broken = 0;
    for (let checks = 0; checks < 60; checks += 1)
      for (const [index, search] of searches.entries()) {
        try {
          again({ ...search, from: index + 1 }, breakingOff(checks));
        } catch {
          broken += 1;
        }
        expect(again(search, NO_DEADLINE)).toEqual(anew[index]);
      }
    expect(broken).toBeGreaterThan(50);
  });

  it("goes on by far more levels than it counts, to tell a long way from none", () => {
    const line = buildAdjacency(chain(3_000));
    const search = { ...searches[0], from: 0, maxLength: 1, hubLimit: 1 } as PathSearch;
    const found = createPathSearcher(line);
    expect(found({ ...search, to: 2_998 }, NO_DEADLINE).status).toBe("NONE_WITHIN_LIMIT");
    expect(found({ ...search, to: 2_999 }, NO_DEADLINE).status).toBe("NONE_AT_ALL");
  });
});

/** A deadline that passes at the given check. */
function breakingOff(checks: number): Deadline {
  let left = checks;
  return {
    remaining: () => left,
    check: () => {
      left -= 1;
      if (left < 0) throw new JianbaoError("DEADLINE_EXCEEDED", "broken off");
    },
  };
}

type Columns = Parameters<typeof buildAdjacency>[0];

function columns(nodes: number, pairs: readonly (readonly [number, number])[]): Columns {
  const count = pairs.length;
  return {
    nodes,
    statement: Int32Array.from(pairs, (_, index) => index),
    subject: Int32Array.from(pairs, ([subject]) => subject),
    object: Int32Array.from(pairs, ([, object]) => object),
    predicates: ["MEMBER_OF"],
    predicate: new Uint8Array(count),
    status: new Uint8Array(count),
    fromDay: new Int32Array(count),
    toDay: new Int32Array(count).fill(1),
    forGood: new Uint8Array(count),
  };
}

/** Each node and the next, and so many chords, a third of them to few nodes. */
function ring(nodes: number, chords: number): Columns {
  return columns(nodes, [
    ...Array.from({ length: nodes }, (_, node) => [node, (node + 1) % nodes] as const),
    ...Array.from({ length: chords }, (_, index) => {
      const to = index % 3 === 0 ? (index * 31) % 40 : (index * 1_009) % nodes;
      return [(index * 7_919) % nodes, to] as const;
    }),
  ]);
}

/** A line, and one node beside it. */
function chain(nodes: number): Columns {
  return columns(
    nodes,
    Array.from({ length: nodes - 2 }, (_, node) => [node, node + 1] as const),
  );
}
