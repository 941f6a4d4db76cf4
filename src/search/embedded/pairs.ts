/** The positions of each pair of neighboring units in a text: an inverted index of bigrams over UTF-16 units. */
export interface Pairs {
  /** Positions of the pair's first unit, ascending. */
  find(first: number, second: number): Uint32Array;
  /** In how many groups of positions a pair stands (`groupOf` of `indexPairs`). */
  count(first: number, second: number): number;
}

/** Ends every segment. No pair contains it. */
export const END = 0;

/**
 * Indexes `text`. 4 bytes a unit and 12 a distinct pair; linear in the text. `groupAt`: the group of a position, below
 * `groups`.
 */
export function indexPairs(text: Uint16Array, groups: number, groupAt: (position: number) => number): Pairs {
  const keys = keyTable(text);
  const { starts, positions } = grouped(text.length, keys.length, (position) => {
    const key = keyAt(text, position);
    return key === null ? null : slotOf(key, keys);
  });
  const counts = groupCounts(starts, positions, groups, groupAt);
  return {
    count: (first, second) => {
      const key = keyOf(first, second);
      const slot = slotOf(key, keys);
      return keys[slot] === key ? (counts[slot] ?? 0) : 0;
    },
    find: (first, second) => {
      const key = keyOf(first, second);
      const slot = slotOf(key, keys);
      return keys[slot] === key ? positions.subarray(starts[slot], starts[slot + 1]) : NOWHERE;
    },
  };
}

/** The positions of each unit in a text. */
export interface Units {
  /** Ascending. */
  find(unit: number): Uint32Array;
}

/** Indexes `text`. 4 bytes a unit, and 256 KB. */
export function indexUnits(text: Uint16Array): Units {
  const { starts, positions } = grouped(text.length, 0x1_0000, (position) => {
    const unit = text[position] ?? END;
    return unit === END ? null : unit;
  });
  return { find: (unit) => positions.subarray(starts[unit], starts[unit + 1]) };
}

/** For each slot the number of distinct groups of its positions. */
function groupCounts(
  starts: Uint32Array,
  positions: Uint32Array,
  groups: number,
  groupAt: (position: number) => number,
): Uint32Array {
  const counts = new Uint32Array(starts.length - 1);
  const seen = new Uint32Array(groups);
  for (let slot = 0; slot < counts.length; slot++) {
    let count = 0;
    for (let at = starts[slot] ?? 0; at < (starts[slot + 1] ?? 0); at++) {
      const group = groupAt(positions[at] ?? 0);
      if (seen[group] === slot + 1) continue;
      seen[group] = slot + 1;
      count += 1;
    }
    counts[slot] = count;
  }
  return counts;
}

const NOWHERE = new Uint32Array(0);

/** The positions below `length` by group: a counting sort. `groupOf`: a number below `groups`, or null for no group. */
export function grouped(
  length: number,
  groups: number,
  groupOf: (position: number) => number | null,
): { readonly starts: Uint32Array; readonly positions: Uint32Array } {
  const starts = new Uint32Array(groups + 1);
  for (let position = 0; position < length; position++) {
    const group = groupOf(position);
    if (group !== null) starts[group + 1] = (starts[group + 1] ?? 0) + 1;
  }
  for (let group = 0; group < groups; group++)
    starts[group + 1] = (starts[group + 1] ?? 0) + (starts[group] ?? 0);
  const next = starts.slice();
  const positions = new Uint32Array(starts.at(-1) ?? 0);
  for (let position = 0; position < length; position++) {
    const group = groupOf(position);
    if (group === null) continue;
    const slot = next[group] ?? 0;
    positions[slot] = position;
    next[group] = slot + 1;
  }
  return { starts, positions };
}

/** Never 0: neither unit of a pair is END. */
function keyOf(first: number, second: number): number {
  return ((first << 16) | second) >>> 0;
}

/** The pair that begins at a position; null at the end of a segment. */
function keyAt(text: Uint16Array, position: number): number | null {
  const [first, second] = [text[position] ?? END, text[position + 1] ?? END];
  return first === END || second === END ? null : keyOf(first, second);
}

/** A hash table of all pairs. */
function keyTable(text: Uint16Array): Uint32Array {
  let keys = new Uint32Array(1 << 12);
  let used = 0;
  for (let position = 0; position < text.length; position++) {
    const key = keyAt(text, position);
    if (key === null || keys[slotOf(key, keys)] === key) continue;
    // At most half full, because long runs of used slots are slow.
    if (++used * 2 >= keys.length) {
      const old = keys;
      keys = new Uint32Array(old.length * 2);
      for (const known of old) if (known !== 0) keys[slotOf(known, keys)] = known;
    }
    keys[slotOf(key, keys)] = key;
  }
  return keys;
}

/** Open addressing with linear probing: the slot of the key, or the free slot for it. The length is a power of two. */
function slotOf(key: number, keys: Uint32Array): number {
  const mask = keys.length - 1;
  let slot = (Math.imul(key, 0x9e3779b1) >>> 8) & mask;
  while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
  return slot;
}
