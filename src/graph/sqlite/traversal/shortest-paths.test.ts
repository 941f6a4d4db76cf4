import { describe, expect, it } from "vitest";

import type { Deadline } from "../../../domain/deadline.js";
import { NO_DEADLINE } from "../../../domain/deadline.js";
import { JianbaoError } from "../../../domain/errors.js";
import { buildAdjacency } from "./adjacency.js";
import type { PathSearch } from "./shortest-paths.js";
import { createPathSearcher } from "./shortest-paths.js";

// The port's contract cannot show whether a search depends on leftovers of the last one in the arrays.
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
  const expected = searches.map((search) => createPathSearcher(adjacency)(search, NO_DEADLINE));

  it("returns the same as a new searcher", () => {
    const reused = createPathSearcher(adjacency);
    for (const order of [searches, [...searches].reverse(), searches])
      for (const search of order)
        expect(reused(search, NO_DEADLINE)).toEqual(expected[searches.indexOf(search)]);
  });

  it("is correct after searches that were interrupted at any point", () => {
    const reused = createPathSearcher(adjacency);
    let interrupted = 0;
    for (let checks = 0; checks < 60; checks += 1)
      for (const [index, search] of searches.entries()) {
        try {
          reused({ ...search, from: index + 1 }, interruptedAt(checks));
        } catch {
          interrupted += 1;
        }
        expect(reused(search, NO_DEADLINE)).toEqual(expected[index]);
      }
    expect(interrupted).toBeGreaterThan(50);
  });

  it("distinguishes a long path from no path, beyond the largest distance that it can store", () => {
    const line = buildAdjacency(chain(3_000));
    const search = { ...searches[0], from: 0, maxLength: 1, hubLimit: 1 } as PathSearch;
    const found = createPathSearcher(line);
    expect(found({ ...search, to: 2_998 }, NO_DEADLINE).status).toBe("NONE_WITHIN_LIMIT");
    expect(found({ ...search, to: 2_999 }, NO_DEADLINE).status).toBe("NONE_AT_ALL");
  });
});

/** A deadline that passes at the given check. */
function interruptedAt(checks: number): Deadline {
  let left = checks;
  return {
    remaining: () => left,
    check: () => {
      left -= 1;
      if (left < 0) throw new JianbaoError("DEADLINE_EXCEEDED", "interrupted");
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
    sureFrom: new Int32Array(count),
    sureTo: new Int32Array(count),
    asOfSureFrom: new Int32Array(count),
    asOfSureTo: new Int32Array(count),
    moreSure: new Map(),
    forGood: new Uint8Array(count),
  };
}

/** A ring with `chords` more edges, a third of them to 40 nodes. */
function ring(nodes: number, chords: number): Columns {
  return columns(nodes, [
    ...Array.from({ length: nodes }, (_, node) => [node, (node + 1) % nodes] as const),
    ...Array.from({ length: chords }, (_, index) => {
      const to = index % 3 === 0 ? (index * 31) % 40 : (index * 1_009) % nodes;
      return [(index * 7_919) % nodes, to] as const;
    }),
  ]);
}

/** A chain, and one node without edges. */
function chain(nodes: number): Columns {
  return columns(
    nodes,
    Array.from({ length: nodes - 2 }, (_, node) => [node, node + 1] as const),
  );
}
