/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { typedDocument, type TypedDocument } from "../document.js";
/** The origin of a bound of a period. */
export type Basis =
  /** The first day a source cites it on; it may have begun earlier. */
  | 'FIRST_CITED'
  /** Inferred from what a source says, such as 近日; `Bound.rule` has the reason. */
  | 'INFERRED'
  /** The last day a source cites it on; it may have gone on. */
  | 'LAST_CITED'
  /** A source says that it goes on, or that it has no beginning. */
  | 'OPEN'
  /** No source dates it. It happened no later than the source that reports it. */
  | 'REPORTED_BY'
  /** A source states it. */
  | 'STATED'
  /** Nothing is known. */
  | 'UNKNOWN';

/** Whether an answer is sure for the days in force. */
export type CertaintyLevel =
  /** A source says so. */
  | 'CERTAIN'
  /** The sources allow it and do not say it. */
  | 'POSSIBLE';

/** Why an answer is certain or only possible. */
export type CertaintyReason =
  /** Sources cite it before and after the days, and not on them. */
  | 'BETWEEN_CITATIONS'
  /** A source cites it on one of the days. */
  | 'CITED_ON_THE_DAY'
  /**
   * By what the sources say, all days that are possible are among the days in force: it was a part of something dated, it was
   * reported by then, its organization existed only from then on.
   */
  | 'IMPLIED_PERIOD'
  /** The source states a period that covers the days. */
  | 'STATED_PERIOD'
  /** No source dates it. */
  | 'UNDATED'
  /**
   * The date is vaguer than the days in force, or a guess, or doubted by its source (`2020?`), or approximate
   * (`2020~`).
   */
  | 'VAGUE_DATE';

/** Days from `from` to `to`, both included; either one may be left out. */
export type DateRange = {
  /** First day. */
  readonly from?: string | null | undefined;
  /** Last day. */
  readonly to?: string | null | undefined;
};

/** The kinds of entities. */
export type EntityKind =
  /** Something signed between parties. */
  | 'AGREEMENT'
  /** Something that happened at a time. */
  | 'EVENT'
  /** An award, a title, a designation. */
  | 'HONOR'
  /** A bureau, government, hospital, company, team … */
  | 'ORGANIZATION'
  /** A human being. */
  | 'PERSON'
  /** A division, region or site. */
  | 'PLACE'
  /** A document, plan, standard, book, film, article. */
  | 'WORK';

/** How a statement was found in a source. */
export type EvidenceMethod =
  /** A person read it there. Where a source has no name for an event, we wrote the name. */
  | 'CURATED'
  /**
   * A rule added it, because the article names the entity: its official name, what it is a part of, where it is based.
   * The article need not say it in words.
   */
  | 'RULE';

/** Whether there is a path. */
export type PathStatus =
  /** There is a path within the limits. */
  | 'FOUND'
  /**
   * The statements selected form no path between the two, of any length and through any hub. What was not read can still
   * join them: see `coverage`.
   */
  | 'NONE_AT_ALL'
  /** There is a path, but it is longer than `maxLength` or goes through hubs. */
  | 'NONE_WITHIN_LIMIT';

/** The rank of a statement (as in Wikibase). A correction changes ranks and deletes nothing. */
export type Rank =
  /** Known to be wrong; kept so that it is not entered again. */
  | 'DEPRECATED'
  /** The usual rank. */
  | 'NORMAL'
  /** Preferred over the other statements. */
  | 'PREFERRED';

/** Whether something happened or is only proposed or planned. */
export type StatementStatus =
  /** Announced for a later time. */
  | 'PLANNED'
  /** Proposed, such as on a list of candidates for an honor: not conferred. */
  | 'PROPOSED'
  /** A source says that it is so, or that it happened. */
  | 'STATED';

/** How a predicate relates to time. */
export type TimeKind =
  /** Holds on all days, unless a source dates it. */
  | 'LASTING'
  /** Happens once. */
  | 'OCCURRENCE'
  /** Holds over some days, which are known from citations. */
  | 'STATE';

export type StatementEvidenceQueryVariables = Exact<{
  id: string;
}>;


export type StatementEvidenceQuery = { readonly node:
    | { readonly id: string, readonly evidenceCount: number, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly citedOn: string | null, readonly note: string | null, readonly method: EvidenceMethod, readonly citation: string, readonly document: { readonly id: string, readonly title: string, readonly issue: string | null } | null, readonly article: { readonly id: string, readonly title: string, readonly page: string | null } | null }> }
    | Record<PropertyKey, never>
   | null };

