import type { EntityKind } from "../../domain/entity.js";
import { foldText } from "../../text/fold.js";
import { readings } from "../../text/readings.js";

/**
 * Finds the persons in a folded text whose surname is read differently than its character: 曾从钦 in the name of an event
 * is read zeng too. Each folded name once, the longer ones first. Names are looked up by their first two units, so that
 * the time is linear in the text.
 */
export function personsIn(entities: readonly Named[]): (folded: string) => string[] {
  const byBeginning = new Map<string, Set<string>>();
  for (const { kind, label, names } of entities) {
    if (kind !== "PERSON") continue;
    for (const text of [label, ...names.map((name) => name.text)]) {
      const folded = foldText(text);
      if (folded.length < 2 || !isReadAsSurname(folded)) continue;
      const key = folded.slice(0, 2);
      byBeginning.set(key, (byBeginning.get(key) ?? new Set()).add(folded));
    }
  }
  return (folded) => {
    if (byBeginning.size === 0) return [];
    const found = new Set<string>();
    for (let at = 0; at + 1 < folded.length; at++)
      for (const name of byBeginning.get(folded.slice(at, at + 2)) ?? [])
        if (folded.startsWith(name, at)) found.add(name);
    return [...found].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  };
}

interface Named {
  readonly kind: EntityKind;
  readonly label: string;
  readonly names: readonly { readonly text: string }[];
}

function isReadAsSurname(folded: string): boolean {
  const [plain, surname] = [false, true].map((person) => readings(folded, { person }).join(" "));
  return plain !== surname;
}
