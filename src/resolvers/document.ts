import { inferredPeriod, UNKNOWN_PERIOD } from "../domain/time.js";
import { citeArticle, citeDocument } from "../exchange/citation.js";
import { dayColumns } from "../graph/days.js";
import type { Resolvers } from "./__generated__/types.js";
import { filterDays, nameText } from "./arguments.js";
import { connection, pageRequest } from "./connection.js";
import { viewOf } from "./lists.js";

export const document: Resolvers = {
  Query: {
    documents: async (_, args, { reader }) => {
      const { title, kind, published } = args.filter ?? {};
      const text = title?.contains ?? title?.eq;
      const order = {
        of: "DOCUMENT",
        field: args.orderBy?.field ?? "DATE",
        direction: args.orderBy?.direction ?? "ASC",
      } as const;
      const [page = { items: [], hasNext: false, total: 0 }] = await reader.documentPages([
        {
          kinds: kind == null ? null : [kind],
          title: text == null ? null : { contains: nameText(text) },
          between: filterDays(published),
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
    publisher: ({ publisher }, _, context) =>
      publisher === null ? null : viewOf(publisher, context),
    publishedOn: ({ published }) => published,
    articles: ({ id }, _, { loaders }) => loaders.articlesOf.load(id),
    citation: citeDocument,
  },
  Article: {
    document: ({ document: id }, _, { loaders }) => loaders.document.load(id),
    citation: async (article, _, { loaders }) =>
      citeArticle(article, await loaders.document.load(article.document)),
  },
};

function sortDay(published: string | null): number {
  return dayColumns(published === null ? UNKNOWN_PERIOD : inferredPeriod(published), "STATE")
    .sortDay;
}
