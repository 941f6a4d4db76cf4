import type { Period } from "../../domain/time.js";
import { formatDay } from "../../domain/time.js";
import { predicate } from "../../domain/vocabulary.js";
import type { CoverageQuery, DocumentCoverage } from "../../graph/queries/coverage.js";
import type { Resolvers } from "../__generated__/types.js";
import { dateRange } from "../arguments/days.js";
import { idList, listSize } from "../arguments/sizes.js";
import type { Context } from "../context.js";
import { knownPredicates } from "../arguments/predicates.js";
import { knownPlaces } from "../arguments/known-ids.js";
import type { Covered } from "../views.js";

const EVERYTHING = { entities: null, places: null, predicates: null, between: null, asOf: null };

/** How much was read, document by document. */
export function coverageOf(
  conditions: Partial<Omit<CoverageQuery, "limit">>,
  { first }: { readonly first: number },
  { loaders }: Context,
): Promise<readonly DocumentCoverage[]> {
  return loaders.coverage.load({ ...EVERYTHING, ...conditions, limit: listSize(first) });
}

/** The coverage of a connection. It uses the list's days and predicates, not its entities: an empty page has none. */
export function coverageOfList(
  { covered: { scope, predicates } }: Covered,
  args: { readonly first: number },
  context: Context,
): Promise<readonly DocumentCoverage[]> {
  return coverageOf({ ...scope, predicates }, args, context);
}

export const coverage: Resolvers = {
  Query: {
    coverage: async (_, { between, places, predicates, first }, context) => {
      const parts = await knownPlaces(places == null ? null : idList(places), context);
      return coverageOf(
        {
          places: parts,
          predicates: predicates == null ? null : knownPredicates(predicates),
          between: dateRange(between),
        },
        { first },
        context,
      );
    },
  },
  Coverage: {
    document: ({ document }, _, { loaders }) => loaders.document.load(document),
    period: ({ from, to }) => (from === null || to === null ? null : citedDays(from, to)),
    articles: ({ articles }) => articles,
    statements: ({ counts }) => counts.reduce((sum, { count }) => sum + count, 0),
    possibleStatements: ({ counts }) => counts.reduce((sum, { possibleCount }) => sum + possibleCount, 0),
    counts: ({ counts }) => counts,
  },
  CoverageCount: {
    predicate: ({ predicate: name }) => predicate(name),
    count: ({ count }) => count,
    possibleCount: ({ possibleCount }) => possibleCount,
  },
};

/** The first and the last day that statements mention. It does not say that anything began or ended then. */
function citedDays(from: number, to: number): Period {
  return {
    start: { edtf: formatDay(from), earliest: from, latest: from, basis: "FIRST_CITED" },
    end: { edtf: formatDay(to - 1), earliest: to, latest: to, basis: "LAST_CITED" },
  };
}
