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
  /** EDTF; null if the source gives no date. */
  readonly published: string | null;
}

/** A part of a document with a title of its own. */
export interface Article {
  readonly id: ArticleId;
  readonly document: DocumentId;
  /** Position in the document, from 1. */
  readonly ordinal: number;
  readonly title: string;
  readonly subtitle: string | null;
  /** Entities that the article as a whole is about. */
  readonly about: readonly EntityId[];
  readonly section: string | null;
  readonly page: string | null;
  readonly authors: readonly string[];
}

/** Where a statement can be read. */
export interface Evidence {
  readonly id: string;
  readonly document: DocumentId;
  readonly article: ArticleId;
  /** The position in the article, in words for a person: `¶2`, `title`, `row 12`. */
  readonly locator: string;
  /** The day on which the source cites the fact (EDTF); null if it gives none. */
  readonly citedOn: string | null;
  /** The days for which this evidence alone reports the fact (`ingest/facts/reported-days.ts`); null: no day. */
  readonly reported: DayWindow | null;
  /** Words of the source; null unless the text itself was ingested. */
  readonly quote: string | null;
  /** The curator's remark on how this passage is read; null if there is none. */
  readonly note: string | null;
  /**
   * CURATED: a person read it there. RULE: it follows from the entry of an entity that the article names (its official
   * name, parent or seat). Then the words need not be there, and `locator` is mostly `text`, the article as a whole.
   */
  readonly method: "CURATED" | "RULE";
}
