import { randomUUID } from "node:crypto";

import { afterAll, beforeAll, describe } from "vitest";

import type { Double } from "../../../test/support/services/meilisearch-double/double.js";
import { startDouble } from "../../../test/support/services/meilisearch-double/double.js";
import { service } from "../../../test/support/services/service.js";
import { describeSearchEngine } from "../contract/engine.contract.js";
import { openMeilisearch } from "./engine.js";

const newPrefix = (): string => `test-${randomUUID()}`;
const server = service("meilisearch");
// Each set of records is sent to a server and taken back.
const OPTIONS = { runs: Number(process.env["ENGINES_RUNS"] ?? 10), readsEachHit: false };

describe.runIf(server)("meilisearch", () => {
  // Port 1 is reserved and refuses at once.
  const at = server ?? { url: "http://127.0.0.1:1", key: "" };
  describeSearchEngine(() => Promise.resolve(openMeilisearch({ ...at, prefix: newPrefix() })), OPTIONS);
});

// LOOSE: whatever the server brings too much of, and it may, is not in the answer.
describe.each(["EXACT", "LOOSE"] as const)("meilisearch, doubled, phrases %s", (precision) => {
  let double: Double;
  beforeAll(async () => {
    double = await startDouble({ precision });
  });
  afterAll(() => double[Symbol.asyncDispose]());

  describeSearchEngine(() => {
    const { url, key } = double;
    return Promise.resolve(openMeilisearch({ url, key, prefix: newPrefix() }));
  }, OPTIONS);
});
