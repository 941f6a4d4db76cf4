import { fault, type Answer, type Exchange } from "./handler.js";

type Refused = { readonly fault: Answer };
export type Body = { readonly bytes: Buffer } | Refused;
export type Read = { readonly json: unknown } | Refused;

/** The body of a request of at most `limit` bytes that says it is JSON, or the answer that says why it is not taken. */
export async function readBody(exchange: Exchange, limit: number): Promise<Body> {
  const { headers } = exchange;
  if (!isJson(headers["content-type"]) || (headers["content-encoding"] ?? "identity") !== "identity")
    return { fault: unsupported(exchange) };
  const bytes = await readBytes(exchange, limit);
  return bytes === null ? { fault: tooLarge(exchange, limit) } : { bytes };
}

export function parseJson(exchange: Exchange, bytes: Buffer): Read {
  try {
    return { json: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) as unknown };
  } catch {
    const message = "the body is not JSON in UTF-8";
    return { fault: fault(exchange, { status: 400, code: "BAD_REQUEST", message }) };
  }
}

function isJson(contentType = ""): boolean {
  const [type = "", ...parameters] = contentType.toLowerCase().split(";");
  const charset = parameters.map((part) => part.trim()).find((part) => part.startsWith("charset="));
  return type.trim() === "application/json" && /^(charset="?utf-?8"?)?$/.test(charset ?? "");
}

/** Null as soon as the body is known to be larger than `limit`; it is never held whole. */
async function readBytes({ headers, body }: Exchange, limit: number): Promise<Buffer | null> {
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

// Closing at once would reset the connection before the client, still sending, has read the answer.
const DISCARDED_BYTES = 16 * 1024 * 1024;

function discard(body: Exchange["body"]): void {
  let size = 0;
  body.on("data", (chunk: Buffer) => {
    size += chunk.length;
    if (size > DISCARDED_BYTES) body.destroy();
  });
}

function unsupported(exchange: Exchange): Answer {
  const message = "send the query as application/json in UTF-8, not compressed";
  return fault(exchange, { status: 415, code: "UNSUPPORTED_MEDIA_TYPE", message });
}

function tooLarge(exchange: Exchange, limit: number): Answer {
  const message = `the body is larger than ${String(limit)} bytes`;
  return fault(exchange, { status: 413, code: "LIMIT_EXCEEDED", message });
}
