import { Command } from "commander";

import { isJianbaoError, SeedError, describeFault } from "../domain/errors.js";
import { checkCommand } from "./check.js";
import { programVersion } from "../server/root.js";
import { docsCommand } from "./docs.js";
import { factsCommand } from "./facts.js";
import { loadCommand } from "./load.js";
import { reindexCommand } from "./reindex.js";
import { schemaCommand } from "./schema.js";
import { searchCommand } from "./search.js";
import { serveCommand } from "./serve.js";

/** Exit codes: 0 done, 1 the input or the configuration is wrong, 2 the command line is, 3 anything unexpected. */
const program = new Command("jianbao")
  .description("Chinese public-sector bulletins as a knowledge graph: every edge dated and sourced")
  .version(programVersion())
  .addCommand(loadCommand())
  .addCommand(serveCommand())
  .addCommand(searchCommand())
  .addCommand(reindexCommand())
  .addCommand(checkCommand())
  .addCommand(factsCommand())
  .addCommand(schemaCommand())
  .addCommand(docsCommand());

for (const command of [program, ...program.commands])
  command.exitOverride().configureOutput({
    outputError: (text, write) => {
      write(
        `jianbao: ${text.replace(/^error: /, "").trim()} (jianbao --help says what there is)\n`,
      );
    },
  });

// `jianbao facts --all | head`: who reads may stop when they have enough. A disk that is full is an end too.
process.stdout.on("error", (cause: NodeJS.ErrnoException) => {
  if (cause.code === "EPIPE") process.exit(0);
  console.error(`jianbao: standard output cannot be written (${cause.code ?? cause.message})`);
  process.exit(3);
});
// Then nobody can be told; a server goes on all the same.
process.stderr.on("error", () => undefined);

try {
  await program.parseAsync();
} catch (cause) {
  process.exitCode = report(cause);
}

function report(cause: unknown): number {
  if (isCommanderError(cause)) return cause.exitCode === 0 ? 0 : 2;
  if (cause instanceof SeedError) {
    for (const fault of cause.faults) console.error(describeFault(fault));
    return 1;
  }
  if (isJianbaoError(cause)) {
    console.error(`jianbao: ${cause.message}`);
    return 1;
  }
  console.error(
    `jianbao: unexpected: ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`,
  );
  return 3;
}

function isCommanderError(cause: unknown): cause is Error & { readonly exitCode: number } {
  return (
    cause instanceof Error &&
    "exitCode" in cause &&
    "code" in cause &&
    String(cause.code).startsWith("commander.")
  );
}
