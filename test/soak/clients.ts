import { Agent, request } from "node:http";

/** A request that a client sends repeatedly. */
export interface Ask {
  readonly path: string;
  /** Null for a GET. */
  readonly body: string | null;
}

export interface Outcomes {
  readonly requests: number;
  readonly ok: number;
  /** Requests refused with 503 and a Retry-After. */
  readonly shed: number;
  /** Requests ended at the deadline. */
  readonly late: number;
  /** All other failures, by status and code. */
  readonly wrong: Readonly<Record<string, number>>;
  readonly worstMs: number;
}

interface Counts {
  requests: number;
  ok: number;
  shed: number;
  late: number;
  wrong: Record<string, number>;
  worstMs: number;
}

/** A refused client waits for less than Retry-After says, because the soak is short. */
const BACK_OFF_MS = 250;

/** Runs clients, each with one kept connection. A client sends the next request as soon as it has a response. */
export async function soak(options: {
  readonly url: string;
  readonly connections: number;
  readonly milliseconds: number;
  readonly mix: readonly Ask[];
  /** Longer than any response may take. */
  readonly giveUpMs: number;
}): Promise<Outcomes> {
  const { url, connections, milliseconds, mix, giveUpMs } = options;
  const counts: Counts = { requests: 0, ok: 0, shed: 0, late: 0, wrong: {}, worstMs: 0 };
  const end = performance.now() + milliseconds;
  const client = async (number: number): Promise<void> => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    for (let turn = number; performance.now() < end; turn++) {
      const ask = mix[turn % mix.length];
      if (!ask) break;
      const began = performance.now();
      const outcome = await answerTo(new URL(ask.path, url), ask.body, agent, giveUpMs);
      counts.requests += 1;
      counts.worstMs = Math.max(counts.worstMs, performance.now() - began);
      if (outcome === "ok") counts.ok += 1;
      else if (outcome === "late") counts.late += 1;
      else if (outcome === "shed") {
        counts.shed += 1;
        await new Promise((resolve) => setTimeout(resolve, BACK_OFF_MS));
      } else counts.wrong[outcome] = (counts.wrong[outcome] ?? 0) + 1;
    }
    agent.destroy();
  };
  await Promise.all(Array.from({ length: connections }, (_, number) => client(number)));
  return counts;
}

function answerTo(url: URL, body: string | null, agent: Agent, giveUpMs: number): Promise<string> {
  return new Promise((resolve) => {
    const sent = request(
      url,
      {
        agent,
        method: body === null ? "GET" : "POST",
        headers: body === null ? {} : { "content-type": "application/json" },
        timeout: giveUpMs,
      },
      (response) => {
        let text = "";
        response.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
        response.once("error", (cause) => {
          resolve(`cut off: ${cause.message}`);
        });
        response.once("end", () => {
          const { statusCode, headers } = response;
          const code = /"code":"(\w+)"/.exec(text)?.[1];
          if (statusCode === 200 && code === undefined) resolve("ok");
          else if (statusCode === 503 && Number(headers["retry-after"]) > 0) resolve("shed");
          else if (code === "DEADLINE_EXCEEDED") resolve("late");
          else resolve(`${String(statusCode)} ${code ?? ""}`.trim());
        });
      },
    );
    sent.once("timeout", () => sent.destroy(new Error("no answer")));
    sent.once("error", (cause) => {
      resolve(`failed: ${cause.message}`);
    });
    sent.end(body ?? undefined);
  });
}
