import type { EntityId, EntityKind } from "../../domain/entity.js";
import { introducedBy } from "../facts/fact-types.js";
import type { SeedFiles } from "../seed/read.js";
import type { Origin } from "../facts/origin.js";
import type { Draft, Registry } from "../facts/registry.js";
import type { Check } from "./check.js";

interface Edge {
  readonly from: Draft;
  readonly to: Draft;
  readonly origin: Origin;
}

/** Nothing is a part of itself, directly or through others. One fault per cycle, at its first edge. */
export const ancestry: Check = {
  name: "own ancestors",
  find: ({ files, registry }) => {
    const edges = edgesOf(files, registry);
    const parents = new Map<EntityId, Draft[]>();
    for (const { from, to } of edges) parents.set(from.id, [...(parents.get(from.id) ?? []), to]);
    const reported = new Set<EntityId>();
    return edges.flatMap(({ from, to, origin }) => {
      const path = reported.has(from.id) ? null : pathUp(to, from, parents);
      if (!path) return [];
      for (const { id } of path) reported.add(id);
      const cycle = [from, ...path].map(({ key }) => `"${key}"`).join(" → ");
      return [origin.file.fault(origin.path, `it would be a part of itself: ${cycle}`)];
    });
  },
};

/** The shortest path from `start` up to `goal`, both included; null if there is none. */
function pathUp(start: Draft, goal: Draft, parents: ReadonlyMap<EntityId, readonly Draft[]>): Draft[] | null {
  const seen = new Set([start.id]);
  const queue: Draft[][] = [[start]];
  for (const path of queue) {
    const last = path.at(-1);
    if (!last || last.id === goal.id) return last ? path : null;
    for (const next of parents.get(last.id) ?? []) {
      if (!seen.has(next.id)) queue.push([...path, next]);
      seen.add(next.id);
    }
  }
  return null;
}

function edgesOf(files: SeedFiles, registry: Registry): Edge[] {
  const edge = (
    from: string,
    to: string | undefined,
    kinds: readonly EntityKind[],
    origin: Origin,
  ): Edge[] => {
    const [lower, upper] = [from, to ?? ""].map((reference) => registry.find(reference, kinds));
    return lower && upper ? [{ from: lower, to: upper, origin }] : [];
  };
  const own = ({ key, name }: { key?: string; name: string }): string => key ?? name;
  const units = files.organizations.flatMap(({ value, file, path }) =>
    edge(own(value), value.parent, ["ORGANIZATION"], { file, path: [...path, "parent"] }),
  );
  const places = files.places.flatMap(({ value, file, path }) =>
    edge(own(value), value.within, ["PLACE"], { file, path: [...path, "within"] }),
  );
  const facts = files.articles
    .flatMap((article) => article.facts)
    .flatMap((fact): Edge[] => {
      const { type, value, file, path } = fact;
      if (type === "event" || type === "work") {
        const entity = introducedBy(fact);
        return entity
          ? edge(entity.key, value.partOf, [entity.kind], { file, path: [...path, "partOf"] })
          : [];
      }
      if (type !== "relation") return [];
      const { relation, subject, object } = value;
      if (relation !== "PART_OF" && relation !== "SUBORDINATE_TO") return [];
      const kinds = ["ORGANIZATION", "EVENT", "WORK", "PLACE", "PERSON"] as const;
      return [subject].flat().flatMap((from) =>
        [object].flat().flatMap((to) =>
          // A relation to itself is already reported when it is written to the ledger.
          from === to ? [] : edge(from, to, kinds, { file, path: [...path, "object"] }),
        ),
      );
    });
  return [...units, ...places, ...facts].filter(
    ({ from, to, origin }) => from.id !== to.id || origin.path.at(-1) === "partOf",
  );
}
