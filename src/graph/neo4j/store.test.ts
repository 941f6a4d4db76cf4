import { randomUUID } from "node:crypto";

import { describe, expect, it } from "vitest";

import { service } from "../../../test/services/service.js";
import { NO_DEADLINE } from "../../domain/deadline.js";
import { describeGraphStore } from "../store.contract.js";
import { openNeo4jGraph } from "./store.js";

const server = service("neo4j");

describe.runIf(server)("neo4j", () => {
  describeGraphStore(() =>
    Promise.resolve(openNeo4jGraph({ ...(server ?? nowhere), space: `test-${randomUUID()}` })),
  );
});

describe("neo4j without a server", () => {
  it("raises STORE_UNAVAILABLE", async () => {
    const store = openNeo4jGraph({ ...nowhere, space: "none" });
    await expect(store.reader(NO_DEADLINE).counts()).rejects.toMatchObject({
      code: "STORE_UNAVAILABLE",
    });
  });
});

// Port 1 is reserved and refuses at once.
const nowhere = { uri: "bolt://127.0.0.1:1", user: "neo4j", password: "none", database: "neo4j" };
