import {
  Kind,
  isEnumType,
  isListType,
  isNonNullType,
  isScalarType,
  parse,
  typeFromAST,
  type GraphQLType,
} from "graphql";
import { afterEach, describe, expect, it } from "vitest";

import * as client from "../../src/client/index.js";
import { service } from "../clients/service.js";
import { startServer, type TestOptions, type TestServer } from "../http/server.js";
import { schema } from "../support/execute.js";

const { createClient, edges, nodes } = client;

describe("the client and the service", () => {
  const server = service();
  const open = (options: Partial<client.ClientOptions> = {}): client.Client =>
    createClient({ endpoint: server.url, ...options });

  async function people(): Promise<readonly string[]> {
    const found = await open().query(client.FindEntities, { query: "局长", kinds: ["PERSON"], first: 2 });
    return found.search.edges.map(({ node }) => node?.plainId ?? "");
  }
  const someone = async (): Promise<string> => (await people())[0] ?? "";

  /** What the client exports as a document. */
  const operations = Object.entries(client)
    .filter(([name]) => /^[A-Z]/.test(name) && name !== "ApiError")
    .map(([name, document]) => [name, document as client.TypedDocument<unknown, unknown>] as const);

  it("ships operations", () => {
    expect(operations.map(([name]) => name)).toEqual(
      expect.arrayContaining(["FindEntities", "GetEntity", "ListPersons", "ListStatements"]),
    );
  });

  it.each(operations)("%s is answered within the limits", async (_, document) => {
    const variables = requiredVariables(document.toString(), await people());
    const { data, extensions } = await open().answer(document, variables);
    expect(data).toBeTypeOf("object");
    expect(extensions.cost?.requested).toBeLessThan(extensions.cost?.limit ?? 0);
  });

  it("pages a whole list, each item once, by GET and by POST", async () => {
    const lists: string[][] = [];
    for (const method of ["GET", "POST"] as const) {
      const ids: string[] = [];
      const list = nodes(open({ method }), client.ListHonors, { first: 50 }, (data) => data.honors);
      for await (const honor of list) ids.push(honor.id);
      lists.push(ids);
    }
    const { honors } = await open().query(client.ListHonors, { first: 1 });
    expect(honors.totalCount).toBeGreaterThan(100);
    expect(new Set(lists[0]).size).toBe(honors.totalCount);
    expect(lists[1]).toEqual(lists[0]);
  });

  it("pages the statements of an entity, and edges of a search", async () => {
    const id = await someone();
    let count = 0;
    for await (const statement of nodes(
      open(),
      client.ListStatements,
      { id, first: 10 },
      (data) => data.node?.statements,
    )) {
      expect([statement.subject?.plainId, statement.object?.plainId]).toContain(id);
      count++;
    }
    expect(count).toBeGreaterThan(10);
    const found: string[] = [];
    for await (const { node, matchedBy } of edges(
      open(),
      client.FindEntities,
      { query: "节能", first: 5 },
      (data) => data.search,
    )) {
      found.push(`${node?.id ?? ""} ${matchedBy}`);
      if (found.length === 12) break;
    }
    expect(new Set(found).size).toBe(12);
  });

  it("has nothing to page where there is no entity", async () => {
    const list = nodes(
      open(),
      client.ListStatements,
      { id: "per:0000000000000000" },
      (data) => data.node?.statements,
    );
    expect(await list.next()).toMatchObject({ done: true });
  });

  it("has labels in the language of the query", async () => {
    const id = await someone();
    const labels = await Promise.all(
      (["zh", "en"] as const).map((language) => open().query(client.GetEntity, { id }, { language })),
    );
    const kinds = labels.map(({ node }) => node?.kindLabel);
    expect(kinds[0]).toMatch(/^\p{Script=Han}+$/u);
    expect(kinds[1]).toMatch(/^[a-z]+$/i);
  });

  it("has the code of the server for what is wrong", async () => {
    const broken = [
      [client.GetEntity, { id: "" }],
      [client.ListPersons, { asOf: "2020-02-30" }],
      [client.ListPersons, { after: "x" }],
      [client.ListPersons, { first: "many" }],
      [client.ListPersons, { filter: { name: { contains: "x".repeat(500) } } }],
      ["{ nothing }", {}],
      ["{", {}],
      ["query A { dataVersion { version } } query B { dataVersion { version } }", {}],
    ] as const;
    const codes = await Promise.all(
      broken.map(([document, variables]) =>
        open()
          .query(document as never, variables as never)
          .catch((cause: unknown) => (cause as client.ApiError).code),
      ),
    );
    expect(codes).toEqual([
      "BAD_ID",
      "BAD_DATE",
      "BAD_CURSOR",
      "BAD_USER_INPUT",
      "LIMIT_EXCEEDED",
      "GRAPHQL_VALIDATION_FAILED",
      "GRAPHQL_PARSE_FAILED",
      "OPERATION_RESOLUTION_FAILURE",
    ]);
  });
});

