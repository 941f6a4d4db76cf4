/**
 * The golden queries, each with what has to be found first, and the judgement of an engine by them. Written from the
 * data, not from an engine: an expectation is corrected only where the order that was asked for decides otherwise.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { windowOf } from "../../src/domain/time.js";
import type { SearchPage, SearchReader } from "../../src/search/engine.js";
import { NO_FILTER } from "../../src/search/engine.js";
import type { SearchHead } from "../../src/search/record/record.js";

export interface GoldenQuery {
  readonly id: string;
  /** The class that shares are counted by. */
  readonly kind: string;
  readonly query: string;
  /** `label|KIND` of what may stand first. */
  readonly expect: readonly string[];
  /** Nothing may be found. */
  readonly none?: true;
  /** `label|KIND` of what may not be found at all. */
  readonly notIn?: readonly string[];
  readonly interpretation?: {
    readonly correction?: string;
    /** Both days inclusive. */
    readonly between?: readonly [from: string, to: string];
  };
  readonly matchedBy?: string;
  readonly note: string;
}

export interface Judgement {
  readonly golden: GoldenQuery;
  /** What was asked for stands first, or nothing is found where nothing is there. */
  readonly first: boolean;
  /** What is wrong beside the first place: an unwanted hit, a reading or a reason that is not the one meant. */
  readonly faults: readonly string[];
  /** `label|KIND` of the first hits, to be read by people. */
  readonly top: readonly string[];
}

export const GOLDEN: readonly GoldenQuery[] = readFileSync(
  fileURLToPath(new URL("golden.jsonl", import.meta.url)),
  "utf8",
)
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line) as GoldenQuery);

/** The list says how a slip was meant; one wrong character that also sounds the same is told as the latter. */
const REASONS: Readonly<Record<string, readonly string[]>> = {
  ONE_CHARACTER: ["ONE_CHARACTER_OFF", "SAME_SOUND"],
};

/** Asks every golden query, in the order of the list. */
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
      first: golden.none ? page.total === 0 : golden.expect.includes(names[0] ?? ""),
      faults: faultsOf(golden, page, names),
      top: names.slice(0, 3),
    });
  }
  return judgements;
}

function faultsOf(
  { notIn = [], interpretation: meant, matchedBy }: GoldenQuery,
  { hits, interpretation }: SearchPage,
  names: readonly string[],
): string[] {
  const faults = notIn.filter((name) => names.includes(name)).map((name) => `found ${name}`);
  if (meant?.between) {
    const wanted = JSON.stringify(windowOf(...meant.between));
    const got = JSON.stringify(interpretation.between);
    if (got !== wanted) faults.push(`read as the days ${got}, not ${wanted}`);
  }
  if (meant?.correction !== undefined) {
    const corrections = interpretation.corrections.map(({ to }) => to);
    if (!corrections.includes(meant.correction))
      faults.push(`corrected to ${JSON.stringify(corrections)}, not ${meant.correction}`);
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

/** How many of each class have what was asked for at the first place. */
export function shares(judgements: readonly Judgement[]): ReadonlyMap<string, Share> {
  const byKind = new Map<string, Share>();
  for (const { golden, first } of judgements) {
    const known = byKind.get(golden.kind) ?? { asked: 0, first: 0 };
    byKind.set(golden.kind, { asked: known.asked + 1, first: known.first + (first ? 1 : 0) });
  }
  return byKind;
}

/** A judgement in a line, for whoever has to mend it. */
export function told({ golden, first, faults, top }: Judgement): string {
  const rank = first ? [] : [`wanted ${golden.none ? "nothing" : golden.expect.join(" or ")}`];
  return `${golden.id} "${golden.query}": ${[...rank, ...faults].join("; ")}; found ${top.join(", ") || "nothing"}`;
}
