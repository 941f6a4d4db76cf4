import type { VNode } from "preact";
import { Link } from "wouter-preact";

import { EntityLink } from "../../parts/entity-link.js";
import { kindText } from "../../parts/kinds.js";
import { useSay } from "../../state/context.js";
import { HUB_DEGREE, type NetworkModel, type NetworkNode, type Shown } from "./network-model.js";
import { StatementLines } from "./statement-lines.js";

/** What is known of the chosen entity or line, with the evidence of each fact. */
export function NetworkPanel({
  model,
  shown,
  seeds,
  opened,
  selected,
  onCenter,
  onToggleHub,
  Heading,
}: {
  readonly model: NetworkModel;
  readonly shown: Shown;
  readonly seeds: readonly string[];
  readonly opened: ReadonlySet<string>;
  readonly selected: string | null;
  /** The level below that of the heading above the network. */
  readonly Heading: "h2" | "h3";
  readonly onCenter: ((id: string) => void) | null;
  readonly onToggleHub: (id: string) => void;
}): VNode {
  const say = useSay();
  const node = selected === null ? null : (model.nodes.get(selected) ?? null);
  const line = selected === null ? null : (shown.lines.find(({ id }) => id === selected) ?? null);
  return (
    <section class="network-panel" aria-label={say("选中的", "What is chosen")} aria-live="polite">
      {node ? (
        <NodePart
          node={node}
          ids={shown.lines
            .filter(({ source, target }) => source === node.id || target === node.id)
            .flatMap(({ edges }) => edges.map(({ id }) => id))}
          seeds={seeds}
          isOpened={opened.has(node.id)}
          Heading={Heading}
          onCenter={onCenter}
          onToggleHub={onToggleHub}
        />
      ) : line ? (
        <>
          <Heading>
            {say(
              `${String(line.edges.length)}条事实`,
              `${String(line.edges.length)} ${line.edges.length === 1 ? "fact" : "facts"}`,
            )}
          </Heading>
          <StatementLines ids={line.edges.map(({ id }) => id)} label={say("事实", "Facts")} />
        </>
      ) : (
        <p class="network-hint">
          {say(
            "点选一个实体或一条线，这里列出它的事实和出处。双击实体以它为中心。",
            "Choose an entity or a line: its facts and their sources appear here. A double click makes an entity the center.",
          )}
        </p>
      )}
    </section>
  );
}

function NodePart({
  node,
  ids,
  seeds,
  isOpened,
  onCenter,
  onToggleHub,
  Heading,
}: {
  readonly node: NetworkNode;
  readonly ids: readonly string[];
  readonly seeds: readonly string[];
  readonly isOpened: boolean;
  readonly Heading: "h2" | "h3";
  readonly onCenter: ((id: string) => void) | null;
  readonly onToggleHub: (id: string) => void;
}): VNode {
  const say = useSay();
  const isSeed = seeds.includes(node.id);
  const [first] = seeds;
  const entity = { plainId: node.id, label: node.label, kind: node.kind };
  const id = encodeURIComponent(node.id);
  return (
    <>
      <Heading>
        <EntityLink entity={entity} />
      </Heading>
      <p class="network-facts">
        {kindText(node.kind, say)}
        {say(
          `，在全部数据中有${String(node.degree)}条关系，图中${String(ids.length)}条`,
          `, ${String(node.degree)} relations in all of the data, ${String(ids.length)} of them shown`,
        )}
      </p>
      <p class="network-actions">
        {!isSeed && (node.degree > ids.length || isOpened) && (
          <button
            type="button"
            aria-pressed={isOpened}
            onClick={() => {
              onToggleHub(node.id);
            }}
          >
            {isOpened
              ? say("收起它的关系", "Fold its relations")
              : node.degree >= HUB_DEGREE
                ? say(`展开枢纽（${String(node.degree)}）`, `Open the hub (${String(node.degree)})`)
                : say("展开它的关系", "Open its relations")}
          </button>
        )}
        {!isSeed && onCenter && (
          <button
            type="button"
            onClick={() => {
              onCenter(node.id);
            }}
          >
            {say("以它为中心", "Make it the center")}
          </button>
        )}
        {!isSeed && first !== undefined && (
          <Link href={`/paths?from=${encodeURIComponent(first)}&to=${id}`}>
            {say("与起点如何关联", "How it is connected to the seed")}
          </Link>
        )}
        <Link href={`/together?of=${id}`}>{say("与谁共事", "Who was together with it")}</Link>
      </p>
      {ids.length > 0 && (
        <StatementLines ids={ids} label={say("图中的事实", "Facts in the picture")} seenFrom={node.id} />
      )}
    </>
  );
}
