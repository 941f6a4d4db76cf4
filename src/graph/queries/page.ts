/** Keyset paging: `after` is the sort value and id of the last item seen. */
export interface PageRequest<Sort> {
  /** 1–100 by the API; the port takes any number ≥ 0 (0: only the total). */
  readonly first: number;
  readonly after: { readonly sort: Sort; readonly id: string } | null;
}

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly hasNext: boolean;
  /** Of the whole result, not of the page. */
  readonly total: number;
}
