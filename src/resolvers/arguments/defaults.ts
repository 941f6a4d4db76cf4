import {
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
} from "graphql";

type Given = Pick<GraphQLArgument | GraphQLInputField, "type" | "defaultValue">;

/** Whether `withDefault` can change a value: an argument has a default, or takes objects whose fields may have one. */
export function canDefault({ type, defaultValue }: Given): boolean {
  return defaultValue !== undefined || isInputObjectType(getNamedType(type));
}

/**
 * The value of an argument. Null becomes the default of the SDL; the same for fields of input objects. GraphQL itself
 * uses a default only if nothing was given, so without this function resolvers would need every default a second time.
 */
export function withDefault(value: unknown, { type, defaultValue }: Given): unknown {
  return value === null && defaultValue !== undefined ? defaultValue : withInner(value, type);
}

function withInner(value: unknown, type: GraphQLInputType): unknown {
  const plain = getNullableType(type);
  if (isListType(plain) && Array.isArray(value)) return value.map((one) => withInner(one, plain.ofType));
  if (!isInputObjectType(plain) || typeof value !== "object" || value === null) return value;
  const fields = plain.getFields();
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      name,
      fields[name] ? withDefault(one, fields[name]) : (one as unknown),
    ]),
  );
}
