import { NoDeprecatedCustomRule, validate } from "graphql";
import { describe, expect, it } from "vitest";

import { schema } from "../support/execute.js";
import { createRecords } from "../support/normalized.js";
import { queries, service, uncached } from "./service.js";

// The queries of the client tests are a real test: a cache that ignored days would answer them wrong.

const server = service();

it("there are thirty queries, without deprecated fields", () => {
  expect(queries).toHaveLength(30);
  const old = queries.flatMap(({ document }) => validate(schema, document, [NoDeprecatedCustomRule]));
  expect(old.map(({ message }) => message)).toEqual([]);
});

describe("the queries", () => {
  it.each(queries.map((query) => [query.name, query] as const))(
    "%s has an answer in each of its parts",
    async (_, { document, variables }) => {
      const answer = await uncached(server, document, variables);
      expect(Object.entries(answer).filter(([, part]) => isEmpty(part))).toEqual([]);
    },
  );

  it("contradict each other if ids have no days, and not with the real ids", async () => {
    const [asAnswered, withoutDays] = [createRecords(schema), createRecords(schema)];
    for (const { sent, variables } of queries) {
      const answer = await uncached(server, sent, variables);
      asAnswered.write(sent, variables, answer);
      const plain = JSON.stringify(answer).replace(/"((?:\w{3}):[0-9a-v]{16})@[^"]*"/g, '"$1"');
      withoutDays.write(sent, variables, JSON.parse(plain) as typeof answer);
    }
    expect(asAnswered.contradictions).toEqual([]);
    expect(withoutDays.contradictions.length).toBeGreaterThan(200);
  });
});

/** Null, a list of empty parts, or an empty page. */
function isEmpty(part: unknown): boolean {
  if (Array.isArray(part)) return part.every((one) => one === null);
  if (typeof part !== "object" || part === null) return part === null;
  const pages = Object.entries(part).filter(([name]) => name === "nodes" || name === "edges");
  return pages.some(([, page]) => isEmpty(page));
}
