import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

import type { Browser, BrowserContextOptions, Page } from "playwright-core";

import { readConfig } from "../../src/config.js";
import type { Dataset } from "../../src/domain/dataset.js";
import { createContext } from "../../src/resolvers/context.js";
import { resolvers, typeDefs } from "../../src/resolvers/schema.js";
import { createApp } from "../../src/server/app.js";
import { createLogger } from "../../src/server/observe/log.js";
import { temporaryBackends } from "../support/backends.js";
import { launchChromium } from "./chromium.js";

/** The service and a browser that looks at it. */
export interface Explorer extends AsyncDisposable {
  readonly url: string;
  readonly browser: Browser;
  /** A page of its own context, at a path. Everything it asks for and complains of is noted. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** Requests to other hosts than the service; there must be none. */
  readonly foreign: readonly string[];
  /** Errors and warnings of the consoles, failed scripts, violations of the security policy. */
  readonly complaints: readonly string[];
  /** GraphQL requests of a page since it was opened. */
  graphqlRequests(page: Page): number;
}

export async function startExplorer(
  chromium: string,
  dataset: Dataset,
  environment: Readonly<Record<string, string>> = {},
): Promise<Explorer> {
  const backends = await temporaryBackends(dataset);
  const config = readConfig({ PORT: "0", ...environment });
  const logger = createLogger("silent");
  const app = createApp({ ...backends, config, logger, typeDefs, resolvers, createContext });
  const url = await app.listen();
  const browser = await launchChromium(chromium);
  const foreign: string[] = [];
  const complaints: string[] = [];
  const counts = new WeakMap<Page, number>();
  const watch = (page: Page): void => {
    page.on("request", (request) => {
      const { origin, pathname } = new URL(request.url());
      if (!["data:", "blob:"].includes(new URL(request.url()).protocol) && origin !== url)
        foreign.push(request.url());
      if (pathname === "/graphql") counts.set(page, (counts.get(page) ?? 0) + 1);
    });
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
  };
  return {
    url,
    browser,
    foreign,
    complaints,
    open: async (path, options = {}) => {
      const context = await browser.newContext({
        locale: "zh-CN",
        viewport: { width: 1280, height: 900 },
        ...options,
      });
      const page = await context.newPage();
      watch(page);
      await page.goto(url + path);
      return page;
    },
    graphqlRequests: (page) => counts.get(page) ?? 0,
    [Symbol.asyncDispose]: async () => {
      await browser.close();
      await app.close();
    },
  };
}

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
  }[];
}

let axeSource: Promise<string> | undefined;

/** What axe-core finds on a page by WCAG 2.2 A and AA: one line a node. */
export async function axeViolations(page: Page): Promise<string[]> {
  axeSource ??= readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  // Evaluated, because a script element is against the security policy of the pages.
  await page.evaluate(await axeSource);
  const { violations } = await page.evaluate<AxeResult>(`axe.run({ resultTypes: ["violations"] })`);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary.slice(0, 200)}`),
  );
}

/** True if the page is wider than the window, so that a reader on a phone has to scroll sideways. */
export function overflows(page: Page): Promise<boolean> {
  return page.evaluate<boolean>("document.documentElement.scrollWidth > window.innerWidth + 1");
}
