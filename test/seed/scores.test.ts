import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

import { beforeAll, describe, expect, it } from "vitest";

import { documentId } from "../../src/domain/ids.js";
import { factLines } from "../../src/exchange/fact-lines/fact-lines.js";
import type { CheckResult } from "../../src/ingest/check/check-seed.js";
import { absent, checkedSeed, inShared } from "../support/seed-data.js";
import { temporaryFolder } from "../support/seed-folder.js";

/**
 * Annotated documents, with the F1 that each type of fact must reach: the current figure, rounded down. The difference
 * from 1 comes from errors in the annotations.
 */
const SCORES: readonly { readonly document: string; readonly least: Readonly<Record<string, number>> }[] = [
  {
    document: "bulletin-2021-05-28",
    least: {
      ORG: 1,
      TENURE: 1,
      EVENT: 1,
      "EVENT, kind and a participant": 1,
      HONOR: 1,
      AGREEMENT: 1,
      WORK: 1,
      AUTHORSHIP: 1,
      FIGURE: 0.96,
      RELATION: 1,
    },
  },
  {
    document: "magazine-2020-6",
    least: {
      ORG: 0.97,
      // 谢民 is no officer of the congress itself, and the source gives 舒渠丰's post at the committee, not at the bureau.
      TENURE: 0.97,
      EVENT: 0.95,
      "EVENT, kind and a participant": 0.95,
      HONOR: 1,
      AGREEMENT: 1,
      WORK: 0.98,
      AUTHORSHIP: 0.98,
      FIGURE: 0.95,
      RELATION: 0.97,
    },
  },
  {
    document: "magazine-2022",
    least: {
      ORG: 0.98,
      TENURE: 1,
      EVENT: 0.95,
      "EVENT, kind and a participant": 0.95,
      HONOR: 1,
      AGREEMENT: 1,
      WORK: 0.97,
      AUTHORSHIP: 0.98,
      FIGURE: 0.95,
      RELATION: 0.97,
    },
  },
];

describe.skipIf(absent("annotations", "the scores of fact lines"))("fact lines", () => {
  let result: CheckResult;

  beforeAll(async () => {
    result = await checkedSeed();
  });

  it.each(SCORES)("of $document match the annotations", async ({ document, least }) => {
    await using folder = await temporaryFolder();
    const predicted = join(folder.path, "facts.jsonl");
    const id = documentId(document);
    const lines = factLines(result.dataset, id, result.annotationSpellings.get(id));
    await writeFile(predicted, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
    const { stdout } = await promisify(execFile)(process.execPath, [
      inShared("tools", "score-facts.mjs"),
      ...[inShared("annotations", `${document}.jsonl`), predicted, "--json"],
    ]);
    const report = JSON.parse(stdout) as Readonly<Record<string, { readonly F1: number }>>;
    expect(Object.keys(report).sort()).toEqual(Object.keys(least).sort());
    for (const [type, { F1 }] of Object.entries(report))
      expect(F1, type).toBeGreaterThanOrEqual(least[type] ?? 1);
  });
});
