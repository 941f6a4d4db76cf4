import { readdir, readFile } from "node:fs/promises";
import { dirname, join, posix } from "node:path";

import { escapeHtml } from "../http/html.js";
import { inPackage } from "../package-files.js";
import { apiReference, type ApiReference } from "./api-reference.js";
import { renderMarkdown, type Rendered } from "./markdown.js";
import { playgroundLink } from "./playground-link.js";

export type Words = Readonly<Record<"zh" | "en", string>>;

export interface Group {
  readonly name: "guides" | "api" | "queries" | "data" | "decisions";
  readonly title: Words;
  readonly about: Words;
}

/** A page of the documentation. */
export interface DocPage {
  /** Such as `/docs/guides/paths`. */
  readonly path: string;
  readonly group: Group;
  /** As its first heading has it. */
  readonly title: string;
  /** As the lists of pages show it. */
  readonly label: Words;
  /** Made when first asked for, then kept. */
  readonly render: () => Rendered;
}

export const ROOT = "/docs";

const group = (name: Group["name"], title: Words, about: Words): Group => ({ name, title, about });

export const GROUPS: readonly Group[] = [
  group(
    "guides",
    { zh: "指南", en: "Guides" },
    { zh: "怎样提问，怎样读回答，怎样运行。", en: "How to ask, how to read the answers, how to run it." },
  ),
  group(
    "queries",
    { zh: "例句", en: "Worked queries" },
    { zh: "可直接运行的查询。", en: "Queries to run, with a word on each." },
  ),
  group(
    "api",
    { zh: "接口参考", en: "API reference" },
    { zh: "每个类型、字段和参数。", en: "Every type, field and argument." },
  ),
  group(
    "data",
    { zh: "数据与词汇", en: "Data and words" },
    { zh: "这里有什么，各词何义。", en: "What is in here, and what the words mean." },
  ),
  group(
    "decisions",
    { zh: "设计缘由", en: "Decisions" },
    { zh: "为什么这样设计。", en: "The reasons behind the design." },
  ),
];

const groupOf = (name: Group["name"]): Group => {
  const found = GROUPS.find((one) => one.name === name);
  if (!found) throw new Error(`there is no group ${name}`);
  return found;
};

/** All pages, in the order of their lists. Reads the files once. */
export async function readLibrary(folder = inPackage("docs")): Promise<readonly DocPage[]> {
  const [guides, decisions, top, queries, api] = await Promise.all([
    markdownPages(folder, "guides", groupOf("guides")),
    markdownPages(folder, "decisions", groupOf("decisions")),
    markdownPages(folder, "", groupOf("data")),
    queryPages(folder),
    apiPages(),
  ]);
  return [...guides, ...queries, ...api, ...top, ...decisions];
}

async function namesIn(folder: string, ending: string): Promise<readonly string[]> {
  return (await readdir(folder)).filter((name) => name.endsWith(ending)).sort();
}

async function markdownPages(folder: string, part: string, of: Group): Promise<readonly DocPage[]> {
  const names = (await namesIn(join(folder, part), ".md")).filter((name) => name !== "0000-template.md");
  return Promise.all(
    names.map(async (name) => {
      const file = posix.join(part, name);
      const text = await readFile(join(folder, file), "utf8");
      const title = /^# (.+)$/m.exec(text)?.[1]?.trim() ?? name;
      return {
        path: addressOf(file),
        group: of,
        title,
        label: labelOf(title),
        render: once(() =>
          renderMarkdown(text, {
            resolve: (href) => resolved(href, file),
            openInPlayground: "在 playground 中打开 · Open in the playground",
          }),
        ),
      };
    }),
  );
}

function addressOf(file: string): string {
  return posix.join(ROOT, file.replace(/\.(md|graphql)$/, ""));
}

