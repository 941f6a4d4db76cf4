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

export type PageHeadQueryVariables = Exact<{
  id: string;
}>;


export type PageHeadQuery = { readonly node:
    | { readonly __typename: 'Affiliation', readonly id: string }
    | { readonly __typename: 'Agreement', readonly plainId: string, readonly kindLabel: string, readonly label: string, readonly summary: string | null, readonly id: string, readonly names: ReadonlyArray<{ readonly text: string }>, readonly statements: { readonly totalCount: number }, readonly signedOn: { readonly start: { readonly date: string | null, readonly basis: Basis }, readonly end: { readonly date: string | null, readonly basis: Basis } } | null, readonly parties: ReadonlyArray<
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
      > }
    | { readonly __typename: 'Article', readonly title: string, readonly citation: string, readonly id: string, readonly document: { readonly id: string, readonly title: string } | null }
    | { readonly __typename: 'Authorship', readonly id: string }
    | { readonly __typename: 'Conferral', readonly id: string }
    | { readonly __typename: 'Contribution', readonly id: string }
    | { readonly __typename: 'Document', readonly title: string, readonly issue: string | null, readonly publicationDate: string | null, readonly citation: string, readonly id: string, readonly publisher: { readonly label: string } | null }
    | { readonly __typename: 'Event', readonly plainId: string, readonly kindLabel: string, readonly label: string, readonly typeLabel: string | null, readonly summary: string | null, readonly id: string, readonly names: ReadonlyArray<{ readonly text: string }>, readonly statements: { readonly totalCount: number }, readonly date: { readonly start: { readonly date: string | null, readonly basis: Basis }, readonly end: { readonly date: string | null, readonly basis: Basis } } | null }
    | { readonly __typename: 'Honor', readonly plainId: string, readonly kindLabel: string, readonly label: string, readonly levelLabel: string | null, readonly id: string, readonly names: ReadonlyArray<{ readonly text: string }>, readonly statements: { readonly totalCount: number } }
    | { readonly __typename: 'Organization', readonly plainId: string, readonly kindLabel: string, readonly label: string, readonly typeLabel: string | null, readonly id: string, readonly names: ReadonlyArray<{ readonly text: string }>, readonly statements: { readonly totalCount: number }, readonly place: { readonly label: string } | null, readonly parent: { readonly label: string } | null }
    | { readonly __typename: 'Participation', readonly id: string }
    | { readonly __typename: 'Person', readonly plainId: string, readonly kindLabel: string, readonly label: string, readonly id: string, readonly names: ReadonlyArray<{ readonly text: string }>, readonly statements: { readonly totalCount: number }, readonly tenures: { readonly nodes: ReadonlyArray<{ readonly title: string, readonly organization: { readonly label: string } | null }> } }
    | { readonly __typename: 'Place', readonly plainId: string, readonly kindLabel: string, readonly label: string, readonly typeLabel: string | null, readonly id: string, readonly names: ReadonlyArray<{ readonly text: string }>, readonly statements: { readonly totalCount: number }, readonly within: { readonly label: string } | null }
    | { readonly __typename: 'Statement', readonly plainId: string, readonly id: string, readonly predicate: { readonly label: string }, readonly subject:
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
       | null, readonly object:
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
       | null, readonly value: { readonly text: string } | null }
    | { readonly __typename: 'Tenure', readonly id: string }
    | { readonly __typename: 'Work', readonly plainId: string, readonly kindLabel: string, readonly label: string, readonly typeLabel: string | null, readonly number: string | null, readonly subtitle: string | null, readonly id: string, readonly names: ReadonlyArray<{ readonly text: string }>, readonly statements: { readonly totalCount: number }, readonly publishedOn: { readonly start: { readonly date: string | null, readonly basis: Basis }, readonly end: { readonly date: string | null, readonly basis: Basis } } | null }
   | null };

export type HeadDateFragment = { readonly start: { readonly date: string | null, readonly basis: Basis }, readonly end: { readonly date: string | null, readonly basis: Basis } };

export type LoadedDataQueryVariables = Exact<{ [key: string]: never; }>;


export type LoadedDataQuery = { readonly dataVersion: { readonly version: string, readonly loadedAt: string } | null };

