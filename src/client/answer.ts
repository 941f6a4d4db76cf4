import { ApiError, type ResponseError } from "./errors.js";

/** What an answer says beside the data. */
export interface Extensions {
  /** Version of the data that the answer was read from. */
  readonly dataVersion?: string;
  /** Fields that the query may answer at worst, has answered, and is allowed. */
  readonly cost?: { readonly requested: number; readonly answered: number; readonly limit: number };
  readonly [name: string]: unknown;
}

export interface Answer<Result> {
  readonly data: Result;
  readonly extensions: Extensions;
  /** `x-request-id` of the response: the operator finds the request in the log by it. */
  readonly requestId: string | undefined;
}

/** Reads a response. Throws an `ApiError` unless the answer is complete. */
export async function answerOf<Result>(response: Response): Promise<Answer<Result>> {
  const { status, headers } = response;
  const requestId = headers.get("x-request-id") ?? undefined;
  const about = { status, requestId, retryAfterMs: waitOf(headers.get("retry-after")) };
  const text = await response.text().catch((cause: unknown) => {
    throw new ApiError("NETWORK_ERROR", "the answer broke off", { ...about, cause });
  });
  const body = bodyOf(text);
  if (!body) {
    const type = headers.get("content-type") ?? "without a type";
    throw new ApiError("BAD_RESPONSE", `the answer is not GraphQL: HTTP ${String(status)}, ${type}`, about);
  }
  const { data, errors, extensions } = body;
  const [first] = errors;
  if (first) {
    const code = first.extensions?.code ?? "BAD_RESPONSE";
    throw new ApiError(code, first.message, { ...about, errors, data });
  }
  return { data: data as Result, extensions, requestId };
}

interface Body {
  readonly data: unknown;
  readonly errors: readonly ResponseError[];
  readonly extensions: Extensions;
}

/** Null if the text is not the answer of a GraphQL server: one without errors has data. */
function bodyOf(text: string): Body | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isObject(json)) return null;
  const { data = null, errors = [], extensions } = json;
  if (!Array.isArray(errors) || !errors.every(isResponseError)) return null;
  if (errors.length === 0 && !isObject(data)) return null;
  return { data, errors, extensions: isObject(extensions) ? extensions : {} };
}

function isResponseError(value: unknown): value is ResponseError {
  return isObject(value) && typeof value["message"] === "string";
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Milliseconds of a `Retry-After` header, which has seconds or a date. */
function waitOf(header: string | null): number | undefined {
  if (header === null) return undefined;
  const ms = /^\s*\d+\s*$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}
