import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
} from "graphql";
import { describe, expect, it } from "vitest";

import type { Backends } from "../../src/backends.js";
import type { StatementQuery } from "../../src/graph/queries/statements.js";
import type { GraphReader } from "../../src/graph/store.js";
import { keyOf } from "../../src/resolvers/ids/keys.js";
import { ask, schema } from "../support/execute.js";
import { bothOverSqlite, data } from "../support/graphs.js";

// Every argument is limited in size, and a larger one is refused before the store is read.

describe("an argument that is too large", () => {
  const places = [...values()];

  it("is possible in many places, in lists and in conditions", () => {
    const at = places.map((place) => place.at);
    expect(new Set(at).size).toBe(at.length);
    expect(at.length).toBeGreaterThan(150);
    expect(at).toEqual(
      expect.arrayContaining([
        "Query.nodes(ids)",
        "Query.nodes(ids)[]",
        "Query.search(filter.place.in)[]",
        "Organization.figures(indicator)",
        "Person.coParticipants(kinds)",
        "Event.participations(roles)",
      ]),
    );
  });

  it.each(places.map((place) => [place.at, place] as const))(
    "is refused before any call to the store: %s",
    async (_, { argument, query, literal, value }) => {
      const { calls, backends } = silent();
      for (const { text, variables } of [
        { text: query(argument.type.toString(), "$value"), variables: { value } },
        { text: query(null, literal), variables: {} },
      ]) {
        const { errors } = await ask(backends, { document: parse(text), variables });
        expect(errors.length).toBeGreaterThan(0);
        for (const { code, message } of errors) {
          expect(["LIMIT_EXCEEDED", "BAD_CURSOR"]).toContain(code);
          expect(message).toContain(`the argument ${argument.name}`);
          expect(message).toMatch(/at most \d+/);
        }
      }
      expect(calls).toEqual([]);
    },
  );
});

describe("a list argument whose order does not matter", () => {
  const both = bothOverSqlite();
  const [{ id } = { id: "" }] = data[0].dataset.entities.filter(
    ({ label }) => label === "四川省机关事务管理局",
  );

  it("gives one query for any order and any repetition of its items", async () => {
    const field = (predicates: string): string =>
      `statements(predicates: [${predicates}], first: 3) { totalCount nodes { id } }`;
    const text = `{ node(id: "${id}") { ... on Entity {
      one: ${field(`"PARTY_TO", "TOOK_PART_IN"`)}
      turned: ${field(`"TOOK_PART_IN", "PARTY_TO"`)}
      twice: ${field(`"TOOK_PART_IN", "PARTY_TO", "TOOK_PART_IN"`)}
    } } }`;
    const asked: StatementQuery[] = [];
    const { store, engine } = both.shipped;
    const watched = withReader(store, (reader) => ({
      ...reader,
      statementPages: (queries) => {
        asked.push(...queries);
        return reader.statementPages(queries);
      },
    }));
    const { data: found, errors } = await ask({ store: watched, engine }, { document: parse(text) });
    expect(errors).toEqual([]);
    expect(asked.map(({ predicates }) => predicates)).toEqual([["PARTY_TO", "TOOK_PART_IN"]]);
    const { one, turned, twice } = (found as { node: Record<string, { totalCount: number }> }).node;
    expect(one?.totalCount).toBeGreaterThan(0);
    expect([turned, twice]).toEqual([one, one]);
  });

  it("does not include the ids of nodes: these are answered in the given order", async () => {
    const ids = ["per:none", id, "doc:magazine-2022", id];
    const text = "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }";
    const answer = await ask(both.shipped, { document: parse(text), variables: { ids } });
    const nodes = [null, { id }, { id: "doc:magazine-2022" }, { id }];
    expect(answer).toEqual({ data: { nodes }, errors: [] });
  });
});

describe("a key of a loader", () => {
  it("is short, and different for different queries", () => {
    const query = (indicator: string): object => ({ entity: "org:a", in: [indicator] });
    const long = "指标".repeat(10_000);
    const keys = ["a", "b", long, `${long}b`].map((indicator) => keyOf(query(indicator)));
    expect(new Set(keys).size).toBe(4);
    expect(Math.max(...keys.map((key) => key.length))).toBeLessThanOrEqual(256);
    expect(keyOf(query(long))).toBe(keys[2]);
  });
});

/** A store that answers only its version; `calls` collects the calls of any other method. */
function silent(): { readonly calls: string[]; readonly backends: Pick<Backends, "store" | "engine"> } {
  const calls: string[] = [];
  const reader = new Proxy(
    {},
    {
      get: (_, method) => () => {
        calls.push(String(method));
        return Promise.reject(new Error(`${String(method)} was asked`));
      },
    },
  );
  const backends = { store: { reader: () => reader }, engine: { reader: () => reader } };
  return { calls, backends: backends as unknown as Pick<Backends, "store" | "engine"> };
}

function withReader(
  store: Backends["store"],
  change: (reader: GraphReader) => GraphReader,
): Backends["store"] {
  return { ...store, reader: (deadline) => change(store.reader(deadline)) };
}

