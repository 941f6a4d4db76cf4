#!/usr/bin/env node
import { existsSync } from "node:fs";

// A clone has no dist/ until it is built; without this, node tells of a module that is missing, and twenty lines of its own.
const main = new URL("../dist/cli/main.js", import.meta.url);
if (existsSync(main)) {
  // Loading the program takes a moment, reading the data some more: who started it sees at once that it runs.
  if (process.argv[2] === "serve") console.error("jianbao: starting");
  await import(main.href);
} else {
  console.error("jianbao: not built yet: run npm install && npm run compile in its folder");
  process.exitCode = 3;
}
