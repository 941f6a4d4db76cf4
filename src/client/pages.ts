import type { Client, QueryOptions } from "./client.js";
import type { TypedDocument } from "./document.js";
import { ApiError } from "./errors.js";

/** One page of a list of the API. */
export interface Page {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Variables of a document that can be paged: it passes `$after` to the list. */
export interface PageVariables {
  readonly after?: string | null | undefined;
}

export interface PageOptions extends QueryOptions {
  /**
   * The data were replaced between two pages. `throw`, unless given, throws DATA_CHANGED: the items would be some of the old
   * list and some of the new one. `continue`: go on with the new data.
   */
  readonly whenDataChange?: "throw" | "continue" | undefined;
}

/**
 * Reads a list to its end, one page with each step. `pick` finds the list in an answer; null ends it. After a `break`
 * nothing more is asked for. `variables.first` is the size of a page; `variables.after` is where to begin.
 *
 * Throws what `client.query` throws; DATA_CHANGED (see `whenDataChange`); and BAD_RESPONSE if the pages go round in a
 * circle, which happens if the document does not pass `$after` to the list.
 */
export async function* pages<Result, Variables extends PageVariables, List extends Page>(
  client: Pick<Client, "answer">,
  document: TypedDocument<Result, Variables>,
  variables: NoInfer<Variables>,
  pick: (data: Result) => List | null | undefined,
  { whenDataChange = "throw", ...options }: PageOptions = {},
): AsyncGenerator<List, void, undefined> {
  const seen = new Set<string>();
  let version: string | undefined;
  let after = variables.after;
  for (;;) {
    const { data, extensions, requestId } = await client.answer(document, { ...variables, after }, options);
    version ??= extensions.dataVersion;
    if (
      whenDataChange === "throw" &&
      extensions.dataVersion !== undefined &&
      extensions.dataVersion !== version
    )
      throw new ApiError("DATA_CHANGED", "the data were replaced between two pages: begin again", {
        requestId,
      });
    const list = pick(data);
    if (!list) return;
    yield list;
    const { hasNextPage, endCursor } = list.pageInfo;
    if (!hasNextPage) return;
    if (endCursor === null || seen.has(endCursor) || endCursor === variables.after)
      throw new ApiError("BAD_RESPONSE", "the list does not move on: does the query pass $after to it?", {
        requestId,
      });
    seen.add(endCursor);
    after = endCursor;
  }
}

/** The items of a list to its end, over all its pages (see `pages`). The document selects `nodes`. */
export function nodes<Result, Variables extends PageVariables, Item>(
  client: Pick<Client, "answer">,
  document: TypedDocument<Result, Variables>,
  variables: NoInfer<Variables>,
  pick: (data: Result) => (Page & { readonly nodes: readonly Item[] }) | null | undefined,
  options?: PageOptions,
): AsyncGenerator<Item, void, undefined> {
  return items(pages(client, document, variables, pick, options), (list) => list.nodes, options);
}

/** The edges of a list to its end, over all its pages (see `pages`). The document selects `edges`. */
export function edges<Result, Variables extends PageVariables, Item>(
  client: Pick<Client, "answer">,
  document: TypedDocument<Result, Variables>,
  variables: NoInfer<Variables>,
  pick: (data: Result) => (Page & { readonly edges: readonly Item[] }) | null | undefined,
  options?: PageOptions,
): AsyncGenerator<Item, void, undefined> {
  return items(pages(client, document, variables, pick, options), (list) => list.edges, options);
}

async function* items<List, Item>(
  lists: AsyncGenerator<List, void, undefined>,
  itemsOf: (list: List) => readonly Item[],
  { signal }: PageOptions = {},
): AsyncGenerator<Item, void, undefined> {
  for await (const list of lists)
    for (const item of itemsOf(list)) {
      signal?.throwIfAborted();
      yield item;
    }
}
