import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { readConfig, type Config } from "../../src/config.js";
import type { Dataset } from "../../src/domain/dataset.js";
import { createContext } from "../../src/resolvers/context.js";
import { resolvers, typeDefs } from "../../src/resolvers/schema.js";
import { createApp, type App, type AppOptions } from "../../src/server/app.js";
import { createLogger } from "../../src/server/observe/log.js";
import { temporaryBackends } from "../support/backends.js";
import { temporaryFolder } from "../support/seed-folder.js";

export interface PageServer extends AsyncDisposable {
  readonly url: string;
  readonly app: App;
  readonly backends: Awaited<ReturnType<typeof temporaryBackends>>;
  /** Of the bundled pages; empty if they are not built. */
  readonly folder: string;
}

type Options = Partial<Config> &
  Pick<AppOptions<never>, "views" | "sitemapPart"> & { readonly isBuilt?: boolean };

/** The service with its own schema, and pages as the build writes them: small files instead of the real ones. */
export async function startPages(
  dataset: Dataset | null,
  { views, sitemapPart, isBuilt = true, ...config }: Options = {},
): Promise<PageServer> {
  const folder = await temporaryFolder();
  const explorerFolder = join(folder.path, "explorer");
  if (isBuilt) await buildInto(explorerFolder);
  const backends = await temporaryBackends(dataset);
  const app = createApp({
    ...backends,
    config: { ...readConfig({ PORT: "0" }), ...config },
    logger: createLogger("silent"),
    typeDefs,
    resolvers,
    createContext,
    explorerFolder,
    ...(views && { views }),
    ...(sitemapPart !== undefined && { sitemapPart }),
  });
  return {
    url: await app.listen(),
    app,
    backends,
    folder: explorerFolder,
    [Symbol.asyncDispose]: async () => {
      await app.close();
      await folder[Symbol.asyncDispose]();
    },
  };
}

/** What `bin/build-web.js` leaves, as far as the server reads it. */
export async function buildInto(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const manifest = {
    "src/web/explorer/main.tsx": {
      file: "main-Ab1.js",
      css: ["main-Cd2.css"],
      imports: ["_shared.js"],
      dynamicImports: ["src/web/explorer/graph.tsx"],
      isEntry: true,
    },
    "_shared.js": { file: "shared-Ef3.js" },
    "src/web/explorer/graph.tsx": { file: "graph-Gh4.js", css: ["graph-Ij5.css"], isDynamicEntry: true },
  };
  const files = {
    "main-Ab1.js": `console.log(${JSON.stringify("x".repeat(5_000))});`,
    "shared-Ef3.js": "export {};",
    "graph-Gh4.js": "export {};",
    "main-Cd2.css": "a { color: red }",
    "graph-Ij5.css": "b { color: red }",
    "not-in-the-manifest.js": "secret",
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  await writeFile(join(folder, "manifest.json"), JSON.stringify(manifest));
}
