import { deadlineIn } from "../../domain/deadline.js";
import { isJianbaoError, type ErrorCode } from "../../domain/errors.js";
import type { GraphStore } from "../../graph/store.js";
import type { SearchEngine } from "../../search/engine.js";
import { json, type Answer, type Handler } from "./handler.js";
import { within } from "../within.js";

const UNCACHED = { "cache-control": "no-store" };
// A probe that hangs tells less than one that fails.
const PROBE_MS = 2_000;

/** `/healthz`: the process answers. Looks at nothing else, or a store that is away would get the process killed. */
export function liveness(): Handler {
  return () => json(200, { status: "ok" }, UNCACHED);
}

export interface Backends {
  readonly store: GraphStore;
  readonly engine: SearchEngine;
}

/**
 * `/readyz`: questions can be answered. 503 while there is no data, no store, no search index of these data, one of
 * them is damaged or not yet looked through (CHECKING), or the server is on its way out.
 */
export function readiness({ store, engine }: Backends, draining: () => boolean): Handler {
  // A large store that was just loaded is read through once more, while what it answers is as good as before.
  let wasSound = false;
  return async () => {
    if (draining()) return notReady("draining");
    // Side by side: whoever probes waits for the slower of the two, not for both.
    const [held, indexed] = await Promise.all([
      probe(STORE_CODES, () => store.reader(deadlineIn(PROBE_MS)).dataVersion()),
      probe(SEARCH_CODES, () => engine.versions()),
    ]);
    if ("failed" in held) return notReady(held.failed, { store: store.name });
    if (held.found === null) return notReady("NOT_LOADED");
    const { version: dataVersion, loadedAt } = held.found;
    const names = { store: store.name, search: engine.name, dataVersion };
    if ("failed" in indexed) return notReady(indexed.failed, names);
    if (!indexed.found.includes(dataVersion))
      return notReady("INDEX_MISSING", { ...names, indexedVersions: indexed.found });
    const [whole, wholeIndex] = await Promise.all([
      probe({ ...STORE_CODES, late: "CHECKING" }, () => store.check().then(() => true)),
      probe({ ...SEARCH_CODES, late: "CHECKING" }, () => engine.check(dataVersion).then(() => true)),
    ]);
    for (const found of [whole, wholeIndex])
      if ("failed" in found && !(found.failed === "CHECKING" && wasSound))
        return notReady(found.failed, names);
    wasSound = true;
    return json(200, { status: "ready", ...names, loadedAt }, UNCACHED);
  };
}

function notReady(reason: string, more: Readonly<Record<string, unknown>> = {}): Answer {
  return json(503, { status: "not ready", reason, ...more }, { ...UNCACHED, "retry-after": "5" });
}

/** What is told of a backend that answers too late, and of one whose error is none of ours. */
interface Codes {
  readonly late: ErrorCode | "CHECKING";
  readonly failed: ErrorCode;
}

const STORE_CODES: Codes = { late: "DEADLINE_EXCEEDED", failed: "STORE_FAILED" };
const SEARCH_CODES: Codes = { late: "SEARCH_UNAVAILABLE", failed: "SEARCH_FAILED" };

type Probed<Value> = { readonly found: Value } | { readonly failed: ErrorCode | "CHECKING" };

async function probe<Value>(codes: Codes, ask: () => Promise<Value>): Promise<Probed<Value>> {
  try {
    const answer = await within(
      PROBE_MS,
      ask().then((found) => ({ found })),
    );
    return answer ?? { failed: codes.late };
  } catch (cause) {
    return { failed: isJianbaoError(cause) ? cause.code : codes.failed };
  }
}
