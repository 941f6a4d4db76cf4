import { existsSync } from "node:fs";

import { chromium, type Browser } from "playwright-core";

const PATH = "/usr/bin/chromium";
const REQUIRED = (process.env["REQUIRE"] ?? "").split(",").includes("chromium");

/** False, with a visible line, where there is no Chromium; where REQUIRE names it, its absence fails. */
export function hasChromium(): boolean {
  if (existsSync(PATH)) return true;
  const how = "apt-get install -y chromium fonts-noto-cjk";
  if (REQUIRED) throw new Error(`REQUIRE names chromium, but there is no ${PATH}: ${how}`);
  console.log(`Tests in a browser are skipped: there is no ${PATH} (${how})`);
  return false;
}

export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: PATH,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-default-apps",
      "--disable-extensions",
      "--disable-sync",
      "--no-first-run",
    ],
  });
}
