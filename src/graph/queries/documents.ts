import type { Document } from "../../domain/evidence.js";
import type { DayWindow } from "../../domain/time.js";
import type { Direction, Judged, PageRequest } from "./page.js";

export interface DocumentQuery extends Judged {
  readonly kinds: readonly Document["kind"][] | null;
  /** As it was typed; compared folded. */
  readonly title: { readonly contains: string } | null;
  /** Keeps documents that can be published in the window; those without a date are possible. */
  readonly between: DayWindow | null;
  /** DATE sorts by the day of publication, undated last. */
  readonly order: { readonly field: "DATE" | "ID"; readonly direction: Direction };
  readonly page: PageRequest<string | number>;
}
