import { readFileSync } from "node:fs";
import { Agent, request } from "node:http";

/**
 * Somebody else who uses the server under attack: a process of its own, so that neither the server nor the attacker
 * holds its clock. Asks one cheap question and /healthz every 100 ms, whether or not the ones before were answered: a
 * client that waits for its answer would not notice what it did not ask meanwhile.
 */
const EVERY_MS = 100;
const GIVE_UP_MS = 30_000;
/** Deadlines are by the clock: that long without a processor, and they pass without anybody's fault. */
const EXCUSE_MS = 400;

export interface Seen {
  readonly count: number;
  /** Of the slowest answer, less the time in which other programs kept the server or the victim from running. */
  readonly worstMs: number;
  /** By the clock. */
  readonly slowestMs: number;
  /** Of what was not answered as it should be: "503 …", "ECONNRESET" … */
  readonly failures: readonly string[];
  /** Failures of which other programs are to blame, which kept the server from running for too long. */
  readonly excused: number;
}

export interface VictimReport {
  readonly cheap: Seen;
  readonly healthz: Seen;
}

interface Counts {
  count: number;
  worstMs: number;
  slowestMs: number;
  failures: string[];
  excused: number;
}

const [url = "", body = "", server = ""] = process.argv.slice(2);
const agent = new Agent({ keepAlive: true });
let seen = fresh();
let outstanding = new Set<Promise<void>>();

function fresh(): Record<"cheap" | "healthz", Counts> {
  const none = (): Counts => ({ count: 0, worstMs: 0, slowestMs: 0, failures: [], excused: 0 });
  return { cheap: none(), healthz: none() };
}

/** How long the two have stood in the line for a processor so far; 0 where the system does not say. */
function keptWaitingMs(): number {
  return [server, "self"].reduce((sum, process) => {
    try {
      const [, waited = "0"] = readFileSync(`/proc/${process}/schedstat`, "utf8").split(" ");
      return sum + Number(waited) / 1e6;
    } catch {
      return sum;
    }
  }, 0);
}

function ask(what: "cheap" | "healthz"): Promise<void> {
  // Told where it was asked: a report that comes meanwhile waits for it.
  const into = seen[what];
  const began = performance.now();
  const waited = keptWaitingMs();
  return new Promise((resolve) => {
    const end = (failure: string | null): void => {
      const ms = performance.now() - began;
      into.count += 1;
      into.slowestMs = Math.max(into.slowestMs, ms);
      const innocent = keptWaitingMs() - waited;
      into.worstMs = Math.max(into.worstMs, ms - innocent);
      if (failure !== null && innocent > EXCUSE_MS) into.excused += 1;
      else if (failure !== null) into.failures.push(failure);
      resolve();
    };
    const path = what === "cheap" ? "/graphql" : "/healthz";
    const sent = request(
      new URL(path, url),
      {
        agent,
        method: what === "cheap" ? "POST" : "GET",
        headers: { "content-type": "application/json" },
        // Another client than the attacker, for a server that tells clients apart by their address.
        ...(process.platform === "linux" ? { localAddress: "127.0.0.2" } : {}),
        timeout: GIVE_UP_MS,
      },
      (response) => {
        let text = "";
        response.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
        response.once("end", () => {
          const right = response.statusCode === 200 && !text.includes('"errors"');
          end(right ? null : `${String(response.statusCode)} ${text.slice(0, 200)}`);
        });
        response.once("error", (cause) => {
          end(String(cause));
        });
      },
    );
    sent.once("timeout", () => sent.destroy(new Error("no answer")));
    sent.once("error", (cause) => {
      end(String(cause));
    });
    sent.end(what === "cheap" ? body : undefined);
  });
}

setInterval(() => {
  for (const what of ["cheap", "healthz"] as const) {
    const asked: Promise<void> = ask(what).finally(() => outstanding.delete(asked));
    outstanding.add(asked);
  }
}, EVERY_MS);

// Any message asks for a report of what was asked since the last one.
process.on("message", () => {
  const report = seen;
  const waiting = [...outstanding];
  seen = fresh();
  outstanding = new Set();
  void Promise.all(waiting).then(() => process.send?.(report satisfies VictimReport));
});
process.on("disconnect", () => process.exit(0));
process.send?.("ready");
