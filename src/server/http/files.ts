import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

import { route, type HttpResponse, type RequestContext, type Handler } from "./handler.js";

export type FileSource =
  | { readonly type: string; readonly path: string }
  | { readonly type: string; readonly path: string; readonly edit: (text: string) => string }
  | { readonly type: string; readonly text: () => Promise<string> };

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
  readonly zipped: Buffer;
  readonly etag: string;
}

function fileHandler(source: FileSource): Handler {
  let loading: Promise<LoadedFile> | null = null;
  return async (context) => {
    const file = await (loading ??= load(source));
    return fileResponse(context, source.type, file);
  };
}

function fileResponse({ headers }: RequestContext, type: string, file: LoadedFile): HttpResponse {
  // Browsers revalidate each time: a new version of the program uses the same names.
  const common = { "cache-control": "no-cache", etag: file.etag, vary: "Accept-Encoding" };
  if (headers["if-none-match"]?.includes(file.etag)) return { status: 304, headers: common };
  const zip = /\bgzip\b/.test(headers["accept-encoding"] ?? "");
  return {
    status: 200,
    headers: { ...common, "content-type": type, ...(zip && { "content-encoding": "gzip" }) },
    body: zip ? file.zipped : file.plain,
  };
}

async function load(source: FileSource): Promise<LoadedFile> {
  const text = "text" in source ? await source.text() : await readFile(source.path, "utf8");
  const plain = Buffer.from("edit" in source ? source.edit(text) : text);
  const etag = `W/"${createHash("sha256").update(plain).digest("base64url").slice(0, 22)}"`;
  return { plain, zipped: await promisify(gzip)(plain), etag };
}
