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

/** Kinds of events. */
export type EventKind =
  /** A campaign. */
  | 'CAMPAIGN'
  /** A ceremony. */
  | 'CEREMONY'
  /** A competition. */
  | 'COMPETITION'
  /** A congress. */
  | 'CONGRESS'
  /** An emergency. */
  | 'EMERGENCY'
  /** An inspection or survey. */
  | 'INSPECTION'
  /** A launch. */
  | 'LAUNCH'
  /** A lecture. */
  | 'LECTURE'
  /** A meeting. */
  | 'MEETING'
  /** Any other event. */
  | 'OTHER'
  /** A publication. */
  | 'PUBLICATION'
  /** A registration. */
  | 'REGISTRATION'
  /** A change of organizations. */
  | 'REORGANIZATION'
  /** A signing. */
  | 'SIGNING'
  /** A study session. */
  | 'STUDY'
  /** A training. */
  | 'TRAINING'
  /** A visit. */
  | 'VISIT';

/** A condition on the kind of an event. */
export type EventKindFilter = {
  /** This kind. */
  readonly eq?: EventKind | null | undefined;
  /** One of these kinds. */
  readonly in?: ReadonlyArray<EventKind> | null | undefined;
};

/** How a statement was found in a source. */
export type EvidenceMethod =
  /** A person read it there. Where a source has no name for an event, we wrote the name. */
  | 'CURATED'
  /**
   * A rule added it, because the article names the entity: its official name, what it is a part of, where it is based.
   * The article need not say it in words.
   */
  | 'RULE';

/** Where a highlighted text comes from. */
export type HighlightField =
  /** Another name. */
  | 'ALIAS'
  /** The title of an article that is about it. */
  | 'ARTICLE'
  /** A clause of it. */
  | 'CLAUSE'
  /** A fact: a name of the other entity, a word of the relation, a post or a value. */
  | 'FACT'
  /** An indicator of one of its figures. */
  | 'FIGURE'
  /** A former name. */
  | 'FORMER_NAME'
  /** The level of an honor. */
  | 'LEVEL'
  /** Its official name. */
  | 'NAME'
  /** A note on it: a venue, a party without a name. */
  | 'NOTE'
  /** Its summary. */
  | 'SUMMARY'
  /** A post or role of its own. */
  | 'TITLE';

/** The level of the conferrer. */
export type HonorLevel =
  /** A bureau. */
  | 'BUREAU'
  /** A city. */
  | 'CITY'
  /** The state. */
  | 'NATIONAL'
  /** A province. */
  | 'PROVINCIAL';

/** A condition on the level of an honor. */
export type HonorLevelFilter = {
  /** This level. */
  readonly eq?: HonorLevel | null | undefined;
  /** One of these levels. */
  readonly in?: ReadonlyArray<HonorLevel> | null | undefined;
};

/** A condition on an id. */
export type IdFilter = {
  /** This one. */
  readonly eq?: string | null | undefined;
  /** One of these, at most 50. */
  readonly in?: ReadonlyArray<string> | null | undefined;
};

/** Why a query found something. */
export type MatchReason =
  /** No name has a word as written, and the word is an abbreviation of a name (省四院 for 四川省第四人民医院). */
  | 'ABBREVIATION'
  /** Equal to another of its names: a short or English one, or a number. */
  | 'ALIAS'
  /** The word is in a fact: in the name of the other entity, as a role, post or relation, or as a value. */
  | 'FACT'
  /** The query has no word; the conditions hold. */
  | 'FILTER'
  /** Equal to a former name. */
  | 'FORMER_NAME'
  /** The word is the first letters of the pinyin of a name. */
  | 'INITIALS'
  /** The only word of the query names its kind. */
  | 'KIND'
  /** Equal to its official name. */
  | 'NAME'
  /** The word is inside a name. */
  | 'NAME_PART'
  /** A name starts with the word. */
  | 'NAME_PREFIX'
  /**
   * Nothing matches as written; one character of a long name differs, or of a person's name one is missing, typed twice or
   * exchanged with the next.
   */
  | 'ONE_CHARACTER_OFF'
  /** Only a part of the query matches: `notMet` says what it lacks. */
  | 'PARTIAL'
  /** The word is the pinyin of a name. */
  | 'PINYIN'
  /** Nothing matches as written; a name sounds the same. */
  | 'SAME_SOUND'
  /** Nothing matches as written; a person's name has a character that looks like one of the word (准 for 淮). */
  | 'SIMILAR_SHAPE'
  /** The word is in a text: a post, a summary, a clause, an indicator. */
  | 'TEXT';

