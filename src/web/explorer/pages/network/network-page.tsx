import type { VNode } from "preact";

import { NetworkGraph, PathEnds, type EntityRefFragment } from "../../../../client/index.js";
import { networkView } from "../../../views/network.js";
import { EntityLink } from "../../parts/entity-link.js";
import { EntityPicker } from "../../parts/entity-picker.js";
import { usePageTitle } from "../../parts/page-title.js";
import { Empty } from "../../parts/status.js";
import { ViewLinks } from "../../parts/view-links.js";
import { useAddress } from "../../state/address.js";
import { useSay } from "../../state/context.js";
import { useQuery } from "../../state/use-query.js";
import { NetworkOf } from "./network.js";

/** The network of one or more entities: `/network?of=ID&of=ID2`. */
export function NetworkPage(): VNode {
  const say = useSay();
  const { parameters, change } = useAddress();
  const ids = [...new Set(parameters.getAll("of").filter((id) => id !== ""))];
  const view = networkView(parameters);
  const { data } = useQuery(PathEnds, ids.length === 0 ? null : { ids });
  const seeds = (data?.nodes ?? []).flatMap((node) =>
    node && "plainId" in node ? [node as EntityRefFragment] : [],
  );
  usePageTitle(
    seeds.length > 0
      ? say(
          `关系网：${seeds.map(({ label }) => label).join("、")}`,
          `Network of ${seeds.map(({ label }) => label).join(", ")}`,
        )
      : say("关系网", "Network"),
  );
  return (
    <>
      <h1>{say("关系网", "Network")}</h1>
      <search class="network-seeds">
        <EntityPicker
          // An added entity empties the box for the next one.
          key={ids.join(" ")}
          label={ids.length === 0 ? say("谁的关系网", "Whose network") : say("再加一个", "Add another one")}
          chosen={null}
          onChoose={(entity) => {
            if (entity && !ids.includes(entity.plainId)) change({ of: [...ids, entity.plainId] });
          }}
        />
        {seeds.length > 0 && (
          <ul class="network-chips" aria-label={say("起点", "Seeds")}>
            {seeds.map((seed) => (
              <li key={seed.plainId}>
                <EntityLink entity={seed} />
                {ids.length > 1 && (
                  <button
                    type="button"
                    aria-label={say(`去掉${seed.label}`, `Remove ${seed.label}`)}
                    onClick={() => {
                      change({ of: ids.filter((id) => id !== seed.plainId) });
                    }}
                  >
                    <span aria-hidden="true">×</span>
                  </button>
                )}
              </li>
            ))}
          </ul>
        )}
      </search>
      {ids.length === 0 ? (
        <Empty>
          <p>{say("先在框中选一个实体。", "Choose an entity in the box first.")}</p>
        </Empty>
      ) : (
        <NetworkOf seeds={ids} prefix="" />
      )}
      {view && <ViewLinks document={NetworkGraph} variables={view.variables} />}
    </>
  );
}
