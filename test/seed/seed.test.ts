import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";

import { beforeAll, describe, expect, it } from "vitest";

import type { Dataset } from "../../src/domain/dataset.js";
import { documentId, entityId } from "../../src/domain/ids.js";
import { predicate } from "../../src/domain/vocabulary.js";
import type { CheckResult } from "../../src/ingest/check/check-seed.js";
import { checkSeed } from "../../src/ingest/check/check-seed.js";
import { jsonSchemas } from "../../src/ingest/seed/json-schema.js";
import { checkedSeed, SEED } from "../support/seed-data.js";

interface SeedFile {
  readonly name: string;
  readonly text: string;
}

let files: SeedFile[];
let result: CheckResult;
let dataset: Dataset;

beforeAll(async () => {
  const names = (await readdir(SEED, { recursive: true })).filter((name) => /\.\w+$/.test(name));
  files = await Promise.all(
    names.sort().map(async (name) => ({ name, text: await readFile(join(SEED, name), "utf8") })),
  );
  result = await checkedSeed();
  dataset = result.dataset;
});

describe("the curated data", () => {
  it("has no error", () => {
    expect(result.faults.filter(({ severity }) => severity === "ERROR")).toEqual([]);
    expect(dataset.statements.length).toBeGreaterThan(500);
  });

  it("links every statement to a document, an article and a location in it", () => {
    const entities = new Map(dataset.entities.map((entity) => [entity.id, entity.kind]));
    const documents = new Set(dataset.documents.map(({ id }) => id));
    const articles = new Map(dataset.articles.map((article) => [article.id, article]));
    for (const statement of dataset.statements) {
      const { subjects, objects, qualifiers } = predicate(statement.predicate);
      expect(subjects).toContain(entities.get(statement.subject));
      if (statement.object !== null) expect(objects).toContain(entities.get(statement.object));
      for (const name of Object.keys(statement.qualifiers)) expect(qualifiers).toHaveProperty(name);
      for (const [name, { required }] of Object.entries(qualifiers))
        if (required) expect(statement.qualifiers).toHaveProperty(name);
      expect(statement.evidence).not.toEqual([]);
      for (const { document, article, locator, quote } of statement.evidence) {
        expect(documents).toContain(document);
        expect(articles.get(article)?.document).toBe(document);
        expect(locator.trim()).not.toBe("");
        expect(quote).toBeNull();
      }
    }
  });

  it("is read the same each time", async () => {
    const again = await checkSeed(SEED);
    expect(again.dataset.version).toBe(dataset.version);
    expect(again.dataset).toEqual(dataset);
    expect(again.faults).toEqual(result.faults);
  });

  it("has no id twice", () => {
    const { entities, statements, documents, articles } = dataset;
    for (const list of [entities, statements, documents, articles])
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    const evidence = statements.flatMap(({ evidence: found }) => found.map(({ id }) => id));
    expect(new Set(evidence).size).toBe(evidence.length);
  });

  it("has no telephone number or e-mail address of a person", () => {
    const contacts: readonly RegExp[] = [
      /(?<!\d)1[3-9]\d{9}(?!\d)/g,
      /(?<!\d)(?:\(0\d{2,3}\)|（0\d{2,3}）|0\d{2,3})[-—－ ]?\d{7,8}(?!\d)/g,
      /(?<!\d)[48]00[-—－ ]\d{3}[-—－ ]?\d{4}(?!\d)/g,
      /[\w.+-]+@[\w-]+\.\w+/g,
      /(?<!\d)\d{17}[\dXx](?!\d)/g,
    ];
    const found = files.flatMap(({ name, text }) =>
      contacts.flatMap((contact) => (text.match(contact) ?? []).map((one) => `${name}: ${one}`)),
    );
    expect(found).toEqual([]);
  });

  it("places every administrative division in the one above, with a source, up to the country", () => {
    const places = new Map(
      dataset.entities.flatMap(({ id, kind, attributes }) =>
        kind === "PLACE" ? [[id, attributes["code"]] as const] : [],
      ),
    );
    const within = new Map(
      dataset.statements.flatMap(({ predicate: name, subject, object, evidence }) =>
        name === "PART_OF" && places.has(subject) && evidence.length > 0 ? [[subject, object] as const] : [],
      ),
    );
    const country = entityId("PLACE", "中国");
    const above = (id: string): string[] => {
      const next = within.get(id);
      return next == null ? [] : [next, ...above(next)];
    };
    for (const [id, code] of places) if (code !== undefined) expect(above(id), id).toContain(country);
    const place = (key: string): string => entityId("PLACE", key);
    expect(above(place("盐亭县"))).toEqual([place("绵阳市"), place("四川省"), country]);
  });

  it("never shows proposed honors of a list as conferred", () => {
    const list = documentId("honor-list-proposed");
    const honor = entityId("HONOR", "全国机关事务工作先进集体");
    const proposed = dataset.statements.filter(
      ({ object, predicate: name, evidence }) =>
        name !== "ABOUT" && object === honor && evidence.every(({ document }) => document === list),
    );
    expect(proposed.map(({ status }) => status)).toEqual(Array(4).fill("PROPOSED"));
  });
});

describe("the files", () => {
  it("have JSON Schemas that are up to date, and no others", () => {
    const found = files.filter(({ name }) => dirname(name) === "schema");
    const current = Object.entries(jsonSchemas()).map(([name, schema]) => ({
      name: join("schema", name),
      text: `${JSON.stringify(schema, null, 2)}\n`,
    }));
    expect(found).toEqual(current.sort((a, b) => (a.name < b.name ? -1 : 1)));
  });

  it("start with the line that names their schema for an editor", () => {
    const yaml = files.filter(({ name }) => name.endsWith(".yaml"));
    expect(yaml.length).toBeGreaterThan(25);
    for (const { name, text } of yaml) {
      const path = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text)?.[1];
      expect(path, name).toBeDefined();
      const schema = join(dirname(name), path ?? "");
      expect(dirname(schema), name).toBe("schema");
      expect(existsSync(join(SEED, schema)), name).toBe(true);
    }
  });

  it("are YAML, except the conventions and the schemas", () => {
    const others = files.filter(({ name }) => !name.endsWith(".yaml") && dirname(name) !== "schema");
    expect(others.map(({ name }) => name)).toEqual(["README.md"]);
  });
});
