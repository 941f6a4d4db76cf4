import { Writable } from "node:stream";

import { runCli } from "../../src/cli/run.js";

export interface Result {
  readonly code: number | string | null;
  readonly stdout: string;
  readonly stderr: string;
}

export type Environment = Readonly<Record<string, string>>;

/** Runs commands in this process, which is a second faster than a process for each. */
export interface CommandLine {
  run(args: readonly string[], environment?: Environment): Promise<Result>;
}

/**
 * `data` is the data folder unless `environment` names another. No other variable of this process's environment is
 * passed on, so that these tests never write into a configured Neo4j.
 */
export function commandLine(data: string): CommandLine {
  return {
    run: async (args, environment = {}) => {
      const stdout = new Collected();
      const stderr = new Collected();
      const code = await runCli(args, { stdout, stderr, env: { JIANBAO_DATA: data, ...environment } });
      return { code, stdout: stdout.text, stderr: stderr.text };
    },
  };
}

/** Collects what is written to it. */
class Collected extends Writable {
  text = "";

  constructor() {
    super({
      decodeStrings: false,
      write: (chunk: string | Buffer, _encoding, done) => {
        this.text += chunk.toString();
        done();
      },
    });
  }
}
