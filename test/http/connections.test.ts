import { once } from "node:events";
import { connect, type Socket } from "node:net";

import { afterEach, describe, expect, it } from "vitest";

import { ask, startServer, type TestOptions, type TestServer } from "./server.js";

let server: TestServer;
let sockets: Socket[] = [];
afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  sockets = [];
  await server.app.close();
});

interface Raw {
  readonly socket: Socket;
  readonly received: () => string;
}

/** Collects responses as raw bytes. */
async function raw(): Promise<Raw> {
  const { port, hostname } = new URL(server.url);
  const socket = connect(Number(port), hostname);
  sockets.push(socket);
  socket.on("error", () => undefined);
  let received = "";
  socket.setEncoding("latin1").on("data", (text: string) => (received += text));
  await once(socket, "connect");
  return { socket, received: () => received };
}

/** Sends a request and never reads. */
async function unread(query: string): Promise<Socket> {
  const { socket } = await raw();
  socket.removeAllListeners("data").pause();
  socket.write(get(query));
  return socket;
}

function get(query: string): string {
  return `GET /graphql?query=${encodeURIComponent(query)} HTTP/1.1\r\nHost: localhost\r\n\r\n`;
}

function post(query: string): string {
  const body = JSON.stringify({ query });
  return `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${String(body.length)}\r\n\r\n${body}`;
}

