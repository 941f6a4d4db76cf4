import type { Evidence } from "../../domain/evidence.js";
import { parseDate } from "../../domain/time.js";
import type { Resolvers } from "../__generated__/types.js";
import { judgingDays } from "../arguments/days.js";
import { filterName } from "../arguments/filters.js";
import { listSize } from "../arguments/sizes.js";
import { coverageOfList } from "./coverage.js";
import { filterDocuments, filterEntities } from "../arguments/known-ids.js";
import { entityFields } from "./entity.js";
import { entityConnection, fromReader, joined, relatedConnection } from "../lists/entity-lists.js";
import { otherEnd } from "../lists/ends.js";
import { nearestStatements, statementConnection } from "../lists/statement-lists.js";
import { contributionsOf } from "./contribution.js";
import { participationsOf } from "./event.js";
import { withOrganizationParts } from "../lists/organization-parts.js";
import { conferralsOf } from "./honor.js";
import { factIds, qualifier, statementEdge, statementFields } from "./statement.js";
import type { StatementView } from "../views.js";
import { ALL_TIME } from "../views.js";

/** The evidence sorted by the day of citation; evidence without a day comes last. */
function inOrderOfCitation({ statement: { evidence } }: StatementView): readonly Evidence[] {
  const day = ({ citedOn }: Evidence): number =>
    (citedOn === null ? null : parseDate(citedOn).earliest) ?? Infinity;
  return evidence.toSorted((a, b) => day(a) - day(b) || (a.id < b.id ? -1 : 1));
}

/** The first and the last day of citation, as written. 2020-12 is later than 2020-12-08, because it ends later. */
function citedDays({ statement: { evidence } }: StatementView): readonly string[] {
  const days = evidence.flatMap(({ citedOn }) => citedOn ?? []);
  const first = days.toSorted((a, b) => bound(a, "earliest") - bound(b, "earliest"))[0];
  const last = days.toSorted((a, b) => bound(b, "latest") - bound(a, "latest"))[0];
  return [first, last].filter((day) => day !== undefined);
}

function bound(date: string, end: "earliest" | "latest"): number {
  return parseDate(date)[end] ?? (end === "earliest" ? -Infinity : Infinity);
}

export const person: Resolvers = {
  Query: {
    persons: async (_, args, context) => {
      const { name, organization, includeParts, document } = args.filter ?? {};
      const chosen = await filterEntities(organization, context, ["ORGANIZATION"]);
      const organizations =
        chosen && includeParts !== false ? await withOrganizationParts(chosen, context.reader) : chosen;
      return entityConnection(
        ["PERSON"],
        ALL_TIME,
        args,
        {
          name: filterName(name),
          related: organizations
            ? [joined(["HOLDS_POSITION", "MEMBER_OF"], "OUT", organizations, judgingDays(null, args))]
            : [],
          documents: await filterDocuments(document, context),
        },
        fromReader(context.reader),
      );
    },
  },
  Person: {
    ...entityFields,
    tenures: ({ entity, scope }, args, context) => {
      const selection = { predicates: ["HOLDS_POSITION"], direction: "OUT" } as const;
      return statementConnection(entity.id, scope, args, selection, context);
    },
    affiliations: ({ entity, scope }, args, context) =>
      statementConnection(entity.id, scope, args, { predicates: ["MEMBER_OF"], direction: "OUT" }, context),
    contributions: ({ entity, scope }, args, context) =>
      contributionsOf(entity.id, scope, args, "OUT", context),
    honors: ({ entity, scope }, args, context) =>
      conferralsOf(entity.id, scope, args, "RECEIVED_HONOR", context),
    participations: ({ entity, scope }, args, context) =>
      participationsOf(entity.id, scope, args, "OUT", context),
    works: ({ entity, scope }, args, context) =>
      relatedConnection(
        "WORK",
        scope,
        args,
        { predicates: ["AUTHORED"], direction: "IN", to: entity.id },
        context,
      ),
  },
  TenureConnection: {
    coverage: coverageOfList,
    nearest: (list) =>
      list.covered.scope.asOf === null && list.covered.scope.between === null ? null : list,
  },
  NearestTenures: {
    before: (list, { first }, context) => nearestStatements(list, "before", listSize(first), context),
    after: (list, { first }, context) => nearestStatements(list, "after", listSize(first), context),
  },
  TenureEdge: statementEdge,
  Tenure: {
    ...statementFields,
    ...factIds("TENURE"),
    person: (view, _, context) => otherEnd(view, "subject", context),
    organization: (view, _, context) => otherEnd(view, "object", context),
    title: (view) => qualifier(view, "title") ?? "",
    firstCited: (view) => citedDays(view)[0] ?? null,
    lastCited: (view) => citedDays(view).at(-1) ?? null,
    documents: async (view, { first }, { loaders }) => {
      const ids = [...new Set(inOrderOfCitation(view).map(({ document: id }) => id))];
      const wanted = ids.slice(0, listSize(first));
      const found = await Promise.all(wanted.map((id) => loaders.document.load(id)));
      return found.filter((one) => one !== null);
    },
  },
};
