// Runs in the browser without a build. The scripts before it define React, ReactDOM, GraphiQL and prettier.
"use strict";

const { React, ReactDOM, GraphiQL, prettier, prettierPlugins } = window;

// Chinese, unless the browser prefers English or the user chose a language.
const LANGUAGE_KEY = "jianbao-language";
const chosen = localStorage.getItem(LANGUAGE_KEY);
const wished = navigator.languages.find((tag) => /^(zh|en)\b/i.test(tag)) ?? "zh";
const language = chosen ?? wished.slice(0, 2).toLowerCase();
const say = (zh, en) => (language === "zh" ? zh : en);

let hasSentQuery = false;

void (async () => {
  const link = await prettified(linkedQuery());
  const read = async (name) => (await fetch(`/playground/${name}.json`)).json();
  const [{ hash, tabs }, predicates, translations] = await Promise.all([
    read("tabs"),
    read("predicates"),
    language === "zh" ? read("descriptions.zh") : {},
  ]);
  document.documentElement.lang = language;
  const element = React.createElement(
    GraphiQL,
    {
      fetcher: createFetcher(translations),
      defaultTabs: link ? [link, ...tabs] : tabs,
      // GraphiQL opens the first tab with its query, but without its variables.
      variables: link?.variables ?? undefined,
      // Stored tabs would hide the tab of the link.
      storage: link ? storageOf(new Map()) : storageFor(`jianbao:${hash}:`),
      plugins: [predicatesPlugin(predicates)],
      // The printer of GraphiQL drops comments, and the example queries have many.
      onPrettifyQuery: formatted,
    },
    React.createElement(GraphiQL.Logo, null, ...siteLinks(), languageButton()),
  );
  ReactDOM.createRoot(document.getElementById("playground")).render(element);
  if (link) runWhenReady();
})();

/** The query of a link such as `/graphql?query={…}&variables={…}`, as a tab; null if there is none. */
function linkedQuery() {
  const given = new window.URLSearchParams(location.search);
  const query = given.get("query");
  return query === null ? null : { query, variables: indented(given.get("variables")) };
}

function formatted(query) {
  return prettier.format(query, { parser: "graphql", plugins: prettierPlugins, printWidth: 100 });
}

/** A long query in one line, as the pages of the explorer link it, in lines that people can read. */
async function prettified(link) {
  if (link === null || link.query.length <= 100 || link.query.trim().includes("\n")) return link;
  try {
    return { ...link, query: await formatted(link.query) };
  } catch {
    // Unchanged: GraphiQL shows where it is wrong.
    return link;
  }
}

function siteLinks() {
  const link = (href, text) => React.createElement("a", { key: href, className: "jianbao-link", href }, text);
  return [link("/", "简报 Jianbao"), link("/docs", say("文档", "Docs"))];
}

function indented(json) {
  try {
    return json && JSON.stringify(JSON.parse(json), null, 2);
  } catch {
    // Unchanged: GraphiQL reports the error.
    return json;
  }
}

/**
 * Runs the query of the open tab as soon as its editor exists. GraphiQL ignores a click until it has noticed all of its
 * editors, so this clicks until a query is sent, for five seconds. If it has several operations, the button has a menu.
 */
function runWhenReady(clicks = 0) {
  const editor = document.querySelector(".graphiql-query-editor .CodeMirror");
  if (hasSentQuery || clicks === 50) return;
  if (editor) document.querySelector(".graphiql-execute-button").click();
  window.setTimeout(runWhenReady, 100, editor ? clicks + 1 : 0);
}

function languageButton() {
  const onClick = () => {
    localStorage.setItem(LANGUAGE_KEY, language === "zh" ? "en" : "zh");
    location.reload();
  };
  const title = say("Documentation in English", "中文文档");
  const props = { type: "button", className: "jianbao-language", title, onClick };
  return React.createElement("button", props, say("EN", "中文"));
}

