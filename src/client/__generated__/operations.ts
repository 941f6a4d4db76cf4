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

/** What a question asks for. */
export type Asks =
  /** How many or how much (多少, 几个): what has a figure comes first. */
  | 'AMOUNT'
  /** What it is or was called (以前叫什么): what has a former name comes first. */
  | 'NAME'
  /** Which body (哪些单位, 哪家医院): organizations come first. */
  | 'ORGANIZATION'
  /** Who (谁, 哪位): persons come first. */
  | 'PERSON'
  /** Where (哪里, 在哪个城市): places come first, and what is or happened in a place. */
  | 'PLACE'
  /** When (什么时候, 哪一年): what is dated comes first. */
  | 'TIME';

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

/** Why statements conflict. */
export type ConflictRule =
  /** A percentage, mean or sum that its own numbers contradict. `computed` tells what they give. */
  | 'COMPUTED_FIGURE'
  /**
   * An end before its start, an act of an organization before it was founded or after it ended or was succeeded, or a
   * basis that is later than the work or agreement based on it.
   */
  | 'IMPOSSIBLE_ORDER'
  /** Two amounts for one indicator, thing, period and unit, where no word such as 约 or 余 explains the difference. */
  | 'SAME_FIGURE'
  /** Two holders on one day of a post that one person holds at a time. */
  | 'SINGLE_SEAT'
  /** Two dates where there can be only one (founding, end, signing, event, publication), and neither contains the other. */
  | 'SINGLE_VALUE'
  /**
   * One thing counted in two ways over one period (three batches, three teams), or a running total that a later source
   * gives as possibly smaller.
   */
  | 'TWO_COUNTS'
  /** Two names, titles or numbers of one thing, neither of them a short form of the other. */
  | 'TWO_NAMES';

/** What a conflict means. */
export type ConflictStrength =
  /** Not all of the statements can be true. */
  | 'CONTRADICTION'
  /** The sources tell it differently, and all may be right. */
  | 'DISCREPANCY';

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

/** Kinds of sources. */
export type DocumentKind =
  /** An issue of a bulletin. */
  | 'BULLETIN'
  /** A list. */
  | 'LIST'
  /** An issue of a magazine. */
  | 'MAGAZINE';

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

/** The fields that a result can be counted by. */
export type SearchFacetField =
  /** Document that mentions it. */
  | 'DOCUMENT'
  /** Kind of event. */
  | 'EVENT_KIND'
  /** Level of an honor. */
  | 'HONOR_LEVEL'
  /** Kind of entity. */
  | 'KIND'
  /** Organization: itself, or one it has a fact with. */
  | 'ORGANIZATION'
  /** Place, and each larger place around it. */
  | 'PLACE'
  /** Each year it is in surely; `possibleCount` counts those that can be in it. */
  | 'YEAR';

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

export type DataPageQueryVariables = Exact<{ [key: string]: never; }>;


export type DataPageQuery = { readonly dataVersion: { readonly version: string, readonly loadedAt: string } | null, readonly statistics: { readonly evidenceCount: number, readonly entities: ReadonlyArray<{ readonly kind: EntityKind, readonly label: string, readonly count: number }>, readonly statements: ReadonlyArray<{ readonly count: number, readonly predicate: { readonly name: string, readonly label: string } }>, readonly documentCounts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly articles: number, readonly statements: number, readonly document: { readonly id: string, readonly title: string, readonly issue: string | null, readonly documentKind: DocumentKind, readonly publicationDate: string | null, readonly publisher: { readonly plainId: string, readonly kind: EntityKind, readonly label: string } | null } | null }> }, readonly events: ReadonlyArray<{ readonly key: string, readonly count: number, readonly possibleCount: number }>, readonly honors: ReadonlyArray<{ readonly key: string, readonly count: number, readonly possibleCount: number }>, readonly works: ReadonlyArray<{ readonly key: string, readonly count: number, readonly possibleCount: number }>, readonly statuses: ReadonlyArray<{ readonly key: string, readonly label: string, readonly count: number }> } };

export type DataConflictsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type DataConflictsQuery = { readonly conflicts: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly rule: ConflictRule, readonly ruleLabel: string, readonly strength: ConflictStrength, readonly reason: string, readonly isSettled: boolean, readonly computed: string | null, readonly statementCount: number, readonly preferred: { readonly plainId: string } | null, readonly entity:
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
           | null }> }> }> } };

export type DocumentPageQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type DocumentPageQuery = { readonly node:
    | { readonly __typename: 'Affiliation' }
    | { readonly __typename: 'Agreement' }
    | { readonly __typename: 'Article' }
    | { readonly __typename: 'Authorship' }
    | { readonly __typename: 'Conferral' }
    | { readonly __typename: 'Contribution' }
    | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly issue: string | null, readonly documentKind: DocumentKind, readonly publicationDate: string | null, readonly citation: string, readonly publisher: { readonly plainId: string, readonly kind: EntityKind, readonly label: string } | null, readonly statements: { readonly totalCount: number }, readonly articlesConnection: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly ordinal: number, readonly title: string, readonly subtitle: string | null, readonly section: string | null, readonly page: string | null, readonly authorNames: ReadonlyArray<string>, readonly citation: string, readonly statements: { readonly totalCount: number } }> } }
    | { readonly __typename: 'Event' }
    | { readonly __typename: 'Honor' }
    | { readonly __typename: 'Organization' }
    | { readonly __typename: 'Participation' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Place' }
    | { readonly __typename: 'Statement' }
    | { readonly __typename: 'Tenure' }
    | { readonly __typename: 'Work' }
   | null };

export type ArticleHeadFragment = { readonly id: string, readonly ordinal: number, readonly title: string, readonly subtitle: string | null, readonly section: string | null, readonly page: string | null, readonly authorNames: ReadonlyArray<string>, readonly citation: string, readonly statements: { readonly totalCount: number } };

export type DocumentCoverageQueryVariables = Exact<{
  id: string;
}>;


export type DocumentCoverageQuery = { readonly statistics: { readonly by: ReadonlyArray<{ readonly key: string, readonly label: string, readonly count: number }> }, readonly coverage: ReadonlyArray<{ readonly statements: number, readonly possibleStatements: number, readonly document: { readonly id: string } | null, readonly period: { readonly edtf: string | null, readonly start: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null }, readonly end: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null } } | null }> };

export type ArticlePageQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ArticlePageQuery = { readonly node:
    | { readonly __typename: 'Affiliation' }
    | { readonly __typename: 'Agreement' }
    | { readonly __typename: 'Article', readonly id: string, readonly ordinal: number, readonly title: string, readonly subtitle: string | null, readonly section: string | null, readonly page: string | null, readonly authorNames: ReadonlyArray<string>, readonly citation: string, readonly about: ReadonlyArray<
        | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
        | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
        | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
        | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
        | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
        | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
        | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
      >, readonly facts: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly plainId: string, readonly rank: Rank, readonly status: StatementStatus, readonly statusLabel: string, readonly evidenceCount: number, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly method: EvidenceMethod, readonly article: { readonly id: string } | null }>, readonly certainty: { readonly level: CertaintyLevel, readonly reason: CertaintyReason } | null, readonly period: { readonly edtf: string | null, readonly start: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null }, readonly end: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null } }, readonly predicate: { readonly name: string, readonly label: string, readonly reverseLabel: string | null, readonly time: TimeKind }, readonly subject:
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
             | null }> }> }, readonly document: { readonly id: string, readonly title: string, readonly issue: string | null, readonly publicationDate: string | null, readonly articlesConnection: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly ordinal: number, readonly title: string }> } } | null, readonly statements: { readonly totalCount: number } }
    | { readonly __typename: 'Authorship' }
    | { readonly __typename: 'Conferral' }
    | { readonly __typename: 'Contribution' }
    | { readonly __typename: 'Document' }
    | { readonly __typename: 'Event' }
    | { readonly __typename: 'Honor' }
    | { readonly __typename: 'Organization' }
    | { readonly __typename: 'Participation' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Place' }
    | { readonly __typename: 'Statement' }
    | { readonly __typename: 'Tenure' }
    | { readonly __typename: 'Work' }
   | null };

