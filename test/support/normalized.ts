import {
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  TypeInfo,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from "graphql";

type Variables = Readonly<Record<string, unknown>>;
type Answered = Readonly<Record<string, unknown>>;

/**
 * A normalizing cache that is as strict as all clients together. It stores records by `id` alone, as Relay does, and
 * objects without an id by their path. It overwrites nothing: two different values of one field are a contradiction,
 * because a client would show the later one in both places.
 */
export interface Records {
  readonly contradictions: string[];
  /** The type of each object with an id. */
  readonly types: Map<string, string>;
  write(document: DocumentNode, variables: Variables, data: Answered): void;
}

export function createRecords(schema: GraphQLSchema): Records {
  const records = new Map<string, Map<string, string>>();
  const contradictions: string[] = [];
  const types = new Map<string, string>();

  const put = (record: string, field: string, value: string): void => {
    const fields = records.get(record) ?? new Map<string, string>();
    records.set(record, fields);
    const known = fields.get(field);
    if (known === undefined) fields.set(field, value);
    else if (known !== value)
      contradictions.push(`${record} ${field}: ${known.slice(0, 120)} and ${value.slice(0, 120)}`);
  };

  return {
    contradictions,
    types,
    write: (document, given, data) => {
      const variables = { ...variableDefaults(document), ...given };
      const fragments = new Map<string, FragmentDefinitionNode>();
      for (const node of document.definitions)
        if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);

      const writeObject = (record: string, at: SelectionSetNode, answer: Answered): void => {
        for (const node of at.selections) {
          if (node.kind === Kind.FIELD) {
            const value = answer[(node.alias ?? node.name).value];
            const key = keyOf(node, variables);
            put(record, key, writeValue(`${record}.${key}`, node.selectionSet, value));
            continue;
          }
          const part = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);
          if (part && applies(schema, part.typeCondition?.name.value, String(answer["__typename"])))
            writeObject(record, part.selectionSet, answer);
        }
      };

      const writeValue = (place: string, at: SelectionSetNode | undefined, value: unknown): string => {
        if (Array.isArray(value))
          return `[${value.map((one, index) => writeValue(`${place}.${String(index)}`, at, one)).join()}]`;
        if (typeof value !== "object" || value === null || !at) return JSON.stringify(value ?? null);
        const answer = value as Answered;
        const { id } = answer;
        if (typeof id === "string") types.set(id, String(answer["__typename"]));
        const record = typeof id === "string" ? id : place;
        writeObject(record, at, answer);
        return `→${record}`;
      };

      const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
      if (operation?.kind === Kind.OPERATION_DEFINITION)
        writeObject("Query", operation.selectionSet, { __typename: "Query", ...data });
    },
  };
}

/** The defaults of the operation's variables, which are part of a client's cache key. */
function variableDefaults({ definitions }: DocumentNode): Variables {
  const variables = definitions.flatMap((node) =>
    node.kind === Kind.OPERATION_DEFINITION ? (node.variableDefinitions ?? []) : [],
  );
  return Object.fromEntries(
    variables.flatMap(({ variable, defaultValue }) =>
      defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)]],
    ),
  );
}

/** Name and arguments of a field, with the values of variables; arguments without a value are left out. */
function keyOf({ name, arguments: given = [] }: FieldNode, variables: Variables): string {
  const args = given
    .map(({ name: { value: key }, value }) => [key, valueFromASTUntyped(value, variables)] as const)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return args.length === 0 ? name.value : `${name.value}(${JSON.stringify(Object.fromEntries(args))})`;
}

function applies(schema: GraphQLSchema, condition: string | undefined, typename: string): boolean {
  if (condition === undefined || condition === typename) return true;
  const [wide, narrow] = [schema.getType(condition), schema.getType(typename)];
  return isInterfaceType(wide) && isObjectType(narrow) && schema.isSubType(wide, narrow);
}

/**
 * The query as clients send it: with `__typename` everywhere and `id` wherever there is one. Without deprecated fields,
 * for which identity is not promised.
 */
export function asClientsAsk(schema: GraphQLSchema, document: DocumentNode): DocumentNode {
  const info = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(info, {
      Field: () => (info.getFieldDef()?.deprecationReason == null ? undefined : null),
      SelectionSet: {
        leave: (node) => {
          const type = info.getParentType();
          const more = ["__typename", ...(hasId(type) ? ["id"] : [])];
          return { ...node, selections: [...node.selections, ...more.map(fieldNamed)] };
        },
      },
    }),
  );
}

function hasId(type: GraphQLOutputType | null | undefined): boolean {
  const named = type && getNamedType(type);
  return (isObjectType(named) || isInterfaceType(named)) && "id" in named.getFields();
}

function fieldNamed(value: string): FieldNode {
  return { kind: Kind.FIELD, name: { kind: Kind.NAME, value } };
}
