import { spawn, type ChildProcess } from "node:child_process";

export interface Child {
  readonly child: ChildProcess;
  readonly url: string;
  /** The output on standard error so far. */
  readonly said: () => string;
  readonly exited: Promise<number | null>;
}

/** Starts child.ts; `stdout` as for `spawn`. */
export async function startChild(
  args: readonly string[] = [],
  stdout: "ignore" | "pipe" | number = "ignore",
): Promise<Child> {
  const child = spawn(process.execPath, ["--import", "tsx", "test/http/child.ts", ...args], {
    stdio: ["ignore", stdout, "pipe"],
  });
  const exited = new Promise<number | null>((resolve) => child.once("exit", resolve));
  let said = "";
  const url = await new Promise<string>((resolve, reject) => {
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      const address = /http:\S+(?=\n)/.exec(said)?.[0];
      if (address !== undefined) resolve(address);
    });
    child.once("exit", () => {
      reject(new Error(`the server did not start: ${said}`));
    });
  });
  return { child, url, said: () => said, exited };
}
