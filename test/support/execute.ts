import {
  buildSchema,
  execute,
  GraphQLError,
  GraphQLScalarType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  validate,
  type DocumentNode,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  type GraphQLTypeResolver,
} from "graphql";

import type { Backends } from "../../src/backends.js";
import { NO_DEADLINE } from "../../src/domain/deadline.js";
import { isJianbaoError } from "../../src/domain/errors.js";
import type { Language } from "../../src/domain/vocabulary.js";
import { createContext, type Context } from "../../src/resolvers/context.js";
import { resolvers, typeDefs } from "../../src/resolvers/schema.js";

export interface Answer {
  readonly data: unknown;
  /** Sorted by path, because fields that fail at the same time have no fixed order. */
  readonly errors: readonly { readonly code: string; readonly path: string; readonly message: string }[];
}

export interface Question {
  readonly document: DocumentNode;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly language?: Language;
}

/** The schema of the service: the real SDL with the real resolvers. */
export function createSchema(): GraphQLSchema {
  const schema = buildSchema(typeDefs);
  for (const [name, given] of Object.entries(resolvers)) {
    const type = schema.getType(name);
    if (isScalarType(type) && given instanceof GraphQLScalarType) {
      const { serialize, parseValue, parseLiteral } = given;
      Object.assign(type, { serialize, parseValue, parseLiteral });
    } else if (isInterfaceType(type))
      type.resolveType = (given as { __resolveType: GraphQLTypeResolver<unknown, unknown> }).__resolveType;
    else if (isObjectType(type))
      for (const [field, resolve] of Object.entries(given)) {
        const known = type.getFields()[field];
        if (!known) throw new Error(`resolvers know ${name}.${field}, the schema does not`);
        known.resolve = resolve as GraphQLFieldResolver<unknown, unknown>;
      }
    else throw new Error(`resolvers know ${name}, the schema does not`);
  }
  return schema;
}

export const schema = createSchema();

/** Executes a query as one request, with its own context. */
export async function ask(
  { store, engine }: Pick<Backends, "store" | "engine">,
  { document, variables = {}, language = "zh" }: Question,
  by: GraphQLSchema = schema,
): Promise<Answer> {
  const invalid = validate(by, document);
  if (invalid.length > 0) return { data: null, errors: invalid.map(described) };
  const contextValue: Context = createContext({ store, engine, deadline: NO_DEADLINE, language });
  const { data, errors = [] } = await execute({
    schema: by,
    document,
    contextValue,
    variableValues: variables,
  });
  return {
    // graphql-js returns objects without a prototype; comparisons should not depend on that.
    data: JSON.parse(JSON.stringify(data ?? null)) as unknown,
    errors: errors.map(described).sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
  };
}

function described(error: GraphQLError): Answer["errors"][number] {
  let cause: unknown = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  const stated = error.extensions["code"];
  const code = isJianbaoError(cause) ? cause.code : typeof stated === "string" ? stated : "UNEXPECTED";
  return { code, path: (error.path ?? []).join("."), message: error.message };
}
