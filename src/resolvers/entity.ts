import type { Entity, EntityKind } from "../domain/entity.js";
import { JianbaoError } from "../domain/errors.js";
import { onDay, overlaps } from "../domain/certainty.js";
import type { Day } from "../domain/time.js";
import { dayOf, envelope } from "../domain/time.js";
import { isPredicate, vocabulary } from "../domain/vocabulary.js";
import type { PersonResolvers, Resolvers } from "./__generated__/types.js";
import { idList, narrow } from "./arguments.js";
import { coParticipantConnection } from "./co-participant.js";
import { labelIn } from "./labels.js";
import { statementConnection, viewOf } from "./lists.js";
import { entityTimeline } from "./timeline.js";

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

/** Fields that every kind of entity has; each kind's resolvers begin with these. */
export const entityFields: Pick<
  PersonResolvers,
  "id" | "kind" | "kindLabel" | "label" | "names" | "statements" | "timeline" | "coParticipants"
> = {
  id: ({ entity }) => entity.id,
  kind: ({ entity }) => entity.kind,
  kindLabel: ({ entity }, args, context) =>
    labelIn(vocabulary.kinds, entity.kind, args, context) ?? entity.kind,
  label: ({ entity, scope }, { asOf }) => labelOn(entity, asOf == null ? scope.asOf : dayOf(asOf)),
  names: ({ entity, scope }, { asOf }) => {
    const day = asOf == null ? scope.asOf : dayOf(asOf);
    return day === null
      ? entity.names
      : entity.names.filter(({ period }) => overlaps(envelope(period), onDay(day)));
  },
  statements: ({ entity, scope }, args, context) => {
    const { predicates, direction, status, orderBy } = args;
    return statementConnection(
      entity.id,
      scope,
      args,
      {
        predicates: predicates == null ? null : known(predicates),
        direction,
        status,
        order: { field: orderBy?.field ?? "DATE", direction: orderBy?.direction ?? "ASC" },
      },
      context,
    );
  },
  timeline: ({ entity, scope }, args, context) =>
    entityTimeline([entity.id], narrow(scope, args), args, context),
  coParticipants: coParticipantConnection,
};

export const entity: Resolvers = {
  Entity: { __resolveType: ({ entity: { kind } }) => entityTypeName(kind) },
  Name: {
    scope: async ({ scope }, _, context) => (scope === null ? null : viewOf(scope, context)),
  },
};

/** The name it bore on the day: the official one, unless a former name stands in its place then. */
export function labelOn({ label, names }: Entity, day: Day | null): string {
  if (day === null) return label;
  const borne = names.filter(
    ({ kind, period }) =>
      (kind === "FORMER" || kind === "OFFICIAL") && overlaps(envelope(period), onDay(day)),
  );
  const former = borne.find(
    ({ kind, period }) => kind === "FORMER" && period.start.basis !== "UNKNOWN",
  );
  return borne.some(({ text }) => text === label) ? label : (former?.text ?? label);
}

function known(predicates: readonly string[]): readonly string[] {
  const unknown = idList(predicates).find((name) => !isPredicate(name));
  if (unknown !== undefined)
    throw new JianbaoError(
      "BAD_INPUT",
      `there is no predicate "${unknown.slice(0, 60)}"; there are ${vocabulary.predicates.map(({ name }) => name).join(", ")}`,
    );
  return predicates;
}
