import type { Evidence } from "../rank/finder.js";
import { TIER } from "../rank/tiers.js";

/** One tier for each record, and the records that have one. */
export interface TierTable {
  /** `TIER.NONE` for most. */
  readonly tiers: Uint8Array;
  /** Those with a tier, each once. */
  readonly records: number[];
}

/** Improves the tier of a record; a worse tier than before changes nothing. */
export function reach({ tiers, records }: TierTable, record: number, tier: number): void {
  const known = tiers[record] ?? TIER.NONE;
  if (known === TIER.NONE) records.push(record);
  if (tier < known) tiers[record] = tier;
}

/** A set of bits for each record, and the records that have one. */
export interface SetTable {
  readonly setOf: Int32Array;
  readonly records: number[];
}

/**
 * Tables of tiers, lent to a query: to make a new one takes longer than to answer a rare word. One workspace serves an
 * index, because searching is synchronous.
 */
export interface Workspace {
  /** An empty table. */
  table(): TierTable;
  /** The table of sets, empty again. */
  sets(): SetTable;
  /** The evidence of the query so far, which is in the tables. */
  readonly known: Map<string, Evidence>;
  /** Takes all tables back when the query ends. */
  clear(): void;
}

export function createWorkspace(count: number): Workspace {
  const free: Uint8Array[] = [];
  const lent: TierTable[] = [];
  const known = new Map<string, Evidence>();
  let sets: SetTable | null = null;
  const clearSets = (): void => {
    if (!sets) return;
    for (const record of sets.records) sets.setOf[record] = 0;
    sets.records.length = 0;
  };
  return {
    sets: () => {
      clearSets();
      return (sets ??= { setOf: new Int32Array(count), records: [] });
    },
    table: () => {
      const table = { tiers: free.pop() ?? new Uint8Array(count).fill(TIER.NONE), records: [] };
      lent.push(table);
      return table;
    },
    known,
    clear: () => {
      known.clear();
      clearSets();
      for (const { tiers, records } of lent) {
        for (const record of records) tiers[record] = TIER.NONE;
        free.push(tiers);
      }
      lent.length = 0;
      // Only a query of many terms needs more.
      if (free.length > MOST_KEPT) free.length = MOST_KEPT;
    },
  };
}

const MOST_KEPT = 64;
