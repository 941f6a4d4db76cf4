import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import { beforeAll, describe, expect, it } from "vitest";

import type { Dataset } from "../src/domain/dataset.js";
import { documentId, entityId } from "../src/domain/ids.js";
import { predicate } from "../src/domain/vocabulary.js";
import { factLines } from "../src/exchange/fact-lines.js";
import type { CheckResult } from "../src/ingest/check.js";
import { checkSeed } from "../src/ingest/check.js";
import { jsonSchemas } from "../src/ingest/seed/json-schema.js";
import { temporaryFolder } from "./seed-folder.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const SEED = join(ROOT, "seed");
/** What the project's people share beside the repository; a clone alone does not have it. */
const SHARED = resolve(ROOT, "../shared");

/** Annotated documents, with the F1 that each type of fact must reach. */
const SCORES: readonly { document: string; least: number; leastOfVague: number }[] = [
  { document: "bulletin-2021-05-28", least: 0.97, leastOfVague: 0.95 },
];
/** How these are told apart is a matter of taste, so that a little less is asked of them. */
const VAGUE = ["EVENT", "FIGURE"];

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
  result = await checkSeed(SEED);
  dataset = result.dataset;
});

describe("the curated data", () => {
  it("has no error", () => {
    expect(result.faults.filter(({ severity }) => severity === "ERROR")).toEqual([]);
    expect(dataset.statements.length).toBeGreaterThan(500);
  });

  it("leads from every statement to a document, an article and a place in it", () => {
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

  it("has ids that are there once", () => {
    const { entities, statements, documents, articles } = dataset;
    for (const list of [entities, statements, documents, articles])
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    const evidence = statements.flatMap(({ evidence: found }) => found.map(({ id }) => id));
    expect(new Set(evidence).size).toBe(evidence.length);
  });

  it("has nobody's telephone number or mailbox", () => {
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

  it("never shows what a list proposes as conferred", () => {
    const list = documentId("honour-list-proposed");
    const honor = entityId("HONOR", "全国机关事务工作先进集体");
    const proposed = dataset.statements.filter(
      ({ object, evidence }) =>
        object === honor && evidence.every(({ document }) => document === list),
    );
    expect(proposed.map(({ status }) => status)).toEqual(Array(4).fill("PROPOSED"));
  });
});

describe("the files", () => {
  it("have JSON Schemas that are current, and no others", () => {
    const found = files.filter(({ name }) => dirname(name) === "schema");
    const current = Object.entries(jsonSchemas()).map(([name, schema]) => ({
      name: join("schema", name),
      text: `${JSON.stringify(schema, null, 2)}\n`,
    }));
    expect(found).toEqual(current.sort((a, b) => (a.name < b.name ? -1 : 1)));
  });

  it("begin with the line that tells an editor its schema", () => {
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

  it("are YAML, but for the conventions and the schemas", () => {
    const others = files.filter(
      ({ name }) => !name.endsWith(".yaml") && dirname(name) !== "schema",
    );
    expect(others.map(({ name }) => name)).toEqual(["README.md"]);
  });
});

describe.skipIf(absent("corpus", "the comparison with the corpus"))(
  "no sentence of the corpus",
  () => {
    const RUN = 16;

    it(`stands in the files: no ${String(RUN)} characters on end but in titles and names`, async () => {
      const grams = new Map<string, string>();
      const corpus = (await readdir(join(SHARED, "corpus"))).filter((name) =>
        name.endsWith(".txt"),
      );
      expect(corpus).not.toEqual([]);
      for (const name of corpus) {
        const text = await readFile(join(SHARED, "corpus", name), "utf8");
        for (const gram of runs(text)) grams.set(gram, name);
      }
      const known = names();
      const found = files
        .filter(({ name }) => name.endsWith(".yaml"))
        .flatMap(({ name, text }) =>
          [...new Set(runs(known.reduce((rest, one) => rest.replaceAll(one, "|"), flat(text))))]
            .filter((gram) => grams.has(gram))
            .map((gram) => `${name}: ${gram} (${String(grams.get(gram))})`),
        );
      expect(found).toEqual([]);
    });

    /** Titles and names as they are written, longest first; only those that could hide a run. */
    function names(): string[] {
      const all = [
        ...dataset.entities.flatMap((entity) => entity.names.map(({ text }) => text)),
        ...dataset.articles.map(({ title }) => title),
      ].map(flat);
      const long = [...new Set(all)].filter((text) => Array.from(text).length >= RUN);
      return long.sort((a, b) => b.length - a.length);
    }

    /** Printed lines break inside sentences, and OCR reads 置 as 臵. */
    function flat(text: string): string {
      return text.replace(/\s+/g, "").replaceAll("臵", "置");
    }

    function runs(text: string): string[] {
      return (flat(text).match(new RegExp(`\\p{Script=Han}{${String(RUN)},}`, "gu")) ?? []).flatMap(
        (run) => {
          const characters = Array.from(run);
          return characters
            .slice(RUN - 1)
            .map((_, start) => characters.slice(start, start + RUN).join(""));
        },
      );
    }
  },
);

describe.skipIf(absent("annotations", "the scores of fact lines"))("fact lines", () => {
  it.each(SCORES)(
    "of $document meet the annotations",
    async ({ document, least, leastOfVague }) => {
      await using folder = await temporaryFolder();
      const predicted = join(folder.path, "facts.jsonl");
      const lines = factLines(dataset, documentId(document));
      await writeFile(predicted, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
      const gold = join(SHARED, "annotations", `${document}.jsonl`);
      const { stdout } = await promisify(execFile)(process.execPath, [
        ...[join(SHARED, "tools/score-facts.mjs"), gold, predicted, "--json"],
      ]);
      const report = JSON.parse(stdout) as Readonly<Record<string, { readonly F1: number }>>;
      expect(Object.keys(report).length).toBeGreaterThanOrEqual(9);
      for (const [type, { F1 }] of Object.entries(report)) {
        const vague = VAGUE.some((one) => type.startsWith(one));
        expect(F1, type).toBeGreaterThanOrEqual(vague ? leastOfVague : least);
      }
    },
  );
});

function absent(folder: string, what: string): boolean {
  const missing = !existsSync(join(SHARED, folder));
  if (missing) console.log(`Skipped: ${what}, for ../shared/${folder} is not there`);
  return missing;
}
