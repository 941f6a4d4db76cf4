import { ENTITY_KINDS } from "../../../domain/entity.js";
import type { FactTypeRules } from "../fact-type.js";
import { NO_ENTITY } from "../fact-type.js";

/** Entities that are only named. They get no statements but their names. */
export const mention: FactTypeRules<"mention"> = {
  ...NO_ENTITY,
  write: (writer, fact, path) => {
    writer.referenceAll(fact.mention, ENTITY_KINDS, [...path, "mention"], writer.source(fact));
  },
};
