import type { Draft, DraftName } from "./registry.js";
import type { Source } from "./source.js";
import { derived } from "./source.js";
import type { Collection } from "./writer.js";
import { spellingKey } from "./writer.js";

/**
 * Writes every name as a statement. The evidence is CURATED if a text is known to use the name. Otherwise the name
 * follows (RULE) from another name in the text: 绵阳市机关事务管理局 in an article with 绵阳局. With `warn`,
 * an entity that no article names is a warning. Without it, some articles could not be read, so this is unknown. A name from
 * a publication outside the data (`source`) is no statement, unless a text uses it: it says nothing about the entity.
 */
export function writeNames(
  { registry, ledger, mentions, spellings, faults }: Collection,
  { warn }: { readonly warn: boolean },
): void {
  for (const draft of registry.drafts.values()) {
    const sources = [...(mentions.get(draft.id)?.values() ?? [])];
    if (warn && sources.length === 0 && draft.kind !== "PLACE")
      faults.push(draft.file.fault([...draft.path, "name"], `no article names "${draft.key}"`, "WARNING"));
    for (const name of draft.names) {
      const spelled = spellings.get(spellingKey(draft.id, name.text)) ?? [];
      for (const source of sourcesOfName(draft, name, spelled, sources))
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

// Their official name comes from an entry, and texts may use a shorter one. Persons are always written in full, and
// the names of the other kinds come from facts.
const NAMED_BY_ENTRY: ReadonlySet<string> = new Set(["ORGANIZATION", "PLACE"]);

/** An official name has evidence wherever the entity is named; any other name only where it is known to be used. */
function sourcesOfName(
  { kind }: Draft,
  name: DraftName,
  spelled: readonly Source[],
  named: readonly Source[],
): readonly Source[] {
  if (name.source !== undefined) return spelled;
  if (name.kind !== "OFFICIAL") return spelled.length > 0 ? spelled : named.map(derived);
  const known = new Set(spelled.map(({ article }) => article));
  const others = named.filter(({ article }) => !known.has(article));
  if (NAMED_BY_ENTRY.has(kind)) return [...spelled, ...others.map(derived)];
  // If two names were judged one entity, each has evidence where its own facts are.
  return named.map((source) =>
    known.size === 0 || known.has(source.article) ? source : { ...source, method: "RULE" },
  );
}
