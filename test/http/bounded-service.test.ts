import { spawn, type ChildProcess } from "node:child_process";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { ask, type GraphQLAnswer, type LogLine } from "./server.js";

// Issue 9, items 8 and 10, over the shipped data in a process with little memory.

const articles = (sizes: readonly string[]): string =>
  `{ node(id: "doc:magazine-2022") { ... on Document { ${sizes.map((size) => `articles${size} { document { `).join("")} articles { id } ${"} } ".repeat(sizes.length)} } } }`;

/** An expensive query that is not refused. */
const ARTICLES = articles(["(first: 40)", "(first: 40)"]).replace(
  "articles { id }",
  "articles(first: 40) { id title }",
);

/** Documents, their articles, and the neighbors of those articles; each with this many titles. */
const titles = (count: number): string =>
  `{ documents(first: 8) { nodes { articles(first: 41) { document { articles(first: 41) { ${Array.from({ length: count }, (_, i) => `t${String(i)}: title`).join(" ")} } } } } } }`;

/** Queries in cycles, and queries that repeat texts many times. */
const CYCLES: readonly (readonly [string, string])[] = [
  ["the query of the issue", articles(["", "", "", ""])],
  ["articles of documents of articles", ARTICLES],
  [
    "evidence of statements of articles of documents",
    `{ organizations(first: 5) { nodes { statements(first: 10) { nodes { evidence(first: 3) { document { articles(first: 20) { document { articles(first: 20) { id title } } } } } } } } } }`,
  ],
  [
    "participants of events of participants",
    `{ events(first: 20) { nodes { participations(first: 20) { nodes { participant { ... on Person { participations(first: 10) { nodes { event { participations(first: 10) { nodes { participant { id label } } } } } } } } } } } } }`,
  ],
  ["titles, again and again", titles(20)],
];

describe("the service over the shipped data, with 512 MB", () => {
  let service: Service;
  beforeAll(async () => {
    service = await startService();
  }, 240_000);
  afterAll(() => {
    service.stop();
  });

  it.each(CYCLES)(
    "limits %s",
    async (name, query) => {
      const answer = await ask(service, query, { "x-forwarded-for": "203.0.113.1" });
      console.log(
        `${name}: ${String(answer.status)} ${String(answer.codes[0])} after ${answer.ms.toFixed(0)} ms, ${JSON.stringify(answer.extensions?.["cost"])}`,
      );
      // Ended early, or answered within the limits.
      if (answer.codes.length > 0) {
        expect(["LIMIT_EXCEEDED", "DEADLINE_EXCEEDED"]).toContain(answer.codes[0]);
        expect(answer.text.length).toBeLessThan(1_000);
      } else expect(answer.text.length).toBeLessThan(8 * 1024 * 1024);
      expect((await ask(service, "{ __typename }")).status).toBe(200);
    },
    30_000,
  );

  it("survives all of them three times at once, and answers other clients in the meantime", async () => {
    const crowd = [1, 2, 3].flatMap(() =>
      CYCLES.map(([, query]) => ask(service, query, { "x-forwarded-for": "203.0.113.1" })),
    );
    const others = await watch(service, Promise.all(crowd));
    const statuses = (await Promise.all(crowd)).map(({ status }) => status);
    console.log(`15 cycles: ${String(statuses)}; others ${described(others)}`);
    expect(service.child.exitCode).toBeNull();
    for (const status of statuses) expect([200, 503, 504]).toContain(status);
    expect(others.failed.filter((text) => !text.startsWith("/readyz"))).toEqual([]);
  }, 60_000);

  it("answers cheap requests of other clients while one client sends thirty expensive ones", async () => {
    const dear = titles(6);
    // Thirty connections, each with several requests. Opening them is only the first moment.
    const crowd = Array.from({ length: 30 }, async () => {
      for (let round = 0; round < 2; round += 1)
        await ask(service, dear, { "x-forwarded-for": "203.0.113.1" });
      return ask(service, dear, { "x-forwarded-for": "203.0.113.1" });
    });
    const others = await watch(service, Promise.all(crowd));
    const answers = await Promise.all(crowd);
    console.log(
      `30 expensive requests: ${String(answers.map(({ status }) => status))}; others ${described(others)}`,
    );
    expect(others.failed).toEqual([]);
    // If requests were answered in the order of arrival, the first of these would wait for the whole crowd.
    expect(others.cheap.length).toBeGreaterThan(4);
  }, 60_000);

  it("logs the start of an expensive request even if it never ends", async () => {
    const doomed = await startService();
    const asked = ask(doomed, ARTICLES).catch(() => null);
    await doomed.line((line) => line["msg"] === "started");
    doomed.child.kill("SIGKILL");
    await asked;
    const started = doomed.log().filter(({ msg }) => msg === "started");
    expect(started).toEqual([
      expect.objectContaining({ id: expect.any(String) as string, cost: expect.any(Number) as number }),
    ]);
    expect(doomed.log().filter(({ msg }) => msg === "request")).toEqual([]);
  }, 60_000);
});

interface Seen {
  readonly cheap: number[];
  readonly health: number[];
  readonly ready: number[];
  readonly failed: string[];
}

/** Sends cheap requests as another client, one after the other, until the crowd has its answers. */
async function watch(service: Service, crowd: Promise<unknown>): Promise<Seen> {
  const end = { over: false };
  void crowd.then(() => {
    end.over = true;
  });
  const seen: Seen = { cheap: [], health: [], ready: [], failed: [] };
  const get = async (path: string, times: number[]): Promise<void> => {
    const began = performance.now();
    const response = await fetch(service.url + path);
    await response.text();
    times.push(performance.now() - began);
    if (response.status !== 200) seen.failed.push(`${path} ${String(response.status)}`);
  };
  while (!end.over) {
    const answer: GraphQLAnswer = await ask(service, "{ organizations(first: 3) { nodes { id label } } }", {
      "x-forwarded-for": "203.0.113.2",
    });
    seen.cheap.push(answer.ms);
    if (answer.status !== 200 || answer.codes.length > 0) seen.failed.push(answer.text);
    await get("/healthz", seen.health);
    await get("/readyz", seen.ready);
  }
  return seen;
}

function described({ cheap, health, ready }: Seen): string {
  return Object.entries({ cheap, health, ready })
    .map(
      ([name, times]) =>
        `${name} ${String(times.length)}× median ${median(times).toFixed(0)} max ${Math.max(...times).toFixed(0)} ms`,
    )
    .join(", ");
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

interface Service {
  readonly url: string;
  readonly child: ChildProcess;
  readonly log: () => readonly LogLine[];
  /** Resolves when such a line has been written. */
  line(is: (line: LogLine) => boolean): Promise<void>;
  stop(): void;
}

async function startService(): Promise<Service> {
  const child = spawn(
    process.execPath,
    ["--max-old-space-size=512", "--import", "tsx", "test/http/seed-child.ts"],
    { stdio: ["ignore", "pipe", "inherit"], env: { ...process.env, TRUSTED_PROXIES: "1" } },
  );
  let text = "";
  let look = (): void => undefined;
  child.stdout.setEncoding("utf8").on("data", (more: string) => {
    text += more;
    look();
  });
  const log = (): LogLine[] =>
    text
      .split("\n")
      .filter((line) => line.startsWith("{"))
      .map((line) => JSON.parse(line) as LogLine);
  const until = (found: () => boolean): Promise<void> =>
    new Promise((resolve, reject) => {
      look = () => {
        if (found()) resolve();
      };
      look();
      child.once("exit", () => {
        reject(new Error("the server has ended"));
      });
    });
  await until(() => /http:\S+\n/.test(text));
  return {
    url: /http:\S+/.exec(text)?.[0] ?? "",
    child,
    log,
    line: (is) => until(() => log().some(is)),
    stop: () => child.kill("SIGKILL"),
  };
}
