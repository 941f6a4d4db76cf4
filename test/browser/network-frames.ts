/**
 * How many frames a second a network of 500 entities and 1,200 relations has while a reader moves it: in a real browser,
 * drawn without a graphics card. `npx tsx test/browser/network-frames.ts http://127.0.0.1:4000` prints the figures of a
 * running service; the browser test asserts them.
 */
import { pathToFileURL } from "node:url";

import type { CDPSession, Page } from "playwright-core";

import { launchChromium } from "./chromium.js";

export interface Frames {
  /** Frames a second over the whole movement. */
  readonly perSecond: number;
  /** The longest time between two frames, in milliseconds. */
  readonly longestMs: number;
  /** Processor time of the page's process for one frame. It does not depend on what else the machine does. */
  readonly processorMs: number;
}

export interface NetworkFrames {
  readonly pan: Frames;
  readonly drag: Frames;
  readonly zoom: Frames;
}

const SEED = "org:0000000000000000";
const MOVES = 120;

/** Opens a made network in the page of a service and moves it with the mouse. */
export async function measureNetworkFrames(
  page: Page,
  url: string,
  size: { readonly nodes: number; readonly edges: number } = { nodes: 500, edges: 1200 },
): Promise<NetworkFrames> {
  const answer = JSON.stringify({ data: madeNetwork(size.nodes, size.edges) });
  await page.route("**/graphql", async (route) => {
    const isNetwork = (route.request().postData() ?? "").includes("query NetworkGraph");
    if (isNetwork) await route.fulfill({ contentType: "application/json", body: answer });
    else await route.continue();
  });
  await page.goto(`${url}/network?of=${SEED}&depth=2`);
  await page.waitForSelector(".network-canvas canvas");
  const frame = page.getByRole("application");
  await frame.scrollIntoViewIfNeeded();
  // The layout and the arrangement of labels have ended when the page answers at once.
  await page.waitForTimeout(500);
  await page.evaluate("new Promise((resolve) => requestAnimationFrame(resolve))");
  const box = await frame.boundingBox();
  if (!box) throw new Error("the network is not shown");
  const center = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const corner = { x: box.x + 12, y: box.y + 12 };
  const pan = await framesOf(page, async () => {
    await moveAround(page, corner, 90);
  });
  const drag = await framesOf(page, async () => {
    await moveAround(page, await placeOfNode(page, center), 60);
  });
  await frame.focus();
  const zoom = await framesOf(page, async () => {
    await page.mouse.move(center.x, center.y);
    for (let step = 0; step < MOVES; step++) {
      await page.mouse.wheel(0, step % 40 < 20 ? -30 : 30);
      await page.waitForTimeout(8);
    }
  });
  return { pan, drag, zoom };
}

/** The place of the seed on the screen: the node with most lines, which is the hardest to draw. */
async function placeOfNode(
  page: Page,
  otherwise: { readonly x: number; readonly y: number },
): Promise<{ readonly x: number; readonly y: number }> {
  const place: unknown = await page.evaluate(`(() => {
    const container = document.querySelector(".network-canvas");
    const cy = container?._cyreg?.cy;
    if (!cy) return null;
    const { x, y } = cy.nodes(".seed").renderedPosition();
    const { left, top } = container.getBoundingClientRect();
    return { x: left + x, y: top + y };
  })()`);
  return (place as typeof otherwise | null) ?? otherwise;
}

async function moveAround(
  page: Page,
  from: { readonly x: number; readonly y: number },
  radius: number,
): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (let step = 0; step < MOVES; step++) {
    const angle = (step / MOVES) * 4 * Math.PI;
    await page.mouse.move(from.x + radius * Math.sin(angle), from.y + radius * (1 - Math.cos(angle)));
    await page.waitForTimeout(8);
  }
  await page.mouse.up();
}

async function framesOf(page: Page, move: () => Promise<void>): Promise<Frames> {
  // As texts: a program of the page has no types here, and the compiler would add its own helpers to it.
  await page.evaluate(`(() => {
    const times = (window.frameTimes = []);
    const note = (time) => {
      times.push(time);
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  })()`);
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const before = await processorMs(session);
  await move();
  const after = await processorMs(session);
  await session.detach();
  const times = await page.evaluate<readonly number[]>("[...window.frameTimes]");
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time));
  const total = gaps.reduce((sum, gap) => sum + gap, 0);
  return {
    perSecond: (gaps.length * 1000) / total,
    longestMs: Math.max(...gaps),
    processorMs: (after - before) / gaps.length,
  };
}

async function processorMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "ProcessTime")?.value ?? 0) * 1000;
}

/** An answer of the API: a tree of groups with lines across, like the networks of the data. The same each time. */
function madeNetwork(count: number, lines: number): unknown {
  const kinds = ["ORGANIZATION", "PERSON", "EVENT", "AGREEMENT", "HONOR", "WORK", "PLACE"];
  const id = (index: number): string => `org:${String(index).padStart(16, "0")}`;
  let state = 7;
  const random = (below: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state % below;
  };
  const bound = (date: string): object => ({
    date,
    earliest: date,
    latest: date,
    basis: "STATED",
    ruleLabel: null,
  });
  const edge = (from: number, to: number, index: number): object => {
    const day = `20${String(18 + (index % 5))}-${String((index % 12) + 1).padStart(2, "0")}-01`;
    return {
      source: { plainId: id(from) },
      target: { plainId: id(to) },
      statement: {
        plainId: `sta:${String(index).padStart(16, "0")}`,
        status: "STATED",
        predicate: { name: "TOOK_PART_IN", label: "参与" },
        period: { edtf: day, start: bound(day), end: bound(day) },
      },
    };
  };
  const parents = Array.from({ length: count - 1 }, (_, index) => (index < 40 ? 0 : 1 + random(40)));
  const edges = parents.map((parent, index) => edge(index + 1, parent, index));
  while (edges.length < lines) {
    const from = 1 + random(count - 1);
    const to = 1 + random(count - 1);
    if (from !== to) edges.push(edge(from, to, edges.length));
  }
  return {
    subgraph: {
      nodes: Array.from({ length: count }, (_, index) => ({
        distance: index === 0 ? 0 : index <= 40 ? 1 : 2,
        degree: index === 0 ? 40 : index <= 40 ? 14 : 4,
        entity: {
          plainId: id(index),
          kind: kinds[index % kinds.length],
          label: `四川省机关事务管理局第${String(index)}处`,
        },
      })),
      edges,
      truncated: { nodes: 0, edges: 0 },
    },
  };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const browser = await launchChromium(process.argv[3] ?? "/usr/bin/chromium");
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const url = process.argv[2] ?? "http://127.0.0.1:4000";
    for (const [name, { perSecond, longestMs, processorMs }] of Object.entries(
      (await measureNetworkFrames(page, url)) as NetworkFrames & Record<string, Frames>,
    ))
      console.log(
        `${name}: ${perSecond.toFixed(1)} frames a second, longest ${longestMs.toFixed(0)} ms, processor ${processorMs.toFixed(1)} ms a frame`,
      );
  } finally {
    await browser.close();
  }
}
