import { setTimeout as sleep } from "node:timers/promises";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import type { Backends } from "../../src/backends.js";
import { readConfig } from "../../src/config.js";
import type { Dataset } from "../../src/domain/dataset.js";
import { dataset, entity, named, statement } from "../../src/graph/contract/contract.fixture.js";
import type { GraphReader, GraphStore } from "../../src/graph/store.js";
import { write } from "../../src/ingest/write.js";
import { createContext } from "../../src/resolvers/context.js";
import { resolvers, typeDefs } from "../../src/resolvers/schema.js";
import { createApp, type App } from "../../src/server/app.js";
import { createLogger } from "../../src/server/observe/log.js";
import { ask } from "./server.js";

const CLIENTS = 12;
const SWAPS = 8;

/** The same ids with other labels and in another number, so that every part of an answer shows its version. */
function marked(version: string, size: number): Dataset {
  const label = (id: string): string => `${version}${id}`;
  const persons = Array.from({ length: size }, (_, index) => `per:${String(index)}`);
  return dataset({
    version,
    entities: [
      named("org:hub", label("青石")),
      ...persons.map((id) => entity(id, { label: label(id), names: named(id, label(id)).names })),
    ],
    statements: persons.map((id) => statement(`sta:${id}`, id, "MEMBER_OF", "org:hub")),
  });
}

const SIZES: Readonly<Record<string, number>> = { aa: 7, bb: 12 };
const versions = Object.entries(SIZES).map(([version, size]) => marked(version, size));

const QUERY = `{
  dataVersion { version }
  organizations(first: 2) { totalCount nodes { label statements(first: 50) {
    totalCount nodes { subject { label statements(first: 1) { totalCount nodes { object { label } } } } }
  } } }
  persons(first: 50) { totalCount nodes { label } }
  search(query: "青石") { totalCount edges { node { label statements(first: 1) { totalCount } } } }
  suggest(prefix: "aa") { text entity { label } }
  hub: node(id: "org:hub") { ... on Organization { label } }
}`;

/** `open` opens the backends that answer, and again those that load, as another process would. */
export function describeOneVersion(name: string, open: () => Promise<Backends>): void {
  describe(`while data are loaded over ${name}`, () => {
    let loading: Backends;
    let app: App;
    let url: string;
    beforeAll(async () => {
      loading = await open();
      for (const one of versions.slice(0, 1)) await write(one, loading);
      app = createApp({
        ...slow(await open()),
        config: readConfig({ PORT: "0", LIMIT_DEADLINE_MS: "120000" }),
        logger: createLogger("silent"),
        typeDefs,
        resolvers,
        createContext,
      });
      url = await app.listen();
    }, 240_000);
    afterAll(async () => {
      await app.close();
      await loading[Symbol.asyncDispose]();
    });

    it("every answer is of one version, which it names", async () => {
      let over = false;
      const answers: Awaited<ReturnType<typeof ask>>[] = [];
      const client = async (): Promise<void> => {
        while (!over) {
          answers.push(await ask({ url }, QUERY));
          await sleep(20);
        }
      };
      const clients = Array.from({ length: CLIENTS }, client);
      for (let swap = 1; swap <= SWAPS; swap++) {
        const next = versions[swap % versions.length];
        if (next) await write(next, loading);
        // Long enough for an answer of this version, even if each takes a second.
        const before = answers.length;
        for (let waited = 0; answers.length < before + CLIENTS && waited < 3_000; waited += 50)
          await sleep(50);
      }
      over = true;
      await Promise.all(clients);
      const mixed = answers.flatMap((one) => mixture(one) ?? []);
      expect(mixed.slice(0, 2), `${String(mixed.length)} of ${String(answers.length)}`).toEqual([]);
      const reported = answers.flatMap(({ extensions }) => extensions?.["dataVersion"] ?? []);
      for (const version of Object.keys(SIZES)) expect(reported).toContain(version);
      // A request that overlapped three loads is refused with a code; that is rare.
      const refused = answers.filter(({ codes }) => codes.includes("DATA_CHANGED"));
      expect(refused.length).toBeLessThan(answers.length / 2);
      for (const { status } of refused) expect(status).toBe(503);
    }, 240_000);
  });
}

/** Delays each call of the store a little, so that a load can happen between the calls of a request. */
function slow({ store, ...rest }: Backends): Backends {
  type Method = (...given: unknown[]) => Promise<unknown>;
  const delayed = ([name, method]: [string, Method]): [string, Method] => [
    name,
    async (...given) => {
      await sleep(Math.random() * 20);
      return method(...given);
    },
  ];
  const reader: GraphStore["reader"] = (deadline) => {
    const methods = Object.entries(store.reader(deadline)) as [string, Method][];
    return Object.fromEntries(methods.map(delayed)) as unknown as GraphReader;
  };
  return { ...rest, store: { ...store, reader } };
}

/** Null if all of an answer is of the version that it names; otherwise what differs. */
function mixture({ codes, data, extensions }: Awaited<ReturnType<typeof ask>>): unknown {
  if (codes.length > 0) return codes.every((code) => code === "DATA_CHANGED") ? null : codes;
  const { dataVersion, suggest } = data as {
    readonly dataVersion: { readonly version: string };
    readonly suggest: readonly unknown[];
  };
  const { version } = dataVersion;
  const size = SIZES[version] ?? NaN;
  const text = JSON.stringify(data);
  const seen = {
    reported: extensions?.["dataVersion"],
    labels: Object.keys(SIZES).filter((mark) => text.includes(`"label":"${mark}`)),
    totals: [...new Set(Array.from(text.matchAll(/"totalCount":(\d+)/g), ([, n]) => Number(n)))],
    suggested: suggest.length > 0,
  };
  const expected = { reported: version, labels: [version], totals: [1, size], suggested: version === "aa" };
  const same =
    seen.reported === version &&
    seen.labels.join() === version &&
    seen.totals.sort((a, b) => a - b).join() === expected.totals.join() &&
    seen.suggested === expected.suggested;
  return same ? null : { seen, expected };
}
