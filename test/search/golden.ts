/**
 * The golden queries, each with its expected first hit, and the judgement of an engine by them. The expectations come
 * from the data, not from an engine. Correct one only where the documented order says otherwise.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { windowOf } from "../../src/domain/time.js";
import type { Asks, SearchPage, SearchReader } from "../../src/search/engine.js";
import { isPartial, NO_FILTER } from "../../src/search/engine.js";
import type { SearchHead } from "../../src/search/record/record.js";

export interface GoldenQuery {
  readonly id: string;
  /** Its class; shares are counted by class. */
  readonly kind: string;
  readonly query: string;
  /** `label|KIND` of the entities that may be first. */
  readonly expect: readonly string[];
  /** No hit is allowed. */
  readonly none?: true;
  /** Whether one fact has all words of the query. True: the first hit is strict; false: no hit is strict. */
  readonly joined?: boolean;
  /** `label|KIND` of entities that may not be found at all. */
  readonly notIn?: readonly string[];
  /** `label|KIND` of entities that must be among the hits, wherever they stand. */
  readonly found?: readonly string[];
  readonly interpretation?: {
    readonly correction?: string;
    /** Both days included. */
    readonly between?: readonly [from: string, to: string];
    /** What the question asks for. */
    readonly asks?: Asks | null;
  };
  readonly matchedBy?: string;
  readonly note: string;
}

export interface Judgement {
  readonly golden: GoldenQuery;
  /** An expected entity is first, or nothing is found where `none` is set. */
  readonly first: boolean;
  /** Other faults: an unwanted hit, a wrong interpretation or a wrong reason. */
  readonly faults: readonly string[];
  /** `label|KIND` of the first hits, for readers of a report. */
  readonly top: readonly string[];
}

export const GOLDEN: readonly GoldenQuery[] = readFileSync(
  fileURLToPath(new URL("golden.jsonl", import.meta.url)),
  "utf8",
)
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line) as GoldenQuery);

/** The reasons that count for a reason in the list: a wrong character with the same sound is reported as SAME_SOUND. */
const REASONS: Readonly<Record<string, readonly string[]>> = {
  ONE_CHARACTER: ["ONE_CHARACTER_OFF", "SAME_SOUND"],
};

/** Judges an engine by every golden query, in the order of the list. */
export async function judge(reader: SearchReader, records: readonly SearchHead[]): Promise<Judgement[]> {
  const nameOf = new Map(records.map(({ id, label, kind }) => [id, `${label}|${kind}`]));
  const judgements: Judgement[] = [];
  for (const golden of GOLDEN) {
    const page = await reader.search({
      text: golden.query,
      kinds: null,
      filter: NO_FILTER,
      facets: [],
      first: 100,
      offset: 0,
    });
    const names = page.hits.map(({ id }) => nameOf.get(id) ?? id);
    judgements.push({
      golden,
      first: isAsExpected(golden, page, names[0] ?? ""),
      faults: faultsOf(golden, page, names),
      top: names.slice(0, 3),
    });
  }
  return judgements;
}

function isAsExpected({ none, joined, expect }: GoldenQuery, page: SearchPage, first: string): boolean {
  if (none) return page.total === 0;
  if (joined === false) return page.strictTotal === 0 && page.hits.every(isPartial);
  return expect.includes(first) && (joined === undefined || page.strictTotal > 0);
}

function faultsOf(
  { notIn = [], found = [], interpretation: expected, matchedBy }: GoldenQuery,
  { hits, interpretation }: SearchPage,
  names: readonly string[],
): string[] {
  const faults = notIn.filter((name) => names.includes(name)).map((name) => `found ${name}`);
  for (const name of found) if (!names.includes(name)) faults.push(`did not find ${name}`);
  if (expected?.between) {
    const wanted = JSON.stringify(windowOf(...expected.between));
    const got = JSON.stringify(interpretation.between);
    if (got !== wanted) faults.push(`interpreted as the days ${got}, not ${wanted}`);
  }
  if (expected?.asks !== undefined && interpretation.asks !== expected.asks)
    faults.push(`asks for ${String(interpretation.asks)}, not ${String(expected.asks)}`);
  if (expected?.correction !== undefined) {
    const corrections = interpretation.corrections.map(({ to }) => to);
    if (!corrections.includes(expected.correction))
      faults.push(`corrected to ${JSON.stringify(corrections)}, not ${expected.correction}`);
  }
  if (matchedBy !== undefined) {
    const wanted = REASONS[matchedBy] ?? [matchedBy];
    const got = hits[0]?.matchedBy ?? "nothing";
    if (!wanted.includes(got)) faults.push(`matched by ${got}, not ${wanted.join(" or ")}`);
  }
  return faults;
}

export interface Share {
  readonly asked: number;
  readonly first: number;
}

/** The number of queries of each class, and how many have an expected first hit. */
export function shares(judgements: readonly Judgement[]): ReadonlyMap<string, Share> {
  const byKind = new Map<string, Share>();
  for (const { golden, first } of judgements) {
    const known = byKind.get(golden.kind) ?? { asked: 0, first: 0 };
    byKind.set(golden.kind, { asked: known.asked + 1, first: known.first + (first ? 1 : 0) });
  }
  return byKind;
}

/** A judgement in one line, for a report. */
export function describeJudgement({ golden, first, faults, top }: Judgement): string {
  const rank = first ? [] : [`wanted ${golden.none ? "nothing" : golden.expect.join(" or ")}`];
  return `${golden.id} "${golden.query}": ${[...rank, ...faults].join("; ")}; found ${top.join(", ") || "nothing"}`;
}
