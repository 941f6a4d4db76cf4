import type { VNode } from "preact";

import type { EntityKind } from "../../../../client/index.js";
import { ENTITY_KINDS, kindText } from "../../parts/kinds.js";
import { useSay } from "../../state/context.js";
import { HUB_DEGREE, type NetworkModel } from "./network-model.js";

/** The shapes of the drawing, as paths in a box of 16. */
const SHAPES: Readonly<Record<EntityKind, string>> = {
  ORGANIZATION: "M4 2h8a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2Z",
  PERSON: "M8 1.5a6.5 6.5 0 1 0 .01 0Z",
  EVENT: "M8 1l7 7-7 7-7-7Z",
  AGREEMENT: "M4.5 2h7L15 8l-3.5 6h-7L1 8Z",
  HONOR: "M8 1l2 5h5l-4 3.2L12.5 15 8 11.4 3.5 15 5 9.2 1 6h5Z",
  WORK: "M2 2h12v12H2Z",
  PLACE: "M8 1.5L15 14H1Z",
};

/** What shapes, colors and lines mean. */
export function Legend({ hasDays }: { readonly hasDays: boolean }): VNode {
  const say = useSay();
  return (
    <ul class="network-legend" aria-label={say("图例", "Legend")}>
      {ENTITY_KINDS.map((kind) => (
        <li key={kind} class={`kind-${kind.toLowerCase()}`}>
          <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
            <path d={SHAPES[kind]} fill="currentcolor" />
          </svg>
          {kindText(kind, say)}
        </li>
      ))}
      <LineSample className="certain" text={say("载明", "stated")} />
      {hasDays && <LineSample className="possible" text={say("这些日子里可能", "possible in these days")} />}
      <LineSample className="undated" text={say("日期未载", "undated")} />
      <LineSample className="proposed" text={say("拟议或计划", "proposed or planned")} />
      <li>
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
          <circle cx="8" cy="8" r="6.5" fill="none" stroke="currentcolor" />
          <circle cx="8" cy="8" r="4" fill="none" stroke="currentcolor" />
        </svg>
        {say(
          `枢纽：关系不少于${String(HUB_DEGREE)}条，没有展开`,
          `hub: ${String(HUB_DEGREE)} relations or more, not opened`,
        )}
      </li>
    </ul>
  );
}

function LineSample({ className, text }: { readonly className: string; readonly text: string }): VNode {
  return (
    <li>
      <svg viewBox="0 0 32 16" width="28" height="14" aria-hidden="true" class={`line-sample ${className}`}>
        <path d="M1 8h30" fill="none" stroke="currentcolor" stroke-width="2" />
      </svg>
      {text}
    </li>
  );
}

/** What the answer leaves out, and by which rule: a picture without it would look complete. */
export function Omitted({
  model: { omittedNodes, omittedEdges },
  maxNodes,
}: {
  readonly model: NetworkModel;
  readonly maxNodes: number;
}): VNode | null {
  const say = useSay();
  if (omittedNodes === 0 && omittedEdges === 0) return null;
  return (
    <p class="network-omitted">
      {omittedNodes > 0 &&
        say(
          `还有${String(omittedNodes)}个实体没有取来：最多取${String(maxNodes)}个，先取离起点近的，再取关系多的。`,
          `${String(omittedNodes)} more entities were left out: at most ${String(maxNodes)} are loaded, those nearest to the seeds first, then those with most relations. `,
        )}
      {omittedEdges > 0 &&
        say(
          `这些实体之间还有${String(omittedEdges)}条关系没有取来：最多取2,000条。`,
          `${String(omittedEdges)} more relations between them were left out: at most 2,000 are loaded.`,
        )}
    </p>
  );
}
