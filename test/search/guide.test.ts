import { readFileSync } from "node:fs";

import { parse, validate } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import type { EntityId } from "../../src/domain/entity.js";
import { formatDay } from "../../src/domain/time.js";
import type { SearchPage } from "../../src/search/engine.js";
import { NO_FILTER } from "../../src/search/engine.js";
import { monthAndDay } from "../../src/text/dates.js";
import { schema } from "../support/execute.js";
import type { Indexed } from "./shipped.js";
import { embedded, shippedRecords } from "./shipped.js";

// The worked examples of docs/guides/search.md are true. An example is a row | `query` | first hit | `matchedBy` | why |.
// "—" for the first hit: nothing is found; "…": something is. Of the last column everything `name: value` is compared.

interface Example {
  readonly line: number;
  readonly language: "English" | "中文";
  readonly isPrefix: boolean;
  readonly query: string;
  readonly first: string;
  readonly matchedBy: string;
  readonly says: readonly (readonly [name: string, value: string])[];
}

const GUIDE = readFileSync(new URL("../../docs/guides/search.md", import.meta.url), "utf8");
const NOTHING = "—";
const ANYTHING = "…";
const ROW = /^\| `([^`]+)` +\| ([^|]+?) +\| (?:`(\w+)`)? *\| (.*?) *\|$/u;

const examples = [...examplesOf(GUIDE)];

describe("an example of the guide to search", () => {
  let shipped: Indexed;
  let labels: ReadonlyMap<EntityId, string>;
  beforeAll(async () => {
    shipped = await embedded(await shippedRecords());
    labels = new Map(shipped.records.map(({ id, label }) => [id, label]));
  });
  afterAll(() => shipped[Symbol.asyncDispose]());

  it.each(examples.filter(({ isPrefix }) => !isPrefix).map((one) => [one.query, one.line, one] as const))(
    "is true: %s (line %i)",
    async (_, line, { query, first, matchedBy, says }) => {
      const page = await shipped.reader.search({
        ...{ text: query, kinds: null, filter: NO_FILTER, facets: [] },
        ...{ first: 20, offset: 0 },
      });
      const found = page.hits.map(({ id }) => labels.get(id));
      if (first === NOTHING) expect(found, `line ${String(line)}`).toEqual([]);
      else if (first === ANYTHING) expect(found).not.toEqual([]);
      else expect(found[0], `line ${String(line)}`).toBe(first);
      expect(page.hits[0]?.matchedBy ?? "").toBe(matchedBy);
      for (const [name, value] of says) expectSaid(page, found, name, value);
    },
  );

  it.each(examples.filter(({ isPrefix }) => isPrefix).map((one) => [one.query, one.line, one] as const))(
    "is true of what is typed: %s (line %i)",
    async (_, __, { query, first, matchedBy }) => {
      const [suggestion] = await shipped.reader.suggest({ prefix: query, kinds: null, first: 5 });
      expect([suggestion?.text, suggestion?.matchedBy]).toEqual([first, matchedBy]);
    },
  );
});

describe("the guide to search", () => {
  it("has the same examples in both languages, and no row that is none", () => {
    const of = (language: Example["language"]): unknown[] =>
      examples
        .filter((one) => one.language === language)
        .map(({ isPrefix, query, first, matchedBy, says }) => ({ isPrefix, query, first, matchedBy, says }));
    expect(of("English").length).toBeGreaterThan(45);
    expect(of("中文")).toEqual(of("English"));
    const rows = GUIDE.split("\n").filter((line) => line.startsWith("| `"));
    expect(rows.filter((line) => !ROW.test(line))).toEqual([]);
  });

  it("has a query that is valid", () => {
    const text = /```graphql\n(.*?)```/su.exec(GUIDE)?.[1] ?? "";
    expect(validate(schema, parse(text))).toEqual([]);
  });
});

function expectSaid(
  page: SearchPage,
  found: readonly (string | undefined)[],
  name: string,
  value: string,
): void {
  if (name === "not") expect(found).not.toContain(value);
  else if (name === "has") expect(found).toContain(value);
  else if (name === "synonym") expect(pairs(page.interpretation.synonyms)).toContain(value);
  else if (name === "correction") expect(pairs(page.interpretation.corrections)).toContain(value);
  else expect(saidOf(page, name)).toBe(value);
  if (name === "notJoined")
    expect([page.strictTotal, page.hits[0]?.notJoined.join(", ")]).toEqual([0, value]);
}

function pairs(list: SearchPage["interpretation"]["synonyms"]): string[] {
  return list.map(({ from, to }) => `${from} → ${to}`);
}

function saidOf({ hits: [hit], interpretation }: SearchPage, name: string): string | null | undefined {
  const { terms, notJoined, kinds, between, yearly, notDates, asks } = interpretation;
  switch (name) {
    case "terms":
      return terms.join(", ");
    case "kinds":
      return kinds.join(", ");
    case "notJoined":
      return notJoined.join(", ");
    case "notMet":
      return hit?.notMet?.join(", ");
    case "notDates":
      return notDates.join(", ");
    case "asks":
      return asks;
    case "between":
      return `${formatDay(between?.from ?? 0)} to ${formatDay((between?.to ?? 0) - 1)}`;
    case "yearly":
      return `${monthAndDay(yearly?.from ?? 0)} to ${monthAndDay(yearly?.to ?? 0)}`;
    default:
      throw new Error(`nothing compares ${name}`);
  }
}

function* examplesOf(text: string): Generator<Example> {
  let language: Example["language"] = "English";
  let isPrefix = false;
  for (const [at, line] of text.split("\n").entries()) {
    if (line.startsWith("## ")) language = line === "## 中文" ? "中文" : "English";
    if (/^\| (?:query|检索) /.test(line)) isPrefix = false;
    if (/^\| (?:prefix|已输入) /.test(line)) isPrefix = true;
    const [, query, first = "", matchedBy = "", why = ""] = ROW.exec(line) ?? [];
    if (query === undefined) continue;
    const says = [...why.matchAll(/`(\w+): ([^`]+)`/gu)].map(
      ([, name = "", value = ""]) => [name, value] as const,
    );
    yield { line: at + 1, language, isPrefix, query, first, matchedBy, says };
  }
}
