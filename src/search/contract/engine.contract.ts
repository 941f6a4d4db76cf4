import { afterAll, beforeAll, describe } from "vitest";

import { NO_DEADLINE } from "../../domain/deadline.js";
import type { Asked } from "./contract.fixture.js";
import { query, TOWN } from "./contract.fixture.js";
import { describeDays } from "./days.contract.js";
import { describeFilters } from "./filters.contract.js";
import { describeFound } from "./found.contract.js";
import { describeHighlights } from "./highlights.contract.js";
import { describeOdd } from "./odd.contract.js";
import { describeOrder } from "./order.contract.js";
import { describePages } from "./pages.contract.js";
import { describeSuggest } from "./suggest.contract.js";
import { describeVersions } from "./versions.contract.js";
import type { SearchEngine } from "../engine.js";

const VERSION = "town";

/**
 * The law every search engine obeys, exact and the same for all; how good an engine is on real data is measured apart
 * from it. `open` gives an engine without an index, each time one of its own.
 */
export function describeSearchEngine(open: () => Promise<SearchEngine>): void {
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

    describe("over a town", () => {
      const reader: Asked["reader"] = () => engine().reader(VERSION, NO_DEADLINE);
      const asked: Asked = { reader, search: (text, over) => reader().search(query(text, over)) };
      beforeAll(async () => {
        await engine().build(VERSION, TOWN);
      });

      describeFound(asked);
      describeOrder(asked);
      describeHighlights(asked);
      describeFilters(asked);
      describePages(asked);
      describeSuggest(asked);
      describeOdd(engine, VERSION, asked);
    });
  });
}
