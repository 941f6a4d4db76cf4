import { readFileSync } from "node:fs";

/** A request to a real Meilisearch 1.50.0 and its answer, recorded 2026-11-21. */
export interface Exchange {
  readonly note?: string;
  readonly request: {
    readonly method: string;
    readonly path: string;
    /** With the key of the server. */
    readonly auth: boolean;
    readonly body?: unknown;
  };
  readonly response: { readonly status: number; readonly body: unknown };
}

/** All recorded exchanges, in order: later ones see what earlier ones made. */
export function recordedExchanges(): Exchange[] {
  return readFileSync(new URL("exchanges.jsonl", import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Exchange);
}
