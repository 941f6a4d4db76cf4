import { readData } from "./data.js";
import { readArticle, readDocument, readStatement } from "./document.js";
import { readSearch } from "./search.js";
import type { ReadView } from "./view.js";

/** The views by the path of their page, without `.json` or `.csv`. `/id/` stands for every page of an id. */
export const VIEWS: Readonly<Record<string, ReadView>> = {
  "/data": readData,
  "/id/": (parameters, id) => readNode(id)?.(parameters, id) ?? null,
  "/search": readSearch,
};

/** The view of the page of an id, by its prefix. */
function readNode(id: string): ReadView | null {
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
      return null;
  }
}
