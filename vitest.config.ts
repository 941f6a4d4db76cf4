import { createRequire } from "node:module";

import { defineConfig } from "vitest/config";

import { LongestFirst } from "./test/support/longest-first.js";

const require = createRequire(import.meta.url);

export default defineConfig({
  // Vite prefers the ES modules of graphql; Node, and so Apollo, the CommonJS ones. Two copies do not accept each
  // other's errors and types.
  resolve: { alias: [{ find: /^graphql$/, replacement: require.resolve("graphql") }] },
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    // By default vitest leaves one core free, which is half of a machine with two.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    // Files of a worker share loaded modules: loading pinyin and character tables for each file is half of the CPU time.
    isolate: false,
    globalSetup: ["test/support/services/global-setup.ts"],
    // A server that has just started plans and compiles each query first, which takes seconds.
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
