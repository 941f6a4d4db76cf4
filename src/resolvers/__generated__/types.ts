import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EntityView, StatementView, NodeView, EntityEdgeView, StatementEdgeView, TimelineStatementEdgeView, LineageEdgeView, PositionView, TimelineView, CoParticipantPageView, CoParticipantEdgeView, SubgraphView, SubgraphNodeView, SubgraphEdgeView, PathResultView, PathView, PathHopView, SkippedHubView, ViaView, CoveredStatements, NearestView, CoveredTimeline, FigureSeriesView, FigurePointView, StatisticsView, KindCountView, StatisticsRowView, QualifierView, BoundView, SearchView, HitView, FacetValueView } from '../views.js';
import type { Conflict as ConflictRecord } from '../../domain/conflict/find.js';
import type { DocumentCoverage, PredicateCount as CoverageCountRecord } from '../../graph/queries/coverage.js';
import type { Name as NameRecord } from '../../domain/entity.js';
import type { Period as PeriodRecord, DayWindow } from '../../domain/time.js';
import type { Evidence as EvidenceRecord, Document as DocumentRecord, Article as ArticleRecord } from '../../domain/evidence.js';
import type { Predicate as PredicateRecord } from '../../domain/vocabulary.js';
import type { Value as ValueRecord } from '../../domain/statement.js';
import type { Candidate as CandidateRecord } from '../../graph/above/resolve-candidate.js';
import type { Highlight as HighlightRecord, Interpretation as InterpretationRecord, Suggestion as SuggestionRecord } from '../../search/engine.js';
import type { YearlyDays as YearlyDaysRecord } from '../../text/dates.js';
import type { Context } from '../context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An existing day of the Gregorian calendar, `YYYY-MM-DD`. */
  Date: { input: string; output: string; }
  /**
   * A date as written, ISO 8601-2 (EDTF): `2020`, `2020-11`, `2020-11-18/2020-11-20`. `2020?` means that the source doubts
   * it, `2020~` that it is approximate, `2020%` both. Such a date is found on the days it names and makes nothing CERTAIN.
   * `2020-33` to `2020-36` are quarters, `2020-40` and `2020-41` half-years; seasons are not used.
   */
  EDTF: { input: string; output: string; }
};

/** A person as a member of an organization: from a text that says so, or from the byline of an article. */
export type Affiliation = Node & {
  readonly __typename?: 'Affiliation';
  /** How sure it is for the days in force; null where no days are in force. */
  readonly certainty: Maybe<Certainty>;
  /** The passages of sources that state it, in the order in which they were read. */
  readonly evidence: ReadonlyArray<Evidence>;
  /**
   * Global id of its own, which ends in the days in force. The statement it is read from has another:
   * `statement { id }`.
   */
  readonly id: Scalars['ID']['output'];
  /** As what, in the words of the source; null where it gives no role. */
  readonly memberRole: Maybe<Scalars['String']['output']>;
  /** The organization. */
  readonly organization: Maybe<Organization>;
  /** From the first to the last citation, or as stated. */
  readonly period: Period;
  /** The person. */
  readonly person: Maybe<Person>;
  /** The id without days: the same for all days. Use it to join answers by hand. */
  readonly plainId: Scalars['ID']['output'];
  /** The statement with its qualifiers. */
  readonly statement: Statement;
  /** Stated, proposed or planned. */
  readonly status: StatementStatus;
  /** The status in words. */
  readonly statusLabel: Scalars['String']['output'];
};


/** A person as a member of an organization: from a text that says so, or from the byline of an article. */
export type AffiliationEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person as a member of an organization: from a text that says so, or from the byline of an article. */
export type AffiliationStatusLabelArgs = {
  language?: InputMaybe<Language>;
};

/** A page of affiliations. */
export type AffiliationConnection = {
  readonly __typename?: 'AffiliationConnection';
  /** The affiliations of this page with their cursors. */
  readonly edges: ReadonlyArray<AffiliationEdge>;
  /** The affiliations of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Affiliation>;
  /** The position of this page. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, not only on this page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the affiliations, with its cursor. */
export type AffiliationEdge = {
  readonly __typename?: 'AffiliationEdge';
  /** Opaque; give it as `after` for the next page. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Affiliation;
};

/** Something signed between parties. */
export type Agreement = Entity & Node & {
  readonly __typename?: 'Agreement';
  /** Agreements and works it is based on. */
  readonly basedOn: ReadonlyArray<Entity>;
  /** Agreements that are based on it. */
  readonly basisOf: ReadonlyArray<Entity>;
  /** Its provisions in our own words, in the order of the text. */
  readonly clauses: ReadonlyArray<Clause>;
  readonly coParticipants: CoParticipantConnection;
  readonly conflicts: ConflictConnection;
  readonly coverage: ReadonlyArray<Coverage>;
  readonly id: Scalars['ID']['output'];
  readonly kind: EntityKind;
  readonly kindLabel: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
  /** Parties that the source does not name one by one. */
  readonly otherParties: ReadonlyArray<Scalars['String']['output']>;
  /** The parties. */
  readonly parties: ReadonlyArray<Entity>;
  readonly plainId: Scalars['ID']['output'];
  readonly possiblySame: ReadonlyArray<PossiblySame>;
  /** @deprecated Since 2026-11-30: it depends on the list, and a cache takes it for a property of the entity. Take relation and certainty of the edge, or statements(predicates:, direction:) of the other entity. */
  readonly relation: Maybe<Statement>;
  /** Who signed at that event. */
  readonly signatories: ReadonlyArray<Participation>;
  /** When it was signed; null where no source dates it. */
  readonly signedOn: Maybe<Period>;
  /** The event at which it was signed. */
  readonly signing: Maybe<Event>;
  readonly statements: StatementConnection;
  readonly subjectOf: WorkConnection;
  /** A summary in our own words. */
  readonly summary: Maybe<Scalars['String']['output']>;
  readonly timeline: TimelineConnection;
};


/** Something signed between parties. */
export type AgreementBasedOnArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something signed between parties. */
export type AgreementBasisOfArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something signed between parties. */
export type AgreementClausesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something signed between parties. */
export type AgreementCoParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  certainty?: InputMaybe<CertaintyLevel>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  minShared?: InputMaybe<Scalars['Int']['input']>;
  statuses?: InputMaybe<ReadonlyArray<StatementStatus>>;
};


/** Something signed between parties. */
export type AgreementConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  rules?: InputMaybe<ReadonlyArray<ConflictRule>>;
};


/** Something signed between parties. */
export type AgreementCoverageArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something signed between parties. */
export type AgreementKindLabelArgs = {
  language?: InputMaybe<Language>;
};


/** Something signed between parties. */
export type AgreementLabelArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  language?: InputMaybe<Language>;
};


/** Something signed between parties. */
export type AgreementNamesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something signed between parties. */
export type AgreementOtherPartiesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something signed between parties. */
export type AgreementPartiesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something signed between parties. */
export type AgreementPossiblySameArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something signed between parties. */
export type AgreementSignatoriesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something signed between parties. */
export type AgreementSigningArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
};


/** Something signed between parties. */
export type AgreementStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  certainty?: InputMaybe<CertaintyLevel>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  direction?: InputMaybe<StatementDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
  predicates?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  status?: InputMaybe<StatementStatus>;
};


/** Something signed between parties. */
export type AgreementSubjectOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  certainty?: InputMaybe<CertaintyLevel>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something signed between parties. */
export type AgreementTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  certainty?: InputMaybe<CertaintyLevel>;
  direction?: InputMaybe<OrderDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EventKind>>;
};

