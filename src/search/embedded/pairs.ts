/** The positions of each pair of neighboring units in a text: an inverted index of bigrams over UTF-16 units. */
export interface Pairs {
  /** Positions of the pair's first unit, ascending. */
  find(first: number, second: number): Uint32Array;
}

/** Ends every segment. No pair contains it. */
export const END = 0;

/**
 * Indexes `text` in two passes: count, then place (a counting sort over pairs). 4 bytes a unit and 12 a distinct pair;
 * linear in the text.
 */
export function indexPairs(text: Uint16Array): Pairs {
  const table = pairTable(text);
  const { slots, keys } = table;
  const starts = new Uint32Array(table.counts.length + 1);
  for (let slot = 0; slot < table.counts.length; slot++)
    starts[slot + 1] = (starts[slot] ?? 0) + (table.counts[slot] ?? 0);
  const next = starts.slice();
  const positions = new Uint32Array(starts.at(-1) ?? 0);
  forEachPair(text, (position, key) => {
    const slot = slotOf(key, keys, slots);
    const to = next[slot] ?? 0;
    positions[to] = position;
    next[slot] = to + 1;
  });
  return {
    find: (first, second) => {
      const key = keyOf(first, second);
      const slot = slotOf(key, keys, slots);
      if (keys[slot] !== key) return NOWHERE;
      return positions.subarray(starts[slot], starts[slot + 1]);
    },
  };
}

const NOWHERE = new Uint32Array(0);

/** Never 0: neither unit of a pair is END. */
function keyOf(first: number, second: number): number {
  return ((first << 16) | second) >>> 0;
}

function forEachPair(text: Uint16Array, work: (position: number, key: number) => void): void {
  let first = END;
  for (let position = 0; position < text.length; position++) {
    const second = text[position] ?? END;
    if (first !== END && second !== END) work(position - 1, keyOf(first, second));
    first = second;
  }
}

interface PairTable {
  readonly keys: Uint32Array;
  readonly counts: Uint32Array;
  /** Size of the table less one: a mask. */
  readonly slots: number;
}

function pairTable(text: Uint16Array): PairTable {
  let slots = (1 << 12) - 1;
  let keys = new Uint32Array(slots + 1);
  let counts = new Uint32Array(slots + 1);
  let used = 0;
  const grow = (): void => {
    const [oldKeys, oldCounts] = [keys, counts];
    slots = (slots + 1) * 2 - 1;
    keys = new Uint32Array(slots + 1);
    counts = new Uint32Array(slots + 1);
    for (const [old, key] of oldKeys.entries()) {
      if (key === 0) continue;
      const slot = slotOf(key, keys, slots);
      keys[slot] = key;
      counts[slot] = oldCounts[old] ?? 0;
    }
  };
  forEachPair(text, (_, key) => {
    let slot = slotOf(key, keys, slots);
    if (keys[slot] === 0) {
      used += 1;
      // At most half full, because long runs of used slots are slow.
      if (used * 2 > slots) {
        grow();
        slot = slotOf(key, keys, slots);
      }
      keys[slot] = key;
    }
    counts[slot] = (counts[slot] ?? 0) + 1;
  });
  return { keys, counts, slots };
}

/** Open addressing with linear probing: the slot of the key, or the free slot for it. */
function slotOf(key: number, keys: Uint32Array, slots: number): number {
  let slot = (Math.imul(key, 0x9e3779b1) >>> 8) & slots;
  while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & slots;
  return slot;
}
