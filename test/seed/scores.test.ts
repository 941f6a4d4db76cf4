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

const ALL: Readonly<Record<string, number>> = {
  ORG: 1,
  TENURE: 1,
  EVENT: 1,
  "EVENT, kind and a participant": 1,
  HONOR: 1,
  AGREEMENT: 1,
  WORK: 1,
  AUTHORSHIP: 1,
  FIGURE: 1,
  RELATION: 1,
};

/**
 * Annotated documents, with the recall that each type of fact must reach: the current figure, rounded down. What is missed
 * differs for a reason (docs/annotations.md). Precision is not tested: the data have more facts than the annotations.
 */
const SCORES: readonly { readonly document: string; readonly least: Readonly<Record<string, number>> }[] = [
  { document: "bulletin-2021-05-28", least: { ...ALL, "EVENT, kind and a participant": 0.96 } },
  {
    document: "magazine-2020-6",
    least: {
      ...ALL,
      ORG: 0.99,
      // 谢民 is no officer of the congress itself, and the source gives 舒渠丰's post at the committee, not at the bureau.
      TENURE: 0.97,
      // An exhibition of unknown year, and an inspection that is a part of another one.
      EVENT: 0.96,
      "EVENT, kind and a participant": 0.93,
      // An honor of an unnamed member.
      HONOR: 0.93,
      // A photographer and a calligrapher are no authors.
      AUTHORSHIP: 0.76,
      // Leadership in a phrase is no subordination.
      RELATION: 0.76,
    },
  },
  {
    document: "magazine-2022",
    least: {
      ...ALL,
      // The annotations give undated events the year of the magazine.
      EVENT: 0.73,
      "EVENT, kind and a participant": 0.69,
      HONOR: 0.85,
      WORK: 0.98,
      FIGURE: 0.99,
      RELATION: 0.96,
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
    const report = JSON.parse(stdout) as Readonly<Record<string, { readonly R: number }>>;
    expect(Object.keys(report).sort()).toEqual(Object.keys(least).sort());
    for (const [type, { R: recall }] of Object.entries(report))
      expect(recall, type).toBeGreaterThanOrEqual(least[type] ?? 1);
  });
});