/** A page of agreements. */
export type AgreementConnection = {
  readonly __typename?: 'AgreementConnection';
  /** The agreements of this page with their cursors. */
  readonly edges: ReadonlyArray<AgreementEdge>;
  /** The agreements of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Agreement>;
  /** The position of this page. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, not only on this page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the agreements, with its cursor. */
export type AgreementEdge = {
  readonly __typename?: 'AgreementEdge';
  /**
   * How sure it is for the days in force: by that statement, in a list of Query by its own date. Null where no days are in
   * force.
   */
  readonly certainty: Maybe<Certainty>;
  /** Opaque; give it as `after` for the next page. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Agreement;
  /** The statement that put the item into this list; null in a list of Query. */
  readonly relation: Maybe<Statement>;
  /**
   * The successions over which it came into a list that includes successors; null where it belongs to the organization
   * itself.
   */
  readonly via: Maybe<Via>;
};

/** Conditions on agreements. */
export type AgreementFilter = {
  /** Mentioned in one of these documents. */
  readonly document?: InputMaybe<IdFilter>;
  /** Any name. */
  readonly name?: InputMaybe<StringFilter>;
  /** One of these is a party. */
  readonly party?: InputMaybe<IdFilter>;
  /** When it was signed. Agreements without a date are possible on every day. */
  readonly signed?: InputMaybe<DateFilter>;
};

/** A part of a document with its own title. */
export type Article = Node & {
  readonly __typename?: 'Article';
  /** Entities that the article as a whole is about. */
  readonly about: ReadonlyArray<Entity>;
  /** Its byline: the names, as printed. */
  readonly authorNames: ReadonlyArray<Scalars['String']['output']>;
  /**
   * Its byline.
   * @deprecated Since 2026-11-30: use authorNames. The authors of a work are people and organizations, so that one selection cannot hold both.
   */
  readonly authors: ReadonlyArray<Scalars['String']['output']>;
  /** How to cite it. */
  readonly citation: Scalars['String']['output'];
  /** The document it is in. */
  readonly document: Maybe<Document>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Its position in the document. */
  readonly ordinal: Scalars['Int']['output'];
  /** The page on which it starts, as printed. */
  readonly page: Maybe<Scalars['String']['output']>;
  /** Section of the document. */
  readonly section: Maybe<Scalars['String']['output']>;
  /** The statements that it reports, each once, in the order of its text; last those that follow by a rule. */
  readonly statements: StatementConnection;
  /** Subtitle; null where it has none. */
  readonly subtitle: Maybe<Scalars['String']['output']>;
  /** Title. */
  readonly title: Scalars['String']['output'];
};


/** A part of a document with its own title. */
export type ArticleAboutArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A part of a document with its own title. */
export type ArticleAuthorNamesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A part of a document with its own title. */
export type ArticleAuthorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A part of a document with its own title. */
export type ArticleStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of articles. */
export type ArticleConnection = {
  readonly __typename?: 'ArticleConnection';
  /** The articles of this page with their cursors. */
  readonly edges: ReadonlyArray<ArticleEdge>;
  /** The articles of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Article>;
  /** The position of this page. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, not only on this page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the articles, with its cursor. */
export type ArticleEdge = {
  readonly __typename?: 'ArticleEdge';
  /** Opaque; give it as `after` for the next page. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Article;
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

/** Somebody as an author of a work. */
export type Authorship = Node & {
  readonly __typename?: 'Authorship';
  /** The organization in the byline, as printed. */
  readonly affiliation: Maybe<Scalars['String']['output']>;
  /** Who wrote it. */
  readonly author: Maybe<Entity>;
  /**
   * Global id of its own, which ends in the days in force. The statement it is read from has another:
   * `statement { id }`.
   */
  readonly id: Scalars['ID']['output'];
  /** The organization in the byline; null where it is none of the data. */
  readonly organization: Maybe<Organization>;
  /** The page on which it starts. */
  readonly page: Maybe<Scalars['String']['output']>;
  /** The id without days: the same for all days. Use it to join answers by hand. */
  readonly plainId: Scalars['ID']['output'];
  /** The statement with its evidence. */
  readonly statement: Statement;
  /** The work. */
  readonly work: Maybe<Work>;
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

/** One end of a period: the earliest and the latest day it can be. */
export type Bound = {
  readonly __typename?: 'Bound';
  /** The origin of the bound. */
  readonly basis: Basis;
  /** The date as written; null where there is none. */
  readonly date: Maybe<Scalars['EDTF']['output']>;
  /** Earliest day it can be; null where nothing limits it. */
  readonly earliest: Maybe<Scalars['Date']['output']>;
  /** Latest day it can be; null where nothing limits it. */
  readonly latest: Maybe<Scalars['Date']['output']>;
  /** The code of the reason why it is INFERRED; null for other origins. */
  readonly rule: Maybe<Scalars['ID']['output']>;
  /** The reason in words; null for other origins. */
  readonly ruleLabel: Maybe<Scalars['String']['output']>;
};


/** One end of a period: the earliest and the latest day it can be. */
export type BoundRuleLabelArgs = {
  language?: InputMaybe<Language>;
};

/** An entity that a name can mean. */
export type Candidate = {
  readonly __typename?: 'Candidate';
  /** The entity. */
  readonly entity: Entity;
  /** The reasons, strongest first. */
  readonly reasons: ReadonlyArray<CandidateReason>;
  /**
   * How surely the name means it, 0 to 1, on the same scale in every answer: 1 the official name, 0.95 a short or English
   * name, 0.92 an alias, 0.9 a standard's number without its year or a person's surname with the post, 0.88 a former name, 0.85
   * a name that one issuer uses; 0.7 to 0.8 the beginning of a name, 0.6 to 0.7 a part of it, higher the more of the name it
   * is; 0.4 to 0.75 an abbreviation: 0.4 and 0.35 times the share of the name that it says. A name that was not borne on the
   * day has 0.95 of that, and a part of a name that one issuer uses has 0.9.
   */
  readonly score: Scalars['Float']['output'];
};

/** A reason for a candidate. */
export type CandidateReason = {
  readonly __typename?: 'CandidateReason';
  /** A stable code. */
  readonly code: CandidateReasonCode;
  /** The evidence for the reason, in words. */
  readonly detail: Scalars['String']['output'];
};

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

/** How sure an answer is for the `asOf` or `between` in force. */
export type Certainty = {
  readonly __typename?: 'Certainty';
  /** Certain or possible. */
  readonly level: CertaintyLevel;
  /** The reason. */
  readonly reason: CertaintyReason;
};

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

/** A provision of an agreement. */
export type Clause = {
  readonly __typename?: 'Clause';
  /** Its number, from 1. */
  readonly ordinal: Scalars['Int']['output'];
  /** The statement with its evidence. */
  readonly statement: Statement;
  /** A summary in our own words. */
  readonly text: Scalars['String']['output'];
};

/** A page of co-participants: entities that share events, agreements or organizations with another. */
export type CoParticipantConnection = {
  readonly __typename?: 'CoParticipantConnection';
  /** The entities of this page, each with its cursor and the shared occasions. */
  readonly edges: ReadonlyArray<CoParticipantEdge>;
  /** The entities of this page, without their cursors and shared occasions. */
  readonly nodes: ReadonlyArray<Entity>;
  /** The position of this page. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, not only on this page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A co-participant and what both share. */
export type CoParticipantEdge = {
  readonly __typename?: 'CoParticipantEdge';
  /** Opaque; give it as `after` for the next page. */
  readonly cursor: Scalars['String']['output'];
  /**
   * The latest day of the statements about them. Of a statement without an end, it is the day of its start. Null where
   * nothing is dated.
   */
  readonly latest: Maybe<Scalars['Date']['output']>;
  /** The entity. */
  readonly node: Maybe<Entity>;
  /** The shared events, agreements and organizations, by date (undated last), then id. At most the first 100. */
  readonly shared: ReadonlyArray<Entity>;
  /** How many events, agreements and organizations both share. */
  readonly sharedCount: Scalars['Int']['output'];
  /** The statements that join both entities to them, in the order of `shared`. */
  readonly statements: ReadonlyArray<Statement>;
};


/** A co-participant and what both share. */
export type CoParticipantEdgeSharedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A co-participant and what both share. */
export type CoParticipantEdgeStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The conferral of an honor on one recipient. */
export type Conferral = Node & {
  readonly __typename?: 'Conferral';
  /** How sure it is for the days in force; null where no days are in force. */
  readonly certainty: Maybe<Certainty>;
  /** The first conferring organization that is in the data. */
  readonly conferredBy: Maybe<Organization>;
  /** The date as written; null where no source dates it. */
  readonly conferredOn: Maybe<Scalars['EDTF']['output']>;
  /** Who confers it, as the source names it; several are joined by 、. */
  readonly conferrer: Maybe<Scalars['String']['output']>;
  /** All conferring organizations that are in the data. */
  readonly conferrers: ReadonlyArray<Organization>;
  /** The passages of sources that state it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The honor. */
  readonly honor: Maybe<Honor>;
  /**
   * Global id of its own, which ends in the days in force. The statement it is read from has another:
   * `statement { id }`.
   */
  readonly id: Scalars['ID']['output'];
  /** When it happened; no later than the source where nothing dates it. */
  readonly period: Period;
  /** The id without days: the same for all days. Use it to join answers by hand. */
  readonly plainId: Scalars['ID']['output'];
  /**
   * The works, events and agreements for which it was received; where the recipient is such a work, see
   * `sharedWith`.
   */
  readonly receivedFor: ReadonlyArray<Entity>;
  /** Who received it or is proposed for it. */
  readonly recipient: Maybe<Entity>;
  /** Whom the source does not name, a member of the recipient: 一名护士. Null where the recipient itself received it. */
  readonly recipientMember: Maybe<Scalars['String']['output']>;
  /** How many such members; null where the source does not say, and where the recipient itself received it. */
  readonly recipientMemberCount: Maybe<Scalars['Int']['output']>;
  /** Where the recipient is a work: who received the honor for it. */
  readonly sharedWith: ReadonlyArray<Entity>;
  /** The statement with its qualifiers. */
  readonly statement: Statement;
  /** STATED: conferred. PROPOSED: on a list of candidates, not conferred. */
  readonly status: StatementStatus;
  /** The status in words. */
  readonly statusLabel: Scalars['String']['output'];
  /**
   * The successions over which it came into a list that includes successors; null where it belongs to the organization
   * itself.
   * @deprecated Since 2026-11-30: it depends on the list, and a cache takes it for a property of the item. Take via of the edge.
   */
  readonly via: Maybe<Via>;
};


/** The conferral of an honor on one recipient. */
export type ConferralConferrersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The conferral of an honor on one recipient. */
export type ConferralEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The conferral of an honor on one recipient. */
export type ConferralReceivedForArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The conferral of an honor on one recipient. */
export type ConferralSharedWithArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The conferral of an honor on one recipient. */
export type ConferralStatusLabelArgs = {
  language?: InputMaybe<Language>;
};

/** A page of conferrals. */
export type ConferralConnection = {
  readonly __typename?: 'ConferralConnection';
  /** The conferrals of this page with their cursors. */
  readonly edges: ReadonlyArray<ConferralEdge>;
  /** The conferrals of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Conferral>;
  /** The position of this page. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, not only on this page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the conferrals, with its cursor. */
export type ConferralEdge = {
  readonly __typename?: 'ConferralEdge';
  /** Opaque; give it as `after` for the next page. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Conferral;
  /**
   * The successions over which it came into a list that includes successors; null where it belongs to the organization
   * itself.
   */
  readonly via: Maybe<Via>;
};

/**
 * Statements that cannot all be true, or that tell one thing differently. Each conflicts with another one or with itself.
 * None is hidden.
 */
export type Conflict = {
  readonly __typename?: 'Conflict';
  /** With COMPUTED_FIGURE: what the contradicted figure should be, with its unit. */
  readonly computed: Maybe<Scalars['String']['output']>;
  /** The entity it is about: with two dates or names, with the post, or with the figure. */
  readonly entity: Maybe<Entity>;
  /** An id for caches, stable as long as the statements are. `node` does not take it. */
  readonly id: Scalars['ID']['output'];
  /** Whether an editor decided it and gave the reason. */
  readonly isSettled: Scalars['Boolean']['output'];
  /** The best supported statement; null where several are equally supported. */
  readonly preferred: Maybe<Statement>;
  /** What decides. Each rule has the criteria that can be defended for it, the rank before all others. */
  readonly preferredBy: ConflictPreference;
  /** The reason in words. */
  readonly reason: Scalars['String']['output'];
  /** The rule they break. */
  readonly rule: ConflictRule;
  /** The rule in words. */
  readonly ruleLabel: Scalars['String']['output'];
  /** How many statements there are in all. */
  readonly statementCount: Scalars['Int']['output'];
  /** The statements, best supported first, each with its evidence. */
  readonly statements: ReadonlyArray<Statement>;
  /** Whether it is a contradiction. */
  readonly strength: ConflictStrength;
};


/**
 * Statements that cannot all be true, or that tell one thing differently. Each conflicts with another one or with itself.
 * None is hidden.
 */
export type ConflictReasonArgs = {
  language?: InputMaybe<Language>;
};


/**
 * Statements that cannot all be true, or that tell one thing differently. Each conflicts with another one or with itself.
 * None is hidden.
 */
export type ConflictRuleLabelArgs = {
  language?: InputMaybe<Language>;
};


/**
 * Statements that cannot all be true, or that tell one thing differently. Each conflicts with another one or with itself.
 * None is hidden.
 */
export type ConflictStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of conflicts. */
export type ConflictConnection = {
  readonly __typename?: 'ConflictConnection';
  /** The conflicts of this page with their cursors. */
  readonly edges: ReadonlyArray<ConflictEdge>;
  /** The conflicts of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Conflict>;
  /** The position of this page. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, not only on this page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the conflicts, with its cursor. */
export type ConflictEdge = {
  readonly __typename?: 'ConflictEdge';
  /** Opaque; give it as `after` for the next page. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Conflict;
};

/** Why a statement is preferred over the statements it contradicts. */
export type ConflictPreference =
  /** It contradicts itself. */
  | 'ALONE'
  /** A source states its date; the date of the other is inferred. */
  | 'BASIS'
  /** More documents state it. */
  | 'DOCUMENTS'
  /** Its latest source is later. */
  | 'LATER_SOURCE'
  /** They are equally supported: none is preferred. */
  | 'NOTHING'
  /** It gives the amount; another gives it about (约, 余). */
  | 'PRECISION'
  /** An editor ranked it higher. */
  | 'RANK';

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

/** Somebody who did something for a work, other than to write it: a photographer, an editor, a printer. */
export type Contribution = Node & {
  readonly __typename?: 'Contribution';
  /** How sure it is for the days in force; null where no days are in force. */
  readonly certainty: Maybe<Certainty>;
  /** Who did it. */
  readonly contributor: Maybe<Entity>;
  /** The kind of role. */
  readonly creatorRole: CreatorRole;
  /** The passages of sources that state it, in the order in which they were read. */
  readonly evidence: ReadonlyArray<Evidence>;
  /**
   * Global id of its own, which ends in the days in force. The statement it is read from has another:
   * `statement { id }`.
   */
  readonly id: Scalars['ID']['output'];
  /** When it was; mostly unknown. */
  readonly period: Period;
  /** The id without days: the same for all days. Use it to join answers by hand. */
  readonly plainId: Scalars['ID']['output'];
  /** The role in the words of the source, in Chinese; the kind in words where the source has none of its own, and in English. */
  readonly roleLabel: Scalars['String']['output'];
  /** The statement with its qualifiers. */
  readonly statement: Statement;
  /** Stated, proposed or planned. */
  readonly status: StatementStatus;
  /** The status in words. */
  readonly statusLabel: Scalars['String']['output'];
  /** The work. */
  readonly work: Maybe<Work>;
};


/** Somebody who did something for a work, other than to write it: a photographer, an editor, a printer. */
export type ContributionEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Somebody who did something for a work, other than to write it: a photographer, an editor, a printer. */
export type ContributionRoleLabelArgs = {
  language?: InputMaybe<Language>;
};


/** Somebody who did something for a work, other than to write it: a photographer, an editor, a printer. */
export type ContributionStatusLabelArgs = {
  language?: InputMaybe<Language>;
};

/** A page of contributions. */
export type ContributionConnection = {
  readonly __typename?: 'ContributionConnection';
  /** The contributions of this page with their cursors. */
  readonly edges: ReadonlyArray<ContributionEdge>;
  /** The contributions of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Contribution>;
  /** The position of this page. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, not only on this page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the contributions, with its cursor. */
export type ContributionEdge = {
  readonly __typename?: 'ContributionEdge';
  /** Opaque; give it as `after` for the next page. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Contribution;
};

/** A word of the query, corrected. */
export type Correction = {
  readonly __typename?: 'Correction';
  /** As it was written. */
  readonly from: Scalars['String']['output'];
  /** As it was searched for. */
  readonly to: Scalars['String']['output'];
};

/**
 * What one document reports on the days, places and things in question. A missing fact does not prove that there was
 * none: coverage shows whether a document that could report it was read.
 */
export type Coverage = {
  readonly __typename?: 'Coverage';
  /** How many of its articles were read. */
  readonly articles: Scalars['Int']['output'];
  /** The same by predicate. */
  readonly counts: ReadonlyArray<CoverageCount>;
  /** The document, with when it was published. */
  readonly document: Maybe<Document>;
  /** From the first to the last day of the statements counted; null where none is dated. */
  readonly period: Maybe<Period>;
  /** How many more it may report for the days: they are undated there, or dated too vaguely. */
  readonly possibleStatements: Scalars['Int']['output'];
  /** How many statements it surely reports for the days; all where no days are in force. 0, and none possible, means silence. */
  readonly statements: Scalars['Int']['output'];
};

/** Statements of one predicate in one document. */
export type CoverageCount = {
  readonly __typename?: 'CoverageCount';
  /** How many it surely reports for the days. */
  readonly count: Scalars['Int']['output'];
  /** How many more are possible. */
  readonly possibleCount: Scalars['Int']['output'];
  /** The predicate. */
  readonly predicate: Predicate;
};

/** What somebody did for a work, other than to write it. */
export type CreatorRole =
  /** 绘画: artist. */
  | 'ARTIST'
  /** 书法: calligrapher. */
  | 'CALLIGRAPHER'
  /** 起草: drafter. */
  | 'DRAFTER'
  /** 编辑: editor. */
  | 'EDITOR'
  /** 编委会: editorial board. */
  | 'EDITORIAL_BOARD'
  /** 主编: editor in chief. */
  | 'EDITOR_IN_CHIEF'
  /** 供图: image provider. */
  | 'IMAGE_PROVIDER'
  /** 其他: other contributor. */
  | 'OTHER'
  /** 表演: performer. */
  | 'PERFORMER'
  /** 摄影: photographer. */
  | 'PHOTOGRAPHER'
  /** 承印: printer. */
  | 'PRINTER'
  /** 制作: producer. */
  | 'PRODUCER'
  /** 主办: sponsoring body. */
  | 'SPONSOR'
  /** 主管: supervising body. */
  | 'SUPERVISOR';

/** The data set in use. Its version changes only when the data change. */
export type DataVersion = {
  readonly __typename?: 'DataVersion';
  /** When this store loaded it, ISO 8601, UTC. */
  readonly loadedAt: Scalars['String']['output'];
  /** Hash of the data. */
  readonly version: Scalars['String']['output'];
};

/**
 * A condition on a date. It keeps items whose date can meet it: certain ones first, then possible ones, such as those
 * without a date. `certainty` of the list keeps one of the two.
 */
export type DateFilter = {
  /** After this day. */
  readonly after?: InputMaybe<Scalars['Date']['input']>;
  /** Before this day. */
  readonly before?: InputMaybe<Scalars['Date']['input']>;
  /** Within these days. */
  readonly between?: InputMaybe<DateRange>;
  /** On this day. */
  readonly eq?: InputMaybe<Scalars['Date']['input']>;
};

/** Days from `from` to `to`, both included; either one may be left out. */
export type DateRange = {
  /** First day. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Last day. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** Days from `from` to `to`, both included. */
export type Days = {
  readonly __typename?: 'Days';
  /** First day; null where nothing limits it. */
  readonly from: Maybe<Scalars['Date']['output']>;
  /** Last day; null where nothing limits it. */
  readonly to: Maybe<Scalars['Date']['output']>;
};

/** A source: an issue of a bulletin or magazine, or a list. */
export type Document = Node & {
  readonly __typename?: 'Document';
  /**
   * Its first articles, in order.
   * @deprecated Since 2026-11-30: use articlesConnection. A document may have more articles than a list without pages holds.
   */
  readonly articles: ReadonlyArray<Article>;
  /** Its articles, in order. */
  readonly articlesConnection: ArticleConnection;
  /** How to cite it. */
  readonly citation: Scalars['String']['output'];
  /** Kind of source. */
  readonly documentKind: DocumentKind;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Issue, as printed. */
  readonly issue: Maybe<Scalars['String']['output']>;
  /**
   * Kind of source.
   * @deprecated Since 2026-11-30: use documentKind. The kind of an entity has other values, so that one selection cannot hold both.
   */
  readonly kind: DocumentKind;
  /** Date of publication, as written; null where the source does not say. */
  readonly publicationDate: Maybe<Scalars['EDTF']['output']>;
  /**
   * Date of publication; null where the source does not say.
   * @deprecated Since 2026-11-30: use publicationDate. A work has a period there, so that one selection cannot hold both.
   */
  readonly publishedOn: Maybe<Scalars['EDTF']['output']>;
  /** Who published it. */
  readonly publisher: Maybe<Organization>;
  /** The statements that it reports, each once, in the order of its articles and of their text. */
  readonly statements: StatementConnection;
  /** Title. */
  readonly title: Scalars['String']['output'];
};


/** A source: an issue of a bulletin or magazine, or a list. */
export type DocumentArticlesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A source: an issue of a bulletin or magazine, or a list. */
export type DocumentArticlesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A source: an issue of a bulletin or magazine, or a list. */
export type DocumentStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of documents. */
export type DocumentConnection = {
  readonly __typename?: 'DocumentConnection';
  /** The documents of this page with their cursors. */
  readonly edges: ReadonlyArray<DocumentEdge>;
  /** The documents of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Document>;
  /** The position of this page. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, not only on this page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How much was read from one document. */
export type DocumentCount = {
  readonly __typename?: 'DocumentCount';
  /** How many articles. */
  readonly articles: Scalars['Int']['output'];
  /** The document. */
  readonly document: Maybe<Document>;
  /** How many statements have evidence in it. */
  readonly statements: Scalars['Int']['output'];
};

/** A page of counts of documents. */
export type DocumentCountConnection = {
  readonly __typename?: 'DocumentCountConnection';
  /** The counts of documents of this page with their cursors. */
  readonly edges: ReadonlyArray<DocumentCountEdge>;
  /** The counts of documents of this page, without their cursors. */
  readonly nodes: ReadonlyArray<DocumentCount>;
  /** The position of this page. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, not only on this page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the counts of documents, with its cursor. */
export type DocumentCountEdge = {
  readonly __typename?: 'DocumentCountEdge';
  /** Opaque; give it as `after` for the next page. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: DocumentCount;
};

/** One of the documents, with its cursor. */
export type DocumentEdge = {
  readonly __typename?: 'DocumentEdge';
  /** Opaque; give it as `after` for the next page. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Document;
};

/** Conditions on documents. */
export type DocumentFilter = {
  /** Kind of source. */
  readonly kind?: InputMaybe<DocumentKind>;
  /** When it was published. */
  readonly published?: InputMaybe<DateFilter>;
  /** Title. Only `contains` and `eq` apply, and both find a part of the title. */
  readonly title?: InputMaybe<StringFilter>;
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
  readonly direction?: InputMaybe<OrderDirection>;
  /** The field to order by. */
  readonly field: DocumentOrderField;
};

/** The fields that documents can be ordered by. */
export type DocumentOrderField =
  /** Date of publication; undated last. */
  | 'DATE'
  /** Global id. */
  | 'ID';

/** Anything that statements are about. */
export type Entity = {
  /**
   * Entities that took part in the same events, are parties to the same agreements, or hold posts in or belong to the
   * same organizations. Ordered by the number of shared ones, then the latest day (undated last), then the id.
   */
  readonly coParticipants: CoParticipantConnection;
  /** Statements about it that cannot all be true, grouped into conflicts. */
  readonly conflicts: ConflictConnection;
  /**
   * What was read about it, document by document. Where no document reports on the days in force, an empty answer does
   * not mean "no".
   */
  readonly coverage: ReadonlyArray<Coverage>;
  /**
   * Global id: opaque and stable, also after a merge. Where days are in force, the id ends in them, so that a cache
   * keeps answers for different days apart.
   */
  readonly id: Scalars['ID']['output'];
  /** The kind of entity. */
  readonly kind: EntityKind;
  /** The kind in words. */
  readonly kindLabel: Scalars['String']['output'];
  /**
   * Its official name, or its name on the day in force. For readers of English its English name, if it has an official one
   * and had no other name on that day; otherwise the Chinese one.
   */
  readonly label: Scalars['String']['output'];
  /** All its names, present and former. */
  readonly names: ReadonlyArray<Name>;
  /** The id without days: the same for all days. Use it to join answers by hand. */
  readonly plainId: Scalars['ID']['output'];
  /** Entities that may be this one, with the reason for the doubt. They are never merged. */
  readonly possiblySame: ReadonlyArray<PossiblySame>;
  /**
   * The statement that put it into this list, with its certainty for the days in force; null outside a list.
   * @deprecated Since 2026-11-30: it depends on the list, and a cache takes it for a property of the entity. Take relation and certainty of the edge, or statements(predicates:, direction:) of the other entity.
   */
  readonly relation: Maybe<Statement>;
  /** All statements about it, as subject or as object. */
  readonly statements: StatementConnection;
  /** Works and articles that are about it. */
  readonly subjectOf: WorkConnection;
  /** What happened to it and what it took part in, by date. */
  readonly timeline: TimelineConnection;
};


/** Anything that statements are about. */
export type EntityCoParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  certainty?: InputMaybe<CertaintyLevel>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  minShared?: InputMaybe<Scalars['Int']['input']>;
  statuses?: InputMaybe<ReadonlyArray<StatementStatus>>;
};


/** Anything that statements are about. */
export type EntityConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  rules?: InputMaybe<ReadonlyArray<ConflictRule>>;
};


/** Anything that statements are about. */
export type EntityCoverageArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Anything that statements are about. */
export type EntityKindLabelArgs = {
  language?: InputMaybe<Language>;
};


/** Anything that statements are about. */
export type EntityLabelArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  language?: InputMaybe<Language>;
};


/** Anything that statements are about. */
export type EntityNamesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Anything that statements are about. */
export type EntityPossiblySameArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Anything that statements are about. */
export type EntityStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  certainty?: InputMaybe<CertaintyLevel>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  direction?: InputMaybe<StatementDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
  predicates?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  status?: InputMaybe<StatementStatus>;
};


/** Anything that statements are about. */
export type EntitySubjectOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  certainty?: InputMaybe<CertaintyLevel>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Anything that statements are about. */
export type EntityTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  certainty?: InputMaybe<CertaintyLevel>;
  direction?: InputMaybe<OrderDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EventKind>>;
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

/** An order of entities. */
export type EntityOrder = {
  /** Ascending unless given. */
  readonly direction?: InputMaybe<OrderDirection>;
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

/** Something that happened at a time. */
export type Event = Entity & Node & {
  readonly __typename?: 'Event';
  /** Agreements signed at it. */
  readonly agreements: AgreementConnection;
  /**
   * Entities that took part in the same events, are parties to the same agreements, or hold posts in or belong to the
   * same organizations. Always empty for an event, which does none of these.
   */
  readonly coParticipants: CoParticipantConnection;
  readonly conflicts: ConflictConnection;
  readonly coverage: ReadonlyArray<Coverage>;
  /** When it happened; null where no source dates it. */
  readonly date: Maybe<Period>;
  /** The kind of event. */
  readonly eventType: Maybe<EventKind>;
  readonly id: Scalars['ID']['output'];
  readonly kind: EntityKind;
  readonly kindLabel: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
  /** The event it was a part of. */
  readonly partOf: Maybe<Event>;
  /** Who took part and how. */
  readonly participations: ParticipationConnection;
  /** Events that were a part of it. */
  readonly parts: EventConnection;
  readonly plainId: Scalars['ID']['output'];
  readonly possiblySame: ReadonlyArray<PossiblySame>;
  /** @deprecated Since 2026-11-30: it depends on the list, and a cache takes it for a property of the entity. Take relation and certainty of the edge, or statements(predicates:, direction:) of the other entity. */
  readonly relation: Maybe<Statement>;
  readonly statements: StatementConnection;
  readonly subjectOf: WorkConnection;
  /** A summary in our own words. */
  readonly summary: Maybe<Scalars['String']['output']>;
  readonly timeline: TimelineConnection;
  /**
   * The kind of event.
   * @deprecated Since 2026-11-30: use eventType. A type of other entities has other values, so that one selection cannot hold both.
   */
  readonly type: Maybe<EventKind>;
  /** The kind in words. */
  readonly typeLabel: Maybe<Scalars['String']['output']>;
  /** The places and organizations where it was held. */
  readonly venues: ReadonlyArray<Entity>;
};


/** Something that happened at a time. */
export type EventAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  certainty?: InputMaybe<CertaintyLevel>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened at a time. */
export type EventCoParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  certainty?: InputMaybe<CertaintyLevel>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  minShared?: InputMaybe<Scalars['Int']['input']>;
  statuses?: InputMaybe<ReadonlyArray<StatementStatus>>;
};


/** Something that happened at a time. */
export type EventConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  rules?: InputMaybe<ReadonlyArray<ConflictRule>>;
};


/** Something that happened at a time. */
export type EventCoverageArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened at a time. */
export type EventKindLabelArgs = {
  language?: InputMaybe<Language>;
};


/** Something that happened at a time. */
export type EventLabelArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  language?: InputMaybe<Language>;
};


/** Something that happened at a time. */
export type EventNamesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened at a time. */
export type EventPartOfArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
};


/** Something that happened at a time. */
export type EventParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  certainty?: InputMaybe<CertaintyLevel>;
  first?: InputMaybe<Scalars['Int']['input']>;
  roleTerms?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
};


/** Something that happened at a time. */
export type EventPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  certainty?: InputMaybe<CertaintyLevel>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened at a time. */
export type EventPossiblySameArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened at a time. */
export type EventStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  certainty?: InputMaybe<CertaintyLevel>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  direction?: InputMaybe<StatementDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
  predicates?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  status?: InputMaybe<StatementStatus>;
};


/** Something that happened at a time. */
export type EventSubjectOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  certainty?: InputMaybe<CertaintyLevel>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened at a time. */
export type EventTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  certainty?: InputMaybe<CertaintyLevel>;
  direction?: InputMaybe<OrderDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EventKind>>;
};


/** Something that happened at a time. */
export type EventTypeLabelArgs = {
  language?: InputMaybe<Language>;
};


/** Something that happened at a time. */
export type EventVenuesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of events. */
export type EventConnection = {
  readonly __typename?: 'EventConnection';
  /** The events of this page with their cursors. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** The events of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Event>;
  /** The position of this page. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, not only on this page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the events, with its cursor. */
export type EventEdge = {
  readonly __typename?: 'EventEdge';
  /**
   * How sure it is for the days in force: by that statement, in a list of Query by its own date. Null where no days are in
   * force.
   */
  readonly certainty: Maybe<Certainty>;
  /** Opaque; give it as `after` for the next page. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Event;
  /** The statement that put the item into this list; null in a list of Query. */
  readonly relation: Maybe<Statement>;
};

/** Conditions on events. */
export type EventFilter = {
  /** When it happened. Events without a date are possible on every day. */
  readonly date?: InputMaybe<DateFilter>;
  /** Mentioned in one of these documents. */
  readonly document?: InputMaybe<IdFilter>;
  /** Any name. */
  readonly name?: InputMaybe<StringFilter>;
  /** One of these took part. */
  readonly participant?: InputMaybe<IdFilter>;
  /** Held at one of these places or in a part of them. */
  readonly place?: InputMaybe<IdFilter>;
  /** Kind of event. */
  readonly type?: InputMaybe<EventKindFilter>;
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
  readonly eq?: InputMaybe<EventKind>;
  /** One of these kinds. */
  readonly in?: InputMaybe<ReadonlyArray<EventKind>>;
};

/** A passage of a source that states something. */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** The article in it. */
  readonly article: Maybe<Article>;
  /** How to cite this passage, after GB/T 7714. */
  readonly citation: Scalars['String']['output'];
  /** The date that the source gives with it, as written. */
  readonly citedOn: Maybe<Scalars['EDTF']['output']>;
  /** The source. */
  readonly document: Maybe<Document>;
  /** The location in the article: `title`, `¶2` (second paragraph), `row 3`. */
  readonly locator: Scalars['String']['output'];
  /** How it was found. */
  readonly method: EvidenceMethod;
  /**
   * The curator's remark on how the passage is read: what it leaves open, how a short name was resolved. Null where there is
   * none.
   */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The words of the source. Null in the data as shipped, which hold facts and no sentences. */
  readonly quote: Maybe<Scalars['String']['output']>;
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

/** One figure of a series. */
export type FigurePoint = {
  readonly __typename?: 'FigurePoint';
  /** The amount. */
  readonly amount: Scalars['Float']['output'];
  /** The change, as the source says it (下降, 增长 …); null where it says nothing. */
  readonly change: Maybe<Scalars['String']['output']>;
  /** The word that makes it inexact (约, 余 …); null where it is exact. */
  readonly comparator: Maybe<Scalars['String']['output']>;
  /** The period it is for, where the source says; else the day on which it is cited. */
  readonly date: Maybe<Scalars['EDTF']['output']>;
  /** The amount minus the amount before; null for the first, and where either is inexact. */
  readonly difference: Maybe<Scalars['Float']['output']>;
  /** The statement, with its evidence. */
  readonly statement: Statement;
  /**
   * The successions over which it came into a list that includes successors; null where it belongs to the organization
   * itself.
   */
  readonly via: Maybe<Via>;
};

/** Figures of one indicator, about one thing, in one unit, by date. */
export type FigureSeries = {
  readonly __typename?: 'FigureSeries';
  /** The thing that the figures are about, where the source names one; null for the organization itself. */
  readonly about: Maybe<Scalars['String']['output']>;
  /** The indicator, as the sources write it. */
  readonly indicator: Scalars['String']['output'];
  /** How many figures there are in all. */
  readonly pointCount: Scalars['Int']['output'];
  /** The figures: oldest first, undated last. */
  readonly points: ReadonlyArray<FigurePoint>;
  /** The unit. */
  readonly unit: Scalars['String']['output'];
};


/** Figures of one indicator, about one thing, in one unit, by date. */
export type FigureSeriesPointsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Measures of a node within the nodes and edges of an answer. */
export type GraphMeasure =
  /** On how many shortest paths between other nodes it is. */
  | 'BETWEENNESS'
  /** Which group it belongs to: nodes of a group have more edges with each other than with the rest. */
  | 'COMMUNITY'
  /** How many edges it has. */
  | 'DEGREE';

/** A text that matches the query. */
export type Highlight = {
  readonly __typename?: 'Highlight';
  /**
   * The fact that matches, where `field` is FACT: what it says, when, and whether it is only proposed. Null for other fields,
   * and if a load of new data has just removed it.
   */
  readonly fact: Maybe<Statement>;
  /** Where the text comes from. */
  readonly field: HighlightField;
  /** The ranges that match, ascending and without overlap. */
  readonly ranges: ReadonlyArray<TextRange>;
  /** The text as stored. */
  readonly text: Scalars['String']['output'];
};

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

/** An award, a title, a designation: the thing, not its conferral. */
export type Honor = Entity & Node & {
  readonly __typename?: 'Honor';
  /** Award or designation. */
  readonly category: Maybe<HonorCategory>;
  readonly coParticipants: CoParticipantConnection;
  /** Who received it or is proposed for it; the status tells which. */
  readonly conferrals: ConferralConnection;
  readonly conflicts: ConflictConnection;
  readonly coverage: ReadonlyArray<Coverage>;
  readonly id: Scalars['ID']['output'];
  readonly kind: EntityKind;
  readonly kindLabel: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
  /** The level of the conferrer; null where no source gives it. */
  readonly level: Maybe<HonorLevel>;
  /** The level in words. */
  readonly levelLabel: Maybe<Scalars['String']['output']>;
  /** Organizations of which a member received it whom the source does not name. */
  readonly memberConferrals: ConferralConnection;
  readonly names: ReadonlyArray<Name>;
  readonly plainId: Scalars['ID']['output'];
  readonly possiblySame: ReadonlyArray<PossiblySame>;
  /** @deprecated Since 2026-11-30: it depends on the list, and a cache takes it for a property of the entity. Take relation and certainty of the edge, or statements(predicates:, direction:) of the other entity. */
  readonly relation: Maybe<Statement>;
  readonly statements: StatementConnection;
  readonly subjectOf: WorkConnection;
  readonly timeline: TimelineConnection;
};


/** An award, a title, a designation: the thing, not its conferral. */
export type HonorCoParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  certainty?: InputMaybe<CertaintyLevel>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  minShared?: InputMaybe<Scalars['Int']['input']>;
  statuses?: InputMaybe<ReadonlyArray<StatementStatus>>;
};


/** An award, a title, a designation: the thing, not its conferral. */
export type HonorConferralsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  certainty?: InputMaybe<CertaintyLevel>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<StatementStatus>;
};


/** An award, a title, a designation: the thing, not its conferral. */
export type HonorConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  rules?: InputMaybe<ReadonlyArray<ConflictRule>>;
};


/** An award, a title, a designation: the thing, not its conferral. */
export type HonorCoverageArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An award, a title, a designation: the thing, not its conferral. */
export type HonorKindLabelArgs = {
  language?: InputMaybe<Language>;
};


/** An award, a title, a designation: the thing, not its conferral. */
export type HonorLabelArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  language?: InputMaybe<Language>;
};


/** An award, a title, a designation: the thing, not its conferral. */
export type HonorLevelLabelArgs = {
  language?: InputMaybe<Language>;
};


/** An award, a title, a designation: the thing, not its conferral. */
export type HonorMemberConferralsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  certainty?: InputMaybe<CertaintyLevel>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An award, a title, a designation: the thing, not its conferral. */
export type HonorNamesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An award, a title, a designation: the thing, not its conferral. */
export type HonorPossiblySameArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An award, a title, a designation: the thing, not its conferral. */
export type HonorStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  certainty?: InputMaybe<CertaintyLevel>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  direction?: InputMaybe<StatementDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
  predicates?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  status?: InputMaybe<StatementStatus>;
};


/** An award, a title, a designation: the thing, not its conferral. */
export type HonorSubjectOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  certainty?: InputMaybe<CertaintyLevel>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An award, a title, a designation: the thing, not its conferral. */
export type HonorTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  certainty?: InputMaybe<CertaintyLevel>;
  direction?: InputMaybe<OrderDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EventKind>>;
};

