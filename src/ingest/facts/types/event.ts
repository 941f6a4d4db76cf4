import { predicate } from "../../../domain/vocabulary.js";
import type { FactTypeRules, IntroducedEntity } from "../fact-type.js";
import type { EventFact, RolesWithTerms } from "../fact.js";
import type { Draft } from "../registry.js";
import { addAliases, statusOf } from "../writer.js";
import { introduce } from "./introduce.js";
import { isList, relate, rolesOf, writeDate } from "./relate.js";

/** An event: its day, its places, and its participants by role. */
export const event: FactTypeRules<"event"> = {
  entityOf,
  write: (writer, fact, path) => {
    const source = writer.source(fact);
    const draft = introduce(writer, entityOf(fact), fact, path, source);
    addAliases(draft, [fact.event, ...(fact.aliases ?? [])]);
    if (fact.date !== undefined) writeDate(writer, draft, "OCCURRED_ON", fact.date, fact, source);
    if (fact.summary !== undefined) draft.attributes["summary"] ??= fact.summary;
    const places = writer.referenceAll(fact.place, predicate("HELD_AT").objects, [...path, "place"], source);
    for (const place of places) {
      const qualifiers = fact.venue === undefined ? {} : { venue: fact.venue };
      relate(writer, draft, "HELD_AT", place, source, { qualifiers, status: statusOf(fact) });
    }
    if (places.length === 0 && fact.venue !== undefined) draft.attributes["venue"] ??= fact.venue;
    const writeRoles = (participant: Draft, roles: RolesWithTerms): void => {
      for (const { qualifiers } of rolesOf(roles))
        relate(writer, participant, "TOOK_PART_IN", draft, source, {
          qualifiers,
          status: statusOf(fact),
          during: draft.id,
        });
    };
    const kinds = predicate("TOOK_PART_IN").subjects;
    for (const [key, term, field] of organizersOf(fact)) {
      const organizer = writer.reference(key, kinds, [...path, "organizers", field], source);
      if (organizer) writeRoles(organizer, { ORGANIZER: term });
    }
    for (const [key, roles] of Object.entries(fact.participants ?? {})) {
      const participant = writer.reference(key, kinds, [...path, "participants", key], source);
      if (participant) writeRoles(participant, roles);
    }
    if (fact.partOf === undefined) return;
    const parent = writer.reference(fact.partOf, ["EVENT"], [...path, "partOf"], source);
    if (parent) relate(writer, draft, "PART_OF", parent, source, { status: statusOf(fact) });
  },
};

/** Each organizer with the words of the source, if it has its own, and where the fact names it. */
export function organizersOf({
  organizers = [],
}: Pick<EventFact, "organizers">): (readonly [key: string, term: string | null, field: string | number])[] {
  return isList(organizers)
    ? organizers.map((key, index) => [key, null, index] as const)
    : Object.entries(organizers).map(([key, term]) => [key, term, key] as const);
}

function entityOf({ event: name, key, kind }: EventFact): IntroducedEntity {
  return { kind: "EVENT", key: key ?? name, name, subkind: kind };
}
