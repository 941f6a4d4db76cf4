/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { typedDocument, type TypedDocument } from "../document.js";
/** Conditions on agreements. */
export type AgreementFilter = {
  /** Mentioned in one of these documents. */
  readonly document?: IdFilter | null | undefined;
  /** Any name. */
  readonly name?: StringFilter | null | undefined;
  /** One of these is a party. */
  readonly party?: IdFilter | null | undefined;
  /** When it was signed. Agreements without a date are possible on every day. */
  readonly signed?: DateFilter | null | undefined;
};

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

/** Codes of reasons. */
export type CandidateReasonCode =
  /**
   * An abbreviation of a name: all of it stands for parts of the name in this order, by the rules of Chinese short forms
   * (省四院). The place, the number and the sort of body never differ; a person's name has none.
   */
  | 'ABBREVIATION'
  /** Equal to a short name or alias. */
  | 'ALIAS'
  /** The name was in use on the day. */
  | 'BORNE_THEN'
  /** A name contains it. */
  | 'CONTAINS'
  /** Equal to a former name. */
  | 'FORMER_NAME'
  /** Other entities have the same name. */
  | 'NAMESAKES'
  /** The name was not in use on the day. */
  | 'NOT_BORNE_THEN'
  /** Equal to the official name. */
  | 'OFFICIAL_NAME'
  /** A person whose name begins with the surname, and who held the post behind it (郭局长). */
  | 'POST'
  /** A name starts with the word. */
  | 'PREFIX'
  /** Equal to a name that only the texts of one issuer use for it. */
  | 'SCOPED_ALIAS';

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

/**
 * A condition on a date. It keeps items whose date can meet it: certain ones first, then possible ones, such as those
 * without a date. `certainty` of the list keeps one of the two.
 */
export type DateFilter = {
  /** After this day. */
  readonly after?: string | null | undefined;
  /** Before this day. */
  readonly before?: string | null | undefined;
  /** Within these days. */
  readonly between?: DateRange | null | undefined;
  /** On this day. */
  readonly eq?: string | null | undefined;
};

/** Days from `from` to `to`, both included; either one may be left out. */
export type DateRange = {
  /** First day. */
  readonly from?: string | null | undefined;
  /** Last day. */
  readonly to?: string | null | undefined;
};

/** Conditions on documents. */
export type DocumentFilter = {
  /** Kind of source. */
  readonly kind?: DocumentKind | null | undefined;
  /** When it was published. */
  readonly published?: DateFilter | null | undefined;
  /** Title. Only `contains` and `eq` apply, and both find a part of the title. */
  readonly title?: StringFilter | null | undefined;
};

/** Kinds of sources. */
export type DocumentKind =
  /** An issue of a bulletin. */
  | 'BULLETIN'
  /** A list. */
  | 'LIST'
  /** An issue of a magazine. */
  | 'MAGAZINE';

/** An order of documents. */
export type DocumentOrder = {
  /** Ascending unless given. */
  readonly direction?: OrderDirection | null | undefined;
  /** The field to order by. */
  readonly field: DocumentOrderField;
};

/** The fields that documents can be ordered by. */
export type DocumentOrderField =
  /** Date of publication; undated last. */
  | 'DATE'
  /** Global id. */
  | 'ID';

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

/** An order of entities. */
export type EntityOrder = {
  /** Ascending unless given. */
  readonly direction?: OrderDirection | null | undefined;
  /** The field to order by. */
  readonly field: EntityOrderField;
};

/** The fields that entities can be ordered by. */
export type EntityOrderField =
  /** Date of happening, signing or publication; undated last. */
  | 'DATE'
  /** Global id: an order without meaning that never changes. */
  | 'ID'
  /** Name, by pinyin. */
  | 'NAME';

/** Conditions on events. */
export type EventFilter = {
  /** When it happened. Events without a date are possible on every day. */
  readonly date?: DateFilter | null | undefined;
  /** Mentioned in one of these documents. */
  readonly document?: IdFilter | null | undefined;
  /** Any name. */
  readonly name?: StringFilter | null | undefined;
  /** One of these took part. */
  readonly participant?: IdFilter | null | undefined;
  /** Held at one of these places or in a part of them. */
  readonly place?: IdFilter | null | undefined;
  /** Kind of event. */
  readonly type?: EventKindFilter | null | undefined;
};

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

/** The categories of honors. */
export type HonorCategory =
  /** An award or honorary title. */
  | 'AWARD'
  /** A pilot, a demonstration unit, a certificate. */
  | 'DESIGNATION';

