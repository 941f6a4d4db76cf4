import data from "./rules.json" with { type: "json" };
import type { Labels } from "../vocabulary.js";

export const CONFLICT_RULES = [
  "SINGLE_VALUE",
  "SINGLE_SEAT",
  "IMPOSSIBLE_ORDER",
  "SAME_FIGURE",
  "COMPUTED_FIGURE",
  "TWO_COUNTS",
  "TWO_NAMES",
] as const;
export type ConflictRule = (typeof CONFLICT_RULES)[number];

/** CONTRADICTION: not all can be true. DISCREPANCY: sources say it differently, and all may be right. */
export type ConflictStrength = "CONTRADICTION" | "DISCREPANCY";

/** What can decide which statement is the better one. */
export const CRITERIA = ["RANK", "PRECISION", "DOCUMENTS", "BASIS", "LATER_SOURCE"] as const;
export type Criterion = (typeof CRITERIA)[number];

/** How a figure can follow from others: qualifier `computation`. */
export const COMPUTATIONS = ["CHANGE", "SHARE", "SUM", "PER_DAY", "PER_WORKDAY"] as const;

interface Rule {
  readonly labels: Labels;
  readonly strength: ConflictStrength;
  /** The criteria that can be defended for this rule, the strongest first. If none decides, none is preferred. */
  readonly preference: readonly Criterion[];
}

/** A predicate, and the end of its statements that is the organization. */
export interface OrganizationRule {
  readonly predicate: string;
  readonly organization: "subject" | "object";
}

/** The rules of conflicts, as data. Read by `findConflicts`, by the checks of the seed and by the API. */
export interface ConflictRules {
  /** Facts with one date. Two dates cannot both be right, unless one contains the other. */
  readonly SINGLE_VALUE: Rule & { readonly predicates: readonly string[] };
  /** Posts with one holder at a time. Exactly these titles: several people can be 副局长 or 委员 at once. */
  readonly SINGLE_SEAT: Rule & {
    readonly predicate: string;
    readonly qualifier: string;
    readonly titles: readonly string[];
  };
  /**
   * No organization acts before it `begins` or after it `ends`; nothing is based on something later; nothing ends
   * before it starts.
   */
  readonly IMPOSSIBLE_ORDER: Rule & {
    readonly begins: readonly OrganizationRule[];
    readonly ends: readonly OrganizationRule[];
    readonly lives: readonly OrganizationRule[];
    readonly basis: { readonly predicate: string; readonly dates: readonly string[] };
  };
  /** One indicator of one thing over one period in one unit. A comparator widens an amount by its two factors. */
  readonly SAME_FIGURE: Rule & {
    readonly predicate: string;
    readonly indicator: string;
    readonly about: string;
    readonly change: string;
    readonly period: string;
    readonly comparator: string;
    readonly comparators: Readonly<Record<string, readonly [number | null, number | null]>>;
    /** Units that say the same. */
    readonly synonyms: readonly (readonly string[])[];
  };
  /** A figure that the data say to be computed from others (qualifiers `computation` and `from`), and that is not. */
  readonly COMPUTED_FIGURE: Rule & {
    readonly computation: string;
    readonly from: string;
    readonly scales: Readonly<Partial<Record<string, number>>>;
    readonly percents: Readonly<Partial<Record<string, number>>>;
    /** A change with one of these is a decrease. */
    readonly decreases: readonly string[];
    /** The least and the greatest part of all days that are working days. */
    readonly workdays: readonly [number, number];
  };
  /** One thing counted in two ways. */
  readonly TWO_COUNTS: Rule & {
    /** The qualifier, and its value for a total that never falls. */
    readonly total: string;
    readonly running: string;
    /** Units that say what is counted. 个 and 项 say nothing. */
    readonly countWords: readonly string[];
  };
  /** One form (name, title, number) of one thing, or of one part of it, in two texts. */
  readonly TWO_NAMES: Rule & { readonly predicate: string; readonly form: string; readonly part: string };
}

export const conflictRules = data as unknown as ConflictRules;

const SEATS: ReadonlySet<string> = new Set(conflictRules.SINGLE_SEAT.titles);

/** Whether only one person has a post of this title at a time. */
export function isSingleSeat(title: string): boolean {
  return SEATS.has(title);
}
