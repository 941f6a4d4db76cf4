import type { EntityId } from "../../domain/entity.js";
import { ENTITY_KINDS } from "../../domain/entity.js";
import type { Fault } from "../../domain/errors.js";
import type { DocumentId } from "../../domain/evidence.js";
import { documentId } from "../../domain/ids.js";
import type { Registry } from "../facts/registry.js";
import type { SeedDocument } from "./format.js";
import type { Located, SeedFiles } from "./read.js";

/**
 * From the manifest: how annotations of a document that were made outside of this project spell values that the data
 * have in one form. Entities and statements do not use it; `exchange/fact-lines/` prints with it.
 */
interface DocumentAnnotationSpellings {
  /** From `called`: the spelling of an entity, if it is not the label. */
  readonly names: ReadonlyMap<EntityId, string>;
  /** Articles, as works, whose header has `titleLost`. */
  readonly untitled: ReadonlySet<EntityId>;
  readonly roundUnits: boolean;
  readonly units: ReadonlyMap<string, string>;
}

export type AnnotationSpellings = ReadonlyMap<DocumentId, DocumentAnnotationSpellings>;

/**
 * Reads the annotation spellings of every document. Call it when all names are known: a spelling need not be a name of
 * its entity, but the official name of another entity is a fault.
 */
export function readAnnotationSpellings(
  files: SeedFiles,
  registry: Registry,
  faults: Fault[],
): AnnotationSpellings {
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
  { value, file, path }: Located<SeedDocument>,
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
      faults.push(file.fault(at, `"${name}" is already the official name of "${draft.key}"`));
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
