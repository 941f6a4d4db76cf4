import type { SourceFile, Path } from "./origin.js";

/**
 * A fact of an article, in the form shared by all inputs (today the YAML of the seed). References are keys of entities;
 * dates are EDTF. `seed/format.ts` validates and describes each field.
 */
interface Common {
  /** Paragraph (0: the title) or a locator in words. */
  readonly at: number | string;
  /** Default: STATED. */
  readonly status?: string;
  readonly note?: string;
}

/** Entities that the text only names. */
export interface MentionFact extends Common {
  readonly mention: string | readonly string[];
}

export interface TenureFact extends Common {
  /** The person. */
  readonly tenure: string;
  /** Titles by organization. */
  readonly positions: Readonly<Record<string, readonly string[]>>;
  readonly on?: string;
  readonly from?: string;
  readonly to?: string;
  readonly endedBy?: string;
}

export interface EventFact extends Common {
  readonly event: string;
  readonly key?: string;
  readonly kind: string;
  readonly date?: string;
  readonly place?: string | readonly string[];
  readonly venue?: string;
  readonly organizers?: readonly string[];
  /** Roles by participant. */
  readonly participants?: Readonly<Record<string, string | readonly string[]>>;
  readonly partOf?: string;
  readonly aliases?: readonly string[];
  readonly summary?: string;
}

export interface HonorFact extends Common {
  readonly honor: string;
  readonly key?: string;
  readonly level?: string;
  readonly conferrer?: string;
  readonly recipients: readonly string[];
  readonly on?: string;
  readonly event?: string;
  readonly aliases?: readonly string[];
}

export interface DesignationFact extends Common {
  readonly designation: string;
  readonly key?: string;
  readonly level?: string;
  readonly by?: string;
  readonly recipients: readonly string[];
  readonly on?: string;
  readonly aliases?: readonly string[];
}

export interface AgreementFact extends Common {
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

export interface WorkFact extends Common {
  readonly work: string;
  readonly key?: string;
  readonly kind: string;
  readonly number?: string;
  readonly issuers?: readonly string[];
  readonly authors?: readonly string[];
  readonly affiliation?: string;
  readonly date?: string;
  readonly partOf?: string;
  readonly basedOn?: readonly string[];
  readonly aliases?: readonly string[];
}

export interface FigureFact extends Common {
  /** The indicator. */
  readonly figure: string;
  readonly of: string;
  readonly about?: string;
  readonly value: number;
  readonly unit: string;
  readonly comparator?: string;
  readonly change?: string;
  readonly period?: string;
}

export interface RenameFact extends Common {
  readonly rename: string;
  /** Names, not dates. */
  readonly from: string;
  readonly to: string;
  readonly on?: string;
}

export interface FoundedFact extends Common {
  readonly founded: string;
  readonly on: string;
}

export interface RelationFact extends Common {
  /** A predicate of the vocabulary. */
  readonly relation: string;
  readonly subject: string | readonly string[];
  readonly object: string | readonly string[];
  readonly role?: string;
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
  readonly relation: RelationFact;
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
