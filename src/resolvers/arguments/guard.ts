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
import type { Context } from "../context.js";
import { capOf, type Cap } from "./caps.js";
import { canDefault, withDefault } from "./defaults.js";

type Resolve = GraphQLFieldResolver<unknown, Context, Record<string, unknown>>;
type ResolverMap = Record<string, Record<string, Resolve> | GraphQLScalarType>;

/** Fields of Query that work without data too. */
const WITHOUT_DATA: readonly string[] = ["dataVersion"];

/**
 * The resolvers with the rules common to all of them. The rules are derived from the schema, so that no field and no
 * argument is forgotten: every argument has a cap, null means the default of the SDL, and a field of Query throws
 * NOT_LOADED instead of answering from an empty store. Scalars get the description of the SDL.
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

/** A scalar given as a resolver replaces the scalar of the SDL, so it needs that scalar's description. */
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
    const steps = stepsOf(field, type);
    const own = given[field.name] ?? (defaultFieldResolver as Resolve);
    const prepared = steps.length > 0 ? withArguments(own, steps) : own;
    if (isRoot) fields[field.name] = atTheRoot(prepared, !WITHOUT_DATA.includes(field.name));
    else if (steps.length > 0) fields[field.name] = prepared;
  }
  return fields;
}

/** What to do with one argument before the resolver sees it. */
type Step = readonly [name: string, prepare: (value: unknown) => unknown];

function stepsOf(field: GraphQLField<unknown, unknown>, { name }: GraphQLObjectType): Step[] {
  return field.args.flatMap((argument): Step[] => {
    const cap = capOf(argument, `${name}.${field.name}`);
    const at = called(argument, field);
    return [
      ...(canDefault(argument)
        ? [[argument.name, (value) => withDefault(value, argument)] satisfies Step]
        : []),
      ...(cap ? [[argument.name, (value) => (value == null ? value : cap(value, at))] satisfies Step] : []),
    ];
  });
}

function called(argument: GraphQLArgument, field: GraphQLField<unknown, unknown>): string {
  return `the argument ${argument.name} of ${field.name}`;
}

function withArguments(resolve: Resolve, steps: readonly Step[]): Resolve {
  return (source, args, context, info) => {
    const prepared = { ...args };
    // A missing argument stays missing: a missing `asOf` inherits the days of the parent, `asOf: null` means all days.
    for (const [name, prepare] of steps) if (name in prepared) prepared[name] = prepare(prepared[name]);
    return resolve(source, prepared, context, info);
  };
}

/** Checks all arguments of the operation, and that data are loaded, before the first field is resolved. */
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

// Keyed by operation: its parsed form is kept from request to request.
const givenBy = new WeakMap<OperationDefinitionNode, readonly Given[]>();
// Keyed by the variables, a new object for each request, so that all root fields of a request share one check.
const foundBy = new WeakMap<object, JianbaoError | null>();

/**
 * Throws LIMIT_EXCEEDED if any argument of the operation is too large, nested ones included: the query is refused
 * before the store is read.
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
