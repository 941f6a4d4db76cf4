import type { EntityId, NameKind } from "../../domain/entity.js";
import { foldText } from "../../text/fold.js";
import type { SearchHead, SearchName, SearchRecord } from "../record.js";

/**
 * The syllables of each name of an entity (`readings` of its folded text), in the order of its names: to find them
 * takes a tenth of a millisecond a name, so that they are kept beside it.
 */
export type NameSounds = readonly (readonly (string | null)[])[];

/** An entity on the other side of a fact, as far as it is found by its names. */
export interface CandidateSide {
  readonly head: SearchHead;
  readonly sounds: NameSounds;
}

/** A record that an index gave for a query, with all that is needed to decide whether and how well it meets it. */
export interface Candidate {
  readonly record: SearchRecord;
  readonly sounds: NameSounds;
  /** The other sides of its facts by id; a fact whose other side is not here counts as none. */
  readonly sides: ReadonlyMap<EntityId, CandidateSide>;
  /** Years that its days touch, up to the last year of all the data. */
  readonly years: readonly number[];
}

/** A name made ready for comparing. */
export interface KnownName {
  readonly kind: NameKind;
  /** Folded. */
  readonly text: string;
  readonly syllables: readonly (string | null)[];
}

/** A fact made ready for comparing. */
export interface KnownFact {
  readonly other: EntityId;
  readonly names: readonly KnownName[];
  /** Its words, folded. */
  readonly words: readonly string[];
}

const names = new WeakMap<NameSounds, readonly KnownName[]>();
const texts = new WeakMap<Candidate, readonly string[]>();
const facts = new WeakMap<Candidate, readonly KnownFact[]>();

// Several terms, and several readings of a query, look at the same candidate: it is folded once.
export function namesOf({ record, sounds }: Candidate): readonly KnownName[] {
  return remembered(names, sounds, () => knownNames(record.names, sounds));
}

export function textsOf(candidate: Candidate): readonly string[] {
  return remembered(texts, candidate, () =>
    candidate.record.texts.map(({ text }) => foldText(text)),
  );
}

export function factsOf(candidate: Candidate): readonly KnownFact[] {
  return remembered(facts, candidate, () =>
    candidate.record.facts.flatMap(({ other, words }) => {
      const side = candidate.sides.get(other);
      if (!side) return [];
      return {
        other,
        names: remembered(names, side.sounds, () => knownNames(side.head.names, side.sounds)),
        words: words.map(foldText),
      };
    }),
  );
}

function knownNames(all: readonly SearchName[], sounds: NameSounds): KnownName[] {
  return all.map(({ text, kind }, place) => ({
    kind,
    text: foldText(text),
    syllables: sounds[place] ?? [],
  }));
}

function remembered<Key extends object, Value>(
  known: WeakMap<Key, Value>,
  key: Key,
  make: () => Value,
): Value {
  let value = known.get(key);
  if (value === undefined) {
    value = make();
    known.set(key, value);
  }
  return value;
}

/** The order of connectedness, recency, id: negative where `a` is first. */
export function byRank(a: SearchRecord, b: SearchRecord): number {
  const [one, two] = [a.latest ?? -Infinity, b.latest ?? -Infinity];
  return b.weight - a.weight || Number(two > one) - Number(one > two) || (a.id < b.id ? -1 : 1);
}
