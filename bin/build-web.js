// Bundles what runs in browsers: the explorer into dist/web/explorer, the widget into dist/web/embed. `npm run compile`
// and `npm install` run this. It does nothing if the sources are those of the last build.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const output = process.argv[2] ?? join(root, "dist/web");
const stamp = join(output, "sources.txt");
const SOURCES = ["src/web", "src/client", "package-lock.json", "bin/build-web.js"];

const sources = hashOf(SOURCES);
if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== sources) {
  const { build } = await import("vite");
  // Not the whole folder: the compiler writes its part of `src/web` there.
  for (const name of ["explorer", "embed"]) rmSync(join(output, name), { recursive: true, force: true });
  await Promise.all([
    build(explorer()),
    ...(existsSync(join(root, "src/web/embed/embed.ts")) ? [build(widget())] : []),
  ]);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, sources);
}

/** Modules with hashed names, and a manifest from which the server reads them. */
function explorer() {
  return {
    ...common(),
    base: "/assets/",
    build: {
      ...common().build,
      outDir: join(output, "explorer"),
      manifest: "manifest.json",
      assetsDir: "",
      rolldownOptions: { input: join(root, "src/web/explorer/main.tsx") },
    },
  };
}

/** One classic script with a fixed name: other sites write its address into their pages. */
function widget() {
  return {
    ...common(),
    build: {
      ...common().build,
      outDir: join(output, "embed"),
      lib: {
        entry: join(root, "src/web/embed/embed.ts"),
        formats: ["iife"],
        name: "JianbaoSearch",
        fileName: () => "embed.js",
      },
    },
  };
}

function common() {
  return {
    root,
    configFile: false,
    logLevel: "warn",
    clearScreen: false,
    build: { target: "es2022", emptyOutDir: true, modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
  };
}

function hashOf(paths) {
  const hash = createHash("sha256");
  const files = paths.flatMap((path) =>
    path.includes(".")
      ? [path]
      : readdirSync(join(root, path), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name).slice(root.length)),
  );
  for (const file of files.sort())
    hash
      .update(file)
      .update("\0")
      .update(readFileSync(join(root, file)));
  return hash.digest("hex");
}
