import type { Page } from "../queries/page.js";
import type { Params } from "./database.js";
import type { Limited } from "./parameters.js";
import { batch } from "./parameters.js";

/** Runs one text with its parameters in the live generation. */
export type Ask = (text: string, params?: Params) => Promise<unknown[]>;

export interface Slot {
  readonly slot: number;
}

/** The batches of the port, each as one call of the server. */
export interface Batches {
  readonly rows: <Row>(text: string, params?: Params) => Promise<Row[]>;
  /** The rows of each id, in the order given. */
  readonly listsById: <Row>(text: string, ids: readonly string[]) => Promise<Row[][]>;
  /** The row of each id, in the order given; null if there is none. */
  readonly byId: <Row>(text: string, ids: readonly string[]) => Promise<(Row | null)[]>;
  /** One row per query, in the order given. */
  readonly bySlot: <Row>(text: string, queries: readonly Limited[]) => Promise<(Row & Slot)[]>;
  readonly listsBySlot: <Item>(text: string, queries: readonly Limited[]) => Promise<Item[][]>;
  /** `queries` ask for one item more than their page holds. */
  readonly pages: <Item>(text: string, queries: readonly Limited[]) => Promise<Page<Item>[]>;
  /**
   * Makes one call for all queries of the same text; `call` gets their slots. Returns the results in the order of the
   * queries.
   */
  readonly byText: <Result>(
    texts: readonly string[],
    call: (text: string, slots: readonly number[]) => Promise<readonly Result[]>,
  ) => Promise<Result[]>;
}

export function createBatches(ask: Ask): Batches {
  const rows = async <Row>(text: string, params?: Params): Promise<Row[]> =>
    (await ask(text, params)) as Row[];
  const listsById = async <Row>(text: string, ids: readonly string[]): Promise<Row[][]> => {
    if (ids.length === 0) return [];
    const answers = await rows<{ asked: string; item: Row }>(text, { batch: { ids: [...new Set(ids)] } });
    const found = new Map<string, Row[]>();
    for (const { asked, item } of answers) {
      const list = found.get(asked);
      if (list) list.push(item);
      else found.set(asked, [item]);
    }
    return ids.map((id) => found.get(id) ?? []);
  };
  const bySlot = async <Row>(text: string, queries: readonly Limited[]): Promise<(Row & Slot)[]> => {
    if (queries.length === 0) return [];
    const answers = await rows<Row & Slot>(text, batch(queries));
    return answers.sort((a, b) => a.slot - b.slot);
  };
  return {
    rows,
    listsById,
    byId: async <Row>(text: string, ids: readonly string[]) => {
      const lists = await listsById<Row>(text, ids);
      return lists.map(([row]) => row ?? null);
    },
    bySlot,
    listsBySlot: async <Item>(text: string, queries: readonly Limited[]) => {
      const answers = await bySlot<{ items: Item[] }>(text, queries);
      return answers.map(({ items }) => items);
    },
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller names the rows of its query
    pages: async <Item>(text: string, queries: readonly Limited[]) => {
      const answers = await bySlot<{ total: number; items: { sure: boolean; item: Item }[] }>(text, queries);
      return answers.map(({ slot, total, items: found }) => {
        const first = (queries[slot]?.limit ?? 1) - 1;
        const items = found.slice(0, first);
        return {
          items: items.map(({ item }) => item),
          certain: items.filter(({ sure }) => sure).length,
          hasNext: found.length > first,
          total,
        };
      });
    },
    byText: async <Result>(
      texts: readonly string[],
      call: (text: string, slots: readonly number[]) => Promise<readonly Result[]>,
    ) => {
      const results: Result[] = [];
      await Promise.all(
        [...slotsOf(texts)].map(async ([text, slots]) => {
          const found = await call(text, slots);
          for (const [index, result] of found.entries()) results[at(slots, index)] = result;
        }),
      );
      return results;
    },
  };
}

/** The positions of each text. */
function slotsOf(texts: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [position, text] of texts.entries()) {
    const list = found.get(text);
    if (list) list.push(position);
    else found.set(text, [position]);
  }
  return found;
}

export function at<Item>(items: readonly Item[], index: number): Item {
  const found = items[index];
  if (found === undefined) throw new Error("the server returned more rows than there are queries");
  return found;
}

/** The same pages with their rows turned into records. */
export function shaped<Row, Item>(pages: readonly Page<Row>[], shape: (row: Row) => Item): Page<Item>[] {
  return pages.map(({ items, ...page }) => ({ ...page, items: items.map(shape) }));
}
