import type { TypedDocument } from "./document.js";
import { ApiError } from "./errors.js";

export interface ClientOptions {
  /** Address of the API, such as `https://example.org/graphql`. */
  readonly endpoint: string;
  /** Language of labels; the API's own choice unless given. */
  readonly language?: "zh" | "en" | undefined;
  /** In place of the global `fetch`. */
  readonly fetch?: typeof fetch | undefined;
}

export interface QueryOptions {
  readonly signal?: AbortSignal | undefined;
}

export interface Client {
  /** Answers a query. Throws an `ApiError`, or the reason of the signal. */
  query<Result, Variables>(
    document: TypedDocument<Result, Variables>,
    variables: Variables,
    options?: QueryOptions,
  ): Promise<Result>;
}

export function createClient({ endpoint, language, fetch: send = fetch }: ClientOptions): Client {
  return {
    query: async (document, variables, { signal } = {}) => {
      const response = await send(endpoint, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          accept: "application/graphql-response+json, application/json",
          ...(language && { "accept-language": language }),
        },
        body: JSON.stringify({ query: document.toString(), variables }),
        ...(signal && { signal }),
      }).catch((cause: unknown) => {
        if (signal?.aborted) throw cause;
        throw new ApiError("NETWORK_ERROR", "no answer from the server", { cause });
      });
      const answer = (await response.json()) as {
        readonly data?: never;
        readonly errors?: readonly {
          readonly message: string;
          readonly extensions?: { readonly code?: string };
        }[];
      };
      const error = answer.errors?.[0];
      if (error) throw new ApiError(error.extensions?.code ?? "BAD_RESPONSE", error.message);
      return answer.data as never;
    },
  };
}
