import type { ApolloServerPlugin, GraphQLRequest, GraphQLResponse } from "@apollo/server";

import { costOf } from "./cost.js";
import { graphqlFault } from "./errors.js";
import type { RequestRecord } from "./exchange.js";
import { MAX_REPORTED_ERRORS } from "./limits.js";

/** Finds the record of a request by Apollo's copy of it. */
export type Records = WeakMap<object, RequestRecord>;

export type Extensions<Context> = (
  context: Context,
) => Readonly<Record<string, unknown>> | Promise<Readonly<Record<string, unknown>>>;

/**
 * Refuses what would cost more than `limit`. Not a validation rule: those see no variables, and a validated document
 * is cached.
 */
export function costPlugin(limit: number, records: Records): ApolloServerPlugin {
  const refused = (cost: number): string =>
    `the query may answer ${String(cost)} fields at worst: at most ${String(limit)} are allowed; ask for smaller pages (first) or fewer levels`;
  return {
    requestDidStart: () => {
      let requested: number | null = null;
      return Promise.resolve({
        didResolveOperation: ({ schema, document, operation, request }) => {
          if (!operation) return Promise.resolve();
          requested = costOf({ schema, document, operation, variables: request.variables ?? {} });
          const record = recordOf(request, records);
          if (record) record.cost = requested;
          return requested > limit
            ? Promise.reject(graphqlFault("LIMIT_EXCEEDED", refused(requested)))
            : Promise.resolve();
        },
        willSendResponse: (context) => {
          if (requested !== null) extend(context, { cost: { requested, limit } });
          return Promise.resolve();
        },
      });
    },
  };
}

/** Tells the log what was asked and what went wrong, and the answer what the project says in every one. */
export function reportPlugin<Context extends object>(
  records: Records,
  extensions: Extensions<Context> | undefined,
): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse: async (context) => {
          const { body } = context.response;
          if (body.kind !== "single") return;
          if (extensions && body.singleResult.data != null)
            extend(context, await extensions(context.contextValue));
          const errors = body.singleResult.errors?.slice(0, MAX_REPORTED_ERRORS);
          if (errors) body.singleResult.errors = errors;
          const record = recordOf(context.request, records);
          if (!record) return;
          const dataVersion = record.dataVersion();
          if (dataVersion !== null) extend(context, { dataVersion });
          record.operation = context.operationName ?? null;
          record.codes = texts(errors?.map((error) => error.extensions?.["code"]));
          record.errorIds = texts(errors?.map((error) => error.extensions?.["id"]));
        },
      }),
  };
}

/**
 * Status 200 for a query that is refused, to clients that know only `application/json`: for them the status speaks of
 * HTTP alone (GraphQL over HTTP, "application/json", and the audits of graphql-http).
 */
export function statusPlugin(): ApolloServerPlugin {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse: ({ request, response }) => {
          const { body, http } = response;
          const refused =
            http.status === 400 &&
            body.kind === "single" &&
            body.singleResult.errors?.every(
              (error) => error.extensions?.["code"] !== "BAD_REQUEST",
            );
          const accept = request.http?.headers.get("accept") ?? "";
          if (refused && !accept.includes("application/graphql-response+json")) http.status = 200;
          return Promise.resolve();
        },
      }),
  };
}

function recordOf({ http }: GraphQLRequest, records: Records): RequestRecord | undefined {
  return http && records.get(http);
}

function extend(
  { response }: { readonly response: GraphQLResponse },
  more: Readonly<Record<string, unknown>>,
): void {
  if (response.body.kind !== "single") return;
  const result = response.body.singleResult;
  result.extensions = { ...result.extensions, ...more };
}

function texts(values: readonly unknown[] = []): string[] {
  return [...new Set(values.filter((value) => typeof value === "string"))];
}
