import { readConfig } from "../../src/config.js";
import { createContext } from "../../src/resolvers/context.js";
import { resolvers, typeDefs } from "../../src/resolvers/schema.js";
import { createApp } from "../../src/server/app.js";
import { createLogger } from "../../src/server/observe/log.js";
import { warm } from "../../src/warm.js";
import { temporaryBackends } from "../support/backends.js";
import { openBackends } from "../../src/backends.js";
import { largeDataset } from "./large-data.js";
import { watchLoop } from "./loop.js";

/**
 * Runs a server over a large data set in its own process, for `fuzz.test.ts`. Then a blocked event loop here does not
 * block the test that measures it. `FUZZ_DATA` names a folder that has the data already.
 */
const config = readConfig({
  PORT: "0",
  LIMIT_DEADLINE_MS: process.env["FUZZ_DEADLINE_MS"],
  JIANBAO_DATA: process.env["FUZZ_DATA"],
});
const entities = Number(process.env["FUZZ_ENTITIES"] ?? 1_000);
const backends = process.env["FUZZ_DATA"]
  ? await openBackends(config)
  : await temporaryBackends(largeDataset({ entities, statements: 10 * entities }));
const logger = createLogger("error");
const app = createApp({ ...backends, config, logger, typeDefs, resolvers, createContext });
const url = await app.listen();
await warm(backends);
const loop = watchLoop();
process.on("message", (message) => {
  if (message === "block") {
    process.send?.({ block: loop.longest() });
    loop.reset();
  } else void app.close().then(() => process.exit(0));
});
process.send?.({ url });