interface TooLarge {
  readonly at: string;
  readonly argument: GraphQLArgument;
  readonly value: unknown;
  /** The value as GraphQL writes it. */
  readonly literal: string;
  /** The text of a query that gives the argument this value, directly or as a variable of this type. */
  readonly query: (variable: string | null, value: string) => string;
}

/** Only the beginning of these texts is read, whatever their length. */
const READ_IN_PART: ReadonlySet<string> = new Set(["Query.search(query)", "Query.suggest(prefix)"]);

/** All texts, ids and lists in arguments, each with a value that is too large and a query that gives it. */
function* values(): Generator<TooLarge> {
  const queries = queriesOfTypes();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    const queryOf = queries.get(type);
    if (queryOf === undefined) throw new Error(`no query reaches ${type.name}`);
    for (const field of Object.values(type.getFields()))
      for (const argument of field.args)
        for (const { inside, value } of tooLarge(argument.type, argument.name)) {
          if (READ_IN_PART.has(`${type.name}.${field.name}(${inside})`)) continue;
          yield {
            at: `${type.name}.${field.name}(${inside.replaceAll("[]", "")})${inside.endsWith("[]") ? "[]" : ""}`,
            argument,
            value,
            literal: written(value, argument.type),
            query: (variable, given) =>
              `query ${variable === null ? "" : `($value: ${variable})`} ${queryOf(selected(field, { [argument.name]: given }))}`,
          };
        }
  }
}

type QueryOf = (selection: string) => string;

/** For each type, a function from a selection on it to a query that reaches it. */
function queriesOfTypes(): ReadonlyMap<GraphQLObjectType, QueryOf> {
  const query = schema.getQueryType();
  if (!query) throw new Error("there is no Query");
  const queries = new Map<GraphQLObjectType, QueryOf>([[query, (selection) => `{ ${selection} }`]]);
  for (const [type, queryOf] of queries)
    for (const field of Object.values(type.getFields())) {
      const to = getNamedType(field.type);
      if (isLeafType(to)) continue;
      for (const next of isObjectType(to) ? [to] : schema.getPossibleTypes(to))
        if (!queries.has(next))
          queries.set(next, (selection) =>
            queryOf(
              `${field.name}${given(field, {})} { ${next === to ? selection : `... on ${next.name} { ${selection} }`} }`,
            ),
          );
    }
  return queries;
}

function selected(field: GraphQLField<unknown, unknown>, values: Record<string, string>): string {
  const below = isLeafType(getNamedType(field.type)) ? "" : " { __typename }";
  return `${field.name}${given(field, values)}${below}`;
}

function given({ args }: GraphQLField<unknown, unknown>, values: Record<string, string>): string {
  const all = args.flatMap(({ name, type }) => {
    const value = values[name] ?? (isNonNullType(type) ? written(small(type), type) : null);
    return value === null ? [] : [`${name}: ${value}`];
  });
  return all.length > 0 ? `(${all.join(", ")})` : "";
}

function small(type: GraphQLInputType): unknown {
  const plain = getNullableType(type);
  if (isListType(plain)) return [small(plain.ofType)];
  if (isEnumType(plain)) return plain.getValues()[0]?.value;
  if (isInputObjectType(plain)) return required(plain);
  return { ID: "org:a", String: "a", Date: "2020-01-01" }[plain.name] ?? 1;
}

function required(type: GraphQLInputType): Record<string, unknown> {
  return isInputObjectType(type)
    ? Object.fromEntries(
        Object.values(type.getFields())
          .filter((field) => isNonNullType(field.type))
          .map((field) => [field.name, small(field.type)]),
      )
    : {};
}

function* tooLarge(
  type: GraphQLInputType,
  inside: string,
): Generator<{ readonly inside: string; readonly value: unknown }> {
  const plain = getNullableType(type);
  if (isListType(plain)) {
    const item = getNamedType(plain);
    const most = isEnumType(item) ? item.getValues().length : 50;
    yield { inside, value: Array.from({ length: most + 1 }, () => small(plain.ofType)) };
    for (const one of tooLarge(plain.ofType, `${inside}[]`)) yield { inside: one.inside, value: [one.value] };
  } else if (isInputObjectType(plain)) {
    for (const field of Object.values(plain.getFields()))
      for (const one of tooLarge(field.type, `${inside}.${field.name}`))
        yield { inside: one.inside, value: { ...required(plain), [field.name]: one.value } };
  } else if (["ID", "String"].includes(plain.toString()))
    yield { inside, value: "x".repeat(inside === "after" ? 2_001 : 401) };
}

/** The value in GraphQL syntax: enums without quotes. */
function written(value: unknown, type: GraphQLInputType): string {
  const plain = getNullableType(type);
  if (isListType(plain))
    return `[${(value as unknown[]).map((one) => written(one, plain.ofType)).join(", ")}]`;
  if (isInputObjectType(plain))
    return `{ ${Object.entries(value as object)
      .map(([name, one]) => {
        const field = plain.getFields()[name];
        return field ? `${name}: ${written(one, field.type)}` : "";
      })
      .join(", ")} }`;
  return isEnumType(plain) ? String(value) : JSON.stringify(value);
}
