import type { EntityId } from "../../domain/entity.js";
import type { Structure } from "../seed/authority.js";
import type { Source } from "./ledger.js";
import type { Draft, DraftName } from "./registry.js";
import type { Collection } from "./writer.js";
import { derived, spellingKey } from "./writer.js";

interface Link extends Pick<Structure, "draft" | "predicate"> {
  readonly target: Draft;
}

/**
 * Parents and seats of authority entries: they follow (RULE) wherever the entry itself is named. A place that no text names by
 * itself is sourced where the bodies that have their seat in it are named: 盐亭县 by 盐亭县机关事务主管部门.
 */
export function writeStructures(structures: readonly Structure[], collection: Collection): void {
  const links = resolveLinks(structures, collection);
  const into = new Map<EntityId, EntityId[]>();
  for (const { draft, target } of links) into.set(target.id, [...(into.get(target.id) ?? []), draft.id]);
  const sources = (id: EntityId, passed: ReadonlySet<EntityId>): Source[] => {
    const own = sourcesOf(collection.mentions, id);
    // Entries that lie in each other are a fault of their own; here they must only come to an end.
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

/**
 * Every name as a statement. Where a text is known to use it, it was read there; elsewhere it follows (RULE) from the
 * entity being named, be it by another name: 绵阳市机关事务管理局 where an article has 绵阳局. Warns of entries that no text
 * names, unless some texts cannot be read.
 */
export function writeNames(
  { registry, ledger, mentions, spellings, faults }: Collection,
  { warn }: { readonly warn: boolean },
): void {
  for (const draft of registry.drafts.values()) {
    const sources = sourcesOf(mentions, draft.id);
    if (warn && sources.length === 0 && draft.kind !== "PLACE")
      faults.push(draft.file.fault([...draft.path, "name"], `no article names "${draft.key}"`, "WARNING"));
    for (const name of draft.names) {
      const spelled = spellings.get(spellingKey(draft.id, name.text)) ?? [];
      for (const source of sourcesOfName(draft, name, spelled, sources)) {
        ledger.add(
          {
            subject: draft.id,
            predicate: "NAMED",
            target: { value: { type: "TEXT", text: name.text } },
            qualifiers: { nameKind: name.kind, ...(name.scope === null ? {} : { scope: name.scope }) },
            when: { stated: name.period },
          },
          source,
        );
      }
    }
  }
}

// Their official name is what an entry says; the text may have a shorter one. Persons are written out wherever named,
// and the names of the others are told by facts.
const ENTERED: ReadonlySet<string> = new Set(["ORGANIZATION", "PLACE"]);

/** An official name is told wherever the entity is named; another one only there, where it is known to be used. */
function sourcesOfName(
  { kind, file }: Draft,
  name: DraftName,
  spelled: readonly Source[],
  named: readonly Source[],
): readonly Source[] {
  if (name.kind !== "OFFICIAL") return spelled.length > 0 ? spelled : named.map(derived);
  const known = new Set(spelled.map(({ article }) => article));
  const others = named.filter(({ article }) => !known.has(article));
  if (ENTERED.has(kind) && !file.name.includes("/articles/")) return [...spelled, ...others.map(derived)];
  // Told by facts: of two names that were judged one, each is read where its own facts are.
  return named.map((source) =>
    known.size === 0 || known.has(source.article) ? source : { ...source, method: "RULE" },
  );
}

function sourcesOf(mentions: Collection["mentions"], id: EntityId): Source[] {
  return [...(mentions.get(id)?.values() ?? [])];
}
