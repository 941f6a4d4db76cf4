/** The smallest `count` items in order, without keeping or sorting all the rest. */
export interface TopK<Item> {
  add(item: Item): void;
  /** Ascending. */
  items(): readonly Item[];
}

export function topK<Item>(count: number, compare: (a: Item, b: Item) => number): TopK<Item> {
  let kept: Item[] = [];
  /** Of the last cut: what is not smaller cannot be among them. */
  let bound: Item | undefined;
  const cut = (): void => {
    kept = kept.sort(compare).slice(0, count);
    bound = kept.length < count ? undefined : kept.at(-1);
  };
  return {
    add: (item) => {
      if (bound !== undefined && compare(item, bound) >= 0) return;
      kept.push(item);
      // As many again before the next cut, so that an item is sorted a few times only.
      if (kept.length > 2 * count) cut();
    },
    items: () => {
      cut();
      return kept;
    },
  };
}
