import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";

import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import ts from "typescript";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { readConfig } from "../../src/config.js";
import { createContext } from "../../src/resolvers/context.js";
import { resolvers, typeDefs } from "../../src/resolvers/schema.js";
import { createApp, type App } from "../../src/server/app.js";
import {
  ATTRIBUTES,
  EVENTS,
  PARTS,
  PROPERTIES,
  SNIPPETS,
  STYLES,
} from "../../src/server/pages/embed-reference.js";
import { createLogger } from "../../src/server/observe/log.js";
import { temporaryBackends } from "../support/backends.js";
import { DOCS, shippedData } from "../support/seed-data.js";
import { service } from "../support/services/service.js";
import { launchChromium } from "./chromium.js";
import { hits, startFakeApi, startPages, suggestions } from "./embed-sites.js";
import { builtWebFile } from "./web-build.js";

const chromium = service("chromium");
const require = createRequire(import.meta.url);

/** As the issue asks. */
const MOST_BYTES = 25_000;

describe("the script of the search box", () => {
  it("is small enough, compressed, to be put into any page", async () => {
    const script = await readFile(await builtWebFile("embed/embed.js"));
    const size = gzipSync(script).length;
    console.log(`embed.js: ${String(size)} bytes with gzip`);
    expect(size).toBeGreaterThan(1_000);
    expect(size).toBeLessThanOrEqual(MOST_BYTES);
  });
});

interface Recorded {
  readonly name: string;
  readonly id: string;
  readonly data: unknown;
}

/** One box of a page, by the id of its element. */
interface Box {
  readonly input: Locator;
  readonly options: Locator;
  readonly active: Locator;
  readonly status: Locator;
  readonly live: Locator;
}

