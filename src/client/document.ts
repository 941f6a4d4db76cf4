/**
 * A GraphQL document with the types of its answer and its variables, which exist for the compiler only. The documents that
 * GraphQL Code Generator makes with `documentMode: "string"` have this shape, and so does a plain string, whose answer is
 * `unknown`.
 */
export interface TypedDocument<Result, Variables> {
  /** Never set: it carries the types. */
  readonly __apiType?: ((variables: Variables) => Result) | undefined;
  /** Syntax trees have it. They are refused, because the client holds no printer of GraphQL. */
  readonly kind?: never;
  /** The text. */
  toString(): string;
}

/** Gives the text of a query its types: `typedDocument<Result, Variables>("query …")`. */
export function typedDocument<Result, Variables>(text: string): TypedDocument<Result, Variables> {
  return { toString: () => text };
}

/** The text of a document. Throws a TypeError for what is none, so that the server need not explain it. */
export function textOf(document: TypedDocument<unknown, never>): string {
  if ((document as { readonly kind?: unknown }).kind === "Document")
    throw new TypeError(
      'this document is a syntax tree, and the client takes texts: generate with documentMode "string", or pass print(document) of graphql',
    );
  const text = document.toString();
  // An object without a text of its own.
  if (text.startsWith("[object ")) throw new TypeError("this is no GraphQL document");
  return text;
}