/** The rank of a statement (as in Wikibase). A correction changes ranks and deletes nothing. */
export type Rank =
  /** Known to be wrong; kept so that it is not entered again. */
  | 'DEPRECATED'
  /** The usual rank. */
  | 'NORMAL'
  /** Preferred over the other statements. */
  | 'PREFERRED';

/** Conditions on hits. They do not apply to fields nested below a hit. */
export type SearchFilter = {
  /**
   * Can touch these days: certain hits first, then possible ones, such as those without a date. Events, agreements and works by
   * their own date, others by those of their facts. Dates among the words of the query leave out what nothing dates.
   */
  readonly between?: DateRange | null | undefined;
  /** Only hits of this certainty for the days of this filter and of the words. Both unless given; no effect without days. */
  readonly certainty?: CertaintyLevel | null | undefined;
  /** Mentioned in one of these documents. */
  readonly documents?: IdFilter | null | undefined;
  /** An event of this kind. */
  readonly eventKind?: EventKindFilter | null | undefined;
  /** An honor of this level. */
  readonly honorLevel?: HonorLevelFilter | null | undefined;
  /** Is one of these organizations, or has a fact with one. */
  readonly organization?: IdFilter | null | undefined;
  /** Is or happened in one of these places or in a part of them. */
  readonly place?: IdFilter | null | undefined;
};

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

export type WidgetSuggestQueryVariables = Exact<{
  prefix: string;
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
  first: number;
}>;


export type WidgetSuggestQuery = { readonly suggest: ReadonlyArray<{ readonly text: string, readonly detail: string, readonly matchedBy: MatchReason, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly entity:
      | { readonly plainId: string, readonly kind: EntityKind, readonly kindLabel: string, readonly label: string }
      | { readonly plainId: string, readonly kind: EntityKind, readonly kindLabel: string, readonly label: string }
      | { readonly plainId: string, readonly kind: EntityKind, readonly kindLabel: string, readonly label: string }
      | { readonly plainId: string, readonly kind: EntityKind, readonly kindLabel: string, readonly label: string }
      | { readonly plainId: string, readonly kind: EntityKind, readonly kindLabel: string, readonly label: string }
      | { readonly plainId: string, readonly kind: EntityKind, readonly kindLabel: string, readonly label: string }
      | { readonly plainId: string, readonly kind: EntityKind, readonly kindLabel: string, readonly label: string }
     | null }> };

export type WidgetSearchQueryVariables = Exact<{
  query: string;
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
  filter?: SearchFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type WidgetSearchQuery = { readonly search: { readonly totalCount: number, readonly strictCount: number, readonly partialCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly matchedBy: MatchReason, readonly isPartial: boolean, readonly certainty: CertaintyLevel | null, readonly notMet: ReadonlyArray<string>, readonly notJoined: ReadonlyArray<string>, readonly highlights: ReadonlyArray<{ readonly field: HighlightField, readonly text: string, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }> }>, readonly node:
        | { readonly plainId: string, readonly kind: EntityKind, readonly kindLabel: string, readonly label: string }
        | { readonly plainId: string, readonly kind: EntityKind, readonly kindLabel: string, readonly label: string }
        | { readonly plainId: string, readonly kind: EntityKind, readonly kindLabel: string, readonly label: string }
        | { readonly plainId: string, readonly kind: EntityKind, readonly kindLabel: string, readonly label: string }
        | { readonly plainId: string, readonly kind: EntityKind, readonly kindLabel: string, readonly label: string }
        | { readonly plainId: string, readonly kind: EntityKind, readonly kindLabel: string, readonly label: string }
        | { readonly plainId: string, readonly kind: EntityKind, readonly kindLabel: string, readonly label: string }
       | null }> } };

