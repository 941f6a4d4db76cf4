import { buildSchema, execute, parse, type ExecutionResult } from "graphql";
import { describe, expect, it } from "vitest";

import { deadlineIn } from "../../domain/deadline.js";
import { JianbaoError } from "../../domain/errors.js";
import { Allowance, createPool, type Pool } from "./allowance.js";
import { withAllowance, boundSchema } from "./bounded.js";

const schema = boundSchema(
  buildSchema(`
    type Query { node: Node! }
    type Node {
      id: ID!
      text(length: Int!): String
      texts(count: Int!): [String!]!
      later: Node!
      many(count: Int!): [Node!]!
      manyLater(count: Int!): [Node!]!
      fails: String
      failsLater: Node
      never: String!
    }
  `),
);

let resolved = 0;
const node: object = {
  id: () => {
    resolved += 1;
    return "x";
  },
  text: ({ length }: { length: number }) => "字".repeat(length),
  texts: ({ count }: { count: number }) => Array.from({ length: count }, () => "x"),
  later: () => Promise.resolve(node),
  many: ({ count }: { count: number }) => Array.from({ length: count }, () => node),
  manyLater: async ({ count }: { count: number }) => {
    await new Promise((resolve) => setImmediate(resolve));
    return Array.from({ length: count }, () => node);
  },
  fails: () => {
    throw new JianbaoError("BAD_INPUT", "fails");
  },
  never: () => null,
  failsLater: () => Promise.reject(new JianbaoError("STORE_FAILED", "fails later")),
};

interface Ran {
  readonly allowance: Allowance;
  readonly answer: ExecutionResult | Error;
}

async function run(
  query: string,
  { cost = 10_000, answerBytes = 100_000, ms = 60_000, pool }: Partial<Limits> = {},
): Promise<Ran> {
  const deadline = deadlineIn(ms);
  const allowance = new Allowance(deadline, pool ?? createPool({ cost, answerBytes }));
  allowance.start();
  const contextValue = withAllowance({}, allowance);
  const rootValue = { node };
  const result = execute({ schema, document: parse(query), contextValue, rootValue });
  const answer = await Promise.race([result, allowance.whenGivenUp]);
  allowance.close();
  return { allowance, answer };
}

interface Limits {
  readonly cost: number;
  readonly answerBytes: number;
  readonly ms: number;
  readonly pool: Pool;
}

const codeOf = ({ answer }: Ran): unknown => (answer as { code?: unknown }).code;

