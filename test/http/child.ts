import { createLogger } from "../../src/server/observe/log.js";
import { stopOnSignals } from "../../src/server/process/shutdown.js";
import { startServer } from "./server.js";

// A separate process for tests that send signals or read standard output. It writes its address to standard error.
const logger = createLogger(process.argv.includes("logging") ? "debug" : "silent");
const { url, app } = await startServer({ logger });
stopOnSignals({ stop: (options) => app.close(options), logger });
console.error(url);
// 2 MB: twice as much as the log may hold back.
if (process.argv.includes("chatty"))
  for (let line = 0; line < 2_000; line++) logger.info({ line, text: "x".repeat(1_000) });
