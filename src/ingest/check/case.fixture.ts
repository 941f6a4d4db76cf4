import { SMALL_SEED } from "../../../test/support/seed-folder.js";
import type { SeedTexts } from "../../../test/support/seed-folder.js";

/** Helpers for the cases of the checks: the small seed with one file changed. */
export const AUTHORITY = "authority/all.yaml";
export const ARTICLE = "articles/one/01-first.yaml";
export const MANIFEST = "manifest.yaml";

export const facts = (...lines: string[]): string =>
  ["title: 第一篇", "mentions: { 甲局: 1, 乙局: 1, 张三: 1 }", "facts:", ...lines, ""].join("\n");
export const tenure = (person: string, on: string, title = "局长"): string =>
  `  - { tenure: ${person}, positions: { 甲局: [${title}] }, on: ${on}, at: 1 }`;
export const entries = (section: string, ...lines: string[]): string =>
  SMALL_SEED[AUTHORITY].replace(`${section}:\n`, [`${section}:`, ...lines, ""].join("\n"));
export const mentioned = (...keys: string[]): string => facts(`  - { mention: [${keys.join(", ")}], at: 1 }`);
export const organizations = (...lines: string[]): SeedTexts => ({
  [AUTHORITY]: entries("organizations", ...lines.map((line) => `  - { ${line} }`)),
});
export const LIST = `documents:
  - id: one
    kind: LIST
    title: 先进集体拟表彰名单
    counts: { articles: 1, facts: 1 }
`;

/** Changed files, and the expected faults as `SEVERITY file:line field`. */
export interface Case {
  readonly check: string;
  readonly title: string;
  readonly changes: SeedTexts;
  readonly expected: readonly string[];
}
