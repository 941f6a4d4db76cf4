import { serverAudits } from "graphql-http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { startServer, type TestServer } from "./server.js";

describe("GraphQL over HTTP", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.app.close());

  it("has audits to pass", () => {
    expect(serverAudits({ url: "" }).length).toBeGreaterThan(60);
  });

  it.each(serverAudits({ url: () => `${server.url}/graphql` }).map((audit) => [audit.name, audit]))(
    "%s",
    async (_, audit) => {
      const result = await audit.fn();
      expect(result, JSON.stringify(result)).toMatchObject({ status: "ok" });
    },
  );
});
