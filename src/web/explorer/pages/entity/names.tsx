import type { VNode } from "preact";

import type { StatementLineFragment } from "../../../../client/index.js";
import type { PageEntity } from "../../../views/entity-sections.js";
import { EntityLink } from "../../parts/entity-link.js";
import { FactLine } from "../../parts/evidence.js";
import { periodText } from "../../parts/period.js";
import { nameKindText, Qualifiers } from "../../parts/qualifiers.js";
import { useSay } from "../../state/context.js";
import { AllFactsLink } from "./all-facts-link.js";
import { Section } from "./fact-section.js";

/** Names over time: official, former and short ones with their days, who uses them, and where they can be read. */
export function Names({ entity }: { readonly entity: PageEntity }): VNode | null {
  const say = useSay();
  const { nodes, totalCount } = entity.named;
  // Names that no document of ours has: the publication is named in words.
  const published = entity.names.filter(({ source }) => source !== null);
  if (totalCount + published.length === 0) return null;
  return (
    <Section id="names" title={say("名称", "Names")} count={totalCount + published.length}>
      <ul>
        {nodes.map((line) => (
          <NameItem key={line.plainId} line={line} />
        ))}
        {published.map(({ text, kind, source }) => (
          <FactLine key={text} statement={null}>
            <bdi class="name-text">{text}</bdi>
            <span class="mark">{nameKindText(kind, say)}</span>
            <span class="qualifier qualifiers">
              {say("出处：", "source: ")}
              <bdi>{source}</bdi>
            </span>
          </FactLine>
        ))}
      </ul>
      {totalCount > nodes.length && (
        <AllFactsLink
          predicates={["NAMED", "RENAMED_TO", "WRITTEN_AS"]}
          shown={nodes.length}
          totalCount={totalCount}
        />
      )}
    </Section>
  );
}

function NameItem({ line }: { readonly line: StatementLineFragment }): VNode {
  const say = useSay();
  const kind = line.qualifiers.find(({ name }) => name === "nameKind")?.value;
  const scope = line.qualifiers.find(({ name }) => name === "scope")?.entity;
  return (
    <FactLine statement={line} certainty={line.certainty}>
      {line.predicate.name !== "NAMED" && <span class="predicate">{line.predicate.label} </span>}
      <bdi class="name-text">{line.value?.text}</bdi>
      {kind !== undefined && <span class="mark">{nameKindText(kind, say)}</span>}
      {scope && (
        <span class="qualifier qualifiers">
          {say("限于", "only in texts of ")}
          <EntityLink entity={scope} />
          {say("的文字", "")}
        </span>
      )}
      <Qualifiers qualifiers={line.qualifiers} hidden={["nameKind", "scope"]} />
      {line.predicate.name !== "WRITTEN_AS" && <span class="period">{periodText(line.period, say)}</span>}
    </FactLine>
  );
}
