import type { VNode } from "preact";

import type { LineageLineFragment } from "../../../../client/index.js";
import type { EntityOf } from "../../../views/entity-sections.js";
import { EntityLink } from "../../parts/entity-link.js";
import { FactLine } from "../../parts/evidence.js";
import { periodText } from "../../parts/period.js";
import { useSay } from "../../state/context.js";
import { Section } from "./fact-section.js";

/** The bodies that came before and after an organization, with the successions that lead to each. */
export function Lineage({ entity }: { readonly entity: EntityOf<"Organization"> }): VNode | null {
  const say = useSay();
  const { predecessorEdges, successorEdges } = entity;
  const count = predecessorEdges.length + successorEdges.length;
  if (count === 0) return null;
  const list = (title: string, edges: readonly LineageLineFragment[]): VNode | null =>
    edges.length === 0 ? null : (
      <>
        <h3>{title}</h3>
        <ul>
          {edges.map((edge) => (
            <LineageItem key={edge.node.plainId} edge={edge} />
          ))}
        </ul>
      </>
    );
  return (
    <Section id="lineage" title={say("沿革", "Lineage")} count={count}>
      {list(say("前身", "Predecessors"), predecessorEdges)}
      {list(say("继任机构", "Successors"), successorEdges)}
    </Section>
  );
}

function LineageItem({ edge: { node, via } }: { readonly edge: LineageLineFragment }): VNode {
  const say = useSay();
  const last = via.successions.at(-1) ?? null;
  return (
    <FactLine statement={last} certainty={last?.certainty ?? null}>
      <EntityLink entity={node} />
      {last && <span class="period">{periodText(last.period, say)}</span>}
      <span class="qualifier qualifiers">
        <bdi>{via.note}</bdi>
      </span>
    </FactLine>
  );
}
