import type { FacetField } from "../engine.js";
import type { CandidateView, FieldValue, FieldValues } from "../rank/finder.js";
import type { Session } from "./session.js";
import type { StoredCandidate } from "./stored.js";

/** The candidates of a session; a candidate is the rank of its record. */
export function viewOf({ candidates }: Session): CandidateView {
  const at = (rank: number): StoredCandidate => {
    const candidate = candidates.get(rank);
    if (!candidate) throw new Error(`no candidate has the rank ${String(rank)}`);
    return candidate;
  };
  return {
    rank: (rank) => rank,
    kind: (rank) => at(rank).kind,
    subkind: (rank) => at(rank).record.subkind,
    weight: (rank) => at(rank).record.weight,
    days: (rank) => at(rank).record.days,
    someDays: (rank, test) => at(rank).record.days.some(test),
    values: (field) => valuesOf((rank) => VALUES[field](at(rank))),
    head: (rank) => at(rank).head,
    record: (rank) => at(rank).record,
    factCount: (rank) => at(rank).facts.length,
    otherSide: (rank, fact) => at(rank).facts[fact]?.other ?? at(rank).head,
  };
}

const VALUES: Readonly<Record<FacetField, (candidate: StoredCandidate) => readonly (FieldValue | null)[]>> = {
  KIND: ({ kind }) => [kind],
  EVENT_KIND: ({ kind, record }) => (kind === "EVENT" ? [record.subkind] : []),
  HONOR_LEVEL: ({ record }) => [record.honorLevel],
  YEAR: ({ years }) => years,
  PLACE: ({ record }) => record.places,
  ORGANIZATION: ({ record }) => record.organizations,
  DOCUMENT: ({ record }) => record.documents,
};

function valuesOf(of: (rank: number) => readonly (FieldValue | null)[]): FieldValues {
  return {
    size: null,
    some: (rank, test) => of(rank).some((value) => value !== null && test(value)),
    textOf: String,
    valueOf: (text) => text,
  };
}
