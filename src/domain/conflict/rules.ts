import data from "./rules.json" with { type: "json" };
import type { Labels } from "../vocabulary.js";

export const CONFLICT_RULES = ["SINGLE_VALUE", "SINGLE_SEAT", "IMPOSSIBLE_ORDER", "SAME_FIGURE"] as const;
export type ConflictRule = (typeof CONFLICT_RULES)[number];

/** A predicate, and the end of its statements that is the organization. */
export interface OrganizationRule {
  readonly predicate: string;
  readonly organization: "subject" | "object";
}

/** The rules of conflicts, as data. Read by `findConflicts`, by the checks of the seed and by the API. */
export interface ConflictRules {
  /** Facts with one date. Two dates cannot both be right, unless one contains the other. */
  readonly SINGLE_VALUE: { readonly labels: Labels; readonly predicates: readonly string[] };
  /** Posts with one holder at a time. Exactly these titles: several people can be 副局长 or 委员 at once. */
  readonly SINGLE_SEAT: {
    readonly labels: Labels;
    readonly predicate: string;
    readonly qualifier: string;
    readonly titles: readonly string[];
  };
  /**
   * No organization acts before it `begins` or after it `ends`; nothing is based on something later; nothing ends
   * before it starts.
   */
  readonly IMPOSSIBLE_ORDER: {
    readonly labels: Labels;
    readonly begins: readonly OrganizationRule[];
    readonly ends: readonly OrganizationRule[];
    readonly lives: readonly OrganizationRule[];
    readonly basis: { readonly predicate: string; readonly dates: readonly string[] };
  };
  /** One indicator of one thing over one period in one unit. A comparator widens an amount by its two factors. */
  readonly SAME_FIGURE: {
    readonly labels: Labels;
    readonly predicate: string;
    readonly indicator: string;
    readonly about: string;
    readonly period: string;
    readonly comparator: string;
    readonly comparators: Readonly<Record<string, readonly [number | null, number | null]>>;
  };
}

export const conflictRules = data as unknown as ConflictRules;

const SEATS: ReadonlySet<string> = new Set(conflictRules.SINGLE_SEAT.titles);

/** Whether only one person has a post of this title at a time. */
export function isSingleSeat(title: string): boolean {
  return SEATS.has(title);
}