/** The categories of honors. */
export type HonorCategory =
  /** An award or honorary title. */
  | 'AWARD'
  /** A pilot, a demonstration unit, a certificate. */
  | 'DESIGNATION';

/** A page of honors. */
export type HonorConnection = {
  readonly __typename?: 'HonorConnection';
  /** The honors of this page with their cursors. */
  readonly edges: ReadonlyArray<HonorEdge>;
  /** The honors of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Honor>;
  /** The position of this page. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, not only on this page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the honors, with its cursor. */
export type HonorEdge = {
  readonly __typename?: 'HonorEdge';
  /** Opaque; give it as `after` for the next page. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Honor;
};

/** Conditions on honors. */
export type HonorFilter = {
  /** Awards or designations. */
  readonly category?: InputMaybe<HonorCategory>;
  /** A conferral of it can be within these days. */
  readonly conferred?: InputMaybe<DateFilter>;
  /** Mentioned in one of these documents. */
  readonly document?: InputMaybe<IdFilter>;
  /** The level of the conferrer. */
  readonly level?: InputMaybe<HonorLevelFilter>;
  /** Any name. */
  readonly name?: InputMaybe<StringFilter>;
  /** One of these received it or is proposed for it. */
  readonly recipient?: InputMaybe<IdFilter>;
  /** A conferral of it has this status. */
  readonly status?: InputMaybe<StatementStatus>;
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
  readonly eq?: InputMaybe<HonorLevel>;
  /** One of these levels. */
  readonly in?: InputMaybe<ReadonlyArray<HonorLevel>>;
};

/** A condition on an id. */
export type IdFilter = {
  /** This one. */
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  /** One of these, at most 50. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** How a query was parsed. */
export type Interpretation = {
  readonly __typename?: 'Interpretation';
  /**
   * What a question asks for; its question words are not searched for, and such hits come first. Null for a text that is no
   * question, and for a question whose words are a name.
   */
  readonly asks: Maybe<Asks>;
  /** The days that a year or date in the query gives; null where there is none. */
  readonly between: Maybe<Days>;
  /**
   * What a word was taken for where no name has it as written: the full names that it abbreviates, or the corrections of a
   * typo. A word that is equally near to several names has up to five.
   */
  readonly corrections: ReadonlyArray<Correction>;
  /** Whether the query has more than 2,000 characters: the rest was not read. */
  readonly isTruncated: Scalars['Boolean']['output'];
  /** The same kinds in words, in the same order. */
  readonly kindLabels: ReadonlyArray<Scalars['String']['output']>;
  /** Kinds that a word of the query names, such as MEETING for 会议. Hits of these kinds come first. */
  readonly kinds: ReadonlyArray<Scalars['String']['output']>;
  /** Words that look like dates and are none (2021-02-30). They are searched for like other words. */
  readonly notDates: ReadonlyArray<Scalars['String']['output']>;
  /** Words that no fact joins, where nothing matches strictly; else empty. */
  readonly notJoined: ReadonlyArray<Scalars['String']['output']>;
  /** The words that partial hits were looked for by; null where there is no such hit, or only hits with a vaguer date. */
  readonly partial: Maybe<PartialReading>;
  /**
   * Words in the hits that were read as the same as a word of the query: 抗击疫情 for 抗疫, 第九 for 第9. A hit with the word as it
   * was typed comes first among equals.
   */
  readonly synonyms: ReadonlyArray<Synonym>;
  /** The words searched for, as they are compared: simplified, half-width, lower case. */
  readonly terms: ReadonlyArray<Scalars['String']['output']>;
  /**
   * The days of every year that a month or day without a year gives (11月); null where there is none. What is dated to a year, or
   * lasts for one, is not found by them.
   */
  readonly yearly: Maybe<YearlyDays>;
};


/** How a query was parsed. */
export type InterpretationKindLabelsArgs = {
  language?: InputMaybe<Language>;
};

/** Entities of one kind. */
export type KindCount = {
  readonly __typename?: 'KindCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The kind. */
  readonly kind: EntityKind;
  /** The kind in words. */
  readonly label: Scalars['String']['output'];
};


/** Entities of one kind. */
export type KindCountLabelArgs = {
  language?: InputMaybe<Language>;
};

/** Languages of labels. */
export type Language =
  /** English. */
  | 'EN'
  /** Chinese, as the sources write it. */
  | 'ZH';

/** A successor or predecessor, and how it was reached. */
export type LineageEdge = {
  readonly __typename?: 'LineageEdge';
  /** The organization. */
  readonly node: Organization;
  /** The successions between the two. */
  readonly via: Via;
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

/** A name and when it was in use. */
export type Name = {
  readonly __typename?: 'Name';
  /** How it is used. */
  readonly kind: NameKind;
  /** When it was in use. */
  readonly period: Period;
  /** The issuer whose texts use the name for this entity; null where all texts do. */
  readonly scope: Maybe<Organization>;
  /**
   * The publication that has this official name, in words, if no document of the data has it: an English name, or the full
   * name of a body that the documents shorten. Null for a name of the documents.
   */
  readonly source: Maybe<Scalars['String']['output']>;
  /** The name. */
  readonly text: Scalars['String']['output'];
};

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

/** The posts on both sides of the days in force, nearest first. `firstCited` and `lastCited` tell the days. */
export type NearestTenures = {
  readonly __typename?: 'NearestTenures';
  /** Those that were first cited, or began, after the days. */
  readonly after: ReadonlyArray<Tenure>;
  /** Those that were last cited, or ended, before the days. */
  readonly before: ReadonlyArray<Tenure>;
};


/** The posts on both sides of the days in force, nearest first. `firstCited` and `lastCited` tell the days. */
export type NearestTenuresAfterArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The posts on both sides of the days in force, nearest first. `firstCited` and `lastCited` tell the days. */
export type NearestTenuresBeforeArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Anything with a global id: an entity, a statement, a type that is read from statements, a document or an article. One
 * id belongs to one type.
 */
export type Node = {
  /**
   * Global id. The id of an entity, of a statement and of a type read from statements ends in the days in force
   * (`org:…@2012-01-01`, `…@2020-01-01/2020-12-31`). `node` answers such an id as of these days; arguments that take ids
   * ignore the days.
   */
  readonly id: Scalars['ID']['output'];
};

/** Measures of a node within the nodes and edges of an answer, not within the whole store. */
export type NodeMeasures = {
  readonly __typename?: 'NodeMeasures';
  /** The share of shortest paths between two other nodes that go through it, 0 to 1. Null unless the query wants it. */
  readonly betweenness: Maybe<Scalars['Float']['output']>;
  /** Number of its community (Louvain), counted from 1 in the order of the nodes. Null unless the query wants it. */
  readonly community: Maybe<Scalars['Int']['output']>;
  /** How many edges it has; each of several to one node counts. Null unless the query wants it. */
  readonly degree: Maybe<Scalars['Int']['output']>;
};

/** Direction of an order. */
export type OrderDirection =
  /** Smallest, oldest first. Undated items come last. */
  | 'ASC'
  /** Largest, latest first. Undated items still come last. */
  | 'DESC';

/**
 * A bureau, government, hospital, company, team and the like. A renaming adds a name. A new legal body is another
 * organization, joined by SUCCEEDED_BY.
 */
export type Organization = Entity & Node & {
  readonly __typename?: 'Organization';
  /** Agreements it is a party to. */
  readonly agreements: AgreementConnection;
  /** Organizations that are a part of it or subordinate to it. */
  readonly children: OrganizationConnection;
  readonly coParticipants: CoParticipantConnection;
  readonly conflicts: ConflictConnection;
  /** What it did for works, other than to write or issue them: supervision, print. */
  readonly contributions: ContributionConnection;
  readonly coverage: ReadonlyArray<Coverage>;
  /** Designations: pilots, demonstration units and certificates it was chosen for. */
  readonly designations: ConferralConnection;
  /** Its figures as series by date: one series for each indicator, thing they are about, and unit. */
  readonly figureSeries: ReadonlyArray<FigureSeries>;
  /** Figures about it. */
  readonly figures: StatementConnection;
  /** Its former names, oldest first. */
  readonly formerNames: ReadonlyArray<Name>;
  /** Honors received or proposed. */
  readonly honors: ConferralConnection;
  readonly id: Scalars['ID']['output'];
  readonly kind: EntityKind;
  readonly kindLabel: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
  /** Honors that members of it received whom the source does not name. They are no honors of the organization. */
  readonly memberHonors: ConferralConnection;
  readonly names: ReadonlyArray<Name>;
  /** The kind of organization. */
  readonly organizationType: Maybe<OrganizationKind>;
  /** The organization it is a part of or subordinate to. */
  readonly parent: Maybe<Organization>;
  /** Events it took part in, with the role in each. */
  readonly participations: ParticipationConnection;
  /** The place where it is based. */
  readonly place: Maybe<Place>;
  readonly plainId: Scalars['ID']['output'];
  /** Its posts that sources cite somebody in, with their holders. Posts with most holders first. */
  readonly positions: ReadonlyArray<Position>;
  readonly possiblySame: ReadonlyArray<PossiblySame>;
  /** The predecessors, each with the successions that lead to it. */
  readonly predecessorEdges: ReadonlyArray<LineageEdge>;
  /** Its predecessors and their predecessors, nearest first: at most 50, over 8 successions. */
  readonly predecessors: ReadonlyArray<Organization>;
  /** @deprecated Since 2026-11-30: it depends on the list, and a cache takes it for a property of the entity. Take relation and certainty of the edge, or statements(predicates:, direction:) of the other entity. */
  readonly relation: Maybe<Statement>;
  readonly statements: StatementConnection;
  readonly subjectOf: WorkConnection;
  /** The successors, each with the successions that lead to it. */
  readonly successorEdges: ReadonlyArray<LineageEdge>;
  /** Its successors and their successors, nearest first: at most 50, over 8 successions. */
  readonly successors: ReadonlyArray<Organization>;
  /**
   * Posts in it that sources cite: one per person and title. Where the days leave an empty list, `nearest` tells who was
   * last cited before and first cited after.
   */
  readonly tenures: TenureConnection;
  readonly timeline: TimelineConnection;
  /**
   * The kind of organization.
   * @deprecated Since 2026-11-30: use organizationType. A type of other entities has other values, so that one selection cannot hold both.
   */
  readonly type: Maybe<OrganizationKind>;
  /** The kind in words. */
  readonly typeLabel: Maybe<Scalars['String']['output']>;
  /**
   * How it was reached, where that was by a former name or as the successor of another organization; else null.
   * @deprecated Since 2026-11-30: it depends on the list, and a cache takes it for a property of the organization. Take via of the edge: of the connection, of successorEdges, predecessorEdges or the timeline entry.
   */
  readonly via: Maybe<Via>;
  /** Works it issued or wrote. */
  readonly works: WorkConnection;
};


/**
 * A bureau, government, hospital, company, team and the like. A renaming adds a name. A new legal body is another
 * organization, joined by SUCCEEDED_BY.
 */
export type OrganizationAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  certainty?: InputMaybe<CertaintyLevel>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeSuccessors?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * A bureau, government, hospital, company, team and the like. A renaming adds a name. A new legal body is another
 * organization, joined by SUCCEEDED_BY.
 */
export type OrganizationChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  certainty?: InputMaybe<CertaintyLevel>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/**
 * A bureau, government, hospital, company, team and the like. A renaming adds a name. A new legal body is another
 * organization, joined by SUCCEEDED_BY.
 */
export type OrganizationCoParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  certainty?: InputMaybe<CertaintyLevel>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  minShared?: InputMaybe<Scalars['Int']['input']>;
  statuses?: InputMaybe<ReadonlyArray<StatementStatus>>;
};


/**
 * A bureau, government, hospital, company, team and the like. A renaming adds a name. A new legal body is another
 * organization, joined by SUCCEEDED_BY.
 */
export type OrganizationConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  rules?: InputMaybe<ReadonlyArray<ConflictRule>>;
};


/**
 * A bureau, government, hospital, company, team and the like. A renaming adds a name. A new legal body is another
 * organization, joined by SUCCEEDED_BY.
 */
export type OrganizationContributionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  certainty?: InputMaybe<CertaintyLevel>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A bureau, government, hospital, company, team and the like. A renaming adds a name. A new legal body is another
 * organization, joined by SUCCEEDED_BY.
 */
export type OrganizationCoverageArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A bureau, government, hospital, company, team and the like. A renaming adds a name. A new legal body is another
 * organization, joined by SUCCEEDED_BY.
 */
export type OrganizationDesignationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  certainty?: InputMaybe<CertaintyLevel>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeSuccessors?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * A bureau, government, hospital, company, team and the like. A renaming adds a name. A new legal body is another
 * organization, joined by SUCCEEDED_BY.
 */
export type OrganizationFigureSeriesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeSuccessors?: InputMaybe<Scalars['Boolean']['input']>;
  indicator?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A bureau, government, hospital, company, team and the like. A renaming adds a name. A new legal body is another
 * organization, joined by SUCCEEDED_BY.
 */
export type OrganizationFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  certainty?: InputMaybe<CertaintyLevel>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeSuccessors?: InputMaybe<Scalars['Boolean']['input']>;
  indicator?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A bureau, government, hospital, company, team and the like. A renaming adds a name. A new legal body is another
 * organization, joined by SUCCEEDED_BY.
 */
export type OrganizationFormerNamesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A bureau, government, hospital, company, team and the like. A renaming adds a name. A new legal body is another
 * organization, joined by SUCCEEDED_BY.
 */
export type OrganizationHonorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  certainty?: InputMaybe<CertaintyLevel>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeSuccessors?: InputMaybe<Scalars['Boolean']['input']>;
  status?: InputMaybe<StatementStatus>;
};


/**
 * A bureau, government, hospital, company, team and the like. A renaming adds a name. A new legal body is another
 * organization, joined by SUCCEEDED_BY.
 */
export type OrganizationKindLabelArgs = {
  language?: InputMaybe<Language>;
};


/**
 * A bureau, government, hospital, company, team and the like. A renaming adds a name. A new legal body is another
 * organization, joined by SUCCEEDED_BY.
 */
export type OrganizationLabelArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  language?: InputMaybe<Language>;
};


/**
 * A bureau, government, hospital, company, team and the like. A renaming adds a name. A new legal body is another
 * organization, joined by SUCCEEDED_BY.
 */
export type OrganizationMemberHonorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  certainty?: InputMaybe<CertaintyLevel>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A bureau, government, hospital, company, team and the like. A renaming adds a name. A new legal body is another
 * organization, joined by SUCCEEDED_BY.
 */
export type OrganizationNamesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A bureau, government, hospital, company, team and the like. A renaming adds a name. A new legal body is another
 * organization, joined by SUCCEEDED_BY.
 */
export type OrganizationParentArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
};


/**
 * A bureau, government, hospital, company, team and the like. A renaming adds a name. A new legal body is another
 * organization, joined by SUCCEEDED_BY.
 */
export type OrganizationParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  certainty?: InputMaybe<CertaintyLevel>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeSuccessors?: InputMaybe<Scalars['Boolean']['input']>;
  roleTerms?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
};


/**
 * A bureau, government, hospital, company, team and the like. A renaming adds a name. A new legal body is another
 * organization, joined by SUCCEEDED_BY.
 */
export type OrganizationPlaceArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
};


/**
 * A bureau, government, hospital, company, team and the like. A renaming adds a name. A new legal body is another
 * organization, joined by SUCCEEDED_BY.
 */
export type OrganizationPositionsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  certainty?: InputMaybe<CertaintyLevel>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeSuccessors?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * A bureau, government, hospital, company, team and the like. A renaming adds a name. A new legal body is another
 * organization, joined by SUCCEEDED_BY.
 */
export type OrganizationPossiblySameArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A bureau, government, hospital, company, team and the like. A renaming adds a name. A new legal body is another
 * organization, joined by SUCCEEDED_BY.
 */
export type OrganizationPredecessorEdgesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A bureau, government, hospital, company, team and the like. A renaming adds a name. A new legal body is another
 * organization, joined by SUCCEEDED_BY.
 */
export type OrganizationPredecessorsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A bureau, government, hospital, company, team and the like. A renaming adds a name. A new legal body is another
 * organization, joined by SUCCEEDED_BY.
 */
export type OrganizationStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  certainty?: InputMaybe<CertaintyLevel>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  direction?: InputMaybe<StatementDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
  predicates?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  status?: InputMaybe<StatementStatus>;
};


/**
 * A bureau, government, hospital, company, team and the like. A renaming adds a name. A new legal body is another
 * organization, joined by SUCCEEDED_BY.
 */
export type OrganizationSubjectOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  certainty?: InputMaybe<CertaintyLevel>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A bureau, government, hospital, company, team and the like. A renaming adds a name. A new legal body is another
 * organization, joined by SUCCEEDED_BY.
 */
export type OrganizationSuccessorEdgesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A bureau, government, hospital, company, team and the like. A renaming adds a name. A new legal body is another
 * organization, joined by SUCCEEDED_BY.
 */
export type OrganizationSuccessorsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A bureau, government, hospital, company, team and the like. A renaming adds a name. A new legal body is another
 * organization, joined by SUCCEEDED_BY.
 */
export type OrganizationTenuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  certainty?: InputMaybe<CertaintyLevel>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeSuccessors?: InputMaybe<Scalars['Boolean']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A bureau, government, hospital, company, team and the like. A renaming adds a name. A new legal body is another
 * organization, joined by SUCCEEDED_BY.
 */
export type OrganizationTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  certainty?: InputMaybe<CertaintyLevel>;
  direction?: InputMaybe<OrderDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeSuccessors?: InputMaybe<Scalars['Boolean']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EventKind>>;
};


/**
 * A bureau, government, hospital, company, team and the like. A renaming adds a name. A new legal body is another
 * organization, joined by SUCCEEDED_BY.
 */
export type OrganizationTypeLabelArgs = {
  language?: InputMaybe<Language>;
};


/**
 * A bureau, government, hospital, company, team and the like. A renaming adds a name. A new legal body is another
 * organization, joined by SUCCEEDED_BY.
 */
