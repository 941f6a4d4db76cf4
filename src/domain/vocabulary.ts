import data from "./vocabulary.json" with { type: "json" };
import type { EntityKind } from "./entity.js";
import { JianbaoError } from "./errors.js";

export interface Labels {
  readonly zh: string;
  readonly en: string;
}
export type Language = keyof Labels;

/**
 * How a predicate relates to time. STATE: holds over days; citations date it if no source states its period.
 * LASTING: holds on every day unless a source dates it. OCCURRENCE: happens once, and counts from then on.
 */
export type TimeKind = "STATE" | "LASTING" | "OCCURRENCE";

export interface QualifierType {
  readonly type: "TEXT" | "NUMBER" | "DATE" | "ROLE" | "CREATOR_ROLE" | "ENTITY";
  /** Whether a different value makes a different statement. */
  readonly identifying: boolean;
  readonly required: boolean;
  /** Whether it holds a list of values. Sources add to a list that does not identify. */
  readonly list?: boolean;
  readonly labels: Labels;
}

export interface Predicate {
  readonly name: string;
  readonly subjects: readonly EntityKind[];
  /** Kinds of the object of a relation; empty for predicates with a value. */
  readonly objects: readonly EntityKind[];
  readonly value: "TEXT" | "DATE" | "QUANTITY" | null;
  readonly time: TimeKind;
  readonly labels: Labels;
  /** How the relation reads from its object; null for predicates with a value. */
  readonly reverse: { readonly name: string; readonly labels: Labels } | null;
  readonly qualifiers: Readonly<Record<string, QualifierType>>;
}

/**
 * Predicates, kinds and roles are data: validation, stores, GraphQL labels and documentation read `vocabulary.json`.
 */
export interface Vocabulary {
  readonly kinds: Readonly<Record<EntityKind, Labels>>;
  readonly subkinds: Readonly<Record<EntityKind, Readonly<Record<string, Labels>>>>;
  readonly levels: Readonly<Record<string, Labels>>;
  readonly roles: Readonly<Record<string, Labels>>;
  /** What somebody did for a work, other than to write it. */
  readonly creatorRoles: Readonly<Record<string, Labels>>;
  /** Reasons why a bound of a period is INFERRED. */
  readonly inferenceRules: Readonly<Record<string, Labels>>;
  readonly statuses: Readonly<Record<string, Labels>>;
  readonly nameKinds: Readonly<Record<string, Labels>>;
  readonly predicates: readonly Predicate[];
}

export const vocabulary = data as unknown as Vocabulary;

const byName = new Map(vocabulary.predicates.map((entry) => [entry.name, entry]));

/** The predicate of this name. Throws BAD_INPUT for a name the vocabulary does not have. */
export function predicate(name: string): Predicate {
  const found = byName.get(name);
  if (!found) throw new JianbaoError("BAD_INPUT", `unknown predicate "${name}"`);
  return found;
}

export function isPredicate(name: string): boolean {
  return byName.has(name);
}

const lists = new Set(
  vocabulary.predicates.flatMap(({ qualifiers }) =>
    Object.entries(qualifiers).flatMap(([name, { list }]) => (list === true ? name : [])),
  ),
);

/** Whether a qualifier of this name holds a list of values. It does for all predicates that have it, or for none. */
export function isListQualifier(name: string): boolean {
  return lists.has(name);
}

/** An honor or a designation, received or proposed. */
export const CONFERRALS = ["RECEIVED_HONOR", "DESIGNATED_AS"] as const;

/** Predicates that join two entities, in the order of the file. */
export const relationPredicates: readonly Predicate[] = vocabulary.predicates.filter(
  (entry) => entry.objects.length > 0,
);

/** The label in the language, or the bare name if the vocabulary has no label. */
export function labelOf(labels: Readonly<Record<string, Labels>>, name: string, language: Language): string {
  return labels[name]?.[language] ?? name;
}
