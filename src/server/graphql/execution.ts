import type { ApolloServerOptionsWithGateway, BaseContext } from "@apollo/server";
import { execute, type ExecutionResult, type GraphQLSchema } from "graphql";

import type { RequestDeadline } from "../../domain/deadline.js";
import type { Allowance } from "../limits/allowance.js";
import { allowanceOf } from "../limits/bounded.js";
import { wholeFault } from "./errors.js";
import type { RequestRecord } from "../http/handler.js";

/** Who asks, and until when: what a query has besides its text. */
export interface Asked {
  readonly id: string;
  readonly client: string;
  readonly record: RequestRecord;
  readonly deadline: RequestDeadline;
}

/** One query on its way through Apollo's plugins. */
export interface Run {
  readonly asked: Asked;
  readonly allowance: Allowance;
  /** Called at the end, in whatever way it comes. */
  readonly ended: (() => void)[];
}

/** Finds the run of a request by the object that Apollo was given for it. */
export type Runs = WeakMap<object, Run>;

type Gateway = ApolloServerOptionsWithGateway<BaseContext>["gateway"];

/**
 * Executes for Apollo, which has one door for executions of one's own: that of gateways. Apollo's own execution cannot
 * be given up, for it waits for every field.
 */
export function executionOf(schema: GraphQLSchema): Gateway {
  return {
    onSchemaLoadOrUpdate: (tell) => {
      tell({ apiSchema: schema, coreSupergraphSdl: "" });
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
          return allowance ? unlessOver(result, allowance) : result;
        },
      }),
    stop: () => Promise.resolve(),
  };
}

/**
 * One error instead of an answer as soon as the execution is given up. Its fields never settle then: nothing holds
 * them any more, and they are forgotten with all they have answered.
 */
async function unlessOver(
  result: ExecutionResult | Promise<ExecutionResult>,
  allowance: Allowance,
): Promise<ExecutionResult> {
  const answer = allowance.over ?? (await Promise.race([result, allowance.ended]));
  return answer instanceof Error ? { data: null, errors: [wholeFault(answer)] } : answer;
}
