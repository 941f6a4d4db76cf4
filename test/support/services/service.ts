import { inject } from "vitest";

import type { ChromiumPath } from "./chromium.js";
import type { MeilisearchAddress } from "./meilisearch.js";
import type { Neo4jAddress } from "./neo4j.js";

/** Servers that tests may use and that are not installed everywhere. `global-setup.ts` starts them once per run. */
export interface Services {
  readonly chromium: ChromiumPath;
  readonly meilisearch: MeilisearchAddress;
  readonly neo4j: Neo4jAddress;
}

declare module "vitest" {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- the only way to extend vitest's interface
  export interface ProvidedContext extends Provided {}
}

type Provided = { readonly [Name in keyof Services]: Services[Name] | null };

/**
 * The address of the service, or null in a run without it. Write the name as a literal, `service("neo4j")`: a run
 * starts only the services that its test files name in this way.
 */
export function service<Name extends keyof Services>(name: Name): Provided[Name] {
  return inject(name);
}
