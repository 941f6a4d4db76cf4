import type { VNode } from "preact";
import { useMemo, useState } from "preact/hooks";

import { NetworkDays, NetworkGraph, type NetworkDaysQueryVariables } from "../../../../client/index.js";
import { networkVariables } from "../../../views/network.js";
import { ErrorBox, Skeleton } from "../../parts/status.js";
import { useAddress } from "../../state/address.js";
import { useSay } from "../../state/context.js";
import { useQuery } from "../../state/use-query.js";
import { DaySlider } from "./day-slider.js";
import { Drawing } from "./drawing.js";
import { NetworkFilters } from "./network-filters.js";
import { Legend, Omitted } from "./network-legend.js";
import { NetworkList } from "./network-list.js";
import { NetworkPanel } from "./network-panel.js";
import { certaintyOf, networkModel, shownPart, type NetworkFilter } from "./network-model.js";
import { useNetworkAddress, type NetworkAddress } from "./use-network-address.js";
import "./network.css";

/** The network of one entity, as a part of its page. Its parameters in the address begin with `network-`. */
export function Network({ seed }: { readonly seed: string }): VNode {
  return <NetworkOf seeds={[seed]} prefix="network-" />;
}

/** A network as a picture or as a list, what switches parts of it off, and what is known of the chosen part. */
export function NetworkOf({
  seeds,
  prefix,
}: {
  readonly seeds: readonly string[];
  readonly prefix: string;
}): VNode {
  const say = useSay();
  const address = useNetworkAddress(prefix);
  const { change: changeAddress } = useAddress();
  const { depth, opened, isList, selected, change } = address;
  const variables = networkVariables(seeds, opened, depth);
  const { data, error, isLoading, reload } = useQuery(NetworkGraph, variables);
  // While the slider moves, its days are in force and not yet in the address.
  const [moved, setMoved] = useState<NetworkFilter["days"] | undefined>(undefined);
  const days = moved === undefined ? daysOf(address) : moved;
  const certain = useQuery(NetworkDays, daysVariables(variables, address));
  const certainty = useMemo(
    () => (certain.data && !certain.isLoading && moved === undefined ? certaintyOf(certain.data) : null),
    [certain.data, certain.isLoading, moved],
  );
  const model = useMemo(() => data && networkModel(data), [data]);
  const roots = useMemo(() => rootsOf(model, seeds), [model, seeds.join(" ")]);
  const open = useMemo(() => new Set(opened), [opened]);
  const base = useMemo(() => model && shownPart(model, roots, open, EVERYTHING), [model, roots, open]);
  const { kindsOff, predicatesOff, statusesOff, withUndated } = address;
  const shown = useMemo(
    () =>
      model &&
      shownPart(model, roots, open, { kindsOff, predicatesOff, statusesOff, withUndated, days, certainty }),
    [model, roots, open, kindsOff, predicatesOff, statusesOff, withUndated, days?.from, days?.to, certainty],
  );
  if (error) return <ErrorBox error={error} retry={reload} />;
  if (!model || !base || !shown) return <Skeleton lines={10} />;
  const center = (id: string): void => {
    if (prefix === "") changeAddress({ of: id, open: null, selected: null });
    else changeAddress({ [`${prefix}open`]: [...new Set([...opened, id])] });
  };
  const toggleHub = (id: string): void => {
    change({ open: open.has(id) ? opened.filter((one) => one !== id) : [...opened, id] });
  };
  return (
    <div class="network" aria-busy={isLoading}>
      <div class="network-bar">
        <div class="network-choice" role="group" aria-label={say("显示方式", "Shown as")}>
          <Choice
            isChosen={!isList}
            text={say("图", "Picture")}
            onChoose={() => {
              change({ as: null });
            }}
          />
          <Choice
            isChosen={isList}
            text={say("列表（适合读屏）", "List (for screen readers)")}
            onChoose={() => {
              change({ as: "list" });
            }}
          />
        </div>
        <div class="network-choice" role="group" aria-label={say("几步以内", "Within steps")}>
          {[1, 2].map((steps) => (
            <Choice
              key={steps}
              isChosen={depth === steps}
              text={say(`${String(steps)}步`, `${String(steps)} ${steps === 1 ? "step" : "steps"}`)}
              onChoose={() => {
                change({ depth: steps === 1 ? null : String(steps) });
              }}
            />
          ))}
        </div>
        <p class="network-sum" role="status">
          {say(
            `${String(shown.nodes.size - shown.dimmed.size)}个实体，${String(countOf(shown.lines))}条关系`,
            `${String(shown.nodes.size - shown.dimmed.size)} entities, ${String(countOf(shown.lines))} relations`,
          )}
        </p>
      </div>
      <DaySlider
        edges={model.edges}
        days={days}
        onMove={setMoved}
        onSettle={({ from, to }) => {
          setMoved(undefined);
          change({ from, to }, { replace: true });
        }}
        asOf={address.asOf}
      />
      <NetworkFilters model={model} base={base} address={address} />
      <div class="network-main">
        {isList ? (
          <NetworkList lines={shown.lines} />
        ) : (
          <Drawing
            model={model}
            base={base}
            shown={shown}
            seeds={roots}
            selected={selected}
            onSelect={(id) => {
              change({ selected: id }, { replace: true });
            }}
            onCenter={center}
            onToggleHub={toggleHub}
          />
        )}
        {!isList && (
          <NetworkPanel
            model={model}
            shown={shown}
            seeds={roots}
            opened={open}
            selected={selected}
            onCenter={prefix === "" ? center : null}
            onToggleHub={toggleHub}
            Heading={prefix === "" ? "h2" : "h3"}
          />
        )}
      </div>
      {!isList && <Legend hasDays={days !== null} />}
      <Omitted model={model} maxNodes={variables?.maxNodes ?? 0} />
    </div>
  );
}

const NONE: ReadonlySet<string> = new Set();
const EVERYTHING: NetworkFilter = {
  kindsOff: NONE,
  predicatesOff: NONE,
  statusesOff: NONE,
  withUndated: true,
  days: null,
  certainty: null,
};

/** The seeds as the API knows them: an id of a merged entity gives another one. */
function rootsOf(model: ReturnType<typeof networkModel> | null, seeds: readonly string[]): readonly string[] {
  if (!model) return [];
  const known = seeds.filter((id) => model.nodes.has(id));
  return known.length === seeds.length
    ? known
    : [...model.nodes.values()].filter(({ distance }) => distance === 0).map(({ id }) => id);
}

function daysOf({ from, to, asOf }: NetworkAddress): NetworkFilter["days"] {
  if (asOf !== null) return { from: asOf, to: asOf };
  return from === null && to === null ? null : { from, to };
}

function daysVariables(
  variables: ReturnType<typeof networkVariables>,
  { from, to, asOf }: NetworkAddress,
): NetworkDaysQueryVariables | null {
  if (!variables || (from === null && to === null && asOf === null)) return null;
  return asOf === null
    ? { ...variables, asOf: null, between: { from, to } }
    : { ...variables, asOf, between: null };
}

function countOf(lines: readonly { readonly edges: readonly unknown[] }[]): number {
  return lines.reduce((sum, { edges }) => sum + edges.length, 0);
}

function Choice({
  isChosen,
  text,
  onChoose,
}: {
  readonly isChosen: boolean;
  readonly text: string;
  readonly onChoose: () => void;
}): VNode {
  return (
    <button type="button" aria-pressed={isChosen} onClick={onChoose}>
      {text}
    </button>
  );
}
