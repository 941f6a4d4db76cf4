export { createClient, type Client, type ClientOptions, type QueryOptions } from "./client.js";
export { typedDocument, type TypedDocument } from "./document.js";
export { ApiError, type ErrorCode } from "./errors.js";
export * from "./__generated__/operations.js";
