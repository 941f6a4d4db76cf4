import type { TypedDocument } from "../../client/index.js";

/**
 * What a page of the explorer asks for, made from its address. The page runs the query in the browser; the server runs the
 * same query for `….json` and `….csv`, so that "this view as JSON" is this view.
 */
export interface View<Result, Variables> {
  readonly document: TypedDocument<Result, Variables>;
  readonly variables: Variables;
  /** The lines of the page as a table, for CSV. Every row has the same names, in the same order. */
  readonly rows: (result: Result) => readonly Row[];
}

export type Row = Readonly<Record<string, string | number | null>>;

/** A view of any query: `rows` takes the answer of its own document. */
export interface AnyView {
  readonly document: TypedDocument<unknown, never>;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly rows: (result: never) => readonly Row[];
}

/** Reads an address: the path without its ending, its decoded last part, and the parameters. Null: not enough is given. */
export type ReadView = (parameters: URLSearchParams, id: string) => AnyView | null;
