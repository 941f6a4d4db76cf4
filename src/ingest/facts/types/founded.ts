import type { FactTypeRules } from "../fact-type.js";
import { NO_ENTITY } from "../fact-type.js";
import type { FactCommon } from "../fact.js";
import type { Path } from "../origin.js";
import type { Writer } from "../writer.js";
import { standingOf } from "../writer.js";

/** The founding of an organization. */
export const founded: FactTypeRules<"founded"> = {
  ...NO_ENTITY,
  write: (writer, fact, path) => {
    writeLimitOfLife(writer, fact, "FOUNDED_ON", fact.founded, [...path, "founded"]);
  },
};

/** The end of an organization that no other organization succeeds. */
export const dissolved: FactTypeRules<"dissolved"> = {
  ...NO_ENTITY,
  write: (writer, fact, path) => {
    writeLimitOfLife(writer, fact, "DISSOLVED_ON", fact.dissolved, [...path, "dissolved"]);
  },
};

function writeLimitOfLife(
  writer: Writer,
  fact: FactCommon & { readonly on?: string },
  predicate: string,
  reference: string,
  path: Path,
): void {
  const source = writer.source(fact);
  const subject = writer.reference(reference, ["ORGANIZATION"], path, source);
  const { on, notBefore, notAfter } = fact;
  if (!subject) return;
  if (on === undefined && notBefore === undefined && notAfter === undefined) {
    writer.faults.push(writer.article.file.fault(path, "write `on`, or notBefore or notAfter with the rule"));
    return;
  }
  writer.ledger.add(
    {
      subject: subject.id,
      predicate,
      target: { value: { type: "DATE", edtf: on ?? `${notBefore ?? ".."}/${notAfter ?? ".."}` } },
      ...standingOf(fact),
      when: on === undefined ? writer.limits(fact) : { on },
    },
    source,
  );
}
