export type Direction = "ASC" | "DESC";

/** Keyset paging: `after` holds the sort value and the id of the last item seen. */
export interface PageRequest<Sort> {
  /** The API allows 1–100; the port takes any number from 0 (0: only the total). */
  readonly first: number;
  readonly after: { readonly sort: Sort; readonly id: string } | null;
}

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly hasNext: boolean;
  /** The size of the whole result, not of the page. */
  readonly total: number;
}
