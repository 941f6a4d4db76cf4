import type { FactTypeRules } from "../fact-type.js";
import { NO_ENTITY } from "../fact-type.js";
import { standingOf } from "../writer.js";
import { whenOf } from "./when.js";

/** A person's posts: one statement per organization and title. */
export const tenure: FactTypeRules<"tenure"> = {
  ...NO_ENTITY,
  write: (writer, fact, path) => {
    const source = writer.source(fact);
    const person = writer.reference(fact.tenure, ["PERSON"], [...path, "tenure"], source);
    for (const [key, titles] of Object.entries(fact.positions)) {
      const organization = writer.reference(key, ["ORGANIZATION"], [...path, "positions", key], source);
      if (!person || !organization) continue;
      for (const title of titles)
        writer.ledger.add(
          {
            subject: person.id,
            predicate: "HOLDS_POSITION",
            target: { object: organization.id },
            qualifiers: { title },
            ...standingOf(fact),
            when: whenOf(fact),
          },
          source,
        );
    }
  },
};
