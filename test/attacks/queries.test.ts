import { coerceInputValue, Kind, parse, typeFromAST, validate, type GraphQLInputType } from "graphql";
import { describe, expect, it } from "vitest";

import { schema } from "../support/execute.js";
import { attacks } from "./attacks.js";

/** A query that the schema does not know is refused at once and is no longer an attack. */
describe("the queries of the attacks", () => {
  const ids = { organizations: ["org:1", "org:2"], document: "doc:1" };
  const cases = attacks(ids).flatMap(({ name, sizes }) =>
    sizes.map((query, index) => [`${name}, size ${String(index)}`, query] as const),
  );

  it("are there", () => {
    expect(cases.length).toBeGreaterThan(50);
  });

  it.each(cases)("%s", (_, { query, variables = {} }) => {
    const document = parse(query);
    expect(validate(schema, document)).toEqual([]);
    const [operation] = document.definitions;
    if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error("the query has no operation");
    for (const { variable, type } of operation.variableDefinitions ?? [])
      coerceInputValue(
        variables[variable.name.value],
        typeFromAST(schema, type as never) as unknown as GraphQLInputType,
      );
  });
});
