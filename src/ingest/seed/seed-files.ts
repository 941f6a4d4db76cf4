import { readdir } from "node:fs/promises";
import { basename, extname, join } from "node:path";

import type { Fault } from "../../domain/errors.js";

export const MANIFEST = "manifest.yaml";
export const JUDGEMENTS = "judgements.yaml";
const FOLDERS = ["articles", "authority", "schema"];

/** A file or folder that is not read, with advice. */
export interface Stray extends Pick<Fault, "message" | "severity"> {
  readonly path: string;
}

/**
 * The files of a seed folder besides manifest and judgements, sorted. `strays` are files that are not read: each is
 * reported, so that no work is ignored silently. Empty lists if there is no such folder.
 */
export async function seedFiles(
  folder: string,
): Promise<{
  readonly authority: readonly string[];
  readonly articles: readonly string[];
  readonly strays: readonly Stray[];
}> {
  const [root, authority, articles] = await Promise.all([
    readdir(folder, { withFileTypes: true }).catch(() => []),
    filesIn(join(folder, "authority")),
    filesIn(join(folder, "articles")),
  ]);
  const strays = [
    ...root.flatMap((entry) => strayInRoot(join(folder, entry.name), entry.isDirectory())),
    ...authority.flatMap((path) => stray(path, "words.yaml")),
    ...articles.flatMap((path) => stray(path, "<document>/NN-words.yaml")),
  ];
  return { authority: authority.filter(isRead), articles: articles.filter(isRead), strays };
}

const isRead = (path: string): boolean => path.endsWith(".yaml");

/** Files at any depth. A folder with the name of a YAML file counts as one: reading it reports the error. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => !entry.isDirectory() || /\.ya?ml$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function strayInRoot(path: string, isFolder: boolean): Stray[] {
  const name = basename(path);
  const taken = `${MANIFEST}, ${JUDGEMENTS} and the folders articles and authority`;
  if (isFolder && !name.startsWith(".") && !FOLDERS.includes(name))
    return [{ path, message: `the folder is not read: only ${taken} are`, severity: "WARNING" }];
  if (isFolder || [MANIFEST, JUDGEMENTS].includes(name)) return [];
  return isRead(path)
    ? [{ path, message: `the file is not read: only ${taken} are`, severity: "ERROR" }]
    : stray(path, `${MANIFEST} or ${JUDGEMENTS}`);
}

function stray(path: string, takes: string): Stray[] {
  const file = basename(path);
  if (isRead(path) || /^(?:readme|licen[sc]e)(?:\.\w+)?$/i.test(file)) return [];
  // .DS_Store and .gitkeep are harmless; a backup of a YAML file may be somebody's work.
  if (file.startsWith(".") && !/\.ya?ml/i.test(file)) return [];
  if (/\.ya?ml$/i.test(file)) {
    const ending = extname(file);
    const name = `${file.slice(0, -ending.length)}.yaml`;
    const message = `the file is not read, its name ends in ${ending}: name it ${name}`;
    return [{ path, message, severity: "ERROR" }];
  }
  const isBackup = /~$|\.(?:bak|orig|old|rej|save|sw[a-p]|tmp)$|^\.?#|\.ya?ml./i.test(file);
  const message = isBackup
    ? "the file is not read, it looks like a backup of an editor: copy what is new in it, then remove it"
    : `the file is not read: remove it, or rename it (${takes})`;
  return [{ path, message, severity: "WARNING" }];
}