describe("an execution with an allowance", () => {
  it("gives the same result as without one, and counts each field once", async () => {
    const query =
      "{ node { id __typename later { id } many(count: 3) { id later { id } } texts(count: 4) } }";
    const plain = await execute({ schema, document: parse(query), rootValue: { node } });
    const { allowance, answer } = await run(query);
    expect(answer).toEqual(plain);
    // node, its 5 fields, 1 below `later`, 3 below each of 3 items, and 4 texts.
    expect(allowance.fields).toBe(1 + 5 + 1 + 9 + 4);
    expect(allowance.bytes).toBeGreaterThan(JSON.stringify(answer).length * 0.7);
    expect(allowance.bytes).toBeLessThan(JSON.stringify(answer).length * 1.5);
  });

  it.each([
    ["at once", "many"],
    ["after waiting", "manyLater"],
  ])("ends at its fields with one error, and resolves no more: lists %s", async (_, list) => {
    resolved = 0;
    const query = `{ node { ${`${list}(count: 100) { `.repeat(4)} id ${"} ".repeat(4)} } }`;
    const ran = await run(query);
    expect(codeOf(ran)).toBe("LIMIT_EXCEEDED");
    expect(ran.allowance.fields).toBeLessThanOrEqual(10_001);
    const then = resolved;
    for (let turn = 0; turn < 20; turn += 1) await new Promise((done) => setImmediate(done));
    expect(resolved).toBe(then);
  });

  it.each([
    ["one long text", "{ node { text(length: 40000) } }"],
    ["a list of texts", "{ node { texts(count: 9000) many(count: 20) { texts(count: 900) } } }"],
    ["many texts", "{ node { manyLater(count: 400) { text(length: 100) } } }"],
    ["long keys", `{ node { many(count: 100) { ${"k".repeat(1200)}: id } } }`],
    ["empty items", "{ node { many(count: 30000) { ... @skip(if: true) { id } } } }"],
    ["the name of the type", "{ node { many(count: 9000) { __typename } } }"],
  ])("ends at its bytes: %s", async (_, query) => {
    const ran = await run(query, { cost: 1_000_000 });
    expect(codeOf(ran)).toBe("LIMIT_EXCEEDED");
    expect((ran.answer as Error).message).toContain("100000 bytes");
  });

  it("counts introspection", async () => {
    const query = "{ __schema { types { name fields { name type { name } } } } }";
    const ran = await run(query, { cost: 100 });
    expect(codeOf(ran)).toBe("LIMIT_EXCEEDED");
  });

  it("keeps at most 1,000 errors, and then reports the last of them", async () => {
    const few = await run("{ node { many(count: 900) { fails } } }");
    expect((few.answer as ExecutionResult).errors).toHaveLength(900);
    for (const [field, code] of [
      ["fails", "BAD_INPUT"],
      ["failsLater { id }", "STORE_FAILED"],
    ] as const) {
      const many = await run(`{ node { manyLater(count: 4000) { ${field} } } }`);
      expect(codeOf(many)).toBe(code);
    }
  });

  it("lets the event loop run, and ends at the deadline", async () => {
    let turns = 0;
    const count = setInterval(() => (turns += 1), 1);
    const nested = "later { many(count: 50) { ".repeat(6);
    const ran = await run(`{ node { ${nested} id ${"} } ".repeat(6)} } }`, {
      cost: 1e9,
      answerBytes: 1e9,
      ms: 1_500,
    });
    clearInterval(count);
    const [error] = (ran.answer as ExecutionResult).errors ?? [];
    expect(error?.originalError).toMatchObject({ code: "DEADLINE_EXCEEDED" });
    // A turn lasts 8 ms; a busy machine has fewer of them.
    expect(turns).toBeGreaterThan(20);
  });

  it("stops as soon as it is given up from outside", async () => {
    const deadline = deadlineIn(60_000);
    const allowance = new Allowance(deadline, createPool({ cost: 1e9, answerBytes: 1e9 }));
    const query = `{ node { ${"later { many(count: 50) { ".repeat(6)} id ${"} } ".repeat(6)} } }`;
    const contextValue = withAllowance({}, allowance);
    void execute({ schema, document: parse(query), contextValue, rootValue: { node } });
    setTimeout(() => {
      deadline.end(new Error("the client went away"));
    }, 50);
    expect((await allowance.whenGivenUp).message).toBe("the client went away");
    const then = allowance.fields;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(allowance.fields).toBe(then);
  });

  it("does no more work after its result is given", async () => {
    resolved = 0;
    const pool = createPool({ cost: 10_000, answerBytes: 1e9 });
    // The error of one field ends the execution while the list beside it still waits.
    const query = "{ node { later { never } manyLater(count: 100) { id } } }";
    const { answer } = await run(query, { pool });
    expect((answer as ExecutionResult).errors).toHaveLength(1);
    for (let turn = 0; turn < 20; turn += 1) await new Promise((done) => setImmediate(done));
    expect([resolved, pool.fields]).toEqual([0, 0]);
  });

  it("holds back large executions, but not the first, while their total is too large", async () => {
    const pool = createPool({ cost: 14_000, answerBytes: 1e9 });
    const query = `{ node { ${"manyLater(count: 18) { later { ".repeat(3)} id ${"} } ".repeat(3)} } }`;
    let most = 0;
    const watch = setInterval(() => (most = Math.max(most, pool.fields)), 1);
    const all = await Promise.all([1, 2, 3, 4].map(() => run(query, { pool })));
    clearInterval(watch);
    for (const { answer } of all) expect(answer).not.toBeInstanceOf(Error);
    const each = all[0]?.allowance.fields ?? 0;
    expect(each).toBeGreaterThan(12_000);
    expect(most).toBeLessThan(3 * each);
    expect(pool.fields).toBe(0);
  });
});

describe("fields of a list that fail, some at once and some later", () => {
  it("leave no unhandled rejection", async () => {
    const forgotten: unknown[] = [];
    const onForgotten = (cause: unknown): void => void forgotten.push(cause);
    process.on("unhandledRejection", onForgotten);
    let number = 0;
    const contextValue = withAllowance({}, new Allowance(deadlineIn(60_000), createPool(GENEROUS)));
    const items = Array.from({ length: 4 }, () => {
      const own = (number += 1);
      return {
        later: async () => {
          if (own === 4) throw new Error("never");
          await new Promise((resolve) => setTimeout(resolve, 5));
          throw new JianbaoError("STORE_FAILED", "fails later");
        },
        never: () => {
          if (own === 3) throw new JianbaoError("BAD_INPUT", "fails at once");
          return "x";
        },
      };
    });
    const answer = await execute({
      schema,
      document: parse("{ node { many(count: 4) { never later { id } } } }"),
      contextValue,
      rootValue: { node: { many: () => items } },
    });
    expect(answer.errors?.length).toBeGreaterThan(0);
    await new Promise((resolve) => setTimeout(resolve, 50));
    process.off("unhandledRejection", onForgotten);
    expect(forgotten).toEqual([]);
  });
});

const GENEROUS = { cost: 10_000, answerBytes: 100_000 };
