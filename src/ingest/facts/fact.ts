import type { SourceFile, Path } from "./origin.js";

/**
 * A fact of an article, in the form shared by all inputs (today the YAML of the seed). References are keys of entities;
 * dates are EDTF. `seed/format.ts` validates and describes each field.
 */
export interface FactCommon {
  /** Paragraph (0: the title) or a locator in words. */
  readonly at: number | string;
  /** Default: STATED. */
  readonly status?: string;
  /** How the passage is read, and what it leaves open. */
  readonly note?: string;
  /** Limits of its time, with the code of their reason, where it has no date. */
  readonly notBefore?: string;
  readonly notAfter?: string;
  readonly rule?: string;
  readonly rank?: "PREFERRED" | "DEPRECATED";
  readonly rankReason?: string;
}

/** One role, several, or each with the words of the source (null: it has none of its own). */
export type RolesWithTerms =
  string | readonly string[] | Readonly<Record<string, string | readonly string[] | null>>;

/** Entities that the text only names. */
export interface MentionFact extends FactCommon {
  readonly mention: string | readonly string[];
}

export interface TenureFact extends FactCommon {
  /** The person. */
  readonly tenure: string;
  /** Titles by organization. */
  readonly positions: Readonly<Record<string, readonly string[]>>;
  readonly on?: string;
  readonly from?: string;
  readonly to?: string;
  readonly endedBy?: string;
}

export interface EventFact extends FactCommon {
  readonly event: string;
  readonly key?: string;
  readonly kind: string;
  readonly date?: string;
  readonly place?: string | readonly string[];
  readonly venue?: string;
  /** A list, or the words of the source by organizer. */
  readonly organizers?: readonly string[] | Readonly<Record<string, string>>;
  /** Roles by participant. */
  readonly participants?: Readonly<Record<string, RolesWithTerms>>;
  readonly partOf?: string;
  readonly aliases?: readonly string[];
  readonly summary?: string;
}

/** What honors and designations share. */
export interface AwardFact extends FactCommon {
  readonly key?: string;
  readonly level?: string;
  readonly recipients?: readonly string[];
  /** Organizations of which unnamed members received it. */
  readonly unnamedMembersOf?: string | readonly string[];
  readonly count?: number;
  readonly member?: string;
  readonly for?: string | readonly string[];
  readonly on?: string;
  readonly aliases?: readonly string[];
}

export interface HonorFact extends AwardFact {
  readonly honor: string;
  readonly conferrer?: string | readonly string[];
  readonly event?: string;
}

export interface DesignationFact extends AwardFact {
  readonly designation: string;
  readonly by?: string | readonly string[];
}

export interface AgreementFact extends FactCommon {
  readonly agreement: string;
  readonly key?: string;
  readonly aliases?: readonly string[];
  readonly parties?: readonly string[];
  readonly otherParties?: readonly string[];
  readonly signedOn?: string;
  readonly signedAt?: string;
  readonly clauses?: readonly string[];
  readonly basedOn?: readonly string[];
  readonly summary?: string;
}

export interface WorkFact extends FactCommon {
  readonly work: string;
  readonly key?: string;
  readonly kind: string;
  readonly number?: string;
  readonly issuers?: readonly string[];
  readonly authors?: readonly string[];
  readonly affiliation?: string;
  readonly creators?: Readonly<Record<string, RolesWithTerms>>;
  readonly about?: string | readonly string[];
  readonly subtitle?: string;
  readonly date?: string;
  readonly partOf?: string;
  readonly basedOn?: readonly string[];
  readonly aliases?: readonly string[];
}

export interface FigureFact extends FactCommon {
  /** The indicator. */
  readonly figure: string;
  readonly of: string;
  readonly about?: string;
  readonly value: number;
  readonly unit: string;
  readonly comparator?: string;
  readonly change?: string;
  readonly period?: string;
  readonly total?: "RUNNING";
  /** How it follows from other figures of the same thing, by their indicators. */
  readonly computed?: {
    readonly how: string;
    readonly from: readonly string[];
    /** False: the text gives the others only. */
    readonly stated?: false;
  };
}

export interface RenameFact extends FactCommon {
  readonly rename: string;
  /** Names, not dates. */
  readonly from: string;
  readonly to: string;
  readonly on?: string;
}

export interface FoundedFact extends FactCommon {
  readonly founded: string;
  readonly on?: string;
}

export interface DissolvedFact extends FactCommon {
  readonly dissolved: string;
  readonly on?: string;
}

export interface WrittenAsFact extends FactCommon {
  /** The very text. */
  readonly writtenAs: string;
  readonly of: string;
  readonly form: string;
  /** What part of it, where the text is not of the whole. */
  readonly part?: string;
}

export interface RelationFact extends FactCommon {
  /** A predicate of the vocabulary. */
  readonly relation: string;
  readonly subject: string | readonly string[];
  readonly object: string | readonly string[];
  readonly role?: string;
  readonly jointly?: true;
  readonly result?: string | readonly string[];
  readonly on?: string;
  readonly from?: string;
  readonly to?: string;
  readonly endedBy?: string;
}

interface FactsByType {
  readonly mention: MentionFact;
  readonly tenure: TenureFact;
  readonly event: EventFact;
  readonly honor: HonorFact;
  readonly designation: DesignationFact;
  readonly agreement: AgreementFact;
  readonly work: WorkFact;
  readonly figure: FigureFact;
  readonly rename: RenameFact;
  readonly founded: FoundedFact;
  readonly dissolved: DissolvedFact;
  readonly relation: RelationFact;
  readonly writtenAs: WrittenAsFact;
}

export type FactType = keyof FactsByType;
export type FactOf<Type extends FactType> = FactsByType[Type];
export type Fact = FactsByType[FactType];

/** A fact with its type and its location. */
export type LocatedFact = {
  readonly [Type in FactType]: {
    readonly type: Type;
    readonly value: FactsByType[Type];
    readonly file: SourceFile;
    readonly path: Path;
  };
}[FactType];
