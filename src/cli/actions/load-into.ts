import type { Backends } from "../../backends.js";
import { describeBackends } from "../../backends.js";
import type { Config } from "../../config.js";
import type { Dataset } from "../../domain/dataset.js";
import { isJianbaoError } from "../../domain/errors.js";
import type { WriteResult } from "../../ingest/write.js";
import { write } from "../../ingest/write.js";
import type { CommandSurroundings } from "../surroundings.js";
import { progressBars } from "../progress.js";

export interface LoadOptions {
  /** Rebuild the store and the index, even if they are there. */
  readonly anew?: boolean;
  /** Rebuild what is damaged. */
  readonly repair?: boolean;
  /** Report progress in lines if there is no terminal. */
  readonly lines?: boolean;
}

/** Writes a checked data set with progress bars. Returns the result in one line, with a second line for a warning. */
export async function loadInto(
  backends: Backends,
  dataset: Dataset,
  config: Config,
  { console, stderr }: CommandSurroundings,
  { anew = false, repair = false, lines = false }: LoadOptions = {},
): Promise<string> {
  const progress = progressBars({ index: "indexing", graph: "loading" }, { stderr, lines });
  try {
    let result;
    try {
      result = await write(dataset, backends, progress.update, { anew });
    } catch (cause) {
      if (!repair || !isJianbaoError(cause) || cause.code !== "STORE_DAMAGED") throw cause;
      console.error(`jianbao: warning: the store was damaged and is rebuilt`);
      result = await write(dataset, backends, progress.update, { anew: true });
    }
    const size = `${String(dataset.entities.length)} entities, ${String(dataset.statements.length)} statements`;
    const line = `${outcome(result)}: ${size}, dataVersion ${result.version}, ${describeBackends(config)}`;
    if (result.leftOver === null) return line;
    return `${line}\njianbao: warning: the previous search index could not be removed: ${result.leftOver}`;
  } finally {
    progress.stop();
  }
}

function outcome({ changed, indexed }: WriteResult): string {
  if (changed) return "loaded";
  return indexed ? "already loaded, indexed anew" : "already loaded";
}
