import type { VNode } from "preact";
import { useState } from "preact/hooks";

import type { SearchPageQuery } from "../../../../client/index.js";
import { useAddress } from "../../state/address.js";
import { useSay, type Say } from "../../state/context.js";

type Facet = SearchPageQuery["search"]["facets"][number];

/** The parameter of each facet. The kind has its own row above the results. */
const PARAMETERS: Readonly<Partial<Record<Facet["field"], string>>> = {
  YEAR: "year",
  ORGANIZATION: "body",
  PLACE: "place",
  DOCUMENT: "document",
  EVENT_KIND: "event",
  HONOR_LEVEL: "level",
};
/** More are shown when asked for. */
const SHOWN = 6;

/** What the result can be limited to, with how many each choice gives. Choices of one field widen, of several fields narrow. */
export function Facets({ facets }: { readonly facets: readonly Facet[] }): VNode | null {
  const say = useSay();
  // On a phone the results come first.
  const [isOpen] = useState(() => matchMedia("(min-width: 60rem)").matches);
  const filled = facets.filter(({ field, values }) => PARAMETERS[field] !== undefined && values.length > 0);
  if (filled.length === 0) return null;
  return (
    <details class="facets" open={isOpen}>
      <summary>
        <h2>{say("缩小范围", "Narrow down")}</h2>
      </summary>
      {filled.map((facet) => (
        <FacetList key={facet.field} facet={facet} parameter={PARAMETERS[facet.field] ?? ""} />
      ))}
    </details>
  );
}

function FacetList({ facet, parameter }: { readonly facet: Facet; readonly parameter: string }): VNode {
  const say = useSay();
  const { parameters, change } = useAddress();
  const [isWhole, setWhole] = useState(false);
  const chosen = parameters.getAll(parameter);
  const { values } = facet;
  const shown = values.filter(({ value }, index) => isWhole || index < SHOWN || chosen.includes(value));
  const toggle = (value: string): void => {
    const without = chosen.filter((one) => one !== value);
    const isOne = parameter === "year";
    const next = without.length < chosen.length ? without : isOne ? [value] : [...chosen, value];
    change({ [parameter]: next, after: null, page: null });
  };
  return (
    <section class="facet">
      <h3>{facetText(facet.field, say)}</h3>
      <ul>
        {shown.map(({ value, label, count, possibleCount }) => (
          <li key={value}>
            <button
              type="button"
              class="facet-value"
              aria-pressed={chosen.includes(value)}
              onClick={() => {
                toggle(value);
              }}
            >
              <bdi>{facet.field === "YEAR" ? say(`${label}年`, label) : label}</bdi>
              <span class="count">
                {String(count)}
                {possibleCount > 0 && (
                  <span class="possible-count">
                    {say(` ＋可能 ${String(possibleCount)}`, ` + ${String(possibleCount)} possible`)}
                  </span>
                )}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {values.length > shown.length && (
        <button
          type="button"
          class="more-button"
          onClick={() => {
            setWhole(true);
          }}
        >
          {say(
            `另有 ${String(values.length - shown.length)} 个`,
            `${String(values.length - shown.length)} more`,
          )}
        </button>
      )}
    </section>
  );
}

function facetText(field: Facet["field"], say: Say): string {
  switch (field) {
    case "KIND":
      return say("类别", "Kind");
    case "EVENT_KIND":
      return say("事件类型", "Kind of event");
    case "HONOR_LEVEL":
      return say("荣誉级别", "Level of honor");
    case "YEAR":
      return say("年份", "Year");
    case "PLACE":
      return say("地点", "Place");
    case "ORGANIZATION":
      return say("机构", "Body");
    case "DOCUMENT":
      return say("文献", "Document");
  }
}

/** The conditions in force, each with a button that takes it off. */
export function Chips({
  facets,
  chosen,
}: {
  readonly facets: readonly Facet[];
  readonly chosen: SearchPageQuery["chosen"];
}): VNode | null {
  const say = useSay();
  const { parameters, change } = useAddress();
  const labels = new Map(facets.flatMap(({ values }) => values.map(({ value, label }) => [value, label])));
  for (const node of chosen) {
    if (node && "label" in node) labels.set(node.plainId, node.label);
    else if (node && "title" in node) labels.set(node.id, [node.title, node.issue ?? []].flat().join(" "));
  }
  const chips = Object.entries(PARAMETERS).flatMap(([field, parameter]) =>
    parameters.getAll(parameter).map((value) => ({ field: field as Facet["field"], parameter, value })),
  );
  const isSure = parameters.get("sure") === "1";
  if (chips.length === 0 && !isSure) return null;
  const remove = (parameter: string, value: string): void => {
    change({
      [parameter]: parameters.getAll(parameter).filter((one) => one !== value),
      after: null,
      page: null,
    });
    // The button goes away, and the focus must not be lost with it.
    document.getElementById("results")?.focus({ preventScroll: true });
  };
  return (
    <ul class="chips" aria-label={say("所选条件", "Conditions in force")}>
      {[...chips, ...(isSure ? [{ field: null, parameter: "sure", value: "1" }] : [])].map((chip) => {
        const { field, parameter, value } = chip;
        const text =
          field === null ? say("只看确定的", "Only what is certain") : (labels.get(value) ?? value);
        return (
          <li key={`${parameter} ${value}`}>
            <button
              type="button"
              class="chip"
              onClick={() => {
                remove(parameter, value);
              }}
            >
              {field !== null && <span class="chip-field">{facetText(field, say)}</span>}
              <bdi>{text}</bdi>
              <span class="visually-hidden">{say("，取消此条件", ", take this condition off")}</span>
              <span aria-hidden="true">×</span>
            </button>
          </li>
        );
      })}
      {chips.length > 1 && (
        <li>
          <button
            type="button"
            class="chip-all"
            onClick={() => {
              const none = Object.fromEntries(
                Object.values(PARAMETERS).map((parameter) => [parameter, null]),
              );
              change({ ...none, sure: null, after: null, page: null });
            }}
          >
            {say("全部取消", "Take all off")}
          </button>
        </li>
      )}
    </ul>
  );
}