export type PeriodFieldsFragment = { readonly edtf: string | null, readonly start: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null }, readonly end: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null } };

type EntityRef_Agreement_Fragment = { readonly plainId: string, readonly kind: EntityKind, readonly label: string };

type EntityRef_Event_Fragment = { readonly plainId: string, readonly kind: EntityKind, readonly label: string };

type EntityRef_Honor_Fragment = { readonly plainId: string, readonly kind: EntityKind, readonly label: string };

type EntityRef_Organization_Fragment = { readonly plainId: string, readonly kind: EntityKind, readonly label: string };

type EntityRef_Person_Fragment = { readonly plainId: string, readonly kind: EntityKind, readonly label: string };

type EntityRef_Place_Fragment = { readonly plainId: string, readonly kind: EntityKind, readonly label: string };

type EntityRef_Work_Fragment = { readonly plainId: string, readonly kind: EntityKind, readonly label: string };

export type EntityRefFragment =
  | EntityRef_Agreement_Fragment
  | EntityRef_Event_Fragment
  | EntityRef_Honor_Fragment
  | EntityRef_Organization_Fragment
  | EntityRef_Person_Fragment
  | EntityRef_Place_Fragment
  | EntityRef_Work_Fragment
;

export type StatementLineFragment = { readonly plainId: string, readonly rank: Rank, readonly status: StatementStatus, readonly statusLabel: string, readonly evidenceCount: number, readonly certainty: { readonly level: CertaintyLevel, readonly reason: CertaintyReason } | null, readonly period: { readonly edtf: string | null, readonly start: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null }, readonly end: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null } }, readonly predicate: { readonly name: string, readonly label: string, readonly reverseLabel: string | null, readonly time: TimeKind }, readonly subject:
    | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
    | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
    | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
    | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
    | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
    | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
    | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
   | null, readonly object:
    | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
    | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
    | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
    | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
    | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
    | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
    | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
   | null, readonly value: { readonly text: string, readonly date: string | null, readonly amount: number | null, readonly unit: string | null } | null, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly label: string, readonly value: string, readonly entity:
      | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
      | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
      | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
      | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
      | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
      | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
      | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
     | null }> };

export type NetworkGraphQueryVariables = Exact<{
  seeds: ReadonlyArray<string> | string;
  depth: number;
  maxNodes: number;
  statuses: ReadonlyArray<StatementStatus> | StatementStatus;
}>;


export type NetworkGraphQuery = { readonly subgraph: { readonly nodes: ReadonlyArray<{ readonly distance: number, readonly degree: number, readonly entity:
        | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
        | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
        | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
        | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
        | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
        | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
        | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
       | null }>, readonly edges: ReadonlyArray<{ readonly source:
        | { readonly plainId: string }
        | { readonly plainId: string }
        | { readonly plainId: string }
        | { readonly plainId: string }
        | { readonly plainId: string }
        | { readonly plainId: string }
        | { readonly plainId: string }
       | null, readonly target:
        | { readonly plainId: string }
        | { readonly plainId: string }
        | { readonly plainId: string }
        | { readonly plainId: string }
        | { readonly plainId: string }
        | { readonly plainId: string }
        | { readonly plainId: string }
       | null, readonly statement: { readonly plainId: string, readonly status: StatementStatus, readonly predicate: { readonly name: string, readonly label: string }, readonly period: { readonly edtf: string | null, readonly start: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null }, readonly end: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null } } } | null }>, readonly truncated: { readonly nodes: number, readonly edges: number } } };

export type NetworkDaysQueryVariables = Exact<{
  seeds: ReadonlyArray<string> | string;
  depth: number;
  maxNodes: number;
  statuses: ReadonlyArray<StatementStatus> | StatementStatus;
  asOf?: string | null | undefined;
  between?: DateRange | null | undefined;
}>;


export type NetworkDaysQuery = { readonly subgraph: { readonly nodes: ReadonlyArray<{ readonly distance: number, readonly entity:
        | { readonly plainId: string }
        | { readonly plainId: string }
        | { readonly plainId: string }
        | { readonly plainId: string }
        | { readonly plainId: string }
        | { readonly plainId: string }
        | { readonly plainId: string }
       | null }>, readonly edges: ReadonlyArray<{ readonly statement: { readonly plainId: string, readonly certainty: { readonly level: CertaintyLevel, readonly reason: CertaintyReason } | null } | null }>, readonly truncated: { readonly nodes: number, readonly edges: number } } };

