import { JianbaoError } from "../../domain/errors.js";
import { isPredicate, relationPredicates, vocabulary } from "../../domain/vocabulary.js";
import { idList } from "./sizes.js";

/** Names of predicates of the vocabulary. Throws BAD_INPUT, with all possible names, for any other. */
export function knownPredicates(predicates: readonly string[]): readonly string[] {
  const unknown = idList(predicates).find((name) => !isPredicate(name));
  if (unknown !== undefined)
    throw new JianbaoError(
      "BAD_INPUT",
      `there is no predicate "${unknown.slice(0, 60)}"; there are ${vocabulary.predicates.map(({ name }) => name).join(", ")}`,
    );
  return predicates;
}

/**
 * The given predicates, which must join two entities, each once; null if none were given. Throws BAD_INPUT for any
 * other predicate, and for an empty list.
 */
export function relationNames(predicates: readonly string[] | null | undefined): readonly string[] | null {
  if (predicates == null) return null;
  if (predicates.length === 0)
    throw new JianbaoError("BAD_INPUT", "predicates is empty: name one, or leave it out for all");
  const names = relationPredicates.map(({ name }) => name);
  const other = predicates.find((name) => !names.includes(name));
  if (other !== undefined)
    throw new JianbaoError(
      "BAD_INPUT",
      `"${other.slice(0, 60)}" is no predicate between two entities; there are ${names.join(", ")}`,
    );
  return [...new Set(predicates)];
}