/** The address of what a link in a file of `docs/` names; null if it is not served here. */
function resolved(href: string, from: string): string | null {
  if (/^(https?:|mailto:|#)/.test(href)) return href;
  if (href.startsWith("/")) return href;
  const [path = "", fragment] = href.split("#");
  const file = posix.normalize(posix.join(dirname(from), decodeURI(path)));
  const anchor = fragment === undefined ? "" : `#${fragment}`;
  if (/^\.\.\/schema\/[\w-]+\.graphql$/.test(file))
    return `${ROOT}/api/${posix.basename(file, ".graphql")}${anchor}`;
  return file.startsWith("../") ? null : addressOf(file) + anchor;
}

/** "Paths: how two entities are related · 两者之间" is "Paths" in one list and "两者之间" in the other. */
function labelOf(title: string): Words {
  const [english = title, chinese] = title.split(" · ");
  const short = /^\d{4} /.test(english) ? english : english.replace(/:.*$/, "");
  return { zh: chinese ?? short, en: short };
}

async function queryPages(folder: string): Promise<readonly DocPage[]> {
  const names = await namesIn(join(folder, "queries"), ".graphql");
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(folder, "queries", name), "utf8");
      const comments = leadingComments(text);
      const isChinese = (line: string): boolean => /^[^A-Za-z]*\p{Script=Han}/u.test(line);
      const label = {
        zh: firstSentence(comments.find(isChinese) ?? "") ?? name,
        en: firstSentence(comments.filter((line) => !isChinese(line)).join(" ")) ?? name,
      };
      const number = /^\d+/.exec(name)?.[0] ?? "";
      const title = `${number} ${label.zh} · ${label.en}`.trim();
      return {
        path: addressOf(`queries/${name}`),
        group: groupOf("queries"),
        title,
        label: { zh: `${number} ${label.zh}`, en: `${number} ${label.en}` },
        render: once(() => queryHtml(title, name, text)),
      };
    }),
  );
}

function leadingComments(text: string): readonly string[] {
  const lines = text.split("\n");
  const end = lines.findIndex((line) => !line.startsWith("#"));
  return lines.slice(0, end < 0 ? lines.length : end).map((line) => line.replace(/^#\s*/, ""));
}

function firstSentence(text: string): string | null {
  return /^[^]*?([。？！]|[.?!](?= |$))/.exec(text)?.[0] ?? (text === "" ? null : text);
}

function queryHtml(title: string, name: string, text: string): Rendered {
  const link = playgroundLink(text);
  const open =
    link === null
      ? ""
      : `<p class="open-query"><a href="${escapeHtml(link)}">在 playground 中打开 · Open in the playground</a></p>\n`;
  return {
    html: `<h1>${escapeHtml(title)}</h1>\n<p><code>docs/queries/${escapeHtml(name)}</code></p>\n<pre tabindex="0"><code>${escapeHtml(text)}</code></pre>\n${open}`,
    sections: [{ anchor: "", heading: title, text }],
  };
}

async function apiPages(): Promise<readonly DocPage[]> {
  const folder = inPackage("schema");
  const names = await namesIn(folder, ".graphql");
  const [files, chinese] = await Promise.all([
    Promise.all(
      names.map(async (name) => ({
        name: name.replace(/\.graphql$/, ""),
        text: await readFile(join(folder, name), "utf8"),
      })),
    ),
    readFile(inPackage("src/web/playground/descriptions.zh.json"), "utf8"),
  ]);
  const reference: () => ApiReference = once(() =>
    apiReference(files, JSON.parse(chinese) as Readonly<Record<string, string>>),
  );
  return files.map(({ name }) => ({
    path: `${ROOT}/api/${name}`,
    group: groupOf("api"),
    title: `API: ${name}`,
    label: { zh: name, en: name },
    render: () => {
      const rendered = reference().pages.get(name);
      if (!rendered) throw new Error(`the reference has no page ${name}`);
      return rendered;
    },
  }));
}

function once<Result>(make: () => Result): () => Result {
  let made: { readonly result: Result } | null = null;
  return () => (made ??= { result: make() }).result;
}
