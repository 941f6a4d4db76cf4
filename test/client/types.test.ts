import { fileURLToPath } from "node:url";

import { describe, expect, it } from "vitest";

import {
  createClient,
  GetDataVersion,
  GetEntity,
  ListPersons,
  ListStatements,
  nodes,
  typedDocument,
  type Client,
  type EntityKind,
  type KnownErrorCode,
  type ServerErrorCode,
} from "../../src/client/index.js";
import type { ErrorCode } from "../../src/domain/errors.js";
import { typeErrors } from "../support/type-errors.js";

// The function is compiled by `npm run types` and never runs: a line that must not compile says so, and is an error if it
// does. The test below shows that the compiler finds such lines where nothing is said.

type Same<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : false) : false;
/** Errors of the command line and of the seed, which no client sees. */
type Inner = "BAD_CONFIG" | "BAD_SEED" | "DANGLING_REFERENCE";
/** Codes of GraphQL and of HTTP, which are not ours. */
type Foreign =
  | "BAD_REQUEST"
  | "BAD_USER_INPUT"
  | "GRAPHQL_PARSE_FAILED"
  | "GRAPHQL_VALIDATION_FAILED"
  | "OPERATION_RESOLUTION_FAILURE"
  | "INTERNAL_SERVER_ERROR"
  | "METHOD_NOT_ALLOWED"
  | "NOT_FOUND"
  | "UNSUPPORTED_MEDIA_TYPE";

/** True while the client knows exactly the codes that the server can send. A new code of the server fails here. */
export const CODES_ARE_KNOWN: Same<ServerErrorCode, Exclude<ErrorCode, Inner> | Foreign> = true;

const client = createClient({ endpoint: "https://example.org/graphql" });

export async function mustCompile(): Promise<void> {
  const { persons } = await client.query(ListPersons);
  const label: string | undefined = persons.nodes[0]?.label;
  const kind: EntityKind | undefined = persons.nodes[0]?.kind;
  // @ts-expect-error -- not a field of the operation
  const wrong: unknown = persons.nodes[0]?.surname;
  // @ts-expect-error -- a list can be empty
  const first: string = persons.nodes[0].label;
  await client.query(ListPersons, { first: 3, filter: { name: { contains: "王" } } }, { language: "en" });
  // @ts-expect-error -- not a variable
  await client.query(ListPersons, { first: 3, size: 3 });
  // @ts-expect-error -- of another type
  await client.query(ListPersons, { first: "3" });
  // @ts-expect-error -- not a field of the filter
  await client.query(ListPersons, { filter: { surname: "王" } });
  // @ts-expect-error -- the id is missing
  await client.query(GetEntity);
  // @ts-expect-error -- the id is missing
  await client.query(GetEntity, { asOf: "2020-01-01" });
  // @ts-expect-error -- not an option
  await client.query(GetDataVersion, {}, { retry: 2 });
  // @ts-expect-error -- not a language of the API
  createClient({ endpoint: "", language: "fr" });

  for await (const statement of nodes(client, ListStatements, { id: "x" }, (data) => data.node?.statements)) {
    const predicate: string = statement.predicate.label;
    // @ts-expect-error -- not a field
    console.log(predicate, statement.predicates);
  }
  // @ts-expect-error -- it has no $after
  nodes(client, GetEntity, { id: "x" }, () => null);
  // @ts-expect-error -- no list
  nodes(client, ListPersons, {}, (data) => data.persons.totalCount);
  // @ts-expect-error -- not a variable
  nodes(client, ListPersons, { pageSize: 5 }, (data) => data.persons);

  const Own = typedDocument<{ readonly n: number }, { readonly id: string }>("query ($id: ID!) { n }");
  const n: number = (await client.query(Own, { id: "x" })).n;
  // @ts-expect-error -- of another type
  const text: string = (await client.query(Own, { id: "x" })).n;
  // @ts-expect-error -- the answer of a plain text is unknown
  console.log((await client.query("{ n }")).n, label, kind, wrong, first, n, text);
  // @ts-expect-error -- a syntax tree
  await client.query({ kind: "Document", definitions: [] });
}

// @ts-expect-error -- no such code
export const code: KnownErrorCode = "BAD_IDEA";

/** A client of a test needs no network. */
export const double: Pick<Client, "answer"> = { answer: () => Promise.reject(new Error("offline")) };

describe("the compiler", () => {
  const head = 'import { createClient, ListPersons } from "../../src/client/index.js";\n';
  const ask = 'const { persons } = await createClient({ endpoint: "" }).query(ListPersons, {});\n';

  it.each([
    ["accepts what is right", "export const all = persons.totalCount;", null],
    ["refuses a wrong field", "export const all = persons.total;", /^2339 .*'total' does not exist/],
    [
      "refuses a wrong field of an item",
      "export const all = persons.nodes.map((one) => one.title);",
      /^2339 /,
    ],
    ["refuses a wrong type", "export const all: string = persons.totalCount;", /^2322 /],
  ])("%s", (_, line, complaint) => {
    const project = fileURLToPath(new URL("../../tsconfig.json", import.meta.url));
    const name = fileURLToPath(new URL("written-by-others.ts", import.meta.url));
    const errors = typeErrors(name, head + ask + line, { project });
    expect(errors).toEqual(complaint ? [expect.stringMatching(complaint)] : []);
  });
});
