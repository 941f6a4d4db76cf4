import type { ApolloServerOptionsWithGateway, BaseContext } from "@apollo/server";
import { execute, type ExecutionResult, type GraphQLSchema } from "graphql";

import type { RequestDeadline } from "../../domain/deadline.js";
import type { Allowance } from "../limits/allowance.js";
import { allowanceOf } from "../limits/bounded.js";
import { refusedRequest } from "./errors.js";
import type { RequestRecord } from "../http/handler.js";

/** What the server knows of a query besides its text: id, client, log record and deadline. */
export interface RequestInfo {
  readonly id: string;
  readonly client: string;
  readonly record: RequestRecord;
  readonly deadline: RequestDeadline;
}

/** One query on its way through Apollo's plugins. */
export interface Run {
  readonly request: RequestInfo;
  readonly allowance: Allowance;
  /** Called at the end, also after an error. */
  readonly cleanUps: (() => void)[];
}

/** Run of each request, by the request object that Apollo gets. */
export type Runs = WeakMap<object, Run>;

type Gateway = ApolloServerOptionsWithGateway<BaseContext>["gateway"];

/**
 * Executes operations for Apollo, through the only interface that it has for this: a gateway. Its own execution cannot be
 * given up, because it waits for every field.
 */
export function executorOf(schema: GraphQLSchema): Gateway {
  return {
    onSchemaLoadOrUpdate: (onSchema) => {
      onSchema({ apiSchema: schema, coreSupergraphSdl: "" });
      return () => undefined;
    },
    load: () =>
      Promise.resolve({
        executor: async ({ document, context, request }) => {
          const result = execute({
            schema,
            document,
            contextValue: context,
            variableValues: request.variables,
            operationName: request.operationName,
          });
          const allowance = allowanceOf(context);
          return allowance ? untilGivenUp(result, allowance) : result;
        },
      }),
    stop: () => Promise.resolve(),
  };
}

/**
 * The result, or a single error as soon as the execution is given up. Its fields then never settle: nothing refers to
 * them any more, and they are garbage-collected with their values.
 */
async function untilGivenUp(
  result: ExecutionResult | Promise<ExecutionResult>,
  allowance: Allowance,
): Promise<ExecutionResult> {
  const outcome = allowance.givenUp ?? (await Promise.race([result, allowance.whenGivenUp]));
  return outcome instanceof Error ? { data: null, errors: [refusedRequest(outcome)] } : outcome;
}
