import type { ApolloServerPlugin, GraphQLRequest, GraphQLResponse } from "@apollo/server";
import type { GraphQLFormattedError } from "graphql";

import type { Admission } from "../limits/admission.js";
import { costOf } from "../limits/cost.js";
import { graphqlFault, wholeFault } from "./errors.js";
import type { Run, Runs } from "./execution.js";
import { MAX_REPORTED_ERRORS } from "../limits/validation-rules.js";
import { logStarted, type Logger } from "../observe/log.js";

export type Extensions<Context> = (
  context: Context,
) => Readonly<Record<string, unknown>> | Promise<Readonly<Record<string, unknown>>>;

export interface CostOptions {
  readonly limit: number;
  readonly admission: Admission;
  readonly logger: Logger;
  readonly runs: Runs;
}

/**
 * Refuses what would cost more than `limit`, and lets the rest run in its turn. Not a validation rule: those see no
 * variables, and a validated document is cached. Both in one hook, because Apollo calls the hooks of all plugins at once.
 */
export function costPlugin({ limit, admission, logger, runs }: CostOptions): ApolloServerPlugin {
  const refused = (cost: number): string =>
    `the query may answer ${String(cost)} fields at worst: at most ${String(limit)} are allowed; ask for smaller pages (first) or fewer levels`;
  return {
    requestDidStart: () => {
      let requested: number | null = null;
      return Promise.resolve({
        didResolveOperation: async ({ schema, document, operation, operationName, request }) => {
          if (!operation) return;
          requested = costOf({ schema, document, operation, variables: request.variables ?? {} });
          const run = runOf(request, runs);
          if (run) run.asked.record.cost = requested;
          if (requested > limit) throw graphqlFault("LIMIT_EXCEEDED", refused(requested));
          if (!run) return;
          run.asked.record.operation = operationName;
          await admit(run, requested, admission);
          watch(run, logger, requested);
        },
        willSendResponse: (context) => {
          if (requested === null) return Promise.resolve();
          const run = runOf(context.request, runs);
          const answered = run?.allowance.fields ?? 0;
          if (run) run.asked.record.fields = answered;
          extend(context, { cost: { requested, answered, limit } });
          return Promise.resolve();
        },
      });
    },
  };
}

async function admit({ asked, allowance, ended }: Run, cost: number, admission: Admission): Promise<void> {
  const { client, deadline } = asked;
  try {
    ended.push(await admission.enter({ client, cost, patience: deadline.remaining(), gone: deadline.ended }));
  } catch (cause) {
    throw wholeFault(cause as Error);
  }
  allowance.begin();
  ended.push(() => {
    allowance.close();
  });
}

/** How long, and for how many fields, a request runs before the log tells that it has begun. */
const STARTED_MS = 1_000;
const STARTED_COST = 20_000;

function watch({ asked: { id, record }, ended }: Run, logger: Logger, cost: number): void {
  if (cost >= STARTED_COST) {
    logStarted(logger, id, record);
    return;
  }
  const timer = setTimeout(() => {
    logStarted(logger, id, record);
  }, STARTED_MS);
  ended.push(() => {
    clearTimeout(timer);
  });
}

/** Tells the log what was asked and what went wrong, and the answer what the project says in every one. */
export function reportPlugin<Context extends object>(
  runs: Runs,
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
          const errors = body.singleResult.errors && eachOnce(body.singleResult.errors);
          if (errors) body.singleResult.errors = errors;
          const record = runOf(context.request, runs)?.asked.record;
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
            body.singleResult.errors?.every((error) => error.extensions?.["code"] !== "BAD_REQUEST");
          const accept = request.http?.headers.get("accept") ?? "";
          if (refused && !accept.includes("application/graphql-response+json")) http.status = 200;
          return Promise.resolve();
        },
      }),
  };
}

function runOf({ http }: GraphQLRequest, runs: Runs): Run | undefined {
  return http && runs.get(http);
}

function extend(
  { response }: { readonly response: GraphQLResponse },
  more: Readonly<Record<string, unknown>>,
): void {
  if (response.body.kind !== "single") return;
  const result = response.body.singleResult;
  result.extensions = { ...result.extensions, ...more };
}

/** The first errors, each once: a query beyond a limit is refused by repeating its error until graphql-js gives up. */
function eachOnce(errors: readonly GraphQLFormattedError[]): GraphQLFormattedError[] {
  const told = new Map(errors.map((error) => [JSON.stringify(error), error]));
  const [first] = errors;
  const rest = [...told.values()].slice(0, MAX_REPORTED_ERRORS);
  return first?.extensions?.["code"] === "LIMIT_EXCEEDED"
    ? rest.filter(({ message }) => !message.startsWith("Too many validation errors"))
    : rest;
}

function texts(values: readonly unknown[] = []): string[] {
  return [...new Set(values.filter((value) => typeof value === "string"))];
}
