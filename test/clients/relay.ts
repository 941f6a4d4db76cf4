import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

import { print, printSchema, type OperationDefinitionNode } from "graphql";
import type { ConcreteRequest } from "relay-runtime";

import { schema } from "../support/execute.js";
import type { Folder } from "../support/seed-folder.js";
import type { ClientQuery } from "./service.js";

const run = promisify(execFile);
const compiler = createRequire(import.meta.url).resolve("relay-compiler/cli.js");

/** The queries as Relay's compiler compiles them, by name. Throws the compiler's message if it refuses one. */
export async function compiled(
  queries: readonly ClientQuery[],
  { path: folder }: Folder,
): Promise<ReadonlyMap<string, ConcreteRequest>> {
  await mkdir(join(folder, "src"));
  await writeFile(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  await writeFile(join(folder, "schema.graphql"), printSchema(schema));
  for (const query of queries)
    await writeFile(
      join(folder, "src", `${operationName(query)}.js`),
      `graphql\`${print(query.document)}\`;\n`,
    );
  const config = join(folder, "relay.config.json");
  const settings = { src: "./src", schema: "./schema.graphql", language: "javascript" };
  await writeFile(config, JSON.stringify({ ...settings, eagerEsModules: true }));
  await run(process.execPath, [compiler, config], { cwd: folder });
  return new Map(
    await Promise.all(
      queries.map(async (query): Promise<[string, ConcreteRequest]> => {
        const file = join(folder, "src/__generated__", `${operationName(query)}.graphql.js`);
        const artifact = (await import(pathToFileURL(file).href)) as { readonly default: ConcreteRequest };
        return [query.name, artifact.default];
      }),
    ),
  );
}

function operationName({ document }: ClientQuery): string {
  const [operation] = document.definitions as readonly OperationDefinitionNode[];
  return operation?.name?.value ?? "";
}
