import type { Certainty } from "../../domain/certainty.js";

export type Direction = "ASC" | "DESC";

/** Keyset paging: `after` holds the sort value and the id of the last item seen. */
export interface PageRequest<Sort> {
  /** The API allows 1–100; the port takes any number from 0 (0: only the total). */
  readonly first: number;
  readonly after: Position<Sort> | null;
}

/** The place of an item in a list: certain items come first, see `Judged`. */
export interface Position<Sort> {
  /** CERTAIN if missing. */
  readonly certainty?: Certainty;
  readonly sort: Sort;
  readonly id: string;
}

/**
 * A query whose days judge its items (`domain/certainty.ts`). Certain items come first, then the possible ones, each in the
 * order of the query. Without days every item counts as certain.
 */
export interface Judged {
  /** Keeps items of this certainty; null or missing: both. */
  readonly certainty?: Certainty | null;
}

export interface Page<Item> {
  readonly items: readonly Item[];
  /** How many of the items, from the first on, are certain; the others are possible. */
  readonly certain: number;
  readonly hasNext: boolean;
  /** The size of the whole result, not of the page. */
  readonly total: number;
}
