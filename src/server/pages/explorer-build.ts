import { readFile, stat } from "node:fs/promises";
import { extname, join } from "node:path";

import { fileHandler, type FileSource } from "../http/files.js";
import { route, type Handler } from "../http/handler.js";

/** The bundled files of the explorer, as `bin/build-web.js` wrote them. */
export interface ExplorerBuild {
  /** Address of the script that starts the explorer. */
  readonly script: string;
  /** Modules that it imports; browsers fetch them together with it instead of after it. */
  readonly modules: readonly string[];
  readonly styles: readonly string[];
}

interface ManifestEntry {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
  readonly assets?: readonly string[];
}

type Manifest = Readonly<Record<string, ManifestEntry>>;

const ENTRY = "src/web/explorer/main.tsx";
const TYPES: Readonly<Record<string, string>> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".json": "application/json",
};

export interface ExplorerFiles {
  /** Null if the pages are not built. Read again when they are built anew. */
  readonly build: () => Promise<ExplorerBuild | null>;
  /** Serves the bundled files. */
  readonly handler: Handler;
}

/** Serves the files in `folder` that its manifest names under `prefix`. Their names change with their content. */
export function createExplorerFiles(folder: string, prefix: string): ExplorerFiles {
  const path = join(folder, "manifest.json");
  let loaded: { readonly time: number; readonly manifest: Manifest; readonly files: FileHandlers } | null =
    null;
  const current = async (): Promise<typeof loaded> => {
    const time = await stat(path).then(
      ({ mtimeMs }) => mtimeMs,
      () => null,
    );
    if (time === null) loaded = null;
    else if (loaded?.time !== time) {
      const manifest = JSON.parse(await readFile(path, "utf8")) as Manifest;
      loaded = { time, manifest, files: handlersOf(manifest, folder, prefix) };
    }
    return loaded;
  };
  return {
    build: async () => {
      const manifest = (await current())?.manifest;
      return manifest ? buildOf(manifest, prefix) : null;
    },
    handler: async (context) => {
      if (!context.path.startsWith(prefix)) return null;
      const handler = (await current())?.files.get(context.path.slice(prefix.length));
      return handler ? handler(context) : null;
    },
  };
}

type FileHandlers = ReadonlyMap<string, Handler>;

function handlersOf(manifest: Manifest, folder: string, prefix: string): FileHandlers {
  const names = Object.values(manifest).flatMap(({ file, css = [], assets = [] }) => [
    file,
    ...css,
    ...assets,
  ]);
  return new Map(
    [...new Set(names)].flatMap((name): [string, Handler][] => {
      const type = TYPES[extname(name)];
      if (type === undefined) return [];
      const source: FileSource = { type, path: join(folder, name), isImmutable: true };
      return [[name, route(prefix + name, { GET: fileHandler(source) })]];
    }),
  );
}

function buildOf(manifest: Manifest, prefix: string): ExplorerBuild | null {
  const entry = manifest[ENTRY];
  if (!entry) return null;
  const reached = new Map<string, ManifestEntry>();
  const reach = (key: string): void => {
    const found = manifest[key];
    if (!found || reached.has(key)) return;
    reached.set(key, found);
    for (const next of found.imports ?? []) reach(next);
  };
  reach(ENTRY);
  const all = [...reached.values()];
  return {
    script: prefix + entry.file,
    modules: all.filter((one) => one !== entry).map(({ file }) => prefix + file),
    styles: [...new Set(all.flatMap(({ css = [] }) => css))].map((name) => prefix + name),
  };
}
