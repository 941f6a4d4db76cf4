import type { Writable } from "node:stream";

/** A stream that a command writes to; `isTTY` is true for a terminal. */
export type Output = Writable & { readonly isTTY?: boolean };

/** The parts of the process that a command uses. `process` itself has this type; tests pass their own. */
export interface Surroundings {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The surroundings of one run, with a console that writes to both outputs. */
export interface CommandSurroundings extends Surroundings {
  readonly console: Console;
}

/** Ends a command with exit code 1. The command has reported the reason itself. */
export class CommandFailed extends Error {
  override readonly name = "CommandFailed";
}

/** The options do not fit together or name a day that does not exist: the exit code is 2. */
export class WrongCommandLine extends Error {
  override readonly name = "WrongCommandLine";
}
