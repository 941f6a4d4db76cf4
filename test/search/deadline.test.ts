import { execute, parse } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import type { Backends } from "../../src/backends.js";
import { deadlineIn, late } from "../../src/domain/deadline.js";
import { isJianbaoError } from "../../src/domain/errors.js";
import { createContext } from "../../src/resolvers/context.js";
import type { SearchEngine } from "../../src/search/engine.js";
import { temporaryBackends } from "../support/backends.js";
import { schema } from "../support/execute.js";
import { synthetic } from "../support/synthetic.js";

/** A page of hits loads its entities from the graph after the engine has answered. The deadline of the request covers both. */
describe("a page of hits whose time is up when the engine has answered", () => {
  let backends: Backends;
  beforeAll(async () => {
    backends = await temporaryBackends(synthetic());
  });
  afterAll(() => backends[Symbol.asyncDispose]());

  /** The error codes of a selection on a search; `isLate`: the time runs out with the engine's answer. */
  const codesOf = async (selection: string, isLate: boolean): Promise<readonly string[]> => {
    const { store, engine } = backends;
    const deadline = deadlineIn(3_600_000);
    const ending: Pick<SearchEngine, "reader"> = {
      reader: (version, one) => {
        const reader = engine.reader(version, one);
        return {
          ...reader,
          search: async (query) => {
            const page = await reader.search(query);
            expect(page.hits).not.toEqual([]);
            if (isLate) deadline.end(late(1));
            return page;
          },
        };
      },
    };
    const { errors = [] } = await execute({
      schema,
      document: parse(`{ search(query: "", kinds: [PERSON], facets: [ORGANIZATION]) { ${selection} } }`),
      contextValue: createContext({ store, engine: ending, deadline, language: "zh" }),
    });
    return errors.map(({ originalError }) => (isJianbaoError(originalError) ? originalError.code : "OTHER"));
  };

  it.each([
    ["its nodes", "nodes { id }"],
    ["the nodes of its edges", "edges { node { id } }"],
    ["the labels of its facets", "facets { values { label } }"],
  ])("answers DEADLINE_EXCEEDED for %s", async (_, selection) => {
    expect(await codesOf(selection, false)).toEqual([]);
    expect([...new Set(await codesOf(selection, true))]).toEqual(["DEADLINE_EXCEEDED"]);
  });
});