/** Conditions on honors. */
export type HonorFilter = {
  /** Awards or designations. */
  readonly category?: HonorCategory | null | undefined;
  /** A conferral of it can be within these days. */
  readonly conferred?: DateFilter | null | undefined;
  /** Mentioned in one of these documents. */
  readonly document?: IdFilter | null | undefined;
  /** The level of the conferrer. */
  readonly level?: HonorLevelFilter | null | undefined;
  /** Any name. */
  readonly name?: StringFilter | null | undefined;
  /** One of these received it or is proposed for it. */
  readonly recipient?: IdFilter | null | undefined;
  /** A conferral of it has this status. */
  readonly status?: StatementStatus | null | undefined;
};

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

/** How a name is used. */
export type NameKind =
  /** Any other name. */
  | 'ALIAS'
  /** Its name in English. */
  | 'ENGLISH'
  /** A former name. */
  | 'FORMER'
  /** The full official name of today. */
  | 'OFFICIAL'
  /** A short name in general use. */
  | 'SHORT';

/** Direction of an order. */
export type OrderDirection =
  /** Smallest, oldest first. Undated items come last. */
  | 'ASC'
  /** Largest, latest first. Undated items still come last. */
  | 'DESC';

/** Conditions on organizations. */
export type OrganizationFilter = {
  /** Mentioned in one of these documents. */
  readonly document?: IdFilter | null | undefined;
  /** Any name, present or former. */
  readonly name?: StringFilter | null | undefined;
  /** Based in one of these places or in a part of them. */
  readonly place?: IdFilter | null | undefined;
  /** Kind of organization. */
  readonly type?: OrganizationKindFilter | null | undefined;
};

/** Kinds of organizations. */
export type OrganizationKind =
  /** Another department of a government, such as one of finance or of education. */
  | 'AGENCY'
  /** An association. */
  | 'ASSOCIATION'
  /** An office for the affairs of public bodies (机关事务). */
  | 'BUREAU'
  /** A committee. */
  | 'COMMITTEE'
  /** A company. */
  | 'COMPANY'
  /** A court. */
  | 'COURT'
  /** A part of another organization. */
  | 'DEPARTMENT'
  /** A government. */
  | 'GOVERNMENT'
  /** A hospital. */
  | 'HOSPITAL'
  /** A kindergarten. */
  | 'KINDERGARTEN'
  /** A medium. */
  | 'MEDIA'
  /** Any other organization. */
  | 'OTHER'
  /** An organization of the party, its league or of the masses. */
  | 'PARTY_ORG'
  /** A research organization. */
  | 'RESEARCH'
  /** A school. */
  | 'SCHOOL'
  /** A team formed for a task. */
  | 'TEAM'
  /** A university. */
  | 'UNIVERSITY';

/** A condition on the kind of an organization. */
export type OrganizationKindFilter = {
  /** This kind. */
  readonly eq?: OrganizationKind | null | undefined;
  /** One of these kinds. */
  readonly in?: ReadonlyArray<OrganizationKind> | null | undefined;
};

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

/** Conditions on people. */
export type PersonFilter = {
  /** Mentioned in one of these documents. */
  readonly document?: IdFilter | null | undefined;
  /** Whether members of the parts of an organization count, at any depth. A department is a part of its bureau. */
  readonly includeParts?: boolean | null | undefined;
  /** Any name. */
  readonly name?: StringFilter | null | undefined;
  /** Holds or held a post at one of these organizations, or is a member, also of one of their parts. */
  readonly organization?: IdFilter | null | undefined;
};

/** Conditions on places. */
export type PlaceFilter = {
  /** Division code (GB/T 2260). */
  readonly code?: string | null | undefined;
  /** Any name, present or former. */
  readonly name?: StringFilter | null | undefined;
  /** Kind of place. */
  readonly type?: PlaceKind | null | undefined;
  /** A part of one of these places, or of a part of them. */
  readonly within?: IdFilter | null | undefined;
};

/** Kinds of places. */
export type PlaceKind =
  /** A prefecture-level city, or a place of the same rank. */
  | 'CITY'
  /** A country. */
  | 'COUNTRY'
  /** A county, district or county-level city. */
  | 'COUNTY'
  /** A province, or a place of the same rank. */
  | 'PROVINCE'
  /** A region that is no administrative division. */
  | 'REGION'
  /** A building, park, monument or other site. */
  | 'SITE'
  /** A township, town or street. */
  | 'TOWNSHIP'
  /** A village or community. */
  | 'VILLAGE';

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

