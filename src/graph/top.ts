/** The smallest `count` items in order, without sorting the rest. */
export interface Smallest<Item> {
  add(item: Item): void;
  /** Ascending. */
  readonly items: readonly Item[];
}

export function smallest<Item>(
  count: number,
  compare: (a: Item, b: Item) => number,
): Smallest<Item> {
  const items: Item[] = [];
  return {
    items,
    add: (item) => {
      const last = items.at(-1);
      if (items.length >= count && (last === undefined || compare(item, last) >= 0)) return;
      let low = 0;
      let high = items.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        const at = items[middle];
        if (at !== undefined && compare(at, item) < 0) low = middle + 1;
        else high = middle;
      }
      items.splice(low, 0, item);
      if (items.length > count) items.pop();
    },
  };
}
