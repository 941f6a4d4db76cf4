import { predicate } from "../../../domain/vocabulary.js";
import type { Path } from "../origin.js";
import type { Draft } from "../registry.js";
import type { Source } from "../source.js";
import type { AgreementFact } from "../fact.js";
import type { Writer } from "../writer.js";
import { statusOf } from "../writer.js";
import { relate } from "./relate.js";

/** Writes which agreements and works an agreement or a work builds on. */
export function writeBases(
  writer: Writer,
  subject: Draft,
  fact: Pick<AgreementFact, "basedOn" | "status">,
  path: Path,
  source: Source,
): void {
  const kinds = predicate("BASED_ON").objects;
  for (const basis of writer.referenceAll(fact.basedOn, kinds, [...path, "basedOn"], source))
    relate(writer, subject, "BASED_ON", basis, source, { status: statusOf(fact) });
}
