import { textOf, type TypedDocument } from "./document.js";

export type Language = "zh" | "en";

/**
 * `POST`: the default. `GET`: the answer can be kept and asked for again by its `ETag`, by browsers and by caches on the
 * way. `auto`: GET if the address stays short enough for every proxy, else POST.
 */
export type Method = "POST" | "GET" | "auto";

export interface RequestOptions {
  readonly language?: Language | undefined;
  readonly method?: Method | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Which operation of the document, if it has several. */
  readonly operationName?: string | undefined;
}

/** Servers and proxies take 8,000 characters; the rest is room for what stands before the query. */
const LONGEST_ADDRESS = 6_000;

/** Makes the HTTP request of a query: its address, and what `fetch` takes beside it. */
export function requestOf(
  endpoint: string,
  document: TypedDocument<unknown, never>,
  variables: unknown,
  { language, method = "POST", headers, operationName }: RequestOptions,
): { readonly address: string; readonly init: RequestInit } {
  const query = textOf(document);
  const usual = {
    accept: "application/graphql-response+json, application/json",
    ...(language && { "accept-language": language }),
  };
  if (method !== "POST") {
    const address = withParameters(endpoint, { query, variables, operationName });
    if (method === "GET" || address.length <= LONGEST_ADDRESS)
      return { address, init: { method: "GET", headers: { ...usual, ...lowerCase(headers) } } };
  }
  return {
    address: endpoint,
    init: {
      method: "POST",
      headers: { ...usual, "content-type": "application/json", ...lowerCase(headers) },
      body: JSON.stringify({ query, variables, operationName }),
    },
  };
}

interface Parameters {
  readonly query: string;
  readonly variables: unknown;
  readonly operationName: string | undefined;
}

function withParameters(endpoint: string, { query, variables, operationName }: Parameters): string {
  const parameters = new URLSearchParams({ query });
  const text = JSON.stringify(variables ?? {});
  if (text !== "{}") parameters.set("variables", text);
  if (operationName !== undefined) parameters.set("operationName", operationName);
  return `${endpoint}${endpoint.includes("?") ? "&" : "?"}${parameters.toString()}`;
}

/** Names of headers have no case, and one given twice would be sent twice. */
function lowerCase(headers: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
