import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

// Two sites for tests of the search box: one that embeds it, and an API that answers as a test wants.

export interface Site {
  readonly url: string;
  close(): Promise<void>;
}

/** A site of another origin, with a policy that allows no inline script and no style at all. */
export async function startPages(): Promise<
  Site & { readonly pages: Map<string, string>; allow(...origins: readonly string[]): void }
> {
  const pages = new Map<string, string>();
  let allowed = "";
  const site = await start((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://site");
    const body = pathname === "/record.js" ? RECORD : pages.get(pathname);
    const type = pathname.endsWith(".js") ? "text/javascript" : "text/html";
    response.writeHead(body === undefined ? 404 : 200, {
      "content-type": `${type}; charset=utf-8`,
      "content-security-policy": `default-src 'none'; script-src 'self' ${allowed}; connect-src ${allowed}; img-src data:`,
    });
    response.end(body);
  });
  return {
    ...site,
    pages,
    allow: (...origins) => {
      allowed = origins.join(" ");
    },
  };
}

/** Collects the events of all boxes of a page, as their users see them. */
const RECORD = `window.events = [];
for (const name of ["select", "change", "jianbao-search", "jianbao-error", "submit"])
  document.addEventListener(name, (event) => {
    const data = name === "submit" ? [...new FormData(event.target)] : (event.detail ?? null);
    window.events.push({ name, id: event.target.id, data });
    if (name === "submit") event.preventDefault();
  });
`;

export interface Asked {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The browser has given the request up. */
  gone: boolean;
}

/** What the API does with a request: answers data or errors, or something else altogether. */
export type Reply = (asked: Asked, response: ServerResponse) => unknown;

/** An API whose answers a test decides. Any site may ask it, unless a test takes that back. */
export async function startFakeApi(): Promise<
  Site & { readonly asked: Asked[]; reply: Reply; cors: boolean }
> {
  const fake = { asked: [] as Asked[], reply: (() => ({ data: suggestions([]) })) as Reply, cors: true };
  const site = await start((request, response) => {
    if (fake.cors) {
      response.setHeader("access-control-allow-origin", "*");
      response.setHeader("access-control-allow-headers", "content-type, accept-language");
    }
    if (request.method === "OPTIONS") {
      response.writeHead(204).end();
      return;
    }
    void answer(request, response);
  });
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = { ...(JSON.parse(await textOf(request)) as Omit<Asked, "gone">), gone: false };
    fake.asked.push(asked);
    response.once("close", () => {
      asked.gone = !response.writableFinished;
    });
    const value = await fake.reply(asked, response);
    if (value === undefined || response.destroyed) return;
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(value));
  }
  return Object.assign(fake, site);
}

/** An answer to the question for suggestions. */
export function suggestions(names: readonly string[]): object {
  return {
    suggest: names.map((text, index) => ({
      text,
      detail: `detail ${text.slice(0, 20)}`,
      matchedBy: "NAME_PREFIX",
      ranges: [{ start: 0, end: 1 }],
      entity: { plainId: `org:${String(index)}`, kind: "ORGANIZATION", kindLabel: text, label: text },
    })),
  };
}

/** An answer to a search, with each name also as highlight, as a word that is lacking, and as a kind. */
export function hits(names: readonly string[]): object {
  return {
    search: {
      totalCount: names.length,
      strictCount: 0,
      partialCount: names.length,
      pageInfo: { hasNextPage: false, endCursor: null },
      edges: names.map((label, index) => ({
        matchedBy: "A_NEWER_REASON",
        isPartial: true,
        certainty: null,
        notMet: [label],
        notJoined: [],
        highlights: [{ field: "TEXT", text: `${label}!`, ranges: [{ start: 0, end: 99_999 }] }],
        node: { plainId: `org:${String(index)}`, kind: "ORGANIZATION", kindLabel: label, label },
      })),
    },
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request) text += String(chunk);
  return text;
}

async function start(handle: (request: IncomingMessage, response: ServerResponse) => void): Promise<Site> {
  const server: Server = createServer(handle);
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
