import type { Backends } from "./backends.js";
import { NO_DEADLINE } from "./domain/deadline.js";

/**
 * Has the embedded store and engine make what they answer from in memory, before the first request waits for it. Piece
 * by piece: the server answers meanwhile. What cannot be made now is tried again, and told, when it is asked for.
 */
export async function warm({ store, engine }: Backends): Promise<void> {
  const deadline = { ...NO_DEADLINE };
  const reader = store.reader(deadline);
  try {
    const held = await reader.dataVersion();
    if (!held) return;
    await reader.subgraphs([]);
    await engine.reader(held.version, deadline).suggest({ prefix: "省", kinds: null, first: 1 });
  } catch {
    return;
  }
}
