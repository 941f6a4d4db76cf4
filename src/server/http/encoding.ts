import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

import type { HttpResponse, RequestContext } from "./handler.js";

export type Encoding = "br" | "gzip";

/** The best coding that an `Accept-Encoding` header allows; null for none. Equal weights: br, which is smaller. */
export function acceptedEncoding(header: string | undefined): Encoding | null {
  if (header === undefined) return null;
  const weights = new Map<string, number>();
  for (const range of header.slice(0, 1000).split(",")) {
    const [name = "", ...parameters] = range.split(";").map((part) => part.trim().toLowerCase());
    const q = parameters.find((parameter) => /^q\s*=/.test(parameter));
    const weight = q === undefined ? 1 : Number(q.replace(/^q\s*=\s*/, ""));
    if (name !== "") weights.set(name, weight >= 0 && weight <= 1 ? weight : 0);
  }
  const weightOf = (name: string): number => weights.get(name) ?? weights.get("*") ?? 0;
  const gzipped = Math.max(weightOf("gzip"), weights.get("x-gzip") ?? 0);
  const best = Math.max(weightOf("br"), gzipped);
  // `identity` needs a higher weight than a coding to be preferred; without one it is merely allowed.
  if (best <= 0 || (weights.get("identity") ?? 0) > best) return null;
  return weightOf("br") === best ? "br" : "gzip";
}

/** Compresses a file once for many readers: the smallest result, however long it takes. */
export function compressFile(body: Buffer, encoding: Encoding): Promise<Buffer> {
  // Of the largest file (1 MB): 9 takes 0.16 s for 309 kB, 11 takes 2 s for 283 kB, and somebody waits for it.
  return encoding === "br" ? brotli(body, 9) : promisify(gzip)(body, { level: 9 });
}

/** Below this size a header and a processor would be paid for a packet that is sent anyway. */
const SMALLEST = 1_000;
/**
 * Bodies that are being compressed wait in memory beside those in the outbox, and each encoder takes some memory of its
 * own. Above these limits answers are sent as they are, which is always correct.
 */
const MOST_BYTES = 32 * 1024 * 1024;
const MOST_AT_ONCE = 32;

const COMPRESSIBLE = /^(text\/|image\/svg\+xml|application\/([\w.-]+\+)?(json|xml|javascript)\b)/;

/** Compresses the bodies of answers, in other threads, so that the event loop goes on. */
export type Compress = (context: RequestContext, response: HttpResponse) => Promise<HttpResponse>;

export function createCompress(): Compress {
  let bytes = 0;
  let running = 0;
  return async ({ headers: asked }, response) => {
    const { headers = {}, body } = response;
    if (headers["content-encoding"] !== undefined) return response;
    if (response.status === 304) return varied(response);
    if (body === undefined || !(typeof body === "string" || body instanceof Uint8Array)) return response;
    if (!COMPRESSIBLE.test(headers["content-type"] ?? "")) return response;
    const size = Buffer.byteLength(body);
    if (size < SMALLEST) return headers["cache-control"] === "no-store" ? response : varied(response);
    const encoding = acceptedEncoding(asked["accept-encoding"]);
    if (encoding === null || running >= MOST_AT_ONCE || bytes + size > MOST_BYTES) return varied(response);
    bytes += size;
    running += 1;
    try {
      const plain = typeof body === "string" ? Buffer.from(body) : body;
      // Fast levels: an answer is compressed for one reader.
      const packed = await (encoding === "br" ? brotli(plain, 4) : promisify(gzip)(plain, { level: 5 }));
      const more = { "content-encoding": encoding };
      return { ...varied(response), headers: { ...varied(response).headers, ...more }, body: packed };
    } finally {
      bytes -= size;
      running -= 1;
    }
  };
}

/** Says that the body depends on `Accept-Encoding`, so that no cache gives br to a client without it. */
function varied(response: HttpResponse): HttpResponse {
  const { headers = {} } = response;
  const vary = headers["vary"];
  if (vary?.toLowerCase().includes("accept-encoding")) return response;
  const all = vary === undefined ? "Accept-Encoding" : `${vary}, Accept-Encoding`;
  return { ...response, headers: { ...headers, vary: all } };
}

function brotli(body: Uint8Array, quality: number): Promise<Buffer> {
  return promisify(brotliCompress)(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.byteLength,
      // A window larger than the body only costs memory.
      [constants.BROTLI_PARAM_LGWIN]: Math.min(22, Math.max(10, Math.ceil(Math.log2(body.byteLength + 1)))),
    },
  });
}
