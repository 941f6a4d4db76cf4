import MarkdownIt, { type Token } from "markdown-it";

import { escapeHtml } from "../http/html.js";
import { playgroundLink } from "./playground-link.js";

/** A part of a page under one heading, for the search. */
export interface Section {
  /** Empty for what stands before the first heading. */
  readonly anchor: string;
  readonly heading: string;
  readonly text: string;
}

export interface Rendered {
  readonly html: string;
  readonly sections: readonly Section[];
}

export interface MarkdownOptions {
  /** The address of a link as it is in a file; null if what it names is not served. */
  readonly resolve: (href: string) => string | null;
  /** Words of the page around it. */
  readonly openInPlayground: string;
}

/** What a page is rendered with: the rules need it while they run. */
interface Environment extends MarkdownOptions {
  readonly anchors: Map<string, number>;
}

const markdown = create();

/** Markdown of the repository as HTML. HTML in it is text, apart from the folded parts of `docs/guides/questions.md`. */
export function renderMarkdown(text: string, options: MarkdownOptions): Rendered {
  const environment: Environment = { ...options, anchors: new Map() };
  const tokens = markdown.parse(text, environment);
  markAnchors(tokens, environment);
  for (const [index, token] of tokens.entries()) {
    withoutStyle(token);
    // The corner of a table heads nothing.
    if (token.type === "th_open" && textOf(tokens[index + 1]) === "") {
      const close = tokens[index + 2];
      for (const one of [token, close]) if (one) one.tag = "td";
    }
  }
  for (const { children } of tokens) if (children) resolveLinks(children, options.resolve);
  const html = markdown.renderer.render(tokens, markdown.options, environment);
  return { html, sections: sectionsOf(tokens) };
}

function create(): MarkdownIt {
  const made = new MarkdownIt({ html: false, linkify: false, typographer: false });
  made.block.ruler.before("paragraph", "details", (state, startLine, _endLine, silent) => {
    const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
    const line = state.src.slice(start, state.eMarks[startLine]).trim();
    const [, summary] = /^<details><summary>([^<>]*)<\/summary>$/.exec(line) ?? [];
    if (summary === undefined && line !== "</details>") return false;
    if (silent) return true;
    const token = state.push(summary === undefined ? "details_close" : "details_open", "details", 0);
    token.content = summary ?? "";
    state.line = startLine + 1;
    return true;
  });
  const { rules } = made.renderer;
  rules["details_open"] = (tokens, index) =>
    `<details><summary>${escapeHtml(tokens[index]?.content ?? "")}</summary>\n`;
  rules["details_close"] = () => "</details>\n";
  // On a phone, tables and code are wider than the screen: they scroll by themselves, also by the keyboard.
  rules["table_open"] = () => '<div class="scroll" tabindex="0" role="group"><table>\n';
  rules["table_close"] = () => "</table></div>\n";
  rules.fence = (tokens, index, _options, environment) => fence(tokens, index, environment as Environment);
  return made;
}

function fence(tokens: readonly Token[], index: number, { openInPlayground }: Environment): string {
  const token = tokens[index];
  const content = token?.content ?? "";
  const language = token?.info.trim().split(/\s/)[0] ?? "";
  const code = `<pre tabindex="0"><code>${escapeHtml(content)}</code></pre>\n`;
  if (language !== "graphql") return code;
  // The variables follow their query.
  const next = tokens[index + 1];
  const variables = next?.type === "fence" && next.info.trim() === "json" ? next.content : null;
  const link = playgroundLink(content, variables);
  return link === null
    ? code
    : `${code}<p class="open-query"><a href="${escapeHtml(link)}">${escapeHtml(openInPlayground)}</a></p>\n`;
}

/** Gives every heading the anchor that links in the files use: that of GitHub. */
function markAnchors(tokens: readonly Token[], { anchors }: Environment): void {
  for (const [index, token] of tokens.entries()) {
    if (token.type !== "heading_open") continue;
    const anchor = anchorOf(textOf(tokens[index + 1]));
    const count = anchors.get(anchor) ?? 0;
    anchors.set(anchor, count + 1);
    token.attrSet("id", count === 0 ? anchor : `${anchor}-${String(count)}`);
  }
}

export function anchorOf(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "")
    .replaceAll(" ", "-");
}

/** Gives links and images their addresses. What leads to nothing that is served becomes its text. */
function resolveLinks(children: readonly Token[], resolve: MarkdownOptions["resolve"]): void {
  const open: boolean[] = [];
  for (const token of children) {
    if (token.type === "image") token.attrSet("src", resolve(token.attrGet("src") ?? "") ?? "");
    else if (token.type === "link_open") {
      const target = resolve(token.attrGet("href") ?? "");
      open.push(target !== null);
      if (target === null) dropped(token);
      else token.attrSet("href", target);
      if (target !== null && /^https?:/.test(target)) token.attrSet("rel", "noreferrer");
    } else if (token.type === "link_close" && open.pop() === false) dropped(token);
  }
}

/** Columns of numbers are marked by a style attribute, which the policy of the pages forbids. */
function withoutStyle(token: Token): void {
  const align = /^text-align:(left|right|center)$/.exec(token.attrGet("style") ?? "")?.[1];
  if (align === undefined) return;
  token.attrs = (token.attrs ?? []).filter(([name]) => name !== "style");
  token.attrJoin("class", `align-${align}`);
}

function dropped(token: Token): void {
  token.type = "text";
  token.content = "";
}

/** The text of an inline token without its marks. */
function textOf(token: Token | undefined): string {
  return (token?.children ?? [])
    .map(({ type, content }) => (type === "softbreak" || type === "hardbreak" ? "\n" : content))
    .join("");
}

function sectionsOf(tokens: readonly Token[]): readonly Section[] {
  const sections: { anchor: string; heading: string; text: string }[] = [
    { anchor: "", heading: "", text: "" },
  ];
  for (const [index, token] of tokens.entries()) {
    const last = sections.at(-1);
    if (token.type === "heading_open")
      sections.push({ anchor: token.attrGet("id") ?? "", heading: textOf(tokens[index + 1]), text: "" });
    else if (tokens[index - 1]?.type === "heading_open" || !last) continue;
    else if (token.type === "inline") last.text += `${textOf(token)}\n`;
    else if (token.type === "fence" || token.type === "code_block") last.text += `${token.content}\n`;
  }
  return sections.filter(({ heading, text }) => heading !== "" || text !== "");
}
