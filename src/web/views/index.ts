import { readCompare } from "./compare.js";
import { readEntity } from "./entity.js";
import { networkView } from "./network.js";
import { pathsView } from "./paths.js";
import { togetherView } from "./together.js";
import type { ReadView } from "./view.js";

/** The views by the path of their page, without `.json` or `.csv`. `/id/` stands for every page of an id. */
export const VIEWS: Readonly<Record<string, ReadView>> = {
  "/compare": readCompare,
  "/id/": readEntity,
  "/network": networkView,
  "/paths": pathsView,
  "/together": togetherView,
};
