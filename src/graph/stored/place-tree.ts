import type { PlaceLink, PlaceTree } from "../../domain/place-tree.js";
import { createPlaceTree } from "../../domain/place-tree.js";

/** The place tree of the current load, computed once per load. */
export type PlaceTreeCache = (load: string, links: () => Promise<readonly PlaceLink[]>) => Promise<PlaceTree>;

export function createPlaceTreeCache(): PlaceTreeCache {
  let known: { readonly load: string; readonly tree: PlaceTree } | null = null;
  return async (load, links) => {
    if (known?.load === load) return known.tree;
    const tree = createPlaceTree(await links());
    known = { load, tree };
    return tree;
  };
}
