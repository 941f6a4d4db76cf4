import type { ApolloServerPlugin, GraphQLRequest, GraphQLResponse } from "@apollo/server";
import type { GraphQLFormattedError } from "graphql";

import type { Admission } from "../limits/admission.js";
import { costOf } from "../limits/cost.js";
import { requestError, refusedRequest } from "./errors.js";
import type { Run, Runs } from "./execution.js";
import { MAX_REPORTED_ERRORS } from "../limits/validation-rules.js";
import { logStarted, type Logger } from "../observe/log.js";

export type Extensions<Context> = (
  context: Context,
) => Readonly<Record<string, unknown>> | Promise<Readonly<Record<string, unknown>>>;

export interface CostPluginOptions {
  readonly limit: number;
  readonly admission: Admission;
  readonly logger: Logger;
  readonly runs: Runs;
}

/**
 * Refuses operations that would cost more than `limit`; the others wait for their turn. Not a validation rule, because
 * those see no variables and validated documents are cached. Both steps share one hook, because Apollo calls the hooks
 * of all plugins at the same time.
 */
export function costPlugin({ limit, admission, logger, runs }: CostPluginOptions): ApolloServerPlugin {
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
          if (run) run.request.record.cost = requested;
          if (requested > limit) throw requestError("LIMIT_EXCEEDED", refused(requested));
          if (!run) return;
          run.request.record.operation = operationName;
          await admit(run, requested, admission);
          logIfSlow(run, logger, requested);
        },
        willSendResponse: (context) => {
          if (requested === null) return Promise.resolve();
          const run = runOf(context.request, runs);
          const answered = run?.allowance.fields ?? 0;
          if (run) run.request.record.fields = answered;
          extend(context, { cost: { requested, answered, limit } });
          return Promise.resolve();
        },
      });
    },
  };
}

async function admit(
  { request, allowance, cleanUps }: Run,
  cost: number,
  admission: Admission,
): Promise<void> {
  const { client, deadline } = request;
  try {
    cleanUps.push(
      await admission.enter({ client, cost, maxWaitMs: deadline.remaining(), gone: deadline.ended }),
    );
  } catch (cause) {
    throw refusedRequest(cause as Error);
  }
  allowance.start();
  cleanUps.push(() => {
    allowance.close();
  });
}

/** A request that runs longer, or may cost more, gets a log line when it starts. */
const STARTED_MS = 1_000;
const STARTED_COST = 20_000;

function logIfSlow({ request: { id, record }, cleanUps }: Run, logger: Logger, cost: number): void {
  if (cost >= STARTED_COST) {
    logStarted(logger, id, record);
    return;
  }
  const timer = setTimeout(() => {
    logStarted(logger, id, record);
  }, STARTED_MS);
  cleanUps.push(() => {
    clearTimeout(timer);
  });
}

/** Records operation and errors for the log, and adds the extensions of every response. */
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
          const errors = body.singleResult.errors && deduplicate(body.singleResult.errors);
          if (errors) body.singleResult.errors = errors;
          const record = runOf(context.request, runs)?.request.record;
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
 * Sends status 200 for a refused query to clients that accept only `application/json`: for them the status is about HTTP
 * alone (specification "GraphQL over HTTP", section "application/json", and the audits of graphql-http).
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

/** The first errors, each once: a query over a limit is refused by repeating its error until graphql-js gives up. */
function deduplicate(errors: readonly GraphQLFormattedError[]): GraphQLFormattedError[] {
  const distinct = new Map(errors.map((error) => [JSON.stringify(error), error]));
  const [first] = errors;
  const rest = [...distinct.values()].slice(0, MAX_REPORTED_ERRORS);
  return first?.extensions?.["code"] === "LIMIT_EXCEEDED"
    ? rest.filter(({ message }) => !message.startsWith("Too many validation errors"))
    : rest;
}

function texts(values: readonly unknown[] = []): string[] {
  return [...new Set(values.filter((value) => typeof value === "string"))];
}
