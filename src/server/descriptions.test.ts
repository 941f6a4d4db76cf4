import { readFile } from "node:fs/promises";

import type { GraphQLNamedType } from "graphql";
import { buildSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from "graphql";
import { beforeAll, describe, expect, it } from "vitest";

import { typeDefs } from "../resolvers/schema.js";
import { inPackage } from "./root.js";

/** Share of the descriptions that are told in Chinese too. Only ever raised. */
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

  it("are of places that there are", () => {
    // Of a field that went: take its line out of descriptions.zh.json.
    expect(Object.keys(chinese).filter((place) => !english.has(place))).toEqual([]);
  });

  it("are Chinese, and keep the names that stand in code marks", () => {
    for (const [place, text] of Object.entries(chinese)) {
      expect(text, place).toMatch(/\p{Script=Han}/u);
      for (const [code] of text.matchAll(/`[^`]+`/g)) expect(english.get(place), place).toContain(code);
    }
  });

  it("cover what can be asked, and of all places no fewer than they did", () => {
    // As the page does it: a translation holds wherever the English says the same.
    const translated = new Set(Object.keys(chinese).map((place) => english.get(place)));
    const without = [...english].filter(([, text]) => !translated.has(text));
    expect(without.filter(([place]) => place.startsWith("Query"))).toEqual([]);
    expect(1 - without.length / english.size).toBeGreaterThanOrEqual(COVERED);
  });
});

type Described = readonly [place: string, { readonly description?: string | null | undefined }];

function descriptionsOf(type: GraphQLNamedType): [string, string][] {
  const described: Described[] = type.name.startsWith("__") ? [] : [[type.name, type], ...partsOf(type)];
  return described.map(([place, { description }]) => [place, description ?? ""]);
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
