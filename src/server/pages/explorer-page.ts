import type { Language } from "../../domain/vocabulary.js";
import { escapeHtml, jsonInHtml, oneLine } from "../http/html.js";
import type { ExplorerBuild } from "./explorer-build.js";
import { sayIn, type Summary } from "./summary.js";

export interface ExplorerPage {
  readonly build: ExplorerBuild;
  readonly language: Language;
  /** Null if nothing is known about the page yet: the store is down, or nothing has this id. */
  readonly summary: Summary | null;
  /** Origin for links that leave the page; null if it is not known. */
  readonly origin: string | null;
  /** The address of the page, without its parameters, for the links to its other formats. Null: it has none. */
  readonly formats: string | null;
}

const SITE = "简报 Jianbao";
const LONGEST_TITLE = 120;
const LONGEST_DESCRIPTION = 300;

/** One document for all pages: its head and a summary are written here, the rest is made by the script. */
export function explorerPageText({ build, language, summary, origin, formats }: ExplorerPage): string {
  const lang = language === "zh" ? "zh-Hans" : "en";
  const title = summary === null ? SITE : `${oneLine(summary.title, LONGEST_TITLE)} · ${SITE}`;
  const lines = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    ...(summary === null ? [] : headLines(summary, title, language, origin)),
    '<link rel="icon" href="/playground/icon.svg">',
    ...build.styles.map((path) => `<link rel="stylesheet" href="${escapeHtml(path)}">`),
    ...build.modules.map((path) => `<link rel="modulepreload" href="${escapeHtml(path)}">`),
    `<script type="module" src="${escapeHtml(build.script)}"></script>`,
  ];
  return `<!doctype html>
<html lang="${lang}">
  <head>
    ${lines.join("\n    ")}
  </head>
  <body>
    <div id="explorer"><main>${summary === null ? "" : summaryText(summary)}<noscript>${withoutScript(language, formats)}</noscript></main></div>
  </body>
</html>
`;
}

function headLines(
  summary: Summary,
  title: string,
  language: Language,
  origin: string | null,
): readonly string[] {
  const description = oneLine(summary.description, LONGEST_DESCRIPTION);
  const url = origin === null ? null : origin + summary.path;
  const meta = (name: string, property: string, content: string): string =>
    `<meta ${name}="${property}" content="${escapeHtml(content)}">`;
  const data = {
    "@context": "https://schema.org",
    ...summary.data,
    ...(description !== "" && !("description" in summary.data) && { description }),
    ...(url !== null && { "@id": url, url }),
    ...(summary.data["@type"] === "WebSite" && url !== null && { potentialAction: searchAction(url) }),
  };
  return [
    ...(description === "" ? [] : [meta("name", "description", description)]),
    ...(url === null ? [] : [`<link rel="canonical" href="${escapeHtml(url)}">`]),
    meta("property", "og:title", title),
    ...(description === "" ? [] : [meta("property", "og:description", description)]),
    meta("property", "og:type", summary.openGraphType),
    ...(url === null ? [] : [meta("property", "og:url", url)]),
    meta("property", "og:site_name", SITE),
    meta("property", "og:locale", language === "zh" ? "zh_CN" : "en_US"),
    `<script type="application/ld+json">${jsonInHtml(data)}</script>`,
  ];
}

function searchAction(url: string): object {
  return {
    "@type": "SearchAction",
    target: { "@type": "EntryPoint", urlTemplate: `${url}?q={search_term_string}` },
    "query-input": "required name=search_term_string",
  };
}

/** For readers without scripts, and for the moment before they run. The explorer replaces it. */
function summaryText({ title, kind, description }: Summary): string {
  return `
      ${kind === null ? "" : `<p>${escapeHtml(kind)}</p>`}
      <h1><bdi>${escapeHtml(title)}</bdi></h1>
      <p><bdi>${escapeHtml(description)}</bdi></p>
      `;
}

function withoutScript(language: Language, formats: string | null): string {
  const say = sayIn(language);
  const links = [
    ...(formats === null ? [] : [`<a href="${formats}.json">JSON</a>`, `<a href="${formats}.csv">CSV</a>`]),
    `<a href="/docs">${say("文档", "Docs")}</a>`,
    '<a href="/">简报 Jianbao</a>',
  ];
  const reason = say(
    "此页要用 JavaScript；接口本身不用：向 /graphql 发送 POST 即可。",
    "This page needs JavaScript; the API itself does not: POST queries to /graphql.",
  );
  return `<p>${reason}</p><p>${links.join(" · ")}</p>`;
}

/** Shown while the pages are not built: the API works all the same. */
export const NOT_BUILT = `<!doctype html>
<html lang="zh-Hans">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>简报 Jianbao</title>
  </head>
  <body>
    <h1>网页尚未构建 · The pages are not built</h1>
    <p>请在程序目录运行 <code>npm run build</code>，然后重新打开此页。</p>
    <p lang="en">Run <code>npm run build</code> in the folder of the program, then open this page again.</p>
    <p>接口照常：<a href="/graphql">/graphql</a> · The API works: <a href="/graphql">/graphql</a></p>
  </body>
</html>
`;
