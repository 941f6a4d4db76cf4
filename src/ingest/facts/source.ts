import type { EntityId } from "../../domain/entity.js";
import type { Evidence } from "../../domain/evidence.js";
import type { Period } from "../../domain/time.js";

/** Where a fact was read, and the latest day its document can know of (null: unknown). */
export interface Source {
  /** CURATED unless given. */
  readonly method?: Evidence["method"];
  readonly document: string;
  readonly article: string;
  readonly locator: string;
  readonly reportedOn: string | null;
}

/** What a fact says about its time. At most one of `stated`, `on` and `during` is set. */
export interface When {
  /** Bounds that the source states. */
  readonly stated?: Period;
  /** The day (EDTF) the source cites it on; for an occurrence, the day it happened on. */
  readonly on?: string | null;
  /** It happened when this event or agreement did. The date is taken when all facts are known. */
  readonly during?: EntityId;
}

/** Locator of the article as a whole, for what has no place of its own in it. */
export const WHOLE_ARTICLE = "text";

/** Locator of the line that names an article's authors. */
export const BYLINE = "byline";

/** Evidence of what follows from an entry, for an article that names the entity: the words need not be there. */
export function derived(source: Source): Source {
  return { ...source, locator: WHOLE_ARTICLE, method: "RULE" };
}

/** The locator of an `at:` as a person would look for it: `¶3`, `title`. */
export function locatorOf(at: string | number): string {
  if (at === 0) return "title";
  return typeof at === "number" ? `¶${String(at)}` : at;
}