export type ArticleFactsQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ArticleFactsQuery = { readonly node:
    | { readonly __typename: 'Affiliation' }
    | { readonly __typename: 'Agreement' }
    | { readonly __typename: 'Article', readonly about: ReadonlyArray<
        | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
        | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
        | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
        | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
        | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
        | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
        | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
      >, readonly facts: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly plainId: string, readonly rank: Rank, readonly status: StatementStatus, readonly statusLabel: string, readonly evidenceCount: number, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly method: EvidenceMethod, readonly article: { readonly id: string } | null }>, readonly certainty: { readonly level: CertaintyLevel, readonly reason: CertaintyReason } | null, readonly period: { readonly edtf: string | null, readonly start: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null }, readonly end: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null } }, readonly predicate: { readonly name: string, readonly label: string, readonly reverseLabel: string | null, readonly time: TimeKind }, readonly subject:
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
             | null }> }> } }
    | { readonly __typename: 'Authorship' }
    | { readonly __typename: 'Conferral' }
    | { readonly __typename: 'Contribution' }
    | { readonly __typename: 'Document' }
    | { readonly __typename: 'Event' }
    | { readonly __typename: 'Honor' }
    | { readonly __typename: 'Organization' }
    | { readonly __typename: 'Participation' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Place' }
    | { readonly __typename: 'Statement' }
    | { readonly __typename: 'Tenure' }
    | { readonly __typename: 'Work' }
   | null };

export type ReportedFactsFragment = { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly plainId: string, readonly rank: Rank, readonly status: StatementStatus, readonly statusLabel: string, readonly evidenceCount: number, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly method: EvidenceMethod, readonly article: { readonly id: string } | null }>, readonly certainty: { readonly level: CertaintyLevel, readonly reason: CertaintyReason } | null, readonly period: { readonly edtf: string | null, readonly start: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null }, readonly end: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null } }, readonly predicate: { readonly name: string, readonly label: string, readonly reverseLabel: string | null, readonly time: TimeKind }, readonly subject:
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
       | null }> }> };

export type StatementPageQueryVariables = Exact<{
  id: string;
}>;


