import type { EntityId, EntityKind } from "../../domain/entity.js";
import type { Path } from "./origin.js";
import type { Draft } from "./registry.js";
import type { Source } from "./source.js";
import { derived } from "./source.js";
import type { Collection } from "./writer.js";

/** What the entry of an entity states about another entity: its parent, or the place of its seat. */
export interface Structure {
  readonly draft: Draft;
  readonly predicate: "PART_OF" | "BASED_IN";
  readonly reference: string;
  readonly kinds: readonly EntityKind[];
  readonly path: Path;
}

interface Link extends Pick<Structure, "draft" | "predicate"> {
  readonly target: Draft;
}

/**
 * Writes parents and seats. Their evidence, with method RULE, is every text that names the entity. A place that no text names gets its
 * evidence from the organizations with their seat in it: 盐亭县 from 盐亭县机关事务主管部门.
 */
export function writeStructures(structures: readonly Structure[], collection: Collection): void {
  const links = resolveLinks(structures, collection);
  const into = new Map<EntityId, EntityId[]>();
  for (const { draft, target } of links) into.set(target.id, [...(into.get(target.id) ?? []), draft.id]);
  const sources = (id: EntityId, passed: ReadonlySet<EntityId>): Source[] => {
    const own = [...(collection.mentions.get(id)?.values() ?? [])];
    // The check of ancestry reports places that lie in each other. This stops the recursion.
    if (own.length > 0 || passed.has(id)) return own;
    if (collection.registry.drafts.get(id)?.kind !== "PLACE") return own;
    return (into.get(id) ?? []).flatMap((one) => sources(one, new Set([...passed, id])));
  };
  for (const { draft, predicate, target } of links)
    for (const source of sources(draft.id, new Set()))
      collection.ledger.add({ subject: draft.id, predicate, target: { object: target.id } }, derived(source));
}

function resolveLinks(structures: readonly Structure[], { registry, faults }: Collection): readonly Link[] {
  return structures.flatMap(({ draft, predicate, reference, kinds, path }) => {
    const target = registry.resolve(reference, kinds, { file: draft.file, path });
    if (!target) return [];
    if (target.id !== draft.id) return [{ draft, predicate, target }];
    faults.push(draft.file.fault(path, `"${draft.key}" cannot be a part of itself`));
    return [];
  });
}
