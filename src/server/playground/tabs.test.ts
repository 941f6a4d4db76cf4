import { readdir, readFile } from "node:fs/promises";

import { buildSchema, getOperationAST, parse, validate } from "graphql";
import { beforeAll, describe, expect, it } from "vitest";

import { readConfig } from "../../config.js";
import { costOf } from "../limits/cost.js";
import { limitRules } from "../limits/validation-rules.js";
import { inPackage } from "../package-files.js";
import { readTabs, workedQueries } from "./tabs.js";

describe("the example queries", async () => {
  const queries = await workedQueries();
  let sdl = "";
  beforeAll(async () => {
    const files = await readdir(inPackage("schema"));
    const texts = files.map((file) => readFile(inPackage("schema", file), "utf8"));
    sdl = (await Promise.all(texts)).join("\n");
  });

  it("are sorted by their numbers, which are unique", () => {
    const numbers = queries.map(({ file }) => Number(/^\d{2}(?=-)/.exec(file)?.[0]));
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
    expect(numbers.length).toBeGreaterThanOrEqual(7);
  });

  it.each(queries.map(({ file, query }) => [file, query]))("%s is valid and affordable", (_, query) => {
    const schema = buildSchema(sdl);
    const document = parse(query);
    const { limits } = readConfig({});
    expect(validate(schema, document)).toEqual([]);
    expect(validate(schema, document, limitRules(limits))).toEqual([]);
    const operation = getOperationAST(document);
    if (!operation) throw new Error("not one operation");
    expect(costOf({ schema, document, operation, variables: {} })).toBeLessThan(limits.cost / 3);
  });

  it.each(queries.map(({ file, query }) => [file, query]))(
    "%s starts with a comment that explains it",
    (_, query) => {
      const comment = query.slice(0, query.search(/^[^#]/m)).split("\n");
      expect(comment[0]).toMatch(/^# .*\p{Script=Han}/u);
      expect(comment.join(" ")).toMatch(/# [A-Z][ -~]{30,}[.?]/);
      // The title of the tab.
      expect(query).toMatch(/^query [A-Z]\w+ /m);
    },
  );

  it("come with a hash that changes with them", async () => {
    const { hash, tabs } = JSON.parse(await readTabs()) as { hash: string; tabs: unknown };
    expect(hash).toMatch(/^[0-9a-f]{12}$/);
    expect(tabs).toEqual(queries.map(({ query }) => ({ query })));
  });
});
