import { isObjectType, parse } from "graphql";
import { describe, expect, it } from "vitest";

import { ask, schema } from "../support/execute.js";
import { bothOverSqlite, data } from "../support/graphs.js";
import { asClientsAsk, createRecords } from "../support/normalized.js";
import { operations } from "../support/operation.js";

// Clients keep one record for each id (decision 0009). Here a plain map stands for a cache; `test/clients/` tests real
// clients.

const both = bothOverSqlite();
/** Types whose ids `node` does not accept. */
const NO_NODES = ["Conflict"];

const NODES = parse("query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }");

/** Types with an id that occur in an answer over either data set. */
const seen = new Set<string>();

describe.each(data)("over the $name data", (one) => {
  it("an id always belongs to one object of one type", async () => {
    const backends = one.name === "seed" ? both.shipped : both.synthetic;
    const records = createRecords(schema);
    for (const operation of operations.filter(({ errors }) => errors.length === 0)) {
      const document = asClientsAsk(schema, operation.document);
      for (const variables of operation.variables(one)) {
        const { data: answer, errors } = await ask(backends, { document, variables });
        expect(errors).toEqual([]);
        records.write(document, variables, answer as Readonly<Record<string, unknown>>);
      }
    }
    expect(records.contradictions.length, records.contradictions.slice(0, 20).join("\n")).toBe(0);
    expect(records.types.size).toBeGreaterThan(1_000);
    for (const type of records.types.values()) seen.add(type);

    // Relay reads a record again by its id, so `node` must return the object that had the id.
    const known = [...records.types].filter(([, type]) => !NO_NODES.includes(type));
    for (let start = 0; start < known.length; start += 50) {
      const part = known.slice(start, start + 50);
      const { data: found, errors } = await ask(backends, {
        document: NODES,
        variables: { ids: part.map(([id]) => id) },
      });
      expect(errors).toEqual([]);
      expect(found).toEqual({ nodes: part.map(([id, __typename]) => ({ __typename, id })) });
    }
  }, 120_000);
});

it("every type with an id occurs", () => {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && "id" in type.getFields(),
  );
  expect(types.map(({ name }) => name).filter((name) => !seen.has(name))).toEqual([]);
});
