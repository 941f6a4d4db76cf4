import {
  Kind,
  isObjectType,
  visit,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  defaultFieldResolver,
} from "graphql";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";

import type { Backends } from "../../src/backends.js";
import { ask, createSchema, schema, type Answer } from "../support/execute.js";
import { data, overMeilisearch, overNeo4j, overSqlite } from "../support/graphs.js";
import { isSearch, isWalk, operations, type Data, type Operation } from "../support/operation.js";
import { service } from "../support/services/service.js";

const server = service("neo4j");
const searchServer = service("meilisearch");

// A new server plans each query first, and other tests share the machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 600_000 });

/** Has seen the answers of all operations over SQLite when the last test starts. */
const { by: watching, answered } = watched();

describe.each(data)("$name data", (one) => {
  let sqlite: Backends;
  let neo4j: Backends | null;
  let meilisearch: Backends;
  beforeAll(async () => {
    sqlite = await overSqlite(one);
    neo4j = server && (await overNeo4j(one, server));
    meilisearch = await overMeilisearch(one, searchServer);
  });
  afterAll(async () => {
    await sqlite[Symbol.asyncDispose]();
    await neo4j?.[Symbol.asyncDispose]();
    await meilisearch[Symbol.asyncDispose]();
  });
  const overSqliteOnce = new Map<Operation, Promise<Answer[]>>();
  const expected = (operation: Operation): Promise<Answer[]> => {
    const known = overSqliteOnce.get(operation) ?? answersOf(operation, one, sqlite, watching);
    overSqliteOnce.set(operation, known);
    return known;
  };

  describe.each(operations.map((operation) => [operation.name, operation] as const))("%s", (_, operation) => {
    it("has the answer that its comments announce", async () => {
      const answers = await expected(operation);
      for (const answer of answers)
        expect(answer.errors.map(({ code, message }) => [code, message])).toEqual(
          operation.errors.map((code) => [code, expect.any(String) as unknown]),
        );
      expect(emptyIn(operation, answers)).toEqual([]);
    });

    // Compares the stores with each other and not with a recording, so that an update of recordings cannot hide a
    // difference.
    it.runIf(server)("answers the same over Neo4j", async () => {
      if (!neo4j) throw new Error("the data were not loaded");
      expect(await answersOf(operation, one, neo4j)).toEqual(await expected(operation));
    });

    it.runIf(isSearch(operation))("answers the same with Meilisearch", async () => {
      expect(await answersOf(operation, one, meilisearch)).toEqual(await expected(operation));
    });
  });

  it.each(operations.filter(isWalk).map((operation) => [operation.name, operation] as const))(
    "%s returns the same items in small pages as in large ones",
    async (_, operation) => {
      for (const variables of operation.variables(one)) {
        const whole = await walk(operation, { ...variables, first: 100 }, sqlite);
        for (const { items, totals } of Object.values(whole)) {
          expect(new Set(items).size).toBe(items.length);
          expect(totals).toEqual([items.length]);
        }
        expect(await walk(operation, variables, sqlite)).toEqual(whole);
        // Small data are enough for what an adapter may do wrong.
        if (neo4j && one.name === "synthetic") expect(await walk(operation, variables, neo4j)).toEqual(whole);
      }
    },
  );
});

describe("the data", () => {
  it("has a value for every field of the schema", () => {
    const silent = Object.values(schema.getTypeMap()).flatMap((type) =>
      isObjectType(type) && !type.name.startsWith("__")
        ? Object.keys(type.getFields())
            .map((field) => `${type.name}.${field}`)
            .filter((field) => !answered.has(field) && field !== "DataVersion.loadedAt")
        : [],
    );
    expect(silent).toEqual([]);
  });
});

async function answersOf(operation: Operation, one: Data, over: Backends, by = schema): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const variables of operation.variables(one))
    answers.push(await ask(over, { document: operation.document, variables }, by));
  return answers;
}

