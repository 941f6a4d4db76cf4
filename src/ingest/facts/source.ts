import type { EntityId } from "../../domain/entity.js";
import type { Evidence } from "../../domain/evidence.js";
import type { Period } from "../../domain/time.js";

/** Where a fact was read, and the latest day that its document can know of (null: unknown). */
export interface Source {
  /** Default: CURATED. */
  readonly method?: Evidence["method"];
  readonly document: string;
  readonly article: string;
  readonly locator: string;
  readonly reportedOn: string | null;
  /** Days within which the document appeared, where that is more than `reportedOn` says. */
  readonly appearedWithin?: string;
  /** The curator's remark on how the passage is read. */
  readonly note?: string;
}

/** The days (EDTF) by which a source reports, as narrow as they are known; null: unknown. */
export function appeared({
  appearedWithin,
  reportedOn,
}: Pick<Source, "appearedWithin" | "reportedOn">): string | null {
  return appearedWithin ?? reportedOn;
}

/** What a fact states about its time. Of `stated`, `on` and `during`, the first one that dates it counts. */
export interface When {
  /** Bounds that the source states. */
  readonly stated?: Period;
  /** The day (EDTF) on which the source cites it; for an occurrence, the day on which it happened. */
  readonly on?: string | null;
  /** It happened during this event or agreement. Its date is read when all facts are known. */
  readonly during?: EntityId;
  /** For what no source dates: the days that limit it, with basis INFERRED and the rule. */
  readonly limits?: Period;
}

/** Locator of the whole article, for facts without a location of their own. */
export const WHOLE_ARTICLE = "text";

/** Locator of the line that names an article's authors. */
export const BYLINE = "byline";

/**
 * Evidence of a fact that follows from an entry, for an article that names the entity. Its words need not be in the
 * article.
 */
export function derived(source: Source): Source {
  return { ...source, locator: WHOLE_ARTICLE, method: "RULE" };
}

/** The locator of an `at:` for a reader: `¶3`, `title`. */
export function locatorOf(at: string | number): string {
  if (at === 0) return "title";
  return typeof at === "number" ? `¶${String(at)}` : at;
}
