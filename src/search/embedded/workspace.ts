import { TIER } from "../rank/tiers.js";

/**
 * Tables of one tier a record, lent for the length of one query: making and filling them anew costs more than a rare
 * word's whole answer. Searching is synchronous, so one workspace serves an index.
 */
export interface Workspace {
  /** A table filled with `TIER.NONE`. What is written must be in `records` when the query ends. */
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
      // A query of twelve terms needs more than any other is worth keeping for.
      if (free.length > MOST_KEPT) free.length = MOST_KEPT;
    },
  };
}

const MOST_KEPT = 8;
