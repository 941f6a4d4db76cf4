import { readFileSync } from "node:fs";

/** A request to a real Meilisearch 1.50.0 and its response, recorded on 2026-11-21. */
export interface Exchange {
  readonly note?: string;
  readonly request: {
    readonly method: string;
    readonly path: string;
    /** True if the request carries the key of the server. */
    readonly auth: boolean;
    readonly body?: unknown;
  };
  readonly response: { readonly status: number; readonly body: unknown };
}

/** All recorded exchanges. Their order counts: later requests depend on what earlier ones created. */
export function recordedExchanges(): Exchange[] {
  return readFileSync(new URL("exchanges.jsonl", import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Exchange);
}
