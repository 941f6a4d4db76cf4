import type { VNode } from "preact";
import { Link } from "wouter-preact";

import type { BrowseHonorsQuery, EntityKind, EntityRefFragment } from "../../../../client/index.js";
import { DATED_BY, type BrowseQuery, type Choice, type SearchState } from "../../../views/search.js";
import type { View } from "../../../views/view.js";
import { EntityLink } from "../../parts/entity-link.js";
import { FactLine } from "../../parts/evidence.js";
import { kindText } from "../../parts/kinds.js";
import { usePageTitle } from "../../parts/page-title.js";
import { dateText } from "../../parts/period.js";
import { Empty, ErrorBox, Skeleton } from "../../parts/status.js";
import { ViewLinks } from "../../parts/view-links.js";
import { useAddress } from "../../state/address.js";
import { useSay } from "../../state/context.js";
import { useQuery } from "../../state/use-query.js";
import { ItemDetail } from "./item-detail.js";
import { Paging } from "./paging.js";

type Conferrals = BrowseHonorsQuery["list"]["nodes"][number]["conferrals"];

/** The whole list of one kind, with what it can be limited to. */
export function Browse<Variables>({
  kind,
  state,
  view,
}: {
  readonly kind: EntityKind;
  readonly state: SearchState;
  readonly view: View<BrowseQuery, Variables>;
}): VNode {
  const say = useSay();
  const { data, error, isLoading, reload } = useQuery(view.document, view.variables);
  const title = data?.statistics.entities.find((one) => one.kind === kind)?.label ?? kindText(kind, say);
  usePageTitle(title);
  return (
    <div class={isLoading && data ? "results stale" : "results"} aria-busy={isLoading}>
      <h1 class="browse-title">
        <span class={`kind-${kind.toLowerCase()}`}>{title}</span>
      </h1>
      <p class="browse-back">
        <Link href="/">{say("全部类别", "All kinds")}</Link>
      </p>
      {data ? (
        <BrowseFilters kind={kind} state={state} data={data} />
      ) : (
        <div class={`filters-waiting filters-${kind.toLowerCase()}`} />
      )}
      {error ? (
        <>
          <ErrorBox error={error} retry={reload} />
          <Paging pageInfo={{ hasNextPage: false, endCursor: null }} />
        </>
      ) : data ? (
        <>
          <h2 id="results" tabIndex={-1} class="browse-count">
            <span role="status">
              {say(`${String(data.list.totalCount)} 个`, `${String(data.list.totalCount)} in all`)}
            </span>
          </h2>
          {data.list.nodes.length === 0 ? (
            <Empty>
              <p>{say("没有符合这些条件的。", "None meets these conditions.")}</p>
            </Empty>
          ) : (
            <ol class="hits">
              {data.list.nodes.map((item) => (
                <li key={item.plainId} class="hit">
                  <h3 class="hit-title">
                    <EntityLink entity={item} />
                  </h3>
                  <ItemDetail item={item} />
                  {"conferrals" in item && <ConferralLines honor={item} conferrals={item.conferrals} />}
                </li>
              ))}
            </ol>
          )}
          <Paging pageInfo={data.list.pageInfo} />
          <ViewLinks document={view.document} variables={view.variables} />
        </>
      ) : (
        <Skeleton lines={30} />
      )}
    </div>
  );
}

