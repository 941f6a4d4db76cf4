import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

import { inPackage } from "../package-files.js";

/** The example queries of the playground, sorted by file name. */
export async function workedQueries(): Promise<{ readonly file: string; readonly query: string }[]> {
  const folder = inPackage("docs/queries");
  const files = (await readdir(folder)).filter((name) => name.endsWith(".graphql")).sort();
  return Promise.all(
    files.map(async (file) => ({ file, query: await readFile(join(folder, file), "utf8") })),
  );
}

/** The example queries as JSON for the page, with a hash of them. */
export async function readTabs(): Promise<string> {
  const tabs = (await workedQueries()).map(({ query }) => ({ query }));
  const hash = createHash("sha256").update(JSON.stringify(tabs)).digest("hex").slice(0, 12);
  return JSON.stringify({ hash, tabs });
}
