import { existsSync } from "node:fs";

import type { Language } from "../../domain/vocabulary.js";
import { createFiles } from "../http/files.js";
import { firstOf, route, type Handler, type HttpResponse } from "../http/handler.js";
import { preferredLanguage } from "../http/language.js";
import { inPackage } from "../package-files.js";
import {
  ATTRIBUTES,
  EVENTS,
  KEYS,
  PARTS,
  PROPERTIES,
  SNIPPETS,
  STYLES,
  type Row,
} from "./embed-reference.js";

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

const SCRIPT = "text/javascript; charset=utf-8";

/** The search box for other sites: its script at /embed.js, and at /embed a page that shows it. */
export function embedPages(): Handler {
  return firstOf(
    route("/embed", { GET: embedPage }),
    embedScript(),
    createFiles("/embed/", {
      "demo.js": { type: SCRIPT, path: inPackage("src/web/embed/demo.js") },
      "demo.css": {
        type: "text/css; charset=utf-8",
        path: inPackage("src/web/embed/demo.css"),
        // The page shows this style, and uses it.
        edit: (css) => `${css}\n${SNIPPETS.theme}\n`,
      },
    }),
  );
}

/** Any site may load the script. Whether it may ask the API is up to CORS_ORIGINS. */
function embedScript(): Handler {
  const path = inPackage("dist/web/embed/embed.js");
  const file = createFiles("/", { "embed.js": { type: SCRIPT, path } });
  return async (context) => {
    if (context.path === "/embed.js" && !existsSync(path)) return notBuilt();
    const response = await file(context);
    const shared = { "cross-origin-resource-policy": "cross-origin", "access-control-allow-origin": "*" };
    return response && { ...response, headers: { ...response.headers, ...shared } };
  };
}

function notBuilt(): HttpResponse {
  const headers = { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" };
  return { status: 503, headers, body: "embed.js is not built: run `npm run compile`\n" };
}

const embedPage: Handler = ({ search, headers }) => {
  const wished = new URLSearchParams(search).get("lang");
  const language =
    wished === "zh" || wished === "en" ? wished : preferredLanguage(headers["accept-language"]);
  return {
    status: 200,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": POLICY,
      "cache-control": "no-cache",
      vary: "Accept-Language",
    },
    body: pageText(language),
  };
};

