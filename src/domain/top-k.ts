/** The smallest `k` of all items that are added, without keeping or sorting all of them. */
export interface TopK<Item> {
  add(item: Item): void;
  /** Sorted ascending. */
  items(): readonly Item[];
}

export function topK<Item>(k: number, compare: (a: Item, b: Item) => number): TopK<Item> {
  let kept: Item[] = [];
  /** The largest of the smallest `k` so far. An item that is not smaller cannot be among them. */
  let bound: Item | undefined;
  const shrink = (): void => {
    kept = kept.sort(compare).slice(0, k);
    bound = kept.length < k ? undefined : kept.at(-1);
  };
  return {
    add: (item) => {
      if (bound !== undefined && compare(item, bound) >= 0) return;
      kept.push(item);
      // Sorts only when the list is twice as long, so that each item is sorted only a few times.
      if (kept.length > 2 * k) shrink();
    },
    items: () => {
      shrink();
      return kept;
    },
  };
}
