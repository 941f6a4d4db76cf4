/**
 * A GraphQL document with the types of its answer and its variables, which exist for the compiler only. The documents that
 * GraphQL Code Generator makes in its mode `string` have this shape, too.
 */
export interface TypedDocument<Result, Variables> {
  /** Never set: it carries the types. */
  readonly __apiType?: ((variables: Variables) => Result) | undefined;
  /** The text. */
  toString(): string;
}

/** Gives the text of a query its types: `typedDocument<Result, Variables>("query …")`. */
export function typedDocument<Result, Variables>(text: string): TypedDocument<Result, Variables> {
  return { toString: () => text };
}
