import { deadlineIn, within } from "../../domain/deadline.js";
import { isJianbaoError, type ErrorCode } from "../../domain/errors.js";
import type { GraphStore } from "../../graph/store.js";
import type { SearchEngine } from "../../search/engine.js";
import { jsonResponse, type HttpResponse, type Handler } from "./handler.js";
import { RETRY_AFTER } from "./retry-after.js";

const UNCACHED = { "cache-control": "no-store" };
// A probe that fails says more than one that hangs.
const PROBE_MS = 2_000;

/** `/healthz`: the process runs. Does not look at the store: an unreachable store must not get the process killed. */
export function liveness(): Handler {
  return () => jsonResponse(200, { status: "ok" }, UNCACHED);
}

export interface Backends {
  readonly store: GraphStore;
  readonly engine: SearchEngine;
}

/**
 * `/readyz`: queries can be answered. 503 while there is no store, no data or no search index of these data, while one
 * of them is damaged or still being checked (CHECKING), and while the server shuts down.
 */
export function readiness({ store, engine }: Backends, draining: () => boolean): Handler {
  // After a load, a large store is checked again. Meanwhile it stays ready.
  let wasIntact = false;
  return async () => {
    if (draining()) return notReady("draining");
    // In parallel: a probe waits for the slower one only.
    const [loaded, indexed] = await Promise.all([
      probe(STORE_CODES, () => store.reader(deadlineIn(PROBE_MS)).dataVersion()),
      probe(SEARCH_CODES, () => engine.versions()),
    ]);
    if ("failed" in loaded) return notReady(loaded.failed, { store: store.name });
    if (loaded.found === null) return notReady("NOT_LOADED");
    const { version: dataVersion, loadedAt } = loaded.found;
    const names = { store: store.name, search: engine.name, dataVersion };
    if ("failed" in indexed) return notReady(indexed.failed, names);
    if (!indexed.found.includes(dataVersion))
      return notReady("INDEX_MISSING", { ...names, indexedVersions: indexed.found });
    const [storeCheck, indexCheck] = await Promise.all([
      probe({ ...STORE_CODES, late: "CHECKING" }, () => store.check().then(() => true)),
      probe({ ...SEARCH_CODES, late: "CHECKING" }, () => engine.check(dataVersion).then(() => true)),
    ]);
    for (const found of [storeCheck, indexCheck])
      if ("failed" in found && !(found.failed === "CHECKING" && wasIntact))
        return notReady(found.failed, names);
    wasIntact = true;
    return jsonResponse(200, { status: "ready", ...names, loadedAt }, UNCACHED);
  };
}

function notReady(reason: string, more: Readonly<Record<string, unknown>> = {}): HttpResponse {
  return jsonResponse(
    503,
    { status: "not ready", reason, ...more },
    { ...UNCACHED, "retry-after": RETRY_AFTER },
  );
}

/** Codes for a backend that responds too late, and for one that fails with a foreign error. */
interface Codes {
  readonly late: ErrorCode | "CHECKING";
  readonly failed: ErrorCode;
}

const STORE_CODES: Codes = { late: "DEADLINE_EXCEEDED", failed: "STORE_FAILED" };
const SEARCH_CODES: Codes = { late: "SEARCH_UNAVAILABLE", failed: "SEARCH_FAILED" };

type Probed<Value> = { readonly found: Value } | { readonly failed: ErrorCode | "CHECKING" };

async function probe<Value>(codes: Codes, check: () => Promise<Value>): Promise<Probed<Value>> {
  try {
    const result = await within(
      PROBE_MS,
      check().then((found) => ({ found })),
    );
    return result ?? { failed: codes.late };
  } catch (cause) {
    return { failed: isJianbaoError(cause) ? cause.code : codes.failed };
  }
}
