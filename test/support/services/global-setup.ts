import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { TestProject } from "vitest/node";

import { buildPackage } from "../build.js";
import { buildWeb } from "../web.js";
import { chromium } from "./chromium.js";
import { meilisearch } from "./meilisearch.js";
import { neo4j, type Neo4jAddress } from "./neo4j.js";
import type { Services } from "./service.js";
import type { Started, Starter } from "./starter.js";

const starters: { readonly [Name in keyof Services]: Starter<Services[Name]> } = {
  chromium,
  meilisearch,
  neo4j,
};

/**
 * Starts the services that this run's test files ask for with `service("…")`, and says in one line what is missing. A
 * service named in REQUIRE (`REQUIRE=neo4j,meilisearch`) is always started, and a run without it fails. Compiles the
 * package once if a test file calls `builtPackage(…)`.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const required = requiredServices(process.env["REQUIRE"] ?? "");
  const sources = await Promise.all(project.vitest.state.getPaths().map((path) => readFile(path, "utf8")));
  const uses = (call: string): boolean => sources.some((source) => source.includes(call));
  const started: Pick<Started<unknown>, "stop">[] = [];
  const stop = async (): Promise<void> => {
    await Promise.all(started.map((one) => one.stop()));
  };
  for (const name of Object.keys(starters) as (keyof Services)[]) {
    project.provide(name, null);
    if (!uses(`service("${name}")`) && !required.has(name)) continue;
    const result = await starters[name].start({ required: required.has(name) });
    if ("address" in result) {
      started.push(result);
      project.provide(name, result.address);
      if (name === "neo4j") void prepareNeo4j(result.address as Neo4jAddress, () => result.stop());
    } else if (required.has(name)) {
      await stop();
      throw new Error(`REQUIRE names ${name}, but ${result.absent}`);
    } else {
      console.log(`Tests against ${name} are skipped: ${result.absent}`);
    }
  }
  if (uses('service("chromium")') && project.getProvidedContext().chromium !== null) await buildWeb();
  project.provide("builtPackage", null);
  if (uses("builtPackage(")) {
    const folder = await mkdtemp(join(tmpdir(), "jianbao-built-"));
    started.push({ stop: () => rm(folder, { recursive: true, force: true, maxRetries: 3 }) });
    await buildPackage(folder);
    project.provide("builtPackage", folder);
  }
  return stop;
}

/** In the background, while the first test files run. Without its data the server ends, and who waits for it fails. */
async function prepareNeo4j(address: Neo4jAddress, stop: () => Promise<void>): Promise<void> {
  const { loadSharedData } = await import("./neo4j-data.js");
  await loadSharedData(address).catch(async (cause: unknown) => {
    console.error("the data for the tests of Neo4j could not be loaded:", cause);
    await stop();
  });
}

function requiredServices(list: string): ReadonlySet<string> {
  const names = list.split(",").flatMap((name) => name.trim() || []);
  const unknown = names.find((name) => !Object.hasOwn(starters, name));
  if (unknown !== undefined)
    throw new Error(`REQUIRE names "${unknown}"; known services: ${Object.keys(starters).join(", ")}`);
  return new Set(names);
}
