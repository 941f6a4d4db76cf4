import { predicate } from "../../../domain/vocabulary.js";
import type { FactTypeRules, IntroducedEntity } from "../fact-type.js";
import type { AgreementFact } from "../fact.js";
import { addAliases, standingOf } from "../writer.js";
import { writeBases } from "./bases.js";
import { introduce } from "./introduce.js";
import { relate, writeDate } from "./relate.js";

/** An agreement: its parties, day and event of signing, clauses, and bases. */
export const agreement: FactTypeRules<"agreement"> = {
  entityOf,
  write: (writer, fact, path) => {
    const source = writer.source(fact);
    const draft = introduce(writer, entityOf(fact), fact, path, source);
    addAliases(draft, [fact.agreement, ...(fact.aliases ?? [])]);
    const standing = standingOf(fact);
    if (fact.signedOn !== undefined) writeDate(writer, draft, "SIGNED_ON", fact.signedOn, fact, source);
    if (fact.summary !== undefined) draft.attributes["summary"] ??= fact.summary;
    const kinds = predicate("PARTY_TO").subjects;
    for (const party of writer.referenceAll(fact.parties, kinds, [...path, "parties"], source))
      relate(writer, party, "PARTY_TO", draft, source, { ...standing, during: draft.id });
    const writeText = (name: string, text: string, qualifiers?: Readonly<Record<string, number>>): void => {
      const target = { value: { type: "TEXT", text } } as const;
      const more = qualifiers === undefined ? {} : { qualifiers };
      writer.ledger.add({ subject: draft.id, predicate: name, target, ...standing, ...more }, source);
    };
    for (const text of fact.otherParties ?? []) writeText("UNNAMED_PARTY", text);
    for (const [index, text] of (fact.clauses ?? []).entries())
      writeText("CLAUSE", text, { ordinal: index + 1 });
    writeBases(writer, draft, fact, path, source);
    if (fact.signedAt === undefined) return;
    const signing = writer.reference(fact.signedAt, ["EVENT"], [...path, "signedAt"], source);
    if (signing) relate(writer, draft, "SIGNED_AT", signing, source, { ...standing, during: draft.id });
  },
};

function entityOf({ agreement: name, key }: AgreementFact): IntroducedEntity {
  return { kind: "AGREEMENT", key: key ?? name, name, subkind: null };
}
