import type { ComponentType, VNode } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import { Route, Switch } from "wouter-preact";

import { createClient } from "../../client/index.js";
import { ErrorBoundary } from "./parts/error-boundary.js";
import { Layout } from "./parts/layout.js";
import { LazyPage } from "./parts/lazy-page.js";
import { ComparePage } from "./pages/compare/compare-page.js";
import { DataPage } from "./pages/data/data-page.js";
import { NodePage } from "./pages/node-page.js";
import { NotFound } from "./pages/not-found.js";
import { PathsPage } from "./pages/paths/paths-page.js";
import { SearchPage } from "./pages/search/search-page.js";
import { TogetherPage } from "./pages/together/together-page.js";
import { SurroundingsContext, type Language } from "./state/context.js";
import { storedLanguage, storeLanguage } from "./state/language.js";

const networkPage = async (): Promise<ComponentType> =>
  (await import("./pages/network/network-page.js")).NetworkPage;

/** The explorer: everything it shows comes from the public GraphQL API, and its whole state is in the address. */
export function App(): VNode {
  const [language, setLanguage] = useState<Language>(storedLanguage);
  const surroundings = useMemo(
    () => ({
      language,
      setLanguage: (chosen: Language) => {
        storeLanguage(chosen);
        setLanguage(chosen);
      },
      client: createClient({ endpoint: "/graphql", language }),
    }),
    [language],
  );
  useEffect(() => {
    document.documentElement.lang = language === "zh" ? "zh-Hans" : "en";
  }, [language]);
  return (
    <SurroundingsContext.Provider value={surroundings}>
      <Layout>
        <ErrorBoundary>
          <Switch>
            <Route path="/">
              <SearchPage />
            </Route>
            <Route path="/id/*">{(parts) => <NodePage id={parts["*"]} />}</Route>
            <Route path="/paths">
              <PathsPage />
            </Route>
            <Route path="/together">
              <TogetherPage />
            </Route>
            <Route path="/network">
              <LazyPage load={networkPage} />
            </Route>
            <Route path="/compare">
              <ComparePage />
            </Route>
            <Route path="/data">
              <DataPage />
            </Route>
            <Route>
              <NotFound />
            </Route>
          </Switch>
        </ErrorBoundary>
      </Layout>
    </SurroundingsContext.Provider>
  );
}
