import type { VNode } from "preact";
import { Link } from "wouter-preact";

import {
  PathEnds,
  TogetherPage as TogetherDocument,
  TogetherPair as PairDocument,
  type EntityRefFragment,
} from "../../../../client/index.js";
import { numberOf, statusesOf, textOf } from "../../../views/parameters.js";
import { SHARED, togetherListView, togetherPairView } from "../../../views/together.js";
import { EntityPicker } from "../../parts/entity-picker.js";
import { CheckList, DayField, StatusFilter } from "../../parts/filters.js";
import { ENTITY_KINDS, kindText } from "../../parts/kinds.js";
import { usePageTitle } from "../../parts/page-title.js";
import { ViewLinks } from "../../parts/view-links.js";
import { useAddress } from "../../state/address.js";
import { useSay } from "../../state/context.js";
import { useQuery } from "../../state/use-query.js";
import { TogetherList } from "./together-list.js";
import { TogetherPair } from "./together-pair.js";
import "./together.css";

/** Who took part in the same things: `/together?of=ID`, or what two of them share: `&with=ID`. */
export function TogetherPage(): VNode {
  const say = useSay();
  const { parameters, change } = useAddress();
  const of = textOf(parameters, "of");
  const other = textOf(parameters, "with");
  const ids = [of, other].filter((id) => id !== null);
  const ends = useQuery(PathEnds, ids.length === 0 ? null : { ids });
  const nodes = (ends.data?.nodes ?? []).map((node) =>
    node && "plainId" in node ? (node as EntityRefFragment) : null,
  );
  // In the order of the ids: the entity of a merged id has another one. The answer before holds other ids.
  const entityOf = (id: string | null): EntityRefFragment | null =>
    id === null
      ? null
      : ends.isLoading
        ? (nodes.find((node) => node?.plainId === id) ?? null)
        : (nodes[ids.indexOf(id)] ?? null);
  const main = entityOf(of);
  const second = entityOf(other);
  const isKnown = ends.error?.code !== "BAD_ID" && (ends.isLoading || !nodes.includes(null));
  const pair = togetherPairView(parameters);
  const list = other === null ? togetherListView(parameters) : null;
  usePageTitle(
    main ? say(`${main.label}与谁共事`, `Together with ${main.label}`) : say("谁与谁共事", "Together"),
  );
  return (
    <>
      <h1>{say("谁与谁共事", "Who was together")}</h1>
      <p>
        {say(
          "共同参加活动、签署协议、任职或隶属于同一机构的，按共同之处多少排列。",
          "Who took part in the same events, is party to the same agreements or belongs to the same bodies; those who share most come first.",
        )}
      </p>
      <search class="together-form">
        <EntityPicker
          label={say("谁", "Who")}
          chosen={main}
          onChoose={(entity) => {
            change({ of: entity?.plainId ?? null, after: null });
          }}
        />
        <EntityPicker
          label={say("与谁（不填为所有人）", "With whom (empty: everybody)")}
          chosen={second}
          onChoose={(entity) => {
            change({ with: entity?.plainId ?? null, after: null });
          }}
        />
        <Filters isPair={other !== null} />
      </search>
      {!isKnown && (
        <p role="alert" class="together-missing">
          {say(
            "地址中的编号不是数据中的实体。请在框中重新选择。",
            "An id in the address is no entity of these data. Choose another one above.",
          )}
        </p>
      )}
      {of !== null && of === other && (
        <p role="status">
          {say(
            "两个框里是同一个。请选择两个不同的实体。",
            "Both boxes hold the same one. Choose two that differ.",
          )}
        </p>
      )}
      {isKnown && list && <TogetherList variables={list.variables} />}
      {isKnown && pair && <TogetherPair variables={pair.variables} />}
      {of !== null && other !== null && of !== other && (
        <p class="together-links">
          <Link href={`/paths?from=${encodeURIComponent(of)}&to=${encodeURIComponent(other)}`}>
            {say("两者如何关联", "How the two are connected")}
          </Link>{" "}
          <Link href={`/network?of=${encodeURIComponent(of)}&of=${encodeURIComponent(other)}`}>
            {say("两者的关系网", "The network of both")}
          </Link>
        </p>
      )}
      {list && <ViewLinks document={TogetherDocument} variables={list.variables} />}
      {pair && <ViewLinks document={PairDocument} variables={pair.variables} />}
    </>
  );
}

/** Kinds, how many they share at least, days, statuses. */
function Filters({ isPair }: { readonly isPair: boolean }): VNode {
  const say = useSay();
  const { parameters, change } = useAddress();
  const kinds = parameters.getAll("kind");
  return (
    <div class="filters together-filters">
      {!isPair && (
        <>
          <CheckList
            legend={say("只看（不选为全部）", "Only (none checked: all)")}
            items={ENTITY_KINDS.map((value) => ({ value, label: kindText(value, say) }))}
            isChecked={(kind) => kinds.includes(kind)}
            onToggle={(kind) => {
              change({
                kind: kinds.includes(kind) ? kinds.filter((one) => one !== kind) : [...kinds, kind],
                after: null,
              });
            }}
          />
          <div class="day-field">
            <label for="together-min">{say("至少共同", "Share at least")}</label>
            <input
              id="together-min"
              type="number"
              min={1}
              max={999}
              value={String(numberOf(parameters, "min", SHARED))}
              onChange={({ currentTarget: { value } }) => {
                change({ min: value === "1" ? null : value, after: null });
              }}
            />
          </div>
        </>
      )}
      <DayField label={say("从", "From the day")} name="from" />
      <DayField label={say("到", "To the day")} name="to" />
      <DayField label={say("截至某日", "As of the day")} name="on" />
      <StatusFilter chosen={statusesOf(parameters)} />
    </div>
  );
}
