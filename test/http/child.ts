import { createLogger } from "../../src/server/log.js";
import { stopOnSignals } from "../../src/server/shutdown.js";
import { startServer } from "./server.js";

// A process of its own for shutdown.test.ts to send signals to.
const { url, app } = await startServer();
stopOnSignals({ stop: (options) => app.close(options), logger: createLogger("silent") });
console.log(url);
