import type { Socket } from "node:net";

import { many, open, pause, post, read, wire, type Answered } from "./client.js";
import { arguments_, cycles, heavy, type Ids, type Sizes } from "./queries.js";
import { question } from "./target.js";
import { times } from "./times.js";

/** The input of an attack: the target, and how hard to attack (less in the warm-up). */
export interface Force {
  readonly url: string;
  /** The query that was chosen from the sizes of the attack. */
  readonly body: string;
  /** Number of parallel requests. */
  readonly parallel: number;
  /** True if there is time for an attack that takes half a minute. */
  readonly long: boolean;
}

export interface Attack {
  readonly name: string;
  /** Empty if the attack sends no query. */
  readonly sizes: Sizes;
  /** Returns the status and codes of each response, for the summary line. */
  readonly run: (force: Force) => Promise<readonly Answered[]>;
}

/** All attacks, in the order in which they run. */
export function attacks(ids: Ids): readonly Attack[] {
  return [...inQueries(cycles(ids)), ...inQueries(arguments_(ids)), ...inQueries(heavy(ids)), ...WIRE];
}

function inQueries(queries: Readonly<Record<string, Sizes>>): readonly Attack[] {
  return Object.entries(queries).map(([name, sizes]) => ({
    name,
    sizes,
    run: ({ url, body, parallel }) => many(parallel, () => post(url, body)),
  }));
}

const CHEAP = JSON.stringify({ query: "{ dataVersion { version } }" });

/** Attacks that need no schema. */
const WIRE: readonly Attack[] = [
  {
    name: "readers that do not read",
    sizes: [],
    run: async ({ url, parallel, long }) => {
      const body = JSON.stringify({
        query: `{ organizations(first: 100) { nodes { id label names { text } statements(first: 20) { nodes { id subject { label } object { label } period { edtf } predicate { label } } } } } }`,
      });
      const sockets = await many(parallel, () => open(url));
      for (const socket of sockets) {
        socket.pause();
        // Several responses wait in one connection, because the buffers of the system hold the first of them.
        socket.write(wire(body).repeat(4));
      }
      await pause(1_500);
      // The server closes the connection of a client that does not read. So memory is freed without the client's help.
      if (long) await Promise.all(sockets.map((socket) => gone(socket, 60_000)));
      return closed(sockets);
    },
  },
  {
    name: "walks by pages of one",
    sizes: [],
    run: async ({ url, parallel }) => {
      const walks = many(parallel, async (walker) => {
        const end = performance.now() + 1_500;
        let after: string | null = null;
        while (performance.now() < end) {
          const from: string = after === null ? "" : `, after: ${JSON.stringify(after)}`;
          const list = walker % 2 === 0 ? 'search(query: "四川"' : 'organizations(asOf: "2020-06-30"';
          const query = `{ page: ${list}, first: 1${from}) { totalCount pageInfo { endCursor } } }`;
          const answered = (await question(url, query).catch(() => null)) as {
            data?: { page?: { pageInfo: { endCursor: string | null } } | null };
          } | null;
          after = answered?.data?.page?.pageInfo.endCursor ?? null;
        }
      });
      await walks;
      return [];
    },
  },
  {
    name: "pipelined floods",
    sizes: [],
    run: async ({ url, parallel }) => {
      const sockets = await many(parallel, () => open(url));
      for (const socket of sockets) socket.write(wire(CHEAP).repeat(100));
      await Promise.all(sockets.map((socket) => read(socket, 1_500)));
      return closed(sockets);
    },
  },
  {
    name: "many variables",
    sizes: [],
    run: ({ url, parallel }) => {
      const names = Array.from({ length: 600 }, (_, index) => `v${String(index)}`);
      const body = JSON.stringify({
        query: `query (${names.map((name) => `$${name}: Int!`).join(" ")}) { dataVersion { version } }`,
        variables: Object.fromEntries(names.map((name) => [name, { a: "b".repeat(300) }])),
      });
      return many(parallel, () => post(url, body));
    },
  },
  {
    name: "variables that nest deeply",
    sizes: [],
    run: ({ url, parallel }) => {
      const levels = 30_000;
      const body = `{"query":"query ($q: OrganizationFilter) { organizations(filter: $q) { totalCount } }","variables":{"q":${'{"a":'.repeat(levels)}1${"}".repeat(levels)}}}`;
      return many(parallel, () => post(url, body));
    },
  },
  {
    name: "a new query text each time",
    sizes: [],
    run: async ({ url, parallel }) => {
      const answers: Answered[] = [];
      for (let round = 0; round < 4; round++)
        answers.push(
          ...(await many(parallel, (index) => {
            const name = `Q${String(round)}_${String(index)}_${String(process.hrtime.bigint())}`;
            const filler = times(30, (line) => `# ${"x".repeat(250)} ${String(line)}\n`);
            return post(
              url,
              JSON.stringify({
                query: `${filler} query ${name} { ${times(28, (field) => `f${String(field)}: dataVersion { version }`)} }`,
              }),
            );
          })),
        );
      return answers;
    },
  },
  {
    name: "overlapping fields",
    sizes: [],
    run: ({ url, parallel }) => {
      const body = JSON.stringify({
        query: `{ ${times(25, () => `organizations { nodes { ${times(12, () => "parent { names { text } }")} } }`)} }`,
      });
      return many(parallel, () => post(url, body));
    },
  },
  {
    name: "floods of headers",
    sizes: [],
    run: ({ url, parallel }) =>
      many(parallel * 4, (index) =>
        post(
          url,
          CHEAP,
          Object.fromEntries(
            Array.from({ length: 100 }, (_, header) => [
              `x-${String(header)}`,
              String(index).padEnd(120, "h"),
            ]),
          ),
        ),
      ),
  },
  {
    name: "request bodies that never end",
    sizes: [],
    run: async ({ url, parallel }) => {
      const sockets = await many(parallel * 4, () => open(url));
      for (const socket of sockets)
        socket.write(
          `POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 250000\r\n\r\n${" ".repeat(200_000)}`,
        );
      await pause(1_000);
      return closed(sockets);
    },
  },
];

async function gone(socket: Socket, milliseconds: number): Promise<void> {
  const end = performance.now() + milliseconds;
  while (performance.now() < end) {
    // A paused socket does not notice that the other end closed; only a write does.
    if (socket.destroyed || !socket.writable) return;
    socket.write("\r\n");
    await pause(500);
  }
  throw new Error("who does not read is not cut off");
}

function closed(sockets: readonly Socket[]): readonly Answered[] {
  for (const socket of sockets) socket.destroy();
  return [];
}
