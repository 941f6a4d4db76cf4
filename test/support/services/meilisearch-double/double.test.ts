import { setTimeout as sleep } from "node:timers/promises";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import type { Double } from "./double.js";
import { startDouble } from "./double.js";
import type { Exchange } from "./exchanges.js";
import { recordedExchanges } from "./exchanges.js";

/** Exchanges that the double does not support, because the adapter does not use them. */
const NOT_DOUBLED: Readonly<Record<string, string>> = {
  federated: "the adapter ranks hits itself",
  "facet search": "the adapter reads facets from the response to a search",
  "/stats": "the primary key says whether an index is complete",
};

/**
 * Fields of a response that the test does not compare: times and numbers that differ from run to run, the text of error
 * messages (the test compares their codes), and fields that the adapter never uses.
 */
const NOT_COMPARED = new Set([
  ...["enqueuedAt", "startedAt", "finishedAt", "duration", "createdAt", "updatedAt"],
  ...["processingTimeMs", "requestUid", "commitSha", "commitDate", "message"],
  // The adapter makes highlights from the original texts.
  ...["_formatted", "_matchesPosition"],
]);

describe("the double of Meilisearch", () => {
  let double: Double;
  beforeAll(async () => {
    double = await startDouble();
  });
  afterAll(() => double[Symbol.asyncDispose]());

  for (const [index, exchange] of recordedExchanges().entries()) {
    const { note, request } = exchange;
    const title = `${String(index + 1)}. ${request.method} ${request.path} ${note ?? ""}`;
    const reason = NOT_DOUBLED[note ?? request.path];
    if (reason !== undefined) it.skip(`${title}: ${reason}`);
    else
      it(`responds as the server: ${title}`, async () => {
        const { status, body } = await send(double, exchange);
        expect(status).toBe(exchange.response.status);
        const [ours, recorded] = [body, exchange.response.body].map(comparable);
        expect(ofPage(ours)).toEqual(ofPage(recorded));
      });
  }
});

async function send(
  double: Double,
  { request, note }: Exchange,
): Promise<{ readonly status: number; readonly body: unknown }> {
  const { method, path, auth, body } = request;
  const response = await fetch(`${double.url}${path}`, {
    method,
    headers: { ...(auth ? { authorization: `Bearer ${double.key}` } : {}) },
    ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  const answer: unknown = await response.json();
  const isWaiting = (answer as { readonly status?: string }).status === "enqueued";
  if (note !== "poll task" || !isWaiting) return { status: response.status, body: answer };
  await sleep(1);
  return send(double, { request, note, response: { status: 0, body: null } });
}

/** The fields that the test compares. Hits are sorted by id, because the double has no ranking. */
function comparable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(comparable);
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).flatMap(([name, field]: [string, unknown]) => {
    if (NOT_COMPARED.has(name)) return [];
    return [[name, name === "hits" ? sorted(comparable(field)) : comparable(field)] as const];
  });
  return Object.fromEntries(fields);
}

function sorted(hits: unknown): unknown {
  const idOf = (hit: unknown): string => (hit as { readonly id: string }).id;
  return [...(hits as unknown[])].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
}

/** Ranking decides which hits an incomplete page has, so only their number is compared there. */
function ofPage(body: unknown): unknown {
  const { hits, totalHits, estimatedTotalHits } = body as {
    readonly hits?: readonly unknown[];
    readonly totalHits?: number;
    readonly estimatedTotalHits?: number;
  };
  if (!hits || hits.length >= (totalHits ?? estimatedTotalHits ?? 0)) return body;
  return { ...(body as object), hits: hits.length };
}
