import type { Candidate } from "../rank/candidate.js";
import type { CompiledFilter } from "../rank/filter.js";
import type { Place } from "../rank/reading.js";
import { facetOf, ordered } from "../rank/filter.js";
import type { Facet, FacetField, SearchFilter, SearchQuery } from "../engine.js";
import type { Typos } from "../query/typos.js";
import { variantsOf } from "../query/typos.js";
import type { ParsedQuery } from "../query/parse.js";
import type { Ask } from "./client.js";
import { FACET_ATTRIBUTES, filterOf, isOfKinds } from "./filter.js";
import { asksBy, counting, planOf } from "./queries.js";
import type { Session } from "./session.js";

/** The facets of an answer: what has still to be asked for them, and then their counts. */
export interface FacetPlan {
  readonly asks: readonly Ask[];
  count(candidates: readonly Candidate[], gate: CompiledFilter): Facet[];
}

/** The reading of the query that facets are counted for. */
interface Asked {
  readonly reading: ParsedQuery;
  readonly slips: Typos;
  readonly by: Place;
}

/**
 * A facet is counted without its own part of the filter: its candidates are asked for where it has one. Where there
 * are more than can be looked at, the server counts.
 */
export function facetsOf(
  session: Session,
  query: SearchQuery,
  { reading, slips, by }: Asked,
  isWhole: boolean,
): FacetPlan {
  const asksOf = (field: FacetField): readonly Ask[] => {
    const filter = filterOf(query, reading.between, field);
    const plan = planOf(reading, filter, variantsOf(slips));
    return asksBy(plan, by);
  };
  const counts = (field: FacetField): Ask[] =>
    asksOf(field).map((one) =>
      counting(one, FACET_ATTRIBUTES[field], field === "EVENT_KIND" ? isOfKinds(["EVENT"]) : ""),
    );
  const plans = query.facets.map((field) => {
    const isFiltered = hasPart(query, field);
    return {
      field,
      own: isFiltered ? asksOf(field) : [],
      counts: isFiltered || !isWhole ? counts(field) : [],
    };
  });
  return {
    asks: plans.flatMap(({ own, counts: more }) => [...own, ...more]),
    count: (candidates, gate) =>
      plans.map(({ field, own, counts: more }) => {
        const isComplete = own.length > 0 ? own.every((one) => session.isWhole(one)) : isWhole;
        if (isComplete) return facetOf(field, candidates, gate);
        // Each way to meet the query finds its own, and some find the same: the one that finds most says most.
        const [most] = [...more].sort((a, b) => session.totalOf(b) - session.totalOf(a));
        const found = most ? session.countsOf(most, FACET_ATTRIBUTES[field]) : {};
        return ordered(field, Object.entries(found));
      }),
  };
}

const PARTS: Readonly<Record<Exclude<FacetField, "KIND">, keyof SearchFilter>> = {
  EVENT_KIND: "eventKinds",
  HONOR_LEVEL: "honorLevels",
  YEAR: "between",
  PLACE: "places",
  ORGANIZATION: "organizations",
  DOCUMENT: "documents",
};

function hasPart({ kinds, filter }: SearchQuery, field: FacetField): boolean {
  return field === "KIND" ? kinds !== null : filter[PARTS[field]] !== null;
}
