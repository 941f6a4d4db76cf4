import { Agent, get } from "node:http";
import { connect } from "node:net";

import { describe, expect, it } from "vitest";

import { startServer } from "./server.js";
import { startChild } from "./start-child.js";

describe("closing the app", () => {
  it("reports 503 first, answers running requests, and closes kept and unused connections", async () => {
    const { url, app } = await startServer();
    const { port, hostname } = new URL(url);
    const unused = connect(Number(port), hostname);
    await new Promise((resolve) => unused.once("connect", resolve));
    const kept = new Agent({ keepAlive: true, maxSockets: 1 });
    expect((await fetchWith(kept, `${url}/healthz`)).connection).toBe("keep-alive");

    const running = slow(url, 1_500);
    await pause(50);
    const closed = app.close({ noticeMs: 1_000 });
    expect(await fetchWith(kept, `${url}/readyz`)).toEqual({
      status: 503,
      connection: "close",
      body: `{"status":"not ready","reason":"draining"}\n`,
    });
    expect(await running).toEqual({ data: { slow: "done" } });
    await closed;
    await expect(fetch(`${url}/healthz`)).rejects.toThrow();
    expect(unused.destroyed || unused.readableEnded).toBe(true);
  });

  it("does not wait longer than the grace time", async () => {
    const { url, app } = await startServer({ shutdownGraceMs: 200 });
    // The request takes an hour, so it can only fail because the server ends it.
    const failed = expect(slow(url, 3_600_000)).rejects.toThrow();
    await pause(50);
    await app.close();
    await failed;
  });
});

describe("SIGTERM", () => {
  // 20 rounds find more than 4, and take minutes.
  const rounds = Number(process.env["SIGTERM_ROUNDS"] ?? 4);
  const kinds = [
    ["while requests take their time", "{slow(ms:20)}", null],
    ["while requests come as fast as they are answered", "{hello}", null],
    ["while some requests block the loop", "{hello}", { query: "{block(ms:100)}", every: 200 }],
    [
      "while the loop is blocked for longer than the notice",
      "{hello}",
      { query: "{block(ms:1500)}", every: 1 },
    ],
  ] as const;

  it.each(
    Array.from(
      { length: rounds },
      (_, round) => [round, ...(kinds[round % kinds.length] ?? kinds[0])] as const,
    ),
  )(
    "round %i fails none of 100 clients %s",
    async (_, __, query, blocking) => {
      const { child, url, exited } = await startChild();
      const clients = Array.from({ length: 100 }, () => client(url, query));
      await Promise.all(clients.map(({ warm }) => warm));
      const blocker = blocking && client(url, blocking.query, blocking.every);
      await pause(300);
      child.kill("SIGTERM");
      const all = blocker ? [...clients, blocker] : clients;
      const results = (await Promise.all(all.map(({ done }) => done))).flat();
      expect(await exited).toBe(0);
      expect(results.filter((result) => result !== "200")).toEqual([]);
      // Each client had three responses before the signal.
      expect(results.length).toBeGreaterThanOrEqual(300);
      console.log(`${String(results.length)} requests over SIGTERM, none failed`);
    },
    120_000,
  );

  it("exits at once with 1 at the second signal", async () => {
    const { child, url, exited } = await startChild();
    const running = slow(url, 3_600_000).catch(() => "cut off");
    await pause(200);
    child.kill("SIGTERM");
    await pause(100);
    child.kill("SIGTERM");
    expect(await exited).toBe(1);
    expect(await running).toBe("cut off");
  }, 120_000);
});

/**
 * Sends requests one after the other on a connection that it keeps as long as the server allows, and returns the
 * outcome of each. When the server closes the connection, the client opens another, and it stops only when none can be
 * opened. So only the server can keep requests from being lost.
 */
function client(url: string, query: string, every = 0): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const path = `${url}/graphql?query=${encodeURIComponent(query)}`;
  const results: string[] = [];
  let isWarm = (): void => undefined;
  const warm = new Promise<void>((resolve) => {
    isWarm = resolve;
  });
  const work = async (): Promise<string[]> => {
    for (;;)
      try {
        const { status } = await fetchWith(agent, path);
        results.push(String(status));
        if (results.length >= 3) isWarm();
        if (every > 0) await pause(every);
      } catch (cause) {
        isWarm();
        agent.destroy();
        const refused = cause instanceof Error && "code" in cause && cause.code === "ECONNREFUSED";
        return refused ? results : [...results, String(cause)];
      }
  };
  return { warm, done: work() };
}

interface Client {
  /** Resolves after some responses. */
  readonly warm: Promise<void>;
  readonly done: Promise<readonly string[]>;
}

interface Got {
  readonly status: number | undefined;
  readonly connection: string | undefined;
  readonly body: string;
}

function fetchWith(agent: Agent, url: string): Promise<Got> {
  return new Promise((resolve, reject) => {
    get(url, { agent }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (chunk: string) => (body += chunk));
      response.on("end", () => {
        const { statusCode: status, headers } = response;
        resolve({ status, connection: headers.connection, body });
      });
      response.on("error", reject);
    }).on("error", reject);
  });
}

async function slow(url: string, ms: number): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: `{ slow(ms: ${String(ms)}) }` }),
  });
  const { data } = (await response.json()) as { data: unknown };
  return { data };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
