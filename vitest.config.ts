import { createRequire } from "node:module";

import { defineConfig } from "vitest/config";

import { LongestFirst } from "./test/support/longest-first.js";

const require = createRequire(import.meta.url);

export default defineConfig({
  // Vite prefers graphql's ES modules, Node and so Apollo its CommonJS: two copies, whose errors and types are strangers.
  resolve: { alias: [{ find: /^graphql$/, replacement: require.resolve("graphql") }] },
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    // By itself vitest leaves a core free, which on a machine of two is half of it.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    globalSetup: ["test/support/services/global-setup.ts"],
    // A query against a server that has just been started is planned and compiled first: seconds, not milliseconds.
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
