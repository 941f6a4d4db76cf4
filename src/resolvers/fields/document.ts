import type { Article } from "../../domain/evidence.js";
import { periodOf, UNKNOWN_PERIOD } from "../../domain/time.js";
import { citeArticle, citeDocument } from "../../exchange/citation/citation.js";
import { sortDayOfPeriod } from "../../graph/stored/day-columns.js";
import type { Resolvers } from "../__generated__/types.js";
import { filterDays, wantedCertainty } from "../arguments/days.js";
import { listSize } from "../arguments/sizes.js";
import { nameText } from "../arguments/filters.js";
import { connection, orderOf, pageOf, pageRequest } from "../lists/connection.js";
import { reportedConnection } from "../lists/reported.js";
import { viewOf } from "../lists/ends.js";

const BY_ORDINAL = { of: "ARTICLE", field: "ORDINAL", direction: "ASC" } as const;

export const document: Resolvers = {
  Query: {
    documents: async (_, args, { reader }) => {
      const { title, kind, published } = args.filter ?? {};
      const text = title?.contains ?? title?.eq;
      const order = { of: "DOCUMENT", ...orderOf(args.orderBy, "DATE") };
      const between = filterDays(published);
      const [page = { items: [], certain: 0, hasNext: false, total: 0 }] = await reader.documentPages([
        {
          kinds: kind == null ? null : [kind],
          title: text == null ? null : { contains: nameText(text) },
          between,
          certainty: wantedCertainty(args.certainty, { asOf: null, between }),
          order: { field: order.field, direction: order.direction },
          page: pageRequest(args, order),
        },
      ]);
      return connection(
        page,
        args,
        order,
        ({ id, published: date }) => [order.field === "ID" ? id : sortDay(date), id],
        (node) => node,
      );
    },
  },
  Document: {
    publisher: ({ publisher }, _, context) => (publisher === null ? null : viewOf(publisher, context)),
    documentKind: ({ kind }) => kind,
    publicationDate: ({ published }) => published,
    publishedOn: ({ published }) => published,
    articlesConnection: async ({ id }, args, { loaders }) => {
      const sortOf = (article: Article) => [article.ordinal, article.id] as const;
      const articles = await loaders.articlesOf.load(id);
      const page = pageOf(articles, pageRequest(args, BY_ORDINAL), sortOf);
      return connection(page, args, BY_ORDINAL, sortOf, (article) => article);
    },
    articles: async ({ id }, { first }, { loaders }) => {
      const size = listSize(first);
      return (await loaders.articlesOf.load(id)).slice(0, size);
    },
    citation: citeDocument,
    statements: ({ id }, args, context) => reportedConnection(id, args, context),
  },
  Article: {
    document: ({ document: id }, _, { loaders }) => loaders.document.load(id),
    about: async ({ about }, { first }, context) => {
      const found = await Promise.all(about.slice(0, listSize(first)).map((id) => viewOf(id, context)));
      return found.filter((view) => view !== null);
    },
    authorNames: bylineOf,
    authors: bylineOf,
    citation: async (article, _, { loaders }) =>
      citeArticle(article, await loaders.document.load(article.document)),
    statements: ({ id }, args, context) => reportedConnection(id, args, context),
  },
};

function bylineOf({ authors }: Article, { first }: { readonly first: number }): readonly string[] {
  return authors.slice(0, listSize(first));
}

function sortDay(published: string | null): number {
  return sortDayOfPeriod(published === null ? UNKNOWN_PERIOD : periodOf(published), "STATE");
}
