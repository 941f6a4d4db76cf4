import type { Language } from "../../domain/vocabulary.js";

/** A text in both languages. */
export type Text = Readonly<Record<Language, string>>;

const text = (zh: string, en: string): Text => ({ zh, en });

/** A row of a table: the name in code, and what it is. */
export interface Row {
  readonly name: string;
  readonly meaning: Text;
}

const row = (name: string, zh: string, en: string): Row => ({ name, meaning: text(zh, en) });

/** Stands for the address of this site in snippets; the page puts its own there. */
export const SITE = "https://jianbao.example";

/** Every attribute of the element. A test compares them with the element and with the guide. */
export const ATTRIBUTES: readonly Row[] = [
  row(
    "endpoint",
    "API 的地址；默认是脚本所在网站的 /graphql",
    "Address of the API; default: /graphql of the site that serves the script",
  ),
  row("lang", "zh 或 en；默认取外层最近的 lang", "zh or en; default: the nearest lang around it"),
  row(
    "kinds",
    "只找这些类：person organization event honor agreement work place",
    "Only these kinds: person organization event honor agreement work place",
  ),
  row("from", "条件：这一天及以后", "Condition: on or after this day"),
  row("to", "条件：这一天及以前", "Condition: on or before this day"),
  row(
    "certainty",
    "条件：certain（日期确定）或 possible（可能）",
    "Condition: certain or possible for these days",
  ),
  row("place", "条件：在这些地点（ID）或其中", "Condition: in one of these places (ids)"),
  row(
    "organization",
    "条件：是这些机构（ID），或与之有关",
    "Condition: one of these organizations (ids), or with a fact about one",
  ),
  row("documents", "条件：见于这些文献（ID）", "Condition: mentioned in one of these documents (ids)"),
  row("honor-level", "条件：荣誉级别，如 national", "Condition: level of an honor, such as national"),
  row("event-kind", "条件：事件类型，如 meeting", "Condition: kind of event, such as meeting"),
  row("page-size", "一次列出几条，1 至 50；默认 8", "How many items at a time, 1 to 50; default 8"),
  row("min-length", "几个字起查；默认 1", "Fewest characters that are asked for; default 1"),
  row("placeholder", "框里的提示", "Hint in the empty box"),
  row("name", "表单字段名", "Name of the form field"),
  row("value", "初值：实体的 ID（名称由 API 给出）", "First value: id of an entity (the API gives its name)"),
  row(
    "text",
    "初始文字；与 value 同用时不再询问名称",
    "First text; together with value, the name is not asked for",
  ),
  row(
    "form-value",
    "id（默认）：表单送出所选的 ID；text：送出文字",
    "id (default): a form sends the id of what was chosen; text: the text",
  ),
  row(
    "required",
    "必填：form-value=id 时必须选一项",
    "Must be filled; with form-value=id something must be chosen",
  ),
  row("disabled", "停用；fieldset 停用时也停用", "Switched off; a disabled fieldset does so, too"),
  row(
    "target",
    "选定后打开其页面：_self、_blank 或窗口名；不写则不打开",
    "Opens the page of what was chosen: _self, _blank or a window; without it nothing opens",
  ),
  row(
    "link-base",
    "页面地址中 ID 之前的部分；默认是 API 网站的 /id/",
    "What stands before the id in the address of a page; default: /id/ of the site of the API",
  ),
  row("aria-label", "没有 label 时的名称", "Name for screen readers, if there is no label"),
  row("aria-labelledby", "作为名称的元素的 id", "Ids of the elements that name it"),
];

export const PROPERTIES: readonly Row[] = [
  row(
    "value",
    "所选实体的 ID，没有则为空串；可写",
    "Id of the chosen entity, else an empty string; can be set",
  ),
  row("text", "框里的文字；可写", "Text in the box; can be set"),
  row(
    "entity",
    "所选实体（同 select 的 detail），没有则为 null",
    "The chosen entity (the detail of select), or null",
  ),
  row(
    "filter",
    "条件对象，同 API 的 SearchFilter；优先于属性",
    "Conditions as an object (SearchFilter of the API), in place of the attributes",
  ),
  row("name, required, disabled, placeholder", "同名属性", "As the attributes"),
  row(
    "form, labels, validity, validationMessage, willValidate",
    "同一般表单元素",
    "As of other form elements",
  ),
  row("checkValidity(), reportValidity(), focus()", "同一般表单元素", "As of other form elements"),
];

export const EVENTS: readonly Row[] = [
  row(
    "select",
    "选定一项。detail：{ id, kind, kindLabel, label, text, url }。preventDefault() 则不填入、不打开",
    "An item was chosen. detail: { id, kind, kindLabel, label, text, url }. preventDefault() keeps the box as it is and opens nothing",
  ),
  row("change", "值变了，也包括被清除", "The value is another one, or gone"),
  row("input", "每输入一次", "Each change of the text"),
  row(
    "jianbao-search",
    "全文检索有了结果。detail：{ query, totalCount }",
    "A search of everything was answered. detail: { query, totalCount }",
  ),
  row(
    "jianbao-error",
    "没有得到回答。detail：{ code, message }",
    "There is no answer. detail: { code, message }",
  ),
];

