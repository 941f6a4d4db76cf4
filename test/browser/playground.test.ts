import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { readConfig } from "../../src/config.js";
import { vocabulary } from "../../src/domain/vocabulary.js";
import { createContext } from "../../src/resolvers/context.js";
import { resolvers, typeDefs } from "../../src/resolvers/schema.js";
import { createApp, type App } from "../../src/server/app.js";
import { createLogger } from "../../src/server/observe/log.js";
import { workedQueries } from "../../src/server/playground/tabs.js";
import { temporaryBackends } from "../support/backends.js";
import { service } from "../support/services/service.js";
import { launchChromium } from "./chromium.js";
import { shippedData } from "../support/seed-data.js";

const chromium = service("chromium");

describe.runIf(chromium)("the playground", () => {
  let app: App;
  let url: string;
  let browser: Browser;
  let page: Page;
  const requests: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    const backends = await temporaryBackends(await shippedData());
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
      if (response.status() >= 400) complaints.push(`${String(response.status())} ${response.url()}`);
    });
    await page.goto(`${url}/graphql`);
    await page.waitForSelector(".graphiql-query-editor .CodeMirror");
  });
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  const queryText = (): Promise<string> =>
    page.evaluate(`document.querySelector(".graphiql-query-editor .CodeMirror").CodeMirror.getValue()`);
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

  it("opens with the worked queries, one per tab", async () => {
    const tabs = page.locator(".graphiql-tab");
    const queries = await workedQueries();
    expect(await tabs.count()).toBe(queries.length);
    expect(await queryText()).toBe(queries[0]?.query);
  });

  it.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13])(
    "answers tab %i with data and without an error",
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

  it("marks an error without breaking its own content security policy", async () => {
    await setQuery("{ nope }");
    await page.waitForSelector(".CodeMirror-lint-mark-error");
  });

  const documentation = async (of: Page): Promise<string> => {
    await of.click('button[aria-label="Show Documentation Explorer"]');
    await of.waitForSelector(".graphiql-doc-explorer-content a");
    await of.click('.graphiql-doc-explorer-content a:text-is("Query")');
    await of.waitForSelector(".graphiql-doc-explorer-content :text-is('agreements')");
    const text = await of.locator(".graphiql-doc-explorer-content").innerText();
    await of.click('button[aria-label="Hide Documentation Explorer"]');
    return text;
  };

  it("shows the documentation in Chinese, with the English below", async () => {
    const text = await documentation(page);
    expect(text).toMatch(/可以查询的内容/);
    expect(text).toMatch(/The entry points/);
    expect(text.indexOf("可以查询的内容")).toBeLessThan(text.indexOf("The entry points"));
  });

  it("shows it only in English to a browser that prefers English, until the button is pressed", async () => {
    const context = await browser.newContext({ locale: "en-US" });
    const english = await context.newPage();
    await english.goto(`${url}/graphql`);
    expect(await documentation(english)).not.toMatch(/可以查询/);
    await english.click(".jianbao-language");
    await english.waitForSelector('html[lang="zh"] .graphiql-query-editor .CodeMirror');
    expect(await documentation(english)).toMatch(/可以查询/);
    await context.close();
  });

  it("lists the predicates in both languages, and inserts the one that is clicked", async () => {
    await page.click('button[aria-label="Show 谓词表"]');
    const names = page.locator(".jianbao-predicates li button");
    const { predicates } = vocabulary;
    expect(await names.allInnerTexts()).toEqual(predicates.map(({ name }) => name));
    const panel = await page.locator(".jianbao-predicates").innerText();
    for (const { labels } of predicates)
      for (const label of Object.values(labels)) expect(panel).toContain(label);
    await page.fill(".jianbao-predicates input", "任职");
    expect(await names.allInnerTexts()).toContain("HOLDS_POSITION");
    expect(await names.count()).toBeLessThan(predicates.length / 2);
    await setQuery("");
    await page.click(".jianbao-predicates button:text-is('HOLDS_POSITION')");
    expect(await queryText()).toBe('"HOLDS_POSITION"');
    await page.click('button[aria-label="Hide 谓词表"]');
  });

  it.each([1440, 1024])("shows every tab at %i px", async (width) => {
    const context = await browser.newContext({ viewport: { width, height: 800 } });
    const other = await context.newPage();
    await other.goto(`${url}/graphql`);
    await other.waitForSelector(".graphiql-query-editor .CodeMirror");
    const editor = (await other.locator(".graphiql-query-editor").boundingBox())?.y ?? 0;
    const boxes = await Promise.all(
      (await other.locator(".graphiql-tab").all()).map((tab) => tab.boundingBox()),
    );
    expect(boxes).toHaveLength((await workedQueries()).length);
    for (const box of boxes) {
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(editor + 1);
    }
    // Everything on the page can be clicked.
    await other.locator(".graphiql-tab-button").last().click({ timeout: 5_000 });
    await context.close();
  });

  it("lets tabs be scrolled to on a narrow screen, with a bar that says so", async () => {
    const context = await browser.newContext({ viewport: { width: 390, height: 800 } });
    const narrow = await context.newPage();
    await narrow.goto(`${url}/graphql`);
    await narrow.waitForSelector(".graphiql-query-editor .CodeMirror");
    const style = await narrow.evaluate<{ overflow: string; more: boolean; page: number }>(
      `(() => { const tabs = document.querySelector(".graphiql-tabs");
        return { overflow: getComputedStyle(tabs).overflowX, more: tabs.scrollWidth > tabs.clientWidth,
          page: document.documentElement.scrollWidth }; })()`,
    );
    expect(style).toEqual({ overflow: "scroll", more: true, page: 390 });
    await narrow.locator(".graphiql-tab-button").last().click({ timeout: 5_000 });
    await context.close();
  });

  it("remembers what was typed, under the hash of the worked queries", async () => {
    await setQuery("{ statistics { evidenceCount } }");
    const keys = (): Promise<string[]> => page.evaluate("Object.keys(localStorage)");
    await expect
      .poll(keys)
      .toEqual(expect.arrayContaining([expect.stringMatching(/^jianbao:[0-9a-f]{12}:graphiql:tabState$/)]));
    expect((await keys()).every((key) => key.startsWith("jianbao:"))).toBe(true);
  });

  it("opens a link with the query in it, beside its answer, and leaves what was typed as it is", async () => {
    const query = "query Link($not: Boolean!) { __typename @skip(if: $not) }";
    const link = new URLSearchParams({ query, variables: '{"not":false}' }).toString();
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const linked = await context.newPage();
    await linked.goto(`${url}/graphql?${link}`);
    const answer = (): Promise<string> =>
      linked.evaluate(`document.querySelector(".result-window .CodeMirror")?.CodeMirror.getValue() ?? ""`);
    await expect.poll(answer, { timeout: 15_000 }).toContain('"__typename": "Query"');
    expect(await linked.locator(".graphiql-tab").first().textContent()).toContain("Link");
    expect(await linked.evaluate("Object.keys(localStorage)")).toEqual([]);
    await context.close();
  });

  it("sent no request to another host, and logged no error", () => {
    expect(requests.length).toBeGreaterThan(10);
    expect(requests.filter((address) => !address.startsWith(url) && !address.startsWith("data:"))).toEqual(
      [],
    );
    expect(complaints).toEqual([]);
  });

  it.runIf(process.env["SCREENSHOT"])("takes screenshots for the README", async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 760 }, locale: "zh-CN" });
    page = await context.newPage();
    await page.goto(`${url}/graphql`);
    await page.waitForSelector(".graphiql-query-editor .CodeMirror");
    await run();
    await page.waitForTimeout(500);
    await page.screenshot({ path: process.env["SCREENSHOT"] ?? "" });
  });
});
