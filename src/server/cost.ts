import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
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

/** Items of a list whose length nothing in the query or the schema limits. */
const ASSUMED_ITEMS = 10;
/** A page is a query of the store, which takes about as long as answering this many fields. */
const PAGE_COST = 10;

export interface CostOptions {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** As sent: a wrong one counts as absent here and is refused later. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * How many fields the operation answers at worst, when every page is full. `first` and `ids` multiply what stands
 * below them; the document must have passed validation. Each fragment is weighed once.
 */
export function costOf({ schema, document, operation, variables }: CostOptions): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const weighed = new Map<string, Weight>();
  const values = { ...defaultsOf(operation), ...variables };

  const weighFragment = (name: string): Weight => {
    const known = weighed.get(name);
    if (known) return known;
    const fragment = fragments.get(name);
    const type = fragment && schema.getType(fragment.typeCondition.name.value);
    const weight = fragment && isCompositeType(type) ? weigh(fragment.selectionSet, type) : NOTHING;
    weighed.set(name, weight);
    return weight;
  };

  const weigh = ({ selections }: SelectionSetNode, parent: GraphQLCompositeType): Weight => {
    let once = 0;
    let perItem = 0;
    for (const node of selections) {
      const weight =
        node.kind === Kind.FIELD
          ? weighField(node, parent)
          : node.kind === Kind.FRAGMENT_SPREAD
            ? weighFragment(node.name.value)
            : weigh(node.selectionSet, conditionOf(node.typeCondition?.name.value, parent));
      once += weight.once;
      perItem += weight.perItem;
    }
    return { once, perItem };
  };

  const weighField = (node: FieldNode, parent: GraphQLCompositeType): Weight => {
    const field = fieldOf(parent, node.name.value);
    const type = field && getNamedType(field.type);
    if (!field || !node.selectionSet || !isCompositeType(type)) return ONE;
    const items = itemsOf(node, field, values);
    const own = items === null ? 1 : PAGE_COST;
    const below = weigh(node.selectionSet, type);
    if (!isListType(getNullableType(field.type)))
      return { once: own + below.once + (items ?? ASSUMED_ITEMS) * below.perItem, perItem: 0 };
    const item = 1 + below.once + ASSUMED_ITEMS * below.perItem;
    return items === null ? { once: own, perItem: item } : { once: own + items * item, perItem: 0 };
  };

  const conditionOf = (
    name: string | undefined,
    parent: GraphQLCompositeType,
  ): GraphQLCompositeType => {
    const type = name === undefined ? parent : schema.getType(name);
    return isCompositeType(type) ? type : parent;
  };

  const root = schema.getRootType(operation.operation);
  const total = root ? weigh(operation.selectionSet, root) : NOTHING;
  return Math.min(total.once + ASSUMED_ITEMS * total.perItem, Number.MAX_SAFE_INTEGER);
}

/**
 * What a selection answers: fields, and for its lists the fields of one item. How many items there are is said one
 * level higher, as in `organizations(first: 50) { nodes { … } }`.
 */
interface Weight {
  readonly once: number;
  readonly perItem: number;
}

const NOTHING: Weight = { once: 0, perItem: 0 };
const ONE: Weight = { once: 1, perItem: 0 };

function fieldOf(
  parent: GraphQLCompositeType,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  const meta = [SchemaMetaFieldDef, TypeMetaFieldDef].find((field) => field.name === name);
  if (meta) return meta;
  return isUnionType(parent) ? undefined : parent.getFields()[name];
}

/** Arguments that say how many items a field answers at most. */
const SIZES = new Set(["first", "ids", "maxNodes"]);

/** How many items the field's arguments ask for; null when they do not say. */
function itemsOf(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  values: Readonly<Record<string, unknown>>,
): number | null {
  for (const { name, defaultValue } of field.args) {
    if (!SIZES.has(name)) continue;
    const given = node.arguments?.find((argument) => argument.name.value === name)?.value;
    const value = (given && plain(given, values)) ?? defaultValue;
    if (typeof value === "number" && value >= 0) return value;
    if (Array.isArray(value)) return value.length;
    return name === "ids" ? 1 : ASSUMED_ITEMS;
  }
  return null;
}

function plain(node: ValueNode, values: Readonly<Record<string, unknown>>): unknown {
  if (node.kind === Kind.VARIABLE) return values[node.name.value];
  if (node.kind === Kind.INT) return Number(node.value);
  return node.kind === Kind.LIST ? node.values : undefined;
}

function defaultsOf({
  variableDefinitions = [],
}: OperationDefinitionNode): Record<string, unknown> {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, plain(defaultValue, {})]] : [],
    ),
  );
}
