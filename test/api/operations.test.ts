import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  getNamedType,
  getNullableType,
  isListType,
  TypeInfo,
  validate,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
  type GraphQLInputType,
} from "graphql";
import { describe, expect, it } from "vitest";

import { readConfig } from "../../src/config.js";
import { costOf } from "../../src/server/limits/cost.js";
import { limitRules } from "../../src/server/limits/validation-rules.js";
import { schema } from "../support/execute.js";
import { data } from "../support/graphs.js";
import { isNesting, operations, type Operation } from "../support/operation.js";

// Together, the operations cover the whole schema: `Type.field`, `Type.field(argument)`, `Input.field`, `Enum.VALUE`.

/** Differs from load to load, so that two stores cannot agree. */
const NEVER_COMPARED = ["DataVersion.loadedAt"];
/**
 * Enums whose values must all occur, because each changes how the service answers. For other enums, such as kinds, some
 * values are enough.
 */
const ENUMS = [
  "CertaintyLevel",
  "DocumentOrderField",
  "EntityOrderField",
  "GraphMeasure",
  "Language",
  "OrderDirection",
  "SearchFacetField",
  "StatementDirection",
  "StatementOrderField",
  "StatementStatus",
];

describe("operations", () => {
  const touched = new Set(operations.flatMap((operation) => [...touches(operation)]));

  it("are at least this many, and some of them nest lists", () => {
    expect(operations.length).toBeGreaterThanOrEqual(30);
    expect(operations.filter(isNesting).length).toBeGreaterThanOrEqual(4);
  });

  it("use every field, argument, condition and order of the schema", () => {
    const missed = askable().filter((one) => !touched.has(one) && !NEVER_COMPARED.includes(one));
    expect(missed).toEqual([]);
  });

  it("never compare fields that differ from load to load", () => {
    expect(NEVER_COMPARED.filter((one) => touched.has(one))).toEqual([]);
  });

  it.each(operations.map((operation) => [operation.name, operation] as const))(
    "%s states its purpose, and is accepted over HTTP",
    (_, { wants, document, definition, variables }) => {
      expect(wants).toMatch(/[.?]$/);
      const { limits } = readConfig({});
      const excess = validate(schema, document, limitRules(limits));
      expect(excess.map(({ message }) => message)).toEqual([]);
      for (const one of data)
        for (const set of variables(one))
          expect(costOf({ schema, document, operation: definition, variables: set })).toBeLessThanOrEqual(
            limits.cost,
          );
    },
  );
});

function askable(): string[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    const { name } = type;
    if (name.startsWith("__")) return [];
    if (isObjectType(type) || isInterfaceType(type))
      return Object.values(type.getFields()).flatMap((field) => [
        `${name}.${field.name}`,
        ...field.args.map((argument) => `${name}.${field.name}(${argument.name})`),
      ]);
    if (isInputObjectType(type)) return Object.keys(type.getFields()).map((field) => `${name}.${field}`);
    if (isEnumType(type) && ENUMS.includes(name))
      return type.getValues().map((value) => `${name}.${value.name}`);
    return [];
  });
}

function touches({ document, variables }: Operation): ReadonlySet<string> {
  const found = new Set<string>();
  const info = new TypeInfo(schema);
  const sets = data.flatMap((one) => variables(one));
  const mark = (type: GraphQLInputType, value: unknown): void => {
    if (value === undefined || value === null) return;
    const plain = getNullableType(type);
    if (isListType(plain)) {
      for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) mark(plain.ofType, one);
      return;
    }
    const named = getNamedType(type);
    if (isEnumType(named)) found.add(`${named.name}.${value as string}`);
    if (!isInputObjectType(named)) return;
    for (const [name, inner] of Object.entries(value)) {
      const field = named.getFields()[name];
      if (!field) continue;
      found.add(`${named.name}.${name}`);
      mark(field.type, inner);
    }
  };
  visit(
    document,
    visitWithTypeInfo(info, {
      Field: () => {
        const [parent, field] = [info.getParentType(), info.getFieldDef()];
        if (parent && field) found.add(`${parent.name}.${field.name}`);
      },
      Argument: (node) => {
        const [parent, field, argument] = [info.getParentType(), info.getFieldDef(), info.getArgument()];
        if (!parent || !field || !argument) return;
        found.add(`${parent.name}.${field.name}(${argument.name})`);
        for (const set of sets) mark(argument.type, valueFromASTUntyped(node.value, set));
      },
    }),
  );
  return found;
}
