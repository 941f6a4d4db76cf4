import type { EntityId, EntityKind } from "../../domain/entity.js";
import type { FactOf } from "../seed/format.js";
import type { SeedFiles } from "../seed/read.js";
import type { Draft, Origin, Registry } from "../facts/registry.js";
import type { Check } from "./check.js";

interface Edge {
  readonly from: Draft;
  readonly to: Draft;
  readonly origin: Origin;
}

/** Nothing is a part of itself, be it through others. Told once a circle, where its first edge is written. */
export const ancestry: Check = {
  name: "own ancestors",
  find: ({ files, registry }) => {
    const edges = edgesOf(files, registry);
    const parents = new Map<EntityId, Draft[]>();
    for (const { from, to } of edges) parents.set(from.id, [...(parents.get(from.id) ?? []), to]);
    const told = new Set<EntityId>();
    return edges.flatMap(({ from, to, origin }) => {
      const way = told.has(from.id) ? null : wayUp(to, from, parents);
      if (!way) return [];
      for (const { id } of way) told.add(id);
      const circle = [from, ...way].map(({ key }) => `"${key}"`).join(" → ");
      return [origin.file.fault(origin.path, `it would be a part of itself: ${circle}`)];
    });
  },
};

/** The shortest way from `start` up to `goal`, both included; null where there is none. */
function wayUp(start: Draft, goal: Draft, parents: ReadonlyMap<EntityId, readonly Draft[]>): Draft[] | null {
  const seen = new Set([start.id]);
  const queue: Draft[][] = [[start]];
  for (const way of queue) {
    const last = way.at(-1);
    if (!last || last.id === goal.id) return last ? way : null;
    for (const next of parents.get(last.id) ?? []) {
      if (!seen.has(next.id)) queue.push([...way, next]);
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
  const told = files.articles
    .flatMap(({ facts }) => facts)
    .flatMap(({ type, value, file, path }): Edge[] => {
      if (type === "event") {
        const { event, key, partOf } = value as FactOf<"event">;
        return edge(key ?? event, partOf, ["EVENT"], { file, path: [...path, "partOf"] });
      }
      if (type === "work") {
        const { work, key, partOf } = value as FactOf<"work">;
        return edge(key ?? work, partOf, ["WORK"], { file, path: [...path, "partOf"] });
      }
      if (type !== "relation") return [];
      const { relation, subject, object } = value as FactOf<"relation">;
      if (relation !== "PART_OF" && relation !== "SUBORDINATE_TO") return [];
      const kinds = ["ORGANIZATION", "EVENT", "WORK", "PLACE", "PERSON"] as const;
      return [subject].flat().flatMap((from) =>
        [object].flat().flatMap((to) =>
          // The relation to itself is refused where it is written down.
          from === to ? [] : edge(from, to, kinds, { file, path: [...path, "object"] }),
        ),
      );
    });
  return [...units, ...places, ...told].filter(
    ({ from, to, origin }) => from.id !== to.id || origin.path.at(-1) === "partOf",
  );
}
