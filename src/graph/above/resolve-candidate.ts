import type { Entity } from "../../domain/entity.js";

export type ReasonCode =
  | "OFFICIAL_NAME"
  | "ALIAS"
  | "FORMER_NAME"
  | "SCOPED_ALIAS"
  | "POST"
  | "PREFIX"
  | "CONTAINS"
  | "ABBREVIATION"
  | "BORNE_THEN"
  | "NOT_BORNE_THEN"
  | "NAMESAKES";

export interface Reason {
  readonly code: ReasonCode;
  readonly detail: string;
}

export interface Candidate {
  readonly entity: Entity;
  readonly score: number;
  readonly reasons: readonly Reason[];
}
