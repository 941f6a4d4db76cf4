import type { DocumentId } from "../../domain/evidence.js";

export interface Totals {
  readonly entities: Readonly<Record<string, number>>;
  readonly statements: Readonly<Record<string, number>>;
  readonly evidence: number;
  readonly documents: readonly {
    readonly document: DocumentId;
    readonly articles: number;
    readonly statements: number;
  }[];
}
