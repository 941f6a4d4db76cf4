import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, describe } from "vitest";

import { describeSearchEngine } from "../contract/engine.contract.js";
import { openEmbeddedSearch } from "./engine.js";

describe("embedded", () => {
  const folders: string[] = [];
  afterAll(async () => {
    for (const folder of folders) await rm(folder, { recursive: true, force: true });
  });

  describeSearchEngine(
    async () => {
      const folder = await mkdtemp(join(tmpdir(), "jianbao-search-"));
      folders.push(folder);
      return openEmbeddedSearch(folder);
    },
    { runs: Number(process.env["ORACLE_RUNS"] ?? 300), readsEachHit: true },
  );
});