export type StatementPageQuery = { readonly node:
    | { readonly __typename: 'Affiliation', readonly statement: { readonly plainId: string, readonly rank: Rank, readonly status: StatementStatus, readonly statusLabel: string, readonly evidenceCount: number, readonly evidence: ReadonlyArray<{ readonly citation: string, readonly locator: string, readonly citedOn: string | null, readonly document: { readonly title: string } | null, readonly article: { readonly title: string } | null }>, readonly subject:
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly conflicts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly rule: ConflictRule, readonly ruleLabel: string, readonly strength: ConflictStrength, readonly reason: string, readonly isSettled: boolean, readonly computed: string | null, readonly statementCount: number, readonly preferred: { readonly plainId: string } | null, readonly entity:
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
                     | null }> }> }> } }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly conflicts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly rule: ConflictRule, readonly ruleLabel: string, readonly strength: ConflictStrength, readonly reason: string, readonly isSettled: boolean, readonly computed: string | null, readonly statementCount: number, readonly preferred: { readonly plainId: string } | null, readonly entity:
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
                     | null }> }> }> } }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly conflicts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly rule: ConflictRule, readonly ruleLabel: string, readonly strength: ConflictStrength, readonly reason: string, readonly isSettled: boolean, readonly computed: string | null, readonly statementCount: number, readonly preferred: { readonly plainId: string } | null, readonly entity:
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
                     | null }> }> }> } }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly conflicts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly rule: ConflictRule, readonly ruleLabel: string, readonly strength: ConflictStrength, readonly reason: string, readonly isSettled: boolean, readonly computed: string | null, readonly statementCount: number, readonly preferred: { readonly plainId: string } | null, readonly entity:
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
                     | null }> }> }> } }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly conflicts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly rule: ConflictRule, readonly ruleLabel: string, readonly strength: ConflictStrength, readonly reason: string, readonly isSettled: boolean, readonly computed: string | null, readonly statementCount: number, readonly preferred: { readonly plainId: string } | null, readonly entity:
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
                     | null }> }> }> } }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly conflicts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly rule: ConflictRule, readonly ruleLabel: string, readonly strength: ConflictStrength, readonly reason: string, readonly isSettled: boolean, readonly computed: string | null, readonly statementCount: number, readonly preferred: { readonly plainId: string } | null, readonly entity:
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
                     | null }> }> }> } }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly conflicts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly rule: ConflictRule, readonly ruleLabel: string, readonly strength: ConflictStrength, readonly reason: string, readonly isSettled: boolean, readonly computed: string | null, readonly statementCount: number, readonly preferred: { readonly plainId: string } | null, readonly entity:
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
                     | null }> }> }> } }
         | null, readonly certainty: { readonly level: CertaintyLevel, readonly reason: CertaintyReason } | null, readonly period: { readonly edtf: string | null, readonly start: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null }, readonly end: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null } }, readonly predicate: { readonly name: string, readonly label: string, readonly reverseLabel: string | null, readonly time: TimeKind }, readonly object:
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
           | null }> } }
    | { readonly __typename: 'Agreement' }
    | { readonly __typename: 'Article' }
    | { readonly __typename: 'Authorship', readonly statement: { readonly plainId: string, readonly rank: Rank, readonly status: StatementStatus, readonly statusLabel: string, readonly evidenceCount: number, readonly evidence: ReadonlyArray<{ readonly citation: string, readonly locator: string, readonly citedOn: string | null, readonly document: { readonly title: string } | null, readonly article: { readonly title: string } | null }>, readonly subject:
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly conflicts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly rule: ConflictRule, readonly ruleLabel: string, readonly strength: ConflictStrength, readonly reason: string, readonly isSettled: boolean, readonly computed: string | null, readonly statementCount: number, readonly preferred: { readonly plainId: string } | null, readonly entity:
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
                     | null }> }> }> } }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly conflicts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly rule: ConflictRule, readonly ruleLabel: string, readonly strength: ConflictStrength, readonly reason: string, readonly isSettled: boolean, readonly computed: string | null, readonly statementCount: number, readonly preferred: { readonly plainId: string } | null, readonly entity:
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
                     | null }> }> }> } }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly conflicts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly rule: ConflictRule, readonly ruleLabel: string, readonly strength: ConflictStrength, readonly reason: string, readonly isSettled: boolean, readonly computed: string | null, readonly statementCount: number, readonly preferred: { readonly plainId: string } | null, readonly entity:
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
                     | null }> }> }> } }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly conflicts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly rule: ConflictRule, readonly ruleLabel: string, readonly strength: ConflictStrength, readonly reason: string, readonly isSettled: boolean, readonly computed: string | null, readonly statementCount: number, readonly preferred: { readonly plainId: string } | null, readonly entity:
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
                     | null }> }> }> } }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly conflicts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly rule: ConflictRule, readonly ruleLabel: string, readonly strength: ConflictStrength, readonly reason: string, readonly isSettled: boolean, readonly computed: string | null, readonly statementCount: number, readonly preferred: { readonly plainId: string } | null, readonly entity:
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
                     | null }> }> }> } }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly conflicts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly rule: ConflictRule, readonly ruleLabel: string, readonly strength: ConflictStrength, readonly reason: string, readonly isSettled: boolean, readonly computed: string | null, readonly statementCount: number, readonly preferred: { readonly plainId: string } | null, readonly entity:
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
                     | null }> }> }> } }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly conflicts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly rule: ConflictRule, readonly ruleLabel: string, readonly strength: ConflictStrength, readonly reason: string, readonly isSettled: boolean, readonly computed: string | null, readonly statementCount: number, readonly preferred: { readonly plainId: string } | null, readonly entity:
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
                     | null }> }> }> } }
         | null, readonly certainty: { readonly level: CertaintyLevel, readonly reason: CertaintyReason } | null, readonly period: { readonly edtf: string | null, readonly start: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null }, readonly end: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null } }, readonly predicate: { readonly name: string, readonly label: string, readonly reverseLabel: string | null, readonly time: TimeKind }, readonly object:
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
           | null }> } }
    | { readonly __typename: 'Conferral', readonly statement: { readonly plainId: string, readonly rank: Rank, readonly status: StatementStatus, readonly statusLabel: string, readonly evidenceCount: number, readonly evidence: ReadonlyArray<{ readonly citation: string, readonly locator: string, readonly citedOn: string | null, readonly document: { readonly title: string } | null, readonly article: { readonly title: string } | null }>, readonly subject:
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly conflicts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly rule: ConflictRule, readonly ruleLabel: string, readonly strength: ConflictStrength, readonly reason: string, readonly isSettled: boolean, readonly computed: string | null, readonly statementCount: number, readonly preferred: { readonly plainId: string } | null, readonly entity:
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
                     | null }> }> }> } }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly conflicts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly rule: ConflictRule, readonly ruleLabel: string, readonly strength: ConflictStrength, readonly reason: string, readonly isSettled: boolean, readonly computed: string | null, readonly statementCount: number, readonly preferred: { readonly plainId: string } | null, readonly entity:
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
                     | null }> }> }> } }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly conflicts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly rule: ConflictRule, readonly ruleLabel: string, readonly strength: ConflictStrength, readonly reason: string, readonly isSettled: boolean, readonly computed: string | null, readonly statementCount: number, readonly preferred: { readonly plainId: string } | null, readonly entity:
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
                     | null }> }> }> } }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly conflicts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly rule: ConflictRule, readonly ruleLabel: string, readonly strength: ConflictStrength, readonly reason: string, readonly isSettled: boolean, readonly computed: string | null, readonly statementCount: number, readonly preferred: { readonly plainId: string } | null, readonly entity:
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
                     | null }> }> }> } }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly conflicts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly rule: ConflictRule, readonly ruleLabel: string, readonly strength: ConflictStrength, readonly reason: string, readonly isSettled: boolean, readonly computed: string | null, readonly statementCount: number, readonly preferred: { readonly plainId: string } | null, readonly entity:
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
                     | null }> }> }> } }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly conflicts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly rule: ConflictRule, readonly ruleLabel: string, readonly strength: ConflictStrength, readonly reason: string, readonly isSettled: boolean, readonly computed: string | null, readonly statementCount: number, readonly preferred: { readonly plainId: string } | null, readonly entity:
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
                     | null }> }> }> } }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly conflicts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly rule: ConflictRule, readonly ruleLabel: string, readonly strength: ConflictStrength, readonly reason: string, readonly isSettled: boolean, readonly computed: string | null, readonly statementCount: number, readonly preferred: { readonly plainId: string } | null, readonly entity:
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
                     | null }> }> }> } }
         | null, readonly certainty: { readonly level: CertaintyLevel, readonly reason: CertaintyReason } | null, readonly period: { readonly edtf: string | null, readonly start: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null }, readonly end: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null } }, readonly predicate: { readonly name: string, readonly label: string, readonly reverseLabel: string | null, readonly time: TimeKind }, readonly object:
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
           | null }> } }
    | { readonly __typename: 'Contribution', readonly statement: { readonly plainId: string, readonly rank: Rank, readonly status: StatementStatus, readonly statusLabel: string, readonly evidenceCount: number, readonly evidence: ReadonlyArray<{ readonly citation: string, readonly locator: string, readonly citedOn: string | null, readonly document: { readonly title: string } | null, readonly article: { readonly title: string } | null }>, readonly subject:
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly conflicts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly rule: ConflictRule, readonly ruleLabel: string, readonly strength: ConflictStrength, readonly reason: string, readonly isSettled: boolean, readonly computed: string | null, readonly statementCount: number, readonly preferred: { readonly plainId: string } | null, readonly entity:
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
                     | null }> }> }> } }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly conflicts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly rule: ConflictRule, readonly ruleLabel: string, readonly strength: ConflictStrength, readonly reason: string, readonly isSettled: boolean, readonly computed: string | null, readonly statementCount: number, readonly preferred: { readonly plainId: string } | null, readonly entity:
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
                     | null }> }> }> } }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly conflicts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly rule: ConflictRule, readonly ruleLabel: string, readonly strength: ConflictStrength, readonly reason: string, readonly isSettled: boolean, readonly computed: string | null, readonly statementCount: number, readonly preferred: { readonly plainId: string } | null, readonly entity:
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
                     | null }> }> }> } }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly conflicts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly rule: ConflictRule, readonly ruleLabel: string, readonly strength: ConflictStrength, readonly reason: string, readonly isSettled: boolean, readonly computed: string | null, readonly statementCount: number, readonly preferred: { readonly plainId: string } | null, readonly entity:
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
                     | null }> }> }> } }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly conflicts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly rule: ConflictRule, readonly ruleLabel: string, readonly strength: ConflictStrength, readonly reason: string, readonly isSettled: boolean, readonly computed: string | null, readonly statementCount: number, readonly preferred: { readonly plainId: string } | null, readonly entity:
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
                     | null }> }> }> } }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly conflicts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly rule: ConflictRule, readonly ruleLabel: string, readonly strength: ConflictStrength, readonly reason: string, readonly isSettled: boolean, readonly computed: string | null, readonly statementCount: number, readonly preferred: { readonly plainId: string } | null, readonly entity:
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
                     | null }> }> }> } }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly conflicts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly rule: ConflictRule, readonly ruleLabel: string, readonly strength: ConflictStrength, readonly reason: string, readonly isSettled: boolean, readonly computed: string | null, readonly statementCount: number, readonly preferred: { readonly plainId: string } | null, readonly entity:
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
                     | null }> }> }> } }
         | null, readonly certainty: { readonly level: CertaintyLevel, readonly reason: CertaintyReason } | null, readonly period: { readonly edtf: string | null, readonly start: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null }, readonly end: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null } }, readonly predicate: { readonly name: string, readonly label: string, readonly reverseLabel: string | null, readonly time: TimeKind }, readonly object:
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
           | null }> } }
    | { readonly __typename: 'Document' }
    | { readonly __typename: 'Event' }
    | { readonly __typename: 'Honor' }
    | { readonly __typename: 'Organization' }
    | { readonly __typename: 'Participation', readonly statement: { readonly plainId: string, readonly rank: Rank, readonly status: StatementStatus, readonly statusLabel: string, readonly evidenceCount: number, readonly evidence: ReadonlyArray<{ readonly citation: string, readonly locator: string, readonly citedOn: string | null, readonly document: { readonly title: string } | null, readonly article: { readonly title: string } | null }>, readonly subject:
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly conflicts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly rule: ConflictRule, readonly ruleLabel: string, readonly strength: ConflictStrength, readonly reason: string, readonly isSettled: boolean, readonly computed: string | null, readonly statementCount: number, readonly preferred: { readonly plainId: string } | null, readonly entity:
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
                     | null }> }> }> } }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly conflicts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly rule: ConflictRule, readonly ruleLabel: string, readonly strength: ConflictStrength, readonly reason: string, readonly isSettled: boolean, readonly computed: string | null, readonly statementCount: number, readonly preferred: { readonly plainId: string } | null, readonly entity:
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
                     | null }> }> }> } }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly conflicts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly rule: ConflictRule, readonly ruleLabel: string, readonly strength: ConflictStrength, readonly reason: string, readonly isSettled: boolean, readonly computed: string | null, readonly statementCount: number, readonly preferred: { readonly plainId: string } | null, readonly entity:
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
                     | null }> }> }> } }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly conflicts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly rule: ConflictRule, readonly ruleLabel: string, readonly strength: ConflictStrength, readonly reason: string, readonly isSettled: boolean, readonly computed: string | null, readonly statementCount: number, readonly preferred: { readonly plainId: string } | null, readonly entity:
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
                     | null }> }> }> } }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly conflicts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly rule: ConflictRule, readonly ruleLabel: string, readonly strength: ConflictStrength, readonly reason: string, readonly isSettled: boolean, readonly computed: string | null, readonly statementCount: number, readonly preferred: { readonly plainId: string } | null, readonly entity:
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
                     | null }> }> }> } }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly conflicts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly rule: ConflictRule, readonly ruleLabel: string, readonly strength: ConflictStrength, readonly reason: string, readonly isSettled: boolean, readonly computed: string | null, readonly statementCount: number, readonly preferred: { readonly plainId: string } | null, readonly entity:
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
                     | null }> }> }> } }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly conflicts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly rule: ConflictRule, readonly ruleLabel: string, readonly strength: ConflictStrength, readonly reason: string, readonly isSettled: boolean, readonly computed: string | null, readonly statementCount: number, readonly preferred: { readonly plainId: string } | null, readonly entity:
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
                     | null }> }> }> } }
         | null, readonly certainty: { readonly level: CertaintyLevel, readonly reason: CertaintyReason } | null, readonly period: { readonly edtf: string | null, readonly start: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null }, readonly end: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null } }, readonly predicate: { readonly name: string, readonly label: string, readonly reverseLabel: string | null, readonly time: TimeKind }, readonly object:
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
           | null }> } }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Place' }
    | { readonly __typename: 'Statement', readonly plainId: string, readonly rank: Rank, readonly status: StatementStatus, readonly statusLabel: string, readonly evidenceCount: number, readonly evidence: ReadonlyArray<{ readonly citation: string, readonly locator: string, readonly citedOn: string | null, readonly document: { readonly title: string } | null, readonly article: { readonly title: string } | null }>, readonly subject:
        | { readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly conflicts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly rule: ConflictRule, readonly ruleLabel: string, readonly strength: ConflictStrength, readonly reason: string, readonly isSettled: boolean, readonly computed: string | null, readonly statementCount: number, readonly preferred: { readonly plainId: string } | null, readonly entity:
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
                   | null }> }> }> } }
        | { readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly conflicts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly rule: ConflictRule, readonly ruleLabel: string, readonly strength: ConflictStrength, readonly reason: string, readonly isSettled: boolean, readonly computed: string | null, readonly statementCount: number, readonly preferred: { readonly plainId: string } | null, readonly entity:
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
                   | null }> }> }> } }
        | { readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly conflicts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly rule: ConflictRule, readonly ruleLabel: string, readonly strength: ConflictStrength, readonly reason: string, readonly isSettled: boolean, readonly computed: string | null, readonly statementCount: number, readonly preferred: { readonly plainId: string } | null, readonly entity:
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
                   | null }> }> }> } }
        | { readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly conflicts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly rule: ConflictRule, readonly ruleLabel: string, readonly strength: ConflictStrength, readonly reason: string, readonly isSettled: boolean, readonly computed: string | null, readonly statementCount: number, readonly preferred: { readonly plainId: string } | null, readonly entity:
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
                   | null }> }> }> } }
        | { readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly conflicts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly rule: ConflictRule, readonly ruleLabel: string, readonly strength: ConflictStrength, readonly reason: string, readonly isSettled: boolean, readonly computed: string | null, readonly statementCount: number, readonly preferred: { readonly plainId: string } | null, readonly entity:
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
                   | null }> }> }> } }
        | { readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly conflicts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly rule: ConflictRule, readonly ruleLabel: string, readonly strength: ConflictStrength, readonly reason: string, readonly isSettled: boolean, readonly computed: string | null, readonly statementCount: number, readonly preferred: { readonly plainId: string } | null, readonly entity:
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
                   | null }> }> }> } }
        | { readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly conflicts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly rule: ConflictRule, readonly ruleLabel: string, readonly strength: ConflictStrength, readonly reason: string, readonly isSettled: boolean, readonly computed: string | null, readonly statementCount: number, readonly preferred: { readonly plainId: string } | null, readonly entity:
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
                   | null }> }> }> } }
       | null, readonly certainty: { readonly level: CertaintyLevel, readonly reason: CertaintyReason } | null, readonly period: { readonly edtf: string | null, readonly start: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null }, readonly end: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null } }, readonly predicate: { readonly name: string, readonly label: string, readonly reverseLabel: string | null, readonly time: TimeKind }, readonly object:
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
    | { readonly __typename: 'Tenure', readonly statement: { readonly plainId: string, readonly rank: Rank, readonly status: StatementStatus, readonly statusLabel: string, readonly evidenceCount: number, readonly evidence: ReadonlyArray<{ readonly citation: string, readonly locator: string, readonly citedOn: string | null, readonly document: { readonly title: string } | null, readonly article: { readonly title: string } | null }>, readonly subject:
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly conflicts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly rule: ConflictRule, readonly ruleLabel: string, readonly strength: ConflictStrength, readonly reason: string, readonly isSettled: boolean, readonly computed: string | null, readonly statementCount: number, readonly preferred: { readonly plainId: string } | null, readonly entity:
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
                     | null }> }> }> } }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly conflicts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly rule: ConflictRule, readonly ruleLabel: string, readonly strength: ConflictStrength, readonly reason: string, readonly isSettled: boolean, readonly computed: string | null, readonly statementCount: number, readonly preferred: { readonly plainId: string } | null, readonly entity:
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
                     | null }> }> }> } }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly conflicts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly rule: ConflictRule, readonly ruleLabel: string, readonly strength: ConflictStrength, readonly reason: string, readonly isSettled: boolean, readonly computed: string | null, readonly statementCount: number, readonly preferred: { readonly plainId: string } | null, readonly entity:
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
                     | null }> }> }> } }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly conflicts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly rule: ConflictRule, readonly ruleLabel: string, readonly strength: ConflictStrength, readonly reason: string, readonly isSettled: boolean, readonly computed: string | null, readonly statementCount: number, readonly preferred: { readonly plainId: string } | null, readonly entity:
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
                     | null }> }> }> } }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly conflicts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly rule: ConflictRule, readonly ruleLabel: string, readonly strength: ConflictStrength, readonly reason: string, readonly isSettled: boolean, readonly computed: string | null, readonly statementCount: number, readonly preferred: { readonly plainId: string } | null, readonly entity:
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
                     | null }> }> }> } }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly conflicts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly rule: ConflictRule, readonly ruleLabel: string, readonly strength: ConflictStrength, readonly reason: string, readonly isSettled: boolean, readonly computed: string | null, readonly statementCount: number, readonly preferred: { readonly plainId: string } | null, readonly entity:
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
                     | null }> }> }> } }
          | { readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly conflicts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly rule: ConflictRule, readonly ruleLabel: string, readonly strength: ConflictStrength, readonly reason: string, readonly isSettled: boolean, readonly computed: string | null, readonly statementCount: number, readonly preferred: { readonly plainId: string } | null, readonly entity:
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
                     | null }> }> }> } }
         | null, readonly certainty: { readonly level: CertaintyLevel, readonly reason: CertaintyReason } | null, readonly period: { readonly edtf: string | null, readonly start: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null }, readonly end: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null } }, readonly predicate: { readonly name: string, readonly label: string, readonly reverseLabel: string | null, readonly time: TimeKind }, readonly object:
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
           | null }> } }
    | { readonly __typename: 'Work' }
   | null };

