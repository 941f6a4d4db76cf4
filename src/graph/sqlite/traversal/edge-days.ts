/* eslint-disable @typescript-eslint/no-non-null-assertion -- the caller gives an edge of the adjacency */
import { MAX_DAY, sortDayOf as sortDayOfDays } from "../../stored/day-columns.js";
import type { Adjacency } from "./adjacency.js";

type Days = Pick<Adjacency, "fromDay" | "toDay">;

/** The `sortDay` of the edge's period, as in `dayColumns`. */
export function sortDayOf({ fromDay, toDay }: Days, edge: number): number {
  return sortDayOfDays(fromDay[edge]!, toDay[edge]!);
}

/** The `lastDay` of the edge's period: the last possible day, else the first one; MIN_DAY for an undated edge. */
export function lastDayOf({ fromDay, toDay }: Days, edge: number): number {
  return toDay[edge]! < MAX_DAY ? toDay[edge]! - 1 : fromDay[edge]!;
}
