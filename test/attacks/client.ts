import { Agent, request } from "node:http";
import { connect, type Socket } from "node:net";

/**
 * The outcome of one hostile request. The response body is not kept, because the attacker would run out of memory
 * first.
 */
export interface Answered {
  /** Null if the connection broke or no response came. */
  readonly status: number | null;
  readonly bytes: number;
  readonly ms: number;
  /** False if the request was refused before anything was looked up. */
  readonly data: boolean;
  /** Codes of the errors near the beginning or the end of the response. */
  readonly codes: readonly string[];
}

const GIVE_UP_MS = 60_000;
const KEPT = 20_000;
const agent = new Agent({ keepAlive: true, maxSockets: 200 });

export function post(
  url: string,
  body: string | Buffer,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answered> {
  const began = performance.now();
  return new Promise((resolve) => {
    let status: number | null = null;
    let bytes = 0;
    let head = "";
    let tail = "";
    const end = (code?: string): void => {
      const text = head + tail;
      const codes = code === undefined ? codesIn(text) : [code];
      resolve({ status, bytes, codes, ms: performance.now() - began, data: text.includes('"data":') });
    };
    const sent = request(
      new URL("/graphql", url),
      {
        agent,
        method: "POST",
        headers: {
          "content-type": "application/json",
          "content-length": Buffer.byteLength(body),
          ...headers,
        },
        timeout: GIVE_UP_MS,
      },
      (response) => {
        status = response.statusCode ?? null;
        response.on("data", (chunk: Buffer) => {
          bytes += chunk.length;
          const text = chunk.toString("latin1");
          if (head.length < KEPT) head += text.slice(0, KEPT);
          else tail = (tail + text).slice(-KEPT);
        });
        response.once("end", () => {
          end();
        });
        response.once("error", () => {
          status = null;
          end("BROKEN");
        });
      },
    );
    sent.once("timeout", () => sent.destroy());
    sent.once("error", () => {
      end("BROKEN");
    });
    sent.end(body);
  });
}

function codesIn(text: string): string[] {
  return [...new Set([...text.matchAll(/"code":"(\w+)"/g)].map((match) => match[1] ?? ""))];
}

export async function many<Item>(count: number, one: (index: number) => Promise<Item>): Promise<Item[]> {
  return Promise.all(Array.from({ length: count }, (_, index) => one(index)));
}

/** A plain connection. It does not keep the other end from closing. */
export function open(url: string): Promise<Socket> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname, () => {
      resolve(socket);
    });
    socket.on("error", () => {
      resolve(socket);
    });
  });
}

/** The bytes of one HTTP request. */
export function wire(body: string, more = ""): string {
  return (
    `POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n${more}` +
    `content-length: ${String(Buffer.byteLength(body))}\r\n\r\n${body}`
  );
}

/** Reads until this many bytes have come, the other end closes, or the time is up. Returns the number of bytes. */
export function read(socket: Socket, milliseconds: number): Promise<number> {
  return new Promise((resolve) => {
    let bytes = 0;
    const timer = setTimeout(end, milliseconds);
    function end(): void {
      clearTimeout(timer);
      resolve(bytes);
    }
    socket.on("data", (chunk: Buffer) => (bytes += chunk.length));
    socket.once("close", end);
    if (socket.destroyed) end();
  });
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
