import { fileURLToPath } from "node:url";

import { Option } from "commander";

/** The seed folder of the package itself, wherever it was started from. */
const OWN_SEED = fileURLToPath(new URL("../../seed", import.meta.url));

/** `--seed`: every command that reads curated data can read another folder. */
export function seedOption(): Option {
  return new Option("--seed <folder>", "folder of the curated data").default(
    OWN_SEED,
    "the seed folder of the package",
  );
}
