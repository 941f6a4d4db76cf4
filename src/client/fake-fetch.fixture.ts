/** A request that reached the fake server. */
export interface Sent {
  readonly address: string;
  readonly init: RequestInit;
  /** The body, parsed; null for a GET. */
  readonly body: Readonly<Record<string, unknown>> | null;
}

export type Reply = (sent: Sent) => Response | Promise<Response>;

/** A `fetch` that gives the replies in turn, and the last one forever. */
export function fakeFetch(...replies: readonly [Reply, ...Reply[]]): {
  readonly fetch: typeof fetch;
  readonly sent: readonly Sent[];
} {
  const sent: Sent[] = [];
  return {
    sent,
    fetch: async (input, init = {}) => {
      const body =
        typeof init.body === "string" ? (JSON.parse(init.body) as Readonly<Record<string, unknown>>) : null;
      const request = { address: input as string, init, body };
      sent.push(request);
      // A loop without end would never let a test time out.
      if (sent.length > 100) throw new Error("asked too often");
      const reply = replies[Math.min(sent.length, replies.length) - 1] ?? replies[0];
      return reply(request);
    },
  };
}

/** An answer without errors. */
export const answered = (data: unknown, extensions?: object): Reply =>
  reply(JSON.stringify({ data, ...(extensions && { extensions }) }), 200);

/** An answer with one error, by its code. */
export const refused = (code: string, status: number, headers: Record<string, string> = {}): Reply =>
  reply(JSON.stringify({ errors: [{ message: `refused: ${code}`, extensions: { code } }] }), status, headers);

/** Any other response. */
export const reply =
  (body: string, status: number, headers: Record<string, string> = {}): Reply =>
  () =>
    new Response(body, { status, headers: { "content-type": "application/json", ...headers } });

/** As if nobody were there. */
export const unreachable: Reply = () => Promise.reject(new TypeError("fetch failed"));

/** Never answers, whatever the signal says. */
export const silent: Reply = () => new Promise(() => undefined);
