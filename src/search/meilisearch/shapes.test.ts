import { afterAll, beforeAll, describe, expect, it } from "vitest";

import type { Double } from "../../../test/support/services/meilisearch-double/double.js";
import { startDouble } from "../../../test/support/services/meilisearch-double/double.js";
import { recordedExchanges } from "../../../test/support/services/meilisearch-double/exchanges.js";
import { NO_DEADLINE } from "../../domain/deadline.js";
import { query, TOWN } from "../contract/contract.fixture.js";
import type { SearchFilter } from "../engine.js";
import { FACET_FIELDS, NO_FILTER } from "../engine.js";
import { openMeilisearch } from "./engine.js";

/** The adapter sends these, and no recorded request has them. The server's documentation (1.12 and later) has them all. */
const NOT_RECORDED = {
  shapes: [
    // A recorded response has it.
    "GET /indexes ?offset",
    // The recorded settings of the server have it.
    "PATCH /indexes/… .typoTolerance.enabled boolean",
    // The years of a document; recorded as lists of texts, and as numbers alone.
    "POST /indexes/… [] field[] number",
  ],
  values: ["prefixSearch disabled"],
  operators: ["(", ")", "<", "IN", "OR", "[", "]"],
};

const FILTER: SearchFilter = {
  between: { from: 22_280, to: 22_645 },
  certainty: null,
  places: ["plc:h"],
  organizations: ["org:m"],
  documents: ["doc:spring"],
  honorLevels: ["CITY"],
  eventKinds: ["MEETING"],
};

// No real server takes part in this test: each request is compared with those that a real server answered.
describe("each request of the adapter", () => {
  let double: Double;
  beforeAll(async () => {
    double = await startDouble();
    const engine = openMeilisearch({ url: double.url, key: double.key, prefix: "town" });
    await engine.build("v1", TOWN);
    const reader = engine.reader("v1", NO_DEADLINE);
    const facets = FACET_FIELDS;
    for (const text of ["云溪", "云溪局 局长", "linzhixia", "林知霞", "2031年5月", "主持", "lzx 会议"]) {
      await reader.search(query(text, { facets }));
      await reader.search(query(text, { facets, filter: FILTER, kinds: ["EVENT"] }));
    }
    await reader.search(query("", { facets, filter: { ...NO_FILTER, places: ["plc:h"] } }));
    await reader.suggest({ prefix: "linzh", kinds: ["PERSON"], first: 5 });
    await engine.keepOnly(null);
  });
  afterAll(() => double[Symbol.asyncDispose]());

  const recorded = recordedExchanges().map(({ request }) => request);

  it("has a shape that a real server accepted", () => {
    const known = new Set(recorded.flatMap(shapesOf));
    const sent = new Set(double.seen.flatMap(shapesOf));
    expect(sent.size).toBeGreaterThan(30);
    const unknown = [...sent].filter((shape) => !known.has(shape));
    expect(unknown.sort()).toEqual(NOT_RECORDED.shapes);
  });

  it("has settings that a real server accepted", () => {
    const valuesOf = (all: readonly Sent[]): Set<string> =>
      new Set(
        all
          .filter(({ method }) => method === "PATCH")
          .flatMap(({ body }) => {
            const settings = body as Readonly<Record<string, unknown>>;
            const rules = settings["rankingRules"] as readonly string[];
            const locales = settings["localizedAttributes"] as readonly { locales: string[] }[];
            return [
              ...rules.map((rule) => `rule ${rule}`),
              ...locales.flatMap((one) => one.locales.map((locale) => `locale ${locale}`)),
              `prefixSearch ${String(settings["prefixSearch"])}`,
            ];
          }),
      );
    const known = valuesOf(recorded);
    const unknown = [...valuesOf(double.seen)].filter((value) => !known.has(value));
    expect(unknown).toEqual(NOT_RECORDED.values);
  });

  it("filters with operators that a real server accepted", () => {
    const known = new Set(recorded.flatMap(({ body }) => operatorsOf(body)));
    const sent = new Set(double.seen.flatMap(({ body }) => operatorsOf(body)));
    const unknown = [...sent].filter((operator) => !known.has(operator));
    expect(unknown.sort()).toEqual(NOT_RECORDED.operators);
  });

  it("has phrases only", () => {
    const queries = double.seen.flatMap(({ body }) => valuesAt(body, "q"));
    expect(queries.length).toBeGreaterThan(50);
    for (const q of queries) expect(q).toMatch(/^("[a-z0-9\u4e00-\u9fff ]+"( "[a-z0-9\u4e00-\u9fff ]+")*)?$/);
  });
});

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
}

/** Method and path with each parameter, and with each field of the body and its type. */
function shapesOf({ method, path, body }: Sent): string[] {
  const url = new URL(path, "http://server");
  const [, first = "", second, ...rest] = url.pathname.split("/");
  // A search is the same alone and among several.
  const isSearch = first === "multi-search" || rest[0] === "search";
  const where = isSearch ? "search" : `${method} /${first}${second === undefined ? "" : "/…"}`;
  const end = rest.length > 0 && !isSearch ? [`${where} ${rest.join("/")}`] : [];
  const parameters = [...url.searchParams.keys()].map((name) => `${where} ?${name}`);
  const several = (body as { readonly queries?: readonly unknown[] } | undefined)?.queries;
  const parts = first === "multi-search" && several ? several : [body];
  return [where, ...end, ...parameters, ...parts.flatMap((one) => fieldsOf(one, where, rest[0]))];
}

function fieldsOf(body: unknown, where: string, what = ""): string[] {
  if (body === undefined) return [];
  // The fields of documents are ours, so that only the types of their values are compared.
  const isDocuments = what === "documents";
  const walk = (value: unknown, at: string): string[] => {
    if (Array.isArray(value)) return [...new Set(value.flatMap((one) => walk(one, `${at}[]`)))];
    if (typeof value !== "object" || value === null)
      return [`${at} ${value === null ? "null" : typeof value}`];
    return Object.entries(value).flatMap(([name, one]) =>
      walk(one, isDocuments ? `${at} field` : `${at}.${name}`),
    );
  };
  return walk(body, `${where} `).map((shape) => shape.replace("  ", " "));
}

function operatorsOf(body: unknown): string[] {
  return valuesAt(body, "filter").flatMap(
    (filter) =>
      filter.replace(/"[^"]*"/g, "").match(/\b(?:AND|OR|IN|NOT|TO|EXISTS)\b|[<>]=?|!?=|[()[\]]/g) ?? [],
  );
}

/** Strings under this name, anywhere in a body. */
function valuesAt(body: unknown, name: string): string[] {
  if (typeof body !== "object" || body === null) return [];
  return Object.entries(body).flatMap(([key, value]: [string, unknown]) =>
    key === name && typeof value === "string" ? [value] : valuesAt(value, name),
  );
}
