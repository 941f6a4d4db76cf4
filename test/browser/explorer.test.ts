import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { shippedData } from "../support/seed-data.js";
import { service } from "../support/services/service.js";
import { axeViolations, overflows, startExplorer, type Explorer } from "./explorer.js";

const chromium = service("chromium");
const BOX = "main input[role=combobox]";

describe.runIf(chromium)("the explorer", () => {
  let explorer: Explorer;
  /** One entity of each kind, in the order of the data. */
  const ids = new Map<string, string>();

  beforeAll(async () => {
    const dataset = await shippedData();
    for (const { id, kind } of dataset.entities) if (!ids.has(kind)) ids.set(kind, id);
    explorer = await startExplorer(chromium ?? "", dataset);
  });
  afterAll(async () => {
    const { foreign, complaints } = explorer;
    await explorer[Symbol.asyncDispose]();
    expect(foreign).toEqual([]);
    expect(complaints).toEqual([]);
  });

  const search = async (page: Page, text: string): Promise<string> => {
    await page.fill(BOX, text);
    await page.press(BOX, "Enter");
    await page.waitForSelector(".hit");
    return page.locator(".hit").first().innerText();
  };

  it.each(["郭春英", "guo chunying", "gcy"])("finds a person by %s", async (text) => {
    const page = await explorer.open("/");
    expect(await search(page, text)).toContain("郭春英");
    expect(new URL(page.url()).searchParams.get("q")).toBe(text);
    await page.context().close();
  });

  it("asks nothing in the middle of a composition", async () => {
    const page = await explorer.open("/");
    await page.waitForSelector(BOX);
    await page.focus(BOX);
    const before = explorer.graphqlRequests(page);
    const session = await page.context().newCDPSession(page);
    for (const text of ["m", "mi", "mian", "mian yang"]) {
      await session.send("Input.imeSetComposition", {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
      await page.waitForTimeout(250);
    }
    expect(explorer.graphqlRequests(page)).toBe(before);
    await session.send("Input.insertText", { text: "绵阳" });
    await page.waitForSelector("[role=option]");
    expect(explorer.graphqlRequests(page)).toBeGreaterThan(before);
    expect(await page.locator("[role=option]").first().innerText()).toContain("绵阳");
    await page.context().close();
  });

  it.each(["ORGANIZATION", "PERSON", "EVENT", "HONOR", "AGREEMENT", "WORK", "PLACE"])(
    "opens an entity of kind %s, and every line leads to its evidence",
    async (kind) => {
      const page = await explorer.open(`/id/${ids.get(kind) ?? ""}`);
      await page.waitForSelector("main h1");
      await page.waitForSelector(".fact .evidence-button");
      // Lines of the coverage say what was read; they state no fact. A name of no text names its publication in words.
      const without = page.locator("main .fact:not(.coverage):not(:has(.evidence-button))");
      for (const text of await without.allInnerTexts()) expect(text).toContain("出处：");
      const button = page.locator(".fact .evidence-button").first();
      await button.click();
      await page.waitForSelector(".citation");
      expect((await page.locator(".citation").first().innerText()).length).toBeGreaterThan(10);
      expect(await axeViolations(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 700 });
      expect(await overflows(page)).toBe(false);
      await page.context().close();
    },
  );

  it("copies a citation that can be pasted", async () => {
    const page = await explorer.open(`/id/${ids.get("PERSON") ?? ""}`, {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await page.locator(".fact .evidence-button").first().click();
    await page.locator(".citation .copy-button").first().click();
    const copied = await page.evaluate<string>("navigator.clipboard.readText()");
    expect(copied.length).toBeGreaterThan(10);
    expect(await page.locator(".citation").first().innerText()).toContain(copied);
    await page.context().close();
  });

  it("shows the same view under a shared address, and goes back", async () => {
    const page = await explorer.open("/");
    await search(page, "绵阳 2020");
    await page.locator(".tabs button").nth(1).click();
    await page.waitForFunction(`new URLSearchParams(location.search).size > 1`);
    await page.waitForSelector(".hit");
    await page.waitForLoadState("networkidle");
    const shown = await page.locator(".hit").allInnerTexts();
    const other = await explorer.open(new URL(page.url()).pathname + new URL(page.url()).search);
    await other.waitForSelector(".hit");
    expect(await other.locator(".hit").allInnerTexts()).toEqual(shown);
    await page.goBack();
    await page.waitForFunction(`new URLSearchParams(location.search).size === 1`);
    await page.context().close();
    await other.context().close();
  });

  it("keeps a wrong day as it was typed, and says what is wrong", async () => {
    const page = await explorer.open(`/id/${ids.get("ORGANIZATION") ?? ""}`);
    await page.fill(".day-control input", "2021-02-30");
    await page.press(".day-control input", "Enter");
    await expect.poll(() => page.locator(".day-control").innerText()).toContain("不是日历上的一天");
    expect(await page.inputValue(".day-control input")).toBe("2021-02-30");
    await page.fill(".day-control input", "2021-03-01");
    await page.press(".day-control input", "Enter");
    await page.waitForFunction(`new URLSearchParams(location.search).get("on") === "2021-03-01"`);
    await page.context().close();
  });
});
