import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import { describe, expect, it } from "vitest";

import { writtenDocument } from "../../src/docs/written-document.js";
import { checkSeed } from "../../src/ingest/check/check-seed.js";
import { temporaryFolder, writeSeed } from "../support/seed-folder.js";
import { checkedSeed } from "../support/seed-data.js";

const inRepository = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

describe("docs/data.md", () => {
  it("is current (npx jianbao docs writes it)", async () => {
    const text = await writtenDocument(await checkedSeed());
    expect(await readFile(inRepository("docs/data.md"), "utf8")).toBe(text);
  });

  it("counts the contents of a small data set, and says what is missing", async () => {
    await using folder = await temporaryFolder();
    const text = await writtenDocument(await checkSeed(await writeSeed(folder)));
    const cells = text.split("\n").map((line) => line.replace(/ *\| */g, "|"));
    expect(cells).toContain("|one|BULLETIN|甲局简报|2021-05-28|1|0|1|6|");
    expect(cells).toContain("|**ORGANIZATION**||机构|organization|**2**|");
    expect(cells).toContain("|HOLDS_POSITION|任职于|holds a position at|STATE|1|1|");
    expect(cells).toContain("|HOLDS_POSITION|2021-05-28|");
    expect(text).toContain("Divisions (province, prefecture, county) without a code: 1 (甲市)");
  });

  it("is not written from data with an error", async () => {
    await using folder = await temporaryFolder();
    const seed = await writeSeed(folder, { "judgements.yaml": "judgements: 1\n" });
    await expect(checkSeed(seed).then(writtenDocument)).rejects.toThrow("judgements.yaml");
  });
});