/** A panel with all predicates in words: the values of every argument called `predicates`. */
function predicatesPlugin(predicates) {
  const element = React.createElement;
  const icon = () =>
    element(
      "svg",
      { viewBox: "0 0 16 16", fill: "none", stroke: "currentColor", strokeWidth: 1.2 },
      element("circle", { cx: 3, cy: 8, r: 2 }),
      element("circle", { cx: 13, cy: 8, r: 2 }),
      element("path", { d: "M5 8h5M8.5 6 10.5 8 8.5 10" }),
    );
  const content = () => {
    const [wanted, setWanted] = React.useState("");
    const [copied, setCopied] = React.useState("");
    const found = predicates.filter((one) =>
      JSON.stringify(one).toLowerCase().includes(wanted.toLowerCase()),
    );
    const copy = ({ name }) => {
      void navigator.clipboard?.writeText(`"${name}"`).catch(() => undefined);
      insert(`"${name}"`);
      setCopied(name);
    };
    return element(
      "section",
      { className: "jianbao-predicates" },
      element("div", { className: "graphiql-doc-explorer-title" }, say("谓词", "Predicates")),
      element(
        "p",
        null,
        say(
          "凡参数名为 predicates 处，可写下列名称；点击即插入查询。",
          "The values of every argument called predicates. Click one to insert it into the query.",
        ),
      ),
      element("input", {
        type: "search",
        value: wanted,
        placeholder: say("查找，如：任职", "Find, such as: holds"),
        "aria-label": say("查找谓词", "Find a predicate"),
        onChange: (event) => setWanted(event.target.value),
      }),
      element(
        "ul",
        null,
        found.map((one) =>
          element(
            "li",
            { key: one.name },
            element("button", { type: "button", onClick: () => copy(one) }, one.name),
            copied === one.name ? " ✓" : "",
            element("div", null, `${say(one.zh, one.en)} · ${say(one.en, one.zh)}`),
            element("small", null, `${one.from.join(" | ")} → ${one.to.join(" | ")}`),
          ),
        ),
      ),
    );
  };
  return { title: say("谓词表", "Predicates"), icon, content };
}

/** Inserts a text at the cursor of the query editor. */
function insert(text) {
  const editor = document.querySelector(".graphiql-query-editor .CodeMirror")?.CodeMirror;
  editor?.replaceSelection(text);
  editor?.focus();
}

/**
 * After a tab is opened, GraphiQL still sends the operation name of the previous tab for a moment. So a name that is not in
 * the text is left out.
 */
function createFetcher(translations) {
  const send = GraphiQL.createFetcher({ url: "/graphql" });
  return async ({ operationName, ...rest }, options) => {
    if (operationName === "IntrospectionQuery")
      return translated(await send({ operationName, ...rest }, options), translations);
    hasSentQuery = true;
    const known = new RegExp(`\\b(query|mutation|subscription)\\s+${operationName}\\b`).test(rest.query);
    return send(known ? { operationName, ...rest } : rest, options);
  };
}

/**
 * Adds the Chinese translation before each description of an introspection result. A translation is stored for one
 * coordinate of the schema, and used wherever the English text is the same.
 */
function translated(result, translations) {
  const schema = result?.data?.__schema;
  if (!schema) return result;
  const parts = schema.types.flatMap((type) => [
    [type.name, type],
    ...[type.fields, type.inputFields, type.enumValues].flatMap((list) =>
      (list ?? []).flatMap((part) => [
        [`${type.name}.${part.name}`, part],
        ...(part.args ?? []).map((argument) => [`${type.name}.${part.name}.${argument.name}`, argument]),
      ]),
    ),
  ]);
  const byText = new Map();
  for (const [coordinate, { description }] of parts)
    if (translations[coordinate] && description) byText.set(description, translations[coordinate]);
  for (const [, part] of parts) {
    const chinese = byText.get(part.description);
    if (chinese) part.description = `${chinese}\n\n${part.description}`;
  }
  return result;
}

/**
 * Storage for the text of the user, under a prefix that changes with the example queries: stored tabs would hide new
 * ones. Text under older prefixes is removed.
 */
function storageFor(prefix) {
  const keys = () => Object.keys(localStorage).filter((key) => key.startsWith("jianbao:"));
  for (const key of keys()) if (!key.startsWith(prefix)) localStorage.removeItem(key);
  return {
    getItem: (key) => localStorage.getItem(prefix + key),
    setItem: (key, value) => localStorage.setItem(prefix + key, value),
    removeItem: (key) => localStorage.removeItem(prefix + key),
    clear: () => keys().forEach((key) => localStorage.removeItem(key)),
    get length() {
      return keys().length;
    },
  };
}

/** Storage in memory, for a page opened by a link: the link itself is in the address. */
function storageOf(map) {
  return {
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => void map.set(key, value),
    removeItem: (key) => void map.delete(key),
    clear: () => map.clear(),
    get length() {
      return map.size;
    },
  };
}