/** Which end of a statement the entity is. */
export type StatementDirection =
  /** Either end. */
  | 'BOTH'
  /** The object. */
  | 'IN'
  /** The subject. */
  | 'OUT';

/** An order of statements. */
export type StatementOrder = {
  /** Ascending unless given. */
  readonly direction?: OrderDirection | null | undefined;
  /** The field to order by. */
  readonly field: StatementOrderField;
};

/** The fields that statements can be ordered by. */
export type StatementOrderField =
  /** First day; undated last. */
  | 'DATE'
  /** Global id. */
  | 'ID';

/** Whether something happened or is only proposed or planned. */
export type StatementStatus =
  /** Announced for a later time. */
  | 'PLANNED'
  /** Proposed, such as on a list of candidates for an honor: not conferred. */
  | 'PROPOSED'
  /** A source says that it is so, or that it happened. */
  | 'STATED';

/** A condition on a text. */
export type StringFilter = {
  /** Contains this text. */
  readonly contains?: string | null | undefined;
  /** Equal to this text, apart from width, case, spaces, quotes and title marks. */
  readonly eq?: string | null | undefined;
  /** Equal to one of these. */
  readonly in?: ReadonlyArray<string> | null | undefined;
};

/** How a predicate relates to time. */
export type TimeKind =
  /** Holds on all days, unless a source dates it. */
  | 'LASTING'
  /** Happens once. */
  | 'OCCURRENCE'
  /** Holds over some days, which are known from citations. */
  | 'STATE';

/** Conditions on works. */
export type WorkFilter = {
  /** Written by one of these. */
  readonly author?: IdFilter | null | undefined;
  /** Mentioned in one of these documents. */
  readonly document?: IdFilter | null | undefined;
  /** Issued by one of these. */
  readonly issuer?: IdFilter | null | undefined;
  /** Any title, with or without 《》. */
  readonly name?: StringFilter | null | undefined;
  /** Its number as written (GB/T 41568-2022). */
  readonly number?: string | null | undefined;
  /** When it was published. Works without a date are possible on every day. */
  readonly published?: DateFilter | null | undefined;
  /** Kind of work. */
  readonly type?: WorkKindFilter | null | undefined;
};

/** Kinds of works. */
export type WorkKind =
  /** An article. */
  | 'ARTICLE'
  /** A book. */
  | 'BOOK'
  /** A database. */
  | 'DATABASE'
  /** A film. */
  | 'FILM'
  /** A notice. */
  | 'NOTICE'
  /** Any other work. */
  | 'OTHER'
  /** A plan. */
  | 'PLAN'
  /** A law, regulation or rule. */
  | 'REGULATION'
  /** A report. */
  | 'REPORT'
  /** A scheme. */
  | 'SCHEME'
  /** A speech or lecture. */
  | 'SPEECH'
  /** A standard. */
  | 'STANDARD';

/** A condition on the kind of a work. */
export type WorkKindFilter = {
  /** This kind. */
  readonly eq?: WorkKind | null | undefined;
  /** One of these kinds. */
  readonly in?: ReadonlyArray<WorkKind> | null | undefined;
};

export type StatementEvidenceQueryVariables = Exact<{
  id: string;
}>;


export type StatementEvidenceQuery = { readonly node:
    | { readonly id: string, readonly evidenceCount: number, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly citedOn: string | null, readonly note: string | null, readonly method: EvidenceMethod, readonly citation: string, readonly document: { readonly id: string, readonly title: string, readonly issue: string | null } | null, readonly article: { readonly id: string, readonly title: string, readonly page: string | null } | null }> }
    | Record<PropertyKey, never>
   | null };

