import type { EntityId } from "../../domain/entity.js";
import type { Structure } from "./authority.js";
import type { Source } from "./ledger.js";
import type { Collection } from "./writing.js";
import { spellingKey } from "./writing.js";

/** Parents and seats of authority entries, sourced wherever the entry itself is named. */
export function writeStructures(structures: readonly Structure[], collection: Collection): void {
  const { registry, ledger, mentions, faults } = collection;
  for (const { draft, predicate, reference, kinds, path } of structures) {
    const target = registry.resolve(reference, kinds, { file: draft.file, path });
    if (!target) continue;
    if (target.id === draft.id) {
      faults.push(draft.file.fault(path, `"${draft.key}" cannot be a part of itself`));
      continue;
    }
    for (const source of sourcesOf(mentions, draft.id))
      ledger.add({ subject: draft.id, predicate, target: { object: target.id } }, source);
  }
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
