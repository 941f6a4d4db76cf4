import fc from "fast-check";

import type { Dataset } from "../../domain/dataset.js";
import type { Statement } from "../../domain/statement.js";
import type { DayWindow } from "../../domain/time.js";
import { periodOf } from "../../domain/time.js";
import type { CoverageQuery, DocumentCoverage } from "../queries/coverage.js";
import { PLACING } from "../stored/coverage.js";
import { factDay, factIds, factPredicates, factWindow, orNull } from "./facts.fixture.js";
import { reportCertainty } from "./days-oracle.fixture.js";

export const randomCoverage: fc.Arbitrary<CoverageQuery> = fc.record({
  entities: orNull(factIds),
  places: orNull(factIds),
  predicates: orNull(factPredicates),
  between: orNull(factWindow),
  asOf: orNull(factDay),
  limit: fc.integer({ min: 0, max: 5 }),
});

/** The definition of coverage, applied statement by statement. */
export function naiveCoverage(data: Dataset, query: CoverageQuery): DocumentCoverage[] {
  const { places, entities: asked, predicates, limit } = query;
  const live = data.statements.filter(({ rank }) => rank !== "DEPRECATED");
  const there = live.filter(
    ({ predicate, object }) =>
      PLACING.includes(predicate) && object !== null && places?.includes(object) === true,
  );
  const near = places && [...places, ...there.map(({ subject }) => subject)];
  const about = (ids: readonly string[], { subject, object }: Statement): boolean =>
    ids.includes(subject) || (object !== null && ids.includes(object));
  const chosen = live.filter(
    (one) =>
      (asked === null || about(asked, one)) &&
      (near === null || about(near, one)) &&
      (predicates === null || predicates.includes(one.predicate)),
  );
  return [...data.documents]
    .sort((a, b) => publishedOn(a) - publishedOn(b) || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
    .map(({ id }) => {
      const sure = chosen.filter((one) => reportCertainty(id, one, query) === "CERTAIN");
      const possible = chosen.filter((one) => reportCertainty(id, one, query) === "POSSIBLE");
      const own = [...sure, ...possible];
      const spoken = own.flatMap((one) => boundsOf(reportedIn(one, id)));
      return {
        document: id,
        articles: data.articles.filter((one) => one.document === id).length,
        from: spoken.length === 0 ? null : Math.min(...spoken),
        to: spoken.length === 0 ? null : Math.max(...spoken) + 1,
        counts: [...new Set(own.map(({ predicate }) => predicate))]
          .sort()
          .map((predicate) => ({
            predicate,
            count: sure.filter((one) => one.predicate === predicate).length,
            possibleCount: possible.filter((one) => one.predicate === predicate).length,
          })),
      };
    });
}

/** From the first to the last day that an evidence in the document reports. */
function reportedIn({ evidence: places }: Statement, id: string): DayWindow {
  const reported = places.flatMap((place) =>
    place.document === id && place.reported ? [place.reported] : [],
  );
  const from = Math.min(...reported.map((days) => days.from ?? -Infinity));
  const to = Math.max(...reported.map((days) => days.to ?? Infinity));
  return { from: Number.isFinite(from) ? from : null, to: Number.isFinite(to) ? to : null };
}

/** The first and the last day, if they are known. */
function boundsOf({ from, to }: DayWindow): number[] {
  return [...(from === null ? [] : [from]), ...(to === null ? [] : [to - 1])];
}

function publishedOn({ published }: Dataset["documents"][number]): number {
  return (published === null ? null : periodOf(published).start.earliest) ?? Infinity;
}