export type WholeStatementFragment = { readonly plainId: string, readonly rank: Rank, readonly status: StatementStatus, readonly statusLabel: string, readonly evidenceCount: number, readonly evidence: ReadonlyArray<{ readonly citation: string, readonly locator: string, readonly citedOn: string | null, readonly document: { readonly title: string } | null, readonly article: { readonly title: string } | null }>, readonly subject:
    | { readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly conflicts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly rule: ConflictRule, readonly ruleLabel: string, readonly strength: ConflictStrength, readonly reason: string, readonly isSettled: boolean, readonly computed: string | null, readonly statementCount: number, readonly preferred: { readonly plainId: string } | null, readonly entity:
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
               | null }> }> }> } }
    | { readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly conflicts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly rule: ConflictRule, readonly ruleLabel: string, readonly strength: ConflictStrength, readonly reason: string, readonly isSettled: boolean, readonly computed: string | null, readonly statementCount: number, readonly preferred: { readonly plainId: string } | null, readonly entity:
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
               | null }> }> }> } }
    | { readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly conflicts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly rule: ConflictRule, readonly ruleLabel: string, readonly strength: ConflictStrength, readonly reason: string, readonly isSettled: boolean, readonly computed: string | null, readonly statementCount: number, readonly preferred: { readonly plainId: string } | null, readonly entity:
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
               | null }> }> }> } }
    | { readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly conflicts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly rule: ConflictRule, readonly ruleLabel: string, readonly strength: ConflictStrength, readonly reason: string, readonly isSettled: boolean, readonly computed: string | null, readonly statementCount: number, readonly preferred: { readonly plainId: string } | null, readonly entity:
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
               | null }> }> }> } }
    | { readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly conflicts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly rule: ConflictRule, readonly ruleLabel: string, readonly strength: ConflictStrength, readonly reason: string, readonly isSettled: boolean, readonly computed: string | null, readonly statementCount: number, readonly preferred: { readonly plainId: string } | null, readonly entity:
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
               | null }> }> }> } }
    | { readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly conflicts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly rule: ConflictRule, readonly ruleLabel: string, readonly strength: ConflictStrength, readonly reason: string, readonly isSettled: boolean, readonly computed: string | null, readonly statementCount: number, readonly preferred: { readonly plainId: string } | null, readonly entity:
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
               | null }> }> }> } }
    | { readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly conflicts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly rule: ConflictRule, readonly ruleLabel: string, readonly strength: ConflictStrength, readonly reason: string, readonly isSettled: boolean, readonly computed: string | null, readonly statementCount: number, readonly preferred: { readonly plainId: string } | null, readonly entity:
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
               | null }> }> }> } }
   | null, readonly certainty: { readonly level: CertaintyLevel, readonly reason: CertaintyReason } | null, readonly period: { readonly edtf: string | null, readonly start: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null }, readonly end: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null } }, readonly predicate: { readonly name: string, readonly label: string, readonly reverseLabel: string | null, readonly time: TimeKind }, readonly object:
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

