import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { Kind, parse, visit } from "graphql";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const read = (file: string): string => readFileSync(join(ROOT, file), "utf8");

/** Public names of the API that keep a retired word, because clients already use them. */
const KEPT: ReadonlySet<string> = new Set(["yearly", "YearlyDays"]);

/** `src/graph/store.ts: gateOf (gate)` */
interface Use {
  readonly file: string;
  readonly name: string;
}

const retired = retiredWords(read("docs/glossary.md"));

describe("the glossary", () => {
  it("lists retired words", () => {
    expect(retired.size).toBeGreaterThan(20);
    expect([...retired]).toContain("gate");
  });

  it("keeps retired words out of names of files, code and schema", () => {
    const files = execFileSync("git", ["ls-files", "src", "test", "bench", "schema", "docs", "seed"], {
      cwd: ROOT,
      encoding: "utf8",
    })
      .split("\n")
      .filter((file) => file !== "" && !file.includes("__generated__"));
    const uses = files.flatMap((file): Use[] => {
      const names = [{ file, name: file.replaceAll("/", " ") }];
      if (file.endsWith(".ts")) names.push(...declaredNames(read(file)).map((name) => ({ file, name })));
      if (/^schema\/.*\.graphql$/.test(file))
        names.push(...schemaNames(read(file)).map((name) => ({ file, name })));
      return names;
    });
    expect(uses.length).toBeGreaterThan(5000);
    expect(uses.flatMap(complaint)).toEqual([]);
  });

  it.each([
    ["gateOf", ["gate"]],
    ["MOST_TALLIES", ["tallies"]],
    ["navigate", []],
    ["told-days.test", ["told"]],
    ["SQLiteBalls", ["balls"]],
  ])("finds the words of %s", (name, found) => {
    expect(wordsOf(name).filter((word) => retired.has(word))).toEqual(found);
  });
});

function complaint({ file, name }: Use): string[] {
  if (KEPT.has(name)) return [];
  return wordsOf(name)
    .filter((word) => retired.has(word))
    .map((word) => `${file}: ${name} (${word})`);
}

/** Backticked words in the last column of the glossary's tables. */
function retiredWords(markdown: string): ReadonlySet<string> {
  const lastColumns = markdown.split("\n").flatMap((line) => /\|([^|]*)\|\s*$/.exec(line)?.[1] ?? []);
  return new Set(lastColumns.flatMap((cell) => [...cell.matchAll(/`(\w+)`/g)].map(([, word = ""]) => word)));
}

/** The words of a camelCase, CONSTANT_CASE or kebab-case name, in lower case. */
function wordsOf(name: string): string[] {
  return name
    .split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/)
    .filter(Boolean)
    .map((word) => word.toLowerCase());
}

/** Names that a file declares: functions, variables, parameters, types, members. */
function declaredNames(text: string): string[] {
  const names: string[] = [];
  const look = (node: ts.Node): void => {
    const name = (node as ts.NamedDeclaration).name;
    if (name !== undefined && ts.isIdentifier(name)) names.push(name.text);
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile("a.ts", text, ts.ScriptTarget.Latest));
  return names;
}

function schemaNames(text: string): string[] {
  const names: string[] = [];
  visit(parse(text), {
    enter: (node) => {
      if (node.kind !== Kind.NAMED_TYPE && "name" in node) names.push(node.name.value);
    },
  });
  return names;
}
