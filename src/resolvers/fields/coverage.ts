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

/** What was read, by document: one load for all that is asked at once. */
export function coverageOf(
  asked: Partial<Omit<CoverageQuery, "limit">>,
  { first }: { readonly first: number },
  { loaders }: Context,
): Promise<readonly DocumentCoverage[]> {
  return loaders.coverage.load({ ...EVERYTHING, ...asked, limit: listSize(first) });
}

/** For connections that carry it: whomever they are about, for of an empty page nobody is left to ask. */
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
    counts: ({ counts }) => counts,
  },
  CoverageCount: { predicate: ({ predicate: name }) => predicate(name), count: ({ count }) => count },
};

/** From the first day that is spoken of to the last, which claims no beginning and no end. */
function citedDays(from: number, to: number): Period {
  return {
    start: { edtf: formatDay(from), earliest: from, latest: from, basis: "FIRST_CITED" },
    end: { edtf: formatDay(to - 1), earliest: to, latest: to, basis: "LAST_CITED" },
  };
}
