import { Client, fetchExchange } from "@urql/core";
import { cacheExchange } from "@urql/exchange-graphcache";
import { introspectionFromSchema, isObjectType } from "graphql";
import { describe, expect, it } from "vitest";

import { schema } from "../support/execute.js";
import {
  nothingOnTheConsole,
  queries,
  service,
  uncached,
  type Answered,
  type ClientQuery,
} from "./service.js";

// urql shows the answers of the service from graphcache, and they must not change there.

const server = service();
nothingOnTheConsole();

const introspection = introspectionFromSchema(schema);
/** Objects without an id are embedded in their parent. graphcache needs this to be declared. */
const keys = Object.fromEntries(
  Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !("id" in type.getFields()))
    .map(({ name }) => [name, () => null]),
);

function newClient(): Client {
  return new Client({
    url: server.url,
    exchanges: [cacheExchange({ schema: introspection as never, keys }), fetchExchange],
  });
}

async function ask(
  client: Client,
  { sent, variables }: ClientQuery,
  requestPolicy: "network-only" | "cache-only",
): Promise<unknown> {
  const answer = await client.query<Answered>(sent, variables, { requestPolicy }).toPromise();
  if (answer.error) throw answer.error;
  return answer.data;
}

describe("urql with graphcache", () => {
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
    let filled: Promise<Client> | undefined;
    // Fills the cache in the first test, which watches the console.
    const fill = async (): Promise<Client> => {
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
