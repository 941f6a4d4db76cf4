import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { afterAll, beforeAll } from "vitest";

/** Files of a seed folder by path inside it; null removes one of the default files. */
export type SeedTexts = Readonly<Record<string, string | Uint8Array | null>>;

/** A small seed without faults: one bulletin of 甲局, one article, one fact. */
export const SMALL_SEED = {
  "manifest.yaml": `documents:
  - id: one
    kind: BULLETIN
    title: 甲局简报
    publisher: 甲局
    published: 2021-05-28
    counts: { articles: 1, facts: 1 }
`,
  "authority/all.yaml": `organizations:
  - { name: 甲局, kind: BUREAU, place: 甲市 }
  - { name: 乙局, kind: BUREAU, aliases: [乙] }
persons:
  - { name: 张三 }
places:
  - { name: 甲市, kind: CITY }
`,
  "articles/one/01-first.yaml": `title: 第一篇
mentions: { 乙局: 1 }
facts:
  - tenure: 张三
    positions: { 甲局: [局长] }
    at: 1
`,
} as const satisfies SeedTexts;

export interface Folder extends AsyncDisposable {
  readonly path: string;
}

/** A folder that is removed at the end of its scope. */
export async function temporaryFolder(): Promise<Folder> {
  const path = await mkdtemp(join(tmpdir(), "jianbao-test-"));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true, maxRetries: 3 }) };
}

/** Writes `<folder>/seed` with the small seed and these changes; returns its path. */
export async function writeSeed(folder: Folder, changes: SeedTexts = {}): Promise<string> {
  const seed = join(folder.path, "seed");
  for (const [name, text] of Object.entries<SeedTexts[string]>({ ...SMALL_SEED, ...changes })) {
    if (text === null) continue;
    const path = join(seed, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  return seed;
}

/**
 * Returns a function that writes a seed into a new folder. The folders are removed after the tests of the calling file.
 */
export function seedsOfThisFile(): (changes: SeedTexts) => Promise<string> {
  let folder: Folder | undefined;
  let made = 0;
  beforeAll(async () => {
    folder = await temporaryFolder();
  });
  afterAll(async () => {
    await folder?.[Symbol.asyncDispose]();
  });
  return (changes) => {
    if (!folder) throw new Error("no test is running");
    made += 1;
    return writeSeed({ ...folder, path: join(folder.path, String(made)) }, changes);
  };
}
