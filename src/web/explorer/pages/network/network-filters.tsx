import type { VNode } from "preact";

import type { StatementStatus } from "../../../../client/index.js";
import { CheckList, statusText } from "../../parts/filters.js";
import { ENTITY_KINDS, kindText } from "../../parts/kinds.js";
import { useSay } from "../../state/context.js";
import { counted, type NetworkModel, type Shown } from "./network-model.js";
import { toggled, type NetworkAddress } from "./use-network-address.js";

const STATUSES: readonly StatementStatus[] = ["STATED", "PROPOSED", "PLANNED"];

/** Kinds, relations, statuses and undated facts, each to be switched off, with how many there are. */
export function NetworkFilters({
  model,
  base,
  address,
}: {
  readonly model: NetworkModel;
  readonly base: Shown;
  readonly address: NetworkAddress;
}): VNode {
  const say = useSay();
  const { kindsOff, predicatesOff, statusesOff, withUndated, change } = address;
  const edges = base.lines.flatMap((line) => line.edges);
  const kinds = counted(
    [...base.nodes.keys()].map((id) => {
      const kind = model.nodes.get(id)?.kind ?? "";
      return { value: kind, label: kind };
    }),
  );
  const predicates = counted(edges.map(({ predicate, label }) => ({ value: predicate, label })));
  const statuses = counted(edges.map(({ status }) => ({ value: status, label: status })));
  const undated = edges.filter(({ isDated }) => !isDated).length;
  const off = kindsOff.size + predicatesOff.size + statusesOff.size + (withUndated ? 0 : 1);
  return (
    <details class="filters-box network-filters">
      <summary>
        {say("筛选类别和关系", "Filter kinds and relations")}
        {off > 0 && say(`（关闭了${String(off)}项）`, ` (${String(off)} switched off)`)}
      </summary>
      <div class="filters">
        <CheckList
          legend={say("实体", "Entities")}
          items={ENTITY_KINDS.flatMap((kind) => {
            const count = kinds.find(({ value }) => value === kind)?.count;
            return count === undefined ? [] : { value: kind, label: kindText(kind, say), count };
          })}
          isChecked={(kind) => !kindsOff.has(kind)}
          onToggle={(kind) => {
            change({ "kind-off": toggled(kindsOff, kind) });
          }}
        />
        <CheckList
          legend={say("关系", "Relations")}
          items={predicates}
          isChecked={(name) => !predicatesOff.has(name)}
          onToggle={(name) => {
            change({ "predicate-off": toggled(predicatesOff, name) });
          }}
        />
        <CheckList
          legend={say("状态", "Status")}
          items={[
            ...STATUSES.flatMap((status) => {
              const count = statuses.find(({ value }) => value === status)?.count;
              return count === undefined ? [] : { value: status, label: statusText(status, say), count };
            }),
            { value: UNDATED, label: say("日期未载的", "undated ones"), count: undated },
          ]}
          isChecked={(value) => (value === UNDATED ? withUndated : !statusesOff.has(value))}
          onToggle={(value) => {
            if (value === UNDATED) change({ undated: withUndated ? "no" : null });
            else change({ "status-off": toggled(statusesOff, value) });
          }}
        />
        {off > 0 && (
          <button
            type="button"
            onClick={() => {
              change({ "kind-off": null, "predicate-off": null, "status-off": null, undated: null });
            }}
          >
            {say("全部打开", "Switch all on")}
          </button>
        )}
      </div>
    </details>
  );
}

const UNDATED = "UNDATED";