/** Root fields that are empty for all sets of variables. */
function emptyIn({ empty, errors }: Operation, answers: readonly Answer[]): string[] {
  if (errors.length > 0) return [];
  const keys = new Set(answers.flatMap(({ data: found }) => Object.keys(found ?? {})));
  return [...keys].filter(
    (key) =>
      !empty.includes(key) &&
      answers.some(({ data: found }) => isEmpty((found as Record<string, unknown>)[key])),
  );
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (Array.isArray(value)) return value.every(isEmpty);
  if (typeof value !== "object") return false;
  const { nodes, edges, totalCount } = value as Record<string, unknown>;
  return [nodes, edges].some((list) => Array.isArray(list) && list.length === 0) || totalCount === 0;
}

interface Walked {
  readonly items: string[];
  /** Distinct values of `totalCount`; only one if it does not change while paging. */
  readonly totals: number[];
}

interface Page {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly cursor: string; readonly node: unknown }[];
}

/** Follows the cursor of each connection whose `after` is a variable, all at once, to the last page. */
async function walk(
  { document }: Operation,
  variables: Readonly<Record<string, unknown>>,
  backends: Backends,
): Promise<Readonly<Record<string, Walked>>> {
  const paths = cursorPaths(document);
  const found = new Map<string, Walked>([...paths.keys()].map((name) => [name, { items: [], totals: [] }]));
  const cursors: Record<string, string | null> = {};
  const open = new Set(paths.keys());
  for (let turn = 0; open.size > 0; turn += 1) {
    if (turn > 500) throw new Error(`${[...open].join(", ")} never ends`);
    const { data: answer, errors } = await ask(backends, {
      document,
      variables: { ...variables, ...cursors },
    });
    expect(errors).toEqual([]);
    for (const name of [...open]) {
      const page = at(answer, paths.get(name) ?? []) as Page | undefined;
      const walked = found.get(name);
      if (!page || !walked) {
        open.delete(name);
        continue;
      }
      walked.items.push(...page.edges.map(({ node }) => JSON.stringify(node)));
      if (!walked.totals.includes(page.totalCount)) walked.totals.push(page.totalCount);
      expect(page.pageInfo.endCursor).toBe(page.edges.at(-1)?.cursor ?? null);
      if (!page.pageInfo.hasNextPage) open.delete(name);
      else if (page.edges.length === 0) throw new Error(`${name} promises more and has nothing`);
      else cursors[name] = page.pageInfo.endCursor;
    }
  }
  return Object.fromEntries(found);
}

/** The path of each connection in the answer, by the variable that is its cursor. */
function cursorPaths(document: Operation["document"]): ReadonlyMap<string, readonly string[]> {
  const paths = new Map<string, readonly string[]>();
  const path: string[] = [];
  visit(document, {
    Field: {
      enter: (node) => {
        path.push((node.alias ?? node.name).value);
        const after = node.arguments?.find(({ name }) => name.value === "after")?.value;
        if (after?.kind === Kind.VARIABLE) paths.set(after.name.value, [...path]);
      },
      leave: () => void path.pop(),
    },
  });
  return paths;
}

/** The value at a path; for a list on the way, its first item is used. */
function at(value: unknown, path: readonly string[]): unknown {
  const one = Array.isArray(value) ? (value as unknown[])[0] : value;
  const [key, ...rest] = path;
  if (key === undefined || typeof one !== "object" || one === null) return value;
  return at((one as Record<string, unknown>)[key], rest);
}

/** The schema, and the set of fields that had a value in any answer. */
function watched(): { readonly by: typeof schema; readonly answered: ReadonlySet<string> } {
  const by = createSchema();
  const answered = new Set<string>();
  const watch = (type: GraphQLObjectType): void => {
    for (const field of Object.values(type.getFields())) {
      const resolve: GraphQLFieldResolver<unknown, unknown> = field.resolve ?? defaultFieldResolver;
      const note = (value: unknown): unknown => {
        const none = value === null || value === undefined;
        if (!none && !(Array.isArray(value) && value.length === 0))
          answered.add(`${type.name}.${field.name}`);
        return value;
      };
      field.resolve = (...asked) => {
        const value: unknown = resolve(...asked);
        return value instanceof Promise ? value.then(note) : note(value);
      };
    }
  };
  for (const type of Object.values(by.getTypeMap()))
    if (isObjectType(type) && !type.name.startsWith("__")) watch(type);
  return { by, answered };
}
