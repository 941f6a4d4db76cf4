import { JianbaoError } from "../../domain/errors.js";
import { isPredicate, vocabulary } from "../../domain/vocabulary.js";
import { idList } from "./plain.js";

/** Names of the vocabulary. Throws BAD_INPUT, with those there are, for any other. */
export function knownPredicates(predicates: readonly string[]): readonly string[] {
  const unknown = idList(predicates).find((name) => !isPredicate(name));
  if (unknown !== undefined)
    throw new JianbaoError(
      "BAD_INPUT",
      `there is no predicate "${unknown.slice(0, 60)}"; there are ${vocabulary.predicates.map(({ name }) => name).join(", ")}`,
    );
  return predicates;
}
