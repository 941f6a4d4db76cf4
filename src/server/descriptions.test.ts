import { readdir, readFile } from "node:fs/promises";

import type { GraphQLNamedType } from "graphql";
import { buildSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from "graphql";
import { beforeAll, describe, expect, it } from "vitest";

import { inPackage } from "./root.js";

/** Share of the descriptions that are told in Chinese too. Only ever raised. */
const COVERED = 0.6;

describe("the Chinese descriptions of the schema", () => {
  let english: ReadonlyMap<string, string>;
  let chinese: Readonly<Record<string, string>>;

  beforeAll(async () => {
    const files = (await readdir(inPackage("schema"))).filter((name) => name.endsWith(".graphql"));
    const texts = files.map((file) => readFile(inPackage("schema", file), "utf8"));
    const schema = buildSchema((await Promise.all(texts)).join("\n"));
    english = new Map(Object.values(schema.getTypeMap()).flatMap(descriptionsOf));
    const path = inPackage("src/web/playground/descriptions.zh.json");
    chinese = JSON.parse(await readFile(path, "utf8")) as Record<string, string>;
  });

  it("are of places that there are", () => {
    expect(Object.keys(chinese).filter((place) => !english.has(place))).toEqual([]);
  });

  it("are Chinese, and keep the names that stand in code marks", () => {
    for (const [place, text] of Object.entries(chinese)) {
      expect(text, place).toMatch(/\p{Script=Han}/u);
      for (const [code] of text.matchAll(/`[^`]+`/g))
        expect(english.get(place), place).toContain(code);
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

function descriptionsOf(type: GraphQLNamedType): [string, string][] {
  if (type.name.startsWith("__")) return [];
  const parts =
    isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
      ? Object.values(type.getFields())
      : isEnumType(type)
        ? type.getValues()
        : [];
  return [
    [type.name, type.description] as const,
    ...parts.flatMap((part) => [
      [`${type.name}.${part.name}`, part.description] as const,
      ...("args" in part ? part.args : []).map(
        (argument) => [`${type.name}.${part.name}.${argument.name}`, argument.description] as const,
      ),
    ]),
  ].map(([place, description]) => [place, description ?? ""]);
}
