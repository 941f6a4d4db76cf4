/** All figures of the quality of an engine. `bench/search-quality.ts` prints them; `quality.test.ts` checks most of them. */
import { asker } from "./asked.js";
import { GOLDEN, judge, shares, describeJudgement } from "./golden.js";
import { highlights, writtenAnyWay } from "./highlights.js";
import { oddInput } from "./odd-input.js";
import type { Figure } from "./quality.js";
import {
  atLeast,
  gluedPieces,
  inPart,
  never,
  noiseOf,
  nowhere,
  pieces,
  silence,
  substrings,
  wholeNames,
} from "./quality.js";
import type { Indexed } from "./shipped.js";

/** Numbers of random queries of each class. */
export interface Effort {
  readonly pieces: number;
  readonly nowhere: number;
  readonly highlights: number;
}

export const FULL: Effort = { pieces: 1_000, nowhere: 200, highlights: 500 };

// Arbitrary; other seeds give other queries.
const SEEDS = { pieces: 11, nowhere: 13, highlights: 17 };

export async function figuresOf({ reader, records }: Indexed, effort: Effort = FULL): Promise<Figure[]> {
  const ask = asker(reader);
  const judged = await judge(ask.reader, records);
  const first = judged.filter((one) => one.first).length / GOLDEN.length;
  const odd = judged.filter(({ faults }) => faults.length > 0);
  return [
    ...(await substrings(records, pieces(records, effort.pieces, SEEDS.pieces), ask)),
    ...(await wholeNames(records, ask)),
    atLeast(
      "golden queries: first place",
      first,
      0.97,
      judged.filter((one) => !one.first).map(describeJudgement),
    ),
    ...[...shares(judged)].map(([kind, share]) =>
      // A class has a dozen to fifty queries, so one miss counts much in a small one.
      atLeast(`  ${kind} (${String(share.asked)})`, share.first / share.asked, 0.9, []),
    ),
    never("golden queries: with an unwanted hit, interpretation or reason", odd.map(describeJudgement)),
    await silence(nowhere(records, effort.nowhere, SEEDS.nowhere), ask),
    ...(await inPart(gluedPieces(records, effort.nowhere, SEEDS.nowhere), ask)),
    ...(await highlights(writtenAnyWay(records, effort.highlights, SEEDS.highlights), ask)),
    ...(await oddInput(reader, ask)),
    // Last, because it covers all queries before it.
    ...noiseOf(ask),
  ];
}
