import {
  getNamedType,
  isLeafType,
  isListType,
  isNonNullType,
  getNullableType,
  isEnumType,
  parse,
  type GraphQLInputType,
} from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import type { Backends } from "../../src/backends.js";
import { ask, schema, type Answer } from "../support/execute.js";
import { temporaryBackends } from "../support/backends.js";

// A reader would take an empty answer from an empty store for a fact.

describe("an empty store", () => {
  let backends: Backends;
  beforeAll(async () => {
    backends = await temporaryBackends(null);
  });
  afterAll(() => backends[Symbol.asyncDispose]());

  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  const answered = fields.filter(({ name }) => name !== "dataVersion");
  const text = ({ name, args, type }: (typeof fields)[number]): string => {
    const required = args.filter((argument) => isNonNullType(argument.type));
    const values = required.map((one) => `${one.name}: ${valueOf(one.type)}`).join(", ");
    const below = isLeafType(getNamedType(type)) ? "" : "{ __typename }";
    return `${name}${values === "" ? "" : `(${values})`} ${below}`;
  };
  const answer = (query: string): Promise<Answer> => ask(backends, { document: parse(query) });

  it("has fields to query", () => {
    expect(answered.length).toBeGreaterThan(15);
  });

  it.each(answered.map((field) => [field.name, field] as const))(
    "is reported instead of an answer: %s",
    async (name, field) => {
      const { errors } = await answer(`{ ${text(field)} }`);
      expect(errors).toEqual([{ code: "NOT_LOADED", path: name, message: "no data are loaded yet" }]);
    },
  );

  it("has no version, so that clients can notice it, and still has its schema", async () => {
    const query = `{ __typename dataVersion { version } __type(name: "Node") { name } }`;
    const data = { __typename: "Query", dataVersion: null, __type: { name: "Node" } };
    expect(await answer(query)).toEqual({ data, errors: [] });
  });

  it("is checked once per request", async () => {
    let calls = 0;
    const store: Backends["store"] = {
      ...backends.store,
      reader: (deadline) => {
        const reader = backends.store.reader(deadline);
        const dataVersion = (): ReturnType<typeof reader.dataVersion> => {
          calls += 1;
          return reader.dataVersion();
        };
        return { ...reader, dataVersion };
      },
    };
    const query = `{ ${answered.map((field) => `${field.name}: ${text(field)}`).join("\n")} }`;
    await ask({ ...backends, store }, { document: parse(query) });
    expect(calls).toBe(1);
  });
});

function valueOf(type: GraphQLInputType): string {
  const plain = getNullableType(type);
  if (isListType(plain)) return `[${valueOf(plain.ofType)}]`;
  if (isEnumType(plain)) return String(plain.getValues()[0]?.name);
  return plain.toString() === "ID" ? `"org:a"` : `"a"`;
}
