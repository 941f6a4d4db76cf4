import { execFileSync } from "node:child_process";
import { closeSync, constants, createReadStream, openSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { createSink } from "../../src/server/observe/log-sink.js";
import { ask } from "./server.js";
import { startChild } from "./start-child.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "jianbao-log-"));
});
afterAll(() => rm(folder, { recursive: true }));

function fifo(name: string): string {
  const path = join(folder, name);
  execFileSync("mkfifo", [path]);
  return path;
}

describe.concurrent("a server whose log cannot be written", () => {
  const goesOn = async (started: ReturnType<typeof startChild>, reason: string): Promise<void> => {
    const { child, url, said, exited } = await started;
    for (let request = 0; request < 5; request++) {
      expect((await ask({ url }, "{ hello }")).data).toEqual({ hello: "hello world" });
      await pause(300);
    }
    await waitFor(() => said().includes("dropped"));
    expect(said().match(/jianbao: .*/g)).toEqual([`jianbao: log lines are dropped: ${reason}`]);
    child.kill("SIGTERM");
    expect(await exited).toBe(0);
  };

  it("continues and can be stopped if the disk is full", async () => {
    const full = openSync("/dev/full", "w");
    const started = startChild(["logging"], full);
    await goesOn(started, "standard output cannot be written (ENOSPC)");
    closeSync(full);
  }, 60_000);

  it("continues and can be stopped if the reader is gone", async () => {
    const path = fifo("closed");
    const reader = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const writer = openSync(path, "w");
    const started = startChild(["logging"], writer);
    await started;
    closeSync(reader);
    closeSync(writer);
    await goesOn(started, "standard output cannot be written (EPIPE)");
  }, 60_000);

  it.each([
    ["a pipe that nobody reads", (): number => openSync(fifo("unread"), "r+")],
    ["a socket that nobody reads", (): "pipe" => "pipe"],
  ])(
    "continues and can be stopped if standard output is %s",
    async (_, open) => {
      const started = startChild(["logging", "chatty"], open());
      await goesOn(started, "standard output is not read, or too slowly");
    },
    60_000,
  );
});

describe("the sink of the log", () => {
  const line = (number: number): string => `{"line":${String(number)},"text":"${"字".repeat(50)}"}\n`;

  it("writes every line in order", async () => {
    const path = join(folder, "file");
    const fd = openSync(path, "a");
    const reports: string[] = [];
    const sink = createSink({ fd, report: (message) => reports.push(message) });
    const lines = Array.from({ length: 1_000 }, (_, number) => line(number));
    for (const text of lines) {
      sink.write(text);
      if (Math.random() < 0.1) await pause(1);
    }
    await waitFor(async () => (await readFile(path, "utf8")).split("\n").length > 1_000);
    expect(await readFile(path, "utf8")).toBe(lines.join(""));
    expect(reports).toEqual([]);
  });

  it("keeps little for a slow reader, and reports how many lines it has dropped", async () => {
    const path = fifo("slow");
    const { O_RDONLY, O_WRONLY, O_NONBLOCK } = constants;
    const reader = openSync(path, O_RDONLY | O_NONBLOCK);
    const fd = openSync(path, O_WRONLY | O_NONBLOCK);
    const reports: string[] = [];
    const sink = createSink({ fd, report: (message) => reports.push(message), limit: 10_000 });
    // 10,000 characters may wait; the system buffers some 64 KB.
    for (let number = 0; number < 3_000; number++) {
      sink.write(line(number));
      if (number % 50 === 0) await pause(1);
    }
    expect(reports.at(-1)).toBe("log lines are dropped: standard output is not read, or too slowly");
    let read = "";
    createReadStream(path, "utf8").on("data", (chunk) => (read += String(chunk)));
    await waitFor(() => reports.at(-1)?.includes("again") === true);
    const dropped = reports.reduce(
      (sum, message) => sum + Number(/again: (\d+) were dropped/.exec(message)?.[1] ?? 0),
      0,
    );
    sink.write(line(3_000));
    await waitFor(() => read.includes('"line":3000,'));
    closeSync(fd);
    closeSync(reader);
    const numbers = read
      .trimEnd()
      .split("\n")
      .map((text) => (JSON.parse(text) as { line: number }).line);
    expect(numbers.length + dropped).toBe(3_001);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    expect(numbers.length).toBeLessThan(1_500);
  });

  it("writes again when it can, each line complete", async () => {
    const path = fifo("back");
    const { O_RDONLY, O_WRONLY, O_NONBLOCK } = constants;
    const first = openSync(path, O_RDONLY | O_NONBLOCK);
    const fd = openSync(path, O_WRONLY | O_NONBLOCK);
    const reports: string[] = [];
    const sink = createSink({ fd, report: (message) => reports.push(message), retryMs: 20 });
    closeSync(first);
    for (let number = 0; number < 3; number++) {
      sink.write(line(number));
      await pause(50);
    }
    const again = openSync(path, O_RDONLY | O_NONBLOCK);
    sink.write(line(3));
    await waitFor(() => reports.length > 1);
    closeSync(fd);
    const [begun, over = ""] = reports;
    expect(begun).toBe("log lines are dropped: standard output cannot be written (EPIPE)");
    const dropped = Number(/again: (\d+) were dropped/.exec(over)?.[1]);
    expect(dropped).toBeGreaterThan(0);
    // Lines that came while the sink did not try to write are not lost.
    expect(await text(again)).toBe([0, 1, 2, 3].slice(dropped).map(line).join(""));
  });
});

async function text(fd: number): Promise<string> {
  let all = "";
  for await (const chunk of createReadStream("", { fd, encoding: "utf8" })) all += String(chunk);
  return all;
}

async function waitFor(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await pause(20);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