describe.runIf(chromium)("the search box in a page of another origin", () => {
  let app: App;
  let api: string;
  let site: Awaited<ReturnType<typeof startPages>>;
  let fake: Awaited<ReturnType<typeof startFakeApi>>;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let requests: string[] = [];
  let complaints: string[] = [];
  /** Complaints of the browser itself about requests that a test makes fail. */
  let excused = /^$/;
  const axe = readFile(require.resolve("axe-core/axe.min.js"), "utf8");

  beforeAll(async () => {
    await builtWebFile("embed/embed.js");
    [site, fake] = await Promise.all([startPages(), startFakeApi()]);
    const backends = await temporaryBackends(await shippedData());
    const config = readConfig({ PORT: "0", CORS_ORIGINS: site.url });
    const logger = createLogger("silent");
    app = createApp({ ...backends, config, logger, typeDefs, resolvers, createContext });
    api = await app.listen();
    site.allow(api, fake.url);
    browser = await launchChromium(chromium ?? "");
  });
  afterAll(async () => {
    await browser.close();
    await Promise.all([app.close(), site.close(), fake.close()]);
  });
  beforeEach(async () => {
    requests = [];
    complaints = [];
    excused = /^$/;
    fake.asked.length = 0;
    fake.cors = true;
    fake.reply = () => ({ data: suggestions(["四川省", "四川大学"]) });
    await newPage();
  });
  afterEach(async () => {
    const known = [site.url, fake.url, api];
    expect(requests.length).toBeGreaterThan(0);
    expect(requests.filter((address) => !known.some((origin) => address.startsWith(`${origin}/`)))).toEqual(
      [],
    );
    expect(complaints.filter((complaint) => !excused.test(complaint))).toEqual([]);
    await context.close();
  });

  async function newPage(options: Parameters<Browser["newContext"]>[0] = {}): Promise<void> {
    context = await browser.newContext({
      viewport: { width: 900, height: 700 },
      locale: "zh-CN",
      ...options,
    });
    page = await context.newPage();
    page.on("request", (request) => requests.push(request.url()));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) complaints.push(message.text());
    });
  }

  /** Opens a page of the other site. `head`: in place of the script. */
  async function open(body: string, { head = SCRIPT(), tag = '<html lang="zh">' } = {}): Promise<void> {
    site.pages.set(
      "/page",
      `<!doctype html>${tag}<head><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">
      <meta name="color-scheme" content="light dark"><meta name="viewport" content="width=device-width">
      <script src="/record.js"></script>${head}</head><body><main><h1>Page</h1>${body}</main></body></html>`,
    );
    await page.goto(`${site.url}/page`);
    await page.waitForFunction("customElements.get('jianbao-search')");
  }
  const SCRIPT = (): string => `<script src="${api}/embed.js" defer></script>`;
  const boxOf = (id = "box"): Box => {
    const within = (selector: string): Locator => page.locator(`#${id} ${selector}`);
    return {
      input: within("input"),
      options: within("[role=option]"),
      active: within("[role=option][aria-selected=true]"),
      status: within("[part~=status]"),
      live: within("[role=status]"),
    };
  };
  /** Calls a function of the page with the element. */
  const ofHost = <Result>(text: string): Promise<Result> =>
    page.evaluate<Result>(`(${text})(document.getElementById("box"))`);
  const events = (): Promise<Recorded[]> => page.evaluate("window.events");
  const asks = (): number =>
    requests.filter((address) => address.startsWith(`${api}/graphql`)).length + fake.asked.length;
  const ON_FAKE = (): string => `endpoint="${fake.url}/graphql"`;
  const focused = (): Promise<string> =>
    page.evaluate(
      "document.activeElement.id + '/' + (document.activeElement.shadowRoot?.activeElement?.id ?? '')",
    );

  describe("over the real API", () => {
    it.each([
      ["characters", "郭春"],
      ["pinyin", "guochunying"],
      ["first letters", "gcy"],
    ])("suggests names by %s, and keeps the focus", async (_, text) => {
      await open('<jianbao-search id="box"></jianbao-search>');
      const { input, options, status, live } = boxOf();
      await input.click();
      expect(await input.getAttribute("aria-expanded")).toBe("false");
      await page.keyboard.type(text);
      await options.first().waitFor();
      expect(await options.first().innerText()).toMatch(/^郭春英\n人物/);
      expect(await options.first().locator("mark").first().innerText()).toMatch(/^郭/);
      expect(await input.getAttribute("aria-expanded")).toBe("true");
      expect(await status.innerText()).toMatch(/^\d 条建议/);
      expect(await live.textContent()).toBe(await status.textContent());
      expect(await focused()).toBe("box/input");
    });

    it("asks nothing while an input method composes, and once at its end", async () => {
      await open('<jianbao-search id="box"></jianbao-search>');
      const { input, options } = boxOf();
      await input.click();
      const keyboard = await context.newCDPSession(page);
      for (const composed of ["g", "gu", "guo", "guo c", "guo chun"]) {
        await keyboard.send("Input.imeSetComposition", {
          text: composed,
          selectionStart: composed.length,
          selectionEnd: composed.length,
        });
        await page.waitForTimeout(250);
      }
      // Enter and arrows belong to the input method.
      for (const key of ["ArrowDown", "Enter"])
        await page.evaluate(
          `document.querySelector("#box").shadowRoot.querySelector("input").dispatchEvent(
            new KeyboardEvent("keydown", { key: "${key}", isComposing: true, bubbles: true, composed: true }))`,
        );
      await page.waitForTimeout(250);
      expect(await input.inputValue()).toBe("guo chun");
      expect(asks()).toBe(0);
      await keyboard.send("Input.insertText", { text: "郭春英" });
      await options.first().waitFor();
      expect(await input.inputValue()).toBe("郭春英");
      expect(await options.first().innerText()).toMatch(/^郭春英/);
      await page.waitForTimeout(300);
      expect(requests.filter((address) => address.startsWith(`${api}/graphql`)).length).toBe(1);
      expect(await events()).toEqual([]);
    });

    it("lets the keyboard choose, and tells the page", async () => {
      await open('<jianbao-search id="box"></jianbao-search>');
      const { input, options, active, live } = boxOf();
      await input.focus();
      await page.keyboard.type("四川省机关事务");
      await options.nth(1).waitFor();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowDown");
      expect(await input.getAttribute("aria-activedescendant")).toBe("option-1");
      expect(await active.count()).toBe(1);
      await page.keyboard.press("ArrowUp");
      expect(await active.getAttribute("id")).toBe("option-0");
      const name = (await active.locator("[part=name]").innerText()).trim();
      await page.keyboard.press("Enter");
      const detail = (await events()).find((event) => event.name === "select")?.data as Record<
        string,
        string
      >;
      expect(detail).toMatchObject({ kind: "ORGANIZATION", kindLabel: "机构", label: name, text: name });
      expect(detail["id"]).toMatch(/^org:\w+$/);
      expect(detail["url"]).toBe(`${api}/id/${detail["id"] ?? ""}`);
      expect(await input.inputValue()).toBe(name);
      expect(await input.getAttribute("aria-expanded")).toBe("false");
      expect(await input.getAttribute("aria-activedescendant")).toBeNull();
      expect(await live.textContent()).toBe(`已选：${name}`);
      expect(await ofHost("(host) => [host.value, host.entity.label]")).toEqual([detail["id"], name]);
      expect((await events()).map((event) => event.name)).toEqual(["select", "change"]);
    });

    it("moves as the pattern says: around, back into the text, closed, cleared, left", async () => {
      await open('<jianbao-search id="box"></jianbao-search><button id="after">after</button>');
      const { input, options, active } = boxOf();
      await input.focus();
      await page.keyboard.type("四川");
      await options.nth(2).waitFor();
      const last = (await options.count()) - 1;
      await page.keyboard.press("ArrowUp");
      expect(await active.getAttribute("id")).toBe(`option-${String(last)}`);
      await page.keyboard.press("ArrowDown");
      expect(await active.getAttribute("id")).toBe("option-0");
      for (const key of ["Home", "End", "ArrowLeft"]) {
        await page.keyboard.press("ArrowDown");
        expect(await active.count()).toBe(1);
        await page.keyboard.press(key);
        expect(await active.count()).toBe(0);
      }
      await page.keyboard.press("Escape");
      expect(await options.first().isVisible()).toBe(false);
      expect(await input.inputValue()).toBe("四川");
      await page.keyboard.press("Alt+ArrowDown");
      expect(await options.first().isVisible()).toBe(true);
      expect(await active.count()).toBe(0);
      await page.keyboard.press("Alt+ArrowUp");
      expect(await options.first().isVisible()).toBe(false);
      await page.keyboard.press("ArrowDown");
      expect(await active.getAttribute("id")).toBe("option-0");
      await page.keyboard.press("Tab");
      expect(await focused()).toBe("after/");
      expect(await options.first().isVisible()).toBe(false);
      expect(await input.inputValue()).toBe("四川");
      await input.focus();
      await page.keyboard.press("Escape");
      expect(await input.inputValue()).toBe("");
      expect((await events()).filter((event) => event.name === "select")).toEqual([]);
    });

    it("searches everything on Enter, says why, and shows more", async () => {
      await open('<jianbao-search id="box" page-size="2"></jianbao-search>');
      const { input, options, status } = boxOf();
      await input.focus();
      await page.keyboard.type("郭春英 会议");
      await page.keyboard.press("Enter");
      await expect.poll(() => status.innerText()).toMatch(/^\d+ 条相符/);
      const total = Number.parseInt(await status.innerText(), 10);
      expect(total).toBeGreaterThan(2);
      expect(await options.first().innerText()).toMatch(/事件 · 事实中提到/);
      expect(await options.first().locator("mark").allInnerTexts()).toContain("郭春英");
      expect((await events())[0]).toMatchObject({ name: "jianbao-search", data: { query: "郭春英 会议" } });
      expect(await options.last().innerText()).toBe("更多");
      const first = await page.locator("#box [part=name]").allInnerTexts();
      await page.keyboard.press("ArrowUp");
      await page.keyboard.press("Enter");
      await expect.poll(() => options.count()).toBeGreaterThan(3);
      expect(await boxOf().active.getAttribute("id")).toBe("option-2");
      const names = await page.locator("#box [part=name]").allInnerTexts();
      expect(names.length).toBe(4);
      expect(names.slice(0, 2)).toEqual(first);
    });

    it("offers the whole search to those who have no Enter, and takes a click and a touch", async () => {
      await context.close();
      await newPage({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 640 } });
      await open('<jianbao-search id="box"></jianbao-search>');
      const { input, options } = boxOf();
      await input.tap();
      await page.keyboard.type("绵阳局");
      const whole = options.filter({ hasText: "全文检索“绵阳局”" });
      await whole.tap();
      await options.filter({ hasText: "机构 ·" }).first().waitFor();
      expect(await focused()).toBe("box/input");
      await options.first().tap();
      expect((await events()).map((event) => event.name)).toEqual(["jianbao-search", "select", "change"]);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(360);
    });

    it("keeps to kinds and conditions, also while somebody types", async () => {
      await open(
        `<jianbao-search id="box" kinds="event" from="2021-01-01" to="2021-12-31"></jianbao-search>
         <jianbao-search id="people" kinds="person"></jianbao-search>`,
      );
      const posted: string[] = [];
      page.on("request", (request) => posted.push(request.postData() ?? ""));
      await boxOf().input.focus();
      await page.keyboard.type("会议");
      await boxOf().options.first().waitFor();
      expect(JSON.parse(posted.find((text) => text.includes("WidgetSearch")) ?? "{}")).toMatchObject({
        variables: { kinds: ["EVENT"], filter: { between: { from: "2021-01-01", to: "2021-12-31" } } },
      });
      for (const text of await boxOf()
        .options.filter({ hasNotText: /^更多$/ })
        .allInnerTexts())
        expect(text).toMatch(/\n事件 · /);
      await boxOf("people").input.focus();
      await page.keyboard.type("guo");
      await boxOf("people").options.first().waitFor();
      for (const text of await boxOf("people").options.filter({ hasNotText: "全文检索" }).allInnerTexts())
        expect(text).toMatch(/\n人物/);
    });

    it("takes a wrong condition as what it is", async () => {
      await open('<jianbao-search id="box" place="nowhere"></jianbao-search>');
      const { input, status } = boxOf();
      await input.focus();
      await page.keyboard.type("会议");
      await expect.poll(() => status.innerText()).toBe("检索服务不接受这次查询。");
      expect((await events())[0]).toMatchObject({ name: "jianbao-error", data: { code: "BAD_ID" } });
    });

    it("shows the name of an id that the page gives, and says so if there is none", async () => {
      await open('<jianbao-search id="box"></jianbao-search>');
      await boxOf().input.focus();
      await page.keyboard.type("郭春英");
      await boxOf().options.first().click();
      const id = String(await ofHost("(host) => host.value"));
      await open(
        `<jianbao-search id="box" value="${id}"></jianbao-search><jianbao-search id="odd" value="per:0"></jianbao-search>
         <jianbao-search id="known" value="org:x" text="已知的名称"></jianbao-search>`,
      );
      await expect.poll(() => boxOf().input.inputValue()).toBe("郭春英");
      await expect.poll(() => boxOf("odd").input.inputValue()).toBe("per:0");
      expect(await boxOf("known").input.inputValue()).toBe("已知的名称");
      expect((await events()).map(({ name, id: of }) => [name, of])).toEqual([["jianbao-error", "odd"]]);
      expect(await ofHost("(host) => host.entity.label")).toBe("郭春英");
      expect(requests.filter((address) => address.endsWith("/graphql")).length).toBeGreaterThanOrEqual(2);
    });

    it("speaks the language around it, or its own", async () => {
      await open(
        `<jianbao-search id="box"></jianbao-search>
         <div lang="en-GB"><jianbao-search id="around"></jianbao-search></div>
         <jianbao-search id="own" lang="en"></jianbao-search>`,
      );
      for (const [id, words] of [
        ["box", /条建议/],
        ["around", /suggestions/],
        ["own", /suggestions/],
      ] as const) {
        await boxOf(id).input.focus();
        await page.keyboard.type("guo");
        await expect.poll(() => boxOf(id).status.innerText()).toMatch(words);
      }
      expect(await boxOf("own").options.nth(1).innerText()).toMatch(/person ·/);
    });

    it.each(["light", "dark"] as const)("has no fault that axe finds, %s", async (colorScheme) => {
      await context.close();
      await newPage({ colorScheme });
      const field =
        '<label for="box">检索</label><jianbao-search id="box" placeholder="人名"></jianbao-search>';
      await open(field);
      const faults = async (): Promise<string[]> => {
        await page.evaluate(await axe);
        return page.evaluate(
          `axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html)))`,
        );
      };
      expect(await faults()).toEqual([]);
      const { input, options, status } = boxOf();
      await input.focus();
      await page.keyboard.type("guo");
      await options.first().waitFor();
      await page.keyboard.press("ArrowDown");
      expect(await faults()).toEqual([]);
      expect(
        await ofHost("(host) => getComputedStyle(host.shadowRoot.querySelector('.box')).backgroundColor"),
      ).toBe(colorScheme === "dark" ? "rgb(30, 29, 26)" : "rgb(255, 255, 255)");
      await input.fill("绵阳局 合作");
      await page.keyboard.press("Enter");
      await expect.poll(() => status.innerText()).toMatch(/相符/);
      expect(await faults()).toEqual([]);
    });
  });

  describe("in a form", () => {
    it("sends the id of what was chosen, and only that", async () => {
      await open(
        `<form id="form"><label for="box">  机构
           名称 </label><jianbao-search id="box" name="body" required ${ON_FAKE()}></jianbao-search>
         <button id="send">OK</button><button type="reset" id="reset">Reset</button></form>`,
      );
      const { input, options } = boxOf();
      const valid = (): Promise<boolean> => ofHost("(host) => host.checkValidity()");
      await page.click("label");
      expect(await focused()).toBe("box/input");
      expect(await page.getByRole("combobox", { name: "机构 名称", exact: true }).count()).toBe(1);
      expect(await input.getAttribute("aria-required")).toBe("true");
      expect(await valid()).toBe(false);
      await page.keyboard.type("四川");
      await options.first().waitFor();
      // The list lies over the button.
      await page.keyboard.press("Escape");
      await page.click("#send");
      expect((await events()).filter(({ name }) => name === "submit")).toEqual([]);
      expect(await ofHost("(host) => host.validationMessage")).toBe("请从列表中选择一项。");
      expect(await input.getAttribute("aria-invalid")).toBe("true");
      await input.click();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      expect(await valid()).toBe(true);
      expect(await input.getAttribute("aria-invalid")).toBeNull();
      // What was chosen is no text to be looked up: Enter is now that of a form.
      await page.keyboard.press("Enter");
      expect((await events()).at(-1)).toEqual({ name: "submit", id: "form", data: [["body", "org:0"]] });
      // A further letter takes the choice back.
      await page.keyboard.type("x");
      expect(await ofHost("(host) => host.value")).toBe("");
      expect((await events()).at(-1)).toMatchObject({ name: "change", id: "box" });
      await page.keyboard.press("Escape");
      await page.click("#reset");
      expect(await input.inputValue()).toBe("");
    });

    it("sends the text where it is told to, by Enter as well", async () => {
      await open(
        `<form id="form"><jianbao-search id="box" name="q" form-value="text" value="四" ${ON_FAKE()}></jianbao-search></form>`,
      );
      const { input, options } = boxOf();
      expect(await input.inputValue()).toBe("四");
      await input.click();
      await page.keyboard.press("End");
      await page.keyboard.type("川");
      await options.first().waitFor();
      await page.keyboard.press("Enter");
      expect((await events()).at(-1)).toEqual({ name: "submit", id: "form", data: [["q", "四川"]] });
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      expect(await input.inputValue()).toBe("四川省");
      await page.keyboard.press("Enter");
      expect((await events()).at(-1)).toEqual({ name: "submit", id: "form", data: [["q", "四川省"]] });
    });

    it("is switched off with its fieldset, and comes back to its first value", async () => {
      await open(
        `<form id="form"><fieldset id="group"><jianbao-search id="box" name="body" value="org:7" text="七" ${ON_FAKE()}></jianbao-search></fieldset></form>`,
      );
      const { input, options } = boxOf();
      const sent = (): Promise<unknown> =>
        page.evaluate("[...new FormData(document.getElementById('form'))]");
      expect(await sent()).toEqual([["body", "org:7"]]);
      await page.evaluate("group.disabled = true");
      expect(await input.isDisabled()).toBe(true);
      expect(await sent()).toEqual([]);
      await page.evaluate("group.disabled = false");
      await input.fill("四川");
      await options.nth(1).click();
      expect(await sent()).toEqual([["body", "org:1"]]);
      await page.evaluate("form.reset()");
      expect(await sent()).toEqual([["body", "org:7"]]);
      expect(await input.inputValue()).toBe("七");
      await ofHost("(host) => { host.disabled = true }");
      expect(await input.isDisabled()).toBe(true);
    });

    it("keeps what was typed and chosen when the reader comes back", async () => {
      await open(
        `<form><jianbao-search id="box" name="body" ${ON_FAKE()}></jianbao-search></form><a href="/other">away</a>`,
      );
      site.pages.set("/other", "<!doctype html><title>Other</title><link rel=icon href=data:,>");
      await boxOf().input.fill("四川");
      await boxOf().options.nth(1).click();
      await page.click("a");
      await page.waitForURL("**/other");
      await page.goBack();
      await expect.poll(() => boxOf().input.inputValue()).toBe("四川大学");
      expect(await ofHost("(host) => host.value")).toBe("org:1");
    });
  });

  describe("as an element", () => {
    const chooseIn = async (id: string): Promise<void> => {
      await boxOf(id).input.fill("");
      await boxOf(id).input.fill("四川");
      await boxOf(id).options.first().click();
      expect(await boxOf(id).input.inputValue()).toBe("四川省");
    };

    it("works twice on a page, with the script in it twice", async () => {
      await open(
        `<jianbao-search id="box" ${ON_FAKE()}></jianbao-search><jianbao-search id="other" ${ON_FAKE()}></jianbao-search>`,
        { head: SCRIPT() + SCRIPT() },
      );
      await boxOf().input.fill("四川");
      await boxOf().options.first().waitFor();
      await boxOf("other").input.fill("四川");
      await boxOf("other").options.first().waitFor();
      expect(await boxOf().options.first().isVisible()).toBe(false);
      await boxOf("other").options.nth(1).click();
      expect(await boxOf("other").input.inputValue()).toBe("四川大学");
      expect(await boxOf().input.inputValue()).toBe("四川");
      expect((await events()).filter(({ name }) => name === "select").map(({ id }) => id)).toEqual(["other"]);
    });

    it("works when it is moved, taken out and put in again", async () => {
      await open(
        `<div id="first"><jianbao-search id="box" ${ON_FAKE()}></jianbao-search></div><div id="second"></div>`,
      );
      await chooseIn("box");
      await page.evaluate("second.append(box)");
      expect(await boxOf().input.inputValue()).toBe("四川省");
      await chooseIn("box");
      // In the middle of a request: it is given up.
      fake.reply = () => undefined;
      await boxOf().input.fill("四");
      await expect.poll(() => fake.asked.at(-1)?.variables["prefix"]).toBe("四");
      await page.evaluate("window.kept = box; kept.remove()");
      await expect.poll(() => fake.asked.at(-1)?.gone).toBe(true);
      fake.reply = () => ({ data: suggestions(["四川省"]) });
      await page.evaluate("first.append(kept)");
      expect(await boxOf().input.inputValue()).toBe("四");
      await boxOf().input.click();
      await boxOf().options.first().waitFor();
      await chooseIn("box");
      // With its list open.
      await boxOf().input.fill("四川");
      await boxOf().options.first().waitFor();
      await page.evaluate("kept.remove(); second.append(kept)");
      expect(await boxOf().options.first().isVisible()).toBe(false);
      await chooseIn("box");
      expect((await events()).filter(({ name }) => name === "select").length).toBe(4);
    });

    it("leaves nothing behind when many come and go", async () => {
      await open(`<p id="box">none</p>`);
      const session = await context.newCDPSession(page);
      const count = async (): Promise<{ nodes: number; jsEventListeners: number }> => {
        await session.send("HeapProfiler.collectGarbage");
        return session.send("Memory.getDOMCounters");
      };
      const comeAndGo = (): Promise<void> =>
        page.evaluate(`for (let i = 0; i < 50; i++) {
          const made = document.createElement("jianbao-search");
          document.body.append(made);
          made.remove();
        }`);
      await comeAndGo();
      const before = await count();
      for (let round = 0; round < 4; round++) await comeAndGo();
      const after = await count();
      // One more would be 15 nodes and a dozen listeners; 200 came.
      expect(after.nodes - before.nodes).toBeLessThan(200);
      expect(after.jsEventListeners - before.jsEventListeners).toBeLessThan(200);
      requests.push(`${api}/`);
    });

    it("takes what was set before the script was there, from markup and from a program", async () => {
      site.pages.set(
        "/early.js",
        `box.filter = { organization: { eq: "org:early" } }; box.required = true;
         made.innerHTML = '<jianbao-search id="inner" endpoint="${fake.url}/graphql"></jianbao-search>';`,
      );
      site.pages.set(
        "/late.js",
        `const late = document.createElement("jianbao-search");
         late.id = "late"; late.setAttribute("endpoint", "${fake.url}/graphql"); late.name = "n"; made.append(late);`,
      );
      await open(
        `<jianbao-search id="box" ${ON_FAKE()}></jianbao-search><div id="made"></div>
         <script src="/early.js"></script><script src="${api}/embed.js"></script><script src="/late.js"></script>`,
        { head: "" },
      );
      for (const id of ["inner", "late"]) await chooseIn(id);
      fake.reply = () => ({ data: hits(["四川省"]) });
      await boxOf().input.fill("四川");
      await boxOf().options.first().waitFor();
      expect(fake.asked.at(-1)?.variables["filter"]).toEqual({ organization: { eq: "org:early" } });
      expect(await ofHost("(host) => host.hasAttribute('required') && !host.checkValidity()")).toBe(true);
    });

    it("opens its list where nothing clips or covers it, on a page from right to left, too", async () => {
      await open(`<div id="narrow"><jianbao-search id="box" ${ON_FAKE()}></jianbao-search></div>`, {
        tag: '<html lang="ar" dir="rtl">',
      });
      await page.evaluate(
        "Object.assign(narrow.style, { width: '300px', height: '60px', overflow: 'hidden', transform: 'translateY(5px)' })",
      );
      await boxOf().input.fill("四川");
      await boxOf().options.nth(1).waitFor();
      expect(await boxOf().status.innerText()).toMatch(/suggestions/);
      const [box, list] = await Promise.all([
        page.locator("#box [part=box]").boundingBox(),
        page.locator("#box [part=popup]").boundingBox(),
      ]);
      expect(list?.width).toBeCloseTo(box?.width ?? 0, 0);
      expect(list?.x).toBeCloseTo(box?.x ?? 0, 0);
      // Not covered: a click arrives.
      await boxOf().options.nth(1).click();
      expect(await boxOf().input.inputValue()).toBe("四川大学");
    });

    it("opens above where there is no room below, and follows its box", async () => {
      await open(
        `<div id="gap"></div><jianbao-search id="box" ${ON_FAKE()}></jianbao-search><div id="rest"></div>`,
      );
      await page.evaluate("gap.style.height = '560px'; rest.style.height = '2000px'");
      await boxOf().input.fill("四川");
      await boxOf().options.first().waitFor();
      const edges = async (): Promise<number> => {
        const [box, list] = await Promise.all([
          page.locator("#box [part=box]").boundingBox(),
          page.locator("#box [part=popup]").boundingBox(),
        ]);
        return (box?.y ?? 0) - ((list?.y ?? 0) + (list?.height ?? 0));
      };
      expect(await edges()).toBeCloseTo(4, 0);
      await page.evaluate("gap.style.height = '100px'; window.dispatchEvent(new Event('resize'))");
      expect(await edges()).toBeLessThan(-40);
    });

    it("keeps the native event of the same name to itself", async () => {
      await open(`<jianbao-search id="box" ${ON_FAKE()} text="四川"></jianbao-search>`);
      await boxOf().input.selectText();
      await page.waitForTimeout(100);
      expect(await events()).toEqual([]);
    });

    it("opens the page of what was chosen where it is told to, unless the page prevents it", async () => {
      await open(
        `<jianbao-search id="box" ${ON_FAKE()} target="_blank" link-base="/shown?id="></jianbao-search>`,
      );
      site.pages.set("/shown", "<!doctype html><title>Shown</title><link rel=icon href=data:,>");
      const opened = context.waitForEvent("page");
      await chooseIn("box");
      expect((await opened).url()).toBe(`${site.url}/shown?id=org:0`);
      await page.evaluate("box.addEventListener('select', (event) => event.preventDefault())");
      await boxOf().input.fill("四川");
      await boxOf().options.nth(1).click();
      expect(await boxOf().input.inputValue()).toBe("四川");
      expect(context.pages().length).toBe(2);
    });
  });

  describe("with an API that is hostile, dead, slow or refuses", () => {
    const HOSTILE = [
      '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>',
      "\u202egnorts si sihT\u202c \u2067عربي\u2069 \u200fend",
      `长${"名".repeat(10_000)}`,
      "👩‍👩‍👧‍👦🏳️‍🌈 \ud83d half",
      "a\nb\tc   d\0e",
    ];

    it.each(["suggest", "search"])("shows hostile names as text: %s", async (mode) => {
      fake.reply = ({ query }) => ({
        data: query.includes("WidgetSearch") ? hits(HOSTILE) : suggestions(HOSTILE),
      });
      await open(`<jianbao-search id="box" ${ON_FAKE()}></jianbao-search>`);
      const { input, options } = boxOf();
      await input.fill("x<b>&");
      await options.first().waitFor();
      if (mode === "search") {
        await input.press("Enter");
        await options.filter({ hasText: "未见" }).first().waitFor();
      }
      const names = await page.locator("#box [part=name]").allTextContents();
      expect(names[0]).toBe(HOSTILE[0]);
      expect(names[1]).toBe(HOSTILE[1]);
      expect(names[2]).toMatch(/^长名{100,200}…$/);
      expect(names[3]).toContain("👩‍👩‍👧‍👦");
      // Only what the element makes itself is in the list.
      const tags = await ofHost(
        "(host) => [...new Set([...host.shadowRoot.querySelectorAll('ul *')].map((one) => one.localName))].sort()",
      );
      // The ranges of the hits do not fit their texts.
      expect(tags).toEqual(["bdi", "li", ...(mode === "suggest" ? ["mark"] : []), "span"]);
      expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
      const widths = await ofHost<number[]>(
        "(host) => [...host.shadowRoot.querySelectorAll('li')].map((one) => one.scrollWidth - one.clientWidth)",
      );
      expect(widths.length).toBeGreaterThan(4);
      expect(Math.max(...widths)).toBeLessThanOrEqual(0);
      await options.nth(2).click();
      const chosen = (await events()).find(({ name }) => name === "select")?.data as { label: string };
      expect(chosen.label).toBe(HOSTILE[2]);
      expect(await page.evaluate("window.hacked")).toBeUndefined();
    });

    it.each<[string, string, RegExp, () => void]>([
      [
        "breaks off",
        "NETWORK_ERROR",
        /^连不上/,
        () => (fake.reply = (_, response) => void response.destroy()),
      ],
      [
        "does not let this site ask",
        "NETWORK_ERROR",
        /^连不上/,
        () => {
          fake.cors = false;
        },
      ],
      [
        "is overloaded",
        "OVERLOADED",
        /^检索服务正忙/,
        () =>
          (fake.reply = (_, response) => {
            response.statusCode = 503;
            return { errors: [{ message: "too many", extensions: { code: "OVERLOADED" } }] };
          }),
      ],
      [
        "refuses the query",
        "LIMIT_EXCEEDED",
        /^检索服务不接受/,
        () =>
          (fake.reply = () => ({
            errors: [{ message: "too much", extensions: { code: "LIMIT_EXCEEDED" } }],
          })),
      ],
      [
        "is no API",
        "BAD_RESPONSE",
        /^检索服务出了差错/,
        () => (fake.reply = (_, response) => void response.writeHead(502).end("<h1>Bad gateway</h1>")),
      ],
      [
        "answers something else",
        "BAD_RESPONSE",
        /^检索服务出了差错/,
        () => (fake.reply = () => ({ data: { odd: 1 } })),
      ],
    ])(
      "says so if it %s, loses nothing, and tries again",
      { timeout: 60_000 },
      async (_, code, words, spoil) => {
        excused = /Failed to load resource|CORS policy/;
        spoil();
        await open(`<jianbao-search id="box" ${ON_FAKE()}></jianbao-search>`);
        const { input, options, status, live } = boxOf();
        await input.focus();
        await page.keyboard.type("四川");
        await expect.poll(() => status.innerText(), { timeout: 20_000 }).toMatch(words);
        expect(await live.textContent()).toMatch(words);
        expect(await options.allInnerTexts()).toEqual(["重试"]);
        expect(await input.inputValue()).toBe("四川");
        expect((await events()).at(-1)).toMatchObject({ name: "jianbao-error", id: "box", data: { code } });
        fake.cors = true;
        fake.reply = () => ({ data: suggestions(["四川省"]) });
        await page.keyboard.press("ArrowDown");
        await page.keyboard.press("Enter");
        await options.filter({ hasText: "四川省" }).waitFor();
        expect(await focused()).toBe("box/input");
      },
    );

    it("says that it is offline", async () => {
      excused = /Failed to load resource/;
      await open(`<jianbao-search id="box" ${ON_FAKE()}></jianbao-search>`);
      await context.setOffline(true);
      await boxOf().input.fill("四川");
      await expect.poll(() => boxOf().status.innerText(), { timeout: 20_000 }).toBe("现在没有网络。");
      await context.setOffline(false);
      await boxOf().options.first().click();
      await boxOf().options.filter({ hasText: "四川省" }).waitFor();
    });

    it("says that it still searches, and drops what is no longer asked for", async () => {
      fake.reply = () => undefined;
      await open(`<jianbao-search id="box" ${ON_FAKE()}></jianbao-search>`);
      const { input, options, status } = boxOf();
      await input.fill("四");
      await expect.poll(() => status.innerText(), { timeout: 10_000 }).toMatch(/^还在查/);
      fake.reply = () => ({ data: suggestions(["四川省"]) });
      await input.fill("四川");
      await options.first().waitFor();
      expect(fake.asked.map(({ variables, gone }) => [variables["prefix"], gone])).toEqual([
        ["四", true],
        ["四川", false],
      ]);
      expect(await status.innerText()).toMatch(/^1 条建议/);
    });

    it("keeps the list until the new one is there, and shows the answer to the last text only", async () => {
      await open(`<jianbao-search id="box" ${ON_FAKE()}></jianbao-search>`);
      const { input, options } = boxOf();
      await input.fill("四");
      await options.first().waitFor();
      const later: (() => void)[] = [];
      fake.reply = async ({ variables }) => {
        await new Promise<void>((resolve) => later.push(resolve));
        return { data: suggestions([`答${String(variables["prefix"])}`]) };
      };
      await input.fill("四川");
      await expect.poll(() => later.length).toBe(1);
      expect(await options.first().innerText()).toMatch(/^四川省/);
      expect(await options.first().isVisible()).toBe(true);
      await input.fill("四川大");
      await expect.poll(() => later.length).toBe(2);
      later[0]?.();
      await page.waitForTimeout(100);
      expect(await options.first().innerText()).toMatch(/^四川省/);
      later[1]?.();
      await options.filter({ hasText: "答四川大" }).first().waitFor();
      expect(await options.filter({ hasText: /^答四川\n/ }).count()).toBe(0);
    });

    it("waits for a pause, and does not ask twice for one text", async () => {
      await open(`<jianbao-search id="box" min-length="2" ${ON_FAKE()}></jianbao-search>`);
      const { input, options } = boxOf();
      await input.focus();
      await page.keyboard.type("四");
      await page.waitForTimeout(300);
      expect(fake.asked).toEqual([]);
      await page.keyboard.type("川省机关", { delay: 20 });
      await options.first().waitFor();
      await page.keyboard.type("x");
      await page.keyboard.press("Backspace");
      await page.waitForTimeout(300);
      expect(fake.asked.map(({ variables }) => variables["prefix"])).toEqual(["四川省机关"]);
    });
  });

  describe("on its page /embed", () => {
    const demo = async (language: string): Promise<void> => {
      await page.goto(`${api}/embed?lang=${language}`);
      await page.waitForFunction("customElements.get('jianbao-search')");
    };

    it("knows the same attributes as the element and the guide", async () => {
      await demo("en");
      const observed = await page.evaluate<string[]>(
        "customElements.get('jianbao-search').observedAttributes",
      );
      expect(ATTRIBUTES.map(({ name }) => name).sort()).toEqual([...observed].sort());
      const guide = await readFile(join(DOCS, "guides/embed.md"), "utf8");
      const shown = await page.innerText("main");
      for (const { name, meaning } of [ATTRIBUTES, PROPERTIES, EVENTS, STYLES, PARTS].flat()) {
        expect(guide).toContain(`| \`${name}\``);
        expect(shown).toContain(name);
        expect(shown).toContain(meaning.en);
      }
      const script = await readFile(await builtWebFile("embed/embed.js"), "utf8");
      for (const { name } of STYLES) expect(script).toContain(`var(${name}`);
    });

    it.each(["zh", "en"] as const)(
      "shows boxes that work, and snippets that can be copied: %s",
      async (language) => {
        await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: api });
        await demo(language);
        expect(await page.getAttribute("html", "lang")).toBe(language === "zh" ? "zh-Hans" : "en");
        const { input, options } = boxOf("first");
        await input.fill("郭春英");
        await options.first().click();
        await expect
          .poll(() => page.innerText("#log"))
          .toMatch(language === "zh" ? /^人物 · 郭春英/ : /^person · 郭春英/);
        await page.locator("figure button").first().click();
        await expect
          .poll(() => page.evaluate<string>("navigator.clipboard.readText()"))
          .toBe(SNIPPETS.html.replaceAll("https://jianbao.example", api));
        await boxOf("person").input.fill("郭春英");
        await boxOf("person").options.first().click();
        await page.click("#example button[type=submit]");
        expect(await page.innerText("#sent")).toMatch(/^person=per:\w+ event=$/);
        await page.check("#off");
        expect(await boxOf("person").input.isDisabled()).toBe(true);
      },
    );

    it.each(["light", "dark"] as const)("has no fault that axe finds, %s", async (colorScheme) => {
      for (const width of [1100, 360]) {
        await context.close();
        await newPage({ colorScheme, viewport: { width, height: 700 } });
        await demo("zh");
        await page.evaluate(await axe);
        const faults = await page.evaluate(
          `axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html)))`,
        );
        expect(faults).toEqual([]);
        expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
      }
    });

    it("gives a component for React that works", async () => {
      const component = ts.transpileModule(
        `${SNIPPETS.react}\nReactDOM.createRoot(root).render(<JianbaoSearch kinds="person" endpoint="${fake.url}/graphql" id="box" onSelect={(entity) => { window.chosen = entity; }} />);`,
        {
          compilerOptions: {
            module: ts.ModuleKind.CommonJS,
            jsx: ts.JsxEmit.React,
            target: ts.ScriptTarget.ES2022,
          },
        },
      ).outputText;
      site.pages.set("/component.js", `((require, exports) => {${component}})(() => React, {});`);
      for (const [name, file] of [
        ["react", "umd/react.production.min.js"],
        ["react-dom", "umd/react-dom.production.min.js"],
      ] as const)
        site.pages.set(
          `/${name}.js`,
          await readFile(join(dirname(require.resolve(`${name}/package.json`)), file), "utf8"),
        );
      await open(
        '<div id="root"></div><script src="/react.js"></script><script src="/react-dom.js"></script><script src="/component.js"></script>',
      );
      await boxOf().input.fill("四川");
      await boxOf().options.first().click();
      expect(await page.evaluate("window.chosen.label")).toBe("四川省");
      expect(fake.asked.at(-1)?.variables["kinds"]).toEqual(["PERSON"]);
    });
  });
});