export type FindCandidatesQueryVariables = Exact<{
  name: string;
  kind?: EntityKind | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type FindCandidatesQuery = { readonly resolve: ReadonlyArray<{ readonly score: number, readonly entity:
      | { readonly id: string, readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string }
      | { readonly id: string, readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string }
      | { readonly id: string, readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string }
      | { readonly id: string, readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string }
      | { readonly id: string, readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string }
      | { readonly id: string, readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string }
      | { readonly id: string, readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string }
    , readonly reasons: ReadonlyArray<{ readonly code: CandidateReasonCode, readonly detail: string }> }> };

export type FindEntitiesQueryVariables = Exact<{
  query: string;
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
  filter?: SearchFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FindEntitiesQuery = { readonly search: { readonly totalCount: number, readonly strictCount: number, readonly partialCount: number, readonly edges: ReadonlyArray<{ readonly score: number, readonly matchedBy: MatchReason, readonly isPartial: boolean, readonly certainty: CertaintyLevel | null, readonly notMet: ReadonlyArray<string>, readonly highlights: ReadonlyArray<{ readonly field: HighlightField, readonly text: string, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }> }>, readonly node:
        | { readonly id: string, readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string }
        | { readonly id: string, readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string }
        | { readonly id: string, readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string }
        | { readonly id: string, readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string }
        | { readonly id: string, readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string }
        | { readonly id: string, readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string }
        | { readonly id: string, readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string }
       | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type FindPathsQueryVariables = Exact<{
  from: string;
  to: string;
  maxLength?: number | null | undefined;
  predicates?: ReadonlyArray<string> | string | null | undefined;
  asOf?: string | null | undefined;
  between?: DateRange | null | undefined;
  hubLimit?: number | null | undefined;
  first?: number | null | undefined;
}>;


export type FindPathsQuery = { readonly paths: { readonly status: PathStatus, readonly skippedHubCount: number, readonly paths: ReadonlyArray<{ readonly length: number, readonly hops: ReadonlyArray<{ readonly from:
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
       | null }> } };

export type FindSuggestionsQueryVariables = Exact<{
  prefix: string;
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
  first?: number | null | undefined;
}>;


export type FindSuggestionsQuery = { readonly suggest: ReadonlyArray<{ readonly text: string, readonly detail: string, readonly matchedBy: MatchReason, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly entity:
      | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
      | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
      | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
      | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
      | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
      | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
      | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
     | null }> };

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

export type GetDataVersionQueryVariables = Exact<{ [key: string]: never; }>;


export type GetDataVersionQuery = { readonly dataVersion: { readonly version: string, readonly loadedAt: string } | null };

export type GetEntityQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type GetEntityQuery = { readonly node:
    | { readonly id: string, readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly labelThen: string, readonly names: ReadonlyArray<{ readonly text: string, readonly kind: NameKind, readonly period: { readonly edtf: string | null, readonly start: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null }, readonly end: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null } } }> }
    | { readonly id: string, readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly labelThen: string, readonly names: ReadonlyArray<{ readonly text: string, readonly kind: NameKind, readonly period: { readonly edtf: string | null, readonly start: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null }, readonly end: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null } } }> }
    | { readonly id: string, readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly labelThen: string, readonly names: ReadonlyArray<{ readonly text: string, readonly kind: NameKind, readonly period: { readonly edtf: string | null, readonly start: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null }, readonly end: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null } } }> }
    | { readonly id: string, readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly labelThen: string, readonly names: ReadonlyArray<{ readonly text: string, readonly kind: NameKind, readonly period: { readonly edtf: string | null, readonly start: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null }, readonly end: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null } } }> }
    | { readonly id: string, readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly labelThen: string, readonly names: ReadonlyArray<{ readonly text: string, readonly kind: NameKind, readonly period: { readonly edtf: string | null, readonly start: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null }, readonly end: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null } } }> }
    | { readonly id: string, readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly labelThen: string, readonly names: ReadonlyArray<{ readonly text: string, readonly kind: NameKind, readonly period: { readonly edtf: string | null, readonly start: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null }, readonly end: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null } } }> }
    | { readonly id: string, readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly labelThen: string, readonly names: ReadonlyArray<{ readonly text: string, readonly kind: NameKind, readonly period: { readonly edtf: string | null, readonly start: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null }, readonly end: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null } } }> }
    | Record<PropertyKey, never>
   | null };

