import type { ConcreteRequest, GraphQLResponse } from "relay-runtime";
import {
  createOperationDescriptor,
  Environment,
  fetchQuery,
  Network,
  RecordSource,
  Store,
} from "relay-runtime";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { temporaryFolder, type Folder } from "../support/seed-folder.js";
import { compiled } from "./relay.js";
import { nothingOnTheConsole, queries, service, uncached, type ClientQuery } from "./service.js";

// Relay shows the answers of the service from its store, which keeps records by `id` alone, and they must not change
// there.

const server = service();
nothingOnTheConsole();
let folder: Folder;
let requests: ReadonlyMap<string, ConcreteRequest>;
beforeAll(async () => {
  folder = await temporaryFolder();
  requests = await compiled(queries, folder);
});
afterAll(() => folder[Symbol.asyncDispose]());

function newEnvironment(): Environment {
  const network = Network.create(async ({ text }, variables) => {
    const response = await fetch(server.url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: text, variables }),
    });
    return (await response.json()) as GraphQLResponse;
  });
  return new Environment({
    network,
    // Nothing is garbage-collected while the test reads it.
    store: new Store(new RecordSource(), { gcReleaseBufferSize: 1_000 }),
  });
}

const requestOf = ({ name }: ClientQuery): ConcreteRequest => {
  const request = requests.get(name);
  if (!request) throw new Error(`${name} was not compiled`);
  return request;
};

/** Sends the query over the network and stores the answer. */
async function ask(environment: Environment, query: ClientQuery): Promise<unknown> {
  const request = requestOf(query);
  environment.retain(createOperationDescriptor(request, query.variables));
  return fetchQuery(environment, request, query.variables, { fetchPolicy: "network-only" }).toPromise();
}

/** Reads the query from the store alone; nothing may be missing. */
function shown(environment: Environment, query: ClientQuery): unknown {
  const { fragment } = createOperationDescriptor(requestOf(query), query.variables);
  const { data, isMissingData } = environment.lookup(fragment);
  expect(isMissingData).toBe(false);
  return data;
}

describe("Relay", () => {
  it.each(queries.map((query) => [query.name, query] as const))(
    "%s shows the answer of the service",
    async (_, query) => {
      const environment = newEnvironment();
      const answer = await uncached(server, query.document, query.variables);
      expect(await ask(environment, query)).toEqual(answer);
      expect(shown(environment, query)).toEqual(answer);
    },
  );

  describe("with all of them in one store", () => {
    let filled: Promise<Environment> | undefined;
    // Fills the store in the first test, which watches the console.
    const fill = async (): Promise<Environment> => {
      const one = newEnvironment();
      for (const query of queries) await ask(one, query);
      return one;
    };

    it.each(queries.map((query) => [query.name, query] as const))(
      "%s still shows the answer of the service",
      async (_, query) => {
        const environment = await (filled ??= fill());
        const answer = await uncached(server, query.document, query.variables);
        expect(shown(environment, query)).toEqual(answer);
      },
    );
  });
});
