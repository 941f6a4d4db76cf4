import type { HttpResponse } from "../http/handler.js";

export interface Answer<Data> {
  readonly data: Data | null;
  /** Codes of its errors. */
  readonly codes: readonly string[];
  /** Version of the data in it. */
  readonly dataVersion: string | null;
}

interface Parsed<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
  readonly extensions?: { readonly dataVersion?: string };
}

/** Reads a response of the GraphQL handler. */
export function answerOf<Data>({ body }: HttpResponse): Answer<Data> {
  const {
    data = null,
    errors = [],
    extensions,
  } = JSON.parse(typeof body === "string" ? body : "{}") as Parsed<Data>;
  const codes = errors.map((error) => error.extensions?.code ?? "INTERNAL_SERVER_ERROR");
  return { data, codes, dataVersion: extensions?.dataVersion ?? null };
}
