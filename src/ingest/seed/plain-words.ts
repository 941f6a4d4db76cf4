import type { z } from "zod";

type Issue = z.core.$ZodIssue;

const KINDS: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list ([…])",
  object: "a mapping (key: value)",
  record: "a mapping (key: value)",
};

/** The message of a validation issue, for a person who edits YAML. */
export function inPlainWords(issue: Issue): string {
  if (isMissing(issue)) return "it is missing";
  const { code } = issue;
  if (code === "invalid_type" || code === "invalid_value") return `expected ${expected(issue)}`;
  if (code === "too_big") return `it is at most ${String(issue.maximum)}`;
  if (code !== "too_small") return issue.message;
  return issue.origin === "string" || issue.origin === "array"
    ? "it is empty"
    : `it is at least ${String(issue.minimum)}`;
}

/** The message for a value that fits none of several allowed types. */
export function eitherOf(issues: readonly Issue[]): string {
  const [first] = issues;
  if (!first || issues.every(isMissing)) return "it is missing";
  const typed = issues.filter(({ code }) => code === "invalid_type" || code === "invalid_value");
  // The type is right but something else is wrong: report that.
  const other = issues.find((issue) => !typed.includes(issue));
  return other ? inPlainWords(other) : `expected ${[...new Set(typed.map(expected))].join(" or ")}`;
}

function isMissing(issue: Issue): boolean {
  return issue.code === "invalid_type" && issue.message.endsWith("received undefined");
}

function expected(issue: Issue): string {
  if (issue.code === "invalid_value") return `one of ${issue.values.map(String).join(", ")}`;
  if (issue.code !== "invalid_type") return issue.message;
  return KINDS[issue.expected] ?? issue.expected;
}
