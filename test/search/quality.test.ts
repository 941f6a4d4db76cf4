import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { asker } from "./asked.js";
import { highlights, writtenAnyWay } from "./highlights.js";
import { oddInput } from "./odd-input.js";
import type { Figure } from "./quality.js";
import {
  gluedPieces,
  inPart,
  isReached,
  noiseOf,
  nowhere,
  pieces,
  silence,
  substrings,
  wholeNames,
} from "./quality.js";
import type { Indexed } from "./shipped.js";
import { embedded, shippedRecords } from "./shipped.js";

// `bench/search-quality.ts` runs more of these queries, over both engines and with other seeds.

describe("the embedded engine over the curated data", () => {
  let shipped: Indexed;
  beforeAll(async () => {
    shipped = await embedded(await shippedRecords());
  });
  afterAll(() => shipped[Symbol.asyncDispose]());

  it.each<readonly [string, (index: Indexed) => Promise<Figure[]>]>([
    [
      "finds every piece of a name, and nothing else",
      ({ records, reader }) => substrings(records, pieces(records, 300, 1), asker(reader)),
    ],
    [
      "has the entity with the name first, in every style of typing",
      ({ records, reader }) => wholeNames(records, asker(reader)),
    ],
    [
      "finds nothing for strings that occur nowhere",
      async ({ records, reader }) => [await silence(nowhere(records, 100, 2), asker(reader))],
    ],
    [
      "finds in part only what has a part",
      async ({ records, reader }) => {
        const ask = asker(reader);
        return [...(await inPart(gluedPieces(records, 120, 9), ask)), ...noiseOf(ask)];
      },
    ],
    ["marks the query", ({ records, reader }) => highlights(writtenAnyWay(records, 160, 3), asker(reader))],
    ["answers or refuses odd input", ({ reader }) => oddInput(reader, asker(reader))],
    [
      "does not guess where it has an exact hit",
      async ({ records, reader }) => {
        const ask = asker(reader);
        for (const query of pieces(records, 100, 4)) await ask.page(query);
        // With one more character, which is wrong in most names.
        for (const query of pieces(records, 100, 5)) await ask.page(`${query}英`);
        return noiseOf(ask);
      },
    ],
  ])("%s", async (_, measure) => {
    const short = (await measure(shipped)).filter((figure) => !isReached(figure));
    expect(short).toEqual([]);
  });
});
