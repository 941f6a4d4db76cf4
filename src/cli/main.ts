import { Command } from "commander";

import { isJianbaoError, SeedError, describeFault } from "../domain/errors.js";
import { programVersion } from "../server/package-files.js";

/** Each in a file of its own, read when it is called: what one of them needs takes a second to load, and others not. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  load: async () => (await import("./load.js")).loadCommand(),
  serve: async () => (await import("./serve.js")).serveCommand(),
  search: async () => (await import("./search.js")).searchCommand(),
  reindex: async () => (await import("./reindex.js")).reindexCommand(),
  check: async () => (await import("./check.js")).checkCommand(),
  facts: async () => (await import("./facts.js")).factsCommand(),
  schema: async () => (await import("./schema.js")).schemaCommand(),
  docs: async () => (await import("./docs.js")).docsCommand(),
};

/** Exit codes: 0 done, 1 the input or the configuration is wrong, 2 the command line is, 3 anything unexpected. */
const program = new Command("jianbao")
  .description("Chinese public-sector bulletins as a knowledge graph: every edge dated and sourced")
  .version(programVersion());

const [first = ""] = process.argv.slice(2);
// The list of all commands is made of their own descriptions; so is what is told of a command that does not exist.
const called = Object.entries(COMMANDS).filter(([name]) => name === first || !Object.hasOwn(COMMANDS, first));
const isVersion = first === "--version" || first === "-V";
for (const [, command] of isVersion ? [] : called) program.addCommand(await command());

for (const command of [program, ...program.commands])
  command.exitOverride().configureOutput({
    outputError: (text, write) => {
      write(`jianbao: ${text.replace(/^error: /, "").trim()} (jianbao --help says what there is)\n`);
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