export type NetworkStatementsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type NetworkStatementsQuery = { readonly nodes: ReadonlyArray<
    | { readonly plainId: string, readonly rank: Rank, readonly status: StatementStatus, readonly statusLabel: string, readonly evidenceCount: number, readonly certainty: { readonly level: CertaintyLevel, readonly reason: CertaintyReason } | null, readonly period: { readonly edtf: string | null, readonly start: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null }, readonly end: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null } }, readonly predicate: { readonly name: string, readonly label: string, readonly reverseLabel: string | null, readonly time: TimeKind }, readonly subject:
        | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
        | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
        | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
        | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
        | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
        | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
        | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
       | null, readonly object:
        | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
        | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
        | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
        | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
        | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
        | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
        | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
       | null, readonly value: { readonly text: string, readonly date: string | null, readonly amount: number | null, readonly unit: string | null } | null, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly label: string, readonly value: string, readonly entity:
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
         | null }> }
    | Record<PropertyKey, never>
   | null> };

export type PathEndsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type PathEndsQuery = { readonly nodes: ReadonlyArray<
    | { readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string }
    | { readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string }
    | { readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string }
    | { readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string }
    | { readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string }
    | { readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string }
    | { readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string }
    | Record<PropertyKey, never>
   | null> };

export type PathsPageQueryVariables = Exact<{
  from: string;
  to: string;
  maxLength: number;
  predicates?: ReadonlyArray<string> | string | null | undefined;
  statuses: ReadonlyArray<StatementStatus> | StatementStatus;
  asOf?: string | null | undefined;
  hubLimit: number;
  first: number;
}>;


export type PathsPageQuery = { readonly paths: { readonly status: PathStatus, readonly skippedHubCount: number, readonly paths: ReadonlyArray<{ readonly length: number, readonly hops: ReadonlyArray<{ readonly from:
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
         | null, readonly to:
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
         | null, readonly statement: { readonly plainId: string, readonly rank: Rank, readonly status: StatementStatus, readonly statusLabel: string, readonly evidenceCount: number, readonly certainty: { readonly level: CertaintyLevel, readonly reason: CertaintyReason } | null, readonly period: { readonly edtf: string | null, readonly start: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null }, readonly end: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null } }, readonly predicate: { readonly name: string, readonly label: string, readonly reverseLabel: string | null, readonly time: TimeKind }, readonly subject:
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
           | null, readonly object:
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
           | null, readonly value: { readonly text: string, readonly date: string | null, readonly amount: number | null, readonly unit: string | null } | null, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly label: string, readonly value: string, readonly entity:
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
             | null }> } | null }> }>, readonly skippedHubs: ReadonlyArray<{ readonly degree: number, readonly entity:
        | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
        | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
        | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
        | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
        | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
        | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
        | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
       | null }>, readonly limits: { readonly predicates: ReadonlyArray<{ readonly name: string, readonly label: string }> | null } } };

export type PathsCoverageQueryVariables = Exact<{
  from: string;
  to: string;
  predicates?: ReadonlyArray<string> | string | null | undefined;
  statuses: ReadonlyArray<StatementStatus> | StatementStatus;
  asOf?: string | null | undefined;
}>;


export type PathsCoverageQuery = { readonly paths: { readonly coverage: ReadonlyArray<{ readonly statements: number, readonly articles: number, readonly document: { readonly id: string, readonly title: string, readonly issue: string | null } | null }> } };

export type PathParallelsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  maxNodes: number;
  predicates?: ReadonlyArray<string> | string | null | undefined;
  statuses: ReadonlyArray<StatementStatus> | StatementStatus;
  asOf?: string | null | undefined;
}>;


export type PathParallelsQuery = { readonly subgraph: { readonly edges: ReadonlyArray<{ readonly statement: { readonly plainId: string, readonly rank: Rank, readonly status: StatementStatus, readonly statusLabel: string, readonly evidenceCount: number, readonly certainty: { readonly level: CertaintyLevel, readonly reason: CertaintyReason } | null, readonly period: { readonly edtf: string | null, readonly start: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null }, readonly end: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null } }, readonly predicate: { readonly name: string, readonly label: string, readonly reverseLabel: string | null, readonly time: TimeKind }, readonly subject:
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
         | null, readonly object:
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
         | null, readonly value: { readonly text: string, readonly date: string | null, readonly amount: number | null, readonly unit: string | null } | null, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly label: string, readonly value: string, readonly entity:
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
           | null }> } | null }>, readonly truncated: { readonly edges: number } } };