export type ConflictLineFragment = { readonly id: string, readonly rule: ConflictRule, readonly ruleLabel: string, readonly strength: ConflictStrength, readonly reason: string, readonly isSettled: boolean, readonly computed: string | null, readonly statementCount: number, readonly preferred: { readonly plainId: string } | null, readonly entity:
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
       | null }> }> };

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

export type BrowseOrganizationsQueryVariables = Exact<{
  filter?: OrganizationFilter | null | undefined;
  orderBy?: EntityOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type BrowseOrganizationsQuery = { readonly list: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Organization', readonly typeLabel: string | null, readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string }> }, readonly statistics: { readonly entities: ReadonlyArray<{ readonly kind: EntityKind, readonly label: string, readonly count: number }>, readonly types: ReadonlyArray<{ readonly key: string, readonly label: string, readonly count: number }> } };

export type BrowsePersonsQueryVariables = Exact<{
  filter?: PersonFilter | null | undefined;
  orderBy?: EntityOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type BrowsePersonsQuery = { readonly list: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Person', readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly tenures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly title: string, readonly organization: { readonly plainId: string, readonly kind: EntityKind, readonly label: string } | null, readonly statement: { readonly plainId: string } }> } }> }, readonly statistics: { readonly entities: ReadonlyArray<{ readonly kind: EntityKind, readonly label: string, readonly count: number }> } };

export type BrowseEventsQueryVariables = Exact<{
  filter?: EventFilter | null | undefined;
  orderBy?: EntityOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type BrowseEventsQuery = { readonly list: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Event', readonly typeLabel: string | null, readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly date: { readonly edtf: string | null, readonly start: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null }, readonly end: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null } } | null }> }, readonly statistics: { readonly entities: ReadonlyArray<{ readonly kind: EntityKind, readonly label: string, readonly count: number }>, readonly types: ReadonlyArray<{ readonly key: string, readonly label: string, readonly count: number }>, readonly years: ReadonlyArray<{ readonly key: string, readonly label: string, readonly count: number, readonly possibleCount: number }> } };

export type BrowseAgreementsQueryVariables = Exact<{
  filter?: AgreementFilter | null | undefined;
  orderBy?: EntityOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type BrowseAgreementsQuery = { readonly list: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Agreement', readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly signedOn: { readonly edtf: string | null, readonly start: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null }, readonly end: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null } } | null }> }, readonly statistics: { readonly entities: ReadonlyArray<{ readonly kind: EntityKind, readonly label: string, readonly count: number }>, readonly years: ReadonlyArray<{ readonly key: string, readonly label: string, readonly count: number, readonly possibleCount: number }> } };

export type BrowseHonorsQueryVariables = Exact<{
  filter?: HonorFilter | null | undefined;
  orderBy?: EntityOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
  status?: StatementStatus | null | undefined;
}>;


export type BrowseHonorsQuery = { readonly list: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Honor', readonly levelLabel: string | null, readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly conferrals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly recipientMember: string | null, readonly status: StatementStatus, readonly statusLabel: string, readonly conferredOn: string | null, readonly recipient:
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
            | { readonly plainId: string, readonly kind: EntityKind, readonly label: string }
           | null, readonly statement: { readonly plainId: string, readonly evidenceCount: number } }> }, readonly stated: { readonly totalCount: number }, readonly proposed: { readonly totalCount: number } }> }, readonly stated: { readonly totalCount: number }, readonly proposed: { readonly totalCount: number }, readonly statistics: { readonly entities: ReadonlyArray<{ readonly kind: EntityKind, readonly label: string, readonly count: number }>, readonly types: ReadonlyArray<{ readonly key: string, readonly label: string, readonly count: number }>, readonly years: ReadonlyArray<{ readonly key: string, readonly label: string, readonly count: number, readonly possibleCount: number }>, readonly levels: ReadonlyArray<{ readonly key: string, readonly label: string, readonly count: number }> } };

export type BrowseWorksQueryVariables = Exact<{
  filter?: WorkFilter | null | undefined;
  orderBy?: EntityOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type BrowseWorksQuery = { readonly list: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Work', readonly typeLabel: string | null, readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly publishedOn: { readonly edtf: string | null, readonly start: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null }, readonly end: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null } } | null }> }, readonly statistics: { readonly entities: ReadonlyArray<{ readonly kind: EntityKind, readonly label: string, readonly count: number }>, readonly types: ReadonlyArray<{ readonly key: string, readonly label: string, readonly count: number }>, readonly years: ReadonlyArray<{ readonly key: string, readonly label: string, readonly count: number, readonly possibleCount: number }> } };

export type BrowsePlacesQueryVariables = Exact<{
  filter?: PlaceFilter | null | undefined;
  orderBy?: EntityOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type BrowsePlacesQuery = { readonly list: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Place', readonly typeLabel: string | null, readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string }> }, readonly statistics: { readonly entities: ReadonlyArray<{ readonly kind: EntityKind, readonly label: string, readonly count: number }>, readonly types: ReadonlyArray<{ readonly key: string, readonly label: string, readonly count: number }> } };

export type SearchWelcomeQueryVariables = Exact<{ [key: string]: never; }>;


export type SearchWelcomeQuery = { readonly dataVersion: { readonly version: string, readonly loadedAt: string } | null, readonly statistics: { readonly evidenceCount: number, readonly entities: ReadonlyArray<{ readonly kind: EntityKind, readonly label: string, readonly count: number }>, readonly statements: ReadonlyArray<{ readonly count: number }>, readonly documentCounts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly articles: number, readonly statements: number, readonly document: { readonly id: string, readonly title: string, readonly issue: string | null, readonly publicationDate: string | null } | null }> } } };

export type SearchSuggestQueryVariables = Exact<{
  prefix: string;
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
  first: number;
}>;


export type SearchSuggestQuery = { readonly suggest: ReadonlyArray<{ readonly text: string, readonly detail: string, readonly matchedBy: MatchReason, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly entity:
      | { readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string }
      | { readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string }
      | { readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string }
      | { readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string }
      | { readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string }
      | { readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string }
      | { readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string }
     | null }> };

export type SearchPageQueryVariables = Exact<{
  query: string;
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
  filter?: SearchFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
  chosen: ReadonlyArray<string> | string;
}>;


export type SearchPageQuery = { readonly search: { readonly totalCount: number, readonly strictCount: number, readonly partialCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly endCursor: string | null }, readonly facets: ReadonlyArray<{ readonly field: SearchFacetField, readonly values: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number, readonly possibleCount: number }> }>, readonly interpretation: { readonly terms: ReadonlyArray<string>, readonly notDates: ReadonlyArray<string>, readonly notJoined: ReadonlyArray<string>, readonly kindLabels: ReadonlyArray<string>, readonly isTruncated: boolean, readonly asks: Asks | null, readonly between: { readonly from: string | null, readonly to: string | null } | null, readonly yearly: { readonly from: string, readonly to: string } | null, readonly partial: { readonly met: ReadonlyArray<string>, readonly notMet: ReadonlyArray<string> } | null, readonly synonyms: ReadonlyArray<{ readonly from: string, readonly to: string }>, readonly corrections: ReadonlyArray<{ readonly from: string, readonly to: string }> }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly matchedBy: MatchReason, readonly isPartial: boolean, readonly certainty: CertaintyLevel | null, readonly notJoined: ReadonlyArray<string>, readonly notMet: ReadonlyArray<string>, readonly highlights: ReadonlyArray<{ readonly field: HighlightField, readonly text: string, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly fact: { readonly plainId: string, readonly rank: Rank, readonly status: StatementStatus, readonly statusLabel: string, readonly evidenceCount: number, readonly certainty: { readonly level: CertaintyLevel, readonly reason: CertaintyReason } | null, readonly period: { readonly edtf: string | null, readonly start: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null }, readonly end: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null } }, readonly predicate: { readonly name: string, readonly label: string, readonly reverseLabel: string | null, readonly time: TimeKind }, readonly subject:
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
             | null }> } | null }>, readonly node:
        | { readonly __typename: 'Agreement', readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly signedOn: { readonly edtf: string | null, readonly start: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null }, readonly end: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null } } | null }
        | { readonly __typename: 'Event', readonly typeLabel: string | null, readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly date: { readonly edtf: string | null, readonly start: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null }, readonly end: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null } } | null }
        | { readonly __typename: 'Honor', readonly levelLabel: string | null, readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly stated: { readonly totalCount: number }, readonly proposed: { readonly totalCount: number } }
        | { readonly __typename: 'Organization', readonly typeLabel: string | null, readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string }
        | { readonly __typename: 'Person', readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly tenures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly title: string, readonly organization: { readonly plainId: string, readonly kind: EntityKind, readonly label: string } | null, readonly statement: { readonly plainId: string } }> } }
        | { readonly __typename: 'Place', readonly typeLabel: string | null, readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string }
        | { readonly __typename: 'Work', readonly typeLabel: string | null, readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly publishedOn: { readonly edtf: string | null, readonly start: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null }, readonly end: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null } } | null }
       | null }> }, readonly chosen: ReadonlyArray<
    | { readonly id: string }
    | { readonly plainId: string, readonly label: string, readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly title: string, readonly issue: string | null, readonly id: string }
    | { readonly plainId: string, readonly label: string, readonly id: string }
    | { readonly plainId: string, readonly label: string, readonly id: string }
    | { readonly plainId: string, readonly label: string, readonly id: string }
    | { readonly id: string }
    | { readonly plainId: string, readonly label: string, readonly id: string }
    | { readonly plainId: string, readonly label: string, readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly plainId: string, readonly label: string, readonly id: string }
   | null> };

