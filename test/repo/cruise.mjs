// dependency-cruiser exits with 0 if it could read nothing (for example with an unknown version of TypeScript), so this
// script also fails if there are too few modules.
import { cruise } from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";
import { createRequire } from "node:module";

const { forbidden, options } = createRequire(import.meta.url)("../../.dependency-cruiser.cjs");
const { output } = await cruise(
  ["src"],
  { ruleSet: { forbidden }, validate: true, ...options },
  options.enhancedResolveOptions,
  { tsConfig: extractTSConfig("tsconfig.json") },
);
const { totalCruised, violations } = output.summary;
for (const { rule, from, to } of violations) console.error(`${rule.name}: ${from} → ${to}`);
console.log(`${totalCruised} modules, ${violations.length} violations`);
if (totalCruised < 50 || violations.length > 0) process.exitCode = 1;