export type OrganizationWorksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  certainty?: InputMaybe<CertaintyLevel>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeSuccessors?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of organizations. */
export type OrganizationConnection = {
  readonly __typename?: 'OrganizationConnection';
  /** The organizations of this page with their cursors. */
  readonly edges: ReadonlyArray<OrganizationEdge>;
  /** The organizations of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Organization>;
  /** The position of this page. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, not only on this page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the organizations, with its cursor. */
export type OrganizationEdge = {
  readonly __typename?: 'OrganizationEdge';
  /**
   * How sure it is for the days in force: by that statement, in a list of Query by its own date. Null where no days are in
   * force.
   */
  readonly certainty: Maybe<Certainty>;
  /** Opaque; give it as `after` for the next page. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Organization;
  /** The statement that put the item into this list; null in a list of Query. */
  readonly relation: Maybe<Statement>;
  /** How it was found, where that was by a former name; else null. */
  readonly via: Maybe<Via>;
};

/** Conditions on organizations. */
export type OrganizationFilter = {
  /** Mentioned in one of these documents. */
  readonly document?: InputMaybe<IdFilter>;
  /** Any name, present or former. */
  readonly name?: InputMaybe<StringFilter>;
  /** Based in one of these places or in a part of them. */
  readonly place?: InputMaybe<IdFilter>;
  /** Kind of organization. */
  readonly type?: InputMaybe<OrganizationKindFilter>;
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
  readonly eq?: InputMaybe<OrganizationKind>;
  /** One of these kinds. */
  readonly in?: InputMaybe<ReadonlyArray<OrganizationKind>>;
};

/** The position of a page in its list (Relay). */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last item; null on an empty page. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Whether there is a page after this one. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether the query gave `after`, so that there is a page before this one. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item; null on an empty page. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** The words that partial hits were looked for by. */
export type PartialReading = {
  readonly __typename?: 'PartialReading';
  /** Words that at least one partial hit has. */
  readonly met: ReadonlyArray<Scalars['String']['output']>;
  /** Words that no partial hit has: they were left out. */
  readonly notMet: ReadonlyArray<Scalars['String']['output']>;
};

/** The participation of somebody in an event, in one role. */
export type Participation = Node & {
  readonly __typename?: 'Participation';
  /** How sure it is for the days in force; null where no days are in force. */
  readonly certainty: Maybe<Certainty>;
  /** The event. */
  readonly event: Maybe<Event>;
  /** The passages of sources that state it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /**
   * Global id of its own, which ends in the days in force. The statement it is read from has another:
   * `statement { id }`.
   */
  readonly id: Scalars['ID']['output'];
  /** Who took part. */
  readonly participant: Maybe<Entity>;
  /** When it happened; no later than the source where nothing dates it. */
  readonly period: Period;
  /** The id without days: the same for all days. Use it to join answers by hand. */
  readonly plainId: Scalars['ID']['output'];
  /** The role. */
  readonly role: Role;
  /** The role in the words of the source, in Chinese; the kind in words where the source has none of its own, and in English. */
  readonly roleLabel: Scalars['String']['output'];
  /** The words of the source for the role: 作工作报告, 致辞. Empty where it has none of its own. */
  readonly roleTerms: ReadonlyArray<Scalars['String']['output']>;
  /** The statement with its qualifiers. */
  readonly statement: Statement;
  /** Stated or planned. */
  readonly status: StatementStatus;
  /** The status in words. */
  readonly statusLabel: Scalars['String']['output'];
  /**
   * The successions over which it came into a list that includes successors; null where it belongs to the organization
   * itself.
   * @deprecated Since 2026-11-30: it depends on the list, and a cache takes it for a property of the item. Take via of the edge.
   */
  readonly via: Maybe<Via>;
};


/** The participation of somebody in an event, in one role. */
export type ParticipationEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The participation of somebody in an event, in one role. */
export type ParticipationRoleLabelArgs = {
  language?: InputMaybe<Language>;
};


/** The participation of somebody in an event, in one role. */
export type ParticipationRoleTermsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The participation of somebody in an event, in one role. */
export type ParticipationStatusLabelArgs = {
  language?: InputMaybe<Language>;
};

/** A page of participations. */
export type ParticipationConnection = {
  readonly __typename?: 'ParticipationConnection';
  /** The participations of this page with their cursors. */
  readonly edges: ReadonlyArray<ParticipationEdge>;
  /** The participations of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Participation>;
  /** The position of this page. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, not only on this page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the participations, with its cursor. */
export type ParticipationEdge = {
  readonly __typename?: 'ParticipationEdge';
  /** Opaque; give it as `after` for the next page. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Participation;
  /**
   * The successions over which it came into a list that includes successors; null where it belongs to the organization
   * itself.
   */
  readonly via: Maybe<Via>;
};

/** A path from one entity to another. */
export type Path = {
  readonly __typename?: 'Path';
  /** Its steps, from the first entity to the last. */
  readonly hops: ReadonlyArray<PathHop>;
  /** How many statements it has. */
  readonly length: Scalars['Int']['output'];
};

/** One step of a path. */
export type PathHop = {
  readonly __typename?: 'PathHop';
  /** The entity where it starts. */
  readonly from: Maybe<Entity>;
  /**
   * The statement that joins the two, with its evidence. Of several statements, the first by date (undated last), then
   * by id. Either entity can be its subject.
   */
  readonly statement: Maybe<Statement>;
  /** The entity where it ends. */
  readonly to: Maybe<Entity>;
};

/** The limits of a search, given or by default. */
export type PathLimits = {
  readonly __typename?: 'PathLimits';
  /** The day given; null where none was. */
  readonly asOf: Maybe<Scalars['Date']['output']>;
  /** The days given; null where none were. */
  readonly between: Maybe<Days>;
  /** How many paths are returned at most. */
  readonly first: Scalars['Int']['output'];
  /** The largest degree of an entity on a path. */
  readonly hubLimit: Scalars['Int']['output'];
  /** Most statements of a path. */
  readonly maxLength: Scalars['Int']['output'];
  /** Only these predicates; null: every relation. */
  readonly predicates: Maybe<ReadonlyArray<Predicate>>;
  /** Only statements of these statuses. */
  readonly statuses: ReadonlyArray<StatementStatus>;
};

/** The shortest paths between two entities, and the limits of the search. */
export type PathResult = {
  readonly __typename?: 'PathResult';
  /**
   * What was read about these days and predicates, document by document, for all entities. It shows whether an empty
   * answer means "no" or "not read".
   */
  readonly coverage: ReadonlyArray<Coverage>;
  /** The limits of the search. */
  readonly limits: PathLimits;
  /** The shortest paths. All have one length, no two go over the same entities, and they are ordered by the ids on them. */
  readonly paths: ReadonlyArray<Path>;
  /** How many such hubs there are in all. */
  readonly skippedHubCount: Scalars['Int']['output'];
  /**
   * Hubs that would have been on a path no longer than those found, or than `maxLength` where none was found. The first
   * 100, largest degree first.
   */
  readonly skippedHubs: ReadonlyArray<SkippedHub>;
  /** Whether there is a path. */
  readonly status: PathStatus;
};


/** The shortest paths between two entities, and the limits of the search. */
export type PathResultCoverageArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The shortest paths between two entities, and the limits of the search. */
export type PathResultSkippedHubsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
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

/** The time from a first to a last day. Either can be vague. */
export type Period = {
  readonly __typename?: 'Period';
  /** The period as one EDTF text; null where nothing is known. */
  readonly edtf: Maybe<Scalars['EDTF']['output']>;
  /** Its last day. */
  readonly end: Bound;
  /** Its first day. */
  readonly start: Bound;
};

/** A human being. Two people with one name are two persons until a source says otherwise. */
export type Person = Entity & Node & {
  readonly __typename?: 'Person';
  /** Organizations that the person belongs to, from texts and from the bylines of articles. Posts are `tenures`. */
  readonly affiliations: AffiliationConnection;
  readonly coParticipants: CoParticipantConnection;
  readonly conflicts: ConflictConnection;
  /** What the person did for works, other than to write them. */
  readonly contributions: ContributionConnection;
  readonly coverage: ReadonlyArray<Coverage>;
  /** Honors received or proposed. */
  readonly honors: ConferralConnection;
  readonly id: Scalars['ID']['output'];
  readonly kind: EntityKind;
  readonly kindLabel: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
  /** Events the person took part in, with the role in each. */
  readonly participations: ParticipationConnection;
  readonly plainId: Scalars['ID']['output'];
  readonly possiblySame: ReadonlyArray<PossiblySame>;
  /** @deprecated Since 2026-11-30: it depends on the list, and a cache takes it for a property of the entity. Take relation and certainty of the edge, or statements(predicates:, direction:) of the other entity. */
  readonly relation: Maybe<Statement>;
  readonly statements: StatementConnection;
  readonly subjectOf: WorkConnection;
  /** Posts in which sources cite the person. A start or end is given only where a source states it. */
  readonly tenures: TenureConnection;
  readonly timeline: TimelineConnection;
  /** Works the person wrote. */
  readonly works: WorkConnection;
};


/** A human being. Two people with one name are two persons until a source says otherwise. */
export type PersonAffiliationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  certainty?: InputMaybe<CertaintyLevel>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being. Two people with one name are two persons until a source says otherwise. */
export type PersonCoParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  certainty?: InputMaybe<CertaintyLevel>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  minShared?: InputMaybe<Scalars['Int']['input']>;
  statuses?: InputMaybe<ReadonlyArray<StatementStatus>>;
};


/** A human being. Two people with one name are two persons until a source says otherwise. */
export type PersonConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  rules?: InputMaybe<ReadonlyArray<ConflictRule>>;
};


/** A human being. Two people with one name are two persons until a source says otherwise. */
export type PersonContributionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  certainty?: InputMaybe<CertaintyLevel>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being. Two people with one name are two persons until a source says otherwise. */
export type PersonCoverageArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being. Two people with one name are two persons until a source says otherwise. */
export type PersonHonorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  certainty?: InputMaybe<CertaintyLevel>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<StatementStatus>;
};


/** A human being. Two people with one name are two persons until a source says otherwise. */
export type PersonKindLabelArgs = {
  language?: InputMaybe<Language>;
};


/** A human being. Two people with one name are two persons until a source says otherwise. */
export type PersonLabelArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  language?: InputMaybe<Language>;
};


/** A human being. Two people with one name are two persons until a source says otherwise. */
export type PersonNamesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being. Two people with one name are two persons until a source says otherwise. */
export type PersonParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  certainty?: InputMaybe<CertaintyLevel>;
  first?: InputMaybe<Scalars['Int']['input']>;
  roleTerms?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
};


/** A human being. Two people with one name are two persons until a source says otherwise. */
export type PersonPossiblySameArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being. Two people with one name are two persons until a source says otherwise. */
export type PersonStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  certainty?: InputMaybe<CertaintyLevel>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  direction?: InputMaybe<StatementDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
  predicates?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  status?: InputMaybe<StatementStatus>;
};


/** A human being. Two people with one name are two persons until a source says otherwise. */
export type PersonSubjectOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  certainty?: InputMaybe<CertaintyLevel>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being. Two people with one name are two persons until a source says otherwise. */
export type PersonTenuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  certainty?: InputMaybe<CertaintyLevel>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being. Two people with one name are two persons until a source says otherwise. */
export type PersonTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  certainty?: InputMaybe<CertaintyLevel>;
  direction?: InputMaybe<OrderDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EventKind>>;
};


/** A human being. Two people with one name are two persons until a source says otherwise. */
export type PersonWorksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  certainty?: InputMaybe<CertaintyLevel>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of people. */
export type PersonConnection = {
  readonly __typename?: 'PersonConnection';
  /** The people of this page with their cursors. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** The people of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Person>;
  /** The position of this page. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, not only on this page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the people, with its cursor. */
export type PersonEdge = {
  readonly __typename?: 'PersonEdge';
  /** Opaque; give it as `after` for the next page. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Person;
};

/** Conditions on people. */
export type PersonFilter = {
  /** Mentioned in one of these documents. */
  readonly document?: InputMaybe<IdFilter>;
  /** Whether members of the parts of an organization count, at any depth. A department is a part of its bureau. */
  readonly includeParts?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any name. */
  readonly name?: InputMaybe<StringFilter>;
  /** Holds or held a post at one of these organizations, or is a member, also of one of their parts. */
  readonly organization?: InputMaybe<IdFilter>;
};

/** A division, region or site. */
export type Place = Entity & Node & {
  readonly __typename?: 'Place';
  readonly coParticipants: CoParticipantConnection;
  /** Division code (GB/T 2260), where it has one. */
  readonly code: Maybe<Scalars['String']['output']>;
  readonly conflicts: ConflictConnection;
  readonly coverage: ReadonlyArray<Coverage>;
  readonly id: Scalars['ID']['output'];
  readonly kind: EntityKind;
  readonly kindLabel: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
  /** Organizations based in it. `organizations(filter: {place})` finds those of its parts too. */
  readonly organizations: OrganizationConnection;
  /** Its parts. */
  readonly parts: PlaceConnection;
  /** The kind of place. */
  readonly placeType: Maybe<PlaceKind>;
  readonly plainId: Scalars['ID']['output'];
  readonly possiblySame: ReadonlyArray<PossiblySame>;
  /** @deprecated Since 2026-11-30: it depends on the list, and a cache takes it for a property of the entity. Take relation and certainty of the edge, or statements(predicates:, direction:) of the other entity. */
  readonly relation: Maybe<Statement>;
  readonly statements: StatementConnection;
  readonly subjectOf: WorkConnection;
  readonly timeline: TimelineConnection;
  /**
   * The kind of place.
   * @deprecated Since 2026-11-30: use placeType. A type of other entities has other values, so that one selection cannot hold both.
   */
  readonly type: Maybe<PlaceKind>;
  /** The kind in words. */
  readonly typeLabel: Maybe<Scalars['String']['output']>;
  /** The place it is a part of. */
  readonly within: Maybe<Place>;
};


/** A division, region or site. */
export type PlaceCoParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  certainty?: InputMaybe<CertaintyLevel>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  minShared?: InputMaybe<Scalars['Int']['input']>;
  statuses?: InputMaybe<ReadonlyArray<StatementStatus>>;
};


/** A division, region or site. */
export type PlaceConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  rules?: InputMaybe<ReadonlyArray<ConflictRule>>;
};


/** A division, region or site. */
export type PlaceCoverageArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A division, region or site. */
export type PlaceKindLabelArgs = {
  language?: InputMaybe<Language>;
};


/** A division, region or site. */
export type PlaceLabelArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  language?: InputMaybe<Language>;
};


/** A division, region or site. */
export type PlaceNamesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A division, region or site. */
export type PlaceOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  certainty?: InputMaybe<CertaintyLevel>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A division, region or site. */
export type PlacePartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  certainty?: InputMaybe<CertaintyLevel>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A division, region or site. */
export type PlacePossiblySameArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A division, region or site. */
export type PlaceStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  certainty?: InputMaybe<CertaintyLevel>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  direction?: InputMaybe<StatementDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
  predicates?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  status?: InputMaybe<StatementStatus>;
};


/** A division, region or site. */
export type PlaceSubjectOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  certainty?: InputMaybe<CertaintyLevel>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A division, region or site. */
export type PlaceTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  certainty?: InputMaybe<CertaintyLevel>;
  direction?: InputMaybe<OrderDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EventKind>>;
};


/** A division, region or site. */
export type PlaceTypeLabelArgs = {
  language?: InputMaybe<Language>;
};


/** A division, region or site. */
export type PlaceWithinArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
};

/** A page of places. */
export type PlaceConnection = {
  readonly __typename?: 'PlaceConnection';
  /** The places of this page with their cursors. */
  readonly edges: ReadonlyArray<PlaceEdge>;
  /** The places of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Place>;
  /** The position of this page. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, not only on this page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the places, with its cursor. */
export type PlaceEdge = {
  readonly __typename?: 'PlaceEdge';
  /**
   * How sure it is for the days in force: by that statement, in a list of Query by its own date. Null where no days are in
   * force.
   */
  readonly certainty: Maybe<Certainty>;
  /** Opaque; give it as `after` for the next page. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Place;
  /** The statement that put the item into this list; null in a list of Query. */
  readonly relation: Maybe<Statement>;
};

/** Conditions on places. */
export type PlaceFilter = {
  /** Division code (GB/T 2260). */
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /** Any name, present or former. */
  readonly name?: InputMaybe<StringFilter>;
  /** Kind of place. */
  readonly type?: InputMaybe<PlaceKind>;
  /** A part of one of these places, or of a part of them. */
  readonly within?: InputMaybe<IdFilter>;
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

/** A post of an organization: all citations of one title there. */
export type Position = {
  readonly __typename?: 'Position';
  /** How many people sources cite in it within the days in force. */
  readonly holderCount: Scalars['Int']['output'];
  /** The people that sources cite in it. */
  readonly holders: TenureConnection;
  /** The title, as the sources write it. */
  readonly title: Scalars['String']['output'];
};


/** A post of an organization: all citations of one title there. */
export type PositionHoldersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  certainty?: InputMaybe<CertaintyLevel>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Another entity that may be the same, as a curator judged. */
export type PossiblySame = {
  readonly __typename?: 'PossiblySame';
  /** The other entity; null where it is not in the data. */
  readonly entity: Maybe<Entity>;
  /** Why it may be the same, and what leaves it open. */
  readonly reason: Scalars['String']['output'];
  /** The statement, with the articles that name one of the two. */
  readonly statement: Statement;
};

/** A predicate of the vocabulary. */
export type Predicate = {
  readonly __typename?: 'Predicate';
  /** Its label, read from the subject. */
  readonly label: Scalars['String']['output'];
  /** Its name: stable, in capitals. */
  readonly name: Scalars['ID']['output'];
  /** Its label, read from the object; null where the predicate takes a value instead of an object. */
  readonly reverseLabel: Maybe<Scalars['String']['output']>;
  /** How it relates to time. */
  readonly time: TimeKind;
};


/** A predicate of the vocabulary. */
export type PredicateLabelArgs = {
  language?: InputMaybe<Language>;
};


/** A predicate of the vocabulary. */
export type PredicateReverseLabelArgs = {
  language?: InputMaybe<Language>;
};

/** Statements of one predicate. */
export type PredicateCount = {
  readonly __typename?: 'PredicateCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The predicate. */
  readonly predicate: Predicate;
};

/** A detail of a statement, such as a role or who conferred an honor. */
export type Qualifier = {
  readonly __typename?: 'Qualifier';
  /** Its value as an entity; null where it is none. */
  readonly entity: Maybe<Entity>;
  /** The name in words. */
  readonly label: Scalars['String']['output'];
  /** Its name in the vocabulary. */
  readonly name: Scalars['ID']['output'];
  /** Its value as text; the name where it is an entity. */
  readonly value: Scalars['String']['output'];
};


/** A detail of a statement, such as a role or who conferred an honor. */
export type QualifierLabelArgs = {
  language?: InputMaybe<Language>;
};

/** The entry points. This API is read-only. */
export type Query = {
  readonly __typename?: 'Query';
  /** Agreements. */
  readonly agreements: AgreementConnection;
  /** Statements that cannot all be true, or that tell one thing differently, grouped into conflicts. */
  readonly conflicts: ConflictConnection;
  /**
   * What was read, document by document. It includes documents without any statement on the subject, so that their
   * silence is visible.
   */
  readonly coverage: ReadonlyArray<Coverage>;
  /**
   * The version of the data that answers come from. Null before the first load; until then every other field is the
   * error NOT_LOADED.
   */
  readonly dataVersion: Maybe<DataVersion>;
  /** The sources. */
  readonly documents: DocumentConnection;
  /** Events. */
  readonly events: EventConnection;
  /** Honors and designations. */
  readonly honors: HonorConnection;
  /**
   * A node by its global id, as of the days in the id; null where there is none. The id of a merged entity returns the
   * entity it was merged into.
   */
  readonly node: Maybe<Node>;
  /** Several nodes in the order of the ids; null in the list where there is none. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** Organizations. */
  readonly organizations: OrganizationConnection;
  /**
   * How two entities are related: the shortest paths between them. Each step of a path is a statement that joins two
   * entities, in either direction. No path goes through a document, because being mentioned in one issue is no relation.
   * No path goes through a hub, because a hub is joined to nearly everything.
   */
  readonly paths: PathResult;
  /** People. */
  readonly persons: PersonConnection;
  /** Places. */
  readonly places: PlaceConnection;
  /** The entities that a name can mean, ranked and with reasons. */
  readonly resolve: ReadonlyArray<Candidate>;
  /** Full-text search in names, texts and facts, by simplified or traditional characters or pinyin. Best first. */
  readonly search: SearchConnection;
  /** Counts of the data. */
  readonly statistics: Statistics;
  /**
   * The entities within some steps of the seeds, and all edges between them. An edge is a statement that joins two
   * entities.
   */
  readonly subgraph: Subgraph;
  /**
   * Names for a box that completes what somebody types, best first: those that start with the prefix; where these are too
   * few, persons whom it calls by a surname and a post, and names that have it inside; where there is none, names that it may
   * be a typo of. A suggestion stays while its name is typed on, unless a name that is typed to its end comes before it.
   */
  readonly suggest: ReadonlyArray<Suggestion>;
  /** What happened, by date: who did what and when. */
  readonly timeline: TimelineConnection;
  /** Works and documents that the sources mention. */
  readonly works: WorkConnection;
};


/** The entry points. This API is read-only. */
export type QueryAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  certainty?: InputMaybe<CertaintyLevel>;
  filter?: InputMaybe<AgreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** The entry points. This API is read-only. */
export type QueryConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  rules?: InputMaybe<ReadonlyArray<ConflictRule>>;
};


/** The entry points. This API is read-only. */
export type QueryCoverageArgs = {
  between?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
  places?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  predicates?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** The entry points. This API is read-only. */
export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<CertaintyLevel>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DocumentOrder>;
};


/** The entry points. This API is read-only. */
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  certainty?: InputMaybe<CertaintyLevel>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** The entry points. This API is read-only. */
export type QueryHonorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  certainty?: InputMaybe<CertaintyLevel>;
  filter?: InputMaybe<HonorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** The entry points. This API is read-only. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** The entry points. This API is read-only. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** The entry points. This API is read-only. */
export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  certainty?: InputMaybe<CertaintyLevel>;
  filter?: InputMaybe<OrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** The entry points. This API is read-only. */
export type QueryPathsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  hubLimit?: InputMaybe<Scalars['Int']['input']>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  statuses?: InputMaybe<ReadonlyArray<StatementStatus>>;
  to: Scalars['ID']['input'];
};


