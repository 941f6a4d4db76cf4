import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    globalSetup: ["test/services/global-setup.ts"],
    // A query against a server that has just been started is planned and compiled first: seconds, not milliseconds.
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