export type ListAgreementsQueryVariables = Exact<{
  filter?: AgreementFilter | null | undefined;
  orderBy?: EntityOrder | null | undefined;
  asOf?: string | null | undefined;
  between?: DateRange | null | undefined;
  certainty?: CertaintyLevel | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListAgreementsQuery = { readonly agreements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly summary: string | null, readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly signedOn: { readonly edtf: string | null, readonly start: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null }, readonly end: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null } } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ListDocumentsQueryVariables = Exact<{
  filter?: DocumentFilter | null | undefined;
  orderBy?: DocumentOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListDocumentsQuery = { readonly documents: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly documentKind: DocumentKind, readonly title: string, readonly issue: string | null, readonly publicationDate: string | null, readonly citation: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ListEventsQueryVariables = Exact<{
  filter?: EventFilter | null | undefined;
  orderBy?: EntityOrder | null | undefined;
  asOf?: string | null | undefined;
  between?: DateRange | null | undefined;
  certainty?: CertaintyLevel | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListEventsQuery = { readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly eventType: EventKind | null, readonly typeLabel: string | null, readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly date: { readonly edtf: string | null, readonly start: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null }, readonly end: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null } } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ListHonorsQueryVariables = Exact<{
  filter?: HonorFilter | null | undefined;
  orderBy?: EntityOrder | null | undefined;
  asOf?: string | null | undefined;
  between?: DateRange | null | undefined;
  certainty?: CertaintyLevel | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListHonorsQuery = { readonly honors: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly category: HonorCategory | null, readonly level: HonorLevel | null, readonly levelLabel: string | null, readonly plainId: string, readonly kind: EntityKind, readonly label: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ListOrganizationsQueryVariables = Exact<{
  filter?: OrganizationFilter | null | undefined;
  orderBy?: EntityOrder | null | undefined;
  asOf?: string | null | undefined;
  between?: DateRange | null | undefined;
  certainty?: CertaintyLevel | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListOrganizationsQuery = { readonly organizations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly organizationType: OrganizationKind | null, readonly typeLabel: string | null, readonly plainId: string, readonly kind: EntityKind, readonly label: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ListPersonsQueryVariables = Exact<{
  filter?: PersonFilter | null | undefined;
  orderBy?: EntityOrder | null | undefined;
  asOf?: string | null | undefined;
  between?: DateRange | null | undefined;
  certainty?: CertaintyLevel | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListPersonsQuery = { readonly persons: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ListPlacesQueryVariables = Exact<{
  filter?: PlaceFilter | null | undefined;
  orderBy?: EntityOrder | null | undefined;
  asOf?: string | null | undefined;
  between?: DateRange | null | undefined;
  certainty?: CertaintyLevel | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListPlacesQuery = { readonly places: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly placeType: PlaceKind | null, readonly typeLabel: string | null, readonly code: string | null, readonly plainId: string, readonly kind: EntityKind, readonly label: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ListStatementsQueryVariables = Exact<{
  id: string;
  predicates?: ReadonlyArray<string> | string | null | undefined;
  direction?: StatementDirection | null | undefined;
  status?: StatementStatus | null | undefined;
  orderBy?: StatementOrder | null | undefined;
  asOf?: string | null | undefined;
  between?: DateRange | null | undefined;
  certainty?: CertaintyLevel | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListStatementsQuery = { readonly node:
    | { readonly id: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly plainId: string, readonly rank: Rank, readonly status: StatementStatus, readonly statusLabel: string, readonly evidenceCount: number, readonly certainty: { readonly level: CertaintyLevel, readonly reason: CertaintyReason } | null, readonly period: { readonly edtf: string | null, readonly start: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null }, readonly end: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null } }, readonly predicate: { readonly name: string, readonly label: string, readonly reverseLabel: string | null, readonly time: TimeKind }, readonly subject:
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
             | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly id: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly plainId: string, readonly rank: Rank, readonly status: StatementStatus, readonly statusLabel: string, readonly evidenceCount: number, readonly certainty: { readonly level: CertaintyLevel, readonly reason: CertaintyReason } | null, readonly period: { readonly edtf: string | null, readonly start: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null }, readonly end: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null } }, readonly predicate: { readonly name: string, readonly label: string, readonly reverseLabel: string | null, readonly time: TimeKind }, readonly subject:
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
             | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly id: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly plainId: string, readonly rank: Rank, readonly status: StatementStatus, readonly statusLabel: string, readonly evidenceCount: number, readonly certainty: { readonly level: CertaintyLevel, readonly reason: CertaintyReason } | null, readonly period: { readonly edtf: string | null, readonly start: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null }, readonly end: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null } }, readonly predicate: { readonly name: string, readonly label: string, readonly reverseLabel: string | null, readonly time: TimeKind }, readonly subject:
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
             | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly id: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly plainId: string, readonly rank: Rank, readonly status: StatementStatus, readonly statusLabel: string, readonly evidenceCount: number, readonly certainty: { readonly level: CertaintyLevel, readonly reason: CertaintyReason } | null, readonly period: { readonly edtf: string | null, readonly start: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null }, readonly end: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null } }, readonly predicate: { readonly name: string, readonly label: string, readonly reverseLabel: string | null, readonly time: TimeKind }, readonly subject:
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
             | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly id: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly plainId: string, readonly rank: Rank, readonly status: StatementStatus, readonly statusLabel: string, readonly evidenceCount: number, readonly certainty: { readonly level: CertaintyLevel, readonly reason: CertaintyReason } | null, readonly period: { readonly edtf: string | null, readonly start: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null }, readonly end: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null } }, readonly predicate: { readonly name: string, readonly label: string, readonly reverseLabel: string | null, readonly time: TimeKind }, readonly subject:
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
             | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly id: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly plainId: string, readonly rank: Rank, readonly status: StatementStatus, readonly statusLabel: string, readonly evidenceCount: number, readonly certainty: { readonly level: CertaintyLevel, readonly reason: CertaintyReason } | null, readonly period: { readonly edtf: string | null, readonly start: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null }, readonly end: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null } }, readonly predicate: { readonly name: string, readonly label: string, readonly reverseLabel: string | null, readonly time: TimeKind }, readonly subject:
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
             | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly id: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly plainId: string, readonly rank: Rank, readonly status: StatementStatus, readonly statusLabel: string, readonly evidenceCount: number, readonly certainty: { readonly level: CertaintyLevel, readonly reason: CertaintyReason } | null, readonly period: { readonly edtf: string | null, readonly start: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null }, readonly end: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null } }, readonly predicate: { readonly name: string, readonly label: string, readonly reverseLabel: string | null, readonly time: TimeKind }, readonly subject:
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
             | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | Record<PropertyKey, never>
   | null };