export type PathPredicatesQueryVariables = Exact<{ [key: string]: never; }>;


export type PathPredicatesQuery = { readonly statistics: { readonly statements: ReadonlyArray<{ readonly count: number, readonly predicate: { readonly name: string, readonly label: string } }> } };

export type PickEntityQueryVariables = Exact<{
  prefix: string;
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
}>;


export type PickEntityQuery = { readonly suggest: ReadonlyArray<{ readonly text: string, readonly detail: string, readonly entity:
      | { readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string }
      | { readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string }
      | { readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string }
      | { readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string }
      | { readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string }
      | { readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string }
      | { readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string }
     | null }> };

export type TogetherPageQueryVariables = Exact<{
  of: string;
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
  minShared: number;
  statuses: ReadonlyArray<StatementStatus> | StatementStatus;
  asOf?: string | null | undefined;
  between?: DateRange | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type TogetherPageQuery = { readonly node:
    | { readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly coParticipants: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly sharedCount: number, readonly latest: string | null, readonly node:
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
           | null, readonly shared: ReadonlyArray<
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
          > }> } }
    | { readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly coParticipants: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly sharedCount: number, readonly latest: string | null, readonly node:
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
           | null, readonly shared: ReadonlyArray<
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
          > }> } }
    | { readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly coParticipants: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly sharedCount: number, readonly latest: string | null, readonly node:
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
           | null, readonly shared: ReadonlyArray<
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
          > }> } }
    | { readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly coParticipants: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly sharedCount: number, readonly latest: string | null, readonly node:
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
           | null, readonly shared: ReadonlyArray<
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
          > }> } }
    | { readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly coParticipants: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly sharedCount: number, readonly latest: string | null, readonly node:
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
           | null, readonly shared: ReadonlyArray<
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
          > }> } }
    | { readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly coParticipants: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly sharedCount: number, readonly latest: string | null, readonly node:
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
           | null, readonly shared: ReadonlyArray<
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
          > }> } }
    | { readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly coParticipants: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly sharedCount: number, readonly latest: string | null, readonly node:
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
           | null, readonly shared: ReadonlyArray<
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
          > }> } }
    | Record<PropertyKey, never>
   | null };

export type TogetherOneQueryVariables = Exact<{
  of: string;
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
  minShared: number;
  statuses: ReadonlyArray<StatementStatus> | StatementStatus;
  asOf?: string | null | undefined;
  between?: DateRange | null | undefined;
  after?: string | null | undefined;
}>;