/** Blocks the event loop of this process, which runs both server and client. */
function block(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

const aborted = (): number => server.log.filter((line) => line["aborted"] === true).length;
const statuses = (text: string): string[] =>
  [...text.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status ?? "");

describe("responses that are not read", () => {
  // More than the system buffers for a connection, on both sides together.
  const BIG = 20_000_000;
  const start = async (clientTimeouts: TestOptions["clientTimeouts"]): Promise<void> => {
    server = await startServer({
      ...(clientTimeouts && { clientTimeouts }),
      limits: { answerBytes: 2 * BIG },
    });
  };

  it("are closed after a time", async () => {
    await start({ readerMs: 600 });
    await Promise.all(Array.from({ length: 10 }, () => unread(`{big(size:${String(BIG)})}`)));
    await waitFor(() => aborted() === 10);
    expect((await ask(server, "{ hello }")).data).toEqual({ hello: "hello world" });
  });

  it("are complete for a slow reader who continues", async () => {
    await start({ readerMs: 1_200 });
    const { socket, received } = await raw();
    socket.write(get(`{big(size:${String(BIG)})}`));
    const began = performance.now();
    while (received().length < BIG) {
      socket.pause();
      await pause(400);
      const before = received().length;
      socket.resume();
      await waitFor(() => received().length > before + 500_000 || received().length > BIG);
    }
    expect(performance.now() - began).toBeGreaterThan(1_200);
    expect(statuses(received().slice(0, 100))).toEqual(["200"]);
    expect(aborted()).toBe(0);
  });

  it("are limited in total: the client that has not read for the longest time is closed first", async () => {
    await start({ readerMs: 60_000, unsentBytes: 30_000_000 });
    for (let number = 1; number <= 3; number++) {
      await unread(`query Q${String(number)} {big(size:${String(BIG)})}`);
      await waitFor(() => aborted() === number - 1);
      await pause(200);
    }
    const operations = server.log.filter((line) => line["aborted"]).map((line) => line["operation"]);
    expect(operations).toEqual(["Q1", "Q2"]);
    expect((await ask(server, "{ hello }")).data).toEqual({ hello: "hello world" });
  });
});

describe("a blocked event loop", () => {
  it("does not close a kept connection on which a request has arrived in the meantime", async () => {
    server = await startServer({ keepAliveMs: 1_000 });
    const { socket, received } = await raw();
    socket.write(get("{hello}"));
    await waitFor(() => received().includes("hello world"));
    // Node keeps a connection for a second longer than it says.
    await pause(1_500);
    socket.write(get("{language}"));
    block(1_500);
    await waitFor(() => received().includes("language") || socket.destroyed);
    expect(statuses(received())).toEqual(["200", "200"]);
  });

  it("does not close a new connection on which a request has arrived in the meantime", async () => {
    server = await startServer({ clientTimeouts: { headersMs: 500, requestMs: 800 } });
    const { socket, received } = await raw();
    await pause(200);
    socket.write(get("{hello}"));
    block(1_500);
    await waitFor(() => received().includes("hello world") || socket.destroyed);
    expect(statuses(received())).toEqual(["200"]);
  });

  it("does not refuse a request whose rest has arrived in the meantime", async () => {
    server = await startServer({ clientTimeouts: { headersMs: 500, requestMs: 800 } });
    const { socket, received } = await raw();
    const text = post("{ hello }");
    socket.write(text.slice(0, -5));
    await pause(200);
    socket.write(text.slice(-5));
    block(1_500);
    await waitFor(() => received().includes("hello world") || socket.destroyed);
    // The connection still works.
    socket.write(get("{language}"));
    await waitFor(() => received().includes("language") || socket.destroyed);
    expect(statuses(received())).toEqual(["200", "200"]);
  });
});

describe("connections that are used badly", () => {
  it.each([
    ["head", (): string => "GET /healthz HTTP/1.1\r\nHost: localhost\r\nX-Slow: "],
    ["body", (): string => post(`{ hello }${" ".repeat(1_000)}`).slice(0, -1_000)],
  ])("408 for a %s that arrives byte by byte", async (_, text) => {
    server = await startServer({ clientTimeouts: { headersMs: 500, requestMs: 800 } });
    const { socket, received } = await raw();
    socket.write(text());
    const ended = once(socket, "close");
    const drip = setInterval(() => socket.write(" "), 100);
    await ended;
    clearInterval(drip);
    expect(statuses(received())).toEqual(["408"]);
  });

  it("are closed after the time that the Keep-Alive header names", async () => {
    server = await startServer({ keepAliveMs: 1_000 });
    const { socket, received } = await raw();
    socket.write(get("{hello}"));
    await once(socket, "end");
    expect(received()).toContain("Keep-Alive: timeout=1\r\n");
  });

  it("are kept for longer than a proxy keeps them", async () => {
    server = await startServer();
    const { headers } = await fetch(`${server.url}/healthz`);
    expect(headers.get("keep-alive")).toBe("timeout=75");
  });

  it.each([
    ["no HTTP", "GARBAGE\r\n\r\n", "400"],
    ["no host", "GET /healthz HTTP/1.1\r\n\r\n", "400"],
    [
      "two lengths",
      "POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
      "400",
    ],
    ["a head without end", `GET / HTTP/1.1\r\nHost: a\r\nX-Long: ${"a".repeat(40_000)}`, "431"],
    [
      "a bad chunk",
      "POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
      "400",
    ],
  ])("are refused and closed for %s", async (_, text, status) => {
    server = await startServer();
    const { socket, received } = await raw();
    socket.write(text);
    await once(socket, "close");
    expect(statuses(received())).toEqual([status]);
  });
});

describe("closing", () => {
  it("answers requests that were sent one after the other without waiting", async () => {
    server = await startServer();
    const { socket, received } = await raw();
    socket.write([300, 350, 400].map((ms) => get(`{slow(ms:${String(ms)})}`)).join(""));
    await pause(100);
    await server.app.close();
    expect(statuses(received())).toEqual(["200", "200", "200"]);
    expect(
      received()
        .match(/connection: \S+/gi)
        ?.map((text) => text.toLowerCase()),
    ).toEqual(["connection: keep-alive", "connection: keep-alive", "connection: close"]);
  });

  it("closes connections whose last response began earlier", async () => {
    // The grace time is longer than this test may take.
    server = await startServer({ shutdownGraceMs: 600_000 });
    const { socket, received } = await raw();
    socket.write(get("{slow(ms:300)}") + get("{hello}") + get("{language}"));
    await pause(100);
    await server.app.close();
    expect(statuses(received())).toEqual(["200", "200", "200"]);
  });

  it("answers a request that is sent in the last moment", async () => {
    server = await startServer();
    const { socket, received } = await raw();
    socket.write(get("{hello}"));
    await waitFor(() => received().includes("hello world"));
    const closed = server.app.close();
    socket.write(get("{language}"));
    await closed;
    expect(statuses(received())).toEqual(["200", "200"]);
  });
});

async function waitFor(condition: () => boolean): Promise<void> {
  while (!condition()) await pause(10);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
