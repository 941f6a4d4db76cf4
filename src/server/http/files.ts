import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

import { route, type Answer, type Exchange, type Handler } from "./handler.js";

export type FileSource =
  | { readonly type: string; readonly path: string }
  | { readonly type: string; readonly path: string; readonly edit: (text: string) => string }
  | { readonly type: string; readonly text: () => Promise<string> };

/**
 * A fixed set of small files by their names: no name from a request ever reaches the file system. Each is read and
 * compressed at its first request and kept.
 */
export function createFiles(prefix: string, sources: Readonly<Record<string, FileSource>>): Handler {
  const routes = new Map(
    Object.entries(sources).map(([name, source]) => {
      const path = prefix + name;
      return [path, route(path, { GET: fileHandler(source) })];
    }),
  );
  return (exchange) => routes.get(exchange.path)?.(exchange) ?? null;
}

interface LoadedFile {
  readonly plain: Buffer;
  readonly zipped: Buffer;
  readonly etag: string;
}

function fileHandler(source: FileSource): Handler {
  let loading: Promise<LoadedFile> | null = null;
  return async (exchange) => {
    const file = await (loading ??= load(source));
    return fileAnswer(exchange, source.type, file);
  };
}

function fileAnswer({ headers }: Exchange, type: string, file: LoadedFile): Answer {
  // Always asked for again: a new version of the program has the same names.
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
