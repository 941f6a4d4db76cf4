import { mkdtemp, readdir, rm, truncate, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { entity } from "../record/records.fixture.js";
import { searchRecords } from "../record/build.js";
import type { RecordFiles } from "./files.js";
import { recordFiles } from "./files.js";

const records = searchRecords({
  version: "v",
  statements: [],
  documents: [],
  articles: [],
  entities: [entity("甲局", "ORGANIZATION"), entity("罗甲", "PERSON")],
});

describe("a file of records", () => {
  let folder: string;
  let files: RecordFiles;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "jianbao-files-"));
    files = recordFiles(folder);
    await files.write("v", records, () => undefined);
  });
  afterEach(() => rm(folder, { recursive: true }));

  const path = async (): Promise<string> => join(folder, (await readdir(folder))[0] ?? "");

  it("gives all records as written, and each by its number", async () => {
    const opened = await files.read("v");
    expect(opened.records).toEqual(records);
    expect([opened.record(1), opened.head(1)]).toMatchObject([records[1], { label: "罗甲" }]);
    opened.close();
  });

  it("is missing if it is incomplete", async () => {
    await truncate(await path(), 100);
    expect(await files.versions()).toEqual([]);
    await expect(files.read("v")).rejects.toMatchObject({ code: "INDEX_MISSING" });
  });

  it("is removed when another version is kept, with the file of a load that was killed an hour ago", async () => {
    const [abandoned, under] = ["old", "new"].map((name) => join(folder, `w.2.records.ndjson.${name}`));
    await writeFile(abandoned ?? "", "");
    await writeFile(under ?? "", "");
    await utimes(abandoned ?? "", 0, 0);
    await files.keepOnly("other");
    expect(await readdir(folder)).toEqual(["w.2.records.ndjson.new"]);
  });
});
