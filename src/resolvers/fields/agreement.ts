import { isLimited } from "../../domain/time.js";
import type { Resolvers } from "../__generated__/types.js";
import { filterDays, judgingDays, narrow } from "../arguments/days.js";
import { filterName } from "../arguments/filters.js";
import { listSize } from "../arguments/sizes.js";
import type { Context } from "../context.js";
import { filterDocuments, filterEntities } from "../arguments/known-ids.js";
import { entityEdge, entityFields } from "./entity.js";
import { rolesIn } from "./event.js";
import { entityConnection, fromReader, joined } from "../lists/entity-lists.js";
import { otherEnds } from "../lists/ends.js";
import { statementList } from "../lists/statement-lists.js";
import { qualifier } from "./statement.js";
import type { EntityView, TimeScope } from "../views.js";
import { ALL_TIME } from "../views.js";

export const agreement: Resolvers = {
  Query: {
    agreements: async (_, args, context) => {
      const { name, party, signed, document } = args.filter ?? {};
      const parties = await filterEntities(party, context);
      const between = filterDays(signed);
      return entityConnection(
        ["AGREEMENT"],
        ALL_TIME,
        args,
        {
          name: filterName(name),
          between,
          related: parties ? [joined(["PARTY_TO"], "IN", parties, judgingDays(between, args))] : [],
          documents: await filterDocuments(document, context),
        },
        fromReader(context.reader),
      );
    },
  },
  AgreementEdge: entityEdge,
  Agreement: {
    ...entityFields,
    signedOn: ({ entity: { period } }) => (isLimited(period) ? period : null),
    summary: ({ entity }) => entity.attributes["summary"] ?? null,
    parties: ({ entity, scope }, args, context) =>
      otherEnds(
        entity.id,
        narrow(scope, args),
        listSize(args.first),
        { predicates: ["PARTY_TO"], direction: "IN" },
        context,
      ),
    otherParties: async ({ entity, scope }, args, context) => {
      const selection = { predicates: ["UNNAMED_PARTY"], direction: "OUT" } as const;
      const inner = narrow(scope, args);
      const first = listSize(args.first);
      const parties = await statementList(entity.id, inner, first, selection, context);
      return parties.flatMap(({ statement: { value } }) => (value?.type === "TEXT" ? [value.text] : []));
    },
    clauses: async ({ entity, scope }, args, context) => {
      const selection = { predicates: ["CLAUSE"], direction: "OUT" } as const;
      const inner = narrow(scope, args);
      const clauses = await statementList(entity.id, inner, 100, selection, context);
      const ordinal = (clause: (typeof clauses)[number]): number => Number(qualifier(clause, "ordinal"));
      return clauses.sort((a, b) => ordinal(a) - ordinal(b)).slice(0, listSize(args.first));
    },
    basedOn: ({ entity, scope }, args, context) =>
      otherEnds(
        entity.id,
        narrow(scope, args),
        listSize(args.first),
        { predicates: ["BASED_ON"], direction: "OUT" },
        context,
      ),
    basisOf: ({ entity, scope }, args, context) =>
      otherEnds(
        entity.id,
        narrow(scope, args),
        listSize(args.first),
        { predicates: ["BASED_ON"], direction: "IN" },
        context,
      ),
    signing: ({ entity, scope }, args, context) => signingOf(entity.id, narrow(scope, args), context),
    signatories: async ({ entity, scope }, args, context) => {
      const inner = narrow(scope, args);
      const signing = await signingOf(entity.id, inner, context);
      if (!signing) return [];
      const signed = {
        predicates: ["TOOK_PART_IN"],
        direction: "IN",
        qualifier: rolesIn({ roles: ["SIGNATORY"] }),
      } as const;
      return statementList(signing.entity.id, inner, listSize(args.first), signed, context);
    },
  },
  Clause: {
    ordinal: (view) => Number(qualifier(view, "ordinal")),
    text: ({ statement: { value } }) => (value?.type === "TEXT" ? value.text : ""),
    statement: (view) => view,
  },
};

/** The event at which an agreement was signed. */
async function signingOf(
  agreementId: string,
  scope: TimeScope,
  context: Context,
): Promise<EntityView | null> {
  const selection = { predicates: ["SIGNED_AT"], direction: "OUT" } as const;
  const events = await otherEnds(agreementId, scope, 1, selection, context);
  return events[0] ?? null;
}
