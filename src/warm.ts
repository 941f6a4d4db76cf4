import type { Backends } from "./backends.js";
import { NO_DEADLINE } from "./domain/deadline.js";

/**
 * Loads the in-memory data of the embedded store and engine before the first request needs them, in pieces, so that the
 * server responds meanwhile. Errors are ignored here: the first request tries again and reports them.
 */
export async function warm({ store, engine }: Backends): Promise<void> {
  const deadline = { ...NO_DEADLINE };
  const reader = store.reader(deadline);
  try {
    const loaded = await reader.dataVersion();
    if (!loaded) return;
    await reader.subgraphs([]);
    await engine.reader(loaded.version, deadline).suggest({ prefix: "省", kinds: null, first: 1 });
  } catch {
    return;
  }
}
