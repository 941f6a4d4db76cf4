import { vocabulary } from "../../domain/vocabulary.js";
import type { HttpResponse, Handler } from "../http/handler.js";
import { createFiles, type FileSource } from "../http/files.js";
import { inDependency, inPackage } from "../package-files.js";
import { readTabs } from "./tabs.js";

// The hash is that of the one style element that CodeMirror makes. The markers in its style sheet are data: images.
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'sha256-nzTgYzXYDNe6BAHiiI7NNlfK8n/auuOAhh2t92YvuXo='",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const PAGE = `<!doctype html>
<html lang="zh">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>简报 Jianbao · GraphQL</title>
    <link rel="icon" href="/playground/icon.svg">
    <link rel="stylesheet" href="/playground/graphiql.css">
    <link rel="stylesheet" href="/playground/playground.css">
  </head>
  <body>
    <main id="playground"><p>正在打开…  Loading…</p></main>
    <noscript>This page needs JavaScript; the API itself does not: POST queries to /graphql.</noscript>
    <script src="/playground/react.js" defer></script>
    <script src="/playground/react-dom.js" defer></script>
    <script src="/playground/graphiql.js" defer></script>
    <script src="/playground/prettier.js" defer></script>
    <script src="/playground/prettier-graphql.js" defer></script>
    <script src="/playground/playground.js" defer></script>
  </body>
</html>
`;

/**
 * GET /graphql from a browser returns GraphiQL, with files from installed packages only. If the link contains a query, the
 * page opens with it, so that people read the query beside its result.
 */
export function playgroundPage(): Handler {
  const page: HttpResponse = {
    status: 200,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": POLICY,
      "cache-control": "no-cache",
      vary: "Accept",
    },
    body: PAGE,
  };
  return ({ headers }) => (prefersHtml(headers.accept ?? "") ? page : null);
}

/** True if the client prefers a page, or likes it as much as JSON. A client that accepts anything is a program. */
export function prefersHtml(accept: string): boolean {
  const weights = new Map(
    accept.split(",").map((part): [string, number] => {
      const [type = "", ...parameters] = part.split(";").map((one) => one.trim().toLowerCase());
      const q = parameters.find((one) => one.startsWith("q="));
      return [type, q === undefined ? 1 : Number(q.slice(2)) || 0];
    }),
  );
  const html = weights.get("text/html") ?? 0;
  return ["application/json", "application/graphql-response+json"].every(
    (type) => html > 0 && html >= (weights.get(type) ?? 0),
  );
}

/** Serves every file that the page loads, under `prefix`. */
export function playgroundFiles(prefix: string): Handler {
  return createFiles(prefix, {
    "react.js": script(inDependency("react", "umd/react.production.min.js")),
    "react-dom.js": script(inDependency("react-dom", "umd/react-dom.production.min.js")),
    "graphiql.js": script(inDependency("graphiql", "graphiql.min.js")),
    "prettier.js": script(inDependency("prettier", "standalone.js")),
    "prettier-graphql.js": script(inDependency("prettier", "plugins/graphql.js")),
    "playground.js": script(inPackage("src/web/playground/playground.js")),
    "playground.css": style(inPackage("src/web/playground/playground.css")),
    "graphiql.css": { ...style(inDependency("graphiql", "graphiql.min.css")), edit: withoutFonts },
    "icon.svg": { type: "image/svg+xml", path: inPackage("src/web/playground/icon.svg") },
    "tabs.json": { type: "application/json", text: readTabs },
    "predicates.json": { type: "application/json", text: readPredicates },
    "descriptions.zh.json": {
      type: "application/json",
      path: inPackage("src/web/playground/descriptions.zh.json"),
    },
  });
}

/** All predicates with labels in both languages and the kinds that they link, for the panel beside the editor. */
function readPredicates(): Promise<string> {
  const table = vocabulary.predicates.map(({ name, labels, subjects, objects, value }) => ({
    name,
    ...labels,
    from: subjects,
    to: value === null ? objects : [value],
  }));
  return Promise.resolve(JSON.stringify(table));
}

function script(path: string): FileSource {
  return { type: "text/javascript; charset=utf-8", path };
}

function style(path: string): FileSource & { readonly path: string } {
  return { type: "text/css; charset=utf-8", path };
}

// The sheet contains Roboto and Fira Code: 86 % of its size, no Chinese characters, and forbidden by the policy.
function withoutFonts(css: string): string {
  return css.replaceAll(/@font-face\s*\{[^}]*\}/g, "");
}
