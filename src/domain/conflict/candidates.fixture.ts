import type { ConflictCandidate } from "./candidate.js";
import type { Conflict } from "./find.js";
import { findConflicts } from "./find.js";
import type { ConflictRule } from "./rules.js";
import type { Qualifiers } from "../statement.js";
import { periodOf } from "../time.js";

/** A candidate for the rules, numbered so that ids sort as written. */
export function candidate(index: number, over: Partial<ConflictCandidate>, date: string): ConflictCandidate {
  return {
    id: `sta:${String(index).padStart(7, "0")}`,
    subject: "per:a",
    predicate: "MEMBER_OF",
    object: null,
    value: null,
    qualifiers: {},
    period: periodOf(date),
    rank: "NORMAL",
    status: "STATED",
    documents: ["doc:a"],
    ...over,
  };
}

/** A figure of one place for 2020. */
export function figure(
  index: number,
  amount: number,
  unit: string,
  qualifiers: Qualifiers = {},
  over: Partial<ConflictCandidate> = {},
): ConflictCandidate {
  return candidate(
    index,
    {
      subject: "plc:a",
      predicate: "FIGURE",
      value: { type: "QUANTITY", amount, unit },
      qualifiers: { indicator: "户数", forPeriod: "2020", ...qualifiers },
      ...over,
    },
    "2020",
  );
}

/** How a source writes something of one work. */
export function written(
  index: number,
  text: string,
  qualifiers: Qualifiers = {},
  over: Partial<ConflictCandidate> = {},
): ConflictCandidate {
  return candidate(
    index,
    {
      subject: "wrk:a",
      predicate: "WRITTEN_AS",
      value: { type: "TEXT", text },
      qualifiers: { form: "NAME", ...qualifiers },
      ...over,
    },
    "2020",
  );
}

export function conflictsOf(
  rule: ConflictRule,
  ...candidates: readonly ConflictCandidate[]
): readonly Conflict[] {
  return findConflicts(candidates, [rule], () => null);
}

/** The numbers of the candidates in conflict, sorted. */
export function inConflict(rule: ConflictRule, ...candidates: readonly ConflictCandidate[]): number[] {
  const ids = conflictsOf(rule, ...candidates).flatMap(({ statements }) => statements);
  return [...new Set(ids)].map((id) => Number(id.slice("sta:".length))).sort((a, b) => a - b);
}