export type TogetherOneQuery = { readonly node:
    | { readonly plainId: string, readonly coParticipants: { readonly edges: ReadonlyArray<{ readonly node:
            | { readonly plainId: string }
            | { readonly plainId: string }
            | { readonly plainId: string }
            | { readonly plainId: string }
            | { readonly plainId: string }
            | { readonly plainId: string }
            | { readonly plainId: string }
           | null, readonly shared: ReadonlyArray<
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
          >, readonly statements: ReadonlyArray<{ readonly plainId: string, readonly rank: Rank, readonly status: StatementStatus, readonly statusLabel: string, readonly evidenceCount: number, readonly certainty: { readonly level: CertaintyLevel, readonly reason: CertaintyReason } | null, readonly period: { readonly edtf: string | null, readonly start: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null }, readonly end: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null } }, readonly predicate: { readonly name: string, readonly label: string, readonly reverseLabel: string | null, readonly time: TimeKind }, readonly subject:
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
             | null, readonly object:
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
             | null, readonly value: { readonly text: string, readonly date: string | null, readonly amount: number | null, readonly unit: string | null } | null, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly label: string, readonly value: string, readonly entity:
                | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
                | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
                | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
                | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
                | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
                | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
                | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
               | null }> }> }> } }
    | { readonly plainId: string, readonly coParticipants: { readonly edges: ReadonlyArray<{ readonly node:
            | { readonly plainId: string }
            | { readonly plainId: string }
            | { readonly plainId: string }
            | { readonly plainId: string }
            | { readonly plainId: string }
            | { readonly plainId: string }
            | { readonly plainId: string }
           | null, readonly shared: ReadonlyArray<
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
          >, readonly statements: ReadonlyArray<{ readonly plainId: string, readonly rank: Rank, readonly status: StatementStatus, readonly statusLabel: string, readonly evidenceCount: number, readonly certainty: { readonly level: CertaintyLevel, readonly reason: CertaintyReason } | null, readonly period: { readonly edtf: string | null, readonly start: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null }, readonly end: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null } }, readonly predicate: { readonly name: string, readonly label: string, readonly reverseLabel: string | null, readonly time: TimeKind }, readonly subject:
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
             | null, readonly object:
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
             | null, readonly value: { readonly text: string, readonly date: string | null, readonly amount: number | null, readonly unit: string | null } | null, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly label: string, readonly value: string, readonly entity:
                | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
                | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
                | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
                | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
                | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
                | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
                | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
               | null }> }> }> } }
    | { readonly plainId: string, readonly coParticipants: { readonly edges: ReadonlyArray<{ readonly node:
            | { readonly plainId: string }
            | { readonly plainId: string }
            | { readonly plainId: string }
            | { readonly plainId: string }
            | { readonly plainId: string }
            | { readonly plainId: string }
            | { readonly plainId: string }
           | null, readonly shared: ReadonlyArray<
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
          >, readonly statements: ReadonlyArray<{ readonly plainId: string, readonly rank: Rank, readonly status: StatementStatus, readonly statusLabel: string, readonly evidenceCount: number, readonly certainty: { readonly level: CertaintyLevel, readonly reason: CertaintyReason } | null, readonly period: { readonly edtf: string | null, readonly start: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null }, readonly end: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null } }, readonly predicate: { readonly name: string, readonly label: string, readonly reverseLabel: string | null, readonly time: TimeKind }, readonly subject:
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
             | null, readonly object:
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
             | null, readonly value: { readonly text: string, readonly date: string | null, readonly amount: number | null, readonly unit: string | null } | null, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly label: string, readonly value: string, readonly entity:
                | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
                | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
                | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
                | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
                | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
                | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
                | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
               | null }> }> }> } }
    | { readonly plainId: string, readonly coParticipants: { readonly edges: ReadonlyArray<{ readonly node:
            | { readonly plainId: string }
            | { readonly plainId: string }
            | { readonly plainId: string }
            | { readonly plainId: string }
            | { readonly plainId: string }
            | { readonly plainId: string }
            | { readonly plainId: string }
           | null, readonly shared: ReadonlyArray<
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
          >, readonly statements: ReadonlyArray<{ readonly plainId: string, readonly rank: Rank, readonly status: StatementStatus, readonly statusLabel: string, readonly evidenceCount: number, readonly certainty: { readonly level: CertaintyLevel, readonly reason: CertaintyReason } | null, readonly period: { readonly edtf: string | null, readonly start: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null }, readonly end: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null } }, readonly predicate: { readonly name: string, readonly label: string, readonly reverseLabel: string | null, readonly time: TimeKind }, readonly subject:
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
             | null, readonly object:
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
             | null, readonly value: { readonly text: string, readonly date: string | null, readonly amount: number | null, readonly unit: string | null } | null, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly label: string, readonly value: string, readonly entity:
                | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
                | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
                | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
                | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
                | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
                | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
                | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
               | null }> }> }> } }
    | { readonly plainId: string, readonly coParticipants: { readonly edges: ReadonlyArray<{ readonly node:
            | { readonly plainId: string }
            | { readonly plainId: string }
            | { readonly plainId: string }
            | { readonly plainId: string }
            | { readonly plainId: string }
            | { readonly plainId: string }
            | { readonly plainId: string }
           | null, readonly shared: ReadonlyArray<
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
          >, readonly statements: ReadonlyArray<{ readonly plainId: string, readonly rank: Rank, readonly status: StatementStatus, readonly statusLabel: string, readonly evidenceCount: number, readonly certainty: { readonly level: CertaintyLevel, readonly reason: CertaintyReason } | null, readonly period: { readonly edtf: string | null, readonly start: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null }, readonly end: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null } }, readonly predicate: { readonly name: string, readonly label: string, readonly reverseLabel: string | null, readonly time: TimeKind }, readonly subject:
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
             | null, readonly object:
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
             | null, readonly value: { readonly text: string, readonly date: string | null, readonly amount: number | null, readonly unit: string | null } | null, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly label: string, readonly value: string, readonly entity:
                | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
                | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
                | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
                | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
                | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
                | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
                | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
               | null }> }> }> } }
    | { readonly plainId: string, readonly coParticipants: { readonly edges: ReadonlyArray<{ readonly node:
            | { readonly plainId: string }
            | { readonly plainId: string }
            | { readonly plainId: string }
            | { readonly plainId: string }
            | { readonly plainId: string }
            | { readonly plainId: string }
            | { readonly plainId: string }
           | null, readonly shared: ReadonlyArray<
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
          >, readonly statements: ReadonlyArray<{ readonly plainId: string, readonly rank: Rank, readonly status: StatementStatus, readonly statusLabel: string, readonly evidenceCount: number, readonly certainty: { readonly level: CertaintyLevel, readonly reason: CertaintyReason } | null, readonly period: { readonly edtf: string | null, readonly start: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null }, readonly end: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null } }, readonly predicate: { readonly name: string, readonly label: string, readonly reverseLabel: string | null, readonly time: TimeKind }, readonly subject:
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
             | null, readonly object:
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
             | null, readonly value: { readonly text: string, readonly date: string | null, readonly amount: number | null, readonly unit: string | null } | null, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly label: string, readonly value: string, readonly entity:
                | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
                | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
                | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
                | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
                | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
                | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
                | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
               | null }> }> }> } }
    | { readonly plainId: string, readonly coParticipants: { readonly edges: ReadonlyArray<{ readonly node:
            | { readonly plainId: string }
            | { readonly plainId: string }
            | { readonly plainId: string }
            | { readonly plainId: string }
            | { readonly plainId: string }
            | { readonly plainId: string }
            | { readonly plainId: string }
           | null, readonly shared: ReadonlyArray<
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
          >, readonly statements: ReadonlyArray<{ readonly plainId: string, readonly rank: Rank, readonly status: StatementStatus, readonly statusLabel: string, readonly evidenceCount: number, readonly certainty: { readonly level: CertaintyLevel, readonly reason: CertaintyReason } | null, readonly period: { readonly edtf: string | null, readonly start: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null }, readonly end: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null } }, readonly predicate: { readonly name: string, readonly label: string, readonly reverseLabel: string | null, readonly time: TimeKind }, readonly subject:
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
             | null, readonly object:
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
              | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
             | null, readonly value: { readonly text: string, readonly date: string | null, readonly amount: number | null, readonly unit: string | null } | null, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly label: string, readonly value: string, readonly entity:
                | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
                | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
                | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
                | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
                | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
                | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
                | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
               | null }> }> }> } }
    | Record<PropertyKey, never>
   | null };

