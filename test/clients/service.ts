import { print, type DocumentNode } from "graphql";
import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from "vitest";

import type { Backends } from "../../src/backends.js";
import { readConfig } from "../../src/config.js";
import type { Dataset } from "../../src/domain/dataset.js";
import { createContext } from "../../src/resolvers/context.js";
import { resolvers, typeDefs } from "../../src/resolvers/schema.js";
import { createApp, type App } from "../../src/server/app.js";
import { createLogger } from "../../src/server/observe/log.js";
import { temporaryBackends } from "../support/backends.js";
import { schema } from "../support/execute.js";
import { data } from "../support/graphs.js";
import { asClientsAsk } from "../support/normalized.js";
import { operationsIn, type Data } from "../support/operation.js";

export type Answered = Readonly<Record<string, unknown>>;

/** A query that each client sends. */
export interface ClientQuery {
  readonly name: string;
  /** The query as it is written. */
  readonly document: DocumentNode;
  /** The query as clients send it: with `__typename` everywhere and `id` wherever there is one. */
  readonly sent: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

const [seed, made] = data;
/** The shipped and the synthetic data side by side, because no organization of the shipped data has a successor. */
const all: Data = { name: "seed", dataset: together(seed.dataset, made.dataset) };

export const queries: readonly ClientQuery[] = operationsIn(new URL("queries/", import.meta.url)).map(
  ({ name, document, variables }) => ({
    name,
    document,
    sent: asClientsAsk(schema, document),
    variables: variables(all)[0] ?? {},
  }),
);

/** Starts a server for the calling test file, over real HTTP. */
export function service(): { readonly url: string } {
  const running: { app?: App; backends?: Backends; url?: string } = {};
  beforeAll(async () => {
    const backends = await temporaryBackends(all.dataset);
    const app = createApp({
      ...backends,
      config: readConfig({ PORT: "0" }),
      logger: createLogger("silent"),
      typeDefs,
      resolvers,
      createContext,
    });
    Object.assign(running, { app, backends, url: `${await app.listen()}/graphql` });
  });
  afterAll(async () => {
    await running.app?.close();
    await running.backends?.[Symbol.asyncDispose]();
  });
  return {
    get url() {
      if (running.url === undefined) throw new Error("the server is started before the first test");
      return running.url;
    },
  };
}

/**
 * Fails the test if a client prints to the console. Clients print what they cannot cache: an id of two types, data lost
 * by replacing, an object without a key.
 */
export function nothingOnTheConsole(): void {
  const printed: unknown[][] = [];
  beforeEach(() => {
    printed.length = 0;
    for (const method of ["error", "warn"] as const)
      vi.spyOn(console, method).mockImplementation((...words: unknown[]) => {
        printed.push(words);
      });
  });
  afterEach(() => {
    vi.restoreAllMocks();
    expect(printed).toEqual([]);
  });
}

/** The answer of the service, without a cache. */
export async function uncached(
  { url }: { readonly url: string },
  document: DocumentNode,
  variables: Answered,
): Promise<Answered> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: print(document), variables }),
  });
  const { data: found, errors } = (await response.json()) as {
    readonly data: Answered;
    readonly errors?: readonly unknown[];
  };
  if (errors) throw new Error(JSON.stringify(errors));
  return found;
}

function together(a: Dataset, b: Dataset): Dataset {
  const both = <Item extends { readonly id: string }>(
    ...lists: readonly (readonly Item[])[]
  ): readonly Item[] => lists.flat().sort((one, other) => (one.id < other.id ? -1 : 1));
  return {
    version: `${a.version}-${b.version}`,
    entities: both(a.entities, b.entities),
    statements: both(a.statements, b.statements),
    documents: both(a.documents, b.documents),
    articles: both(a.articles, b.articles),
  };
}
