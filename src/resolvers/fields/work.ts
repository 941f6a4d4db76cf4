import { isLimited } from "../../domain/time.js";
import { vocabulary } from "../../domain/vocabulary.js";
import type { Resolvers } from "../__generated__/types.js";
import { filterDays, narrow } from "../arguments/days.js";
import { filterName, filterValues } from "../arguments/filters.js";
import { listSize } from "../arguments/sizes.js";
import { contributionsOf } from "./contribution.js";
import { entityEdge, entityFields } from "./entity.js";
import { filterDocuments, filterEntities } from "../arguments/known-ids.js";
import { labelIn } from "../labels/labels.js";
import { entityConnection, fromReader, joined } from "../lists/entity-lists.js";
import { otherEnd, otherEnds, viewOf } from "../lists/ends.js";
import { statementList } from "../lists/statement-lists.js";
import { factIds, qualifier } from "./statement.js";
import { ALL_TIME } from "../views.js";

export const work: Resolvers = {
  Query: {
    works: async (_, args, context) => {
      const { name, type, number, author, issuer, published, document } = args.filter ?? {};
      const [authors, issuers] = await Promise.all([
        filterEntities(author, context),
        filterEntities(issuer, context),
      ]);
      return entityConnection(
        ["WORK"],
        ALL_TIME,
        args,
        {
          name: filterName(name),
          subkinds: filterValues(type),
          attributes: number == null ? [] : [{ name: "number", in: [number] }],
          between: filterDays(published),
          related: [
            ...(authors ? [joined(["AUTHORED"], "IN", authors)] : []),
            ...(issuers ? [joined(["ISSUED"], "IN", issuers)] : []),
          ],
          documents: await filterDocuments(document, context),
        },
        fromReader(context.reader),
      );
    },
  },
  WorkEdge: entityEdge,
  Work: {
    ...entityFields,
    workType: ({ entity }) => entity.subkind as never,
    type: ({ entity }) => entity.subkind as never,
    typeLabel: ({ entity }, args, context) =>
      labelIn(vocabulary.subkinds.WORK, entity.subkind, args, context),
    number: ({ entity }) => entity.attributes["number"] ?? null,
    publishedOn: ({ entity: { period } }) => (isLimited(period) ? period : null),
    authors: ({ entity, scope }, args, context) =>
      statementList(
        entity.id,
        narrow(scope, args),
        listSize(args.first),
        { predicates: ["AUTHORED"], direction: "IN" },
        context,
      ),
    issuers: ({ entity, scope }, args, context) =>
      otherEnds(
        entity.id,
        narrow(scope, args),
        listSize(args.first),
        { predicates: ["ISSUED"], direction: "IN" },
        context,
      ),
    basedOn: ({ entity, scope }, args, context) =>
      otherEnds(
        entity.id,
        narrow(scope, args),
        listSize(args.first),
        { predicates: ["BASED_ON"], direction: "OUT" },
        context,
      ),
    subtitle: ({ entity }) => entity.attributes["subtitle"] ?? null,
    contributions: ({ entity, scope }, args, context) =>
      contributionsOf(entity.id, scope, args, "IN", context),
    about: ({ entity, scope }, { first }, context) =>
      otherEnds(entity.id, scope, listSize(first), { predicates: ["ABOUT"], direction: "OUT" }, context),
    article: ({ entity }, _, { loaders }) => {
      const id = entity.attributes["article"];
      return id === undefined ? null : loaders.article.load(id);
    },
  },
  Authorship: {
    ...factIds("AUTHORSHIP"),
    author: (view, _, context) => otherEnd(view, "subject", context),
    work: (view, _, context) => otherEnd(view, "object", context),
    affiliation: (view) => qualifier(view, "affiliation"),
    organization: (view, _, context) => {
      const id = qualifier(view, "organization");
      return id === null ? null : viewOf(id, context, view.scope);
    },
    page: (view) => qualifier(view, "page"),
    statement: (view) => view,
  },
};
