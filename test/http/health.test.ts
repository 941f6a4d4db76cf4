import { describe, expect, it } from "vitest";

import { readConfig } from "../../src/config.js";
import { JianbaoError } from "../../src/domain/errors.js";
import { createApp } from "../../src/server/app.js";
import { createLogger } from "../../src/server/observe/log.js";
import { temporaryBackends } from "../support/backends.js";
import { EMPTY, resolvers, startServer, typeDefs, type TestContext } from "./server.js";

describe("health", () => {
  it("is ready once data is loaded", async () => {
    const { url, app } = await startServer();
    expect(await (await fetch(`${url}/healthz`)).json()).toEqual({ status: "ok" });
    const ready = await fetch(`${url}/readyz`);
    expect([ready.status, await ready.json()]).toMatchObject([
      200,
      { status: "ready", store: "sqlite", search: "embedded", dataVersion: "test" },
    ]);
    await app.close();
  });

  it("is alive but not ready before data is loaded", async () => {
    const { url, app } = await startServer({ dataset: null });
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    const ready = await fetch(`${url}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([503, { status: "not ready", reason: "NOT_LOADED" }]);
    await app.close();
  });
});

describe("readiness of the search index", () => {
  const readyz = async (url: string): Promise<readonly [number, unknown]> => {
    const answer = await fetch(`${url}/readyz`);
    return [answer.status, await answer.json()];
  };

  it("is missing until there is an index of the data in the store", async () => {
    const { url, app, engine } = await startServer();
    await engine.keepOnly(null);
    await engine.build("other", []);
    const named = { store: "sqlite", search: "embedded", dataVersion: "test" };
    expect(await readyz(url)).toEqual([
      503,
      { status: "not ready", reason: "INDEX_MISSING", ...named, indexedVersions: ["other"] },
    ]);
    await engine.build("test", []);
    expect(await readyz(url)).toMatchObject([200, { status: "ready", ...named }]);
    await app.close();
  });

  it.each([
    [
      "is away",
      () => Promise.reject(new JianbaoError("SEARCH_UNAVAILABLE", "refused")),
      "SEARCH_UNAVAILABLE",
    ],
    ["breaks", () => Promise.reject(new Error("/secret/place")), "SEARCH_FAILED"],
    ["hangs", () => new Promise<never>(() => undefined), "SEARCH_UNAVAILABLE"],
  ])("says so if the engine %s", async (_, versions, reason) => {
    const { store, engine } = await temporaryBackends(null);
    await store.replace(EMPTY);
    const app = createApp<TestContext>({
      config: readConfig({ PORT: "0" }),
      store,
      engine: { ...engine, versions },
      logger: createLogger("silent"),
      typeDefs,
      resolvers,
      createContext: ({ deadline, language }) => ({ deadline, language }),
    });
    const url = await app.listen();
    const [status, body] = await readyz(url);
    expect([status, body]).toMatchObject([503, { reason, search: "embedded" }]);
    expect(JSON.stringify(body)).not.toContain("secret");
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    await app.close();
  });
});