export type WidgetEntityQueryVariables = Exact<{
  id: string;
}>;


export type WidgetEntityQuery = { readonly node:
    | { readonly plainId: string, readonly kind: EntityKind, readonly kindLabel: string, readonly label: string }
    | { readonly plainId: string, readonly kind: EntityKind, readonly kindLabel: string, readonly label: string }
    | { readonly plainId: string, readonly kind: EntityKind, readonly kindLabel: string, readonly label: string }
    | { readonly plainId: string, readonly kind: EntityKind, readonly kindLabel: string, readonly label: string }
    | { readonly plainId: string, readonly kind: EntityKind, readonly kindLabel: string, readonly label: string }
    | { readonly plainId: string, readonly kind: EntityKind, readonly kindLabel: string, readonly label: string }
    | { readonly plainId: string, readonly kind: EntityKind, readonly kindLabel: string, readonly label: string }
    | Record<PropertyKey, never>
   | null };

type WidgetEntityFields_Agreement_Fragment = { readonly plainId: string, readonly kind: EntityKind, readonly kindLabel: string, readonly label: string };

type WidgetEntityFields_Event_Fragment = { readonly plainId: string, readonly kind: EntityKind, readonly kindLabel: string, readonly label: string };

type WidgetEntityFields_Honor_Fragment = { readonly plainId: string, readonly kind: EntityKind, readonly kindLabel: string, readonly label: string };

type WidgetEntityFields_Organization_Fragment = { readonly plainId: string, readonly kind: EntityKind, readonly kindLabel: string, readonly label: string };

type WidgetEntityFields_Person_Fragment = { readonly plainId: string, readonly kind: EntityKind, readonly kindLabel: string, readonly label: string };

type WidgetEntityFields_Place_Fragment = { readonly plainId: string, readonly kind: EntityKind, readonly kindLabel: string, readonly label: string };

type WidgetEntityFields_Work_Fragment = { readonly plainId: string, readonly kind: EntityKind, readonly kindLabel: string, readonly label: string };

export type WidgetEntityFieldsFragment =
  | WidgetEntityFields_Agreement_Fragment
  | WidgetEntityFields_Event_Fragment
  | WidgetEntityFields_Honor_Fragment
  | WidgetEntityFields_Organization_Fragment
  | WidgetEntityFields_Person_Fragment
  | WidgetEntityFields_Place_Fragment
  | WidgetEntityFields_Work_Fragment
;

export const StatementEvidence: TypedDocument<StatementEvidenceQuery, StatementEvidenceQueryVariables> = /* @__PURE__ */ typedDocument("query StatementEvidence($id:ID!){node(id:$id){...on Statement{id evidenceCount evidence(first:50){locator citedOn note method citation document{id title issue}article{id title page}}}}}");
export const WidgetSuggest: TypedDocument<WidgetSuggestQuery, WidgetSuggestQueryVariables> = /* @__PURE__ */ typedDocument("query WidgetSuggest($prefix:String!$kinds:[EntityKind!]$first:Int!){suggest(prefix:$prefix kinds:$kinds first:$first){text detail matchedBy ranges{start end}entity{...WidgetEntityFields}}}fragment WidgetEntityFields on Entity{plainId kind kindLabel label}");
export const WidgetSearch: TypedDocument<WidgetSearchQuery, WidgetSearchQueryVariables> = /* @__PURE__ */ typedDocument("query WidgetSearch($query:String!$kinds:[EntityKind!]$filter:SearchFilter$first:Int!$after:String){search(query:$query kinds:$kinds filter:$filter first:$first after:$after){totalCount strictCount partialCount pageInfo{hasNextPage endCursor}edges{matchedBy isPartial certainty notMet notJoined highlights{field text ranges{start end}}node{...WidgetEntityFields}}}}fragment WidgetEntityFields on Entity{plainId kind kindLabel label}");
export const WidgetEntity: TypedDocument<WidgetEntityQuery, WidgetEntityQueryVariables> = /* @__PURE__ */ typedDocument("query WidgetEntity($id:ID!){node(id:$id){...on Entity{...WidgetEntityFields}}}fragment WidgetEntityFields on Entity{plainId kind kindLabel label}");