import { foldText } from "../../text/fold.js";
import type { FacetCount, FacetField, SearchPage, SearchQuery, SearchReader } from "../engine.js";
import { MOST_FACET_VALUES } from "../engine.js";
import { countedHits, withAllTerms } from "./partial.fixture.js";
import type { Scan } from "./scan.fixture.js";
import type { SearchRecord } from "../record/record.js";
import { valuesOf, without, yearsOf } from "./passes.fixture.js";

/** A facet counts the whole result as it is without the facet's own filter: its strict hits, or if it has none the partial ones. */
export async function facetFaults(
  scan: Scan,
  query: SearchQuery,
  page: SearchPage,
  reader: SearchReader,
): Promise<string[]> {
  const faults: string[] = [];
  if (page.facets.map(({ field }) => field).join(" ") !== query.facets.join(" "))
    faults.push("facets not asked for");
  for (const { field, values } of page.facets) {
    const other = without(query, field);
    const wider = other === query ? page : await reader.search({ ...other, first: 100, offset: 0 });
    const ids = countedHits(wider).map(({ id }) => id);
    // With this filter the query may have another interpretation.
    if (!isSameResult(query, page, wider)) continue;
    if (!countedHits(page).every(({ id }) => ids.includes(id))) continue;
    const records = ids.map((id) => scan.record(id));
    const wanted = field === "YEAR" ? yearsOf(scan, records) : countsOf(records, field);
    wanted.sort(
      (a, b) => b.count - a.count || b.possibleCount - a.possibleCount || (a.value < b.value ? -1 : 1),
    );
    if (JSON.stringify(values) !== JSON.stringify(wanted.slice(0, MOST_FACET_VALUES)))
      faults.push(`facet ${field}`);
  }
  return faults;
}

function countsOf(records: readonly SearchRecord[], field: Exclude<FacetField, "YEAR">): FacetCount[] {
  const counts = new Map<string, number>();
  for (const record of records)
    for (const value of new Set(valuesOf(record, field)))
      if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count, possibleCount: 0 }));
}

function isSameResult({ text }: SearchQuery, page: SearchPage, wider: SearchPage): boolean {
  const [one, other] = [page, wider].map((each) => JSON.stringify({ ...each.interpretation, partial: null }));
  if (one !== other) return false;
  // A query without a word and without a filter has no hits.
  if (foldText(text) === "") return wider.total > 0;
  // If the filter leaves no hit for one term or for days, the engine looks in facts or in names instead.
  return withAllTerms(page).total > 0 || page.interpretation.terms.length > 1;
}