/** Who received the honor, when, and whether it is only proposed, each with its evidence. */
function ConferralLines({
  honor,
  conferrals: { nodes, totalCount },
}: {
  readonly honor: EntityRefFragment;
  readonly conferrals: Conferrals;
}): VNode | null {
  const say = useSay();
  if (nodes.length === 0) return null;
  return (
    <ul class="hit-facts">
      {nodes.map(({ recipient, recipientMember, status, statusLabel, conferredOn, statement }) => (
        <FactLine key={statement.plainId} statement={statement}>
          {recipient && <EntityLink entity={recipient} />}
          {recipientMember !== null && (
            <span class="qualifier">
              {say("成员：", "a member: ")}
              <bdi>{recipientMember}</bdi>
            </span>
          )}
          {conferredOn !== null && <span class="period">{dateText(conferredOn, say)}</span>}
          {status !== "STATED" && <span class={`mark status-${status.toLowerCase()}`}>{statusLabel}</span>}
        </FactLine>
      ))}
      {totalCount > nodes.length && (
        <li class="more-note">
          <EntityLink entity={honor}>
            {say(`另有 ${String(totalCount - nodes.length)} 次`, `${String(totalCount - nodes.length)} more`)}
          </EntityLink>
        </li>
      )}
    </ul>
  );
}

function BrowseFilters({
  kind,
  state,
  data,
}: {
  readonly kind: EntityKind;
  readonly state: SearchState;
  readonly data: BrowseQuery;
}): VNode {
  const say = useSay();
  const { change } = useAddress();
  const { types = [], years = [], levels = [] } = data.statistics;
  const set = (name: string, value: string | null): void => {
    change({ [name]: value, after: null, page: null });
  };
  return (
    <div class="browse-filters">
      {data.stated && data.proposed && (
        <Pills
          label={say("状态", "Status")}
          choices={[
            { key: "STATED", label: say("已授予", "conferred"), count: data.stated.totalCount },
            { key: "PROPOSED", label: say("拟授予", "proposed"), count: data.proposed.totalCount },
          ]}
          chosen={state.status}
          onChoose={(value) => {
            set("status", value);
          }}
        />
      )}
      {levels.length > 0 && (
        <Pills
          label={say("级别", "Level")}
          choices={levels}
          chosen={state.levels[0] ?? null}
          onChoose={(value) => {
            set("level", value);
          }}
        />
      )}
      {types.length > 1 && (
        <Pills
          label={say("类型", "Type")}
          choices={types}
          chosen={state.type}
          onChoose={(value) => {
            set("type", value);
          }}
        />
      )}
      <div class="browse-selects">
        {years.length > 0 && (
          <label>
            {say("年份", "Year")}{" "}
            <select
              value={state.year ?? ""}
              onChange={(event) => {
                set("year", event.currentTarget.value);
              }}
            >
              <option value="">{say("不限", "any")}</option>
              {years.toReversed().map(({ key, count }) => (
                <option key={key} value={key}>
                  {`${say(`${key}年`, key)} (${String(count)})`}
                </option>
              ))}
            </select>
          </label>
        )}
        {DATED_BY[kind] !== undefined && (
          <label>
            {say("次序", "Order")}{" "}
            <select
              value={state.order}
              onChange={(event) => {
                set("order", event.currentTarget.value === "DATE" ? "DATE" : null);
              }}
            >
              <option value="NAME">{say("按名称", "by name")}</option>
              <option value="DATE">{say("按日期，新的在前", "by date, latest first")}</option>
            </select>
          </label>
        )}
      </div>
    </div>
  );
}

/** One choice among a few, with their counts; "all" takes it off. */
function Pills({
  label,
  choices,
  chosen,
  onChoose,
}: {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: string | null;
  readonly onChoose: (key: string | null) => void;
}): VNode {
  const say = useSay();
  const pill = (key: string | null, text: string, count: number | null): VNode => (
    <button
      key={key}
      type="button"
      class="pill"
      aria-pressed={chosen === key}
      onClick={() => {
        onChoose(key);
      }}
    >
      {text} {count !== null && <span class="count">{count}</span>}
    </button>
  );
  return (
    <div class="pills" role="group" aria-label={label}>
      <span class="pills-label" aria-hidden="true">
        {label}
      </span>
      {pill(null, say("不限", "any"), null)}
      {choices.map((choice) => pill(choice.key, choice.label, choice.count))}
    </div>
  );
}
