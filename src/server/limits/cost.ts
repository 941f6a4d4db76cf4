import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  isUnionType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from "graphql";

import type { Arguments } from "./cost-weights.js";
import {
  ASSUMED_ITEMS,
  ASSUMED_SIZES,
  PAGE_WEIGHT,
  SIZED_FIELDS,
  SLICING_ARGUMENTS,
  WEIGHTS,
} from "./cost-weights.js";

export interface CostOptions {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** As sent. A wrong value counts as absent here and is refused later. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Worst-case cost of an operation, in plain fields, if every page is full: the fields of the response, and the weights
 * of `cost-weights.ts` for the work behind them. `first` and `ids` multiply the cost of the fields below them. The
 * document must be valid. Each fragment is computed once.
 */
export function costOf({ schema, document, operation, variables }: CostOptions): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const weights = new Map<string, Weight>();
  const values = { ...defaultsOf(operation), ...variables };

  const weighFragment = (name: string): Weight => {
    const known = weights.get(name);
    if (known) return known;
    const fragment = fragments.get(name);
    const type = fragment && schema.getType(fragment.typeCondition.name.value);
    const weight = fragment && isCompositeType(type) ? weigh(fragment.selectionSet, type) : NOTHING;
    weights.set(name, weight);
    return weight;
  };

  const weigh = ({ selections }: SelectionSetNode, parent: GraphQLCompositeType): Weight => {
    let sum = NOTHING;
    for (const node of selections)
      sum = added(
        sum,
        node.kind === Kind.FIELD
          ? weighField(node, parent)
          : node.kind === Kind.FRAGMENT_SPREAD
            ? weighFragment(node.name.value)
            : weigh(node.selectionSet, conditionOf(node.typeCondition?.name.value, parent)),
      );
    return sum;
  };

  const weighField = (node: FieldNode, parent: GraphQLCompositeType): Weight => {
    const field = fieldOf(parent, node.name.value);
    if (!field) return ONE;
    // Its size is that of the schema; graphql-js limits how deep introspection nests.
    if (field === SchemaMetaFieldDef) return { ...ONE, once: SCHEMA_WEIGHT };
    if (field === TypeMetaFieldDef) return { ...ONE, once: TYPE_WEIGHT };
    const named = coordinates(parent, field.name);
    const extra = named.map((name) => WEIGHTS[name]).find((found) => found !== undefined);
    const given = argumentsOf(node, field, values);
    const fixed = extra?.once ?? 0;
    const type = getNamedType(field.type);
    const requested = itemsOf(field, given);
    const own = (requested === null ? 1 : PAGE_WEIGHT) + (extra?.weight?.(given) ?? 0);
    if (!node.selectionSet || !isCompositeType(type)) return { ...ONE, once: own, fixed };
    const below = weigh(node.selectionSet, type);
    const isSized = node.arguments?.some(({ name }) => SLICING_ARGUMENTS.includes(name.value));
    const items = Math.min(
      isSized === true ? (requested ?? ASSUMED_ITEMS) : (assumedSize(named) ?? requested ?? ASSUMED_ITEMS),
      extra?.mostItems?.(given) ?? Number.MAX_SAFE_INTEGER,
    );
    const shared = { perItem: 0, fixed: fixed + below.fixed };
    if (!isListType(getNullableType(field.type)))
      return {
        ...shared,
        once: own + below.once + (requested === null ? ASSUMED_ITEMS : items) * below.perItem,
      };
    const item = 1 + below.once + ASSUMED_ITEMS * below.perItem;
    return requested === null && named.some((name) => SIZED_FIELDS.has(name))
      ? { ...shared, once: own, perItem: item }
      : { ...shared, once: own + items * item };
  };

  const conditionOf = (name: string | undefined, parent: GraphQLCompositeType): GraphQLCompositeType => {
    const type = name === undefined ? parent : schema.getType(name);
    return isCompositeType(type) ? type : parent;
  };

  const root = schema.getRootType(operation.operation);
  const total = root ? weigh(operation.selectionSet, root) : NOTHING;
  const cost = total.once + ASSUMED_ITEMS * total.perItem + total.fixed;
  return Math.min(Math.ceil(cost), Number.MAX_SAFE_INTEGER);
}

/** The usual introspection query returns about 16,000 fields; the rest is room for a growing schema. */
const SCHEMA_WEIGHT = 21_000;
const TYPE_WEIGHT = 1_000;

/** Assumed size of a list if the query does not limit it. */
function assumedSize(named: readonly string[]): number | undefined {
  return named.map((name) => ASSUMED_SIZES[name]).find((size) => size !== undefined);
}

/**
 * Names of a field in the tables of weights: under its type, under its interfaces, and as a field of any connection.
 */
function coordinates(parent: GraphQLCompositeType, name: string): string[] {
  const interfaces = isObjectType(parent) ? parent.getInterfaces() : [];
  return [
    `${parent.name}.${name}`,
    ...interfaces.map((one) => `${one.name}.${name}`),
    ...(parent.name.endsWith("Connection") ? [`CONNECTION.${name}`] : []),
  ];
}

/**
 * Cost of a selection in three parts: each time it is resolved (`once`), per item of its sized lists (`perItem`,
 * because the number of items is given one level higher, as in `organizations(first: 50) { nodes { … } }`), and once
 * per query (`fixed`).
 */
interface Weight {
  readonly once: number;
  readonly perItem: number;
  readonly fixed: number;
}

const NOTHING: Weight = { once: 0, perItem: 0, fixed: 0 };
const ONE: Weight = { once: 1, perItem: 0, fixed: 0 };

function added(a: Weight, b: Weight): Weight {
  return { once: a.once + b.once, perItem: a.perItem + b.perItem, fixed: a.fixed + b.fixed };
}

function fieldOf(parent: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined {
  const meta = [SchemaMetaFieldDef, TypeMetaFieldDef].find((field) => field.name === name);
  if (meta) return meta;
  return isUnionType(parent) ? undefined : parent.getFields()[name];
}

/** The arguments of a field, as sent or with their defaults. */
function argumentsOf(node: FieldNode, field: GraphQLField<unknown, unknown>, values: Arguments): Arguments {
  return Object.fromEntries(
    field.args.map(({ name, defaultValue }) => {
      const given = node.arguments?.find((argument) => argument.name.value === name)?.value;
      return [name, (given && plain(given, values)) ?? defaultValue];
    }),
  );
}

/** Number of items that the arguments ask for; null if no argument says so. */
function itemsOf(field: GraphQLField<unknown, unknown>, given: Arguments): number | null {
  const slicing = SLICING_ARGUMENTS.find((name) => field.args.some((one) => one.name === name));
  if (slicing === undefined) return null;
  const value = given[slicing];
  if (typeof value === "number" && value >= 0) return value;
  if (Array.isArray(value)) return value.length;
  return slicing === "ids" ? 1 : ASSUMED_ITEMS;
}

function plain(node: ValueNode, values: Arguments): unknown {
  if (node.kind === Kind.VARIABLE) return values[node.name.value];
  if (node.kind === Kind.INT) return Number(node.value);
  if (node.kind === Kind.LIST) return node.values.map((value) => plain(value, values));
  if (node.kind === Kind.OBJECT)
    return Object.fromEntries(node.fields.map(({ name, value }) => [name.value, plain(value, values)]));
  return node.kind === Kind.ENUM || node.kind === Kind.STRING ? node.value : undefined;
}

function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, plain(defaultValue, {})]] : [],
    ),
  );
}
