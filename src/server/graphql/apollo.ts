import {
  ApolloServer,
  type ApolloServerOptions,
  type ApolloServerPlugin,
  type BaseContext,
  type HTTPGraphQLRequest,
  type HTTPGraphQLResponse,
} from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import { makeExecutableSchema } from "@graphql-tools/schema";

import type { Limits } from "../../config.js";
import { createAdmission, type Admission } from "../limits/admission.js";
import { Allowance, createPool } from "../limits/allowance.js";
import { withAllowance, boundSchema } from "../limits/bounded.js";
import { createDocumentStore } from "./documents.js";
import type { Errors } from "./errors.js";
import { executorOf, type RequestInfo, type Run } from "./execution.js";
import { limitRules, MAX_REPORTED_ERRORS } from "../limits/validation-rules.js";
import type { Logger } from "../observe/log.js";
import { costPlugin, reportPlugin, statusPlugin, type Extensions } from "./plugins.js";

export interface ApolloOptions<Context extends BaseContext> {
  readonly typeDefs: SchemaParts<Context>["typeDefs"];
  readonly resolvers: NonNullable<SchemaParts<Context>["resolvers"]>;
  readonly limits: Limits;
  readonly errors: Errors;
  readonly logger: Logger;
  /** Values for `extensions` of every response, such as `dataVersion`. */
  readonly extensions?: Extensions<Context>;
}

type SchemaParts<Context extends BaseContext> = Extract<ApolloServerOptions<Context>, { typeDefs: unknown }>;

export interface GraphQLService<Context extends BaseContext> {
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Number of running and of waiting requests. */
  readonly load: Admission["load"];
  execute(request: HTTPGraphQLRequest, context: Context, info: RequestInfo): Promise<HTTPGraphQLResponse>;
}

/** Apollo Server with the features that the project needs, and no reporting or stored state. */
export function createGraphQL<Context extends BaseContext>({
  typeDefs,
  resolvers,
  limits,
  errors,
  logger,
  extensions,
}: ApolloOptions<Context>): GraphQLService<Context> {
  const runs = new WeakMap<object, Run>();
  const pool = createPool(limits);
  const admission = createAdmission(limits);
  const server = new ApolloServer<Context>({
    gateway: executorOf(boundSchema(makeExecutableSchema({ typeDefs, resolvers }))),
    // Set, because Apollo would decide by NODE_ENV.
    introspection: true,
    includeStacktraceInErrorResponses: false,
    // It protects writes in the name of a visitor. Here nothing can be written, there are no accounts, and CORS keeps
    // other sites from reading responses. But urql and shared links send plain GETs, which it would refuse.
    csrfPrevention: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    documentStore: createDocumentStore(),
    parseOptions: { maxLexicalTokens: limits.tokens, maxComments: limits.tokens },
    validationRules: [...limitRules(limits)],
    // One less, because graphql-js adds an error that says there are more.
    validationOptions: { maxErrors: MAX_REPORTED_ERRORS - 1 },
    formatError: errors.format,
    stopOnTerminationSignals: false,
    stringifyResult: (result) => JSON.stringify(result),
    logger,
    plugins: [
      ...disabled(),
      costPlugin({ limit: limits.cost, admission, logger, runs }),
      reportPlugin(runs, extensions),
      statusPlugin(),
    ],
  });
  return {
    start: () => server.start(),
    stop: () => server.stop(),
    load: admission.load,
    execute: async (request, context, info) => {
      const run: Run = { request: info, allowance: new Allowance(info.deadline, pool), cleanUps: [] };
      runs.set(request, run);
      try {
        return await server.executeHTTPGraphQLRequest({
          httpGraphQLRequest: request,
          context: () => Promise.resolve(withAllowance(context, run.allowance)),
        });
      } finally {
        for (const clean of run.cleanUps) clean();
      }
    },
  };
}

// Cache control wraps every resolver (1.6 times slower); the reporters would start if APOLLO_KEY is set.
function disabled(): ApolloServerPlugin[] {
  return [
    ApolloServerPluginCacheControlDisabled(),
    ApolloServerPluginInlineTraceDisabled(),
    ApolloServerPluginLandingPageDisabled(),
    ApolloServerPluginSchemaReportingDisabled(),
    ApolloServerPluginUsageReportingDisabled(),
  ];
}
