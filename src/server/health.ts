import { deadlineIn } from "../domain/deadline.js";
import { isJianbaoError, JianbaoError } from "../domain/errors.js";
import type { DataVersion, GraphStore } from "../graph/store.js";
import { json, type Answer, type Handler } from "./exchange.js";
import { within } from "./within.js";

const UNCACHED = { "cache-control": "no-store" };
// A probe that hangs tells less than one that fails.
const PROBE_MS = 2_000;

/** `/healthz`: the process answers. Looks at nothing else, or a store that is away would get the process killed. */
export function liveness(): Handler {
  return () => json(200, { status: "ok" }, UNCACHED);
}

/** `/readyz`: questions can be answered. 503 while there is no data, no store, or the server is on its way out. */
export function readiness(store: GraphStore, draining: () => boolean): Handler {
  return async () => {
    if (draining()) return notReady("draining");
    try {
      const { data } = await probe(store);
      if (!data) return notReady("NOT_LOADED");
      const { version: dataVersion, loadedAt } = data;
      return json(200, { status: "ready", store: store.name, dataVersion, loadedAt }, UNCACHED);
    } catch (cause) {
      return notReady(isJianbaoError(cause) ? cause.code : "STORE_FAILED");
    }
  };
}

function notReady(reason: string): Answer {
  return json(503, { status: "not ready", reason }, { ...UNCACHED, "retry-after": "5" });
}

async function probe(store: GraphStore): Promise<{ readonly data: DataVersion | null }> {
  const reading = store.reader(deadlineIn(PROBE_MS)).dataVersion();
  const read = await within(
    PROBE_MS,
    reading.then((data) => ({ data })),
  );
  if (read) return read;
  throw new JianbaoError("DEADLINE_EXCEEDED", "the store does not answer");
}
