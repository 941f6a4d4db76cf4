import { errorResponse, type HttpResponse, type RequestContext } from "./handler.js";

type Refusal = { readonly refusal: HttpResponse };
export type RequestBody = { readonly bytes: Buffer } | Refusal;
export type ParsedBody = { readonly json: unknown } | Refusal;

/** Reads a JSON body of at most `limit` bytes. Returns the error response if the type is wrong or the body too large. */
export async function readBody(context: RequestContext, limit: number): Promise<RequestBody> {
  const { headers } = context;
  if (!isJson(headers["content-type"]) || (headers["content-encoding"] ?? "identity") !== "identity")
    return { refusal: unsupported(context) };
  const bytes = await readBytes(context, limit);
  return bytes === null ? { refusal: tooLarge(context, limit) } : { bytes };
}

export function parseJson(context: RequestContext, bytes: Buffer): ParsedBody {
  try {
    return { json: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) as unknown };
  } catch {
    const message = "the body is not JSON in UTF-8";
    return { refusal: errorResponse(context, { status: 400, code: "BAD_REQUEST", message }) };
  }
}

function isJson(contentType = ""): boolean {
  const [type = "", ...parameters] = contentType.toLowerCase().split(";");
  const charset = parameters.map((part) => part.trim()).find((part) => part.startsWith("charset="));
  return type.trim() === "application/json" && /^(charset="?utf-?8"?)?$/.test(charset ?? "");
}

/** Returns null as soon as the body is known to exceed `limit`; the rest is not kept in memory. */
async function readBytes({ headers, body }: RequestContext, limit: number): Promise<Buffer | null> {
  if (Number(headers["content-length"] ?? 0) > limit) {
    discard(body);
    return null;
  }
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const take = (chunk: Buffer): void => {
      size += chunk.length;
      if (size <= limit) {
        chunks.push(chunk);
        return;
      }
      body.off("data", take);
      discard(body);
      resolve(null);
    };
    body.on("data", take);
    body.once("end", () => {
      resolve(Buffer.concat(chunks));
    });
    body.once("error", reject);
  });
}

// Closing at once would reset the connection before the client, which is still sending, has read the response.
const DISCARDED_BYTES = 16 * 1024 * 1024;

function discard(body: RequestContext["body"]): void {
  let size = 0;
  body.on("data", (chunk: Buffer) => {
    size += chunk.length;
    if (size > DISCARDED_BYTES) body.destroy();
  });
}

function unsupported(context: RequestContext): HttpResponse {
  const message = "send the query as application/json in UTF-8, not compressed";
  return errorResponse(context, { status: 415, code: "UNSUPPORTED_MEDIA_TYPE", message });
}

function tooLarge(context: RequestContext, limit: number): HttpResponse {
  const message = `the body is larger than ${String(limit)} bytes`;
  return errorResponse(context, { status: 413, code: "LIMIT_EXCEEDED", message });
}
