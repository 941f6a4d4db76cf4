import { spawn, type ChildProcess } from "node:child_process";
import { Agent, get } from "node:http";
import { connect } from "node:net";

import { describe, expect, it } from "vitest";

import { startServer } from "./server.js";

describe("closing the app", () => {
  it("says 503 first, answers what runs, and closes kept and unused connections", async () => {
    const { url, app } = await startServer();
    const { port, hostname } = new URL(url);
    const unused = connect(Number(port), hostname);
    await new Promise((resolve) => unused.once("connect", resolve));
    const kept = new Agent({ keepAlive: true, maxSockets: 1 });
    expect((await fetchWith(kept, `${url}/healthz`)).connection).toBe("keep-alive");

    const running = slow(url, 300);
    await pause(50);
    const closed = app.close({ noticeMs: 150 });
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
    const running = slow(url, 5_000);
    const failed = expect(running).rejects.toThrow();
    await pause(50);
    const began = performance.now();
    await app.close();
    expect(performance.now() - began).toBeLessThan(2_000);
    await failed;
  });
});

describe("SIGTERM", () => {
  it("fails no request under load and exits with 0", async () => {
    const { child, url } = await startChild();
    const agent = new Agent({ keepAlive: true });
    const results: string[] = [];
    let stopped = false;
    const client = async (): Promise<void> => {
      while (!stopped) {
        try {
          const { status, connection } = await fetchWith(
            agent,
            `${url}/graphql?query={slow(ms:20)}`,
          );
          results.push(String(status));
          // Told that the server is leaving: a client behind a load balancer goes elsewhere now.
          if (connection === "close") return;
        } catch (cause) {
          results.push(String(cause));
          return;
        }
      }
    };
    const clients = Array.from({ length: 20 }, client);
    await pause(300);
    const exited = exitOf(child);
    child.kill("SIGTERM");
    await Promise.all(clients);
    stopped = true;
    expect(new Set(results)).toEqual(new Set(["200"]));
    expect(results.length).toBeGreaterThan(40);
    expect(await exited).toBe(0);
    console.log(`${String(results.length)} requests over SIGTERM, none failed`);
  });

  it("exits at once with 1 at the second signal", async () => {
    const { child, url } = await startChild();
    const running = slow(url, 5_000).catch(() => "cut off");
    await pause(200);
    const exited = exitOf(child);
    child.kill("SIGTERM");
    await pause(100);
    child.kill("SIGTERM");
    expect(await exited).toBe(1);
    expect(await running).toBe("cut off");
  });
});

interface Got {
  readonly status: number | undefined;
  readonly connection: string | undefined;
  readonly body: string;
}

function fetchWith(agent: Agent, url: string): Promise<Got> {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers: { "apollo-require-preflight": "1" } }, (response) => {
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

async function startChild(): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, ["--import", "tsx", "test/http/child.ts"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      const address = /http:\S+/.exec(text)?.[0];
      if (address !== undefined) resolve(address);
    });
    child.once("exit", () => {
      reject(new Error("the server did not start"));
    });
  });
  return { child, url };
}

function exitOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once("exit", resolve));
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
