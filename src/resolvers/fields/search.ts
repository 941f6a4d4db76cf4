import type { DayWindow } from "../../domain/time.js";
import { formatDay } from "../../domain/time.js";
import { vocabulary, type Labels } from "../../domain/vocabulary.js";
import type { FacetField, SearchFilter, SearchQuery } from "../../search/engine.js";
import { isPartial, NO_FILTER } from "../../search/engine.js";
import { monthAndDay } from "../../text/dates.js";
import type {
  HighlightField,
  QuerySearchArgs,
  Resolvers,
  SearchFacetValueLabelArgs,
  SearchFilter as ApiFilter,
} from "../__generated__/types.js";
import { dateRange } from "../arguments/days.js";
import { filterValues } from "../arguments/filters.js";
import { listSize, pageSize } from "../arguments/sizes.js";
import type { Context } from "../context.js";
import { filterDocuments, filterEntities } from "../arguments/known-ids.js";
import { detailOf } from "../labels/details.js";
import { entityLabel, labelIn, languageOf } from "../labels/labels.js";
import { viewOf } from "../lists/ends.js";
import { cursorAt, hitList, offsetOf } from "../lists/search-cursor.js";
import type { EntityView, FacetValueView, HitView, SearchView } from "../views.js";
import { ALL_TIME } from "../views.js";

export const search: Resolvers = {
  Query: {
    search: async (_, args, context) => {
      const query = await queryOf(args, context);
      const list = hitList(query);
      const offset = offsetOf(args.after, list);
      return { page: await context.search.search({ ...query, offset }), list, offset };
    },
    suggest: (_, { prefix, kinds, first }, context) =>
      context.search.suggest({ prefix, kinds: eachOnce(kinds), first: listSize(first, 50) }),
  },
  SearchConnection: {
    nodes: async ({ page }, _, context) => {
      const nodes = await Promise.all(page.hits.map(({ id }) => viewOf(id, context)));
      return nodes.filter((node): node is EntityView => node !== null);
    },
    edges: hitsOf,
    totalCount: ({ page }) => page.total,
    strictCount: ({ page }) => page.strictTotal,
    partialCount: ({ page }) => page.partialTotal,
    pageInfo: (view) => {
      const hits = hitsOf(view);
      return {
        hasNextPage: view.page.hasNext,
        hasPreviousPage: view.offset > 0,
        startCursor: hits[0]?.cursor ?? null,
        endCursor: hits.at(-1)?.cursor ?? null,
      };
    },
    facets: ({ page }) =>
      page.facets.map(({ field, values }) => ({
        field,
        values: values.map((value) => ({ field, ...value })),
      })),
    interpretation: ({ page }) => page.interpretation,
  },
  SearchEdge: {
    cursor: ({ cursor }) => cursor,
    score: ({ hit }) => hit.score,
    matchedBy: ({ hit }) => hit.matchedBy,
    highlights: ({ hit }) => hit.highlights,
    isPartial: ({ hit }) => isPartial(hit),
    notJoined: ({ hit }) => hit.notJoined,
    notMet: ({ hit }) => hit.notMet ?? [],
    certainty: ({ hit }) => hit.certainty,
    node: ({ hit }, _, context) => viewOf(hit.id, context),
  },
  Highlight: {
    field: ({ field }) => field as HighlightField,
    fact: async ({ statement: id }, _, { loaders }) => {
      const statement = id === undefined ? null : await loaders.statement.load(id);
      return statement && { statement, scope: ALL_TIME };
    },
  },
  Interpretation: {
    kindLabels: ({ kinds }, args, context) =>
      kinds.map((kind) => labelIn(KIND_LABELS, kind, args, context) ?? kind),
  },
  SearchFacetValue: { label: labelOfValue, possibleCount: ({ possibleCount }) => possibleCount },
  Days: {
    from: ({ from }) => (from === null ? null : formatDay(from)),
    // The end is exclusive in code; the API names the last day.
    to: ({ to }) => (to === null ? null : formatDay(to - 1)),
  },
  YearlyDays: { from: ({ from }) => monthAndDay(from), to: ({ to }) => monthAndDay(to) },
  Suggestion: {
    entity: ({ id }, _, context) => viewOf(id, context),
    detail: async (suggestion, args, context) => {
      const entity = await context.loaders.entity.load(suggestion.id);
      return entity === null ? "" : detailOf(entity, suggestion, args, context);
    },
  },
};

function hitsOf({ page, list, offset }: SearchView): HitView[] {
  return page.hits.map((hit, index) => ({ hit, cursor: cursorAt(list, offset + index + 1) }));
}

async function queryOf(
  { query, kinds, filter, facets, first }: QuerySearchArgs & { readonly first: number },
  context: Context,
): Promise<Omit<SearchQuery, "offset">> {
  return {
    text: query,
    kinds: eachOnce(kinds),
    filter: filter == null ? NO_FILTER : await filterOf(filter, context),
    facets: eachOnce(facets) ?? [],
    first: pageSize(first),
  };
}

async function filterOf(filter: ApiFilter, context: Context): Promise<SearchFilter> {
  // Started together, so that they share a batch.
  const [places, organizations] = await Promise.all([
    filterEntities(filter.place, context, ["PLACE"]),
    filterEntities(filter.organization, context, ["ORGANIZATION"]),
  ]);
  return {
    between: limited(dateRange(filter.between)),
    certainty: filter.certainty ?? null,
    places,
    organizations,
    documents: await filterDocuments(filter.documents, context),
    honorLevels: filterValues(filter.honorLevel),
    eventKinds: filterValues(filter.eventKind),
  };
}

/** A window without limits is not a condition: a form with two empty days wants undated hits too. */
function limited(window: DayWindow | null): DayWindow | null {
  return window?.from === null && window.to === null ? null : window;
}

/** Each value once, so that no facet is counted twice. */
function eachOnce<Value>(values: readonly Value[] | null | undefined): readonly Value[] | null {
  return values == null ? null : [...new Set(values)];
}

/** The words of kinds and subkinds. Only OTHER is the code of several. */
const KIND_LABELS: Readonly<Record<string, Labels>> = {
  ...vocabulary.kinds,
  ...Object.fromEntries(Object.values(vocabulary.subkinds).flatMap((table) => Object.entries(table))),
  OTHER: { zh: "其他", en: "other" },
};

const LABELS = {
  KIND: vocabulary.kinds,
  EVENT_KIND: vocabulary.subkinds.EVENT,
  HONOR_LEVEL: vocabulary.levels,
} satisfies Partial<Record<FacetField, unknown>>;

async function labelOfValue(
  { field, value }: FacetValueView,
  args: Partial<SearchFacetValueLabelArgs>,
  context: Context,
): Promise<string> {
  switch (field) {
    case "KIND":
    case "EVENT_KIND":
    case "HONOR_LEVEL":
      return labelIn(LABELS[field], value, args, context) ?? value;
    case "PLACE":
    case "ORGANIZATION": {
      const entity = await context.loaders.entity.load(value);
      return entity ? entityLabel(entity, null, languageOf(args, context)) : value;
    }
    case "DOCUMENT": {
      const document = await context.loaders.document.load(value);
      // All issues of a magazine have the same title.
      return document ? [document.title, document.issue ?? []].flat().join(" ") : value;
    }
    case "YEAR":
      return value;
  }
}
