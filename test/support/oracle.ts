/**
 * Helpers for comparing the stores with a naive reading of the data. What days mean is in
 * `src/graph/contract/days-oracle.fixture.ts`. It looks at every statement, and has no index and no cache: slow, and
 * simple enough to be trusted.
 */
import type { Dataset } from "../../src/domain/dataset.js";
import type { Statement } from "../../src/domain/statement.js";

/** All statements except corrections of rank DEPRECATED. */
export function live({ statements }: Dataset): Statement[] {
  return statements.filter(({ rank }) => rank !== "DEPRECATED");
}

export function ids(items: readonly { readonly id: string }[]): string[] {
  return items.map(({ id }) => id).sort();
}

/** These places and all places inside them. */
export function within(places: readonly string[], data: Dataset): ReadonlySet<string> {
  const kinds = new Map(data.entities.map(({ id, kind }) => [id, kind]));
  const all = new Set(places);
  for (let grown = true; grown;) {
    grown = false;
    for (const { subject, predicate, object } of live(data))
      if (
        (predicate === "PART_OF" || predicate === "LOCATED_IN") &&
        kinds.get(subject) === "PLACE" &&
        object !== null &&
        all.has(object) &&
        !all.has(subject)
      ) {
        all.add(subject);
        grown = true;
      }
  }
  return all;
}
