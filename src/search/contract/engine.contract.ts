import { afterAll, beforeAll, describe } from "vitest";

import { NO_DEADLINE } from "../../domain/deadline.js";
import type { Asked } from "./contract.fixture.js";
import { query, TOWN } from "./contract.fixture.js";
import { describeDays } from "./days.contract.js";
import { describeCompletion } from "./completion.contract.js";
import { describeDeadline } from "./deadline.contract.js";
import { describeFilters } from "./filters.contract.js";
import { describeFound } from "./found.contract.js";
import { describeHighlights } from "./highlights.contract.js";
import { describeMeaning } from "./meaning.contract.js";
import { describeOdd } from "./odd.contract.js";
import { describeOrder } from "./order.contract.js";
import { describeManyInPart, describePartial } from "./partial.contract.js";
import { describePages } from "./pages.contract.js";
import { describeSameNames } from "./same-names.contract.js";
import { describeShortNames } from "./short-names.contract.js";
import { describeSuggest } from "./suggest.contract.js";
import { describeTitles } from "./titles.contract.js";
import { describeVersions } from "./versions.contract.js";
import type { SearchEngine } from "../engine.js";

const VERSION = "town";

export interface ContractOptions {
  /** Number of random sets of records. */
  readonly runs: number;
  /** The engine reads each hit of a page from its files, and looks at the deadline in between. */
  readonly readsEachHit: boolean;
}

/**
 * The contract of every search engine: exact, and the same for all. The quality of an engine on real data is measured in
 * `test/search/`. `open` gives an engine without an index, a new one each time.
 */
export function describeSearchEngine(
  open: () => Promise<SearchEngine>,
  { runs, readsEachHit }: ContractOptions,
): void {
  describe("search engine contract", () => {
    let opened: SearchEngine;
    const engine = (): SearchEngine => opened;
    beforeAll(async () => {
      opened = await open();
    });
    afterAll(async () => {
      await opened.keepOnly(null);
      await opened[Symbol.asyncDispose]();
    });

    describeVersions(engine);

    describeDays(engine);

    describeSameNames(engine);

    describeTitles(engine);

    describeManyInPart(engine);

    describe("over random records", () => {
      describeMeaning(engine, runs);
      describeCompletion(engine, runs);
      describeShortNames(engine, runs);
    });

    describe("over a town", () => {
      const reader: Asked["reader"] = () => engine().reader(VERSION, NO_DEADLINE);
      const asked: Asked = { reader, search: (text, over) => reader().search(query(text, over)) };
      beforeAll(async () => {
        await engine().build(VERSION, TOWN);
      });

      describeFound(asked);
      describePartial(asked);
      describeOrder(asked);
      describeHighlights(asked);
      describeFilters(asked);
      describePages(asked);
      describeSuggest(asked);
      describeOdd(asked);
      describeDeadline((deadline) => engine().reader(VERSION, deadline), readsEachHit);
    });
  });
}
