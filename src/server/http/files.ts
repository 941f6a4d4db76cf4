import { readFile } from "node:fs/promises";

import { acceptedEncoding, compressFile, type Encoding } from "./encoding.js";
import { route, type HttpResponse, type RequestContext, type Handler } from "./handler.js";
import { isFresh, notModified, REVALIDATE, validatorOf } from "./validator.js";

/** Where a file comes from, and what is special about how it is served. */
export type FileSource = (
  | { readonly path: string; readonly edit?: (text: string) => string }
  | { readonly text: () => Promise<string> }
) & {
  readonly type: string;
  /** The name changes with the content, so that browsers may keep the file for good. */
  readonly isImmutable?: boolean;
  /** More headers, such as those that let pages of other sites load the file. */
  readonly headers?: Readonly<Record<string, string>>;
};

/**
 * Serves a fixed set of small files by name: no path from a request reaches the file system. Each file is read and
 * compressed at its first request, then kept in memory.
 */
export function createFiles(prefix: string, sources: Readonly<Record<string, FileSource>>): Handler {
  const routes = new Map(
    Object.entries(sources).map(([name, source]) => {
      const path = prefix + name;
      return [path, route(path, { GET: fileHandler(source) })];
    }),
  );
  return (context) => routes.get(context.path)?.(context) ?? null;
}

interface LoadedFile {
  readonly plain: Buffer;
  readonly etag: string;
  /** Compressed when a client first asks for it, once. */
  readonly packed: Map<Encoding, Promise<Buffer>>;
}

/** Answers with one file. */
export function fileHandler(source: FileSource): Handler {
  let loading: Promise<LoadedFile> | null = null;
  return async (context) => {
    loading ??= load(source);
    try {
      return await fileResponse(context, source, await loading);
    } catch (cause) {
      // A file that cannot be read now may be there later.
      loading = null;
      throw cause;
    }
  };
}

const IMMUTABLE = "public, max-age=31536000, immutable";
// Images are compressed in themselves.
const PACKED_TYPES = /^(text\/|application\/|image\/svg)/;

async function fileResponse(
  context: RequestContext,
  { type, isImmutable = false, headers = {} }: FileSource,
  { plain, etag, packed }: LoadedFile,
): Promise<HttpResponse> {
  const isPacked = PACKED_TYPES.test(type);
  const common = {
    // Files with fixed names are revalidated: a new version of the program uses the same names.
    "cache-control": isImmutable ? IMMUTABLE : REVALIDATE,
    etag,
    ...(isPacked && { vary: "Accept-Encoding" }),
    ...headers,
  };
  if (isFresh(context, etag)) return notModified(common);
  const encoding = isPacked ? acceptedEncoding(context.headers["accept-encoding"]) : null;
  const typed = { ...common, "content-type": type };
  if (encoding === null) return { status: 200, headers: typed, body: plain };
  const packing = packed.get(encoding) ?? compressFile(plain, encoding);
  packed.set(encoding, packing);
  const body = await packing;
  // A tiny file can grow.
  if (body.byteLength >= plain.byteLength) return { status: 200, headers: typed, body: plain };
  return { status: 200, headers: { ...typed, "content-encoding": encoding }, body };
}

async function load(source: FileSource): Promise<LoadedFile> {
  const plain = await bytesOf(source);
  return { plain, etag: validatorOf(plain), packed: new Map() };
}

async function bytesOf(source: FileSource): Promise<Buffer> {
  if ("text" in source) return Buffer.from(await source.text());
  const bytes = await readFile(source.path);
  return source.edit ? Buffer.from(source.edit(bytes.toString("utf8"))) : bytes;
}