type SearchItem_Agreement_Fragment = { readonly __typename: 'Agreement', readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly signedOn: { readonly edtf: string | null, readonly start: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null }, readonly end: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null } } | null };

type SearchItem_Event_Fragment = { readonly __typename: 'Event', readonly typeLabel: string | null, readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly date: { readonly edtf: string | null, readonly start: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null }, readonly end: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null } } | null };

type SearchItem_Honor_Fragment = { readonly __typename: 'Honor', readonly levelLabel: string | null, readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly stated: { readonly totalCount: number }, readonly proposed: { readonly totalCount: number } };

type SearchItem_Organization_Fragment = { readonly __typename: 'Organization', readonly typeLabel: string | null, readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string };

type SearchItem_Person_Fragment = { readonly __typename: 'Person', readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly tenures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly title: string, readonly organization: { readonly plainId: string, readonly kind: EntityKind, readonly label: string } | null, readonly statement: { readonly plainId: string } }> } };

type SearchItem_Place_Fragment = { readonly __typename: 'Place', readonly typeLabel: string | null, readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string };

type SearchItem_Work_Fragment = { readonly __typename: 'Work', readonly typeLabel: string | null, readonly kindLabel: string, readonly plainId: string, readonly kind: EntityKind, readonly label: string, readonly publishedOn: { readonly edtf: string | null, readonly start: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null }, readonly end: { readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly ruleLabel: string | null } } | null };

export type SearchItemFragment =
  | SearchItem_Agreement_Fragment
  | SearchItem_Event_Fragment
  | SearchItem_Honor_Fragment
  | SearchItem_Organization_Fragment
  | SearchItem_Person_Fragment
  | SearchItem_Place_Fragment
  | SearchItem_Work_Fragment
;