describe("the client and a server in trouble", () => {
  let server: TestServer | undefined;
  afterEach(async () => {
    await server?.app.close();
    server = undefined;
  });
  async function fail(
    query: string,
    {
      limits,
      path = "/graphql",
      ...options
    }: TestOptions & client.QueryOptions & { readonly path?: string } = {},
  ): Promise<unknown> {
    server = await startServer({ ...(limits && { limits }), shutdownGraceMs: 100 });
    return createClient({ endpoint: `${server.url}${path}`, retries: 0 })
      .query(query, {}, options)
      .catch((cause: unknown) => cause);
  }

  it("keeps the data that arrived, and says which field failed", async () => {
    expect(await fail("{ hello boom }")).toMatchObject({
      code: "INTERNAL_SERVER_ERROR",
      data: { hello: "hello world", boom: null },
      errors: [{ path: ["boom"], locations: [{ line: 1, column: 9 }] }],
      requestId: expect.stringMatching(/^[\w-]{36}$/) as unknown,
    });
  });

  it("says that the time of the server was over, or its own", async () => {
    expect(await fail("{ hang }", { limits: { deadlineMs: 100 } })).toMatchObject({
      code: "DEADLINE_EXCEEDED",
      status: 504,
    });
    await server?.app.close();
    expect(await fail("{ hang }", { timeoutMs: 100 })).toMatchObject({ code: "TIMEOUT" });
  });

  it("says how long a busy server wants to be left alone", async () => {
    const limits = { running: 1, queue: 0, deadlineMs: 1_000 };
    server = await startServer({ limits, shutdownGraceMs: 100 });
    const open = createClient({ endpoint: `${server.url}/graphql`, retries: 0 });
    const results = await Promise.allSettled(
      Array.from({ length: 20 }, () => open.query("{ slow(ms: 300) }")),
    );
    const errors = results.flatMap((result) =>
      result.status === "rejected" ? [result.reason as unknown] : [],
    );
    expect(errors.length).toBeGreaterThan(0);
    expect(errors[0]).toMatchObject({
      code: "OVERLOADED",
      status: 503,
      retryAfterMs: 5_000,
      isRetryable: true,
    });
  });

  it("tells a wrong path from a server that is not there", async () => {
    expect(await fail("{ hello }", { path: "/nothing" })).toMatchObject({ code: "NOT_FOUND", status: 404 });
    const { url } = server ?? { url: "" };
    await server?.app.close();
    server = undefined;
    const gone = createClient({ endpoint: `${url}/graphql`, retries: 0 }).query("{ hello }");
    await expect(gone).rejects.toMatchObject({ code: "NETWORK_ERROR", status: undefined, isRetryable: true });
  });

  it("stops the request of a query that is aborted", async () => {
    const controller = new AbortController();
    setTimeout(() => {
      controller.abort();
    }, 50);
    expect(await fail("{ hang }", { signal: controller.signal })).toMatchObject({ name: "AbortError" });
  });
});

/** Values for the variables that a document needs. Each id is another one, because some ask about two entities. */
function requiredVariables(text: string, ids: readonly string[]): Readonly<Record<string, unknown>> {
  const definitions = parse(text).definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? (definition.variableDefinitions ?? []) : [],
  );
  return Object.fromEntries(
    definitions.flatMap(({ variable, type, defaultValue }, index) => {
      const wanted = typeFromAST(schema, type as never) as GraphQLType;
      const id = ids[index % ids.length] ?? "";
      const name = variable.name.value;
      return isNonNullType(wanted) && !defaultValue
        ? [[name, MEANT[name] ?? valueOf(wanted.ofType, id)]]
        : [];
    }),
  );
}

/** Values of variables that take more than any value of their type. */
const MEANT: Readonly<Record<string, unknown>> = {
  depth: 2,
  document: "doc:bulletin-2021-05-28",
  predicates: ["HOLDS_POSITION"],
};

function valueOf(type: GraphQLType, id: string): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType, id);
  if (isListType(type)) return [valueOf(type.ofType, id)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isScalarType(type)) return {};
  return { ID: id, Date: "2020-12-08", Int: 5, Float: 5, Boolean: true }[type.name] ?? "郭春英";
}
