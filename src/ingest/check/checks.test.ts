import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { temporaryFolder, writeSeed } from "../../../test/support/seed-folder.js";
import type { Folder, SeedTexts } from "../../../test/support/seed-folder.js";
import { checkSeed } from "./check-seed.js";
import { cases } from "./cases.fixture.js";
import { factCases } from "./fact-cases.fixture.js";
import { CHECKS } from "./all-checks.js";

let folder: Folder;
let made = 0;

beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(async () => {
  await folder[Symbol.asyncDispose]();
});

/** Faults as `SEVERITY file:line field`, without those about the counts of the manifest. */
async function faultsOf(changes: SeedTexts): Promise<string[]> {
  made += 1;
  const seed = await writeSeed({ ...folder, path: `${folder.path}/${String(made)}` }, changes);
  const { faults } = await checkSeed(seed);
  return faults
    .filter(({ field }) => !field.includes("counts"))
    .map(({ severity, file, line, field }) => `${severity} ${file.slice(5)}:${String(line)} ${field}`);
}

describe.each(CHECKS)("the check of $name", ({ name }) => {
  it.each([...cases, ...factCases].filter(({ check }) => check === name))(
    "$title",
    async ({ changes, expected }) => {
      expect(await faultsOf(changes)).toEqual(expected);
    },
  );
});
