import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { readConfig } from "../../src/config.js";
import { loadSeed } from "../../src/ingest/check.js";
import { createContext } from "../../src/resolvers/context.js";
import { resolvers, typeDefs } from "../../src/resolvers/schema.js";
import { createApp, type App } from "../../src/server/app.js";
import { createLogger } from "../../src/server/log.js";
import { inPackage } from "../../src/server/root.js";
import { workedQueries } from "../../src/server/tabs.js";
import { temporaryBackends } from "../backends.js";
import { service } from "../services/service.js";
import { launchChromium } from "./chromium.js";

const chromium = service("chromium");

describe.runIf(chromium)("the playground", () => {
  let app: App;
  let url: string;
  let browser: Browser;
  let page: Page;
  const requests: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    const backends = await temporaryBackends(await loadSeed(inPackage("seed")));
    const config = readConfig({ PORT: "0" });
    const logger = createLogger("silent");
    app = createApp({ ...backends, config, logger, typeDefs, resolvers, createContext });
    url = await app.listen();
    browser = await launchChromium(chromium ?? "");
    page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
    page.on("request", (request) => requests.push(request.url()));
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("response", (response) => {
      if (response.status() >= 400)
        complaints.push(`${String(response.status())} ${response.url()}`);
    });
    await page.goto(`${url}/graphql`);
    await page.waitForSelector(".graphiql-query-editor .CodeMirror");
  });
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  const queryText = (): Promise<string> =>
    page.evaluate(
      `document.querySelector(".graphiql-query-editor .CodeMirror").CodeMirror.getValue()`,
    );
  const setQuery = (text: string): Promise<void> =>
    page.evaluate(
      `document.querySelector(".graphiql-query-editor .CodeMirror").CodeMirror.setValue(${JSON.stringify(text)})`,
    );
  const run = async (): Promise<string> => {
    const answered = page.waitForResponse(
      (response) => response.request().method() === "POST" && response.url().endsWith("/graphql"),
    );
    await page.click(".graphiql-execute-button");
    return (await answered).text();
  };

  it("opens with the worked queries, one a tab", async () => {
    const tabs = page.locator(".graphiql-tab");
    const queries = await workedQueries();
    expect(await tabs.count()).toBe(queries.length);
    expect(await queryText()).toBe(queries[0]?.query);
  });

  it.each([0, 1, 2, 3, 4, 5, 6])(
    "answers tab %i with something and without an error",
    async (index) => {
      await page
        .locator(".graphiql-tab button")
        .nth(index * 2)
        .click();
      const answer = JSON.parse(await run()) as { data: unknown; errors?: unknown };
      expect(answer.errors).toBeUndefined();
      expect(JSON.stringify(answer.data)).toMatch(/\p{Script=Han}{4}/u);
      await page.waitForFunction(
        `document.querySelector(".result-window .CodeMirror").CodeMirror.getValue().length > 100`,
      );
    },
  );

  it("keeps comments when it prettifies", async () => {
    await setQuery("# 注释 keep me\n{statistics{evidenceCount # 这里也要\n}}");
    await page.click('button[aria-label^="Prettify"]');
    await page.waitForFunction(
      `document.querySelector(".graphiql-query-editor .CodeMirror").CodeMirror.getValue().includes("\\n  statistics {")`,
    );
    expect(await queryText()).toContain("# 注释 keep me\n");
    expect(await queryText()).toContain("# 这里也要\n");
  });

  it("marks a fault without breaking its policy", async () => {
    await setQuery("{ nope }");
    await page.waitForSelector(".CodeMirror-lint-mark-error");
  });

  it("shows the documentation", async () => {
    await page.click('button[aria-label="Show Documentation Explorer"]');
    await page.waitForSelector(".graphiql-doc-explorer-content");
    await page.click('button[aria-label="Hide Documentation Explorer"]');
  });

  it("remembers what was typed, under the hash of the worked queries", async () => {
    await setQuery("{ statistics { evidenceCount } }");
    const keys = (): Promise<string[]> => page.evaluate("Object.keys(localStorage)");
    await expect
      .poll(keys)
      .toEqual(
        expect.arrayContaining([expect.stringMatching(/^jianbao:[0-9a-f]{12}:graphiql:tabState$/)]),
      );
    expect((await keys()).every((key) => key.startsWith("jianbao:"))).toBe(true);
  });

  it("opens a link with the query in it, beside its answer, and leaves what was typed as it is", async () => {
    const query = "query Link($not: Boolean!) { __typename @skip(if: $not) }";
    const link = new URLSearchParams({ query, variables: '{"not":false}' }).toString();
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const linked = await context.newPage();
    await linked.goto(`${url}/graphql?${link}`);
    const answer = (): Promise<string> =>
      linked.evaluate(
        `document.querySelector(".result-window .CodeMirror")?.CodeMirror.getValue() ?? ""`,
      );
    await expect.poll(answer, { timeout: 15_000 }).toContain('"__typename": "Query"');
    expect(await linked.locator(".graphiql-tab").first().textContent()).toContain("Link");
    expect(await linked.evaluate("Object.keys(localStorage)")).toEqual([]);
    await context.close();
  });

  it("asked nobody else, and nothing complained", () => {
    expect(requests.length).toBeGreaterThan(10);
    expect(
      requests.filter((address) => !address.startsWith(url) && !address.startsWith("data:")),
    ).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it.runIf(process.env["SCREENSHOT"])("can be photographed for the README", async () => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 760 },
      locale: "zh-CN",
    });
    page = await context.newPage();
    await page.goto(`${url}/graphql`);
    await page.waitForSelector(".graphiql-query-editor .CodeMirror");
    await run();
    await page.waitForTimeout(500);
    await page.screenshot({ path: process.env["SCREENSHOT"] ?? "" });
  });
});
