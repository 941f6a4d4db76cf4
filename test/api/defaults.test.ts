import { isInputObjectType, isObjectType, Kind, parse, type GraphQLResolveInfo } from "graphql";
import { describe, expect, it } from "vitest";

import { guarded } from "../../src/resolvers/arguments/guard.js";
import type { Context } from "../../src/resolvers/context.js";
import { schema } from "../support/execute.js";

// The SDL is the only source of defaults: null and no value have the same result.

type Resolver = (source: unknown, args: object, context: Context, info: GraphQLResolveInfo) => unknown;

const fields = Object.values(schema.getTypeMap()).flatMap((type) =>
  isObjectType(type) && !type.name.startsWith("__")
    ? Object.values(type.getFields()).map((field) => ({ type, field }))
    : [],
);

/** The arguments that the resolver of a field receives. */
function received(type: string, field: string, args: object): unknown {
  const own = { [type]: { [field]: (_: unknown, given: object) => given } };
  const made = guarded(own, schema) as unknown as Record<string, Record<string, Resolver>>;
  const [operation] = parse("{ dataVersion { version } }").definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error("there is no operation");
  const info = { schema, operation, fragments: {}, variableValues: {} } as unknown as GraphQLResolveInfo;
  const context = { dataVersion: () => Promise.resolve({}) } as unknown as Context;
  return made[type]?.[field]?.({}, args, context, info);
}

describe("null for an argument with a default", () => {
  const defaults = fields.flatMap(({ type, field }) =>
    field.args
      .filter(({ defaultValue }) => defaultValue !== undefined)
      .map(
        ({ name, defaultValue }) =>
          [`${type.name}.${field.name}(${name}:)`, type, field, name, defaultValue] as const,
      ),
  );

  it("is possible in many places", () => {
    expect(defaults.length).toBeGreaterThan(150);
    const names = new Set(defaults.map(([, , , name]) => name));
    expect([...names]).toEqual(
      expect.arrayContaining(["depth", "first", "hubLimit", "maxLength", "maxNodes"]),
    );
    expect([...names]).toEqual(expect.arrayContaining(["dated", "direction", "minShared", "statuses"]));
  });

  it.each(defaults)("is the default: %s", async (_, type, field, name, defaultValue) => {
    expect(await received(type.name, field.name, { [name]: null })).toEqual({ [name]: defaultValue });
    expect(await received(type.name, field.name, {})).toEqual({});
  });
});

describe("null inside an argument", () => {
  const orders = fields.flatMap(({ type, field }) =>
    field.args.flatMap((argument) => {
      if (argument.name !== "orderBy" || !isInputObjectType(argument.type)) return [];
      return [[`${type.name}.${field.name}`, type, field] as const];
    }),
  );

  it.each(orders)("is the default of the input object: %s", async (_, type, field) => {
    const given = { orderBy: { field: "ID", direction: null } };
    const order = { orderBy: { field: "ID", direction: "ASC" } };
    expect(await received(type.name, field.name, given)).toEqual(order);
  });
});

describe("null for an argument without a default", () => {
  it("stays null, which means all days in arguments of days", async () => {
    const given = { asOf: null, between: null };
    expect(await received("Organization", "children", given)).toEqual(given);
  });
});
