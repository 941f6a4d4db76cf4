import type { EntityId } from "../../domain/entity.js";
import { ENTITY_KINDS } from "../../domain/entity.js";
import type { Fault } from "../../domain/errors.js";
import { documentId } from "../../domain/ids.js";
import type { Wordings } from "../../domain/wording.js";
import type { SeedDocument } from "./format.js";
import type { Placed, SeedFiles } from "./read.js";
import type { Registry } from "../facts/registry.js";

/**
 * How the fact lines of each document spell what all of them share. To be called when every name is known: a spelling
 * may be no name of the entity (nobody has to find it by that), but must not be the official name of another one.
 */
export function readWordings(files: SeedFiles, registry: Registry, faults: Fault[]): Wordings {
  return new Map(
    files.documents.map((document) => [
      documentId(document.value.id),
      {
        names: readNames(document, registry, faults),
        untitled: untitledOf(document.value.id, files, registry),
        roundUnits: document.value.roundUnits ?? false,
        units: new Map(Object.entries(document.value.units ?? {})),
      },
    ]),
  );
}

function readNames(
  { value, file, path }: Placed<SeedDocument>,
  registry: Registry,
  faults: Fault[],
): ReadonlyMap<EntityId, string> {
  const names = new Map<EntityId, string>();
  for (const [reference, name] of Object.entries(value.called ?? {})) {
    const at = [...path, "called", reference];
    const draft = registry.resolve(reference, ENTITY_KINDS, { file, path: at });
    if (!draft) continue;
    const other = [...registry.drafts.values()].find(
      ({ id, kind, names: [official] }) => id !== draft.id && kind === draft.kind && official?.text === name,
    );
    if (draft.names[0]?.text === name)
      faults.push(file.fault(at, `"${name}" is what "${draft.key}" is called anyway`));
    else if (other) faults.push(file.fault(at, `"${name}" is the official name of "${other.key}"`));
    else names.set(draft.id, name);
  }
  return names;
}

function untitledOf(id: string, { articles }: SeedFiles, registry: Registry): Set<EntityId> {
  return new Set(
    articles.flatMap(({ document, header }) =>
      document.id === id && header.titleLost === true
        ? (registry.find(`work:${header.title}`, ["WORK"])?.id ?? [])
        : [],
    ),
  );
}