/** The entry points. This API is read-only. */
export type QueryPersonsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  certainty?: InputMaybe<CertaintyLevel>;
  filter?: InputMaybe<PersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** The entry points. This API is read-only. */
export type QueryPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  certainty?: InputMaybe<CertaintyLevel>;
  filter?: InputMaybe<PlaceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** The entry points. This API is read-only. */
export type QueryResolveArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<EntityKind>;
  name: Scalars['String']['input'];
};


/** The entry points. This API is read-only. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facets?: InputMaybe<ReadonlyArray<SearchFacetField>>;
  filter?: InputMaybe<SearchFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  query: Scalars['String']['input'];
};


/** The entry points. This API is read-only. */
export type QuerySubgraphArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  maxNodes?: InputMaybe<Scalars['Int']['input']>;
  measures?: InputMaybe<ReadonlyArray<GraphMeasure>>;
  predicates?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  seeds: ReadonlyArray<Scalars['ID']['input']>;
  statuses?: InputMaybe<ReadonlyArray<StatementStatus>>;
};


/** The entry points. This API is read-only. */
export type QuerySuggestArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  prefix: Scalars['String']['input'];
};


/** The entry points. This API is read-only. */
export type QueryTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  certainty?: InputMaybe<CertaintyLevel>;
  direction?: InputMaybe<OrderDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EventKind>>;
  of?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** The entry points. This API is read-only. */
export type QueryWorksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  certainty?: InputMaybe<CertaintyLevel>;
  filter?: InputMaybe<WorkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};

/** The rank of a statement (as in Wikibase). A correction changes ranks and deletes nothing. */
export type Rank =
  /** Known to be wrong; kept so that it is not entered again. */
  | 'DEPRECATED'
  /** The usual rank. */
  | 'NORMAL'
  /** Preferred over the other statements. */
  | 'PREFERRED';

/** Roles in an event. */
export type Role =
  /** Accompanied. */
  | 'ACCOMPANIED'
  /** Attended. */
  | 'ATTENDEE'
  /** Presided over it (主持). */
  | 'HOST'
  /** Led it. */
  | 'LEADER'
  /** Lectured. */
  | 'LECTURER'
  /** Organized it. */
  | 'ORGANIZER'
  /** Signed. */
  | 'SIGNATORY'
  /** Spoke. */
  | 'SPEAKER'
  /** Was the subject of the event. */
  | 'SUBJECT';

/** A page of hits. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The entities of this page, each with its cursor and why it was found. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** Counts of the whole result: one entry for each of `facets`, in that order. */
  readonly facets: ReadonlyArray<SearchFacet>;
  /** How the query was parsed, so that a page can show it. */
  readonly interpretation: Interpretation;
  /** The entities of this page, without their cursors and match reasons. */
  readonly nodes: ReadonlyArray<Entity>;
  /** The position of this page. */
  readonly pageInfo: PageInfo;
  /**
   * How many partial hits stand behind the strict ones, at most 300. They are looked for where few hits match strictly and none
   * by a whole name.
   */
  readonly partialCount: Scalars['Int']['output'];
  /** How many hits match strictly. They stand before the partial ones. */
  readonly strictCount: Scalars['Int']['output'];
  /** How many hits match strictly, on all pages; if none does, how many match partially. Facets count the same hits. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A hit, and why it was found. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Whether it surely meets the days that are asked for. Null where none are. */
  readonly certainty: Maybe<CertaintyLevel>;
  /** Opaque; give it as `after` for the next page, with the same query, kinds and filter. */
  readonly cursor: Scalars['String']['output'];
  /** The texts that match the query, with the matching ranges. Empty where the query has no word. */
  readonly highlights: ReadonlyArray<Highlight>;
  /** Whether it has only a part of the query (`notMet`), or what it has of the query in several places (`notJoined`). */
  readonly isPartial: Scalars['Boolean']['output'];
  /** The strongest reason why it was found. */
  readonly matchedBy: MatchReason;
  /** The item itself; null if a load of new data has just removed it. */
  readonly node: Maybe<Entity>;
  /** The words, or the parts of the only word, that no one fact of it joins. Empty for a strict hit. */
  readonly notJoined: ReadonlyArray<Scalars['String']['output']>;
  /**
   * The words of the query that it lacks, parts of a word of which it has the rest, or a date that it meets only vaguely. Empty
   * for a strict hit.
   */
  readonly notMet: ReadonlyArray<Scalars['String']['output']>;
  /** 0 to 1, never larger than the score before it. Comparable within one answer only. */
  readonly score: Scalars['Float']['output'];
};

/** Counts of the whole result by one field. */
export type SearchFacet = {
  readonly __typename?: 'SearchFacet';
  /** The field counted by. */
  readonly field: SearchFacetField;
  /**
   * The most frequent values, at most 50. A condition on the same field does not apply to them, so that a reader can
   * choose other values.
   */
  readonly values: ReadonlyArray<SearchFacetValue>;
};

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

/** How many hits have one value. */
export type SearchFacetValue = {
  readonly __typename?: 'SearchFacetValue';
  /** How many; of a year, how many are surely in it. */
  readonly count: Scalars['Int']['output'];
  /** The value in words. */
  readonly label: Scalars['String']['output'];
  /** How many more can be in the year, such as those without a date. 0 for other fields. */
  readonly possibleCount: Scalars['Int']['output'];
  /** The value: a code, a year, or the id of a place, an organization or a document, as a filter takes it. */
  readonly value: Scalars['String']['output'];
};


/** How many hits have one value. */
export type SearchFacetValueLabelArgs = {
  language?: InputMaybe<Language>;
};

/** Conditions on hits. They do not apply to fields nested below a hit. */
export type SearchFilter = {
  /**
   * Can touch these days: certain hits first, then possible ones, such as those without a date. Events, agreements and works by
   * their own date, others by those of their facts. Dates among the words of the query leave out what nothing dates.
   */
  readonly between?: InputMaybe<DateRange>;
  /** Only hits of this certainty for the days of this filter and of the words. Both unless given; no effect without days. */
  readonly certainty?: InputMaybe<CertaintyLevel>;
  /** Mentioned in one of these documents. */
  readonly documents?: InputMaybe<IdFilter>;
  /** An event of this kind. */
  readonly eventKind?: InputMaybe<EventKindFilter>;
  /** An honor of this level. */
  readonly honorLevel?: InputMaybe<HonorLevelFilter>;
  /** Is one of these organizations, or has a fact with one. */
  readonly organization?: InputMaybe<IdFilter>;
  /** Is or happened in one of these places or in a part of them. */
  readonly place?: InputMaybe<IdFilter>;
};

/** An entity that has too many relations to be on a path. */
export type SkippedHub = {
  readonly __typename?: 'SkippedHub';
  /** How many statements join it to others in the whole store, of any predicate, status and time. */
  readonly degree: Scalars['Int']['output'];
  /** The entity. */
  readonly entity: Maybe<Entity>;
};

/** One fact, with its evidence in sources. All other answers are made of statements. */
export type Statement = Node & {
  readonly __typename?: 'Statement';
  /** How sure it is for the days in force; null where no days are in force. */
  readonly certainty: Maybe<Certainty>;
  /** The passages of sources that state it, in the order in which they were read. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** How many passages of sources state it. */
  readonly evidenceCount: Scalars['Int']['output'];
  /**
   * Global id: a hash of the fact, so that one fact from two sources is one statement. Where days are in force, the id
   * ends in them, so that a cache keeps the certainty for different days apart.
   */
  readonly id: Scalars['ID']['output'];
  /** The entity at the other end; null where the statement has a value. */
  readonly object: Maybe<Entity>;
  /** When it held or happened. */
  readonly period: Period;
  /** The id without days: the same for all days. Use it to join answers by hand. */
  readonly plainId: Scalars['ID']['output'];
  /** The predicate. */
  readonly predicate: Predicate;
  /** The details of the statement. A detail with several values, such as three conferrers, comes once for each. */
  readonly qualifiers: ReadonlyArray<Qualifier>;
  /** Its rank. */
  readonly rank: Rank;
  /** Stated, proposed or planned. */
  readonly status: StatementStatus;
  /** The status in words. */
  readonly statusLabel: Scalars['String']['output'];
  /** The entity it is about. */
  readonly subject: Maybe<Entity>;
  /** The value; null where the statement has an object. */
  readonly value: Maybe<Value>;
  /**
   * The successions over which it came into a list that includes successors; null where it belongs to the organization
   * itself.
   * @deprecated Since 2026-11-30: it depends on the list, and a cache takes it for a property of the item. Take via of the edge.
   */
  readonly via: Maybe<Via>;
};


/** One fact, with its evidence in sources. All other answers are made of statements. */
export type StatementEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One fact, with its evidence in sources. All other answers are made of statements. */
export type StatementStatusLabelArgs = {
  language?: InputMaybe<Language>;
};

