import type { VNode } from "preact";

import { Empty } from "../../parts/status.js";
import { useSay } from "../../state/context.js";
import type { Line } from "./network-model.js";
import { StatementLines } from "./statement-lines.js";

/** The same relations as lines of text. */
export function NetworkList({ lines }: { readonly lines: readonly Line[] }): VNode {
  const say = useSay();
  const ids = lines.flatMap(({ edges }) => edges.map(({ id }) => id));
  if (ids.length === 0)
    return (
      <Empty>
        <p>{say("按这些条件没有关系。", "There are no relations under these conditions.")}</p>
      </Empty>
    );
  return (
    <div class="network-list">
      <StatementLines ids={ids} label={say("关系", "Relations")} />
    </div>
  );
}