export const STYLES: readonly Row[] = [
  row("--jianbao-font", "字体，同 font；默认继承", "As font; inherited by default"),
  row("--jianbao-color", "文字", "Text"),
  row("--jianbao-muted-color", "次要文字与提示", "Second lines and the hint"),
  row("--jianbao-background", "底色", "Background"),
  row("--jianbao-border-color", "边框", "Border"),
  row("--jianbao-active-background", "当前项的底色", "Background of the active item"),
  row("--jianbao-accent-color", "当前项的标记与操作", "Mark of the active item, and actions"),
  row("--jianbao-mark-background", "相符文字的底色", "Background of the text that matches"),
  row("--jianbao-error-color", "差错", "Errors"),
  row("--jianbao-focus-color", "焦点框", "Frame of the focus"),
  row("--jianbao-radius", "圆角", "Radius of corners"),
  row("--jianbao-shadow", "列表的阴影", "Shadow of the list"),
  row("--jianbao-list-max-height", "列表的最大高度", "Greatest height of the list"),
];

export const PARTS: readonly Row[] = [
  row("box", "框", "The box"),
  row("input", "输入处", "The input in it"),
  row("clear", "清除按钮", "The button that clears"),
  row("popup", "弹出部分", "What opens"),
  row("status", "列表上方一行；出错时另有 error", "The line above the list; with error, if it is one"),
  row("list", "列表", "The list"),
  row(
    "option",
    "一项；当前项另有 option-active，操作另有 action",
    "An item; option-active if it is the active one, action if it does something",
  ),
  row("name", "项中的名称", "The name in an item"),
  row("detail", "名称下的小字", "The lines below the name"),
  row("mark", "相符的文字", "Text that matches"),
];

export const KEYS: readonly Row[] = [
  row("↓ ↑", "在列表中移动；列表关着则打开", "Move in the list; open it if it is closed"),
  row("Enter", "选定当前项；没有当前项则检索全文", "Choose the active item; without one, search everything"),
  row("Esc", "关列表；列表关着则清空", "Close the list; if it is closed, clear the box"),
  row("Home End ← →", "回到文字中移动", "Move in the text"),
  row("Alt ↓ / Alt ↑", "打开 / 关上列表", "Open / close the list"),
  row("Tab", "离开，不选", "Leave, without a choice"),
];

export const SNIPPETS = {
  html: `<script src="${SITE}/embed.js" defer></script>

<jianbao-search endpoint="${SITE}/graphql" target="_blank"
  placeholder="人名、机构、会议……"></jianbao-search>`,
  select: `document.querySelector("jianbao-search").addEventListener("select", (event) => {
  const { id, kind, label, url } = event.detail;
  console.log(kind, label, url, id);
});`,
  form: `<form action="/people" method="get">
  <label for="person">姓名</label>
  <jianbao-search id="person" name="person" kinds="person" required></jianbao-search>
  <button>OK</button>
</form>`,
  react: `// index.html: <script src="${SITE}/embed.js" defer></script>
import { useEffect, useRef } from "react";

export function JianbaoSearch({ onSelect, ...attributes }) {
  const box = useRef(null);
  useEffect(() => {
    const element = box.current;
    const chosen = (event) => onSelect?.(event.detail);
    element.addEventListener("select", chosen);
    return () => element.removeEventListener("select", chosen);
  }, [onSelect]);
  return <jianbao-search ref={box} {...attributes} />;
}

// <JianbaoSearch kinds="person event" lang="en" onSelect={(entity) => open(entity.url)} />`,
  vue: `<!-- index.html: <script src="${SITE}/embed.js" defer></script> -->
<script setup>
const chosen = ({ detail }) => open(detail.url);
</script>

<template>
  <jianbao-search kinds="person event" lang="en" @select="chosen" />
</template>

<!-- vite.config.js:
vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === "jianbao-search" } } }) -->`,
  theme: `.themed jianbao-search {
  color-scheme: light;
  --jianbao-font: 1.1rem/1.5 Georgia, "Songti SC", "Noto Serif CJK SC", serif;
  --jianbao-color: #16324f;
  --jianbao-muted-color: #3f5f7d;
  --jianbao-background: #f2f7fb;
  --jianbao-border-color: #4d7599;
  --jianbao-active-background: #d9e8f5;
  --jianbao-accent-color: #0b5394;
  --jianbao-mark-background: #cfe8c9;
  --jianbao-radius: 1.3rem;
}
.themed jianbao-search::part(mark) {
  font-weight: 700;
}`,
  dark: `/* 页面写明随系统，检索框便跟着明暗；整页深色则写 dark */
/* If the page follows the system, so does the box; write dark for a dark page */
:root { color-scheme: light dark; }`,
  policy: `Content-Security-Policy: script-src ${SITE}; connect-src ${SITE}`,
  cors: "CORS_ORIGINS=https://your-site.example npm start",
} as const;
