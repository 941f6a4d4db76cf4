import type { Document } from "../../domain/evidence.js";
import type { DayWindow } from "../../domain/time.js";
import type { Direction, PageRequest } from "./page.js";

export interface DocumentQuery {
  readonly kinds: readonly Document["kind"][] | null;
  readonly title: { readonly contains: string } | null;
  readonly between: DayWindow | null;
  /** DATE sorts by the day of publication, undated last. */
  readonly order: { readonly field: "DATE" | "ID"; readonly direction: Direction };
  readonly page: PageRequest<string | number>;
}
