import type { DocumentId } from "../../domain/evidence.js";
import type { Statement } from "../../domain/statement.js";
import type { PageRequest } from "./page.js";

/** The statements that one document or one article reports, in the order of its text. Those of rank DEPRECATED are left out. */
export interface ReportQuery {
  readonly source: DocumentId;
  readonly page: PageRequest<number>;
}

export interface ReportedStatement {
  /** Where the source states it first: `stored/positions.ts` says how places in a text are counted. */
  readonly position: number;
  readonly statement: Statement;
}
