import type { Evidence } from "../rank/finder.js";
import { TIER } from "../rank/tiers.js";

/** The tiers of the records that a term finds. */
export interface TierTable {
  /** `TIER.NONE` for most. */
  tierOf(record: number): number;
  /** Improves the tier of a record; a worse tier than before changes nothing. */
  reach(record: number, tier: number): void;
  /** Those with a tier, each once. */
  readonly records: readonly number[];
}

/** Most terms find so few records that a map of them is faster than to fill and to clear an array of all. */
const FEW = 64;

class Table implements TierTable {
  readonly records: number[] = [];
  private few: Map<number, number> | null = null;
  /** The tier of each record of the index, as soon as there are more than few. */
  tiers: Uint8Array | null = null;

  constructor(private readonly lend: () => Uint8Array) {}

  tierOf(record: number): number {
    if (this.tiers !== null) return this.tiers[record] ?? TIER.NONE;
    return this.few?.get(record) ?? TIER.NONE;
  }

  reach(record: number, tier: number): void {
    const known = this.tierOf(record);
    if (known === TIER.NONE) this.add(record);
    if (tier >= known) return;
    if (this.tiers !== null) this.tiers[record] = tier;
    else this.few?.set(record, tier);
  }

  private add(record: number): void {
    this.records.push(record);
    if (this.tiers !== null) return;
    if (this.records.length <= FEW) {
      this.few ??= new Map();
      return;
    }
    this.tiers = this.lend();
    for (const [one, tier] of this.few ?? []) this.tiers[one] = tier;
    this.few = null;
  }
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
  const lent: Table[] = [];
  const lend = (): Uint8Array => free.pop() ?? new Uint8Array(count).fill(TIER.NONE);
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
      const table = new Table(lend);
      lent.push(table);
      return table;
    },
    known,
    clear: () => {
      known.clear();
      clearSets();
      for (const { tiers, records } of lent) {
        if (tiers === null) continue;
        for (const record of records) tiers[record] = TIER.NONE;
        free.push(tiers);
      }
      lent.length = 0;
      // Only a query of many frequent terms needs more.
      if (free.length > MOST_KEPT) free.length = MOST_KEPT;
    },
  };
}

const MOST_KEPT = 32;
