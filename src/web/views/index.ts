import { readCompare } from "./compare.js";
import { readData } from "./data.js";
import { readArticle, readDocument, readStatement } from "./document.js";
import { readEntity } from "./entity.js";
import { networkView } from "./network.js";
import { pathsView } from "./paths.js";
import { readSearch } from "./search.js";
import { togetherView } from "./together.js";
import type { ReadView } from "./view.js";

/** The views by the path of their page, without `.json` or `.csv`. `/id/` stands for every page of an id. */
export const VIEWS: Readonly<Record<string, ReadView>> = {
  "/compare": readCompare,
  "/data": readData,
  "/id/": (parameters, id) => viewOf(id)(parameters, id),
  "/network": networkView,
  "/paths": pathsView,
  // The page `/`.
  "/search": readSearch,
  "/together": togetherView,
};

/** The view of the page of an id, by its prefix. */
function viewOf(id: string): ReadView {
  switch (id.slice(0, id.indexOf(":"))) {
    case "doc":
      return readDocument;
    case "art":
      return readArticle;
    case "sta":
    case "ten":
    case "par":
    case "con":
    case "aut":
    case "aff":
    case "ctr":
      return readStatement;
    default:
      return readEntity;
  }
}
