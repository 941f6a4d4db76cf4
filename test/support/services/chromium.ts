import { existsSync } from "node:fs";

import type { Starter } from "./starter.js";

/** Path of the browser. */
export type ChromiumPath = string;

const PATHS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Starts nothing: each test file launches its own browser, so that pages cannot affect each other. */
export const chromium: Starter<ChromiumPath> = {
  start: () => {
    const address = PATHS.find((path) => existsSync(path));
    return Promise.resolve(
      address === undefined
        ? { absent: "there is no Chromium: apt-get install -y chromium fonts-noto-cjk" }
        : { address, stop: () => Promise.resolve() },
    );
  },
};
