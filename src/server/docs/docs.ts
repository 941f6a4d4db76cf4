import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";

import type { Language } from "../../domain/vocabulary.js";
import { createFiles, type FileSource } from "../http/files.js";
import { route, type Handler, type HttpResponse, type RequestContext } from "../http/handler.js";
import { escapeHtml } from "../http/html.js";
import { preferredLanguage } from "../http/language.js";
import { revalidated } from "../http/validator.js";
import { inPackage } from "../package-files.js";
import { prefersHtml } from "../playground/playground.js";
import { docsPage } from "./layout.js";
import { GROUPS, readLibrary, ROOT, type DocPage, type Group } from "./library.js";
import { createDocIndex, type DocIndex, type DocResult } from "./search.js";

const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

/** The documentation in `docs/` and the reference of the API as pages under `/docs`, with a search of its own. */
export function docs(): Handler {
  const library = once(readLibrary);
  const index = once(async () => createDocIndex(await library()));
  const files = createFiles(`${ROOT}/`, {
    "docs.css": { type: "text/css; charset=utf-8", text: readStyle },
    ...images(),
  });
  return async (context) => {
    if (context.path !== ROOT && !context.path.startsWith(`${ROOT}/`)) return null;
    const file = await files(context);
    if (file) return file;
    return route(context.path, { GET: async (one) => respond(one, await library(), index) })(context);
  };
}

async function respond(
  context: RequestContext,
  pages: readonly DocPage[],
  index: () => Promise<DocIndex>,
): Promise<HttpResponse | null> {
  const parameters = new URLSearchParams(context.search);
  const language = languageOf(context, parameters);
  // A slash at the end is how people type the address of a folder.
  const path = context.path.replace(/\/+$/, "");
  if (path !== context.path) return { status: 308, headers: { location: path + context.search } };
  const query = path === ROOT ? (parameters.get("q") ?? "").slice(0, 200) : "";
  const frame = { language, path, pages };
  if (query.trim() !== "") {
    const title = language === "zh" ? `查找：${query}` : `Search: ${query}`;
    const content = resultHtml(query, (await index()).search(query), language);
    return html(context, 200, docsPage({ ...frame, title, content, query, isIndexed: false }));
  }
  const page = pages.find((one) => one.path === path);
  if (page) {
    // The documents are in English with Chinese beside it.
    const content = `<article lang="en">${page.render().html}</article>`;
    return html(context, 200, docsPage({ ...frame, title: page.title, content }));
  }
  const group = GROUPS.find(({ name }) => path === `${ROOT}/${name}`);
  if (path === ROOT || group) {
    const shown = group ? [group] : GROUPS;
    const title = group ? group.title[language] : language === "zh" ? "文档" : "Documentation";
    const content = indexHtml(title, shown, pages, language);
    return html(context, 200, docsPage({ ...frame, title, content }));
  }
  if (!prefersHtml(context.headers.accept ?? "")) return null;
  const title = language === "zh" ? "没有此页" : "There is no such page";
  const content = `<h1>${title}</h1><p><a href="${ROOT}">${language === "zh" ? "文档目录" : "All of the documentation"}</a></p>`;
  return html(context, 404, docsPage({ ...frame, title, content, isIndexed: false }));
}

function languageOf({ headers }: RequestContext, parameters: URLSearchParams): Language {
  const given = parameters.get("lang") ?? "";
  return preferredLanguage(given === "" ? headers["accept-language"] : given);
}

function html(context: RequestContext, status: number, body: string): HttpResponse {
  const headers = {
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": POLICY,
    "cache-control": status === 200 ? "no-cache" : "no-store",
    vary: "Accept-Language",
  };
  return revalidated(context, { status, headers, body });
}

function indexHtml(
  title: string,
  groups: readonly Group[],
  pages: readonly DocPage[],
  language: Language,
): string {
  const sections = groups.map(({ name, title: groupTitle, about }) => {
    const links = pages
      .filter((page) => page.group.name === name)
      .map(({ path, title: full, label }) => {
        const text = name === "queries" || name === "api" ? label[language] : full;
        return `<li><a href="${escapeHtml(path)}">${escapeHtml(text)}</a></li>`;
      });
    const list = `<p>${about[language]}</p><ul class="docs-list">${links.join("")}</ul>`;
    return groups.length === 1 ? list : `<section><h2>${groupTitle[language]}</h2>${list}</section>`;
  });
  return `<h1>${escapeHtml(title)}</h1>${sections.join("\n")}`;
}

function resultHtml(query: string, { hits, count, hasAllWords }: DocResult, language: Language): string {
  const say = (zh: string, en: string): string => (language === "zh" ? zh : en);
  const shown = escapeHtml(query);
  const items = hits.map(({ page, section, excerpt }) => {
    const href = page.path + (section.anchor === "" ? "" : `#${encodeURIComponent(section.anchor)}`);
    const heading = section.heading === "" ? page.title : section.heading;
    const where =
      heading === page.title ? page.group.title[language] : `${page.group.title[language]} · ${page.title}`;
    return `<li><h2><a href="${escapeHtml(href)}">${escapeHtml(heading)}</a></h2><p class="docs-where">${escapeHtml(where)}</p><p>${excerpt}</p></li>`;
  });
  const total = say(`${String(count)}处`, `${String(count)} ${count === 1 ? "passage" : "passages"}`);
  const first =
    count > hits.length
      ? say(`，列出前${String(hits.length)}处`, `, the first ${String(hits.length)} shown`)
      : "";
  const partial = hasAllWords
    ? ""
    : `<p>${say("没有一处含有全部词语；下列各处含其中一部分。", "No passage has all the words; these have some of them.")}</p>`;
  const inData = `<a href="/?q=${encodeURIComponent(query)}">${say("在数据中查找同样的词", "Search the data for the same words")}</a>`;
  const head = `<h1>${say("查找", "Search")}：<bdi>${shown}</bdi></h1>`.replace("：", say("：", ": "));
  if (hits.length === 0)
    return `${head}<p role="status">${say("文档里没有这些词。", "Nothing in the docs has these words.")}</p>
      <ul class="docs-list"><li>${say("少写几个词，或换成字段名，如 asOf、coParticipants。", "Try fewer words, or the name of a field such as asOf or coParticipants.")}</li><li>${inData}</li><li><a href="${ROOT}">${say("看全部目录", "See all pages")}</a></li></ul>`;
  return `${head}<p role="status">${total}${first}</p>${partial}<ol class="docs-hits">${items.join("")}</ol><p>${inData}</p>`;
}

/** The tokens and the frame of the explorer, then what only the documentation has. */
async function readStyle(): Promise<string> {
  const names = ["explorer/style/base.css", "explorer/style/layout.css", "docs/docs.css"];
  const texts = await Promise.all(names.map((name) => readFile(inPackage("src/web", name), "utf8")));
  return texts.join("\n");
}

const IMAGES: Readonly<Record<string, string>> = {
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".jpg": "image/jpeg",
};

function images(): Readonly<Record<string, FileSource>> {
  const folder = inPackage("docs/images");
  return Object.fromEntries(
    namesIn(folder).flatMap((name): [string, FileSource][] => {
      const type = IMAGES[extname(name)];
      return type === undefined ? [] : [[`images/${name}`, { type, path: join(folder, name) }]];
    }),
  );
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Runs once; a failure is forgotten, so that the next request tries again. */
function once<Result>(make: () => Promise<Result>): () => Promise<Result> {
  let made: Promise<Result> | null = null;
  return () => {
    made ??= make().catch((cause: unknown) => {
      made = null;
      throw cause;
    });
    return made;
  };
}
