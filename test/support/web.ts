import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Bundles what runs in browsers, unless dist/web has it already. A run does this once, if a test file starts a browser. */
export async function buildWeb(): Promise<void> {
  await promisify(execFile)(process.execPath, ["bin/build-web.js"], { cwd: ROOT });
}
