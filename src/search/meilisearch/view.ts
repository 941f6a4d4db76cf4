import type { FacetField } from "../engine.js";
import { FACET_VALUES } from "../rank/filter.js";
import type { CandidateView } from "../rank/finder.js";
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
    subkind: (rank) => at(rank).record().subkind,
    weight: (rank) => at(rank).record().weight,
    days: (rank) => at(rank).record().days,
    someDays: (rank, test) => at(rank).record().days.some(test),
    someSure: (rank, test) => at(rank).record().sure.some(test),
    someMoment: (rank, test) => at(rank).record().moments.some(test),
    undated: (rank) => at(rank).record().undated,
    possibleYears: () => ({
      size: null,
      some: (rank, test) => at(rank).possibleYears.map(String).some(test),
      textOf: String,
      valueOf: (text) => text,
    }),
    values: (field) => ({
      size: null,
      some: (rank, test) => valuesOf(at(rank), field).some(test),
      textOf: String,
      valueOf: (text) => text,
    }),
    head: (rank) => at(rank).record(),
    record: (rank) => at(rank).record(),
    factCount: (rank) => at(rank).facts().length,
    otherSide: (rank, fact) => at(rank).facts()[fact]?.other ?? null,
    textCount: (rank) => at(rank).texts.length,
  };
}

function valuesOf(candidate: StoredCandidate, field: FacetField): readonly string[] {
  return field === "YEAR" ? candidate.years.map(String) : FACET_VALUES[field](candidate.record());
}