export type ListTimelineQueryVariables = Exact<{
  of: ReadonlyArray<string> | string;
  kinds?: ReadonlyArray<EventKind> | EventKind | null | undefined;
  direction?: OrderDirection | null | undefined;
  between?: DateRange | null | undefined;
  certainty?: CertaintyLevel | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListTimelineQuery = { readonly timeline: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly statementCount: number, readonly period: { readonly edtf: string | null, readonly start: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null }, readonly end: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null } } | null, readonly certainty: { readonly level: CertaintyLevel, readonly reason: CertaintyReason } | null, readonly entity:
        | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
        | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
        | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
        | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
        | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
        | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
        | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
       | null, readonly statements: ReadonlyArray<{ readonly plainId: string, readonly rank: Rank, readonly status: StatementStatus, readonly statusLabel: string, readonly evidenceCount: number, readonly certainty: { readonly level: CertaintyLevel, readonly reason: CertaintyReason } | null, readonly period: { readonly edtf: string | null, readonly start: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null }, readonly end: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null } }, readonly predicate: { readonly name: string, readonly label: string, readonly reverseLabel: string | null, readonly time: TimeKind }, readonly subject:
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
           | null }> }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ListWorksQueryVariables = Exact<{
  filter?: WorkFilter | null | undefined;
  orderBy?: EntityOrder | null | undefined;
  asOf?: string | null | undefined;
  between?: DateRange | null | undefined;
  certainty?: CertaintyLevel | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListWorksQuery = { readonly works: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly workType: WorkKind | null, readonly typeLabel: string | null, readonly number: string | null, readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly publishedOn: { readonly edtf: string | null, readonly start: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null }, readonly end: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null } } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export const StatementEvidence: TypedDocument<StatementEvidenceQuery, StatementEvidenceQueryVariables> = /* @__PURE__ */ typedDocument("query StatementEvidence($id:ID!){node(id:$id){...on Statement{id evidenceCount evidence(first:50){locator citedOn note method citation document{id title issue}article{id title page}}}}}");
