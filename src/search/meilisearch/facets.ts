import type { Facet, FacetField, SearchQuery } from "../engine.js";
import { wantedValues } from "../engine.js";
import { facetFrom } from "../rank/filter.js";
import type { Wanted } from "../rank/finder.js";
import type { Request } from "./client.js";
import { FACET_ATTRIBUTES, filterOf, isOfKinds, POSSIBLE_YEARS, UNDATED_YEARS } from "./filter.js";
import type { InFew } from "./queries.js";
import { counting, planOf, requestsFor } from "./queries.js";
import type { Session } from "./session.js";

/** The facets of a page: the requests that they still need, and then their counts. */
export interface FacetPlan {
  readonly requests: readonly Request[];
  /** The server's counts; null where all candidates of the facet were fetched. */
  count(field: FacetField): Facet | null;
}

/**
 * A facet is counted without its own part of the filter: where there is one, the candidates are fetched without it.
 * Where there are more candidates than can be fetched, the server counts. `isComplete`: all hits were fetched.
 */
export function planFacets(
  session: Session,
  query: SearchQuery,
  { parsed, typos, source }: Wanted,
  isComplete: boolean,
  inFew: InFew,
): FacetPlan {
  const plans = query.facets.map((field) => {
    const wanted = field === "YEAR" ? query.filter.between : wantedValues(query)[field];
    const isFiltered = wanted !== null;
    const requests = requestsFor(planOf(parsed, filterOf(query, parsed, field), typos, inFew), source);
    const kinds = field === "EVENT_KIND" ? isOfKinds(["EVENT"]) : "";
    return {
      field,
      own: isFiltered ? requests : [],
      counts:
        isFiltered || !isComplete ? requests.map((one) => counting(one, FACET_ATTRIBUTES[field], kinds)) : [],
      possible:
        field === "YEAR" && (isFiltered || !isComplete)
          ? requests.flatMap((one) => [
              counting(one, POSSIBLE_YEARS, kinds),
              counting(one, UNDATED_YEARS, kinds),
            ])
          : [],
    };
  });
  return {
    requests: plans.flatMap(({ own, counts, possible }) => [...own, ...counts, ...possible]),
    count: (field) => {
      const { own = [], counts = [], possible = [] } = plans.find((plan) => plan.field === field) ?? {};
      if (own.length > 0 ? own.every((one) => session.isComplete(one)) : isComplete) return null;
      const sure = mostOf(session, counts, FACET_ATTRIBUTES[field]);
      const perhaps = mostOf(session, possible, POSSIBLE_YEARS);
      // What nothing dates is possible in each year in which something dated can be.
      const undated = mostOf(session, possible, UNDATED_YEARS);
      const years = field === "YEAR" ? [...sure.keys(), ...perhaps.keys()] : [];
      const all = years.map((year) => [year, (perhaps.get(year) ?? 0) + (undated.get(year) ?? 0)] as const);
      return facetFrom(field, sure, new Map(all));
    },
  };
}

/** Several requests find the same records: the one that finds the most comes closest. */
function mostOf(session: Session, counts: readonly Request[], attribute: string): Map<string, number> {
  const counting = counts.filter(({ count }) => count.includes(attribute));
  const [most] = counting.sort((a, b) => session.totalOf(b) - session.totalOf(a));
  return new Map(most ? Object.entries(session.countsOf(most, attribute)) : []);
}