export type PageIdsQueryVariables = Exact<{
  persons: boolean;
  personsAfter?: string | null | undefined;
  organizations: boolean;
  organizationsAfter?: string | null | undefined;
  events: boolean;
  eventsAfter?: string | null | undefined;
  honors: boolean;
  honorsAfter?: string | null | undefined;
  agreements: boolean;
  agreementsAfter?: string | null | undefined;
  works: boolean;
  worksAfter?: string | null | undefined;
  places: boolean;
  placesAfter?: string | null | undefined;
  documents: boolean;
  documentsAfter?: string | null | undefined;
}>;


export type PageIdsQuery = { readonly persons?: { readonly nodes: ReadonlyArray<{ readonly plainId: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly organizations?: { readonly nodes: ReadonlyArray<{ readonly plainId: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly events?: { readonly nodes: ReadonlyArray<{ readonly plainId: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly honors?: { readonly nodes: ReadonlyArray<{ readonly plainId: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly agreements?: { readonly nodes: ReadonlyArray<{ readonly plainId: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly works?: { readonly nodes: ReadonlyArray<{ readonly plainId: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly places?: { readonly nodes: ReadonlyArray<{ readonly plainId: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly documents?: { readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export const StatementEvidence: TypedDocument<StatementEvidenceQuery, StatementEvidenceQueryVariables> = /* @__PURE__ */ typedDocument("query StatementEvidence($id:ID!){node(id:$id){...on Statement{id evidenceCount evidence(first:50){locator citedOn note method citation document{id title issue}article{id title page}}}}}");
export const PageHead: TypedDocument<PageHeadQuery, PageHeadQueryVariables> = /* @__PURE__ */ typedDocument("query PageHead($id:ID!){node(id:$id){__typename id ...on Entity{plainId kindLabel label names(first:20){text}statements(first:1){totalCount}}...on Person{tenures(first:3){nodes{title organization{label}}}}...on Organization{typeLabel place{label}parent{label}}...on Event{typeLabel summary date{...HeadDate}}...on Agreement{summary signedOn{...HeadDate}parties(first:4){label}}...on Honor{levelLabel}...on Work{typeLabel number subtitle publishedOn{...HeadDate}}...on Place{typeLabel within{label}}...on Document{title issue publicationDate publisher{label}citation}...on Article{title document{id title}citation}...on Statement{plainId predicate{label}subject{label}object{label}value{text}}}}fragment HeadDate on Period{start{date basis}end{date basis}}");
export const LoadedData: TypedDocument<LoadedDataQuery, LoadedDataQueryVariables> = /* @__PURE__ */ typedDocument("query LoadedData{dataVersion{version loadedAt}}");
export const PageIds: TypedDocument<PageIdsQuery, PageIdsQueryVariables> = /* @__PURE__ */ typedDocument("query PageIds($persons:Boolean!$personsAfter:String$organizations:Boolean!$organizationsAfter:String$events:Boolean!$eventsAfter:String$honors:Boolean!$honorsAfter:String$agreements:Boolean!$agreementsAfter:String$works:Boolean!$worksAfter:String$places:Boolean!$placesAfter:String$documents:Boolean!$documentsAfter:String){persons(orderBy:{field:ID}first:100 after:$personsAfter)@include(if:$persons){nodes{plainId}pageInfo{hasNextPage endCursor}}organizations(orderBy:{field:ID}first:100 after:$organizationsAfter)@include(if:$organizations){nodes{plainId}pageInfo{hasNextPage endCursor}}events(orderBy:{field:ID}first:100 after:$eventsAfter)@include(if:$events){nodes{plainId}pageInfo{hasNextPage endCursor}}honors(orderBy:{field:ID}first:100 after:$honorsAfter)@include(if:$honors){nodes{plainId}pageInfo{hasNextPage endCursor}}agreements(orderBy:{field:ID}first:100 after:$agreementsAfter)@include(if:$agreements){nodes{plainId}pageInfo{hasNextPage endCursor}}works(orderBy:{field:ID}first:100 after:$worksAfter)@include(if:$works){nodes{plainId}pageInfo{hasNextPage endCursor}}places(orderBy:{field:ID}first:100 after:$placesAfter)@include(if:$places){nodes{plainId}pageInfo{hasNextPage endCursor}}documents(orderBy:{field:ID}first:100 after:$documentsAfter)@include(if:$documents){nodes{id}pageInfo{hasNextPage endCursor}}}");