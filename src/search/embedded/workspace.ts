import { TIER } from "../rank/tiers.js";

/**
 * Tables of one tier a record, lent to a query: to make a new one takes longer than to answer a rare word. One workspace
 * serves an index, because searching is synchronous.
 */
export interface Workspace {
  /** A table filled with `TIER.NONE`. `records` must contain all changed records when the query ends. */
  table(records: readonly number[]): Uint8Array;
  /** Takes all tables back. */
  clear(): void;
}

export function createWorkspace(count: number): Workspace {
  const free: Uint8Array[] = [];
  const lent: { readonly table: Uint8Array; readonly records: readonly number[] }[] = [];
  return {
    table: (records) => {
      const table = free.pop() ?? new Uint8Array(count).fill(TIER.NONE);
      lent.push({ table, records });
      return table;
    },
    clear: () => {
      for (const { table, records } of lent) {
        for (const record of records) table[record] = TIER.NONE;
        free.push(table);
      }
      lent.length = 0;
      // Only a query of twelve terms needs more.
      if (free.length > MOST_KEPT) free.length = MOST_KEPT;
    },
  };
}

const MOST_KEPT = 8;
