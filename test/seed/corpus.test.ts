import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

import { beforeAll, describe, expect, it } from "vitest";

import type { Dataset } from "../../src/domain/dataset.js";
import type { EntityKind } from "../../src/domain/entity.js";
import type { CheckResult } from "../../src/ingest/check/check-seed.js";
import { absent, checkedSeed, DOCS, inShared, SEED } from "../support/seed-data.js";

const RUN = 16;

let result: CheckResult;
let dataset: Dataset;
let files: { readonly name: string; readonly text: string }[];

beforeAll(async () => {
  const written = async (folder: string, form: RegExp): Promise<typeof files> => {
    const names = (await readdir(folder, { recursive: true })).filter((name) => form.test(name));
    return Promise.all(
      names.sort().map(async (name) => ({ name, text: await readFile(join(folder, name), "utf8") })),
    );
  };
  files = [...(await written(SEED, /\.(?:yaml|md)$/)), ...(await written(DOCS, /\.(?:md|graphql|json)$/))];
  result = await checkedSeed();
  ({ dataset } = result);
});

describe.skipIf(absent("corpus", "the comparison with the corpus"))("no sentence of the corpus", () => {
  it(`is in the files: at most ${String(RUN - 1)} characters in a row, except in titles and names`, async () => {
    const grams = await corpusGrams();
    const known = names();
    const found = files.flatMap(({ name, text }) =>
      [...new Set(runs(known.reduce((rest, one) => rest.replaceAll(one, "|"), flat(text))))]
        .filter((gram) => grams.has(gram))
        .map((gram) => `${name}: ${gram} (${String(grams.get(gram))})`),
    );
    expect(found).toEqual([]);
  });

  async function corpusGrams(): Promise<ReadonlyMap<string, string>> {
    const grams = new Map<string, string>();
    const corpus = (await readdir(inShared("corpus"))).filter((name) => name.endsWith(".txt"));
    expect(corpus).not.toEqual([]);
    for (const name of corpus) {
      const text = await readFile(inShared("corpus", name), "utf8");
      for (const gram of runs(text)) grams.set(gram, name);
    }
    return grams;
  }

  /** Names and titles, longest first; only those of RUN characters or more. */
  function names(): string[] {
    const all = [...namesOfThings(), ...namesOfEvents(), ...titles()].map(flat);
    const long = [...new Set(all)].filter((text) => Array.from(text).length >= RUN);
    return long.sort((a, b) => b.length - a.length);
  }

  // Official names have one spelling only. Names of events are not here, because we wrote them ourselves (会议通知免征…).
  const NAMED: ReadonlySet<EntityKind> = new Set([
    "WORK",
    "HONOR",
    "ORGANIZATION",
    "AGREEMENT",
    "PLACE",
    "PERSON",
  ]);

  const OWN_NAME =
    /(?:大会|全会|会议|研讨会|座谈会|报告会|协调会|对接会|集体学习|读书班|培训班|培训行动|仪式|讲座|表彰|应急响应|专项清理|工作机制)$/;

  function namesOfThings(): string[] {
    const entities = dataset.entities
      .filter(({ kind }) => NAMED.has(kind))
      .flatMap((entity) => entity.names.map(({ text }) => text));
    // Spellings of organizations that are names only in one article or in fact lines.
    const spellings = [
      ...result.files.documents.flatMap(({ value }) => Object.values(value.called ?? {})),
      ...result.files.articles.flatMap(({ header }) => Object.keys(header.localNames ?? {})),
    ];
    const written = dataset.statements.flatMap(({ predicate, value }) =>
      predicate === "WRITTEN_AS" && value?.type === "TEXT" ? [value.text] : [],
    );
    return [...entities, ...spellings, ...written];
  }

  /** Proper names of events (a congress, a seminar), and titles in 《》 or “” in the names of other events. */
  function namesOfEvents(): string[] {
    return dataset.entities
      .filter(({ kind }) => kind === "EVENT")
      .flatMap((event) => event.names.map(({ text }) => text))
      .flatMap((text) => [...(text.match(/《[^》]+》/g) ?? []), ...(OWN_NAME.test(text) ? [text] : [])]);
  }

  /** Titles and subtitles of articles. Some files have them without quotation marks. */
  function titles(): string[] {
    return dataset.articles.flatMap(({ title, subtitle }) => (subtitle === null ? title : [title, subtitle]));
  }

  /** Removes line breaks, because printed lines break inside sentences, and replaces 臵, which OCR reads for 置. */
  function flat(text: string): string {
    return text.replace(/\s+/g, "").replaceAll("臵", "置");
  }

  function runs(text: string): string[] {
    return (flat(text).match(new RegExp(`\\p{Script=Han}{${String(RUN)},}`, "gu")) ?? []).flatMap((run) => {
      const characters = Array.from(run);
      return characters.slice(RUN - 1).map((_, start) => characters.slice(start, start + RUN).join(""));
    });
  }
});
