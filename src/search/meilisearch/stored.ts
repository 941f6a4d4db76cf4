import type { EntityId, EntityKind, NameKind } from "../../domain/entity.js";
import type { KnownName } from "../rank/match.js";
import type { DaySpan, SearchHead, SearchRecord } from "../record/record.js";

/** A record that the server brought. Of a thousand candidates most are looked at by their names alone. */
export interface StoredCandidate {
  readonly kind: EntityKind;
  /** Position in the order of connectedness, recency, id among all records. */
  readonly rank: number;
  /** Years that its days touch, up to the last year of all the data. */
  readonly years: readonly number[];
  /** In the order of the record's names. */
  readonly names: readonly KnownName[];
  /** Folded. */
  readonly texts: readonly string[];
  /** Facts whose other side is in the index; empty if they were not fetched. */
  readonly facts: readonly KnownFact[];
  readonly head: SearchHead;
  readonly record: SearchRecord;
}

/** A fact made ready for comparing. */
export interface KnownFact {
  readonly other: SearchHead;
  readonly names: readonly KnownName[];
  /** Folded. */
  readonly words: readonly string[];
  /** Absent for an undated fact. */
  readonly days?: readonly DaySpan[];
}

/**
 * The parts of a document in JSON, which only we read: for matching, for a page, for filters, for facts. Each part is
 * parsed when it is first needed, because a page shows twenty of a thousand candidates.
 */
export interface StoredDocument {
  readonly rank: number;
  readonly years: readonly number[];
  readonly found: string;
  readonly head: string;
  readonly rest: string;
  /** Only if facts are fetched. */
  readonly sides?: string;
}

/** A name, folded, with its syllables. */
interface StoredName {
  readonly kind: NameKind;
  readonly text: string;
  readonly syllables: string;
}

/** An entity as the other side of facts. */
export interface StoredSide {
  readonly head: SearchHead;
  readonly names: readonly StoredName[];
}

export interface StoredFact extends StoredSide {
  /** Folded. */
  readonly words: readonly string[];
  readonly days?: readonly DaySpan[];
}

interface Found {
  readonly id: EntityId;
  readonly kind: EntityKind;
  readonly names: readonly StoredName[];
  /** Folded. */
  readonly texts: readonly string[];
}

type Rest = Omit<SearchRecord, keyof SearchHead>;

/** The fields of a document for `candidateOf`. `sides`: for the facts in `rest`, in the same order. */
export function stored(
  found: Found,
  head: SearchHead,
  rest: Rest,
  sides: readonly StoredFact[],
): Readonly<Record<"found" | "head" | "rest" | "sides", string>> {
  return {
    found: JSON.stringify(found),
    head: JSON.stringify(head),
    rest: JSON.stringify(rest),
    sides: JSON.stringify(sides),
  };
}

/** The candidate in a fetched document. */
export function candidateOf(document: StoredDocument): StoredCandidate {
  const { kind, names, texts } = JSON.parse(document.found) as Found;
  const head = once(() => JSON.parse(document.head) as SearchHead);
  const record = once((): SearchRecord => ({ ...head(), ...(JSON.parse(document.rest) as Rest) }));
  const facts = once(() =>
    (JSON.parse(document.sides ?? "[]") as readonly StoredFact[]).map((side): KnownFact => ({
      other: side.head,
      names: side.names.map(knownName),
      words: side.words,
      ...(side.days ? { days: side.days } : {}),
    })),
  );
  return {
    kind,
    rank: document.rank,
    years: document.years,
    names: names.map(knownName),
    texts,
    get head() {
      return head();
    },
    get record() {
      return record();
    },
    get facts() {
      return facts();
    },
  };
}

function knownName({ kind, text, syllables }: StoredName): KnownName {
  const all = once(() => split(syllables));
  return {
    kind,
    text,
    get syllables() {
      return all();
    },
  };
}

const NO_SYLLABLE = "-";

/** Syllables as one text; `split` is the inverse. */
export function joined(syllables: readonly (string | null)[]): string {
  return syllables.map((syllable) => syllable ?? NO_SYLLABLE).join(" ");
}

export function split(syllables: string): (string | null)[] {
  return syllables.split(" ").map((syllable) => (syllable === NO_SYLLABLE ? null : syllable));
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
