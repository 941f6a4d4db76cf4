import type { Page } from "playwright-core";

/** Largest contentful paint and interaction to next paint in milliseconds, and cumulative layout shift. */
export interface WebVitals {
  readonly lcp: number;
  readonly cls: number;
  readonly inp: number;
}

/** Slows the processor of a page, as Lighthouse does for a phone of the middle class. */
export async function slowDown(page: Page, factor: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: factor });
}

/** Notes the vitals from the next load of the page on. Source of the rules: web.dev/articles/vitals. */
export async function noteVitals(page: Page): Promise<void> {
  await page.addInitScript(`
    window.__vitals = { lcp: 0, cls: 0, inp: 0 };
    let start = 0, last = 0, session = 0;
    const observe = (type, note, options) =>
      new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true, ...options });
    observe("largest-contentful-paint", (entry) => { window.__vitals.lcp = entry.startTime; });
    observe("layout-shift", (entry) => {
      if (entry.hadRecentInput) return;
      // Shifts count in windows of at most five seconds with gaps below one second.
      if (entry.startTime - last > 1000 || entry.startTime - start > 5000) { start = entry.startTime; session = 0; }
      last = entry.startTime;
      session += entry.value;
      window.__vitals.cls = Math.max(window.__vitals.cls, session);
    });
    observe("event", (entry) => {
      if (entry.interactionId) window.__vitals.inp = Math.max(window.__vitals.inp, entry.duration);
    }, { durationThreshold: 16 });
  `);
}

export function vitalsOf(page: Page): Promise<WebVitals> {
  return page.evaluate<WebVitals>("window.__vitals");
}
