import { readFileSync } from "node:fs";
import { Agent, request } from "node:http";

/**
 * Another client of the server under attack. It is a process of its own, so that neither the server nor the attacker
 * can block its clock. It sends one cheap query and one request to /healthz every 100 ms, even if earlier ones are not
 * answered yet: a client that waits would miss what happens in the meantime.
 */
const EVERY_MS = 100;
const GIVE_UP_MS = 30_000;
/** Deadlines run on wall time. If the server gets no processor for this long, a missed deadline is not its fault. */
const EXCUSE_MS = 400;

export interface Seen {
  readonly count: number;
  /**
   * Time of the slowest answer, without the time in which other programs kept the server or the victim from running.
   */
  readonly worstMs: number;
  /** Wall time of the slowest answer. */
  readonly slowestMs: number;
  /** Messages of failed requests: "503 …", "ECONNRESET" … */
  readonly failures: readonly string[];
  /** Number of failures that other programs caused, because they kept the server from running for too long. */
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

/** How long the server and the victim have waited for a processor so far; 0 if the system does not report it. */
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
  // A request counts for the report in which it was sent: a report waits for its requests.
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
        // Another address than the attacker's, for a server that tells clients apart by address.
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

// Each message requests a report about the requests since the last report.
process.on("message", () => {
  const report = seen;
  const waiting = [...outstanding];
  seen = fresh();
  outstanding = new Set();
  void Promise.all(waiting).then(() => process.send?.(report satisfies VictimReport));
});
process.on("disconnect", () => process.exit(0));
process.send?.("ready");