export const FindCandidates: TypedDocument<FindCandidatesQuery, FindCandidatesQueryVariables> = /* @__PURE__ */ typedDocument("query FindCandidates($name:String!$kind:EntityKind$asOf:Date$first:Int=10){resolve(name:$name kind:$kind asOf:$asOf first:$first){score entity{id ...EntityRef kindLabel}reasons{code detail}}}fragment EntityRef on Entity{plainId kind label}");
export const FindEntities: TypedDocument<FindEntitiesQuery, FindEntitiesQueryVariables> = /* @__PURE__ */ typedDocument("query FindEntities($query:String!$kinds:[EntityKind!]$filter:SearchFilter$first:Int=20$after:String){search(query:$query kinds:$kinds filter:$filter first:$first after:$after){totalCount strictCount partialCount edges{score matchedBy isPartial certainty notMet highlights{field text ranges{start end}}node{id ...EntityRef kindLabel}}pageInfo{hasNextPage endCursor}}}fragment EntityRef on Entity{plainId kind label}");
export const FindPaths: TypedDocument<FindPathsQuery, FindPathsQueryVariables> = /* @__PURE__ */ typedDocument("query FindPaths($from:ID!$to:ID!$maxLength:Int=4$predicates:[ID!]$asOf:Date$between:DateRange$hubLimit:Int=1000$first:Int=5){paths(from:$from to:$to maxLength:$maxLength predicates:$predicates asOf:$asOf between:$between hubLimit:$hubLimit first:$first){status paths{length hops{from{...EntityRef}to{...EntityRef}statement{...StatementLine}}}skippedHubCount skippedHubs(first:20){degree entity{...EntityRef}}}}fragment EntityRef on Entity{plainId kind label}fragment StatementLine on Statement{plainId rank status statusLabel evidenceCount certainty{level reason}period{...PeriodFields}predicate{name label reverseLabel time}subject{...EntityRef}object{...EntityRef}value{text date amount unit}qualifiers{name label value entity{...EntityRef}}}fragment PeriodFields on Period{edtf start{date earliest latest basis ruleLabel}end{date earliest latest basis ruleLabel}}");
export const FindSuggestions: TypedDocument<FindSuggestionsQuery, FindSuggestionsQueryVariables> = /* @__PURE__ */ typedDocument("query FindSuggestions($prefix:String!$kinds:[EntityKind!]$first:Int=10){suggest(prefix:$prefix kinds:$kinds first:$first){text detail matchedBy ranges{start end}entity{...EntityRef}}}fragment EntityRef on Entity{plainId kind label}");
export const GetDataVersion: TypedDocument<GetDataVersionQuery, GetDataVersionQueryVariables> = /* @__PURE__ */ typedDocument("query GetDataVersion{dataVersion{version loadedAt}}");
export const GetEntity: TypedDocument<GetEntityQuery, GetEntityQueryVariables> = /* @__PURE__ */ typedDocument("query GetEntity($id:ID!$asOf:Date){node(id:$id){...on Entity{id ...EntityRef kindLabel labelThen:label(asOf:$asOf)names(asOf:$asOf first:50){text kind period{...PeriodFields}}}}}fragment EntityRef on Entity{plainId kind label}fragment PeriodFields on Period{edtf start{date earliest latest basis ruleLabel}end{date earliest latest basis ruleLabel}}");
export const ListAgreements: TypedDocument<ListAgreementsQuery, ListAgreementsQueryVariables> = /* @__PURE__ */ typedDocument("query ListAgreements($filter:AgreementFilter$orderBy:EntityOrder$asOf:Date$between:DateRange$certainty:CertaintyLevel$first:Int=20$after:String){agreements(filter:$filter orderBy:$orderBy asOf:$asOf between:$between certainty:$certainty first:$first after:$after){totalCount nodes{id ...EntityRef signedOn{...PeriodFields}summary}pageInfo{hasNextPage endCursor}}}fragment EntityRef on Entity{plainId kind label}fragment PeriodFields on Period{edtf start{date earliest latest basis ruleLabel}end{date earliest latest basis ruleLabel}}");
export const ListDocuments: TypedDocument<ListDocumentsQuery, ListDocumentsQueryVariables> = /* @__PURE__ */ typedDocument("query ListDocuments($filter:DocumentFilter$orderBy:DocumentOrder$first:Int=20$after:String){documents(filter:$filter orderBy:$orderBy first:$first after:$after){totalCount nodes{id documentKind title issue publicationDate citation}pageInfo{hasNextPage endCursor}}}");
export const ListEvents: TypedDocument<ListEventsQuery, ListEventsQueryVariables> = /* @__PURE__ */ typedDocument("query ListEvents($filter:EventFilter$orderBy:EntityOrder$asOf:Date$between:DateRange$certainty:CertaintyLevel$first:Int=20$after:String){events(filter:$filter orderBy:$orderBy asOf:$asOf between:$between certainty:$certainty first:$first after:$after){totalCount nodes{id ...EntityRef eventType typeLabel date{...PeriodFields}}pageInfo{hasNextPage endCursor}}}fragment EntityRef on Entity{plainId kind label}fragment PeriodFields on Period{edtf start{date earliest latest basis ruleLabel}end{date earliest latest basis ruleLabel}}");
export const ListHonors: TypedDocument<ListHonorsQuery, ListHonorsQueryVariables> = /* @__PURE__ */ typedDocument("query ListHonors($filter:HonorFilter$orderBy:EntityOrder$asOf:Date$between:DateRange$certainty:CertaintyLevel$first:Int=20$after:String){honors(filter:$filter orderBy:$orderBy asOf:$asOf between:$between certainty:$certainty first:$first after:$after){totalCount nodes{id ...EntityRef category level levelLabel}pageInfo{hasNextPage endCursor}}}fragment EntityRef on Entity{plainId kind label}");
export const ListOrganizations: TypedDocument<ListOrganizationsQuery, ListOrganizationsQueryVariables> = /* @__PURE__ */ typedDocument("query ListOrganizations($filter:OrganizationFilter$orderBy:EntityOrder$asOf:Date$between:DateRange$certainty:CertaintyLevel$first:Int=20$after:String){organizations(filter:$filter orderBy:$orderBy asOf:$asOf between:$between certainty:$certainty first:$first after:$after){totalCount nodes{id ...EntityRef organizationType typeLabel}pageInfo{hasNextPage endCursor}}}fragment EntityRef on Entity{plainId kind label}");
export const ListPersons: TypedDocument<ListPersonsQuery, ListPersonsQueryVariables> = /* @__PURE__ */ typedDocument("query ListPersons($filter:PersonFilter$orderBy:EntityOrder$asOf:Date$between:DateRange$certainty:CertaintyLevel$first:Int=20$after:String){persons(filter:$filter orderBy:$orderBy asOf:$asOf between:$between certainty:$certainty first:$first after:$after){totalCount nodes{id ...EntityRef}pageInfo{hasNextPage endCursor}}}fragment EntityRef on Entity{plainId kind label}");
export const ListPlaces: TypedDocument<ListPlacesQuery, ListPlacesQueryVariables> = /* @__PURE__ */ typedDocument("query ListPlaces($filter:PlaceFilter$orderBy:EntityOrder$asOf:Date$between:DateRange$certainty:CertaintyLevel$first:Int=20$after:String){places(filter:$filter orderBy:$orderBy asOf:$asOf between:$between certainty:$certainty first:$first after:$after){totalCount nodes{id ...EntityRef placeType typeLabel code}pageInfo{hasNextPage endCursor}}}fragment EntityRef on Entity{plainId kind label}");
export const ListStatements: TypedDocument<ListStatementsQuery, ListStatementsQueryVariables> = /* @__PURE__ */ typedDocument("query ListStatements($id:ID!$predicates:[ID!]$direction:StatementDirection=BOTH$status:StatementStatus$orderBy:StatementOrder$asOf:Date$between:DateRange$certainty:CertaintyLevel$first:Int=20$after:String){node(id:$id){...on Entity{id ...EntityRef statements(predicates:$predicates direction:$direction status:$status orderBy:$orderBy asOf:$asOf between:$between certainty:$certainty first:$first after:$after){totalCount nodes{id ...StatementLine}pageInfo{hasNextPage endCursor}}}}}fragment EntityRef on Entity{plainId kind label}fragment StatementLine on Statement{plainId rank status statusLabel evidenceCount certainty{level reason}period{...PeriodFields}predicate{name label reverseLabel time}subject{...EntityRef}object{...EntityRef}value{text date amount unit}qualifiers{name label value entity{...EntityRef}}}fragment PeriodFields on Period{edtf start{date earliest latest basis ruleLabel}end{date earliest latest basis ruleLabel}}");
export const ListTimeline: TypedDocument<ListTimelineQuery, ListTimelineQueryVariables> = /* @__PURE__ */ typedDocument("query ListTimeline($of:[ID!]!$kinds:[EventKind!]$direction:OrderDirection=ASC$between:DateRange$certainty:CertaintyLevel$first:Int=20$after:String){timeline(of:$of kinds:$kinds direction:$direction between:$between certainty:$certainty first:$first after:$after){totalCount nodes{period{...PeriodFields}certainty{level reason}entity{...EntityRef}statementCount statements(first:5){...StatementLine}}pageInfo{hasNextPage endCursor}}}fragment PeriodFields on Period{edtf start{date earliest latest basis ruleLabel}end{date earliest latest basis ruleLabel}}fragment EntityRef on Entity{plainId kind label}fragment StatementLine on Statement{plainId rank status statusLabel evidenceCount certainty{level reason}period{...PeriodFields}predicate{name label reverseLabel time}subject{...EntityRef}object{...EntityRef}value{text date amount unit}qualifiers{name label value entity{...EntityRef}}}");
export const ListWorks: TypedDocument<ListWorksQuery, ListWorksQueryVariables> = /* @__PURE__ */ typedDocument("query ListWorks($filter:WorkFilter$orderBy:EntityOrder$asOf:Date$between:DateRange$certainty:CertaintyLevel$first:Int=20$after:String){works(filter:$filter orderBy:$orderBy asOf:$asOf between:$between certainty:$certainty first:$first after:$after){totalCount nodes{id ...EntityRef workType typeLabel number publishedOn{...PeriodFields}}pageInfo{hasNextPage endCursor}}}fragment EntityRef on Entity{plainId kind label}fragment PeriodFields on Period{edtf start{date earliest latest basis ruleLabel}end{date earliest latest basis ruleLabel}}");