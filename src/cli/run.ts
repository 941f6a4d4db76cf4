import { Console } from "node:console";

import { Command } from "commander";

import { isJianbaoError, SeedError, describeFault } from "../domain/errors.js";
import { programVersion } from "../server/package-files.js";
import {
  CommandFailed,
  WrongCommandLine,
  type CommandSurroundings,
  type Surroundings,
} from "./surroundings.js";

/** Each command is imported when it is called: loading all of them takes a second. */
const COMMANDS: Readonly<Record<string, (surroundings: CommandSurroundings) => Promise<Command>>> = {
  load: async (given) => (await import("./load.js")).loadCommand(given),
  serve: async (given) => (await import("./serve.js")).serveCommand(given),
  search: async (given) => (await import("./search.js")).searchCommand(given),
  reindex: async (given) => (await import("./reindex.js")).reindexCommand(given),
  check: async (given) => (await import("./check.js")).checkCommand(given),
  facts: async (given) => (await import("./facts.js")).factsCommand(given),
  schema: async (given) => (await import("./schema.js")).schemaCommand(given),
  docs: async (given) => (await import("./docs.js")).docsCommand(given),
};

/**
 * Runs one command line (without the program's name) and returns its exit code: 0 done, 1 the input or the
 * configuration is wrong, 2 the command line is wrong, 3 an unexpected error. Throws nothing. `serve` returns as soon
 * as the server listens.
 */
export async function runCli(argv: readonly string[], given: Surroundings): Promise<number> {
  const { stdout, stderr, env } = given;
  const console = new Console(stdout, stderr);
  try {
    const program = await programFor(argv[0] ?? "", { stdout, stderr, env, console });
    await program.parseAsync(argv, { from: "user" });
    return 0;
  } catch (cause) {
    return report(cause, console);
  }
}

/** The program with the called command, or with all commands for a list or for an unknown name. */
async function programFor(called: string, surroundings: CommandSurroundings): Promise<Command> {
  const { stdout, stderr } = surroundings;
  const program = new Command("jianbao")
    .description("Chinese public-sector bulletins as a knowledge graph: every edge dated and sourced")
    .version(programVersion());
  const names = Object.keys(COMMANDS).filter((name) => name === called || !Object.hasOwn(COMMANDS, called));
  const isVersion = called === "--version" || called === "-V";
  for (const name of isVersion ? [] : names) {
    const command = await COMMANDS[name]?.(surroundings);
    if (command) program.addCommand(command);
  }
  for (const command of [program, ...program.commands])
    command.exitOverride().configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
      outputError: (text, write) => {
        write(`${wrongCommandLine(text.replace(/^error: /, "").trim())}\n`);
      },
    });
  return program;
}

function wrongCommandLine(reason: string): string {
  return `jianbao: ${reason} (see jianbao --help)`;
}

/** Prints an error in as few lines as possible; returns the exit code. */
function report(cause: unknown, console: Console): number {
  if (isCommanderError(cause)) return cause.exitCode === 0 ? 0 : 2;
  if (cause instanceof CommandFailed) return 1;
  if (cause instanceof WrongCommandLine) {
    console.error(wrongCommandLine(cause.message));
    return 2;
  }
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