/** A page of statements. */
export type StatementConnection = {
  readonly __typename?: 'StatementConnection';
  /** The statements of this page with their cursors. */
  readonly edges: ReadonlyArray<StatementEdge>;
  /** The statements of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Statement>;
  /** The position of this page. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, not only on this page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Which end of a statement the entity is. */
export type StatementDirection =
  /** Either end. */
  | 'BOTH'
  /** The object. */
  | 'IN'
  /** The subject. */
  | 'OUT';

/** One of the statements, with its cursor. */
export type StatementEdge = {
  readonly __typename?: 'StatementEdge';
  /** Opaque; give it as `after` for the next page. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Statement;
  /**
   * The successions over which it came into a list that includes successors; null where it belongs to the organization
   * itself.
   */
  readonly via: Maybe<Via>;
};

/** An order of statements. */
export type StatementOrder = {
  /** Ascending unless given. */
  readonly direction?: InputMaybe<OrderDirection>;
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

/** Counts over all data. */
export type Statistics = {
  readonly __typename?: 'Statistics';
  /**
   * Counts of entities of a kind, or of statements, by one dimension. Each count is the total of the list with this
   * value as one more condition. Days, and the dimension YEAR, count what is certain apart from what is possible.
   */
  readonly by: ReadonlyArray<StatisticsRow>;
  /** How much was read from each document, by the id of the document. */
  readonly documentCounts: DocumentCountConnection;
  /**
   * The documents, with how much was read from each.
   * @deprecated Since 2026-11-30: use documentCounts. There may be more documents than a list without pages holds.
   */
  readonly documents: ReadonlyArray<DocumentCount>;
  /** Entities by kind. */
  readonly entities: ReadonlyArray<KindCount>;
  /** How many passages of sources state something. */
  readonly evidenceCount: Scalars['Int']['output'];
  /** Statements by predicate. */
  readonly statements: ReadonlyArray<PredicateCount>;
};


/** Counts over all data. */
export type StatisticsByArgs = {
  dimension: StatisticsDimension;
  filter?: InputMaybe<StatisticsFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Counts over all data. */
export type StatisticsDocumentCountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Counts over all data. */
export type StatisticsDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The dimensions that counts can be grouped by. */
export type StatisticsDimension =
  /** Document that mentions it. */
  | 'DOCUMENT'
  /** Kind of entity. */
  | 'KIND'
  /** Level of honors. */
  | 'LEVEL'
  /** Place, with its parts: where events were held or organizations are. */
  | 'PLACE'
  /** Predicate of statements. */
  | 'PREDICATE'
  /** Status of statements. */
  | 'STATUS'
  /** Type within a kind: kind of event or organization, category of honor, type of work or place. */
  | 'TYPE'
  /**
   * Calendar year, the latest first: of events, agreements and works by their date, of honors by their conferrals, of
   * statements by their period. An item in two years counts in both. A year is listed where something dated can lie in it;
   * undated items are possible in each of them.
   */
  | 'YEAR';

/** The conditions of a count, which must all hold. They mean the same as in the filters of the lists. */
export type StatisticsFilter = {
  /** Events, agreements and works dated in these days, honors conferred in them, and statements about them. */
  readonly between?: InputMaybe<DateRange>;
  /** true: only statements that a source dates. */
  readonly dated?: InputMaybe<Scalars['Boolean']['input']>;
  /** Mentioned in this document. */
  readonly document?: InputMaybe<Scalars['ID']['input']>;
  /** Statements about this entity, as subject or as object. */
  readonly entity?: InputMaybe<Scalars['ID']['input']>;
  /** Count entities of this kind. Statements are counted unless given. */
  readonly kind?: InputMaybe<EntityKind>;
  /** Honors of this level. */
  readonly level?: InputMaybe<HonorLevel>;
  /** Events held or organizations in this place or a part of it. */
  readonly place?: InputMaybe<Scalars['ID']['input']>;
  /** Honors with conferrals of this status, or statements of this status. */
  readonly status?: InputMaybe<StatementStatus>;
  /** Of this type, as in the `type` or `category` of the list. */
  readonly type?: InputMaybe<Scalars['String']['input']>;
};

/** A value and how many items have it. */
export type StatisticsRow = {
  readonly __typename?: 'StatisticsRow';
  /**
   * The same items, counted by another dimension. Each count is the total of the list with this value as one more
   * condition.
   */
  readonly by: ReadonlyArray<StatisticsRow>;
  /**
   * How many are certain for the days, or the year: the total of the list with `certainty: CERTAIN`. All where there are no
   * days.
   */
  readonly count: Scalars['Int']['output'];
  /** The value as a filter takes it: a year, an id, a word of the vocabulary. */
  readonly key: Scalars['ID']['output'];
  /** The value in words. */
  readonly label: Scalars['String']['output'];
  /** How many more are possible: the total of the list with `certainty: POSSIBLE`. 0 where there are no days. */
  readonly possibleCount: Scalars['Int']['output'];
};


/** A value and how many items have it. */
export type StatisticsRowByArgs = {
  dimension: StatisticsDimension;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A value and how many items have it. */
export type StatisticsRowLabelArgs = {
  language?: InputMaybe<Language>;
};

/** A condition on a text. */
export type StringFilter = {
  /** Contains this text. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Equal to this text, apart from width, case, spaces, quotes and title marks. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Entities and the statements that join them. */
export type Subgraph = {
  readonly __typename?: 'Subgraph';
  /** All edges between two of the nodes, by the id of the statement; at most 2,000. */
  readonly edges: ReadonlyArray<SubgraphEdge>;
  /** The nodes: seeds first, then by distance, then the larger degree, then the id. */
  readonly nodes: ReadonlyArray<SubgraphNode>;
  /** How much was left out, and by which rule. */
  readonly truncated: SubgraphTruncation;
};


/** Entities and the statements that join them. */
export type SubgraphEdgesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A statement that joins two nodes of a subgraph. */
export type SubgraphEdge = {
  readonly __typename?: 'SubgraphEdge';
  /** The subject of the statement. */
  readonly source: Maybe<Entity>;
  /** The statement with its predicate, period and evidence. */
  readonly statement: Maybe<Statement>;
  /** The object of the statement. */
  readonly target: Maybe<Entity>;
};

/** An entity of a subgraph. */
export type SubgraphNode = {
  readonly __typename?: 'SubgraphNode';
  /** How many statements join it to others in the whole store, of any predicate, status and time. */
  readonly degree: Scalars['Int']['output'];
  /** Steps from the nearest seed; 0 for a seed. */
  readonly distance: Scalars['Int']['output'];
  /** The entity. */
  readonly entity: Maybe<Entity>;
  /** The measures that the query wants; null where it wants none. */
  readonly measures: Maybe<NodeMeasures>;
};

/** How much a subgraph leaves out. */
export type SubgraphTruncation = {
  readonly __typename?: 'SubgraphTruncation';
  /** How many edges between the nodes are not among the edges. */
  readonly edges: Scalars['Int']['output'];
  /** How many entities within the depth are not among the nodes. */
  readonly nodes: Scalars['Int']['output'];
  /** The rule by which nodes and edges were chosen, in words. */
  readonly rule: Scalars['String']['output'];
};

/** A name that the prefix can be completed to. */
export type Suggestion = {
  readonly __typename?: 'Suggestion';
  /**
   * A second line that tells it from others of the same name: its official name if `text` is another one, its kind, its number
   * and day, the post of a person that was typed or else the latest, the place or the organizer of an event, who issued a work
   * or conferred an honor; where there is no such fact, a document that names it. Empty if a load of new data has just removed
   * the entity.
   */
  readonly detail: Scalars['String']['output'];
  /** The entity with this name; null if a load of new data has just removed it. */
  readonly entity: Maybe<Entity>;
  /** Why it matches. TEXT: the person held the post that is typed behind the surname. */
  readonly matchedBy: MatchReason;
  /** The ranges of the name that match, ascending and without overlap. */
  readonly ranges: ReadonlyArray<TextRange>;
  /** The name. */
  readonly text: Scalars['String']['output'];
};


/** A name that the prefix can be completed to. */
export type SuggestionDetailArgs = {
  language?: InputMaybe<Language>;
};

/** A word that means the same as a word of the query. */
export type Synonym = {
  readonly __typename?: 'Synonym';
  /** As it was written in the query. */
  readonly from: Scalars['String']['output'];
  /** As it stands in a hit. */
  readonly to: Scalars['String']['output'];
};

/** A person in a post of an organization: one per person, organization and title. */
export type Tenure = Node & {
  readonly __typename?: 'Tenure';
  /** How sure it is for the days in force; null where no days are in force. */
  readonly certainty: Maybe<Certainty>;
  /** Documents that cite it, by the day of the citation. */
  readonly documents: ReadonlyArray<Document>;
  /** The passages of sources that state it, in the order in which they were read. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** First day on which a source cites it, as written there; null where none gives a day. It may have started earlier. */
  readonly firstCited: Maybe<Scalars['EDTF']['output']>;
  /**
   * Global id of its own, which ends in the days in force. The statement it is read from has another:
   * `statement { id }`.
   */
  readonly id: Scalars['ID']['output'];
  /** Last day on which a source cites it, as written there; null where none gives a day. It may have continued. */
  readonly lastCited: Maybe<Scalars['EDTF']['output']>;
  /** The organization. */
  readonly organization: Maybe<Organization>;
  /** From the first to the last citation, or as stated. */
  readonly period: Period;
  /** The entity. */
  readonly person: Maybe<Person>;
  /** The id without days: the same for all days. Use it to join answers by hand. */
  readonly plainId: Scalars['ID']['output'];
  /** The statement with its qualifiers. */
  readonly statement: Statement;
  /** Stated, proposed or planned. */
  readonly status: StatementStatus;
  /** The status in words. */
  readonly statusLabel: Scalars['String']['output'];
  /** The title, as the source writes it. */
  readonly title: Scalars['String']['output'];
  /**
   * The successions over which it came into a list that includes successors; null where it belongs to the organization
   * itself.
   * @deprecated Since 2026-11-30: it depends on the list, and a cache takes it for a property of the item. Take via of the edge.
   */
  readonly via: Maybe<Via>;
};


/** A person in a post of an organization: one per person, organization and title. */
export type TenureDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person in a post of an organization: one per person, organization and title. */
export type TenureEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person in a post of an organization: one per person, organization and title. */
export type TenureStatusLabelArgs = {
  language?: InputMaybe<Language>;
};

/** A page of tenures. */
export type TenureConnection = {
  readonly __typename?: 'TenureConnection';
  /**
   * What was read about these days and kinds of facts, document by document, for all entities. It shows whether an empty
   * page means "no" or "not read".
   */
  readonly coverage: ReadonlyArray<Coverage>;
  /** The tenures of this page with their cursors. */
  readonly edges: ReadonlyArray<TenureEdge>;
  /**
   * The posts of this list, without its days, that surely lie before or after them: who was last cited before and who first
   * after. Null where no days are in force.
   */
  readonly nearest: Maybe<NearestTenures>;
  /** The tenures of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Tenure>;
  /** The position of this page. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, not only on this page. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of tenures. */
export type TenureConnectionCoverageArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the tenures, with its cursor. */
export type TenureEdge = {
  readonly __typename?: 'TenureEdge';
  /** Opaque; give it as `after` for the next page. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Tenure;
  /**
   * The successions over which it came into a list that includes successors; null where it belongs to the organization
   * itself.
   */
  readonly via: Maybe<Via>;
};

/** A range of a text, counted in UTF-16 code units as in JavaScript and Java. */
export type TextRange = {
  readonly __typename?: 'TextRange';
  /** Its end: the first unit after it. */
  readonly end: Scalars['Int']['output'];
  /** The unit where it starts. */
  readonly start: Scalars['Int']['output'];
};

/** How a predicate relates to time. */
export type TimeKind =
  /** Holds on all days, unless a source dates it. */
  | 'LASTING'
  /** Happens once. */
  | 'OCCURRENCE'
  /** Holds over some days, which are known from citations. */
  | 'STATE';

/** An entry of a timeline: an event, an honor, an agreement, a founding or a renaming. */
export type Timeline = {
  readonly __typename?: 'Timeline';
  /** How sure the date is for the days in force; null where no days are in force. */
  readonly certainty: Maybe<Certainty>;
  /** The event, honor or agreement; for a founding or renaming, the entity itself. */
  readonly entity: Maybe<Entity>;
  /** When it happened, from the statement that orders it; null where nothing dates it. */
  readonly period: Maybe<Period>;
  /** How many such statements there are in all. */
  readonly statementCount: Scalars['Int']['output'];
  /** The statements, each with how its subject was reached. */
  readonly statementEdges: ReadonlyArray<TimelineStatementEdge>;
  /**
   * The statements about the entities of the timeline. They give the role, and by their status whether it happened or is
   * only proposed.
   */
  readonly statements: ReadonlyArray<Statement>;
  /** The successions over which the entity was reached, where the timeline includes successors; else null. */
  readonly via: Maybe<Via>;
};


/** An entry of a timeline: an event, an honor, an agreement, a founding or a renaming. */
export type TimelineStatementEdgesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An entry of a timeline: an event, an honor, an agreement, a founding or a renaming. */
export type TimelineStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of timeline entries. */
export type TimelineConnection = {
  readonly __typename?: 'TimelineConnection';
  /**
   * What was read about these days and kinds of facts, document by document, for all entities. It shows whether an empty
   * page means "no" or "not read".
   */
  readonly coverage: ReadonlyArray<Coverage>;
  /** The timeline entries of this page with their cursors. */
  readonly edges: ReadonlyArray<TimelineEdge>;
  /** The timeline entries of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Timeline>;
  /** The position of this page. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, not only on this page. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of timeline entries. */
export type TimelineConnectionCoverageArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the timeline entries, with its cursor. */
export type TimelineEdge = {
  readonly __typename?: 'TimelineEdge';
  /** Opaque; give it as `after` for the next page. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Timeline;
};

/** One statement of a timeline entry. */
export type TimelineStatementEdge = {
  readonly __typename?: 'TimelineStatementEdge';
  /** The statement. */
  readonly node: Statement;
  /**
   * The successions over which it came into a list that includes successors; null where it belongs to the organization
   * itself.
   */
  readonly via: Maybe<Via>;
};

/** A value: exactly one of a text, a date or an amount. */
export type Value = {
  readonly __typename?: 'Value';
  /** The amount; null where it is none. */
  readonly amount: Maybe<Scalars['Float']['output']>;
  /** The date; null where it is none. */
  readonly date: Maybe<Scalars['EDTF']['output']>;
  /** The value as text, of every type: `5.6 万平方米`. */
  readonly text: Scalars['String']['output'];
  /** The unit of the amount, as the source writes it. */
  readonly unit: Maybe<Scalars['String']['output']>;
};

/** How something was reached: by a former name, or over successions. */
export type Via = {
  readonly __typename?: 'Via';
  /** The organization whose successors were followed; null where none were. */
  readonly from: Maybe<Organization>;
  /** The former name by which it was found; null where it was not. */
  readonly name: Maybe<Name>;
  /** The same in words. */
  readonly note: Scalars['String']['output'];
  /** The successions from there, in order, each with its evidence. */
  readonly successions: ReadonlyArray<Statement>;
};


/** How something was reached: by a former name, or over successions. */
export type ViaNoteArgs = {
  language?: InputMaybe<Language>;
};

/** A document, plan, standard, law, book, film, lecture or article. */
export type Work = Entity & Node & {
  readonly __typename?: 'Work';
  /** Entities that it is about. */
  readonly about: ReadonlyArray<Entity>;
  /** The article of one of our documents that is this work; null where none is. */
  readonly article: Maybe<Article>;
  /** Who wrote it. */
  readonly authors: ReadonlyArray<Authorship>;
  /** Agreements and works it is based on. */
  readonly basedOn: ReadonlyArray<Entity>;
  readonly coParticipants: CoParticipantConnection;
  readonly conflicts: ConflictConnection;
  /** Who did what else for it: photographs, print, supervision. */
  readonly contributions: ContributionConnection;
  readonly coverage: ReadonlyArray<Coverage>;
  readonly id: Scalars['ID']['output'];
  /** Who issued it. */
  readonly issuers: ReadonlyArray<Entity>;
  readonly kind: EntityKind;
  readonly kindLabel: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
  /** Its number, as written. */
  readonly number: Maybe<Scalars['String']['output']>;
  readonly plainId: Scalars['ID']['output'];
  readonly possiblySame: ReadonlyArray<PossiblySame>;
  /** When it was published; null where no source dates it. */
  readonly publishedOn: Maybe<Period>;
  /** @deprecated Since 2026-11-30: it depends on the list, and a cache takes it for a property of the entity. Take relation and certainty of the edge, or statements(predicates:, direction:) of the other entity. */
  readonly relation: Maybe<Statement>;
  readonly statements: StatementConnection;
  readonly subjectOf: WorkConnection;
  /** Its subtitle; null where it has none. */
  readonly subtitle: Maybe<Scalars['String']['output']>;
  readonly timeline: TimelineConnection;
  /**
   * The kind of work.
   * @deprecated Since 2026-11-30: use workType. A type of other entities has other values, so that one selection cannot hold both.
   */
  readonly type: Maybe<WorkKind>;
  /** The kind in words. */
  readonly typeLabel: Maybe<Scalars['String']['output']>;
  /** The kind of work. */
  readonly workType: Maybe<WorkKind>;
};


/** A document, plan, standard, law, book, film, lecture or article. */
export type WorkAboutArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A document, plan, standard, law, book, film, lecture or article. */
export type WorkAuthorsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A document, plan, standard, law, book, film, lecture or article. */
export type WorkBasedOnArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A document, plan, standard, law, book, film, lecture or article. */
export type WorkCoParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  certainty?: InputMaybe<CertaintyLevel>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  minShared?: InputMaybe<Scalars['Int']['input']>;
  statuses?: InputMaybe<ReadonlyArray<StatementStatus>>;
};


/** A document, plan, standard, law, book, film, lecture or article. */
export type WorkConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  rules?: InputMaybe<ReadonlyArray<ConflictRule>>;
};


/** A document, plan, standard, law, book, film, lecture or article. */
export type WorkContributionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  certainty?: InputMaybe<CertaintyLevel>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A document, plan, standard, law, book, film, lecture or article. */
export type WorkCoverageArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A document, plan, standard, law, book, film, lecture or article. */
export type WorkIssuersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A document, plan, standard, law, book, film, lecture or article. */
export type WorkKindLabelArgs = {
  language?: InputMaybe<Language>;
};


/** A document, plan, standard, law, book, film, lecture or article. */
export type WorkLabelArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  language?: InputMaybe<Language>;
};


/** A document, plan, standard, law, book, film, lecture or article. */
export type WorkNamesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A document, plan, standard, law, book, film, lecture or article. */
export type WorkPossiblySameArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A document, plan, standard, law, book, film, lecture or article. */
export type WorkStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  certainty?: InputMaybe<CertaintyLevel>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  direction?: InputMaybe<StatementDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
  predicates?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  status?: InputMaybe<StatementStatus>;
};


/** A document, plan, standard, law, book, film, lecture or article. */
export type WorkSubjectOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  certainty?: InputMaybe<CertaintyLevel>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A document, plan, standard, law, book, film, lecture or article. */
export type WorkTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  certainty?: InputMaybe<CertaintyLevel>;
  direction?: InputMaybe<OrderDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EventKind>>;
};


/** A document, plan, standard, law, book, film, lecture or article. */
export type WorkTypeLabelArgs = {
  language?: InputMaybe<Language>;
};

/** A page of works. */
export type WorkConnection = {
  readonly __typename?: 'WorkConnection';
  /** The works of this page with their cursors. */
  readonly edges: ReadonlyArray<WorkEdge>;
  /** The works of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Work>;
  /** The position of this page. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, not only on this page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the works, with its cursor. */
export type WorkEdge = {
  readonly __typename?: 'WorkEdge';
  /**
   * How sure it is for the days in force: by that statement, in a list of Query by its own date. Null where no days are in
   * force.
   */
  readonly certainty: Maybe<Certainty>;
  /** Opaque; give it as `after` for the next page. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Work;
  /** The statement that put the item into this list; null in a list of Query. */
  readonly relation: Maybe<Statement>;
  /**
   * The successions over which it came into a list that includes successors; null where it belongs to the organization
   * itself.
   */
  readonly via: Maybe<Via>;
};

/** Conditions on works. */
export type WorkFilter = {
  /** Written by one of these. */
  readonly author?: InputMaybe<IdFilter>;
  /** Mentioned in one of these documents. */
  readonly document?: InputMaybe<IdFilter>;
  /** Issued by one of these. */
  readonly issuer?: InputMaybe<IdFilter>;
  /** Any title, with or without 《》. */
  readonly name?: InputMaybe<StringFilter>;
  /** Its number as written (GB/T 41568-2022). */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** When it was published. Works without a date are possible on every day. */
  readonly published?: InputMaybe<DateFilter>;
  /** Kind of work. */
  readonly type?: InputMaybe<WorkKindFilter>;
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
  readonly eq?: InputMaybe<WorkKind>;
  /** One of these kinds. */
  readonly in?: InputMaybe<ReadonlyArray<WorkKind>>;
};

/** Days of every year, both included. Where the last comes before the first, they continue into the next year. */
export type YearlyDays = {
  readonly __typename?: 'YearlyDays';
  /** First month and day, such as 11-01. */
  readonly from: Scalars['String']['output'];
  /** Last month and day, such as 11-30. */
  readonly to: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Affiliation: ResolverTypeWrapper<StatementView>;
  AffiliationConnection: ResolverTypeWrapper<Omit<AffiliationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AffiliationEdge']>, nodes: ReadonlyArray<ResolversTypes['Affiliation']> }>;
  AffiliationEdge: ResolverTypeWrapper<StatementEdgeView>;
  Agreement: ResolverTypeWrapper<EntityView>;
  AgreementConnection: ResolverTypeWrapper<Omit<AgreementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AgreementEdge']>, nodes: ReadonlyArray<ResolversTypes['Agreement']> }>;
  AgreementEdge: ResolverTypeWrapper<EntityEdgeView>;
  AgreementFilter: AgreementFilter;
  Article: ResolverTypeWrapper<ArticleRecord>;
  ArticleConnection: ResolverTypeWrapper<Omit<ArticleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ArticleEdge']>, nodes: ReadonlyArray<ResolversTypes['Article']> }>;
  ArticleEdge: ResolverTypeWrapper<Omit<ArticleEdge, 'node'> & { node: ResolversTypes['Article'] }>;
  Asks: Asks;
  Authorship: ResolverTypeWrapper<StatementView>;
  Basis: Basis;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Bound: ResolverTypeWrapper<BoundView>;
  Candidate: ResolverTypeWrapper<CandidateRecord>;
  CandidateReason: ResolverTypeWrapper<CandidateReason>;
  CandidateReasonCode: CandidateReasonCode;
  Certainty: ResolverTypeWrapper<Certainty>;
  CertaintyLevel: CertaintyLevel;
  CertaintyReason: CertaintyReason;
  Clause: ResolverTypeWrapper<StatementView>;
  CoParticipantConnection: ResolverTypeWrapper<CoParticipantPageView>;
  CoParticipantEdge: ResolverTypeWrapper<CoParticipantEdgeView>;
  Conferral: ResolverTypeWrapper<StatementView>;
  ConferralConnection: ResolverTypeWrapper<Omit<ConferralConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ConferralEdge']>, nodes: ReadonlyArray<ResolversTypes['Conferral']> }>;
  ConferralEdge: ResolverTypeWrapper<StatementEdgeView>;
  Conflict: ResolverTypeWrapper<ConflictRecord>;
  ConflictConnection: ResolverTypeWrapper<Omit<ConflictConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ConflictEdge']>, nodes: ReadonlyArray<ResolversTypes['Conflict']> }>;
  ConflictEdge: ResolverTypeWrapper<Omit<ConflictEdge, 'node'> & { node: ResolversTypes['Conflict'] }>;
  ConflictPreference: ConflictPreference;
  ConflictRule: ConflictRule;
  ConflictStrength: ConflictStrength;
  Contribution: ResolverTypeWrapper<StatementView>;
  ContributionConnection: ResolverTypeWrapper<Omit<ContributionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ContributionEdge']>, nodes: ReadonlyArray<ResolversTypes['Contribution']> }>;
  ContributionEdge: ResolverTypeWrapper<StatementEdgeView>;
  Correction: ResolverTypeWrapper<Correction>;
  Coverage: ResolverTypeWrapper<DocumentCoverage>;
  CoverageCount: ResolverTypeWrapper<CoverageCountRecord>;
  CreatorRole: CreatorRole;
  DataVersion: ResolverTypeWrapper<DataVersion>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateFilter: DateFilter;
  DateRange: DateRange;
  Days: ResolverTypeWrapper<DayWindow>;
  Document: ResolverTypeWrapper<DocumentRecord>;
  DocumentConnection: ResolverTypeWrapper<Omit<DocumentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DocumentEdge']>, nodes: ReadonlyArray<ResolversTypes['Document']> }>;
  DocumentCount: ResolverTypeWrapper<Omit<DocumentCount, 'document'> & { document?: Maybe<ResolversTypes['Document']> }>;
  DocumentCountConnection: ResolverTypeWrapper<Omit<DocumentCountConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DocumentCountEdge']>, nodes: ReadonlyArray<ResolversTypes['DocumentCount']> }>;
  DocumentCountEdge: ResolverTypeWrapper<Omit<DocumentCountEdge, 'node'> & { node: ResolversTypes['DocumentCount'] }>;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  DocumentFilter: DocumentFilter;
  DocumentKind: DocumentKind;
  DocumentOrder: DocumentOrder;
  DocumentOrderField: DocumentOrderField;
  EDTF: ResolverTypeWrapper<Scalars['EDTF']['output']>;
  Entity: ResolverTypeWrapper<EntityView>;
  EntityKind: EntityKind;
  EntityOrder: EntityOrder;
  EntityOrderField: EntityOrderField;
  Event: ResolverTypeWrapper<EntityView>;
  EventConnection: ResolverTypeWrapper<Omit<EventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EventEdge']>, nodes: ReadonlyArray<ResolversTypes['Event']> }>;
  EventEdge: ResolverTypeWrapper<EntityEdgeView>;
  EventFilter: EventFilter;
  EventKind: EventKind;
  EventKindFilter: EventKindFilter;
  Evidence: ResolverTypeWrapper<EvidenceRecord>;
  EvidenceMethod: EvidenceMethod;
  FigurePoint: ResolverTypeWrapper<FigurePointView>;
  FigureSeries: ResolverTypeWrapper<FigureSeriesView>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GraphMeasure: GraphMeasure;
  Highlight: ResolverTypeWrapper<HighlightRecord>;
  HighlightField: HighlightField;
  Honor: ResolverTypeWrapper<EntityView>;
  HonorCategory: HonorCategory;
  HonorConnection: ResolverTypeWrapper<Omit<HonorConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['HonorEdge']>, nodes: ReadonlyArray<ResolversTypes['Honor']> }>;
  HonorEdge: ResolverTypeWrapper<Omit<HonorEdge, 'node'> & { node: ResolversTypes['Honor'] }>;
  HonorFilter: HonorFilter;
  HonorLevel: HonorLevel;
  HonorLevelFilter: HonorLevelFilter;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdFilter: IdFilter;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Interpretation: ResolverTypeWrapper<InterpretationRecord>;
  KindCount: ResolverTypeWrapper<KindCountView>;
  Language: Language;
  LineageEdge: ResolverTypeWrapper<LineageEdgeView>;
  MatchReason: MatchReason;
  Name: ResolverTypeWrapper<NameRecord>;
  NameKind: NameKind;
  NearestTenures: ResolverTypeWrapper<NearestView>;
  Node: ResolverTypeWrapper<NodeView>;
  NodeMeasures: ResolverTypeWrapper<NodeMeasures>;
  OrderDirection: OrderDirection;
  Organization: ResolverTypeWrapper<EntityView>;
  OrganizationConnection: ResolverTypeWrapper<Omit<OrganizationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OrganizationEdge']>, nodes: ReadonlyArray<ResolversTypes['Organization']> }>;
  OrganizationEdge: ResolverTypeWrapper<EntityEdgeView>;
  OrganizationFilter: OrganizationFilter;
  OrganizationKind: OrganizationKind;
  OrganizationKindFilter: OrganizationKindFilter;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialReading: ResolverTypeWrapper<PartialReading>;
  Participation: ResolverTypeWrapper<StatementView>;
  ParticipationConnection: ResolverTypeWrapper<Omit<ParticipationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ParticipationEdge']>, nodes: ReadonlyArray<ResolversTypes['Participation']> }>;
  ParticipationEdge: ResolverTypeWrapper<StatementEdgeView>;
  Path: ResolverTypeWrapper<PathView>;
  PathHop: ResolverTypeWrapper<PathHopView>;
  PathLimits: ResolverTypeWrapper<Omit<PathLimits, 'between' | 'predicates'> & { between?: Maybe<ResolversTypes['Days']>, predicates?: Maybe<ReadonlyArray<ResolversTypes['Predicate']>> }>;
  PathResult: ResolverTypeWrapper<PathResultView>;
  PathStatus: PathStatus;
  Period: ResolverTypeWrapper<PeriodRecord>;
  Person: ResolverTypeWrapper<EntityView>;
  PersonConnection: ResolverTypeWrapper<Omit<PersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PersonEdge']>, nodes: ReadonlyArray<ResolversTypes['Person']> }>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  PersonFilter: PersonFilter;
  Place: ResolverTypeWrapper<EntityView>;
  PlaceConnection: ResolverTypeWrapper<Omit<PlaceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PlaceEdge']>, nodes: ReadonlyArray<ResolversTypes['Place']> }>;
  PlaceEdge: ResolverTypeWrapper<EntityEdgeView>;
  PlaceFilter: PlaceFilter;
  PlaceKind: PlaceKind;
  Position: ResolverTypeWrapper<PositionView>;
  PossiblySame: ResolverTypeWrapper<StatementView>;
  Predicate: ResolverTypeWrapper<PredicateRecord>;
  PredicateCount: ResolverTypeWrapper<Omit<PredicateCount, 'predicate'> & { predicate: ResolversTypes['Predicate'] }>;
  Qualifier: ResolverTypeWrapper<QualifierView>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Rank: Rank;
  Role: Role;
  SearchConnection: ResolverTypeWrapper<SearchView>;
  SearchEdge: ResolverTypeWrapper<HitView>;
  SearchFacet: ResolverTypeWrapper<Omit<SearchFacet, 'values'> & { values: ReadonlyArray<ResolversTypes['SearchFacetValue']> }>;
  SearchFacetField: SearchFacetField;
  SearchFacetValue: ResolverTypeWrapper<FacetValueView>;
  SearchFilter: SearchFilter;
  SkippedHub: ResolverTypeWrapper<SkippedHubView>;
  Statement: ResolverTypeWrapper<StatementView>;
  StatementConnection: ResolverTypeWrapper<Omit<StatementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['StatementEdge']>, nodes: ReadonlyArray<ResolversTypes['Statement']> }>;
  StatementDirection: StatementDirection;
  StatementEdge: ResolverTypeWrapper<StatementEdgeView>;
  StatementOrder: StatementOrder;
  StatementOrderField: StatementOrderField;
  StatementStatus: StatementStatus;
  Statistics: ResolverTypeWrapper<StatisticsView>;
  StatisticsDimension: StatisticsDimension;
  StatisticsFilter: StatisticsFilter;
  StatisticsRow: ResolverTypeWrapper<StatisticsRowView>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  StringFilter: StringFilter;
  Subgraph: ResolverTypeWrapper<SubgraphView>;
  SubgraphEdge: ResolverTypeWrapper<SubgraphEdgeView>;
  SubgraphNode: ResolverTypeWrapper<SubgraphNodeView>;
  SubgraphTruncation: ResolverTypeWrapper<SubgraphTruncation>;
  Suggestion: ResolverTypeWrapper<SuggestionRecord>;
  Synonym: ResolverTypeWrapper<Synonym>;
  Tenure: ResolverTypeWrapper<StatementView>;
  TenureConnection: ResolverTypeWrapper<CoveredStatements>;
  TenureEdge: ResolverTypeWrapper<StatementEdgeView>;
  TextRange: ResolverTypeWrapper<TextRange>;
  TimeKind: TimeKind;
  Timeline: ResolverTypeWrapper<TimelineView>;
  TimelineConnection: ResolverTypeWrapper<CoveredTimeline>;
  TimelineEdge: ResolverTypeWrapper<Omit<TimelineEdge, 'node'> & { node: ResolversTypes['Timeline'] }>;
  TimelineStatementEdge: ResolverTypeWrapper<TimelineStatementEdgeView>;
  Value: ResolverTypeWrapper<ValueRecord>;
  Via: ResolverTypeWrapper<ViaView>;
  Work: ResolverTypeWrapper<EntityView>;
  WorkConnection: ResolverTypeWrapper<Omit<WorkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['WorkEdge']>, nodes: ReadonlyArray<ResolversTypes['Work']> }>;
  WorkEdge: ResolverTypeWrapper<EntityEdgeView>;
  WorkFilter: WorkFilter;
  WorkKind: WorkKind;
  WorkKindFilter: WorkKindFilter;
  YearlyDays: ResolverTypeWrapper<YearlyDaysRecord>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Affiliation: StatementView;
  AffiliationConnection: Omit<AffiliationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AffiliationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Affiliation']> };
  AffiliationEdge: StatementEdgeView;
  Agreement: EntityView;
  AgreementConnection: Omit<AgreementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AgreementEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Agreement']> };
  AgreementEdge: EntityEdgeView;
  AgreementFilter: AgreementFilter;
  Article: ArticleRecord;
  ArticleConnection: Omit<ArticleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ArticleEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Article']> };
  ArticleEdge: Omit<ArticleEdge, 'node'> & { node: ResolversParentTypes['Article'] };
  Authorship: StatementView;
  Boolean: Scalars['Boolean']['output'];
  Bound: BoundView;
  Candidate: CandidateRecord;
  CandidateReason: CandidateReason;
  Certainty: Certainty;
  Clause: StatementView;
  CoParticipantConnection: CoParticipantPageView;
  CoParticipantEdge: CoParticipantEdgeView;
  Conferral: StatementView;
  ConferralConnection: Omit<ConferralConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ConferralEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Conferral']> };
  ConferralEdge: StatementEdgeView;
  Conflict: ConflictRecord;
  ConflictConnection: Omit<ConflictConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ConflictEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Conflict']> };
  ConflictEdge: Omit<ConflictEdge, 'node'> & { node: ResolversParentTypes['Conflict'] };
  Contribution: StatementView;
  ContributionConnection: Omit<ContributionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ContributionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Contribution']> };
  ContributionEdge: StatementEdgeView;
  Correction: Correction;
  Coverage: DocumentCoverage;
  CoverageCount: CoverageCountRecord;
  DataVersion: DataVersion;
  Date: Scalars['Date']['output'];
  DateFilter: DateFilter;
  DateRange: DateRange;
  Days: DayWindow;
  Document: DocumentRecord;
  DocumentConnection: Omit<DocumentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DocumentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Document']> };
  DocumentCount: Omit<DocumentCount, 'document'> & { document?: Maybe<ResolversParentTypes['Document']> };
  DocumentCountConnection: Omit<DocumentCountConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DocumentCountEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DocumentCount']> };
  DocumentCountEdge: Omit<DocumentCountEdge, 'node'> & { node: ResolversParentTypes['DocumentCount'] };
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  DocumentFilter: DocumentFilter;
  DocumentOrder: DocumentOrder;
  EDTF: Scalars['EDTF']['output'];
  Entity: EntityView;
  EntityOrder: EntityOrder;
  Event: EntityView;
  EventConnection: Omit<EventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EventEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Event']> };
  EventEdge: EntityEdgeView;
  EventFilter: EventFilter;
  EventKindFilter: EventKindFilter;
  Evidence: EvidenceRecord;
  FigurePoint: FigurePointView;
  FigureSeries: FigureSeriesView;
  Float: Scalars['Float']['output'];
  Highlight: HighlightRecord;
  Honor: EntityView;
  HonorConnection: Omit<HonorConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['HonorEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Honor']> };
  HonorEdge: Omit<HonorEdge, 'node'> & { node: ResolversParentTypes['Honor'] };
  HonorFilter: HonorFilter;
  HonorLevelFilter: HonorLevelFilter;
  ID: Scalars['ID']['output'];
  IdFilter: IdFilter;
  Int: Scalars['Int']['output'];
  Interpretation: InterpretationRecord;
  KindCount: KindCountView;
  LineageEdge: LineageEdgeView;
  Name: NameRecord;
  NearestTenures: NearestView;
  Node: NodeView;
  NodeMeasures: NodeMeasures;
  Organization: EntityView;
  OrganizationConnection: Omit<OrganizationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OrganizationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Organization']> };
  OrganizationEdge: EntityEdgeView;
  OrganizationFilter: OrganizationFilter;
  OrganizationKindFilter: OrganizationKindFilter;
  PageInfo: PageInfo;
  PartialReading: PartialReading;
  Participation: StatementView;
  ParticipationConnection: Omit<ParticipationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ParticipationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Participation']> };
  ParticipationEdge: StatementEdgeView;
  Path: PathView;
  PathHop: PathHopView;
  PathLimits: Omit<PathLimits, 'between' | 'predicates'> & { between?: Maybe<ResolversParentTypes['Days']>, predicates?: Maybe<ReadonlyArray<ResolversParentTypes['Predicate']>> };
  PathResult: PathResultView;
  Period: PeriodRecord;
  Person: EntityView;
  PersonConnection: Omit<PersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PersonEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Person']> };
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  PersonFilter: PersonFilter;
  Place: EntityView;
  PlaceConnection: Omit<PlaceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PlaceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Place']> };
  PlaceEdge: EntityEdgeView;
  PlaceFilter: PlaceFilter;
  Position: PositionView;
  PossiblySame: StatementView;
  Predicate: PredicateRecord;
  PredicateCount: Omit<PredicateCount, 'predicate'> & { predicate: ResolversParentTypes['Predicate'] };
  Qualifier: QualifierView;
  Query: Record<PropertyKey, never>;
  SearchConnection: SearchView;
  SearchEdge: HitView;
  SearchFacet: Omit<SearchFacet, 'values'> & { values: ReadonlyArray<ResolversParentTypes['SearchFacetValue']> };
  SearchFacetValue: FacetValueView;
  SearchFilter: SearchFilter;
  SkippedHub: SkippedHubView;
  Statement: StatementView;
  StatementConnection: Omit<StatementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['StatementEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Statement']> };
  StatementEdge: StatementEdgeView;
  StatementOrder: StatementOrder;
  Statistics: StatisticsView;
  StatisticsFilter: StatisticsFilter;
  StatisticsRow: StatisticsRowView;
  String: Scalars['String']['output'];
  StringFilter: StringFilter;
  Subgraph: SubgraphView;
  SubgraphEdge: SubgraphEdgeView;
  SubgraphNode: SubgraphNodeView;
  SubgraphTruncation: SubgraphTruncation;
  Suggestion: SuggestionRecord;
  Synonym: Synonym;
  Tenure: StatementView;
  TenureConnection: CoveredStatements;
  TenureEdge: StatementEdgeView;
  TextRange: TextRange;
  Timeline: TimelineView;
  TimelineConnection: CoveredTimeline;
  TimelineEdge: Omit<TimelineEdge, 'node'> & { node: ResolversParentTypes['Timeline'] };
  TimelineStatementEdge: TimelineStatementEdgeView;
  Value: ValueRecord;
  Via: ViaView;
  Work: EntityView;
  WorkConnection: Omit<WorkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['WorkEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Work']> };
  WorkEdge: EntityEdgeView;
  WorkFilter: WorkFilter;
  WorkKindFilter: WorkKindFilter;
  YearlyDays: YearlyDaysRecord;
};