export type TogetherPairQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  predicates: ReadonlyArray<string> | string;
  statuses: ReadonlyArray<StatementStatus> | StatementStatus;
  asOf?: string | null | undefined;
  between?: DateRange | null | undefined;
}>;


export type TogetherPairQuery = { readonly nodes: ReadonlyArray<
    | { readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string }
    | { readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string }
    | { readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string }
    | { readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string }
    | { readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string }
    | { readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string }
    | { readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string }
    | Record<PropertyKey, never>
   | null>, readonly subgraph: { readonly edges: ReadonlyArray<{ readonly source:
        | { readonly plainId: string }
        | { readonly plainId: string }
        | { readonly plainId: string }
        | { readonly plainId: string }
        | { readonly plainId: string }
        | { readonly plainId: string }
        | { readonly plainId: string }
       | null, readonly target:
        | { readonly plainId: string }
        | { readonly plainId: string }
        | { readonly plainId: string }
        | { readonly plainId: string }
        | { readonly plainId: string }
        | { readonly plainId: string }
        | { readonly plainId: string }
       | null, readonly statement: { readonly plainId: string, readonly rank: Rank, readonly status: StatementStatus, readonly statusLabel: string, readonly evidenceCount: number, readonly certainty: { readonly level: CertaintyLevel, readonly reason: CertaintyReason } | null, readonly period: { readonly edtf: string | null, readonly start: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null }, readonly end: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null } }, readonly predicate: { readonly name: string, readonly label: string, readonly reverseLabel: string | null, readonly time: TimeKind }, readonly subject:
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
         | null, readonly object:
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
         | null, readonly value: { readonly text: string, readonly date: string | null, readonly amount: number | null, readonly unit: string | null } | null, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly label: string, readonly value: string, readonly entity:
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
           | null }> } | null }>, readonly truncated: { readonly nodes: number, readonly edges: number } } };

