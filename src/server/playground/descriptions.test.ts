import { readFile } from "node:fs/promises";

import type { GraphQLNamedType } from "graphql";
import { buildSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from "graphql";
import { beforeAll, describe, expect, it } from "vitest";

import { typeDefs } from "../../resolvers/schema.js";
import { inPackage } from "../package-files.js";

/** Share of the descriptions that have a Chinese translation. Never lower it. */
const COVERED = 0.9;

describe("the Chinese descriptions of the schema", () => {
  let english: ReadonlyMap<string, string>;
  let chinese: Readonly<Record<string, string>>;

  beforeAll(async () => {
    const schema = buildSchema(typeDefs);
    english = new Map(Object.values(schema.getTypeMap()).flatMap(descriptionsOf));
    const path = inPackage("src/web/playground/descriptions.zh.json");
    chinese = JSON.parse(await readFile(path, "utf8")) as Record<string, string>;
  });

  it("have coordinates that exist in the schema", () => {
    // If this fails, a field was removed: remove its line from descriptions.zh.json.
    expect(Object.keys(chinese).filter((coordinate) => !english.has(coordinate))).toEqual([]);
  });

  it("are Chinese, and keep the names in backquotes", () => {
    for (const [coordinate, text] of Object.entries(chinese)) {
      expect(text, coordinate).toMatch(/\p{Script=Han}/u);
      for (const [code] of text.matchAll(/`[^`]+`/g))
        expect(english.get(coordinate), coordinate).toContain(code);
    }
  });

  it("cover the root fields, and at least the former share of all coordinates", () => {
    // As the page does: a translation is used wherever the English text is the same.
    const translated = new Set(Object.keys(chinese).map((coordinate) => english.get(coordinate)));
    const without = [...english].filter(([, text]) => !translated.has(text));
    expect(without.filter(([coordinate]) => coordinate.startsWith("Query"))).toEqual([]);
    expect(1 - without.length / english.size).toBeGreaterThanOrEqual(COVERED);
  });
});

type Described = readonly [coordinate: string, { readonly description?: string | null | undefined }];

function descriptionsOf(type: GraphQLNamedType): [string, string][] {
  const described: Described[] = type.name.startsWith("__") ? [] : [[type.name, type], ...partsOf(type)];
  return described.map(([coordinate, { description }]) => [coordinate, description ?? ""]);
}

function partsOf(type: GraphQLNamedType): Described[] {
  const { name } = type;
  if (isEnumType(type)) return type.getValues().map((value) => [`${name}.${value.name}`, value]);
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((field) => [`${name}.${field.name}`, field]);
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field): Described[] => [
    [`${name}.${field.name}`, field],
    ...field.args.map((one): Described => [`${name}.${field.name}.${one.name}`, one]),
  ]);
}
