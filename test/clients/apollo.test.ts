import { ApolloClient, HttpLink, InMemoryCache } from "@apollo/client";
import { isAbstractType, isObjectType } from "graphql";
import { describe, expect, it } from "vitest";

import { schema } from "../support/execute.js";
import { nothingOnTheConsole, queries, service, uncached, type ClientQuery } from "./service.js";

// Apollo Client shows the answers of the service from its normalized cache, and they must not change there.

const server = service();
nothingOnTheConsole();

const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith("__"));

/** Configured as the documentation recommends: possible types, and parts without an id are merged into their parent. */
function newClient(): ApolloClient {
  const possibleTypes = Object.fromEntries(
    types
      .filter(isAbstractType)
      .map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]),
  );
  const withoutId = types.filter((type) => isObjectType(type) && !("id" in type.getFields()));
  const typePolicies = Object.fromEntries(withoutId.map(({ name }) => [name, { merge: true }]));
  return new ApolloClient({
    cache: new InMemoryCache({ possibleTypes, typePolicies }),
    link: new HttpLink({ uri: server.url }),
  });
}

const ask = async (
  client: ApolloClient,
  { sent: query, variables }: ClientQuery,
  fetchPolicy: "network-only" | "cache-only",
): Promise<unknown> => (await client.query({ query, variables, fetchPolicy })).data;

describe("Apollo Client", () => {
  it.each(queries.map((query) => [query.name, query] as const))(
    "%s shows the answer of the service",
    async (_, query) => {
      const client = newClient();
      const answer = await uncached(server, query.sent, query.variables);
      expect(await ask(client, query, "network-only")).toEqual(answer);
      expect(await ask(client, query, "cache-only")).toEqual(answer);
    },
  );

  describe("with all of them in one cache", () => {
    let filled: Promise<ApolloClient> | undefined;
    // Fills the cache in the first test, which watches the console.
    const fill = async (): Promise<ApolloClient> => {
      const one = newClient();
      for (const query of queries) await ask(one, query, "network-only");
      return one;
    };

    it.each(queries.map((query) => [query.name, query] as const))(
      "%s still shows the answer of the service",
      async (_, query) => {
        const client = await (filled ??= fill());
        const answer = await uncached(server, query.sent, query.variables);
        expect(await ask(client, query, "cache-only")).toEqual(answer);
      },
    );
  });
});
