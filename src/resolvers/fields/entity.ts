import type { EntityKind } from "../../domain/entity.js";
import { onDay, overlaps } from "../../domain/certainty.js";
import { dayOf, envelope } from "../../domain/time.js";
import { vocabulary } from "../../domain/vocabulary.js";
import type { Certainty, PersonResolvers, Resolvers } from "../__generated__/types.js";
import { listSize } from "../arguments/sizes.js";
import { narrow } from "../arguments/days.js";
import { coParticipantConnection } from "./co-participant.js";
import { conflictConnection } from "./conflict.js";
import { coverageOf } from "./coverage.js";
import { entityLabel, languageOf } from "../labels/labels.js";
import { knownPredicates } from "../arguments/predicates.js";
import { labelIn } from "../labels/labels.js";
import { orderOf } from "../lists/connection.js";
import { statementConnection } from "../lists/statement-lists.js";
import { relatedConnection } from "../lists/entity-lists.js";
import { viewOf } from "../lists/ends.js";
import { possiblySame } from "./possibly-same.js";
import { scopedId } from "../ids/scoped-id.js";
import { certaintyOf } from "./statement.js";
import { entityTimeline } from "./timeline.js";
import type { EntityEdgeView, StatementView, ViaView } from "../views.js";

const TYPE_NAMES = {
  PERSON: "Person",
  ORGANIZATION: "Organization",
  EVENT: "Event",
  HONOR: "Honor",
  AGREEMENT: "Agreement",
  WORK: "Work",
  PLACE: "Place",
} as const;

export function entityTypeName(kind: EntityKind): (typeof TYPE_NAMES)[EntityKind] {
  return TYPE_NAMES[kind];
}

/** The fields of every kind of entity; the resolvers of each kind start with them. */
export const entityFields: Pick<
  PersonResolvers,
  | "id"
  | "plainId"
  | "kind"
  | "kindLabel"
  | "label"
  | "names"
  | "statements"
  | "timeline"
  | "coParticipants"
  | "relation"
  | "conflicts"
  | "coverage"
  | "possiblySame"
  | "subjectOf"
> = {
  id: ({ entity, scope }) => scopedId(entity.id, scope),
  plainId: ({ entity }) => entity.id,
  kind: ({ entity }) => entity.kind,
  kindLabel: ({ entity }, args, context) =>
    labelIn(vocabulary.kinds, entity.kind, args, context) ?? entity.kind,
  label: ({ entity, scope }, args, context) =>
    entityLabel(entity, args.asOf == null ? scope.asOf : dayOf(args.asOf), languageOf(args, context)),
  names: ({ entity, scope }, { asOf, first }) => {
    const day = asOf == null ? scope.asOf : dayOf(asOf);
    const names =
      day === null
        ? entity.names
        : entity.names.filter(({ period }) => overlaps(envelope(period), onDay(day)));
    return names.slice(0, listSize(first));
  },
  statements: ({ entity, scope }, args, context) => {
    const { predicates, direction, status, dated, orderBy } = args;
    return statementConnection(
      entity.id,
      scope,
      args,
      {
        predicates: predicates == null ? null : knownPredicates(predicates),
        direction,
        status,
        dated,
        order: orderOf(orderBy, "DATE"),
      },
      context,
    );
  },
  timeline: ({ entity, scope }, args, context) =>
    entityTimeline([entity.id], narrow(scope, args), args, context),
  coParticipants: coParticipantConnection,
  relation: (view) => view.relation?.() ?? null,
  conflicts: ({ entity }, args, context) => conflictConnection(entity.id, args, context),
  coverage: ({ entity, scope }, args, context) =>
    coverageOf({ entities: [entity.id], ...narrow(scope, args) }, args, context),
  possiblySame,
  subjectOf: ({ entity, scope }, args, context) =>
    relatedConnection(
      "WORK",
      scope,
      args,
      { predicates: ["ABOUT"], direction: "OUT", to: entity.id },
      context,
    ),
};

/** Fields of an edge that depend on the list. They are not fields of the entity, which caches share between lists. */
export const entityEdge = {
  relation: ({ node }: EntityEdgeView): Promise<StatementView | null> | null => node.relation?.() ?? null,
  certainty: async ({ node }: EntityEdgeView): Promise<Certainty | null> => {
    const relation = await node.relation?.();
    if (relation) return certaintyOf(relation);
    return node.judged ? { level: node.judged.certainty, reason: node.judged.reason } : null;
  },
  via: async ({ node }: EntityEdgeView): Promise<ViaView | null> =>
    node.via ?? (await node.relation?.())?.via ?? null,
};

export const entity: Resolvers = {
  Entity: { __resolveType: ({ entity: { kind } }) => entityTypeName(kind) },
  Name: {
    scope: async ({ scope }, _, context) => (scope === null ? null : viewOf(scope, context)),
    source: ({ source }) => source ?? null,
  },
};
