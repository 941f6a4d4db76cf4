// Runs in the browser as it stands. React, ReactDOM, GraphiQL and prettier come from the scripts before it.
"use strict";

const { React, ReactDOM, GraphiQL, prettier, prettierPlugins } = window;

void (async () => {
  const link = linkedQuery();
  const { hash, tabs } = await (await fetch("/playground/tabs.json")).json();
  const element = React.createElement(
    GraphiQL,
    {
      fetcher: createFetcher(),
      defaultTabs: link ? [link, ...tabs] : tabs,
      // GraphiQL opens the first tab with the query of that tab, but not with its variables.
      variables: link?.variables ?? undefined,
      // Kept tabs would hide the link's.
      storage: link ? storageOf(new Map()) : storageFor(`jianbao:${hash}:`),
      // GraphiQL's own printer drops comments, and the worked queries consist of them to a good part.
      onPrettifyQuery: (query) =>
        prettier.format(query, { parser: "graphql", plugins: prettierPlugins, printWidth: 100 }),
    },
    React.createElement(GraphiQL.Logo, null, "简报 Jianbao"),
  );
  ReactDOM.createRoot(document.getElementById("playground")).render(element);
  if (link) runWhenReady();
})();

/** The query of a link like `/graphql?query={…}&variables={…}`, as a tab; null where the address has none. */
function linkedQuery() {
  const given = new window.URLSearchParams(location.search);
  const query = given.get("query");
  return query === null ? null : { query, variables: indented(given.get("variables")) };
}

function indented(json) {
  try {
    return json && JSON.stringify(JSON.parse(json), null, 2);
  } catch {
    // As it is: GraphiQL says what is wrong with it.
    return json;
  }
}

/** Runs the query of the open tab as soon as the editor is there. With several operations the button asks which. */
function runWhenReady() {
  const editor = document.querySelector(".graphiql-query-editor .CodeMirror");
  if (editor) document.querySelector(".graphiql-execute-button").click();
  else window.setTimeout(runWhenReady, 50);
}

/**
 * GraphiQL goes on sending the previous tab's operation name for a moment after a tab is opened: a name that the text
 * does not have is left out.
 */
function createFetcher() {
  const send = GraphiQL.createFetcher({ url: "/graphql" });
  return ({ operationName, ...rest }, options) => {
    const known = new RegExp(`\\b(query|mutation|subscription)\\s+${operationName}\\b`).test(
      rest.query,
    );
    return send(known ? { operationName, ...rest } : rest, options);
  };
}

/**
 * What was typed is kept under a prefix that changes with the worked queries: kept tabs hide new ones. What was kept
 * under an older prefix goes.
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

/** What is typed after a link was opened is not kept: the link stands in the address. */
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
