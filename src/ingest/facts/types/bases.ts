import { predicate } from "../../../domain/vocabulary.js";
import type { Path } from "../origin.js";
import type { Draft } from "../registry.js";
import type { Source } from "../source.js";
import type { Writer } from "../writer.js";
import { relate } from "./relate.js";

/** Writes which agreements and works an agreement or a work builds on. */
export function writeBases(
  writer: Writer,
  subject: Draft,
  references: readonly string[] | undefined,
  path: Path,
  source: Source,
): void {
  const kinds = predicate("BASED_ON").objects;
  for (const basis of writer.referenceAll(references, kinds, [...path, "basedOn"], source))
    relate(writer, subject, "BASED_ON", basis, source);
}
