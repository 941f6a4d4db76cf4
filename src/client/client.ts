import { answerOf, type Answer } from "./answer.js";
import { attempts } from "./attempts.js";
import type { TypedDocument } from "./document.js";
import { ApiError } from "./errors.js";
import { requestOf, type Language, type Method } from "./request.js";

/** What holds for every query of a client, unless the query says otherwise. */
interface SharedOptions {
  /** Language of labels; without one the server chooses by the headers of the browser, and Chinese for programs. */
  readonly language?: Language | undefined;
  readonly method?: Method | undefined;
  /** More headers, in place of the client's own of the same name. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Time for an answer, with all attempts and the pauses between them: 30,000 unless given. `Infinity`: no limit. */
  readonly timeoutMs?: number | undefined;
  /** How often a query is tried again if its error may pass: 2 unless given. Nothing is written, so it is always safe. */
  readonly retries?: number | undefined;
}

export interface ClientOptions extends SharedOptions {
  /** Address of the API, such as `https://example.org/graphql`. Pages may give a path of their own server. */
  readonly endpoint: string;
  /** In place of the global `fetch`. */
  readonly fetch?: typeof fetch | undefined;
}

export interface QueryOptions extends SharedOptions {
  /** Stops the query; what is thrown is the reason of the signal. */
  readonly signal?: AbortSignal | undefined;
  /** Which operation of the document, if it has several. */
  readonly operationName?: string | undefined;
}

/** Variables of a document that needs none. */
export type NoVariables = Readonly<Record<string, never>>;

export interface Client {
  /** Answers a query with its data. Throws an `ApiError`, or the reason of the signal. */
  query<Result>(document: TypedDocument<Result, NoVariables>): Promise<Result>;
  query<Result, Variables>(
    document: TypedDocument<Result, Variables>,
    variables: NoInfer<Variables>,
    options?: QueryOptions,
  ): Promise<Result>;
  /** As `query`, with what the answer says beside the data: the version of the data, the cost, the id of the request. */
  answer<Result, Variables>(
    document: TypedDocument<Result, Variables>,
    variables: NoInfer<Variables>,
    options?: QueryOptions,
  ): Promise<Answer<Result>>;
}

const TIMEOUT_MS = 30_000;
const RETRIES = 2;

export function createClient({ endpoint, fetch: given, ...shared }: ClientOptions): Client {
  // Only pages have an address that a path can be relative to.
  if (!given && !("location" in globalThis) && !URL.canParse(endpoint))
    throw new TypeError(`the endpoint is no address: ${endpoint}`);
  // Looked up at each call: a polyfill may come later.
  const send: typeof fetch = given ?? ((address, init) => fetch(address, init));
  const client: Client = {
    query: async <Result, Variables>(
      document: TypedDocument<Result, Variables>,
      variables?: Variables,
      options?: QueryOptions,
    ) => (await client.answer(document, variables as Variables, options)).data,
    answer: (document, variables, options) => {
      const { signal, timeoutMs = TIMEOUT_MS, retries = RETRIES, ...about } = merged(shared, options);
      return attempts(
        async (ended) => {
          const { address, init } = requestOf(endpoint, document, variables, about);
          let response: Response;
          try {
            response = await send(address, { ...init, signal: ended });
          } catch (cause) {
            throw new ApiError("NETWORK_ERROR", "no answer from the server", { cause });
          }
          return answerOf(response);
        },
        { signal, timeoutMs, retries },
      );
    },
  };
  return client;
}

/** The options of a query over those of the client. One that is set to undefined is not given. */
function merged(shared: SharedOptions, own: QueryOptions = {}): QueryOptions {
  const given = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined));
  return { ...shared, ...given, headers: { ...shared.headers, ...own.headers } };
}
