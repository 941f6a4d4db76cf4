import {
  defaultFieldResolver,
  GraphQLScalarType,
  isObjectType,
  isScalarType,
  Kind,
  TypeInfo,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type ValueNode,
} from "graphql";

import { JianbaoError } from "../../domain/errors.js";
import type { Resolvers } from "../__generated__/types.js";
import { capOf, type Cap } from "./caps.js";
import type { Context } from "../context.js";

type Resolve = GraphQLFieldResolver<unknown, Context, Record<string, unknown>>;
type ResolverMap = Record<string, Record<string, Resolve> | GraphQLScalarType>;

/** Answered by a store that holds nothing: by it one learns so. */
const WITHOUT_DATA: readonly string[] = ["dataVersion"];

/**
 * The resolvers with what all of them keep to, read from the schema, so that no field and no argument is forgotten:
 * every argument is capped, no field of Query answers from an empty store as if it held nothing about it, and scalars
 * say what the SDL says of them.
 */
export function guarded(resolvers: Resolvers, schema: GraphQLSchema): Resolvers {
  const made: ResolverMap = { ...(resolvers as ResolverMap) };
  for (const type of Object.values(schema.getTypeMap())) {
    const given = made[type.name];
    if (isScalarType(type) && given instanceof GraphQLScalarType) made[type.name] = documented(given, type);
    if (!isObjectType(type) || type.name.startsWith("__") || given instanceof GraphQLScalarType) continue;
    const isRoot = type === schema.getQueryType();
    made[type.name] = { ...given, ...guardedFields(type, given ?? {}, isRoot) };
  }
  return made;
}

/** Given as a resolver, a scalar would take the place of the one in the SDL with all it says. */
function documented(given: GraphQLScalarType, sdl: GraphQLScalarType): GraphQLScalarType {
  const { description, specifiedByURL } = sdl;
  return new GraphQLScalarType({ ...given.toConfig(), description, specifiedByURL });
}

function guardedFields(
  type: GraphQLObjectType,
  given: Readonly<Record<string, Resolve>>,
  isRoot: boolean,
): Record<string, Resolve> {
  const fields: Record<string, Resolve> = {};
  for (const field of Object.values(type.getFields())) {
    const caps = capsOf(field, type);
    const own = given[field.name] ?? (defaultFieldResolver as Resolve);
    const capped = caps.length > 0 ? withCaps(own, caps) : own;
    if (isRoot) fields[field.name] = atTheRoot(capped, !WITHOUT_DATA.includes(field.name));
    else if (caps.length > 0) fields[field.name] = capped;
  }
  return fields;
}

type NamedCap = readonly [name: string, cap: Cap, at: string];

function capsOf(field: GraphQLField<unknown, unknown>, { name }: GraphQLObjectType): NamedCap[] {
  return field.args.flatMap((argument) => {
    const cap = capOf(argument, `${name}.${field.name}`);
    return cap ? [[argument.name, cap, called(argument, field)] as const] : [];
  });
}

function called(argument: GraphQLArgument, field: GraphQLField<unknown, unknown>): string {
  return `the argument ${argument.name} of ${field.name}`;
}

function withCaps(resolve: Resolve, caps: readonly NamedCap[]): Resolve {
  return (source, args, context, info) => {
    const capped = { ...args };
    for (const [name, cap, at] of caps) if (capped[name] != null) capped[name] = cap(capped[name], at);
    return resolve(source, capped, context, info);
  };
}

/** Before the first field is answered, all arguments of the operation are looked at, and whether there are data. */
function atTheRoot(resolve: Resolve, needsData: boolean): Resolve {
  return async (source, args, context, info) => {
    assertCapped(info);
    if (needsData && (await context.dataVersion()) === null)
      throw new JianbaoError("NOT_LOADED", "no data are loaded yet");
    return resolve(source, args, context, info);
  };
}

interface Given {
  readonly value: ValueNode;
  readonly cap: Cap;
  readonly at: string;
}

// By operation, whose parsed form is kept from request to request.
const givenBy = new WeakMap<OperationDefinitionNode, readonly Given[]>();
// By the variables, which are made anew for each request: what was found for one root field holds for all.
const foundBy = new WeakMap<object, JianbaoError | null>();

/**
 * Throws LIMIT_EXCEEDED where an argument is too large, also one of a field below: a query that would fail a thousand
 * times is refused before the store is asked once.
 */
function assertCapped(info: GraphQLResolveInfo): void {
  const { variableValues } = info;
  let found = foundBy.get(variableValues);
  if (found === undefined) {
    found = excessOf(info);
    foundBy.set(variableValues, found);
  }
  if (found) throw found;
}

function excessOf(info: GraphQLResolveInfo): JianbaoError | null {
  const given = givenBy.get(info.operation) ?? argumentsOf(info);
  givenBy.set(info.operation, given);
  try {
    for (const { value, cap, at } of given) cap(valueFromASTUntyped(value, info.variableValues), at);
    return null;
  } catch (cause) {
    if (cause instanceof JianbaoError) return cause;
    throw cause;
  }
}

function argumentsOf({ schema, operation, fragments }: GraphQLResolveInfo): readonly Given[] {
  const found: Given[] = [];
  const types = new TypeInfo(schema);
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [operation, ...Object.values(fragments)],
  };
  visit(
    document,
    visitWithTypeInfo(types, {
      Argument: ({ value }) => {
        const [type, field, argument] = [types.getParentType(), types.getFieldDef(), types.getArgument()];
        const cap = type && field && argument && capOf(argument, `${type.name}.${field.name}`);
        if (cap) found.push({ value, cap, at: called(argument, field) });
      },
    }),
  );
  return found;
}
