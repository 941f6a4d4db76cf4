import type { VNode } from "preact";

import type { EntityOf } from "../../../views/entity-sections.js";
import { EntityLink } from "../../parts/entity-link.js";
import { FactLine } from "../../parts/evidence.js";
import { periodText } from "../../parts/period.js";
import { useSay } from "../../state/context.js";
import { Section } from "./fact-section.js";

/** What the parties agreed, clause by clause, each with its evidence. */
export function Clauses({ entity: { clauses } }: { readonly entity: EntityOf<"Agreement"> }): VNode | null {
  const say = useSay();
  if (clauses.length === 0) return null;
  return (
    <Section id="clauses" title={say("条款", "Clauses")} count={clauses.length}>
      <p class="note">{say("条款为转述，不是原文。", "In our own words, not the text of the agreement.")}</p>
      <ol>
        {clauses.map(({ ordinal, text, statement }) => (
          <FactLine key={statement.plainId} statement={statement} certainty={statement.certainty}>
            <span class="clause-number">{say(`第${String(ordinal)}条`, `${String(ordinal)}.`)}</span>{" "}
            <bdi>{text}</bdi>
          </FactLine>
        ))}
      </ol>
    </Section>
  );
}

/** Who signed it. */
export function Signatories({ entity }: { readonly entity: EntityOf<"Agreement"> }): VNode | null {
  const say = useSay();
  const { signatories } = entity;
  if (signatories.length === 0) return null;
  return (
    <Section id="signatories" title={say("签署人", "Signatories")} count={signatories.length}>
      <ul>
        {signatories.map(({ participant, roleLabel, period, certainty, statement }) => (
          <FactLine key={statement.plainId} statement={statement} certainty={certainty}>
            <EntityLink entity={participant} />
            <span class="qualifier qualifiers">{roleLabel}</span>
            <span class="period">{periodText(period, say)}</span>
          </FactLine>
        ))}
      </ul>
    </Section>
  );
}