export type AffiliationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Affiliation'] = ResolversParentTypes['Affiliation']> = {
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<AffiliationEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberRole?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  plainId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StatementStatus'], ParentType, ContextType>;
  statusLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<AffiliationStatusLabelArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AffiliationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffiliationConnection'] = ResolversParentTypes['AffiliationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AffiliationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Affiliation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AffiliationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffiliationEdge'] = ResolversParentTypes['AffiliationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Affiliation'], ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  basedOn?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<AgreementBasedOnArgs, 'first'>>;
  basisOf?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<AgreementBasisOfArgs, 'first'>>;
  clauses?: Resolver<ReadonlyArray<ResolversTypes['Clause']>, ParentType, ContextType, RequireFields<AgreementClausesArgs, 'first'>>;
  coParticipants?: Resolver<ResolversTypes['CoParticipantConnection'], ParentType, ContextType, RequireFields<AgreementCoParticipantsArgs, 'first' | 'minShared' | 'statuses'>>;
  conflicts?: Resolver<ResolversTypes['ConflictConnection'], ParentType, ContextType, RequireFields<AgreementConflictsArgs, 'first'>>;
  coverage?: Resolver<ReadonlyArray<ResolversTypes['Coverage']>, ParentType, ContextType, RequireFields<AgreementCoverageArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<AgreementKindLabelArgs>>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<AgreementLabelArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType, RequireFields<AgreementNamesArgs, 'first'>>;
  otherParties?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AgreementOtherPartiesArgs, 'first'>>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<AgreementPartiesArgs, 'first'>>;
  plainId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  possiblySame?: Resolver<ReadonlyArray<ResolversTypes['PossiblySame']>, ParentType, ContextType, RequireFields<AgreementPossiblySameArgs, 'first'>>;
  relation?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  signatories?: Resolver<ReadonlyArray<ResolversTypes['Participation']>, ParentType, ContextType, RequireFields<AgreementSignatoriesArgs, 'first'>>;
  signedOn?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  signing?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, Partial<AgreementSigningArgs>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<AgreementStatementsArgs, 'dated' | 'direction' | 'first'>>;
  subjectOf?: Resolver<ResolversTypes['WorkConnection'], ParentType, ContextType, RequireFields<AgreementSubjectOfArgs, 'first'>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<AgreementTimelineArgs, 'direction' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementConnection'] = ResolversParentTypes['AgreementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgreementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementEdge'] = ResolversParentTypes['AgreementEdge']> = {
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['Via']>, ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<ArticleAboutArgs, 'first'>>;
  authorNames?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ArticleAuthorNamesArgs, 'first'>>;
  authors?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ArticleAuthorsArgs, 'first'>>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  page?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<ArticleStatementsArgs, 'first'>>;
  subtitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type AuthorshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Authorship'] = ResolversParentTypes['Authorship']> = {
  affiliation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  page?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plainId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  work?: Resolver<Maybe<ResolversTypes['Work']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Bound'] = ResolversParentTypes['Bound']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  earliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  ruleLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<BoundRuleLabelArgs>>;
};

export type CandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Candidate'] = ResolversParentTypes['Candidate']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['CandidateReason']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CandidateReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CandidateReason'] = ResolversParentTypes['CandidateReason']> = {
  code?: Resolver<ResolversTypes['CandidateReasonCode'], ParentType, ContextType>;
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CertaintyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Certainty'] = ResolversParentTypes['Certainty']> = {
  level?: Resolver<ResolversTypes['CertaintyLevel'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['CertaintyReason'], ParentType, ContextType>;
};

export type ClauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Clause'] = ResolversParentTypes['Clause']> = {
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CoParticipantConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoParticipantConnection'] = ResolversParentTypes['CoParticipantConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CoParticipantEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoParticipantEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoParticipantEdge'] = ResolversParentTypes['CoParticipantEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  shared?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<CoParticipantEdgeSharedArgs, 'first'>>;
  sharedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<CoParticipantEdgeStatementsArgs, 'first'>>;
};

export type ConferralResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Conferral'] = ResolversParentTypes['Conferral']> = {
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  conferredBy?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  conferredOn?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  conferrer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  conferrers?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<ConferralConferrersArgs, 'first'>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<ConferralEvidenceArgs, 'first'>>;
  honor?: Resolver<Maybe<ResolversTypes['Honor']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  plainId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  receivedFor?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<ConferralReceivedForArgs, 'first'>>;
  recipient?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  recipientMember?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recipientMemberCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sharedWith?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<ConferralSharedWithArgs, 'first'>>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StatementStatus'], ParentType, ContextType>;
  statusLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ConferralStatusLabelArgs>>;
  via?: Resolver<Maybe<ResolversTypes['Via']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConferralConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConferralConnection'] = ResolversParentTypes['ConferralConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConferralEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Conferral']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConferralEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConferralEdge'] = ResolversParentTypes['ConferralEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Conferral'], ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['Via']>, ParentType, ContextType>;
};

export type ConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict']> = {
  computed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSettled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  preferred?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  preferredBy?: Resolver<ResolversTypes['ConflictPreference'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ConflictReasonArgs>>;
  rule?: Resolver<ResolversTypes['ConflictRule'], ParentType, ContextType>;
  ruleLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ConflictRuleLabelArgs>>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<ConflictStatementsArgs, 'first'>>;
  strength?: Resolver<ResolversTypes['ConflictStrength'], ParentType, ContextType>;
};

export type ConflictConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictConnection'] = ResolversParentTypes['ConflictConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConflictEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConflictEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictEdge'] = ResolversParentTypes['ConflictEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Conflict'], ParentType, ContextType>;
};

export type ContributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contribution'] = ResolversParentTypes['Contribution']> = {
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  contributor?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  creatorRole?: Resolver<ResolversTypes['CreatorRole'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<ContributionEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  plainId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  roleLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ContributionRoleLabelArgs>>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StatementStatus'], ParentType, ContextType>;
  statusLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ContributionStatusLabelArgs>>;
  work?: Resolver<Maybe<ResolversTypes['Work']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContributionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionConnection'] = ResolversParentTypes['ContributionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ContributionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Contribution']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContributionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionEdge'] = ResolversParentTypes['ContributionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contribution'], ParentType, ContextType>;
};

export type CorrectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Correction'] = ResolversParentTypes['Correction']> = {
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['CoverageCount']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  possibleStatements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoverageCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageCount'] = ResolversParentTypes['CoverageCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  possibleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
};

export type DataVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataVersion'] = ResolversParentTypes['DataVersion']> = {
  loadedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DaysResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Days'] = ResolversParentTypes['Days']> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  articles?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType, RequireFields<DocumentArticlesArgs, 'first'>>;
  articlesConnection?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<DocumentArticlesConnectionArgs, 'first'>>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentKind?: Resolver<ResolversTypes['DocumentKind'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DocumentKind'], ParentType, ContextType>;
  publicationDate?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<DocumentStatementsArgs, 'first'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentCount'] = ResolversParentTypes['DocumentCount']> = {
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentCountConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentCountConnection'] = ResolversParentTypes['DocumentCountConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentCountEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DocumentCount']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentCountEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentCountEdge'] = ResolversParentTypes['DocumentCountEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DocumentCount'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export interface EdtfScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EDTF'], any> {
  name: 'EDTF';
}

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Event' | 'Honor' | 'Organization' | 'Person' | 'Place' | 'Work', ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<EventAgreementsArgs, 'first'>>;
  coParticipants?: Resolver<ResolversTypes['CoParticipantConnection'], ParentType, ContextType, RequireFields<EventCoParticipantsArgs, 'first' | 'minShared' | 'statuses'>>;
  conflicts?: Resolver<ResolversTypes['ConflictConnection'], ParentType, ContextType, RequireFields<EventConflictsArgs, 'first'>>;
  coverage?: Resolver<ReadonlyArray<ResolversTypes['Coverage']>, ParentType, ContextType, RequireFields<EventCoverageArgs, 'first'>>;
  date?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  eventType?: Resolver<Maybe<ResolversTypes['EventKind']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<EventKindLabelArgs>>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<EventLabelArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType, RequireFields<EventNamesArgs, 'first'>>;
  partOf?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, Partial<EventPartOfArgs>>;
  participations?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, RequireFields<EventParticipationsArgs, 'first'>>;
  parts?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<EventPartsArgs, 'first'>>;
  plainId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  possiblySame?: Resolver<ReadonlyArray<ResolversTypes['PossiblySame']>, ParentType, ContextType, RequireFields<EventPossiblySameArgs, 'first'>>;
  relation?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<EventStatementsArgs, 'dated' | 'direction' | 'first'>>;
  subjectOf?: Resolver<ResolversTypes['WorkConnection'], ParentType, ContextType, RequireFields<EventSubjectOfArgs, 'first'>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<EventTimelineArgs, 'direction' | 'first'>>;
  type?: Resolver<Maybe<ResolversTypes['EventKind']>, ParentType, ContextType>;
  typeLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<EventTypeLabelArgs>>;
  venues?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<EventVenuesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citedOn?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['EvidenceMethod'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FigurePointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigurePoint'] = ResolversParentTypes['FigurePoint']> = {
  amount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  comparator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  difference?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['Via']>, ParentType, ContextType>;
};

export type FigureSeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureSeries'] = ResolversParentTypes['FigureSeries']> = {
  about?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pointCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  points?: Resolver<ReadonlyArray<ResolversTypes['FigurePoint']>, ParentType, ContextType, RequireFields<FigureSeriesPointsArgs, 'first'>>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HighlightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Highlight'] = ResolversParentTypes['Highlight']> = {
  fact?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['HighlightField'], ParentType, ContextType>;
  ranges?: Resolver<ReadonlyArray<ResolversTypes['TextRange']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HonorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Honor'] = ResolversParentTypes['Honor']> = {
  category?: Resolver<Maybe<ResolversTypes['HonorCategory']>, ParentType, ContextType>;
  coParticipants?: Resolver<ResolversTypes['CoParticipantConnection'], ParentType, ContextType, RequireFields<HonorCoParticipantsArgs, 'first' | 'minShared' | 'statuses'>>;
  conferrals?: Resolver<ResolversTypes['ConferralConnection'], ParentType, ContextType, RequireFields<HonorConferralsArgs, 'first'>>;
  conflicts?: Resolver<ResolversTypes['ConflictConnection'], ParentType, ContextType, RequireFields<HonorConflictsArgs, 'first'>>;
  coverage?: Resolver<ReadonlyArray<ResolversTypes['Coverage']>, ParentType, ContextType, RequireFields<HonorCoverageArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<HonorKindLabelArgs>>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<HonorLabelArgs>>;
  level?: Resolver<Maybe<ResolversTypes['HonorLevel']>, ParentType, ContextType>;
  levelLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<HonorLevelLabelArgs>>;
  memberConferrals?: Resolver<ResolversTypes['ConferralConnection'], ParentType, ContextType, RequireFields<HonorMemberConferralsArgs, 'first'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType, RequireFields<HonorNamesArgs, 'first'>>;
  plainId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  possiblySame?: Resolver<ReadonlyArray<ResolversTypes['PossiblySame']>, ParentType, ContextType, RequireFields<HonorPossiblySameArgs, 'first'>>;
  relation?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<HonorStatementsArgs, 'dated' | 'direction' | 'first'>>;
  subjectOf?: Resolver<ResolversTypes['WorkConnection'], ParentType, ContextType, RequireFields<HonorSubjectOfArgs, 'first'>>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<HonorTimelineArgs, 'direction' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HonorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HonorConnection'] = ResolversParentTypes['HonorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HonorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Honor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HonorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HonorEdge'] = ResolversParentTypes['HonorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Honor'], ParentType, ContextType>;
};

export type InterpretationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Interpretation'] = ResolversParentTypes['Interpretation']> = {
  asks?: Resolver<Maybe<ResolversTypes['Asks']>, ParentType, ContextType>;
  between?: Resolver<Maybe<ResolversTypes['Days']>, ParentType, ContextType>;
  corrections?: Resolver<ReadonlyArray<ResolversTypes['Correction']>, ParentType, ContextType>;
  isTruncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kindLabels?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, Partial<InterpretationKindLabelsArgs>>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  notDates?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  notJoined?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  partial?: Resolver<Maybe<ResolversTypes['PartialReading']>, ParentType, ContextType>;
  synonyms?: Resolver<ReadonlyArray<ResolversTypes['Synonym']>, ParentType, ContextType>;
  terms?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  yearly?: Resolver<Maybe<ResolversTypes['YearlyDays']>, ParentType, ContextType>;
};

export type KindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<KindCountLabelArgs>>;
};

export type LineageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LineageEdge'] = ResolversParentTypes['LineageEdge']> = {
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  via?: Resolver<ResolversTypes['Via'], ParentType, ContextType>;
};

export type NameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Name'] = ResolversParentTypes['Name']> = {
  kind?: Resolver<ResolversTypes['NameKind'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NearestTenuresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NearestTenures'] = ResolversParentTypes['NearestTenures']> = {
  after?: Resolver<ReadonlyArray<ResolversTypes['Tenure']>, ParentType, ContextType, RequireFields<NearestTenuresAfterArgs, 'first'>>;
  before?: Resolver<ReadonlyArray<ResolversTypes['Tenure']>, ParentType, ContextType, RequireFields<NearestTenuresBeforeArgs, 'first'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Affiliation' | 'Agreement' | 'Article' | 'Authorship' | 'Conferral' | 'Contribution' | 'Document' | 'Event' | 'Honor' | 'Organization' | 'Participation' | 'Person' | 'Place' | 'Statement' | 'Tenure' | 'Work', ParentType, ContextType>;
};

export type NodeMeasuresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NodeMeasures'] = ResolversParentTypes['NodeMeasures']> = {
  betweenness?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  degree?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<OrganizationAgreementsArgs, 'first' | 'includeSuccessors'>>;
  children?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<OrganizationChildrenArgs, 'first'>>;
  coParticipants?: Resolver<ResolversTypes['CoParticipantConnection'], ParentType, ContextType, RequireFields<OrganizationCoParticipantsArgs, 'first' | 'minShared' | 'statuses'>>;
  conflicts?: Resolver<ResolversTypes['ConflictConnection'], ParentType, ContextType, RequireFields<OrganizationConflictsArgs, 'first'>>;
  contributions?: Resolver<ResolversTypes['ContributionConnection'], ParentType, ContextType, RequireFields<OrganizationContributionsArgs, 'first'>>;
  coverage?: Resolver<ReadonlyArray<ResolversTypes['Coverage']>, ParentType, ContextType, RequireFields<OrganizationCoverageArgs, 'first'>>;
  designations?: Resolver<ResolversTypes['ConferralConnection'], ParentType, ContextType, RequireFields<OrganizationDesignationsArgs, 'first' | 'includeSuccessors'>>;
  figureSeries?: Resolver<ReadonlyArray<ResolversTypes['FigureSeries']>, ParentType, ContextType, RequireFields<OrganizationFigureSeriesArgs, 'first' | 'includeSuccessors'>>;
  figures?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<OrganizationFiguresArgs, 'first' | 'includeSuccessors'>>;
  formerNames?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType, RequireFields<OrganizationFormerNamesArgs, 'first'>>;
  honors?: Resolver<ResolversTypes['ConferralConnection'], ParentType, ContextType, RequireFields<OrganizationHonorsArgs, 'first' | 'includeSuccessors'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<OrganizationKindLabelArgs>>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<OrganizationLabelArgs>>;
  memberHonors?: Resolver<ResolversTypes['ConferralConnection'], ParentType, ContextType, RequireFields<OrganizationMemberHonorsArgs, 'first'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType, RequireFields<OrganizationNamesArgs, 'first'>>;
  organizationType?: Resolver<Maybe<ResolversTypes['OrganizationKind']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, Partial<OrganizationParentArgs>>;
  participations?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, RequireFields<OrganizationParticipationsArgs, 'first' | 'includeSuccessors'>>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType, Partial<OrganizationPlaceArgs>>;
  plainId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  positions?: Resolver<ReadonlyArray<ResolversTypes['Position']>, ParentType, ContextType, RequireFields<OrganizationPositionsArgs, 'first' | 'includeSuccessors'>>;
  possiblySame?: Resolver<ReadonlyArray<ResolversTypes['PossiblySame']>, ParentType, ContextType, RequireFields<OrganizationPossiblySameArgs, 'first'>>;
  predecessorEdges?: Resolver<ReadonlyArray<ResolversTypes['LineageEdge']>, ParentType, ContextType, RequireFields<OrganizationPredecessorEdgesArgs, 'first'>>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<OrganizationPredecessorsArgs, 'first'>>;
  relation?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<OrganizationStatementsArgs, 'dated' | 'direction' | 'first'>>;
  subjectOf?: Resolver<ResolversTypes['WorkConnection'], ParentType, ContextType, RequireFields<OrganizationSubjectOfArgs, 'first'>>;
  successorEdges?: Resolver<ReadonlyArray<ResolversTypes['LineageEdge']>, ParentType, ContextType, RequireFields<OrganizationSuccessorEdgesArgs, 'first'>>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<OrganizationSuccessorsArgs, 'first'>>;
  tenures?: Resolver<ResolversTypes['TenureConnection'], ParentType, ContextType, RequireFields<OrganizationTenuresArgs, 'first' | 'includeSuccessors'>>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<OrganizationTimelineArgs, 'direction' | 'first' | 'includeSuccessors'>>;
  type?: Resolver<Maybe<ResolversTypes['OrganizationKind']>, ParentType, ContextType>;
  typeLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<OrganizationTypeLabelArgs>>;
  via?: Resolver<Maybe<ResolversTypes['Via']>, ParentType, ContextType>;
  works?: Resolver<ResolversTypes['WorkConnection'], ParentType, ContextType, RequireFields<OrganizationWorksArgs, 'first' | 'includeSuccessors'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['Via']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartialReadingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartialReading'] = ResolversParentTypes['PartialReading']> = {
  met?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  notMet?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParticipationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Participation'] = ResolversParentTypes['Participation']> = {
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<ParticipationEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  participant?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  plainId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  roleLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ParticipationRoleLabelArgs>>;
  roleTerms?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ParticipationRoleTermsArgs, 'first'>>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StatementStatus'], ParentType, ContextType>;
  statusLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ParticipationStatusLabelArgs>>;
  via?: Resolver<Maybe<ResolversTypes['Via']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParticipationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipationConnection'] = ResolversParentTypes['ParticipationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ParticipationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Participation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParticipationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipationEdge'] = ResolversParentTypes['ParticipationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Participation'], ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['Via']>, ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  hops?: Resolver<ReadonlyArray<ResolversTypes['PathHop']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PathHopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathHop'] = ResolversParentTypes['PathHop']> = {
  from?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type PathLimitsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathLimits'] = ResolversParentTypes['PathLimits']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  between?: Resolver<Maybe<ResolversTypes['Days']>, ParentType, ContextType>;
  first?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hubLimit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxLength?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  predicates?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Predicate']>>, ParentType, ContextType>;
  statuses?: Resolver<ReadonlyArray<ResolversTypes['StatementStatus']>, ParentType, ContextType>;
};

