import type { VNode } from "preact";

import type { EntityKind } from "../../../../client/index.js";
import { ENTITY_KINDS, kindText } from "../../parts/kinds.js";
import { useAddress } from "../../state/address.js";
import { useSay } from "../../state/context.js";

/** The kinds of a result with their counts. Several can be chosen; "all" takes them off. */
export function KindTabs({
  counts,
  chosen,
}: {
  readonly counts: ReadonlyMap<string, { readonly label: string; readonly count: number }>;
  readonly chosen: readonly EntityKind[];
}): VNode | null {
  const say = useSay();
  const { change } = useAddress();
  const all = [...counts.values()].reduce((sum, { count }) => sum + count, 0);
  const choose = (kinds: readonly EntityKind[]): void => {
    change({ kind: kinds, after: null, page: null, event: null, level: null });
  };
  const shown = ENTITY_KINDS.filter((kind) => counts.has(kind) || chosen.includes(kind));
  if (shown.length === 0) return null;
  return (
    <div class="tabs" role="group" aria-label={say("类别", "Kinds")}>
      <button
        type="button"
        aria-pressed={chosen.length === 0}
        onClick={() => {
          choose([]);
        }}
      >
        {say("全部", "All")} <span class="count">{all}</span>
      </button>
      {shown.map((kind) => {
        const isChosen = chosen.includes(kind);
        return (
          <button
            key={kind}
            type="button"
            class={`kind-${kind.toLowerCase()}`}
            aria-pressed={isChosen}
            onClick={() => {
              choose(isChosen ? chosen.filter((one) => one !== kind) : [...chosen, kind]);
            }}
          >
            {counts.get(kind)?.label ?? kindText(kind, say)}{" "}
            <span class="count">{counts.get(kind)?.count ?? 0}</span>
          </button>
        );
      })}
    </div>
  );
}