function pageText(language: Language): string {
  const say = (zh: string, en: string): string => (language === "zh" ? zh : en);
  const [other, otherName, otherTag] =
    language === "zh" ? ["en", "English", "en"] : ["zh", "中文", "zh-Hans"];
  const table = (id: string, title: string, what: string, rows: readonly Row[]): string => `
      <h3 id="${id}">${title}</h3>
      <div class="table" role="region" aria-labelledby="${id}" tabindex="0">
        <table>
          <thead><tr><th scope="col">${what}</th><th scope="col">${say("含义", "Meaning")}</th></tr></thead>
          <tbody>${rows
            .map(
              ({ name, meaning }) =>
                `<tr><th scope="row"><code>${escapeHtml(name)}</code></th><td>${escapeHtml(meaning[language])}</td></tr>`,
            )
            .join("")}</tbody>
        </table>
      </div>`;
  const code = (title: string, source: string): string =>
    `<figure class="code" data-copy="${say("复制", "Copy")}" data-copied="${say("已复制", "Copied")}"><figcaption>${title}</figcaption><pre tabindex="0" role="group" aria-label="${title}"><code translate="no">${escapeHtml(source)}</code></pre></figure>`;
  return `<!doctype html>
<html lang="${language === "zh" ? "zh-Hans" : "en"}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${say("网站检索框 · 简报", "Search box for your site · Jianbao")}</title>
    <meta name="description" content="${say("一行 HTML 把检索放进任何网页。", "Search in any page by one line of HTML.")}">
    <link rel="icon" href="/playground/icon.svg">
    <link rel="stylesheet" href="/embed/demo.css">
    <script src="/embed.js" defer></script>
    <script src="/embed/demo.js" defer></script>
  </head>
  <body>
    <header>
      <a class="brand" href="/">简报 Jianbao</a>
      <nav aria-label="${say("主要页面", "Main pages")}"><a href="/">${say("检索", "Search")}</a> <a href="/docs">${say("文档", "Docs")}</a> <a href="/graphql">API</a> <a href="/embed?lang=${other}" lang="${otherTag}" hreflang="${otherTag}">${otherName}</a></nav>
    </header>
    <main>
      <h1>${say("网站检索框", "Search box for your site")}</h1>
      <p class="lead">${say(
        "一个脚本、一个标签，任何网页就有了检索：边输入边提示，认拼音，输入法打字时不乱查，可进表单，可换样式。",
        "One script and one tag put search into any page: suggestions while typing, pinyin, safe with input methods, a part of forms, with the style of the page.",
      )}</p>
      <section aria-labelledby="try">
        <h2 id="try">${say("试一试", "Try it")}</h2>
        <label for="first">${say("人名、机构、会议、荣誉……", "People, organizations, meetings, honors …")}</label>
        <jianbao-search id="first" data-log="log" placeholder="${say("如：郭春英、guojiguan、绵阳局 合作", "Such as: guojiguan, 郭春英, 绵阳局 合作")}"></jianbao-search>
        <output id="log" class="log" for="first">${say("选定的一项会显示在这里。", "What you choose is shown here.")}</output>
        <noscript><p>${say("检索框需要 JavaScript。", "The box needs JavaScript.")}</p></noscript>
        ${code("HTML", SNIPPETS.html)}
        ${code(say("得到所选的一项", "Use what was chosen"), SNIPPETS.select)}
      </section>
      <section aria-labelledby="origin">
        <h2 id="origin">${say("用在别的网站", "On another site")}</h2>
        <p>${say(
          "脚本哪个网站都能装载；能否查询，由本服务的 <code>CORS_ORIGINS</code> 决定：请管理员把您的网站（如 <code>https://your-site.example</code>，不带路径）加进去。没有加，框里会显示“连不上检索服务”。",
          "Any site can load the script. Whether it may ask is up to <code>CORS_ORIGINS</code> of this service: let its administrator add your site (such as <code>https://your-site.example</code>, without a path). Without it the box says that the service cannot be reached.",
        )}</p>
        ${code(say("本服务一方", "On this service"), SNIPPETS.cors)}
        <p>${say(
          "您的网页若有内容安全策略，需要下面两项；不需要 <code>'unsafe-inline'</code>，也不装载别的东西。不用 cookie，不存任何内容；除了所设的 API，不发任何请求。",
          "A content security policy of your page needs these two sources. It needs no <code>'unsafe-inline'</code>. Nothing else is loaded or stored, there are no cookies, and no request goes anywhere but to the API that you set.",
        )}</p>
        ${code(say("您的网页一方", "On your page"), SNIPPETS.policy)}
        <p>${say(
          "请直接放这个标签，不要用 iframe：本页不许放进框架。脚本地址固定，浏览器每次核对是否有新版。",
          "Use the tag itself rather than an iframe: this page refuses to be framed. The address of the script stays the same; browsers check it for a new version.",
        )}</p>
      </section>
      <section aria-labelledby="form">
        <h2 id="form">${say("放进表单", "In a form")}</h2>
        <form id="example">
          <fieldset>
            <legend>${say("登记", "Registration")}</legend>
            <label for="person">${say("人物（必选）", "Person (required)")}</label>
            <jianbao-search id="person" name="person" kinds="person" required></jianbao-search>
            <label for="event">${say("2021 年的事件（只列符合条件的）", "Event of 2021 (only what meets the condition)")}</label>
            <jianbao-search id="event" name="event" kinds="event" from="2021-01-01" to="2021-12-31"></jianbao-search>
          </fieldset>
          <p class="buttons"><button type="submit">${say("提交", "Submit")}</button> <button type="reset">${say("重置", "Reset")}</button>
          <label class="inline"><input type="checkbox" id="off"> ${say("停用整组", "Disable the fieldset")}</label></p>
        </form>
        <output id="sent" class="log" for="person event">${say("表单会送出的内容显示在这里。", "What the form sends is shown here.")}</output>
        <p>${say(
          '表单送出的是所选实体的 ID；只打字而没有选，值为空。想送出文字，写 <code>form-value="text"</code>：这时回车就是提交。',
          'A form sends the id of the chosen entity; text without a choice is no value. With <code>form-value="text"</code> it sends the text, and Enter submits.',
        )}</p>
        ${code("HTML", SNIPPETS.form)}
      </section>
      <section aria-labelledby="theme">
        <h2 id="theme">${say("换样式", "With your style")}</h2>
        <div class="themed">
          <label for="styled">${say("同一个框，另一副样子", "The same box, another look")}</label>
          <jianbao-search id="styled" lang="en" placeholder="Sichuan, guo, …"></jianbao-search>
        </div>
        ${code("CSS", SNIPPETS.theme)}
        ${code(say("深色", "Dark"), SNIPPETS.dark)}
      </section>
      <section aria-labelledby="frameworks">
        <h2 id="frameworks">React, Vue</h2>
        ${code("React (18, 19)", SNIPPETS.react)}
        ${code("Vue 3", SNIPPETS.vue)}
      </section>
      <section aria-labelledby="reference">
        <h2 id="reference">${say("全部属性与事件", "Reference")}</h2>
        ${table("attributes", say("属性", "Attributes"), say("属性", "Attribute"), ATTRIBUTES)}
        ${table("events", say("事件", "Events"), say("事件", "Event"), EVENTS)}
        ${table("properties", say("JavaScript 属性与方法", "Properties and methods"), say("名称", "Name"), PROPERTIES)}
        ${table("styles", say("CSS 自定义属性", "CSS custom properties"), say("名称", "Name"), STYLES)}
        ${table("parts", say("::part() 的名称", "Parts for ::part()"), "part", PARTS)}
        ${table("keys", say("按键", "Keys"), say("按键", "Key"), KEYS)}
      </section>
    </main>
  </body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
