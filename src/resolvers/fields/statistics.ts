import type { EntityKind } from "../../domain/entity.js";
import { JianbaoError } from "../../domain/errors.js";
import type { Document } from "../../domain/evidence.js";
import type { Language } from "../../domain/vocabulary.js";
import { labelOf, predicate, vocabulary } from "../../domain/vocabulary.js";
import type { Totals } from "../../graph/queries/totals.js";
import type { Resolvers } from "../__generated__/types.js";
import { listSize } from "../arguments/sizes.js";
import { connection, pageOf, pageRequest } from "../lists/connection.js";
import type { Context } from "../context.js";
import { filterDocuments, knownEntities, knownPlaces } from "../arguments/known-ids.js";
import { entityLabel, labelIn, languageOf } from "../labels/labels.js";
import { withRow, statisticsQuery } from "../lists/statistics-query.js";
import type { StatisticsDimension, StatisticsFilter, StatisticsRowView, StatisticsView } from "../views.js";

type DocumentCounts = Totals["documents"][number];

const BY_ID = { of: "DOCUMENT_COUNT", field: "ID", direction: "ASC" } as const;

export const statistics: Resolvers = {
  Query: {
    statistics: (_, __, { reader }): StatisticsView => {
      let counts: Promise<Totals> | null = null;
      return { counts: () => (counts ??= reader.totals()) };
    },
  },
  Statistics: {
    entities: async ({ counts }) =>
      Object.entries((await counts()).entities).map(([kind, count]) => ({ kind: kind as EntityKind, count })),
    statements: async ({ counts }) =>
      Object.entries((await counts()).statements).map(([name, count]) => ({
        predicate: predicate(name),
        count,
      })),
    documentCounts: async ({ counts }, args, context) => {
      const { documents } = await counts();
      const sorted = documents.toSorted((a, b) => (a.document < b.document ? -1 : 1));
      const sortOf = ({ document }: DocumentCounts) => [document, document] as const;
      const page = pageOf(sorted, pageRequest(args, BY_ID), sortOf);
      const items = await Promise.all(
        page.items.map(async (one) => [one, await documentCount(one, context)] as const),
      );
      return connection(
        { ...page, items },
        args,
        BY_ID,
        ([one]) => sortOf(one),
        ([, node]) => node,
      );
    },
    documents: async ({ counts }, { first }, context) => {
      const documents = (await counts()).documents.slice(0, listSize(first));
      return Promise.all(documents.map((one) => documentCount(one, context)));
    },
    evidenceCount: async ({ counts }) => (await counts()).evidence,
    by: async (_, { dimension, filter, first }, context) => {
      if (filter?.document != null) await filterDocuments({ eq: filter.document }, context);
      const [entity] = filter?.entity == null ? [] : await knownEntities([filter.entity], context);
      const given = { ...filter, ...(entity ? { entity: entity.id } : {}) };
      const parts = await knownPlaces(given.place == null ? null : [given.place], context);
      return rowsOf(dimension, given, parts, first, context);
    },
  },
  StatisticsRow: {
    key: ({ key }) => key,
    count: ({ count }) => count,
    possibleCount: ({ possibleCount }) => possibleCount,
    label: (row, args, context) => labelOfRow(row, languageOf(args, context), context),
    by: (row, { dimension, first }, context) => {
      const filter = withRow(row.dimension, row.key, row.filter);
      if (filter === null || filter.place != null)
        throw new JianbaoError(
          "BAD_INPUT",
          `a count by ${row.dimension} cannot be counted further here: count by it last, and leave its condition out of the filter`,
        );
      return rowsOf(dimension, filter, null, first, context);
    },
  },
  KindCount: { label: ({ kind }, args, context) => labelIn(vocabulary.kinds, kind, args, context) ?? kind },
};

async function documentCount(
  { document, articles, statements }: DocumentCounts,
  { loaders }: Context,
): Promise<{ document: Document | null; articles: number; statements: number }> {
  return { document: await loaders.document.load(document), articles, statements };
}

/** A count by year can have more rows than a page. */
const MOST_YEARS = 1_000;

async function rowsOf(
  dimension: StatisticsDimension,
  filter: StatisticsFilter,
  places: readonly string[] | null,
  first: number,
  { loaders }: Context,
): Promise<StatisticsRowView[]> {
  const most = dimension === "YEAR" ? MOST_YEARS : 100;
  const size = listSize(first, most);
  const counts = await loaders.statistics.load(statisticsQuery(dimension, filter, places));
  // The latest years come first, so that only the oldest can be left out.
  const rows = dimension === "YEAR" ? [...counts].reverse() : counts;
  return rows.slice(0, size).map((row) => ({ ...row, dimension, filter }));
}

async function labelOfRow(
  { key, dimension, filter: { kind } }: StatisticsRowView,
  language: Language,
  { loaders }: Context,
): Promise<string> {
  switch (dimension) {
    case "KIND":
      return labelOf(vocabulary.kinds, key, language);
    case "TYPE":
      return kind == null ? key : labelOf(vocabulary.subkinds[kind], key, language);
    case "LEVEL":
      return labelOf(vocabulary.levels, key, language);
    case "STATUS":
      return labelOf(vocabulary.statuses, key, language);
    case "PREDICATE":
      return predicate(key).labels[language];
    case "PLACE": {
      const entity = await loaders.entity.load(key);
      return entity ? entityLabel(entity, null, language) : key;
    }
    case "DOCUMENT": {
      const found = await loaders.document.load(key);
      return found ? [found.title, found.issue ?? found.published ?? ""].join(" ").trim() : key;
    }
    case "YEAR":
      return language === "zh" ? `${key}年` : key;
  }
}
