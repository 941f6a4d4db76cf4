#!/usr/bin/env node
import { existsSync } from "node:fs";

// A clone has no dist/ until it is built. Without this check, Node prints twenty lines about a missing module.
const main = new URL("../dist/cli/main.js", import.meta.url);
if (existsSync(main)) {
  // Loading takes a moment, so say at once that it runs.
  if (process.argv[2] === "serve") console.error("jianbao: starting");
  await import(main.href);
} else {
  console.error("jianbao: not built yet: run npm install && npm run compile in its folder");
  process.exitCode = 3;
}