export const StatementEvidence: TypedDocument<StatementEvidenceQuery, StatementEvidenceQueryVariables> = /* @__PURE__ */ typedDocument("query StatementEvidence($id:ID!){node(id:$id){...on Statement{id evidenceCount evidence(first:50){locator citedOn note method citation document{id title issue}article{id title page}}}}}");
export const NetworkGraph: TypedDocument<NetworkGraphQuery, NetworkGraphQueryVariables> = /* @__PURE__ */ typedDocument("query NetworkGraph($seeds:[ID!]!$depth:Int!$maxNodes:Int!$statuses:[StatementStatus!]!){subgraph(seeds:$seeds depth:$depth maxNodes:$maxNodes statuses:$statuses){nodes{distance degree entity{...EntityRef}}edges{source{plainId}target{plainId}statement{plainId status predicate{name label}period{...PeriodFields}}}truncated{nodes edges}}}fragment EntityRef on Entity{plainId kind label}fragment PeriodFields on Period{edtf start{date earliest latest basis ruleLabel}end{date earliest latest basis ruleLabel}}");
export const NetworkDays: TypedDocument<NetworkDaysQuery, NetworkDaysQueryVariables> = /* @__PURE__ */ typedDocument("query NetworkDays($seeds:[ID!]!$depth:Int!$maxNodes:Int!$statuses:[StatementStatus!]!$asOf:Date$between:DateRange){subgraph(seeds:$seeds depth:$depth maxNodes:$maxNodes statuses:$statuses asOf:$asOf between:$between){nodes{distance entity{plainId}}edges{statement{plainId certainty{level reason}}}truncated{nodes edges}}}");
export const NetworkStatements: TypedDocument<NetworkStatementsQuery, NetworkStatementsQueryVariables> = /* @__PURE__ */ typedDocument("query NetworkStatements($ids:[ID!]!){nodes(ids:$ids){...on Statement{...StatementLine}}}fragment StatementLine on Statement{plainId rank status statusLabel evidenceCount certainty{level reason}period{...PeriodFields}predicate{name label reverseLabel time}subject{...EntityRef}object{...EntityRef}value{text date amount unit}qualifiers{name label value entity{...EntityRef}}}fragment PeriodFields on Period{edtf start{date earliest latest basis ruleLabel}end{date earliest latest basis ruleLabel}}fragment EntityRef on Entity{plainId kind label}");
export const PathEnds: TypedDocument<PathEndsQuery, PathEndsQueryVariables> = /* @__PURE__ */ typedDocument("query PathEnds($ids:[ID!]!){nodes(ids:$ids){...on Entity{...EntityRef kindLabel}}}fragment EntityRef on Entity{plainId kind label}");
export const PathsPage: TypedDocument<PathsPageQuery, PathsPageQueryVariables> = /* @__PURE__ */ typedDocument("query PathsPage($from:ID!$to:ID!$maxLength:Int!$predicates:[ID!]$statuses:[StatementStatus!]!$asOf:Date$hubLimit:Int!$first:Int!){paths(from:$from to:$to maxLength:$maxLength predicates:$predicates statuses:$statuses asOf:$asOf hubLimit:$hubLimit first:$first){status paths{length hops{from{...EntityRef}to{...EntityRef}statement{...StatementLine}}}skippedHubs(first:20){degree entity{...EntityRef}}skippedHubCount limits{predicates{name label}}}}fragment EntityRef on Entity{plainId kind label}fragment StatementLine on Statement{plainId rank status statusLabel evidenceCount certainty{level reason}period{...PeriodFields}predicate{name label reverseLabel time}subject{...EntityRef}object{...EntityRef}value{text date amount unit}qualifiers{name label value entity{...EntityRef}}}fragment PeriodFields on Period{edtf start{date earliest latest basis ruleLabel}end{date earliest latest basis ruleLabel}}");
export const PathsCoverage: TypedDocument<PathsCoverageQuery, PathsCoverageQueryVariables> = /* @__PURE__ */ typedDocument("query PathsCoverage($from:ID!$to:ID!$predicates:[ID!]$statuses:[StatementStatus!]!$asOf:Date){paths(from:$from to:$to maxLength:1 predicates:$predicates statuses:$statuses asOf:$asOf){coverage{statements articles document{id title issue}}}}");
export const PathParallels: TypedDocument<PathParallelsQuery, PathParallelsQueryVariables> = /* @__PURE__ */ typedDocument("query PathParallels($ids:[ID!]!$maxNodes:Int!$predicates:[ID!]$statuses:[StatementStatus!]!$asOf:Date){subgraph(seeds:$ids depth:1 maxNodes:$maxNodes predicates:$predicates statuses:$statuses asOf:$asOf){edges(first:200){statement{...StatementLine}}truncated{edges}}}fragment StatementLine on Statement{plainId rank status statusLabel evidenceCount certainty{level reason}period{...PeriodFields}predicate{name label reverseLabel time}subject{...EntityRef}object{...EntityRef}value{text date amount unit}qualifiers{name label value entity{...EntityRef}}}fragment PeriodFields on Period{edtf start{date earliest latest basis ruleLabel}end{date earliest latest basis ruleLabel}}fragment EntityRef on Entity{plainId kind label}");
export const PathPredicates: TypedDocument<PathPredicatesQuery, PathPredicatesQueryVariables> = /* @__PURE__ */ typedDocument("query PathPredicates{statistics{statements{count predicate{name label}}}}");
export const PickEntity: TypedDocument<PickEntityQuery, PickEntityQueryVariables> = /* @__PURE__ */ typedDocument("query PickEntity($prefix:String!$kinds:[EntityKind!]){suggest(prefix:$prefix kinds:$kinds first:10){text detail entity{...EntityRef kindLabel}}}fragment EntityRef on Entity{plainId kind label}");
export const TogetherPage: TypedDocument<TogetherPageQuery, TogetherPageQueryVariables> = /* @__PURE__ */ typedDocument("query TogetherPage($of:ID!$kinds:[EntityKind!]$minShared:Int!$statuses:[StatementStatus!]!$asOf:Date$between:DateRange$first:Int!$after:String){node(id:$of){...on Entity{...EntityRef kindLabel coParticipants(kinds:$kinds minShared:$minShared statuses:$statuses asOf:$asOf between:$between first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}edges{cursor sharedCount latest node{...EntityRef}shared(first:3){...EntityRef}}}}}}fragment EntityRef on Entity{plainId kind label}");
export const TogetherOne: TypedDocument<TogetherOneQuery, TogetherOneQueryVariables> = /* @__PURE__ */ typedDocument("query TogetherOne($of:ID!$kinds:[EntityKind!]$minShared:Int!$statuses:[StatementStatus!]!$asOf:Date$between:DateRange$after:String){node(id:$of){...on Entity{plainId coParticipants(kinds:$kinds minShared:$minShared statuses:$statuses asOf:$asOf between:$between first:1 after:$after){edges{node{plainId}shared(first:100){...EntityRef}statements(first:100){...StatementLine}}}}}}fragment EntityRef on Entity{plainId kind label}fragment StatementLine on Statement{plainId rank status statusLabel evidenceCount certainty{level reason}period{...PeriodFields}predicate{name label reverseLabel time}subject{...EntityRef}object{...EntityRef}value{text date amount unit}qualifiers{name label value entity{...EntityRef}}}fragment PeriodFields on Period{edtf start{date earliest latest basis ruleLabel}end{date earliest latest basis ruleLabel}}");
export const TogetherPair: TypedDocument<TogetherPairQuery, TogetherPairQueryVariables> = /* @__PURE__ */ typedDocument("query TogetherPair($ids:[ID!]!$predicates:[ID!]!$statuses:[StatementStatus!]!$asOf:Date$between:DateRange){nodes(ids:$ids){...on Entity{...EntityRef kindLabel}}subgraph(seeds:$ids depth:1 maxNodes:500 predicates:$predicates statuses:$statuses asOf:$asOf between:$between){edges{source{plainId}target{plainId}statement{...StatementLine}}truncated{nodes edges}}}fragment EntityRef on Entity{plainId kind label}fragment StatementLine on Statement{plainId rank status statusLabel evidenceCount certainty{level reason}period{...PeriodFields}predicate{name label reverseLabel time}subject{...EntityRef}object{...EntityRef}value{text date amount unit}qualifiers{name label value entity{...EntityRef}}}fragment PeriodFields on Period{edtf start{date earliest latest basis ruleLabel}end{date earliest latest basis ruleLabel}}");