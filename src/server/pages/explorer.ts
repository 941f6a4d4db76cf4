import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";

import { createFiles, type FileSource } from "../http/files.js";
import { route, type Handler, type HttpResponse } from "../http/handler.js";
import { inPackage } from "../package-files.js";

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

const PATHS = ["/", "/paths", "/together", "/network", "/compare", "/data"];

/** The pages of the explorer: one document, which the script fills by its address. */
export function explorerPages(): Handler {
  const page = (): HttpResponse => ({
    status: 200,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": POLICY,
      "cache-control": "no-cache",
    },
    body: pageText(),
  });
  const routes = new Map(PATHS.map((path) => [path, route(path, { GET: page })]));
  return (context) => {
    if (context.path.startsWith("/id/")) return route(context.path, { GET: page })(context);
    return routes.get(context.path)?.(context) ?? null;
  };
}

/** The bundled files, whose names change with their content. */
export function explorerFiles(prefix: string): Handler {
  const folder = inPackage("dist/web/explorer");
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const types: Readonly<Record<string, string>> = {
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
  };
  const sources = names.flatMap((name): [string, FileSource][] => {
    const type = types[extname(name)];
    return type === undefined ? [] : [[name, { type, path: join(folder, name) }]];
  });
  return createFiles(prefix, Object.fromEntries(sources));
}

function pageText(): string {
  const manifest = JSON.parse(readFileSync(inPackage("dist/web/explorer/manifest.json"), "utf8")) as Readonly<
    Record<string, { readonly file: string; readonly css?: readonly string[] }>
  >;
  const main = manifest["src/web/explorer/main.tsx"];
  return `<!doctype html>
<html lang="zh-Hans">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>简报 Jianbao</title>
    <link rel="icon" href="/playground/icon.svg">
    ${(main?.css ?? []).map((name) => `<link rel="stylesheet" href="/assets/${name}">`).join("\n    ")}
    <script type="module" src="/assets/${main?.file ?? ""}"></script>
  </head>
  <body>
    <div id="explorer"></div>
    <noscript>This page needs JavaScript; the API itself does not: POST queries to /graphql.</noscript>
  </body>
</html>
`;
}
