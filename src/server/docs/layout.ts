import type { Language } from "../../domain/vocabulary.js";
import { escapeHtml } from "../http/html.js";
import { GROUPS, ROOT, type DocPage } from "./library.js";

export interface LayoutOptions {
  readonly language: Language;
  /** Path of the page, and its title for the window. */
  readonly path: string;
  readonly title: string;
  readonly pages: readonly DocPage[];
  /** HTML. */
  readonly content: string;
  /** What the search box holds. */
  readonly query?: string;
  readonly isIndexed?: boolean;
}

/** The frame of a page of the documentation. It works without scripts. */
export function docsPage(options: LayoutOptions): string {
  const { language, path, title, pages, content, query = "", isIndexed = true } = options;
  const say = (zh: string, en: string): string => (language === "zh" ? zh : en);
  const other = language === "zh" ? "en" : "zh";
  const kept = query === "" ? "" : `q=${encodeURIComponent(query)}&`;
  const item = (href: string, text: string): string =>
    `<a href="${href}"${href === ROOT ? ' aria-current="true"' : ""}>${text}</a>`;
  return `<!doctype html>
<html lang="${language === "zh" ? "zh-Hans" : "en"}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escapeHtml(title)} · ${say("简报 文档", "Jianbao docs")}</title>
    ${isIndexed ? "" : '<meta name="robots" content="noindex">'}
    <link rel="icon" href="/playground/icon.svg">
    <link rel="stylesheet" href="${ROOT}/docs.css">
  </head>
  <body class="docs">
    <a class="skip-link" href="#main">${say("跳到正文", "Skip to content")}</a>
    <header class="site-header">
      <a class="brand" href="/"><span class="brand-mark" aria-hidden="true">简</span> <span>简报 <span class="brand-latin">Jianbao</span></span></a>
      <nav class="site-nav" aria-label="${say("主要页面", "Main pages")}">
        ${item("/", say("检索", "Search"))}
        ${item("/paths", say("关联", "Connections"))}
        ${item("/together", say("共事", "Together"))}
        ${item("/data", say("数据", "Data"))}
        ${item(ROOT, say("文档", "Docs"))}
        ${item("/graphql", "API")}
      </nav>
      <a class="docs-language" lang="${other === "zh" ? "zh-Hans" : "en"}" href="${escapeHtml(`${path}?${kept}lang=${other}`)}">${other === "zh" ? "中文" : "English"}</a>
    </header>
    <div class="docs-columns">
      <main id="main" tabindex="-1">
        <form class="docs-search" role="search" action="${ROOT}" method="get">
          <label for="docs-query">${say("在文档中查找", "Search the docs")}</label>
          <input id="docs-query" type="search" name="q" maxlength="200" value="${escapeHtml(query)}">
          <button>${say("查找", "Search")}</button>
          <a class="docs-contents" href="#docs-nav">${say("目录", "Contents")}</a>
        </form>
        ${content}
        ${beside(path, pages, language)}
      </main>
      <nav id="docs-nav" aria-label="${say("文档目录", "Contents of the docs")}">
        ${groupsHtml(path, pages, language)}
      </nav>
    </div>
  </body>
</html>
`;
}

function groupsHtml(path: string, pages: readonly DocPage[], language: Language): string {
  return GROUPS.map(({ name, title }) => {
    const links = pages
      .filter((page) => page.group.name === name)
      .map(({ path: href, label }) => {
        const current = href === path ? ' aria-current="page"' : "";
        return `<li><a href="${escapeHtml(href)}"${current}>${escapeHtml(label[language])}</a></li>`;
      });
    const isOpen =
      path.startsWith(`${ROOT}/${name}`) ||
      pages.some((page) => page.path === path && page.group.name === name);
    return `<details${isOpen || path === ROOT ? " open" : ""}><summary>${title[language]}</summary><ul>${links.join("")}</ul></details>`;
  }).join("\n        ");
}

/** The page before and the one after, of the same group. */
function beside(path: string, pages: readonly DocPage[], language: Language): string {
  const page = pages.find((one) => one.path === path);
  if (!page) return "";
  const group = pages.filter((one) => one.group.name === page.group.name);
  const at = group.indexOf(page);
  const link = (to: DocPage | undefined, rel: "prev" | "next", mark: (text: string) => string): string =>
    to === undefined
      ? "<span></span>"
      : `<a rel="${rel}" href="${escapeHtml(to.path)}">${mark(escapeHtml(to.label[language]))}</a>`;
  const label = language === "zh" ? "前后页" : "Previous and next page";
  return `<nav class="docs-beside" aria-label="${label}">${link(group[at - 1], "prev", (text) => `← ${text}`)}${link(group[at + 1], "next", (text) => `${text} →`)}</nav>`;
}