export const DataPage: TypedDocument<DataPageQuery, DataPageQueryVariables> = /* @__PURE__ */ typedDocument("query DataPage{dataVersion{version loadedAt}statistics{evidenceCount entities{kind label count}statements{predicate{name label}count}documentCounts(first:100){totalCount nodes{articles statements document{id title issue documentKind publicationDate publisher{...EntityRef}}}}events:by(dimension:YEAR filter:{kind:EVENT}){key count possibleCount}honors:by(dimension:YEAR filter:{kind:HONOR}){key count possibleCount}works:by(dimension:YEAR filter:{kind:WORK}){key count possibleCount}statuses:by(dimension:STATUS){key label count}}}fragment EntityRef on Entity{plainId kind label}");
export const DataConflicts: TypedDocument<DataConflictsQuery, DataConflictsQueryVariables> = /* @__PURE__ */ typedDocument("query DataConflicts($first:Int!$after:String){conflicts(first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{...ConflictLine}}}fragment ConflictLine on Conflict{id rule ruleLabel strength reason isSettled computed statementCount preferred{plainId}entity{...EntityRef}statements(first:10){...StatementLine}}fragment EntityRef on Entity{plainId kind label}fragment StatementLine on Statement{plainId rank status statusLabel evidenceCount certainty{level reason}period{...PeriodFields}predicate{name label reverseLabel time}subject{...EntityRef}object{...EntityRef}value{text date amount unit}qualifiers{name label value entity{...EntityRef}}}fragment PeriodFields on Period{edtf start{date earliest latest basis ruleLabel}end{date earliest latest basis ruleLabel}}");
export const DocumentPage: TypedDocument<DocumentPageQuery, DocumentPageQueryVariables> = /* @__PURE__ */ typedDocument("query DocumentPage($id:ID!$first:Int!$after:String){node(id:$id){__typename ...on Document{id title issue documentKind publicationDate citation publisher{...EntityRef}statements(first:1){totalCount}articlesConnection(first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{...ArticleHead}}}}}fragment EntityRef on Entity{plainId kind label}fragment ArticleHead on Article{id ordinal title subtitle section page authorNames citation statements(first:1){totalCount}}");
export const DocumentCoverage: TypedDocument<DocumentCoverageQuery, DocumentCoverageQueryVariables> = /* @__PURE__ */ typedDocument("query DocumentCoverage($id:ID!){statistics{by(dimension:PREDICATE filter:{document:$id}first:30){key label count}}coverage(first:100){statements possibleStatements document{id}period{...PeriodFields}}}fragment PeriodFields on Period{edtf start{date earliest latest basis ruleLabel}end{date earliest latest basis ruleLabel}}");
export const ArticlePage: TypedDocument<ArticlePageQuery, ArticlePageQueryVariables> = /* @__PURE__ */ typedDocument("query ArticlePage($id:ID!$first:Int!$after:String){node(id:$id){__typename ...on Article{...ArticleHead about{...EntityRef}facts:statements(first:$first after:$after){...ReportedFacts}document{id title issue publicationDate articlesConnection(first:100){nodes{id ordinal title}}}}}}fragment ArticleHead on Article{id ordinal title subtitle section page authorNames citation statements(first:1){totalCount}}fragment EntityRef on Entity{plainId kind label}fragment ReportedFacts on StatementConnection{totalCount pageInfo{hasNextPage endCursor}nodes{...StatementLine evidence(first:20){locator method article{id}}}}fragment StatementLine on Statement{plainId rank status statusLabel evidenceCount certainty{level reason}period{...PeriodFields}predicate{name label reverseLabel time}subject{...EntityRef}object{...EntityRef}value{text date amount unit}qualifiers{name label value entity{...EntityRef}}}fragment PeriodFields on Period{edtf start{date earliest latest basis ruleLabel}end{date earliest latest basis ruleLabel}}");
export const ArticleFacts: TypedDocument<ArticleFactsQuery, ArticleFactsQueryVariables> = /* @__PURE__ */ typedDocument("query ArticleFacts($id:ID!$first:Int!$after:String){node(id:$id){__typename ...on Article{about{...EntityRef}facts:statements(first:$first after:$after){...ReportedFacts}}}}fragment EntityRef on Entity{plainId kind label}fragment ReportedFacts on StatementConnection{totalCount pageInfo{hasNextPage endCursor}nodes{...StatementLine evidence(first:20){locator method article{id}}}}fragment StatementLine on Statement{plainId rank status statusLabel evidenceCount certainty{level reason}period{...PeriodFields}predicate{name label reverseLabel time}subject{...EntityRef}object{...EntityRef}value{text date amount unit}qualifiers{name label value entity{...EntityRef}}}fragment PeriodFields on Period{edtf start{date earliest latest basis ruleLabel}end{date earliest latest basis ruleLabel}}");
export const StatementPage: TypedDocument<StatementPageQuery, StatementPageQueryVariables> = /* @__PURE__ */ typedDocument("query StatementPage($id:ID!){node(id:$id){__typename ...on Statement{...WholeStatement}...on Tenure{statement{...WholeStatement}}...on Participation{statement{...WholeStatement}}...on Conferral{statement{...WholeStatement}}...on Authorship{statement{...WholeStatement}}...on Affiliation{statement{...WholeStatement}}...on Contribution{statement{...WholeStatement}}}}fragment WholeStatement on Statement{...StatementLine evidence(first:50){citation locator citedOn document{title}article{title}}subject{conflicts(first:20){nodes{...ConflictLine}}}}fragment StatementLine on Statement{plainId rank status statusLabel evidenceCount certainty{level reason}period{...PeriodFields}predicate{name label reverseLabel time}subject{...EntityRef}object{...EntityRef}value{text date amount unit}qualifiers{name label value entity{...EntityRef}}}fragment PeriodFields on Period{edtf start{date earliest latest basis ruleLabel}end{date earliest latest basis ruleLabel}}fragment EntityRef on Entity{plainId kind label}fragment ConflictLine on Conflict{id rule ruleLabel strength reason isSettled computed statementCount preferred{plainId}entity{...EntityRef}statements(first:10){...StatementLine}}");
export const StatementEvidence: TypedDocument<StatementEvidenceQuery, StatementEvidenceQueryVariables> = /* @__PURE__ */ typedDocument("query StatementEvidence($id:ID!){node(id:$id){...on Statement{id evidenceCount evidence(first:50){locator citedOn note method citation document{id title issue}article{id title page}}}}}");
export const BrowseOrganizations: TypedDocument<BrowseOrganizationsQuery, BrowseOrganizationsQueryVariables> = /* @__PURE__ */ typedDocument("query BrowseOrganizations($filter:OrganizationFilter$orderBy:EntityOrder$first:Int!$after:String){list:organizations(filter:$filter orderBy:$orderBy first:$first after:$after){totalCount pageInfo{hasNextPage hasPreviousPage endCursor}nodes{...SearchItem}}statistics{entities{kind label count}types:by(dimension:TYPE filter:{kind:ORGANIZATION}first:30){key label count}}}fragment SearchItem on Entity{__typename ...EntityRef kindLabel ...on Person{tenures(first:1){totalCount nodes{title organization{...EntityRef}statement{plainId}}}}...on Organization{typeLabel}...on Event{typeLabel date{...PeriodFields}}...on Honor{levelLabel stated:conferrals(status:STATED first:1){totalCount}proposed:conferrals(status:PROPOSED first:1){totalCount}}...on Agreement{signedOn{...PeriodFields}}...on Work{typeLabel publishedOn{...PeriodFields}}...on Place{typeLabel}}fragment EntityRef on Entity{plainId kind label}fragment PeriodFields on Period{edtf start{date earliest latest basis ruleLabel}end{date earliest latest basis ruleLabel}}");
export const BrowsePersons: TypedDocument<BrowsePersonsQuery, BrowsePersonsQueryVariables> = /* @__PURE__ */ typedDocument("query BrowsePersons($filter:PersonFilter$orderBy:EntityOrder$first:Int!$after:String){list:persons(filter:$filter orderBy:$orderBy first:$first after:$after){totalCount pageInfo{hasNextPage hasPreviousPage endCursor}nodes{...SearchItem}}statistics{entities{kind label count}}}fragment SearchItem on Entity{__typename ...EntityRef kindLabel ...on Person{tenures(first:1){totalCount nodes{title organization{...EntityRef}statement{plainId}}}}...on Organization{typeLabel}...on Event{typeLabel date{...PeriodFields}}...on Honor{levelLabel stated:conferrals(status:STATED first:1){totalCount}proposed:conferrals(status:PROPOSED first:1){totalCount}}...on Agreement{signedOn{...PeriodFields}}...on Work{typeLabel publishedOn{...PeriodFields}}...on Place{typeLabel}}fragment EntityRef on Entity{plainId kind label}fragment PeriodFields on Period{edtf start{date earliest latest basis ruleLabel}end{date earliest latest basis ruleLabel}}");
export const BrowseEvents: TypedDocument<BrowseEventsQuery, BrowseEventsQueryVariables> = /* @__PURE__ */ typedDocument("query BrowseEvents($filter:EventFilter$orderBy:EntityOrder$first:Int!$after:String){list:events(filter:$filter orderBy:$orderBy first:$first after:$after){totalCount pageInfo{hasNextPage hasPreviousPage endCursor}nodes{...SearchItem}}statistics{entities{kind label count}types:by(dimension:TYPE filter:{kind:EVENT}first:30){key label count}years:by(dimension:YEAR filter:{kind:EVENT}first:100){key label count possibleCount}}}fragment SearchItem on Entity{__typename ...EntityRef kindLabel ...on Person{tenures(first:1){totalCount nodes{title organization{...EntityRef}statement{plainId}}}}...on Organization{typeLabel}...on Event{typeLabel date{...PeriodFields}}...on Honor{levelLabel stated:conferrals(status:STATED first:1){totalCount}proposed:conferrals(status:PROPOSED first:1){totalCount}}...on Agreement{signedOn{...PeriodFields}}...on Work{typeLabel publishedOn{...PeriodFields}}...on Place{typeLabel}}fragment EntityRef on Entity{plainId kind label}fragment PeriodFields on Period{edtf start{date earliest latest basis ruleLabel}end{date earliest latest basis ruleLabel}}");
export const BrowseAgreements: TypedDocument<BrowseAgreementsQuery, BrowseAgreementsQueryVariables> = /* @__PURE__ */ typedDocument("query BrowseAgreements($filter:AgreementFilter$orderBy:EntityOrder$first:Int!$after:String){list:agreements(filter:$filter orderBy:$orderBy first:$first after:$after){totalCount pageInfo{hasNextPage hasPreviousPage endCursor}nodes{...SearchItem}}statistics{entities{kind label count}years:by(dimension:YEAR filter:{kind:AGREEMENT}first:100){key label count possibleCount}}}fragment SearchItem on Entity{__typename ...EntityRef kindLabel ...on Person{tenures(first:1){totalCount nodes{title organization{...EntityRef}statement{plainId}}}}...on Organization{typeLabel}...on Event{typeLabel date{...PeriodFields}}...on Honor{levelLabel stated:conferrals(status:STATED first:1){totalCount}proposed:conferrals(status:PROPOSED first:1){totalCount}}...on Agreement{signedOn{...PeriodFields}}...on Work{typeLabel publishedOn{...PeriodFields}}...on Place{typeLabel}}fragment EntityRef on Entity{plainId kind label}fragment PeriodFields on Period{edtf start{date earliest latest basis ruleLabel}end{date earliest latest basis ruleLabel}}");
export const BrowseHonors: TypedDocument<BrowseHonorsQuery, BrowseHonorsQueryVariables> = /* @__PURE__ */ typedDocument("query BrowseHonors($filter:HonorFilter$orderBy:EntityOrder$first:Int!$after:String$status:StatementStatus){list:honors(filter:$filter orderBy:$orderBy first:$first after:$after){totalCount pageInfo{hasNextPage hasPreviousPage endCursor}nodes{...SearchItem conferrals(status:$status first:5){totalCount nodes{recipient{...EntityRef}recipientMember status statusLabel conferredOn statement{plainId evidenceCount}}}}}stated:honors(filter:{status:STATED}first:1){totalCount}proposed:honors(filter:{status:PROPOSED}first:1){totalCount}statistics{entities{kind label count}types:by(dimension:TYPE filter:{kind:HONOR}first:30){key label count}years:by(dimension:YEAR filter:{kind:HONOR}first:100){key label count possibleCount}levels:by(dimension:LEVEL filter:{kind:HONOR}first:20){key label count}}}fragment SearchItem on Entity{__typename ...EntityRef kindLabel ...on Person{tenures(first:1){totalCount nodes{title organization{...EntityRef}statement{plainId}}}}...on Organization{typeLabel}...on Event{typeLabel date{...PeriodFields}}...on Honor{levelLabel stated:conferrals(status:STATED first:1){totalCount}proposed:conferrals(status:PROPOSED first:1){totalCount}}...on Agreement{signedOn{...PeriodFields}}...on Work{typeLabel publishedOn{...PeriodFields}}...on Place{typeLabel}}fragment EntityRef on Entity{plainId kind label}fragment PeriodFields on Period{edtf start{date earliest latest basis ruleLabel}end{date earliest latest basis ruleLabel}}");
export const BrowseWorks: TypedDocument<BrowseWorksQuery, BrowseWorksQueryVariables> = /* @__PURE__ */ typedDocument("query BrowseWorks($filter:WorkFilter$orderBy:EntityOrder$first:Int!$after:String){list:works(filter:$filter orderBy:$orderBy first:$first after:$after){totalCount pageInfo{hasNextPage hasPreviousPage endCursor}nodes{...SearchItem}}statistics{entities{kind label count}types:by(dimension:TYPE filter:{kind:WORK}first:30){key label count}years:by(dimension:YEAR filter:{kind:WORK}first:100){key label count possibleCount}}}fragment SearchItem on Entity{__typename ...EntityRef kindLabel ...on Person{tenures(first:1){totalCount nodes{title organization{...EntityRef}statement{plainId}}}}...on Organization{typeLabel}...on Event{typeLabel date{...PeriodFields}}...on Honor{levelLabel stated:conferrals(status:STATED first:1){totalCount}proposed:conferrals(status:PROPOSED first:1){totalCount}}...on Agreement{signedOn{...PeriodFields}}...on Work{typeLabel publishedOn{...PeriodFields}}...on Place{typeLabel}}fragment EntityRef on Entity{plainId kind label}fragment PeriodFields on Period{edtf start{date earliest latest basis ruleLabel}end{date earliest latest basis ruleLabel}}");
export const BrowsePlaces: TypedDocument<BrowsePlacesQuery, BrowsePlacesQueryVariables> = /* @__PURE__ */ typedDocument("query BrowsePlaces($filter:PlaceFilter$orderBy:EntityOrder$first:Int!$after:String){list:places(filter:$filter orderBy:$orderBy first:$first after:$after){totalCount pageInfo{hasNextPage hasPreviousPage endCursor}nodes{...SearchItem}}statistics{entities{kind label count}types:by(dimension:TYPE filter:{kind:PLACE}first:30){key label count}}}fragment SearchItem on Entity{__typename ...EntityRef kindLabel ...on Person{tenures(first:1){totalCount nodes{title organization{...EntityRef}statement{plainId}}}}...on Organization{typeLabel}...on Event{typeLabel date{...PeriodFields}}...on Honor{levelLabel stated:conferrals(status:STATED first:1){totalCount}proposed:conferrals(status:PROPOSED first:1){totalCount}}...on Agreement{signedOn{...PeriodFields}}...on Work{typeLabel publishedOn{...PeriodFields}}...on Place{typeLabel}}fragment EntityRef on Entity{plainId kind label}fragment PeriodFields on Period{edtf start{date earliest latest basis ruleLabel}end{date earliest latest basis ruleLabel}}");
export const SearchWelcome: TypedDocument<SearchWelcomeQuery, SearchWelcomeQueryVariables> = /* @__PURE__ */ typedDocument("query SearchWelcome{dataVersion{version loadedAt}statistics{evidenceCount entities{kind label count}statements{count}documentCounts(first:20){totalCount nodes{articles statements document{id title issue publicationDate}}}}}");
export const SearchSuggest: TypedDocument<SearchSuggestQuery, SearchSuggestQueryVariables> = /* @__PURE__ */ typedDocument("query SearchSuggest($prefix:String!$kinds:[EntityKind!]$first:Int!){suggest(prefix:$prefix kinds:$kinds first:$first){text detail matchedBy ranges{start end}entity{...EntityRef kindLabel}}}fragment EntityRef on Entity{plainId kind label}");
export const SearchPage: TypedDocument<SearchPageQuery, SearchPageQueryVariables> = /* @__PURE__ */ typedDocument("query SearchPage($query:String!$kinds:[EntityKind!]$filter:SearchFilter$first:Int!$after:String$chosen:[ID!]!){search(query:$query kinds:$kinds filter:$filter facets:[KIND YEAR ORGANIZATION PLACE DOCUMENT EVENT_KIND HONOR_LEVEL]first:$first after:$after){totalCount strictCount partialCount pageInfo{hasNextPage hasPreviousPage endCursor}facets{field values{value label count possibleCount}}interpretation{terms between{from to}yearly{from to}notDates notJoined kindLabels partial{met notMet}isTruncated asks synonyms{from to}corrections{from to}}edges{cursor matchedBy isPartial certainty notJoined notMet highlights{field text ranges{start end}fact{...StatementLine}}node{...SearchItem}}}chosen:nodes(ids:$chosen){id ...on Entity{plainId label}...on Document{title issue}}}fragment StatementLine on Statement{plainId rank status statusLabel evidenceCount certainty{level reason}period{...PeriodFields}predicate{name label reverseLabel time}subject{...EntityRef}object{...EntityRef}value{text date amount unit}qualifiers{name label value entity{...EntityRef}}}fragment PeriodFields on Period{edtf start{date earliest latest basis ruleLabel}end{date earliest latest basis ruleLabel}}fragment EntityRef on Entity{plainId kind label}fragment SearchItem on Entity{__typename ...EntityRef kindLabel ...on Person{tenures(first:1){totalCount nodes{title organization{...EntityRef}statement{plainId}}}}...on Organization{typeLabel}...on Event{typeLabel date{...PeriodFields}}...on Honor{levelLabel stated:conferrals(status:STATED first:1){totalCount}proposed:conferrals(status:PROPOSED first:1){totalCount}}...on Agreement{signedOn{...PeriodFields}}...on Work{typeLabel publishedOn{...PeriodFields}}...on Place{typeLabel}}");