import { parse, validate } from "graphql";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";

import type { Backends } from "../../src/backends.js";
import { readConfig } from "../../src/config.js";
import { costOf } from "../../src/server/limits/cost.js";
import { limitRules } from "../../src/server/limits/validation-rules.js";
import { ask, schema } from "../support/execute.js";
import { data, overNeo4j, overSqlite } from "../support/graphs.js";
import { KINDS, questions, type Question, type Variable } from "../support/question.js";
import { questionPage } from "../support/question-page.js";
import { service } from "../support/services/service.js";

const PAGE = "../../docs/guides/questions.md";
const BOLD = /\*\*([^*]+)\*\*/g;
const server = service("neo4j");

// A server that has just started plans each query first, and other test files run at the same time.
vi.setConfig({ testTimeout: 60_000 });

const [seed] = data;
const { articles } = seed.dataset;

describe("questions", () => {
  let sqlite: Backends;
  let neo4j: Backends | null;
  beforeAll(async () => {
    sqlite = await overSqlite(seed);
    neo4j = server && (await overNeo4j(seed, server));
  });
  afterAll(async () => {
    await sqlite[Symbol.asyncDispose]();
    await neo4j?.[Symbol.asyncDispose]();
  });

  it("are fifty-five, grouped by kind, at least ten of each", () => {
    expect(questions.map(({ number }) => number)).toEqual(questions.map((_, index) => index + 1));
    expect(questions).toHaveLength(55);
    const kinds = questions.map(({ kind }) => KINDS.indexOf(kind));
    expect(kinds).toEqual([...kinds].sort());
    for (const kind of KINDS)
      expect(questions.filter((one) => one.kind === kind).length).toBeGreaterThanOrEqual(10);
  });

  describe.each(questions.map((question) => [question.name, question] as const))("%s", (_, question) => {
    it("has the answer that was read in the sources", async () => {
      expect(await answered(question, sqlite)).toEqual({ data: question.data, errors: [] });
    });

    it.runIf(server)("has the same answer over Neo4j", async () => {
      if (!neo4j) throw new Error("the data were not loaded");
      expect(await answered(question, neo4j)).toEqual({ data: question.data, errors: [] });
    });

    it("has only parts of the answer in bold, and names every article of its evidence", () => {
      const text = texts(question.data);
      const bold = [...question.answer.matchAll(BOLD)].map(([, word = ""]) => word);
      expect(bold.length).toBeGreaterThan(0);
      expect(unseen(question.answer)).toEqual([]);
      expect(bold.filter((word) => !text.some((one) => one.includes(word)))).toEqual([]);
      const cited = question.sources.map((source) => articles.find(({ id }) => id === `art:${source}`));
      expect(question.sources.filter((_source, index) => !cited[index])).toEqual([]);
      expect(question.sources).not.toEqual([]);
      const titles = new Set(cited.map((article) => article?.title));
      expect(articleTitles(question.data).filter((title) => !titles.has(title))).toEqual([]);
    });

    it("is accepted over HTTP", async () => {
      const { document, definition } = question;
      const { limits } = readConfig({});
      expect(validate(schema, document, limitRules(limits)).map(String)).toEqual([]);
      const variables = await variablesOf(question, sqlite);
      expect(costOf({ schema, document, operation: definition, variables })).toBeLessThanOrEqual(limits.cost);
    });
  });

  it(`are in docs/guides/questions.md (npx vitest run test/api/questions.test.ts -u writes it)`, async () => {
    const asked = [];
    for (const question of questions)
      asked.push({
        question,
        variables: await variablesOf(question, sqlite),
        citations: await citationsOf(question, sqlite),
      });
    await expect(await questionPage(asked)).toMatchFileSnapshot(PAGE);
  });
});

async function answered(question: Question, backends: Backends): Promise<unknown> {
  return ask(backends, { document: question.document, variables: await variablesOf(question, backends) });
}

async function variablesOf(
  { variables }: Question,
  backends: Backends,
): Promise<Readonly<Record<string, unknown>>> {
  const found: Record<string, unknown> = {};
  for (const { name, many, entities } of variables) {
    const ids: string[] = [];
    for (const entity of entities) ids.push(await idOf(entity, backends));
    found[name] = many ? ids : ids[0];
  }
  return found;
}

const RESOLVE = parse(`query ($name: String!, $kind: EntityKind!) {
  resolve(name: $name, kind: $kind) { entity { id label } }
}`);

/** The id of an entity by its name, found as a reader would find it. Throws if several entities have the name. */
async function idOf({ kind, label }: Variable["entities"][number], backends: Backends): Promise<string> {
  const { data: found } = await ask(backends, { document: RESOLVE, variables: { name: label, kind } });
  const { resolve } = found as { resolve: { entity: { id: string; label: string } }[] };
  const ids = resolve.filter(({ entity }) => entity.label === label).map(({ entity }) => entity.id);
  const [id] = ids;
  if (id === undefined || ids.length > 1) throw new Error(`${kind} ${label} is not one entity`);
  return id;
}

const CITE = parse(`query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Article { citation } } }`);

async function citationsOf({ sources }: Question, backends: Backends): Promise<readonly string[]> {
  const { data: found } = await ask(backends, {
    document: CITE,
    variables: { ids: sources.map((source) => `art:${source}`) },
  });
  return (found as { nodes: { citation: string }[] }).nodes.map(({ citation }) => citation);
}

/** Every text and number of an answer. */
function texts(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(texts);
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(texts);
  return typeof value === "string" || typeof value === "number" ? [String(value)] : [];
}

/**
 * The parts that Markdown does not show in bold: those with punctuation just inside the asterisks and a letter just
 * outside, or with more asterisks beside.
 */
function unseen(markdown: string): string[] {
  const mark = (character: string | undefined): boolean =>
    character === undefined || (character !== "*" && /[\s\p{P}]/u.test(character));
  return [...markdown.matchAll(BOLD)].flatMap(({ 0: whole, 1: word = "", index }) => {
    const [before, after] = [markdown[index - 1], markdown[index + whole.length]];
    const shown =
      before !== "*" &&
      after !== "*" &&
      (mark(before) || !mark(word[0])) &&
      (mark(after) || !mark(word.at(-1)));
    return shown ? [] : [whole];
  });
}

/** The titles of all fields `article` in an answer. */
function articleTitles(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(articleTitles);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]: [string, unknown]) =>
    key === "article" && typeof one === "object" && one !== null && "title" in one
      ? [String(one.title)]
      : articleTitles(one),
  );
}
