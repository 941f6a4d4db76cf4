import { execFile } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

let built: Promise<unknown> | undefined;

/** Path of a file that browsers load, built from the sources as they are now. Does nothing if that build is there. */
export async function builtWebFile(name: string): Promise<string> {
  built ??= promisify(execFile)(process.execPath, [join(ROOT, "bin/build-web.js")]);
  await built;
  return join(ROOT, "dist/web", name);
}
