import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { NO_DEADLINE } from "../../src/domain/deadline.js";
import { query } from "../../src/search/contract/contract.fixture.js";
import type { SearchPage } from "../../src/search/engine.js";
import { answer } from "../../src/search/rank/answer.js";
import type { Finder } from "../../src/search/rank/finder.js";
import { runAtOnce } from "../../src/search/rank/steps.js";
import { GOLDEN } from "./golden.js";
import { scanFinder } from "./plain-scan.js";
import type { Indexed } from "./shipped.js";
import { embedded, shippedRecords } from "./shipped.js";

// All of them take half a minute.
const EVERY = Number(process.env["SCAN_EVERY"] ?? 5);

/** The columns and lists of the embedded engine find what a scan of all records finds. */
describe("a plain scan of all curated records", () => {
  let shipped: Indexed;
  let finder: Finder;
  beforeAll(async () => {
    shipped = await embedded(await shippedRecords());
    finder = scanFinder(shipped.records);
  });
  afterAll(() => shipped[Symbol.asyncDispose]());

  it("has the same first 20 hits as the embedded engine, with the same reasons and interpretation", async () => {
    const some = GOLDEN.filter((_, at) => at % EVERY === 0);
    expect(some.length).toBeGreaterThan(100);
    for (const { query: text } of some) {
      const asked = query(text, { first: 20 });
      const scanned = runAtOnce(answer({ finder, query: asked, deadline: NO_DEADLINE }));
      expect([text, shown(scanned)]).toEqual([text, shown(await shipped.reader.search(asked))]);
    }
  }, 120_000);
});

function shown({ hits, total, interpretation }: SearchPage): Partial<SearchPage> {
  return { hits, total, interpretation };
}
