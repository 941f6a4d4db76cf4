import type { EntityKind } from "../../domain/entity.js";
import { kindAbove } from "../query/kind-words.js";
import { TIER } from "../rank/tiers.js";
import type { TermHits } from "./find.js";
import type { SearchIndex } from "./layout.js";
import { KIND_CODES } from "./layout.js";

/** Whether a record is of one of these kinds, and of the kind above one of them. */
export interface KindTest {
  readonly is: (record: number) => boolean;
  readonly isAbove: (record: number) => boolean;
}

/** A meeting may be entered as a training: 会议 in its name says as much as its kind does. */
export function kindMissed(
  record: number,
  test: KindTest | null | undefined,
  hits: TermHits | undefined,
): 0 | 1 | 2 {
  if (!test || test.is(record)) return 0;
  if ((hits?.names[record] ?? TIER.NONE) > TIER.NAME_PART) return 2;
  return test.isAbove(record) ? 0 : 1;
}

export function kindTest(
  { kinds, subkinds, subkindNames }: SearchIndex,
  wanted: readonly string[],
): KindTest | null {
  if (wanted.length === 0) return null;
  const codesOf = (names: readonly string[]): Set<number> =>
    new Set(names.map((kind) => KIND_CODES.indexOf(kind as EntityKind)));
  const codes = codesOf(wanted);
  const sub = new Set(wanted.map((kind) => subkindNames.indexOf(kind)));
  const above = codesOf(wanted.filter((kind) => kindAbove(kind) !== kind).map(kindAbove));
  return {
    is: (record) => codes.has(kinds[record] ?? -2) || sub.has(subkinds[record] ?? -2),
    isAbove: (record) => above.has(kinds[record] ?? -2),
  };
}
