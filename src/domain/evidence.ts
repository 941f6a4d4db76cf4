import type { EntityId } from "./entity.js";
import type { DayWindow } from "./time.js";

export type DocumentId = string;
export type ArticleId = string;

/** One published source: an issue of a bulletin or magazine, a list. */
export interface Document {
  readonly id: DocumentId;
  readonly kind: "BULLETIN" | "MAGAZINE" | "LIST";
  readonly title: string;
  readonly issue: string | null;
  /** Organization that published it, and its name as the source gives it. */
  readonly publisher: EntityId | null;
  readonly publisherName: string | null;
  /** EDTF; null where the source does not say. */
  readonly published: string | null;
}

/** A part of a document with a title of its own. */
export interface Article {
  readonly id: ArticleId;
  readonly document: DocumentId;
  /** Place in the document, from 1. */
  readonly ordinal: number;
  readonly title: string;
  readonly section: string | null;
  readonly page: string | null;
  readonly authors: readonly string[];
}

/** Where a statement can be read. */
export interface Evidence {
  readonly id: string;
  readonly document: DocumentId;
  readonly article: ArticleId;
  /** Place inside the article as a person would look for it: `¶2`, `title`, `row 12`. */
  readonly locator: string;
  /** The day the source cites the fact on (EDTF), where it does. */
  readonly citedOn: string | null;
  /**
   * The days of which this place tells the fact, whatever others add to its period: a state from what is stated or
   * first cited here up to the last day it is cited here. Null where it tells of no day.
   */
  readonly told: DayWindow | null;
  /** Words of the source; only filled when a reader ingested the text. */
  readonly quote: string | null;
  /**
   * CURATED: read there by a person. RULE: follows from an entry about an entity that the article names (its official
   * name, what it is a part of, where it has its seat); the words need not be there, and `locator` is `text`, the
   * article as a whole, unless the entity is told at one place.
   */
  readonly method: "CURATED" | "RULE";
}
