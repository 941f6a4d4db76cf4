import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

import { inPackage } from "../package-files.js";

/** The worked queries that the playground opens with, in the order of their file names. */
export async function workedQueries(): Promise<{ readonly file: string; readonly query: string }[]> {
  const folder = inPackage("docs/queries");
  const files = (await readdir(folder)).filter((name) => name.endsWith(".graphql")).sort();
  return Promise.all(
    files.map(async (file) => ({ file, query: await readFile(join(folder, file), "utf8") })),
  );
}

/** The worked queries as the page reads them, with a hash that changes when they do. */
export async function readTabs(): Promise<string> {
  const tabs = (await workedQueries()).map(({ query }) => ({ query }));
  const hash = createHash("sha256").update(JSON.stringify(tabs)).digest("hex").slice(0, 12);
  return JSON.stringify({ hash, tabs });
}
