// Runs in the browser as it stands. React, ReactDOM, GraphiQL and prettier come from the scripts before it.
"use strict";

const { React, ReactDOM, GraphiQL, prettier, prettierPlugins } = window;

void (async () => {
  const { hash, tabs } = await (await fetch("/playground/tabs.json")).json();
  const element = React.createElement(
    GraphiQL,
    {
      fetcher: GraphiQL.createFetcher({ url: "/graphql" }),
      defaultTabs: tabs,
      storage: storageFor(`jianbao:${hash}:`),
      // GraphiQL's own printer drops comments, and the worked queries consist of them to a good part.
      onPrettifyQuery: (query) =>
        prettier.format(query, { parser: "graphql", plugins: prettierPlugins, printWidth: 100 }),
    },
    React.createElement(GraphiQL.Logo, null, "简报 Jianbao"),
  );
  ReactDOM.createRoot(document.getElementById("playground")).render(element);
})();

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
