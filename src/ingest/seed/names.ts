import type { EntityId } from "../../domain/entity.js";
import type { Structure } from "./authority.js";
import type { Source } from "./ledger.js";
import type { Draft } from "./registry.js";
import type { Collection } from "./writing.js";
import { spellingKey } from "./writing.js";

interface Link extends Pick<Structure, "draft" | "predicate"> {
  readonly target: Draft;
}

/**
 * Parents and seats of authority entries, sourced wherever the entry itself is named. A place that no text names by
 * itself is sourced where the bodies that have their seat in it are named: 盐亭县 by 盐亭县机关事务主管部门.
 */
export function writeStructures(structures: readonly Structure[], collection: Collection): void {
  const links = resolveLinks(structures, collection);
  const into = new Map<EntityId, EntityId[]>();
  for (const { draft, target } of links)
    into.set(target.id, [...(into.get(target.id) ?? []), draft.id]);
  const sources = (id: EntityId, passed: ReadonlySet<EntityId>): Source[] => {
    const own = sourcesOf(collection.mentions, id);
    // Entries that lie in each other are a fault of their own; here they must only come to an end.
    if (own.length > 0 || passed.has(id)) return own;
    if (collection.registry.drafts.get(id)?.kind !== "PLACE") return own;
    return (into.get(id) ?? []).flatMap((one) => sources(one, new Set([...passed, id])));
  };
  for (const { draft, predicate, target } of links)
    for (const source of sources(draft.id, new Set()))
      collection.ledger.add(
        { subject: draft.id, predicate, target: { object: target.id } },
        source,
      );
}

function resolveLinks(
  structures: readonly Structure[],
  { registry, faults }: Collection,
): readonly Link[] {
  return structures.flatMap(({ draft, predicate, reference, kinds, path }) => {
    const target = registry.resolve(reference, kinds, { file: draft.file, path });
    if (!target) return [];
    if (target.id !== draft.id) return [{ draft, predicate, target }];
    faults.push(draft.file.fault(path, `"${draft.key}" cannot be a part of itself`));
    return [];
  });
}

/**
 * Every name as a statement, sourced where a text uses it, or else wherever the entity is named. Warns of entries that
 * no text names, unless some texts cannot be read.
 */
export function writeNames(
  { registry, ledger, mentions, spellings, faults }: Collection,
  { warn }: { readonly warn: boolean },
): void {
  for (const draft of registry.drafts.values()) {
    const sources = sourcesOf(mentions, draft.id);
    if (warn && sources.length === 0 && draft.kind !== "PLACE")
      faults.push(
        draft.file.fault([...draft.path, "name"], `no article names "${draft.key}"`, "WARNING"),
      );
    for (const name of draft.names) {
      const spelled =
        name.kind === "OFFICIAL" ? undefined : spellings.get(spellingKey(draft.id, name.text));
      for (const source of spelled ?? sources) {
        ledger.add(
          {
            subject: draft.id,
            predicate: "NAMED",
            target: { value: { type: "TEXT", text: name.text } },
            qualifiers: {
              nameKind: name.kind,
              ...(name.scope === null ? {} : { scope: name.scope }),
            },
            when: { stated: name.period },
          },
          source,
        );
      }
    }
  }
}

function sourcesOf(mentions: Collection["mentions"], id: EntityId): Source[] {
  return [...(mentions.get(id)?.values() ?? [])];
}
