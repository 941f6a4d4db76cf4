import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from "yaml";
import type { Document, Node, Pair } from "yaml";
import type { z } from "zod";

import type { Fault } from "../../domain/errors.js";
import type { Path, SourceFile } from "../facts/origin.js";
import { eitherOf, inPlainWords } from "./plain-words.js";

/** A parsed YAML file. A fault has the line of the value, or of the nearest existing field above it. */
export interface YamlFile extends SourceFile {
  /** Path relative to the parent of the seed folder. */
  readonly name: string;
  readonly data: unknown;
}

/** Parses YAML 1.2. Broken syntax gives faults with their lines, and `data` undefined. */
export function parseYaml(name: string, text: string): { file: YamlFile; faults: Fault[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const position = (offset: number): Pick<Fault, "line" | "column"> => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const broken = (offset: number, why: string): Fault => ({
    file: name,
    ...position(offset),
    field: "",
    message: `broken syntax: ${why}`,
    severity: "ERROR",
  });
  const faults = document.errors.map((error) => broken(error.pos[0], error.message));
  // YAML aliases (*name) are refused: nested ones can grow a small file to gigabytes.
  visit(document, {
    Alias: (_, { source, range }) => {
      faults.push(broken(range?.[0] ?? 0, `an alias (*${source}) is not allowed here`));
    },
  });
  const file: YamlFile = {
    name,
    data: faults.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 }),
    fault: (path, message, severity = "ERROR") => ({
      file: name,
      ...position(offsetOf(document, path)),
      field: formatPath(path),
      message,
      severity,
    }),
  };
  return { file, faults };
}

/** Validates `data`, the part of the file at `base`. Returns the value or the faults. */
export function validate<Schema extends z.ZodType>(
  file: YamlFile,
  schema: Schema,
  data: unknown,
  base: Path = [],
): { value: z.output<Schema> } | { faults: Fault[] } {
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data };
  return {
    faults: result.error.issues.flatMap((issue) =>
      leaves(issue).map(({ path, message }) => file.fault([...base, ...path], message)),
    ),
  };
}

interface Leaf {
  readonly path: Path;
  readonly message: string;
}

/** A union fails once per branch: only the branch that got furthest has a useful message. */
function leaves(issue: z.core.$ZodIssue): Leaf[] {
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({ path: [...issue.path, key], message: "there is no such field here" }));
  if (issue.code === "invalid_union" && issue.errors.length > 0) {
    const branches = issue.errors.map((errors) => errors.flatMap((inner) => leaves(inner)));
    const deepest = branches.reduce((a, b) => (depth(b) > depth(a) ? b : a));
    // No branch got further than the value itself: list what each branch expects.
    if (depth(deepest) === 0) return [{ path: issue.path, message: eitherOf(issue.errors.flat()) }];
    return deepest.map(({ path, message }) => ({ path: [...issue.path, ...path], message }));
  }
  return [{ path: issue.path, message: inPlainWords(issue) }];
}

const depth = (found: readonly Leaf[]): number => Math.max(0, ...found.map(({ path }) => path.length));

function formatPath(path: Path): string {
  return path.reduce<string>(
    (text, part) =>
      typeof part === "number" ? `${text}[${String(part)}]` : text ? `${text}.${String(part)}` : String(part),
    "",
  );
}

/** The offset of the deepest existing node on the path; of the key, if there is no value. */
function offsetOf(document: Document, path: Path): number {
  let node: Node | null = document.contents;
  let offset = node?.range?.[0] ?? 0;
  for (const part of path) {
    const next = step(node, part);
    if (!next) break;
    offset = next.offset;
    node = next.node;
  }
  return offset;
}

function step(node: Node | null, part: PropertyKey): { node: Node | null; offset: number } | null {
  if (isMap(node)) {
    const pair = (node.items as Pair<Node, Node | null>[]).find(
      ({ key }) => isScalar(key) && String(key.value) === String(part),
    );
    if (!pair) return null;
    return { node: pair.value, offset: pair.value?.range?.[0] ?? pair.key.range?.[0] ?? 0 };
  }
  if (isSeq(node)) {
    const item = node.items[Number(part)] as Node | undefined;
    return item?.range ? { node: item, offset: item.range[0] } : null;
  }
  return null;
}
