/** The typed client of the API: `import { createClient } from "jianbao/client"`. See docs/guides/client.md. */
export type { Answer, Extensions } from "./answer.js";
export {
  createClient,
  type Client,
  type ClientOptions,
  type NoVariables,
  type QueryOptions,
} from "./client.js";
export { typedDocument, type TypedDocument } from "./document.js";
export {
  ApiError,
  type ApiErrorDetails,
  type ClientErrorCode,
  type ErrorCode,
  type KnownErrorCode,
  type ResponseError,
  type ServerErrorCode,
} from "./errors.js";
export { edges, nodes, pages, type Page, type PageOptions, type PageVariables } from "./pages.js";
export type { Method } from "./request.js";
export * from "./__generated__/operations.js";
