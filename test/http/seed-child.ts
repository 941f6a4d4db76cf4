import { readConfig } from "../../src/config.js";
import { loadSeed } from "../../src/ingest/check/check-seed.js";
import { createContext } from "../../src/resolvers/context.js";
import { resolvers, typeDefs } from "../../src/resolvers/schema.js";
import { createApp } from "../../src/server/app.js";
import { createLogger } from "../../src/server/observe/log.js";
import { inPackage } from "../../src/server/package-files.js";
import { temporaryBackends } from "../support/backends.js";

// Serves the shipped data in its own process for bounded-service.test.ts, because that process may run out of memory.
const backends = await temporaryBackends(await loadSeed(inPackage("seed")));
const app = createApp({
  ...backends,
  config: readConfig({ ...process.env, PORT: "0" }),
  logger: createLogger("info"),
  typeDefs,
  resolvers,
  createContext,
});
console.log(await app.listen());
