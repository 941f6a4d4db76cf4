import type { Starter } from "./starter.js";

export interface MeilisearchAddress {
  readonly url: string;
  /** Empty if the server needs no key. */
  readonly key: string;
}

/** The server named by MEILI_URL and MEILI_KEY. No package provides a server, so none is started here. */
export const meilisearch: Starter<MeilisearchAddress> = {
  async start() {
    const url = process.env["MEILI_URL"] ?? "";
    if (url === "")
      return { absent: "MEILI_URL is unset: docker compose up meilisearch, then MEILI_URL and MEILI_KEY" };
    const why = await failureOf(url);
    if (why !== null) return { absent: `the server at MEILI_URL does not answer: ${why}` };
    const address = { url, key: process.env["MEILI_KEY"] ?? "" };
    return { address, stop: () => Promise.resolve() };
  },
};

async function failureOf(url: string): Promise<string | null> {
  try {
    const health = new URL("health", url.endsWith("/") ? url : `${url}/`);
    const { ok, status } = await fetch(health, { signal: AbortSignal.timeout(5_000) });
    return ok ? null : `HTTP ${String(status)}`;
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause);
  }
}