export type PathResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathResult'] = ResolversParentTypes['PathResult']> = {
  coverage?: Resolver<ReadonlyArray<ResolversTypes['Coverage']>, ParentType, ContextType, RequireFields<PathResultCoverageArgs, 'first'>>;
  limits?: Resolver<ResolversTypes['PathLimits'], ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
  skippedHubCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skippedHubs?: Resolver<ReadonlyArray<ResolversTypes['SkippedHub']>, ParentType, ContextType, RequireFields<PathResultSkippedHubsArgs, 'first'>>;
  status?: Resolver<ResolversTypes['PathStatus'], ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  edtf?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Bound'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Bound'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  affiliations?: Resolver<ResolversTypes['AffiliationConnection'], ParentType, ContextType, RequireFields<PersonAffiliationsArgs, 'first'>>;
  coParticipants?: Resolver<ResolversTypes['CoParticipantConnection'], ParentType, ContextType, RequireFields<PersonCoParticipantsArgs, 'first' | 'minShared' | 'statuses'>>;
  conflicts?: Resolver<ResolversTypes['ConflictConnection'], ParentType, ContextType, RequireFields<PersonConflictsArgs, 'first'>>;
  contributions?: Resolver<ResolversTypes['ContributionConnection'], ParentType, ContextType, RequireFields<PersonContributionsArgs, 'first'>>;
  coverage?: Resolver<ReadonlyArray<ResolversTypes['Coverage']>, ParentType, ContextType, RequireFields<PersonCoverageArgs, 'first'>>;
  honors?: Resolver<ResolversTypes['ConferralConnection'], ParentType, ContextType, RequireFields<PersonHonorsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PersonKindLabelArgs>>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PersonLabelArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType, RequireFields<PersonNamesArgs, 'first'>>;
  participations?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, RequireFields<PersonParticipationsArgs, 'first'>>;
  plainId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  possiblySame?: Resolver<ReadonlyArray<ResolversTypes['PossiblySame']>, ParentType, ContextType, RequireFields<PersonPossiblySameArgs, 'first'>>;
  relation?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<PersonStatementsArgs, 'dated' | 'direction' | 'first'>>;
  subjectOf?: Resolver<ResolversTypes['WorkConnection'], ParentType, ContextType, RequireFields<PersonSubjectOfArgs, 'first'>>;
  tenures?: Resolver<ResolversTypes['TenureConnection'], ParentType, ContextType, RequireFields<PersonTenuresArgs, 'first'>>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<PersonTimelineArgs, 'direction' | 'first'>>;
  works?: Resolver<ResolversTypes['WorkConnection'], ParentType, ContextType, RequireFields<PersonWorksArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  coParticipants?: Resolver<ResolversTypes['CoParticipantConnection'], ParentType, ContextType, RequireFields<PlaceCoParticipantsArgs, 'first' | 'minShared' | 'statuses'>>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  conflicts?: Resolver<ResolversTypes['ConflictConnection'], ParentType, ContextType, RequireFields<PlaceConflictsArgs, 'first'>>;
  coverage?: Resolver<ReadonlyArray<ResolversTypes['Coverage']>, ParentType, ContextType, RequireFields<PlaceCoverageArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PlaceKindLabelArgs>>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PlaceLabelArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType, RequireFields<PlaceNamesArgs, 'first'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<PlaceOrganizationsArgs, 'first'>>;
  parts?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, RequireFields<PlacePartsArgs, 'first'>>;
  placeType?: Resolver<Maybe<ResolversTypes['PlaceKind']>, ParentType, ContextType>;
  plainId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  possiblySame?: Resolver<ReadonlyArray<ResolversTypes['PossiblySame']>, ParentType, ContextType, RequireFields<PlacePossiblySameArgs, 'first'>>;
  relation?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<PlaceStatementsArgs, 'dated' | 'direction' | 'first'>>;
  subjectOf?: Resolver<ResolversTypes['WorkConnection'], ParentType, ContextType, RequireFields<PlaceSubjectOfArgs, 'first'>>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<PlaceTimelineArgs, 'direction' | 'first'>>;
  type?: Resolver<Maybe<ResolversTypes['PlaceKind']>, ParentType, ContextType>;
  typeLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<PlaceTypeLabelArgs>>;
  within?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType, Partial<PlaceWithinArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceConnection'] = ResolversParentTypes['PlaceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlaceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceEdge'] = ResolversParentTypes['PlaceEdge']> = {
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
};

export type PositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position']> = {
  holderCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  holders?: Resolver<ResolversTypes['TenureConnection'], ParentType, ContextType, RequireFields<PositionHoldersArgs, 'first'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PossiblySameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PossiblySame'] = ResolversParentTypes['PossiblySame']> = {
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type PredicateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Predicate'] = ResolversParentTypes['Predicate']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PredicateLabelArgs>>;
  name?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reverseLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<PredicateReverseLabelArgs>>;
  time?: Resolver<ResolversTypes['TimeKind'], ParentType, ContextType>;
};

export type PredicateCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PredicateCount'] = ResolversParentTypes['PredicateCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
};

export type QualifierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Qualifier'] = ResolversParentTypes['Qualifier']> = {
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<QualifierLabelArgs>>;
  name?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<QueryAgreementsArgs, 'first'>>;
  conflicts?: Resolver<ResolversTypes['ConflictConnection'], ParentType, ContextType, RequireFields<QueryConflictsArgs, 'first'>>;
  coverage?: Resolver<ReadonlyArray<ResolversTypes['Coverage']>, ParentType, ContextType, RequireFields<QueryCoverageArgs, 'first'>>;
  dataVersion?: Resolver<Maybe<ResolversTypes['DataVersion']>, ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<QueryDocumentsArgs, 'first'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryEventsArgs, 'first'>>;
  honors?: Resolver<ResolversTypes['HonorConnection'], ParentType, ContextType, RequireFields<QueryHonorsArgs, 'first'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<QueryOrganizationsArgs, 'first'>>;
  paths?: Resolver<ResolversTypes['PathResult'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'first' | 'from' | 'hubLimit' | 'maxLength' | 'statuses' | 'to'>>;
  persons?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<QueryPersonsArgs, 'first'>>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, RequireFields<QueryPlacesArgs, 'first'>>;
  resolve?: Resolver<ReadonlyArray<ResolversTypes['Candidate']>, ParentType, ContextType, RequireFields<QueryResolveArgs, 'first' | 'name'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'query'>>;
  statistics?: Resolver<ResolversTypes['Statistics'], ParentType, ContextType>;
  subgraph?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QuerySubgraphArgs, 'depth' | 'maxNodes' | 'seeds' | 'statuses'>>;
  suggest?: Resolver<ReadonlyArray<ResolversTypes['Suggestion']>, ParentType, ContextType, RequireFields<QuerySuggestArgs, 'first' | 'prefix'>>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<QueryTimelineArgs, 'direction' | 'first'>>;
  works?: Resolver<ResolversTypes['WorkConnection'], ParentType, ContextType, RequireFields<QueryWorksArgs, 'first'>>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['SearchFacet']>, ParentType, ContextType>;
  interpretation?: Resolver<ResolversTypes['Interpretation'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  partialCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  strictCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  certainty?: Resolver<Maybe<ResolversTypes['CertaintyLevel']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  highlights?: Resolver<ReadonlyArray<ResolversTypes['Highlight']>, ParentType, ContextType>;
  isPartial?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  matchedBy?: Resolver<ResolversTypes['MatchReason'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  notJoined?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  notMet?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SearchFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchFacet'] = ResolversParentTypes['SearchFacet']> = {
  field?: Resolver<ResolversTypes['SearchFacetField'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['SearchFacetValue']>, ParentType, ContextType>;
};

export type SearchFacetValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchFacetValue'] = ResolversParentTypes['SearchFacetValue']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<SearchFacetValueLabelArgs>>;
  possibleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SkippedHubResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkippedHub'] = ResolversParentTypes['SkippedHub']> = {
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<StatementEvidenceArgs, 'first'>>;
  evidenceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  plainId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  qualifiers?: Resolver<ReadonlyArray<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Rank'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StatementStatus'], ParentType, ContextType>;
  statusLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<StatementStatusLabelArgs>>;
  subject?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Value']>, ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['Via']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['Via']>, ParentType, ContextType>;
};

export type StatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statistics'] = ResolversParentTypes['Statistics']> = {
  by?: Resolver<ReadonlyArray<ResolversTypes['StatisticsRow']>, ParentType, ContextType, RequireFields<StatisticsByArgs, 'dimension' | 'first'>>;
  documentCounts?: Resolver<ResolversTypes['DocumentCountConnection'], ParentType, ContextType, RequireFields<StatisticsDocumentCountsArgs, 'first'>>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['DocumentCount']>, ParentType, ContextType, RequireFields<StatisticsDocumentsArgs, 'first'>>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  evidenceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['PredicateCount']>, ParentType, ContextType>;
};

export type StatisticsRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatisticsRow'] = ResolversParentTypes['StatisticsRow']> = {
  by?: Resolver<ReadonlyArray<ResolversTypes['StatisticsRow']>, ParentType, ContextType, RequireFields<StatisticsRowByArgs, 'dimension' | 'first'>>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<StatisticsRowLabelArgs>>;
  possibleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SubgraphEdge']>, ParentType, ContextType, RequireFields<SubgraphEdgesArgs, 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SubgraphNode']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['SubgraphTruncation'], ParentType, ContextType>;
};

export type SubgraphEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubgraphEdge'] = ResolversParentTypes['SubgraphEdge']> = {
  source?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type SubgraphNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubgraphNode'] = ResolversParentTypes['SubgraphNode']> = {
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  measures?: Resolver<Maybe<ResolversTypes['NodeMeasures']>, ParentType, ContextType>;
};

export type SubgraphTruncationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubgraphTruncation'] = ResolversParentTypes['SubgraphTruncation']> = {
  edges?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Suggestion'] = ResolversParentTypes['Suggestion']> = {
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<SuggestionDetailArgs>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  matchedBy?: Resolver<ResolversTypes['MatchReason'], ParentType, ContextType>;
  ranges?: Resolver<ReadonlyArray<ResolversTypes['TextRange']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SynonymResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Synonym'] = ResolversParentTypes['Synonym']> = {
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TenureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tenure'] = ResolversParentTypes['Tenure']> = {
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<TenureDocumentsArgs, 'first'>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<TenureEvidenceArgs, 'first'>>;
  firstCited?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastCited?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  plainId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StatementStatus'], ParentType, ContextType>;
  statusLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<TenureStatusLabelArgs>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['Via']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TenureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenureConnection'] = ResolversParentTypes['TenureConnection']> = {
  coverage?: Resolver<ReadonlyArray<ResolversTypes['Coverage']>, ParentType, ContextType, RequireFields<TenureConnectionCoverageArgs, 'first'>>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['TenureEdge']>, ParentType, ContextType>;
  nearest?: Resolver<Maybe<ResolversTypes['NearestTenures']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Tenure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TenureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenureEdge'] = ResolversParentTypes['TenureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Tenure'], ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['Via']>, ParentType, ContextType>;
};

export type TextRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextRange'] = ResolversParentTypes['TextRange']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Timeline'] = ResolversParentTypes['Timeline']> = {
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statementEdges?: Resolver<ReadonlyArray<ResolversTypes['TimelineStatementEdge']>, ParentType, ContextType, RequireFields<TimelineStatementEdgesArgs, 'first'>>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<TimelineStatementsArgs, 'first'>>;
  via?: Resolver<Maybe<ResolversTypes['Via']>, ParentType, ContextType>;
};

export type TimelineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineConnection'] = ResolversParentTypes['TimelineConnection']> = {
  coverage?: Resolver<ReadonlyArray<ResolversTypes['Coverage']>, ParentType, ContextType, RequireFields<TimelineConnectionCoverageArgs, 'first'>>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['TimelineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Timeline']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEdge'] = ResolversParentTypes['TimelineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Timeline'], ParentType, ContextType>;
};

export type TimelineStatementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineStatementEdge'] = ResolversParentTypes['TimelineStatementEdge']> = {
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['Via']>, ParentType, ContextType>;
};

export type ValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Value'] = ResolversParentTypes['Value']> = {
  amount?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ViaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Via'] = ResolversParentTypes['Via']> = {
  from?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['Name']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ViaNoteArgs>>;
  successions?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
};

export type WorkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Work'] = ResolversParentTypes['Work']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<WorkAboutArgs, 'first'>>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  authors?: Resolver<ReadonlyArray<ResolversTypes['Authorship']>, ParentType, ContextType, RequireFields<WorkAuthorsArgs, 'first'>>;
  basedOn?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<WorkBasedOnArgs, 'first'>>;
  coParticipants?: Resolver<ResolversTypes['CoParticipantConnection'], ParentType, ContextType, RequireFields<WorkCoParticipantsArgs, 'first' | 'minShared' | 'statuses'>>;
  conflicts?: Resolver<ResolversTypes['ConflictConnection'], ParentType, ContextType, RequireFields<WorkConflictsArgs, 'first'>>;
  contributions?: Resolver<ResolversTypes['ContributionConnection'], ParentType, ContextType, RequireFields<WorkContributionsArgs, 'first'>>;
  coverage?: Resolver<ReadonlyArray<ResolversTypes['Coverage']>, ParentType, ContextType, RequireFields<WorkCoverageArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuers?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<WorkIssuersArgs, 'first'>>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<WorkKindLabelArgs>>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<WorkLabelArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType, RequireFields<WorkNamesArgs, 'first'>>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plainId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  possiblySame?: Resolver<ReadonlyArray<ResolversTypes['PossiblySame']>, ParentType, ContextType, RequireFields<WorkPossiblySameArgs, 'first'>>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<WorkStatementsArgs, 'dated' | 'direction' | 'first'>>;
  subjectOf?: Resolver<ResolversTypes['WorkConnection'], ParentType, ContextType, RequireFields<WorkSubjectOfArgs, 'first'>>;
  subtitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<WorkTimelineArgs, 'direction' | 'first'>>;
  type?: Resolver<Maybe<ResolversTypes['WorkKind']>, ParentType, ContextType>;
  typeLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<WorkTypeLabelArgs>>;
  workType?: Resolver<Maybe<ResolversTypes['WorkKind']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkConnection'] = ResolversParentTypes['WorkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WorkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Work']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkEdge'] = ResolversParentTypes['WorkEdge']> = {
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Work'], ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['Via']>, ParentType, ContextType>;
};

export type YearlyDaysResolvers<ContextType = Context, ParentType extends ResolversParentTypes['YearlyDays'] = ResolversParentTypes['YearlyDays']> = {
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Affiliation?: AffiliationResolvers<ContextType>;
  AffiliationConnection?: AffiliationConnectionResolvers<ContextType>;
  AffiliationEdge?: AffiliationEdgeResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  AgreementConnection?: AgreementConnectionResolvers<ContextType>;
  AgreementEdge?: AgreementEdgeResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  Authorship?: AuthorshipResolvers<ContextType>;
  Bound?: BoundResolvers<ContextType>;
  Candidate?: CandidateResolvers<ContextType>;
  CandidateReason?: CandidateReasonResolvers<ContextType>;
  Certainty?: CertaintyResolvers<ContextType>;
  Clause?: ClauseResolvers<ContextType>;
  CoParticipantConnection?: CoParticipantConnectionResolvers<ContextType>;
  CoParticipantEdge?: CoParticipantEdgeResolvers<ContextType>;
  Conferral?: ConferralResolvers<ContextType>;
  ConferralConnection?: ConferralConnectionResolvers<ContextType>;
  ConferralEdge?: ConferralEdgeResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  ConflictConnection?: ConflictConnectionResolvers<ContextType>;
  ConflictEdge?: ConflictEdgeResolvers<ContextType>;
  Contribution?: ContributionResolvers<ContextType>;
  ContributionConnection?: ContributionConnectionResolvers<ContextType>;
  ContributionEdge?: ContributionEdgeResolvers<ContextType>;
  Correction?: CorrectionResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  CoverageCount?: CoverageCountResolvers<ContextType>;
  DataVersion?: DataVersionResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Days?: DaysResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentCount?: DocumentCountResolvers<ContextType>;
  DocumentCountConnection?: DocumentCountConnectionResolvers<ContextType>;
  DocumentCountEdge?: DocumentCountEdgeResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  EDTF?: GraphQLScalarType;
  Entity?: EntityResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  FigurePoint?: FigurePointResolvers<ContextType>;
  FigureSeries?: FigureSeriesResolvers<ContextType>;
  Highlight?: HighlightResolvers<ContextType>;
  Honor?: HonorResolvers<ContextType>;
  HonorConnection?: HonorConnectionResolvers<ContextType>;
  HonorEdge?: HonorEdgeResolvers<ContextType>;
  Interpretation?: InterpretationResolvers<ContextType>;
  KindCount?: KindCountResolvers<ContextType>;
  LineageEdge?: LineageEdgeResolvers<ContextType>;
  Name?: NameResolvers<ContextType>;
  NearestTenures?: NearestTenuresResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NodeMeasures?: NodeMeasuresResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialReading?: PartialReadingResolvers<ContextType>;
  Participation?: ParticipationResolvers<ContextType>;
  ParticipationConnection?: ParticipationConnectionResolvers<ContextType>;
  ParticipationEdge?: ParticipationEdgeResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathHop?: PathHopResolvers<ContextType>;
  PathLimits?: PathLimitsResolvers<ContextType>;
  PathResult?: PathResultResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PlaceConnection?: PlaceConnectionResolvers<ContextType>;
  PlaceEdge?: PlaceEdgeResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  PossiblySame?: PossiblySameResolvers<ContextType>;
  Predicate?: PredicateResolvers<ContextType>;
  PredicateCount?: PredicateCountResolvers<ContextType>;
  Qualifier?: QualifierResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchFacet?: SearchFacetResolvers<ContextType>;
  SearchFacetValue?: SearchFacetValueResolvers<ContextType>;
  SkippedHub?: SkippedHubResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  Statistics?: StatisticsResolvers<ContextType>;
  StatisticsRow?: StatisticsRowResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  SubgraphEdge?: SubgraphEdgeResolvers<ContextType>;
  SubgraphNode?: SubgraphNodeResolvers<ContextType>;
  SubgraphTruncation?: SubgraphTruncationResolvers<ContextType>;
  Suggestion?: SuggestionResolvers<ContextType>;
  Synonym?: SynonymResolvers<ContextType>;
  Tenure?: TenureResolvers<ContextType>;
  TenureConnection?: TenureConnectionResolvers<ContextType>;
  TenureEdge?: TenureEdgeResolvers<ContextType>;
  TextRange?: TextRangeResolvers<ContextType>;
  Timeline?: TimelineResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineEdge?: TimelineEdgeResolvers<ContextType>;
  TimelineStatementEdge?: TimelineStatementEdgeResolvers<ContextType>;
  Value?: ValueResolvers<ContextType>;
  Via?: ViaResolvers<ContextType>;
  Work?: WorkResolvers<ContextType>;
  WorkConnection?: WorkConnectionResolvers<ContextType>;
  WorkEdge?: WorkEdgeResolvers<ContextType>;
  YearlyDays?: YearlyDaysResolvers<ContextType>;
};

