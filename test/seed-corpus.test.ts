import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

import { beforeAll, describe, expect, it } from "vitest";

import type { Dataset } from "../src/domain/dataset.js";
import { checkSeed } from "../src/ingest/check.js";
import { absent, inShared, SEED } from "./seed-data.js";

let dataset: Dataset;
let files: { readonly name: string; readonly text: string }[];

beforeAll(async () => {
  const names = (await readdir(SEED, { recursive: true })).filter((name) => name.endsWith(".yaml"));
  files = await Promise.all(
    names.sort().map(async (name) => ({ name, text: await readFile(join(SEED, name), "utf8") })),
  );
  ({ dataset } = await checkSeed(SEED));
});

describe.skipIf(absent("corpus", "the comparison with the corpus"))(
  "no sentence of the corpus",
  () => {
    const RUN = 16;

    it(`stands in the files: no ${String(RUN)} characters on end but in titles and names`, async () => {
      const grams = new Map<string, string>();
      const corpus = (await readdir(inShared("corpus"))).filter((name) => name.endsWith(".txt"));
      expect(corpus).not.toEqual([]);
      for (const name of corpus) {
        const text = await readFile(inShared("corpus", name), "utf8");
        for (const gram of runs(text)) grams.set(gram, name);
      }
      const known = names();
      const found = files.flatMap(({ name, text }) =>
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
