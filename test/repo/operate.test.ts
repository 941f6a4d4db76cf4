import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { beforeAll, describe, expect, it } from "vitest";

import { settings } from "../../src/config.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const GUIDE = "docs/guides/operate.md";

/**
 * An operator must find every message in the guide. The test reads the messages from the source, so no list can be out
 * of date.
 */
describe(`${GUIDE} explains`, () => {
  let guide: string;
  let sources: ReadonlyMap<string, string>;

  beforeAll(async () => {
    guide = await readFile(join(ROOT, GUIDE), "utf8");
    const names = (await readdir(join(ROOT, "src"), { recursive: true })).filter((name) =>
      /(?<!\.test|\.fixture|\.contract)\.ts$/.test(name),
    );
    const texts = names.map(async (name) => [name, await readFile(join(ROOT, "src", name), "utf8")] as const);
    sources = new Map(await Promise.all(texts));
  });

  const source = (name: string): string => sources.get(name) ?? "";
  const unexplained = (words: Iterable<string>): string[] =>
    [...new Set(words)].filter((word) => !guide.includes(`\`${word}\``));

  it("every code of an error", () => {
    const union = /export type ErrorCode =([^;]+);/.exec(source("domain/errors.ts"))?.[1] ?? "";
    const codes = [...union.matchAll(/"([A-Z_]+)"/g)].map((match) => match[1] ?? "");
    expect(codes.length).toBeGreaterThan(10);
    expect(unexplained(codes)).toEqual([]);
  });

  it("every reason of /readyz", () => {
    const reasons = [
      ...source("server/http/health.ts").matchAll(
        /notReady\("(\w+)"|(?:late|failed): "(\w+)"|ErrorCode \| "(\w+)"/g,
      ),
    ].flatMap((match) => match.slice(1).filter(Boolean));
    expect(new Set(reasons).size).toBeGreaterThan(5);
    expect(unexplained(reasons)).toEqual([]);
  });

  it("every line of the log", () => {
    const messages = [...sources].flatMap(([name, text]) =>
      name.startsWith("server/")
        ? [...text.matchAll(/logger\s*\.(?:info|warn|error)\(\s*(?:\{[^;]*?\},\s*|\w+, )?"([^"]+)"/g)].map(
            (match) => match[1] ?? "",
          )
        : [],
    );
    expect(new Set(messages).size).toBeGreaterThan(5);
    expect(unexplained(messages)).toEqual([]);
  });

  it("every metric, and none that does not exist", () => {
    const text = source("server/observe/metrics.ts");
    const made = [...text.matchAll(/"(jianbao_\w+)"/g)].map((match) => match[1] ?? "");
    const calls = ["jianbao_store_call_duration_seconds", "jianbao_engine_call_duration_seconds"];
    expect(text).toContain("jianbao_${port}_call_duration_seconds");
    const all = new Set([...made, ...calls]);
    expect(all.size).toBeGreaterThan(10);
    expect(unexplained(all)).toEqual([]);
    const named = [...guide.matchAll(/\bjianbao_(?!requests:|connections:)\w+/g)]
      .map(([name]) => name.replace(/_(bucket|sum|count)$/, ""))
      .filter((name) => !["jianbao_requests", "jianbao_connections"].includes(name));
    expect(named.filter((name) => !all.has(name))).toEqual([]);
  });

  it("every exit code", () => {
    const text = source("cli/main.ts") + source("cli/run.ts") + source("server/process/shutdown.ts");
    const codes = [...text.matchAll(/(?:return|exit\(|\? 0 :) ?(\d)\b/g)].map((match) => match[1] ?? "");
    expect(new Set(codes).size).toBeGreaterThan(3);
    const rows = guide.split("\n").flatMap((line) => /^\| (\d+) +\|/.exec(line)?.[1] ?? []);
    expect(codes.filter((code) => !rows.includes(code))).toEqual([]);
  });

  it("only settings that exist", () => {
    const named = [
      ...guide.matchAll(
        /`((?:LIMIT|METRICS|NEO4J|MEILI|JIANBAO|KEEP|TRUSTED|SHUTDOWN|LOG)_[A-Z_]+)(?:=[^`]*)?`/g,
      ),
    ].map((match) => match[1] ?? "");
    expect(named.length).toBeGreaterThan(10);
    const known = new Set(settings.map(({ name }) => name));
    const codes = new Set(["LIMIT_EXCEEDED"]);
    expect([...new Set(named)].filter((name) => !known.has(name) && !codes.has(name))).toEqual([]);
  });
});
