import { predicate } from "../../../domain/vocabulary.js";
import type { FactTypeRules, IntroducedEntity } from "../fact-type.js";
import type { EventFact } from "../fact.js";
import type { Draft } from "../registry.js";
import { addAliases, statusOf } from "../writer.js";
import { introduce } from "./introduce.js";
import { relate, writeDate } from "./relate.js";

/** An event: its day, its places, and its participants by role. */
export const event: FactTypeRules<"event"> = {
  entityOf,
  dateOf: ({ date }) => date,
  write: (writer, fact, path) => {
    const source = writer.source(fact.at);
    const draft = introduce(writer, entityOf(fact), fact, path, source);
    addAliases(draft, [fact.event, ...(fact.aliases ?? [])]);
    if (fact.date !== undefined) writeDate(writer, draft, "OCCURRED_ON", fact.date, fact, source);
    if (fact.summary !== undefined) draft.attributes["summary"] ??= fact.summary;
    const places = writer.referenceAll(fact.place, predicate("HELD_AT").objects, [...path, "place"], source);
    for (const place of places) {
      const qualifiers = fact.venue === undefined ? {} : { venue: fact.venue };
      relate(writer, draft, "HELD_AT", place, source, { qualifiers });
    }
    if (places.length === 0 && fact.venue !== undefined) draft.attributes["venue"] ??= fact.venue;
    const writeRole = (participant: Draft, role: string): void => {
      const qualifiers = { role };
      relate(writer, participant, "TOOK_PART_IN", draft, source, {
        qualifiers,
        status: statusOf(fact),
        during: draft.id,
      });
    };
    const kinds = predicate("TOOK_PART_IN").subjects;
    for (const organizer of writer.referenceAll(fact.organizers, kinds, [...path, "organizers"], source))
      writeRole(organizer, "ORGANIZER");
    for (const [key, roles] of Object.entries(fact.participants ?? {})) {
      const participant = writer.reference(key, kinds, [...path, "participants", key], source);
      if (participant) for (const role of [roles].flat()) writeRole(participant, role);
    }
    if (fact.partOf === undefined) return;
    const parent = writer.reference(fact.partOf, ["EVENT"], [...path, "partOf"], source);
    if (parent) relate(writer, draft, "PART_OF", parent, source);
  },
};

function entityOf({ event: name, key, kind }: EventFact): IntroducedEntity {
  return { kind: "EVENT", key: key ?? name, name, subkind: kind };
}
